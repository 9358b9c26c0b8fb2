#include "ui/journal/journalpage.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

JournalPage::JournalPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(tr("Journal"), parent), m_workspace(workspace), m_navigator(navigator)
{
}

void JournalPage::refresh(const State &) { }

} // namespace rhomboid
