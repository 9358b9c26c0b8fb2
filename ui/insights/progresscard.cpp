#include "ui/insights/progresscard.h"

#include "core/journal/rhythm.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtMath>

namespace rhomboid {

ProgressCard::ProgressCard(QWidget *parent)
    : Card({}, parent)
    , m_count(textLabel({}, Type::Small, Tone::Text2))
    , m_bar(new QProgressBar)
    , m_when(textLabel({}, Type::Body, Tone::Text2))
{
    m_count->setWordWrap(false);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    body()->addLayout(row);
    body()->addWidget(m_when);
}

void ProgressCard::show(const State &state, QDate today)
{
    const Findings &findings = state.findings;
    setVisible(findings.needsMore > 0);
    const int needed = findings.effectiveSessions + findings.needsMore;
    setTitle(
        findings.look > 0
            ? tr("Log %n more workout(s) with a check-in for the first verdict", nullptr, findings.needsMore)
            : tr("Log %n more workout(s) with a check-in to see patterns", nullptr, findings.needsMore));
    m_bar->setRange(0, qMax(1, needed));
    m_bar->setValue(findings.effectiveSessions);
    m_count->setText(tr("%1 of %2").arg(findings.effectiveSessions).arg(needed));
    m_bar->setAccessibleName(m_count->text());
    const std::optional<double> rate = workoutsAWeek(state.journal, today, std::nullopt);
    m_when->setText(rate ? tr("A check-in in the three days after a workout counts, pain-free ones as well. "
                              "About %n week(s) at your rhythm of %1 workouts a week, with a check-in after "
                              "each.",
                              nullptr, qCeil(findings.needsMore / *rate))
                               .arg(numberText(*rate))
                         : tr("A check-in in the three days after a workout counts, pain-free ones as well."));
}

} // namespace rhomboid
