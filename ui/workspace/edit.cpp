#include "ui/workspace/edit.h"

#include "ui/workspace/workspace.h"

namespace rhomboid {

Edit::Edit(Workspace &workspace, Change change, const ActName &name)
    : Act(name), m_workspace(workspace), m_change(std::move(change))
{
}

void Edit::swap()
{
    // A change that could not be written must not stay on the stack as if it had been.
    if (Result<Change> inverse = m_workspace.write(m_change))
        m_change = *std::move(inverse);
    else
        setObsolete(true);
}

} // namespace rhomboid
