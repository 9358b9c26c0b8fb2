#pragma once

class QMenu;
class QUndoStack;

namespace rhomboid {

class Navigator;

// Takes the last act back, and says so: what is not in view would change unnoticed.
void undoAndTell(QUndoStack &stack, Navigator &navigator);

// Undo and redo for a menu, by the names of what they would act on, in the language of now.
void addUndoAndRedo(QMenu &menu, QUndoStack &stack, Navigator &navigator);

} // namespace rhomboid
