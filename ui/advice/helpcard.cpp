#include "ui/advice/helpcard.h"

#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int emergency = 1;
constexpr int professional = 2;

QWidget *signsOf(const Knowledge &knowledge, int level)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const TriageRule &rule : knowledge.rules) {
        if (rule.level != level)
            continue;
        column->addWidget(textLabel(rule.title, Type::BodyStrong));
        QLabel *message = textLabel(rule.message, Type::Small, Tone::Text2);
        message->setContentsMargins(0, 0, 0, 6);
        column->addWidget(message);
    }
    return box;
}

} // namespace

HelpCard::HelpCard(const Knowledge &knowledge, QWidget *parent) : Card(tr("When to get help"), parent)
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(iconLabel(QStringLiteral("emergency"), Tone::Danger), 0, Qt::AlignTop);
    heading->addWidget(textLabel(tr("Get medical help now"), Type::Subheading, Tone::Danger), 1);
    body()->addLayout(heading);
    body()->addWidget(
        textLabel(tr("Call your local emergency number. Rhomboid cannot assess this. Do not wait for a "
                     "reply from an app."),
                  Type::Small));
    body()->addWidget(signsOf(knowledge, emergency));
    body()->addWidget(ruler());

    QPushButton *button =
        textButton(tr("Signs worth having checked"), ButtonKind::Quiet, QStringLiteral("professional"));
    button->setCheckable(true);
    QWidget *checked = signsOf(knowledge, professional);
    checked->hide();
    body()->addWidget(button, 0, Qt::AlignLeft);
    body()->addWidget(checked);
    body()->addStretch(1);
    connect(button, &QPushButton::toggled, checked, &QWidget::setVisible);
}

} // namespace rhomboid
