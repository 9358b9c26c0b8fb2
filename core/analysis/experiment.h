#pragma once

#include "core/base/keyword.h"
#include "core/journal/journal.h"

#include <QList>
#include <QString>

#include <optional>

namespace rhomboid {

// The two ways of an experiment: doing it, or as usual.
enum class Arm { Treatment, Control };

inline constexpr Keyword<Arm> armWords[] {{Arm::Treatment, "a"}, {Arm::Control, "b"}};

inline constexpr int fewestPairs = 6; // fewer coins cannot reach 5 %
inline constexpr int recommendedPairs = 12;
inline constexpr int mostPairs = 40;

// What is settled before an experiment starts.
struct ExperimentPlan {
    QString trial {}; // key of trialCatalogue()
    QString detail {}; // what was filled in, such as the exercise that is replaced
    int pairs {recommendedPairs}; // of consecutive workouts of one type
    WorkoutType type {WorkoutType::Strength};

    bool operator==(const ExperimentPlan &) const = default;
};

// One workout of an experiment whose way has been shown. Kept from then on: what was shown cannot be drawn
// again.
struct Draw {
    Event event {}; // that says so
    int place {}; // in the experiment, from 0; 2n and 2n + 1 are a pair
    QString workout {}; // uid of the workout that was done; empty while it is still to come
    std::optional<bool> followed {}; // whether it was done as drawn

    bool operator==(const Draw &) const = default;
};

enum class EndReason { Finished, Stopped };

inline constexpr Keyword<EndReason> endReasonWords[] {{EndReason::Finished, "finished"},
                                                      {EndReason::Stopped, "stopped"}};

struct ExperimentEnd {
    WallTime at {};
    EndReason reason {EndReason::Finished};

    bool operator==(const ExperimentEnd &) const = default;
};

// A randomised experiment on oneself, as the events of the journal tell it (analysis.md section 8). All coins
// are tossed at the start and stored with their seed; each is shown only when its workout comes.
struct Experiment {
    QString uid {}; // of the event that started it
    ExperimentPlan plan {};
    WallTime started {};
    quint64 seed {};
    QList<Arm> coins {}; // of the first workout of each pair; the second gets the other way
    QList<Draw> draws {}; // shown so far, by place
    bool paused {false};
    int pauses {}; // pauses and resumptions so far
    std::optional<ExperimentEnd> end {};

    int places() const { return 2 * static_cast<int>(coins.size()); }
    Arm armAt(int place) const;
    // Shown and still to be done; null when there is none.
    const Draw *open() const;
    const Draw *drawOf(const QString &workout) const;
    // The first place that has not been shown; nothing when all have.
    std::optional<int> nextPlace() const;
    int done() const; // workouts that took a place, also those deleted since

    bool operator==(const Experiment &) const = default;
};

// Workouts that took a place and are still in the journal.
int workoutsKept(const Experiment &experiment, const Journal &journal);

// Whether the way was shown by the time the workout began, to the minute: who trains first and looks then has
// chosen, so the draw cannot have decided. Nothing else decides whether a workout counts.
//
// A randomisation test holds for pairs that were chosen by what does not follow from the draw (Edgington).
// How long a workout took, and so when it was logged, may follow from the way it was done. So only a start
// that the person states is held against the draw, and no guess: 'now less the usual length' lies before the
// draw where the workout was shorter than usual, and would lose one of the ways more often. A form therefore
// fills in no start before a draw that had been shown when it was opened, and asks where the draw was shown
// later.
//
// By the clock on the wall, as journals are ordered: an offset is that of the moment of logging, and the
// change to summer time between a workout and its entry would put the one before the other.
bool shownBefore(const Draw &draw, const Workout &workout);

// Every experiment of a journal, the oldest first. Events that no program can have written are passed over.
QList<Experiment> experimentsOf(const Journal &journal);

// The one that has not ended; at most one runs at a time.
std::optional<Experiment> runningExperiment(const Journal &journal);

enum class Stage {
    Running, // workouts are still to come
    Waiting, // all are done, the 72 hours after the last are not over
    Ready, // nothing is missing; the result is worked out once it is asked for
    Finished,
    Stopped, // before its end, for safety or because it was no longer wanted: without a result
};

inline constexpr Keyword<Stage> stageWords[] {{Stage::Running, "running"},
                                              {Stage::Waiting, "waiting"},
                                              {Stage::Ready, "ready"},
                                              {Stage::Finished, "finished"},
                                              {Stage::Stopped, "stopped"}};

Stage stageOf(const Experiment &experiment, const Journal &journal, const WallTime &now);

// When the last check-ins that count are in; nothing while workouts are missing.
std::optional<WallTime> readyAt(const Experiment &experiment, const Journal &journal);

// The events that change an experiment. `head` is that of a new entry typed at `now`; the domain tosses no
// coins of its own, so the caller brings the seed.
Event startOf(const ExperimentPlan &plan, quint64 seed, const EntryHead &head, const WallTime &now);
// Shows the next place. Its uid follows from experiment and place, so that two copies of a journal agree on
// it.
Event showing(const Experiment &experiment, int place, const EntryHead &head, const WallTime &now);
// The workout that took a shown place.
Event filled(const Draw &draw, const QString &workout, std::optional<bool> followed, const EntryHead &head);
Event pausing(const Experiment &experiment, bool pause, const EntryHead &head, const WallTime &now);
Event ending(const Experiment &experiment, EndReason reason, const EntryHead &head, const WallTime &now);

} // namespace rhomboid
