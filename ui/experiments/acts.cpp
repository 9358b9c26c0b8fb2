#include "ui/experiments/acts.h"

#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Experiments)
};

bool perform(Workspace &workspace, Navigator &navigator, const Event &event, const ActName &name,
             const QString &done)
{
    if (!workspace.perform(putting(event), name))
        return false;
    navigator.notify({.text = done, .undoable = true});
    return true;
}

// The draws of a question are kept from the first time somebody starts it until it ends, so that undoing a
// start whose draws were seen cannot make them again.
QString seedForm(const QString &trial) { return QStringLiteral("experiment-seed-") + trial; }

quint64 seedFor(Workspace &workspace, const QString &trial)
{
    bool readable = false;
    const quint64 kept = workspace.draft(seedForm(trial)).value_or(QByteArray()).toULongLong(&readable, 16);
    if (readable)
        return kept;
    const quint64 seed = QRandomGenerator::system()->generate64();
    workspace.keepDraft(seedForm(trial), QByteArray::number(seed, 16));
    return seed;
}

// What was done for it is never lost; what is not there is a result.
QString stoppedText(const Experiment &experiment, const Journal &journal)
{
    if (experiment.done() == 0)
        return Words::tr("Experiment stopped before its first workout.");
    const int kept = workoutsKept(experiment, journal);
    return kept == 0
        ? Words::tr("Experiment stopped without a result.")
        : Words::tr("Experiment stopped without a result. Its %n workout(s) stay in the journal.", nullptr,
                    kept);
}

} // namespace

bool startExperiment(Workspace &workspace, Navigator &navigator, const ExperimentPlan &plan)
{
    const quint64 seed = seedFor(workspace, plan.trial);
    return perform(
        workspace, navigator, startOf(plan, seed, workspace.newHead(), workspace.now()),
        [] { return Words::tr("Start experiment"); },
        Words::tr("Experiment started. Show the draw before your next workout."));
}

bool showDraw(Workspace &workspace, Navigator &navigator)
{
    const auto running = runningExperiment(workspace.journal());
    const auto place = running && !running->open() ? running->nextPlace() : std::nullopt;
    return place
        && perform(
               workspace, navigator, showing(*running, *place, workspace.newHead(), workspace.now()),
               [] { return Words::tr("Show the draw"); },
               Words::tr(
                   "The draw is kept in the journal. Do what it says, then log the workout as always."));
}

bool pauseExperiment(Workspace &workspace, Navigator &navigator, bool pause)
{
    const auto running = runningExperiment(workspace.journal());
    return running
        && perform(
               workspace, navigator, pausing(*running, pause, workspace.newHead(), workspace.now()),
               [pause] { return pause ? Words::tr("Pause experiment") : Words::tr("Go on with experiment"); },
               pause ? Words::tr("Experiment paused. Workouts do not count for it until you go on.")
                     : Words::tr("The experiment goes on"));
}

bool endExperiment(Workspace &workspace, Navigator &navigator, EndReason reason)
{
    const auto running = runningExperiment(workspace.journal());
    const bool stopped = reason == EndReason::Stopped;
    if (!running
        || !perform(
            workspace, navigator, ending(*running, reason, workspace.newHead(), workspace.now()),
            [stopped] { return stopped ? Words::tr("Stop experiment") : Words::tr("Show the result"); },
            stopped ? stoppedText(*running, workspace.journal())
                    : Words::tr("Experiment finished. Here is its result.")))
        return false;
    workspace.clearDraft(seedForm(running->plan.trial));
    return true;
}

} // namespace rhomboid
