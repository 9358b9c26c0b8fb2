#include "ui/advice/advicepage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

AdvicePage::AdvicePage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Advice"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void AdvicePage::refresh(const State &) { }

} // namespace rhomboid
