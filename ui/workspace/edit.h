#pragma once

#include "core/journal/change.h"

#include <QUndoCommand>

namespace rhomboid {

class Workspace;

// The one undo command of the program: doing and undoing are the same act, a change swapped with its inverse.
class Edit : public QUndoCommand
{
public:
    Edit(Workspace &workspace, Change change, const QString &text);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    Workspace &m_workspace;
    Change m_change;
};

} // namespace rhomboid
