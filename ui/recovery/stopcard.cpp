#include "ui/recovery/stopcard.h"

#include "ui/advice/emergency.h"
#include "ui/advice/listed.h"
#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

QString emergencyLine(const Knowledge &knowledge)
{
    return StopCard::tr("%1: %2", "what to do in an emergency, the number to call")
        .arg(knowledge.recovery.emergency.text, emergencyNumber());
}

StopCard::StopCard(const Knowledge &knowledge, QWidget *parent)
    : Card({}, parent)
    , m_knowledge(knowledge)
    , m_emergency(textLabel({}, Type::BodyStrong, Tone::Danger))
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
        body()->addLayout(bullet(sign.text, Type::Body, Tone::Text2));
    addRow(iconLabel(QStringLiteral("emergency"), Tone::Danger), m_emergency);
    QPushButton *help = textButton(tr("When to get help"), ButtonKind::Quiet);
    body()->addWidget(help, 0, Qt::AlignLeft);
    connect(help, &QPushButton::clicked, this, &StopCard::helpWanted);
    refresh();
}

void StopCard::refresh() { m_emergency->setText(emergencyLine(m_knowledge)); }

} // namespace rhomboid
