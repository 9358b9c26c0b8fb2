#include "ui/insights/insightspage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

InsightsPage::InsightsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Insights"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void InsightsPage::refresh(const State &) { }

} // namespace rhomboid
