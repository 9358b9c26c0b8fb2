#include "ui/log/painpage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

PainPage::PainPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Log pain"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void PainPage::refresh(const State &) { }

} // namespace rhomboid
