#include "ui/log/workoutpreview.h"

#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/loadgauge.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace rhomboid {

namespace {

QVBoxLayout *figure(const QString &caption, QLabel *number, QLabel *below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(textLabel(caption, Type::Small, Tone::Text2));
    column->addWidget(number);
    column->addWidget(below);
    column->addStretch(1);
    return column;
}

// The last workout of this name before this one.
const Workout *lastLike(const Journal &journal, const Workout &workout)
{
    const auto &all = journal.workouts();
    for (auto other = all.rbegin(); other != all.rend(); ++other)
        if (other->head.uid != workout.head.uid && other->title == workout.title
            && other->started < workout.started)
            return &*other;
    return nullptr;
}

std::optional<double> heaviest(const Workout &workout, const QString &exercise)
{
    std::optional<double> best;
    for (const SetEntry &set : workout.sets)
        if (set.exercise == exercise && set.weight)
            best = qMax(best.value_or(set.weight->value), set.weight->value);
    return best;
}

// Repetitions times weight; sets without either are not in it.
double volume(const Workout &workout)
{
    double sum = 0;
    for (const SetEntry &set : workout.sets)
        if (set.reps && set.weight)
            sum += *set.reps * set.weight->value;
    return sum;
}

// How the load comes about, or why there is none.
QString formulaOf(const Workout &workout)
{
    if (workout.implausible)
        return WorkoutPreview::tr("left out of calculations");
    if (!workout.duration && !workout.sessionRpe)
        return WorkoutPreview::tr("needs duration and effort");
    if (!workout.sessionRpe)
        return WorkoutPreview::tr("needs the effort");
    if (!sessionLoad(workout))
        return WorkoutPreview::tr("needs the duration");
    return WorkoutPreview::tr("%1 min × effort %2")
        .arg(numberText(workout.duration->value, 0), numberText(*workout.sessionRpe));
}

// The load of the seven days that end with this workout, which may be in the journal already, on another day;
// and of how many others in them it is not known, so that the sum is a least value.
WorkoutPreview::Week weekWith(const State &state, const Workout &workout)
{
    constexpr LoadKind kind = LoadKind::SessionRpe;
    const QDate day = workout.started.date;
    WorkoutPreview::Week week {.load = state.loads->sevenDays(day, kind),
                               .unknown = state.loads->unknownWithin(day.addDays(-6), day, kind)};
    const Workout *saved = state.journal.workout(workout.head.uid);
    if (saved && saved->started.date <= day && saved->started.date > day.addDays(-7)) {
        week.load -= sessionLoad(*saved).value_or(0);
        week.unknown -= sessionLoad(*saved) ? 0 : 1;
    }
    week.load += sessionLoad(workout).value_or(0);
    return week;
}

} // namespace

WorkoutPreview::WorkoutPreview(QWidget *parent)
    : QWidget(parent)
    , m_this(textLabel({}, Type::Hero))
    , m_formula(textLabel({}, Type::Caption, Tone::Text2))
    , m_week(textLabel({}, Type::Hero))
    , m_summed(textLabel({}, Type::Caption, Tone::Text2))
    , m_words(textLabel({}, Type::Small, Tone::Text2))
    , m_brief(textLabel({}, Type::Small, Tone::Text2))
    , m_gauge(new LoadGauge)
    , m_comparison(new Card(tr("Compared with last time")))
{
    m_brief->hide();
    auto *preview = new Card(tr("Live preview"));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    figures->addLayout(figure(tr("This workout"), m_this, m_formula), 1);
    figures->addLayout(figure(tr("Last 7 days"), m_week, m_summed), 1);
    preview->body()->addLayout(figures);
    preview->body()->addWidget(textLabel(tr("Compared with your largest in 30 days"), Type::Subheading));
    preview->body()->addWidget(m_gauge);
    preview->body()->addWidget(m_words);
    preview->body()->addWidget(textLabel(tr("Load is minutes × effort. It is a rough guide, not a limit."),
                                         Type::Caption, Tone::Text3));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(preview);
    column->addWidget(m_comparison);
    column->addStretch(1);
}

void WorkoutPreview::show(const State &state, const Workout &workout, bool durationAsUsual)
{
    showLoad(state, workout);
    showComparison(state, workout, durationAsUsual);
}

void WorkoutPreview::showLoad(const State &state, const Workout &workout)
{
    const std::optional<double> load = sessionLoad(workout);
    m_this->setText(load ? numberText(*load, 0) : QStringLiteral("–"));
    m_formula->setText(formulaOf(workout));
    const Week week = weekWith(state, workout);
    m_week->setText(numberText(week.load, 0));
    m_summed->setText(week.unknown > 0
                          ? tr("or more: the load of %n other(s) is not known", "workouts", week.unknown)
                          : load ? tr("with this one") : tr("without this one yet"));

    const std::optional<LoadJump> jump = state.loads->jump(workout);
    m_gauge->setRatio(jump ? std::optional(jump->ratio) : std::nullopt);
    m_gauge->setVisible(jump.has_value());
    showBrief(workout, week, jump);
    if (workout.implausible)
        m_words->setText(
            tr("This workout is left out of calculations, because a value was unlikely when it came "
               "in. Save it once all values are right, and it counts."));
    else if (!jump && !load && !state.journal.workouts().isEmpty())
        m_words->setText(tr("With duration and effort, the workout is compared with your largest one."));
    else if (!jump)
        m_words->setText(tr("There is no earlier workout within 30 days to compare with."));
    else if (jump->kind == LoadKind::UpperBack)
        m_words->setText(
            tr("Compared by the upper-back sets, as effort is missing in most of your workouts."));
    else
        m_words->setText(tr("The largest was %1.").arg(numberText(jump->maximum, 0)));
}

void WorkoutPreview::showBrief(const Workout &workout, const Week &week, const std::optional<LoadJump> &jump)
{
    const std::optional<double> load = sessionLoad(workout);
    if (!load)
        return m_brief->setText(tr("Load: %1", "why there is none").arg(formulaOf(workout)));
    const QString sum = numberText(week.load, 0);
    const QString week7 = week.unknown > 0 ? tr("%1 or more", "load").arg(sum) : sum;
    m_brief->setText(
        jump ? tr("Load %1, in 7 days %2, %3× your largest in 30 days")
                   .arg(numberText(*load, 0), week7, formats().locale.toString(jump->ratio, 'f', 2))
             : tr("Load %1, in 7 days %2").arg(numberText(*load, 0), week7));
}

void WorkoutPreview::addComparison(const QString &what, const QString &difference)
{
    auto *row = new QHBoxLayout;
    row->addWidget(textLabel(what, Type::Body), 1);
    QLabel *value = textLabel(difference, Type::Body);
    value->setWordWrap(false);
    row->addWidget(value);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

void WorkoutPreview::addDifference(const QString &what, double difference, int decimals, const QString &unit)
{
    addComparison(what, difference == 0 ? tr("the same") : unit.arg(signedText(difference, decimals)));
}

void WorkoutPreview::showComparison(const State &state, const Workout &workout, bool durationAsUsual)
{
    const Workout *last = lastLike(state.journal, workout);
    if (!last)
        return m_comparison->hide();
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    const QString name = workout.title.isEmpty() ? tr("Your last workout") : workout.title;
    column->addWidget(
        textLabel(tr("%1, %2", "workout, day").arg(name, dayWithin(last->started.date, workout.started.date)),
                  Type::Small, Tone::Text2));
    if (last->duration && workout.duration && !durationAsUsual)
        addDifference(tr("Duration"), workout.duration->value - last->duration->value, 0, tr("%1 min"));
    if (last->sessionRpe && workout.sessionRpe)
        addDifference(tr("Effort"), *workout.sessionRpe - *last->sessionRpe, 1, QStringLiteral("%1"));
    if (const double now = volume(workout), before = volume(*last); now > 0 && before > 0)
        addDifference(tr("Volume"), std::round(100 * (now / before - 1)), 0, tr("%1 %"));
    const QString warmUp = QStringLiteral("warmup_min");
    if (workout.observations.contains(warmUp) && last->observations.contains(warmUp))
        addDifference(tr("Warm-up"), workout.observations.value(warmUp) - last->observations.value(warmUp), 0,
                      tr("%1 min"));
    QStringList seen;
    for (const SetEntry &set : workout.sets) {
        const auto now = heaviest(workout, set.exercise);
        const auto before = heaviest(*last, set.exercise);
        if (seen.contains(set.exercise) || !now || !before || *now == *before)
            continue;
        seen.append(set.exercise);
        const double shown = toShown(Kilograms {*now}) - toShown(Kilograms {*before});
        addComparison(set.exercise, tr("%1 %2", "signed number, unit").arg(signedText(shown), weightUnit()));
    }
    m_comparison->body()->addWidget(m_rows);
    m_comparison->setVisible(column->count() > 1); // more than the name
}

} // namespace rhomboid
