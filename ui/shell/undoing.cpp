#include "ui/shell/undoing.h"

#include "ui/kit/navigator.h"
#include "ui/workspace/act.h"

#include <QCoreApplication>
#include <QMenu>
#include <QUndoStack>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(menu)
};

// What the act at a place of the stack is called now; empty where there is none.
QString actName(const QUndoStack &stack, int place)
{
    const auto *act = static_cast<const Act *>(stack.command(place));
    return act ? act->name() : QString();
}

QString menuText(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

void redoAndTell(QUndoStack &stack, Navigator &navigator)
{
    const QString name = actName(stack, stack.index());
    const int acts = stack.count();
    stack.redo();
    if (stack.count() == acts) // else it could not be written, which is said already
        navigator.notify({.text = Words::tr("Done again: %1", "act").arg(name)});
}

} // namespace

void undoAndTell(QUndoStack &stack, Navigator &navigator)
{
    if (!stack.canUndo())
        return;
    const QString name = actName(stack, stack.index() - 1);
    const int acts = stack.count();
    stack.undo();
    if (stack.count() == acts) // else it could not be written, which is said already
        navigator.notify({.text = Words::tr("Undone: %1", "act").arg(name)});
}

void addUndoAndRedo(QMenu &menu, QUndoStack &stack, Navigator &navigator)
{
    QAction *undo = menu.addAction(QString(), &menu, [&stack, &navigator] { undoAndTell(stack, navigator); });
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction *redo = menu.addAction(QString(), &menu, [&stack, &navigator] { redoAndTell(stack, navigator); });
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // What the list of shortcuts says, whatever was done last.
    undo->setIconText(Words::tr("&Undo").remove(u'&'));
    redo->setIconText(Words::tr("&Redo").remove(u'&'));
    const auto tell = [undo, redo, &stack] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        const QString last = actName(stack, stack.index() - 1);
        const QString next = actName(stack, stack.index());
        undo->setText(last.isEmpty() ? Words::tr("&Undo")
                                     : Words::tr("&Undo: %1", "act").arg(menuText(last)));
        redo->setText(next.isEmpty() ? Words::tr("&Redo")
                                     : Words::tr("&Redo: %1", "act").arg(menuText(next)));
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, &menu, tell);
    tell();
}

} // namespace rhomboid
