#pragma once

#include "core/journal/change.h"
#include "ui/workspace/act.h"

namespace rhomboid {

class Workspace;

// A change of the journal: doing and undoing are the same act, a change swapped with its inverse.
class Edit : public Act
{
public:
    Edit(Workspace &workspace, Change change, const ActName &name);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    Workspace &m_workspace;
    Change m_change;
};

} // namespace rhomboid
