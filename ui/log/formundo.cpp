#include "ui/log/formundo.h"

#include "ui/kit/navigator.h"
#include "ui/log/draftkeeper.h"
#include "ui/workspace/workspace.h"

#include <QKeyEvent>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>

namespace rhomboid {

FormUndo::FormUndo(QWidget &form, const QString &key, DraftKeeper &draft, Workspace &workspace,
                   Navigator &navigator)
    : QObject(&form)
    , m_form(form)
    , m_key(key)
    , m_draft(draft)
    , m_workspace(workspace)
    , m_navigator(navigator)
{
    form.installEventFilter(this);
}

void FormUndo::offerBack(const ActName &act, const QByteArray &before)
{
    m_workspace.undoStack().push(
        new FormChange(act, before, [self = QPointer(this)](const QByteArray &other) {
            return self ? self->exchange(other) : std::nullopt;
        }));
}

void FormUndo::giveUp(const std::function<void()> &finish, const ActName &act, const QString &said)
{
    const std::optional<QByteArray> before =
        m_draft.isDirty() ? std::optional(m_draft.content()) : std::nullopt;
    finish();
    m_navigator.back();
    if (!before)
        return;
    offerBack(act, *before);
    m_navigator.notify({.text = said, .undoable = true});
}

std::optional<QByteArray> FormUndo::exchange(const QByteArray &other)
{
    const QByteArray replaced = m_draft.content();
    if (!m_form.isVisible())
        m_navigator.open({.page = m_key});
    if (!m_draft.restore(other))
        return std::nullopt;
    m_draft.keep();
    return replaced;
}

// A key comes here when no field of the form has a use for it, first as the question whether anybody wants it
// more than the menu does.
bool FormUndo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) || !reachesPast())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        offerSaved();
    return true;
}

bool FormUndo::reachesPast() const
{
    const QUndoStack &stack = m_workspace.undoStack();
    return m_draft.isDirty() && stack.canUndo()
        && !dynamic_cast<const FormChange *>(stack.command(stack.index() - 1));
}

void FormUndo::offerSaved()
{
    const QUndoStack &stack = m_workspace.undoStack();
    const auto *last = static_cast<const Act *>(stack.command(stack.index() - 1));
    m_navigator.notify({.text = tr("Nothing in this form to take back. What was saved before it stays."),
                        .actionText = tr("Undo: %1", "act").arg(last->name()),
                        .action = [this] { m_workspace.undoStack().undo(); }});
}

} // namespace rhomboid
