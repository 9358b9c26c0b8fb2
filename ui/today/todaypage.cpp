#include "ui/today/todaypage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

TodayPage::TodayPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Today"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void TodayPage::refresh(const State &) { }

} // namespace rhomboid
