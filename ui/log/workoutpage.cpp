#include "ui/log/workoutpage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

WorkoutPage::WorkoutPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Log workout"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void WorkoutPage::refresh(const State &) { }

} // namespace rhomboid
