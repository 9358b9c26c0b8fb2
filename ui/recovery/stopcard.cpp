#include "ui/recovery/stopcard.h"

#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

StopCard::StopCard(const Knowledge &knowledge, QWidget *parent) : Card({}, parent)
{
    const auto addRow = [this](QWidget *mark, QWidget *text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        body()->addLayout(row);
    };
    setAccessibleName(tr("Stop and get advice if"));
    addRow(iconLabel(QStringLiteral("warning"), Tone::CautionText),
           textLabel(tr("Stop and get advice if"), Type::Heading));
    for (const StopSign &sign : knowledge.recovery.stopSigns)
        addRow(textLabel(QStringLiteral("\u2022"), Type::Body),
               textLabel(sign.text, Type::Body, Tone::Text2));
    addRow(iconLabel(QStringLiteral("emergency"), Tone::Danger),
           textLabel(knowledge.recovery.emergency.text, Type::BodyStrong, Tone::Danger));
    QPushButton *help = textButton(tr("When to get help"), ButtonKind::Quiet);
    body()->addWidget(help, 0, Qt::AlignLeft);
    connect(help, &QPushButton::clicked, this, &StopCard::helpWanted);
}

} // namespace rhomboid
