#pragma once

#include "core/analysis/experiment.h"

namespace rhomboid {

class Navigator;
class Workspace;

// What a person can do to an experiment. Each act is one change of the journal, durable before anything is
// shown of it, and says in the window what was done; false when it could not be written.
bool startExperiment(Workspace &workspace, Navigator &navigator, const ExperimentPlan &plan);
// Writes down that the next place of the running experiment is shown. Its way was settled by the coins at the
// start, so whatever happens next it stays what it is.
bool showDraw(Workspace &workspace, Navigator &navigator);
bool pauseExperiment(Workspace &workspace, Navigator &navigator, bool pause);
bool endExperiment(Workspace &workspace, Navigator &navigator, EndReason reason);

} // namespace rhomboid
