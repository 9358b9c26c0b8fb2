#include "core/demo/demo.h"

#include "core/base/uid.h"
#include "core/demo/reports.h"
#include "core/demo/training.h"
#include "core/demo/trial.h"
#include "core/plot/days.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// A note about most days: sleep, drinking and sitting.
QList<Entry> noteDays(const DemoSpec &spec, Dice &dice)
{
    QList<Entry> days;
    for (int back = 7 * spec.weeks - 1; back >= 1; --back) {
        const QDate date = spec.end.date.addDays(-back);
        const bool weekend = date.dayOfWeek() >= Qt::Saturday;
        Day day{.date = date};
        day.head.uid = dayUid(date);
        day.head.entered = WallTime{.date = date, .time = QTime(21, 0).addSecs(60 * dice.between(0, 90))};
        day.head.modified = day.head.entered;
        day.sleepHours = std::clamp(std::round(14.4 + 1.6 * dice.normal()) / 2, 4.0, 10.0);
        day.fluidMl = 100 * std::clamp(std::round(20 + 4 * dice.normal()), 8.0, 40.0);
        if (!weekend) {
            day.deskHours = std::clamp(std::round(13 + 2 * dice.normal()) / 2, 0.0, 12.0);
            day.sittingBlockMin = 15 * dice.between(2, 10);
        }
        if (dice.chance(0.55))
            days.append(day);
    }
    return days;
}

int worstOfWeek(const QList<Entry> &reports, QDate sunday)
{
    int worst = 0;
    for (const Entry &entry : reports)
        if (const auto *pain = std::get_if<PainEntry>(&entry);
            pain && pain->at.date <= sunday && pain->at.date.daysTo(sunday) < 7)
            worst = std::max(worst, pain->intensity);
    return worst;
}

// Of the highest pain of each day, as a doctor would work it out from the same journal.
int averageOfWeek(const QMap<QDate, int> &worstOfDays, QDate sunday)
{
    int days = 0;
    int sum = 0;
    for (auto day = worstOfDays.lowerBound(sunday.addDays(-6));
         day != worstOfDays.end() && day.key() <= sunday; ++day) {
        sum += *day;
        ++days;
    }
    return days == 0 ? 0 : static_cast<int>(std::lround(1.0 * sum / days));
}

// On Sundays of sore weeks, most of the time. The answers follow from the pains of the week: the report has
// both side by side.
QList<Entry> answerFunctionChecks(const DemoSpec &spec, const QList<Entry> &reports,
                                  const QList<Workout> &workouts, Dice &dice)
{
    QList<Entry> all = reports;
    for (const Workout &session : workouts)
        all.append(session);
    const QMap<QDate, int> worstOfDays = worstOfAllDays(Journal(all, {}));
    QList<Entry> checks;
    for (QDate date = spec.end.date.addDays(-7 * spec.weeks); date < spec.end.date; date = date.addDays(1)) {
        if (date.dayOfWeek() != Qt::Sunday)
            continue;
        const int worst = worstOfWeek(reports, date);
        if (worst < 4 || dice.chance(0.35))
            continue;
        const int average = averageOfWeek(worstOfDays, date);
        FunctionCheck check{.date = date,
                            .painWeek = average,
                            .enjoyment = std::max(0, average - dice.between(0, 2)),
                            .activity = std::max(0, average - dice.between(0, 2)),
                            .nightsDisturbed = worst >= 6 ? dice.between(0, 2) : 0,
                            .cantDoNormal = worst >= 8};
        check.head.uid = functionUid(date);
        check.head.entered = check.head.modified =
            WallTime{.date = date, .time = QTime(19, dice.between(0, 59))};
        checks.append(check);
    }
    return checks;
}

Entry phaseNote(const DemoSpec &spec, const Holiday &holiday)
{
    const WallTime at{.date = holiday.from, .time = QTime(9, 0)};
    Event note{.at = at, .kind = eventkind::phaseNote.toString()};
    note.head = {.uid = derivedUid(QStringLiteral("demo/%1/holiday/%2").arg(spec.seed).arg(toIso(at))),
                 .entered = at,
                 .modified = at};
    note.payload = {{QStringLiteral("from"), holiday.from.toString(Qt::ISODate)},
                    {QStringLiteral("to"), holiday.to.toString(Qt::ISODate)},
                    {QStringLiteral("text"), QString::fromLatin1(QT_TRANSLATE_NOOP("demo", "Holiday"))}};
    return note;
}

Workout inWords(const DemoSpec &spec, Workout session)
{
    session.title = spec.words(session.title);
    QList<SetEntry> sets = session.sets.toList();
    for (SetEntry &set : sets)
        set.exercise = spec.words(set.exercise);
    session.sets = sets;
    return session;
}

PainEntry inWords(const DemoSpec &spec, PainEntry pain)
{
    if (!pain.notes.isEmpty())
        pain.notes = spec.words(pain.notes);
    return pain;
}

Event inWords(const DemoSpec &spec, Event event)
{
    if (event.kind == eventkind::phaseNote)
        event.payload[u"text"] = spec.words(event.payload[u"text"].toString());
    return event;
}

Day inWords(const DemoSpec &, const Day &day) { return day; }

FunctionCheck inWords(const DemoSpec &, const FunctionCheck &check) { return check; }

} // namespace

std::span<const DemoStory> demoStories()
{
    static const DemoStory stories[]{
        {.key = QStringLiteral("default"),
         .summary =
             QT_TRANSLATE_NOOP("demo", "sore now and then, more after jumps of load and short warm-ups"),
         .experiments = true},
        {.key = QStringLiteral("pain_free"),
         .summary = QT_TRANSLATE_NOOP("demo", "trains without any pain"),
         .soreness = 0},
        {.key = QStringLiteral("load_jump"),
         .summary = QT_TRANSLATE_NOOP("demo", "the last workout is far heavier than the month before"),
         .soreness = 0.75,
         .ending = DemoStory::Ending::LoadJump},
        {.key = QStringLiteral("strain"),
         .summary = QT_TRANSLATE_NOOP("demo", "something sharp on one side during the last workout"),
         .soreness = 0.75,
         .ending = DemoStory::Ending::Strain},
        {.key = QStringLiteral("warm_up"),
         .summary = QT_TRANSLATE_NOOP("demo", "short warm-ups go with more pain, and the log shows it"),
         .soreness = 0.75,
         .warmUp = 0.5,
         .ending = DemoStory::Ending::ShortWarmUp},
        {.key = QStringLiteral("hydration"),
         .summary = QT_TRANSLATE_NOOP("demo", "a long, hot workout; drinking has no link with pain"),
         .soreness = 0.75,
         .ending = DemoStory::Ending::LongAndHot},
        {.key = QStringLiteral("break"),
         .summary = QT_TRANSLATE_NOOP("demo", "back after three weeks without training"),
         .soreness = 0.75,
         .ending = DemoStory::Ending::Break},
        {.key = QStringLiteral("tingling"),
         .summary = QT_TRANSLATE_NOOP("demo", "the last report ticks a warning sign"),
         .soreness = 0.75,
         .ending = DemoStory::Ending::Tingling},
    };
    return stories;
}

const DemoStory *findStory(QStringView key)
{
    const auto found = std::ranges::find(demoStories(), key, &DemoStory::key);
    return found == demoStories().end() ? nullptr : &*found;
}

Journal generateDemo(const DemoSpec &spec)
{
    Dice dice(spec.seed);
    Training training = train(spec, dice);
    const Soreness soreness(spec, training.workouts, dice);
    QList<Entry> entries = report(spec, soreness, training.workouts, dice);
    entries.append(answerFunctionChecks(spec, entries, training.workouts, dice));
    entries.append(noteDays(spec, dice));
    entries.append(tryCooldown(spec, training.workouts));
    for (const Workout &session : training.workouts)
        entries.append(session);
    for (const Holiday &holiday : training.holidays)
        entries.append(phaseNote(spec, holiday));
    if (spec.words)
        for (Entry &entry : entries)
            entry = std::visit([&spec](const auto &each) { return Entry(inWords(spec, each)); }, entry);
    return Journal(entries, {});
}

} // namespace rhomboid
