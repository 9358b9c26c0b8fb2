#include "core/report/facts.h"

#include "core/journal/person.h"
#include "core/plot/days.h"
#include "core/report/counting.h"
#include "core/report/trend.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr int fourWeeks = 28;
constexpr int aWeek = 7;

void countDays(ReportFacts &facts, const Journal &journal, const DaySpan &span)
{
    const QList<DayPain> days = worstOfDays(journal, span.first, span.last);
    facts.days = static_cast<int>(days.size());
    for (const DayPain &day : days) {
        if (!day.worst)
            continue;
        ++facts.loggedDays;
        facts.painFreeDays += *day.worst == 0;
        if (!facts.highest || *day.worst >= *facts.highest) {
            facts.highest = day.worst;
            facts.highestOn = day.date;
        }
    }
    facts.workouts = static_cast<int>(std::ranges::count_if(journal.workouts(), [&](const Workout &workout) {
        return span.contains(workout.started.date) && !workout.implausible;
    }));
}

// The last weekly check, and the one nearest to four weeks before it.
void findChecks(ReportFacts &facts, const Journal &journal)
{
    for (const FunctionCheck &check : journal.functionChecks()) {
        if (check.date > facts.choice.to)
            break;
        facts.lastCheck = check.date;
        if (check.date > facts.choice.to.addDays(-2 * aWeek))
            facts.functionNow = check;
    }
    if (!facts.functionNow)
        return;
    const QDate aim = facts.functionNow->date.addDays(-fourWeeks);
    for (const FunctionCheck &check : journal.functionChecks()) {
        const qint64 off = std::abs(aim.daysTo(check.date));
        if (off <= aWeek && (!facts.functionBefore || off < std::abs(aim.daysTo(facts.functionBefore->date))))
            facts.functionBefore = check;
    }
}

// The surest first, then the largest; those without an estimate last.
QList<FactorFinding> inOrderOfSureness(QList<FactorFinding> findings)
{
    std::ranges::stable_sort(findings, [](const FactorFinding &a, const FactorFinding &b) {
        const auto size = [](const FactorFinding &finding) {
            return finding.effect ? std::abs(finding.effect->value) : -1.0;
        };
        return a.label != b.label ? a.label > b.label : size(a) > size(b);
    });
    return findings;
}

// Stopped before its first workout: nothing was tried.
bool wasGivenUpAtOnce(const Experiment &experiment) { return experiment.end && experiment.done() == 0; }

} // namespace

ReportParts partsFor(ReportReader reader)
{
    switch (reader) {
    case ReportReader::Clinician:
        return {};
    case ReportReader::Coach:
        return {.signs = false, .medicines = false};
    case ReportReader::Self:
        return {.notes = true};
    }
    Q_UNREACHABLE();
}

ReportFacts reportFacts(const ReportSources &sources, const ReportChoice &choice, const QLocale &locale)
{
    const Journal &journal = sources.journal;
    const DaySpan span {.first = choice.from, .last = choice.to};
    const Person person = personOf(journal);
    ReportFacts facts {.choice = choice,
                       .asOf = sources.findings.asOf,
                       .enteredForOther = person.enteredForOther,
                       .madeUp = person.madeUp};
    countDays(facts, journal, span);
    facts.now = weekOf(journal, choice.to);
    facts.before = weekOf(journal, choice.to.addDays(-fourWeeks));
    findChecks(facts, journal);
    facts.places = placesIn(journal, span);
    countWords(facts, journal, span);
    facts.signs = signsIn(journal, span);
    facts.triage = sources.advice.triage;
    facts.episode = sources.advice.episode;
    facts.medicineDays = medicineDaysIn(journal, span);
    facts.relief = reliefIn(journal, span);
    for (const ExperimentFinding &experiment : sources.findings.experiments)
        if (experiment.experiment.started.date <= choice.to && !wasGivenUpAtOnce(experiment.experiment))
            facts.experiments.append(experiment);
    facts.plan = sources.advice.plan;
    facts.findings = inOrderOfSureness(sources.findings.factors);
    facts.sessions = sources.findings.effectiveSessions;
    facts.questionFactor = sources.findings.question;
    facts.exercises = exercisesIn(journal, span);
    facts.recent = workoutsIn(journal, span);
    facts.notes = notesIn(journal, span);
    facts.trend = reportTrend(journal, sources.loads, sources.findings,
                              {.from = choice.from, .to = choice.to, .locale = locale});
    return facts;
}

} // namespace rhomboid
