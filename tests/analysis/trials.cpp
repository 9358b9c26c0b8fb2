#include "tests/analysis/trials.h"

#include "tests/support/sample.h"

namespace rhomboid::test {

Trainee::Trainee(int workoutsBefore) : m_now(at("2026-01-01T17:00:00"))
{
    for (int i = 0; i < workoutsBefore; ++i)
        trainOnce(0);
}

Experiment Trainee::experiment() const
{
    return experimentsOf(m_journal).value(experimentsOf(m_journal).size() - 1);
}

EntryHead Trainee::head()
{
    return {.uid = QStringLiteral("e%1").arg(++m_uids, 4, 10, QLatin1Char('0')),
            .entered = m_now,
            .modified = m_now};
}

int Trainee::noise()
{
    m_noise = m_noise * 1'664'525 + 1'013'904'223;
    return static_cast<int>(m_noise >> 30);
}

void Trainee::start(const ExperimentPlan &plan, quint64 seed)
{
    apply(putting(startOf(plan, seed, head(), m_now)));
}

void Trainee::show()
{
    const Experiment running = experiment();
    apply(putting(showing(running, running.nextPlace().value(), head(), m_now)));
}

Workout Trainee::trainOnce(int extraPain)
{
    const EntryHead own = head();
    Workout workout = test::workout(qPrintable(own.uid), qPrintable(toIso(m_now.plusSeconds(3'600))), 60, 6);
    workout.head = own;
    apply(putting(workout));
    PainEntry checkIn =
        pain("", qPrintable(toIso(workout.started.plusSeconds(26 * 3'600))), 4 + noise() + extraPain);
    checkIn.head = head();
    apply(putting(checkIn));
    m_now = m_now.plusSeconds(2 * 86'400);
    return workout;
}

void Trainee::train()
{
    const Experiment running = experiment();
    const Draw draw = *running.open();
    const bool treated = running.armAt(draw.place) == Arm::Treatment;
    const Workout workout = trainOnce(treated ? treatmentPain : 0);
    apply(putting(filled(draw, workout.head.uid, true, draw.event.head)));
}

void Trainee::run()
{
    while (experiment().nextPlace()) {
        show();
        train();
    }
    m_now = m_now.plusSeconds(2 * 86'400);
}

void Trainee::end(EndReason reason) { apply(putting(ending(experiment(), reason, head(), m_now))); }

} // namespace rhomboid::test
