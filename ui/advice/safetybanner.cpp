#include "ui/advice/safetybanner.h"

#include "ui/kit/controls.h"

#include <QPushButton>
#include <QTimer>

namespace rhomboid {

namespace {

constexpr int readingTime = 3'000; // ms before an emergency can be put away

QString messagesOf(const QStringList &rules, int level, const Knowledge &knowledge)
{
    QStringList messages;
    for (const QString &id : rules)
        if (const TriageRule *rule = knowledge.rule(id); rule && rule->level == level)
            messages.append(rule->message);
    return messages.join(u'\n');
}

} // namespace

SafetyBanner::SafetyBanner(QWidget *parent)
    : Banner(Kind::Caution, parent), m_acknowledge(textButton({}, ButtonKind::Small))
{
    addAction(m_acknowledge);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { emit acknowledged(m_rules); });
    hide();
}

void SafetyBanner::show(const Triage &triage, const Knowledge &knowledge, const QStringList &folded)
{
    const bool fresh = triage.rules != m_rules;
    m_rules = triage.rules;
    const bool speaks = triage.level == 1 || triage.level == 2;
    const bool allFolded = std::ranges::all_of(m_rules, [&](const QString &id) { return folded.contains(id); });
    setVisible(speaks && !allFolded);
    if (!speaks)
        return;
    const bool emergency = triage.level == 1;
    setKind(emergency ? Kind::Emergency : Kind::Caution);
    const QString messages = messagesOf(m_rules, triage.level, knowledge);
    setText(emergency ? tr("Get medical help now") : tr("Worth having this checked"),
            emergency ? tr("%1\nCall your local emergency number, or ask someone near you to call. Rhomboid cannot "
                           "assess this. Do not wait for a reply from an app.")
                            .arg(messages)
                      : messages);
    m_acknowledge->setText(emergency ? tr("I am getting help") : tr("I have an appointment"));
    if (emergency && fresh) {
        m_acknowledge->setEnabled(false);
        QTimer::singleShot(readingTime, m_acknowledge, [this] { m_acknowledge->setEnabled(true); });
    }
}

} // namespace rhomboid
