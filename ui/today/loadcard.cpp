#include "ui/today/loadcard.h"

#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/loadgauge.h"
#include "ui/kit/strips.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int daysShown = 7;
constexpr int weeksBefore = loadWeeks - 1;

// The kind of load the last workout can be compared by; it decides for the whole card, so that no sum mixes
// both.
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

// With its unit where it has one.
QString loadText(double load, LoadKind kind)
{
    const QString number = numberText(load, 0);
    return kind == LoadKind::SessionRpe ? number : LoadCard::tr("%1 kg", "load of upper-back sets").arg(number);
}

bool hasEffortWithin(const State &state, QDate first, QDate last)
{
    return std::ranges::any_of(state.journal.workouts(), [&](const Workout &workout) {
        return first <= workout.started.date && workout.started.date <= last && sessionLoad(workout);
    });
}

bool hasWorkoutOn(const State &state, QDate day)
{
    return std::ranges::any_of(state.journal.workouts(),
                               [day](const Workout &workout) { return workout.started.date == day; });
}

QString meaningText(LoadKind kind, std::optional<double> usual)
{
    const QString load = kind == LoadKind::SessionRpe
        ? LoadCard::tr("Load is minutes × effort. It is a rough guide, not a limit.")
        : LoadCard::tr("Load is kg of upper-back sets, as effort was not logged. It is a rough guide, not a "
                       "limit.");
    return usual ? load + u'\n' + LoadCard::tr("Usual is the mean of the 4 weeks before.") : load;
}

} // namespace

std::optional<double> usualSevenDays(const State &state, QDate today, LoadKind kind)
{
    const QList<Workout> &workouts = state.journal.workouts();
    if (workouts.isEmpty() || workouts.front().started.date > today.addDays(-(weeksBefore + 1) * daysShown))
        return std::nullopt;
    if (state.loads->unknownWithin(today.addDays(-(weeksBefore + 1) * daysShown + 1),
                                   today.addDays(-daysShown), kind)
        > 0)
        return std::nullopt; // what is not known is not zero
    double sum = 0;
    for (int week = 1; week <= weeksBefore; ++week)
        sum += state.loads->sevenDays(today.addDays(-week * daysShown), kind);
    return sum > 0 ? std::optional(sum / weeksBefore) : std::nullopt;
}

QString comparedWithUsual(double sevenDays, double usual)
{
    const double ratio = sevenDays / usual;
    if (ratio < 0.5)
        return LoadCard::tr("Much lighter than usual");
    if (ratio < 0.8)
        return LoadCard::tr("Lighter than usual");
    if (ratio < 0.95)
        return LoadCard::tr("A little lighter than usual");
    if (ratio <= 1.05)
        return LoadCard::tr("About as usual");
    if (ratio <= 1.2)
        return LoadCard::tr("A little more than usual");
    return ratio <= 1.5 ? LoadCard::tr("More than usual") : LoadCard::tr("Much more than usual");
}

LoadCard::LoadCard(QWidget *parent)
    : Card(tr("Load, last 7 days"), parent)
    , m_number(textLabel({}, Type::Hero))
    , m_unit(textLabel({}, Type::Small, Tone::Text2))
    , m_meaning(textLabel({}, Type::Small, Tone::Text2))
    , m_mixed(textLabel(tr("Counted in kg of upper-back sets, because the effort of some workouts is not known."),
                        Type::Small, Tone::Text2))
    , m_bars(new WeekBars)
    , m_gauge(new LoadGauge)
    , m_words(textLabel({}, Type::Small, Tone::Text2))
    , m_usual(textLabel({}, Type::Small, Tone::Text2))
{
    QToolButton *meaning = iconButton(QStringLiteral("info"), tr("What the load means"), Tone::Text2);
    meaning->setCheckable(true);
    addTrailing(meaning);
    m_meaning->hide();
    connect(meaning, &QToolButton::toggled, m_meaning, &QWidget::setVisible);
    m_number->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_number);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addStretch(1);
    beside->addWidget(m_unit);
    beside->addWidget(m_usual);
    beside->addStretch(1);
    row->addLayout(beside, 1);
    body()->addWidget(m_meaning);
    body()->addLayout(row);
    body()->addWidget(m_mixed);
    body()->addWidget(m_bars);
    body()->addWidget(m_gauge);
    body()->addWidget(m_words);
    m_bars->setAccessibleName(tr("Load of each of the last seven days"));
}

void LoadCard::show(const State &state, QDate today)
{
    const LoadKind kind = kindOf(state);
    const double sevenDays = state.loads->sevenDays(today, kind);
    const std::optional<double> usual = usualSevenDays(state, today, kind);
    m_number->setText(loadText(sevenDays, kind));
    m_mixed->setVisible(kind == LoadKind::UpperBack && hasEffortWithin(state, today.addDays(1 - daysShown), today));
    if (const int unknown = state.loads->unknownWithin(today.addDays(1 - daysShown), today, kind);
        unknown > 0)
        m_unit->setText(tr("or more: the load of %n workout(s) is not known", nullptr, unknown));
    else
        m_unit->setText(usual ? comparedWithUsual(sevenDays, *usual) : unitText(kind));
    m_meaning->setText(meaningText(kind, usual));
    m_usual->setVisible(usual.has_value());
    m_usual->setText(usual ? tr("Usual: %1", "load of a week").arg(loadText(*usual, kind)) : QString());
    QList<WeekBars::Bar> bars;
    for (int back = daysShown - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const double load = state.loads->onDay(day, kind);
        const bool isKnown = load > 0 || state.loads->unknownWithin(day, day, kind) == 0;
        bars.append({.date = day,
                     .load = isKnown ? std::optional(load) : std::nullopt,
                     .trained = hasWorkoutOn(state, day)});
    }
    m_bars->setBars(bars);

    const qsizetype last = state.journal.workouts().size() - 1;
    const std::optional<LoadJump> jump = last >= 0 ? state.loads->jump(last) : std::nullopt;
    m_gauge->setRatio(jump ? std::optional(jump->ratio) : std::nullopt);
    m_gauge->setVisible(jump.has_value());
    m_words->setText(jump ? tr("Your last workout against the largest of the 30 days before it (%1).")
                                .arg(loadText(jump->maximum, jump->kind))
                          : tr("After two workouts, the last one is compared with the largest of 30 days."));
}

} // namespace rhomboid
