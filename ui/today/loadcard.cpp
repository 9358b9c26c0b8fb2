#include "ui/today/loadcard.h"

#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/loadgauge.h"
#include "ui/kit/strips.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int daysShown = 7;

// The kind of load the last workout can be compared by; it decides for the whole card, so that no sum mixes both.
LoadKind kindOf(const State &state)
{
    const qsizetype count = state.journal.workouts().size();
    return count > 0 ? state.loads->kindAt(count - 1) : LoadKind::SessionRpe;
}

QString unitText(LoadKind kind)
{
    return kind == LoadKind::SessionRpe ? LoadCard::tr("minutes × effort")
                                        : LoadCard::tr("kg of upper-back sets, as effort was not logged");
}

} // namespace

LoadCard::LoadCard(QWidget *parent)
    : Card(tr("Load, last 7 days"), parent), m_number(textLabel({}, Type::Hero)),
      m_unit(textLabel({}, Type::Small, Tone::Text2)), m_bars(new WeekBars), m_gauge(new LoadGauge),
      m_words(textLabel({}, Type::Small, Tone::Text2))
{
    m_number->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_number);
    row->addWidget(m_unit, 1, Qt::AlignBottom);
    body()->addLayout(row);
    body()->addWidget(m_bars);
    body()->addWidget(m_gauge);
    body()->addWidget(m_words);
    m_bars->setAccessibleName(tr("Load of each of the last seven days"));
    setToolTip(tr("Load is minutes × effort. It is a rough guide, not a limit."));
}

void LoadCard::show(const State &state, QDate today)
{
    const LoadKind kind = kindOf(state);
    m_number->setText(numberText(state.loads->sevenDays(today, kind), 0));
    m_unit->setText(unitText(kind));
    QList<WeekBars::Bar> bars;
    for (int back = daysShown - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        bars.append({.date = day, .load = state.loads->onDay(day, kind)});
    }
    m_bars->setBars(bars);

    const qsizetype last = state.journal.workouts().size() - 1;
    const std::optional<LoadJump> jump = last >= 0 ? state.loads->jump(last) : std::nullopt;
    m_gauge->setRatio(jump ? std::optional(jump->ratio) : std::nullopt);
    m_gauge->setVisible(jump.has_value());
    m_words->setText(jump ? tr("Your last workout against the largest of the 30 days before it (%1).")
                                .arg(numberText(jump->maximum, 0))
                          : tr("After two workouts, the last one is compared with the largest of 30 days."));
}

} // namespace rhomboid
