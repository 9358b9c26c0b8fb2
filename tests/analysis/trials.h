#pragma once

#include "core/analysis/experiment.h"
#include "core/journal/change.h"

// Journals with experiments, told step by step as a person would live them.
namespace rhomboid::test {

// A life that trains every other day at 18:00, an hour long, with a check-in the evening after each workout.
class Trainee
{
public:
    explicit Trainee(int workoutsBefore);

    const Journal &journal() const { return m_journal; }
    WallTime now() const { return m_now; }
    Experiment experiment() const; // the last one

    void start(const ExperimentPlan &plan, quint64 seed);
    void show(); // the next draw
    void train(); // the shown workout, its check-in, and on to two days later
    void run(); // shows and trains to the end, waits for the last check-ins
    void end(EndReason reason);

    void apply(const Change &change) { m_journal = rhomboid::apply(m_journal, change); }
    EntryHead head();

    // What the treatment adds to the pain after a workout.
    int treatmentPain {0};

private:
    Workout trainOnce(int extraPain);
    int noise(); // 0 to 3

    Journal m_journal {};
    WallTime m_now {};
    int m_uids {0};
    quint32 m_noise {1};
};

} // namespace rhomboid::test
