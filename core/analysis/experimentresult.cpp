#include "core/analysis/experimentresult.h"

#include "core/analysis/evidence.h"
#include "core/inference/pairs.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using Runs = QList<const Experiment *>;

// Places of the workouts in Study::sessions.
QHash<QString, std::size_t> sessionPlaces(const Journal &journal, const Timeline &timeline)
{
    QHash<QString, std::size_t> places;
    const QList<Session> sessions = sessionsByEnd(timeline);
    for (qsizetype i = 0; i < sessions.size(); ++i)
        places.insert(journal.workouts()[sessions[i].workout].head.uid, static_cast<std::size_t>(i));
    return places;
}

// The pairs of all runs whose workouts are both there and were decided by their draws.
struct Pairs {
    std::vector<SessionPair> sessions {};
    std::vector<Coin> coins {};
    QList<ArmPoint> points {};
    Adherence treatment {};
    Adherence control {};
    int dropped {};
};

void add(Pairs &pairs, const Draw &draw, Arm arm)
{
    pairs.points.append({.workout = draw.workout, .arm = arm});
    Adherence &adherence = arm == Arm::Treatment ? pairs.treatment : pairs.control;
    ++adherence.workouts;
    adherence.followed += draw.followed == true ? 1 : 0;
    adherence.notFollowed += draw.followed == false ? 1 : 0;
}

Pairs pairsOf(const Runs &runs, const QHash<QString, std::size_t> &places, const Journal &journal)
{
    Pairs pairs;
    for (const Experiment *run : runs) {
        QList<const Draw *> decided(run->places());
        for (const Draw &draw : run->draws)
            if (const Workout *workout = journal.workout(draw.workout);
                workout && places.contains(draw.workout) && shownBefore(draw, *workout))
                decided[draw.place] = &draw;
        for (int place = 0; place < run->places(); place += 2) {
            const Draw *first = decided[place];
            const Draw *second = decided[place + 1];
            if (!first || !second) {
                ++pairs.dropped;
                continue;
            }
            pairs.sessions.push_back({.first = places[first->workout], .second = places[second->workout]});
            pairs.coins.push_back(run->armAt(place) == Arm::Treatment ? Coin::FirstIsA : Coin::SecondIsA);
            add(pairs, *first, run->armAt(place));
            add(pairs, *second, run->armAt(place + 1));
        }
    }
    return pairs;
}

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<ExperimentResult::Difference> differenceOf(const Study &study, const Pairs &pairs, quint64 seed)
{
    const auto scores = pairs.coins.size() >= fewestPairs ? scorePairs(study, pairs.sessions) : std::nullopt;
    const auto test = scores ? randomisationTest(*scores, pairs.coins, seed) : std::nullopt;
    if (!test)
        return std::nullopt;
    return ExperimentResult::Difference {.effect = test->effect,
                                         .low = finite(test->low),
                                         .high = finite(test->high),
                                         .p = test->p,
                                         .assignments = test->assignments,
                                         .clear = test->p <= clearAt};
}

// When a run was read; its last check-ins count also where a clock was set back since.
WallTime closedAt(const Experiment &run, const Journal &journal)
{
    const std::optional<WallTime> ready = readyAt(run, journal);
    return ready && run.end->at < *ready ? *ready : run.end->at;
}

// Only what was in the journal when the last of the runs ended.
ExperimentResult resultOf(const Runs &runs, const Journal &journal)
{
    const Journal then = upTo(journal, closedAt(*runs.back(), journal));
    const Timeline timeline = timelineOf(then);
    Pairs pairs = pairsOf(runs, sessionPlaces(then, timeline), then);
    for (const Outcome &outcome : outcomesOf(then, timeline))
        for (ArmPoint &point : pairs.points)
            if (point.workout == outcome.workout)
                point.pain = outcome.worst;
    return {.runs = static_cast<int>(runs.size()),
            .pairs = static_cast<int>(pairs.coins.size()),
            .dropped = pairs.dropped,
            .difference = differenceOf(studyOf(timeline), pairs, runs.back()->seed),
            .points = pairs.points,
            .treatment = pairs.treatment,
            .control = pairs.control};
}

bool sameQuestion(const Experiment &one, const Experiment &other)
{
    return one.plan.trial == other.plan.trial && one.plan.detail == other.plan.detail;
}

bool isClear(const ExperimentFinding &finding)
{
    const ExperimentResult *verdict = finding.verdict();
    return verdict && verdict->difference && verdict->difference->clear;
}

// Works the result of a finished run out; `earlier` holds those before it.
void conclude(ExperimentFinding &finding, const QList<ExperimentFinding> &earlier, const Journal &journal)
{
    Runs runs;
    bool wasClear = false;
    for (const ExperimentFinding &before : earlier)
        if (before.stage == Stage::Finished && sameQuestion(before.experiment, finding.experiment)) {
            runs.append(&before.experiment);
            wasClear = isClear(before);
        }
    finding.result = resultOf({&finding.experiment}, journal);
    if (runs.isEmpty())
        return;
    runs.append(&finding.experiment);
    finding.together = resultOf(runs, journal);
    if (auto &difference = finding.together->difference; difference)
        difference->clear = difference->p <= (wasClear ? clearAt : clearAgainAt);
}

} // namespace

QList<ExperimentFinding> experimentFindings(const Journal &journal, const WallTime &now)
{
    QList<ExperimentFinding> findings;
    for (const Experiment &experiment : experimentsOf(journal)) {
        ExperimentFinding finding {.experiment = experiment,
                                   .stage = stageOf(experiment, journal, now),
                                   .readyAt = readyAt(experiment, journal)};
        if (finding.stage == Stage::Finished)
            conclude(finding, findings, journal);
        findings.append(finding);
    }
    return findings;
}

const ExperimentFinding *lastFinished(const QList<ExperimentFinding> &experiments, QStringView trial)
{
    const ExperimentFinding *found = nullptr;
    for (const ExperimentFinding &finding : experiments)
        if (finding.stage == Stage::Finished && finding.experiment.plan.trial == trial)
            found = &finding;
    return found;
}

} // namespace rhomboid
