#include "ui/trends/trendspage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

TrendsPage::TrendsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Trends"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void TrendsPage::refresh(const State &) { }

} // namespace rhomboid
