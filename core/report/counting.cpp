#include "core/report/counting.h"

#include "core/advice/signs.h"
#include "core/plot/days.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int daysOfAWeek = 7;

double medianOf(QList<int> levels)
{
    std::ranges::sort(levels);
    const qsizetype half = levels.size() / 2;
    return levels.size() % 2 ? levels[half] : (levels[half - 1] + levels[half]) / 2.0;
}

QList<WordCount> ordered(const QMap<QString, int> &counts)
{
    QList<WordCount> list;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        list.append({.key = at.key(), .count = at.value()});
    std::ranges::stable_sort(list, std::ranges::greater {}, &WordCount::count);
    return list;
}

void note(QList<DatedNote> &notes, const DaySpan &span, QDate date, const QString &text)
{
    if (span.contains(date) && !text.trimmed().isEmpty())
        notes.append({.date = date, .text = text.simplified()});
}

// One entry's answers, written into those of all signs.
void answer(QList<SignAnswers> &signs, const PainEntry &entry)
{
    const QList<WarningSign> reported = signsOf(entry);
    for (SignAnswers &sign : signs) {
        const auto ticked = std::ranges::find(reported, sign.sign, &WarningSign::sign);
        if (ticked != reported.cend()) {
            if (sign.yes.isEmpty() || sign.yes.constLast() != entry.at.date)
                sign.yes.append(entry.at.date);
            if (!ticked->side.isEmpty() && !sign.sides.contains(ticked->side))
                sign.sides.append(ticked->side);
        } else if (entry.signsAsked.all || entry.signsAsked.some.contains(sign.sign)) {
            sign.no = entry.at.date;
        }
    }
}

} // namespace

bool isMedicine(QStringView relief) { return relief == u"tablet" || relief == u"gel"; }

WeekSummary weekOf(const Journal &journal, QDate last)
{
    const DaySpan span {.first = last.addDays(1 - daysOfAWeek), .last = last};
    const PainOfDays pain = painOf(worstOfDays(journal, span.first, span.last));
    WeekSummary week {.first = span.first,
                      .last = span.last,
                      .loggedDays = pain.answered,
                      .painFreeDays = pain.painFree,
                      .mean = pain.mean,
                      .highest = pain.highest};
    for (const Workout &workout : journal.workouts())
        if (span.contains(workout.started.date) && !workout.implausible) {
            ++week.workouts;
            week.untimed += !workout.duration;
            week.minutes += workout.duration.value_or(Minutes {}).value;
        }
    return week;
}

QList<PlaceSummary> placesIn(const Journal &journal, const DaySpan &span)
{
    QMap<QString, QList<int>> levels;
    for (const PainEntry &pain : journal.pains())
        if (span.contains(pain.at.date))
            for (const RegionPain &place : pain.regions)
                if (place.level > 0)
                    levels[place.region].append(place.level);
    QList<PlaceSummary> places;
    for (auto at = levels.cbegin(); at != levels.cend(); ++at)
        places.append({.region = at.key(),
                       .entries = static_cast<int>(at->size()),
                       .median = medianOf(*at),
                       .highest = *std::ranges::max_element(*at)});
    std::ranges::stable_sort(places, std::ranges::greater {}, &PlaceSummary::entries);
    return places;
}

void countWords(ReportFacts &facts, const Journal &journal, const DaySpan &span)
{
    QMap<QString, int> qualities;
    QMap<QString, int> onsets;
    QMap<QString, int> aggravators;
    QMap<QString, int> easers;
    const auto count = [](QMap<QString, int> &counts, const QStringList &words) {
        for (const QString &word : words)
            ++counts[word];
    };
    for (const PainEntry &pain : journal.pains()) {
        if (!span.contains(pain.at.date) || pain.intensity == 0)
            continue;
        ++facts.entries;
        count(qualities, pain.qualities);
        count(aggravators, pain.aggravators);
        count(easers, pain.easers);
        if (pain.onset && *pain.onset != Onset::Unknown)
            ++onsets[wordOf<Onset>(onsetWords, *pain.onset)];
    }
    facts.qualities = ordered(qualities);
    facts.onsets = ordered(onsets);
    facts.aggravators = ordered(aggravators);
    facts.easers = ordered(easers);
}

QList<SignAnswers> signsIn(const Journal &journal, const DaySpan &span)
{
    QList<SignAnswers> signs;
    for (const SignGroup &group : signGroups())
        for (const Sign &sign : group.signs)
            signs.append({.sign = QString::fromLatin1(sign.name)});
    for (const PainEntry &pain : journal.pains())
        if (span.contains(pain.at.date))
            answer(signs, pain);
    return signs;
}

QList<ReliefSummary> reliefIn(const Journal &journal, const DaySpan &span)
{
    QMap<QString, ReliefSummary> found;
    for (const PainEntry &pain : journal.pains()) {
        if (!span.contains(pain.at.date))
            continue;
        for (const Relief &relief : pain.relief) {
            ReliefSummary &summary = found[relief.what];
            summary.what = relief.what;
            ++summary.times;
            summary.aLot += relief.effect == ReliefEffect::ALot;
            summary.aLittle += relief.effect == ReliefEffect::ALittle;
            summary.no += relief.effect == ReliefEffect::No;
        }
    }
    QList<ReliefSummary> list = found.values();
    std::ranges::stable_sort(list, std::ranges::greater {}, &ReliefSummary::times);
    return list;
}

int medicineDaysIn(const Journal &journal, const DaySpan &span)
{
    QSet<QDate> days;
    for (const PainEntry &pain : journal.pains())
        if (span.contains(pain.at.date) && std::ranges::any_of(pain.relief, isMedicine, &Relief::what))
            days.insert(pain.at.date);
    return static_cast<int>(days.size());
}

QList<DatedNote> notesIn(const Journal &journal, const DaySpan &span)
{
    QList<DatedNote> notes;
    for (const PainEntry &pain : journal.pains())
        note(notes, span, pain.at.date, pain.notes);
    for (const Workout &workout : journal.workouts())
        note(notes, span, workout.started.date, workout.notes);
    for (const Day &day : journal.days())
        note(notes, span, day.date, day.note);
    std::ranges::stable_sort(notes, std::ranges::greater {}, &DatedNote::date);
    return notes;
}

} // namespace rhomboid
