#include "ui/log/formundo.h"

#include "ui/kit/navigator.h"
#include "ui/log/draftkeeper.h"
#include "ui/workspace/workspace.h"

#include <QKeyEvent>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include <optional>
#include <utility>

namespace rhomboid {

struct FormUndo::Step {
    int filling {}; // of the form, which the act belongs to
    QByteArray content {}; // of the form on the other side of the act
    std::function<void()> swap {}; // changes a part; without it all of the content is put there
    int shows {}; // of the form, to which the part belongs: another content has other rows
    bool fromSaved {false}; // nothing unsaved stood in the form before
    bool reopened {false}; // the form came back for it, and is left again
};

// What a form puts on the undo stack of the program. The form was changed already when it comes there.
class FormAct : public Act
{
public:
    FormAct(const ActName &name, FormUndo &form, const FormUndo::Step &step)
        : Act(name)
        , m_form(&form)
        , m_step(step)
    {
    }

    bool belongsTo(const FormUndo &form, int filling) const
    {
        return m_form == &form && m_step.filling == filling;
    }

    void undo() override
    {
        if (!m_form || !m_form->takeBack(m_step))
            setObsolete(true);
    }

    // The stack does what is pushed; the first time it was done before.
    void redo() override
    {
        if (std::exchange(m_done, true) && (!m_form || !m_form->doAgain(m_step)))
            setObsolete(true);
    }

private:
    QPointer<FormUndo> m_form;
    FormUndo::Step m_step;
    bool m_done {false};
};

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

void FormUndo::push(const ActName &act, const Step &step)
{
    m_workspace.undoStack().push(new FormAct(act, *this, step));
}

bool FormUndo::fill(const ActName &act, const std::function<void()> &filling)
{
    const bool replaces = m_draft.isDirty();
    const Step step {.filling = m_draft.filling(), .content = m_draft.content()};
    filling();
    if (!replaces)
        return false;
    m_draft.goOn(step.filling);
    push(act, step);
    return true;
}

void FormUndo::offerBack(const ActName &act, const std::function<void()> &swap)
{
    push(act,
         {.filling = m_draft.filling(),
          .content = m_draft.content(),
          .swap = swap,
          .shows = m_draft.shows(),
          .fromSaved = !m_draft.isDirty()});
}

void FormUndo::giveUp(const ActName &act, const QString &said)
{
    const bool loses = m_draft.isDirty();
    const Step step {.filling = m_draft.filling(), .content = m_draft.content()};
    m_draft.finish();
    m_navigator.back();
    if (!loses)
        return;
    push(act, step);
    m_navigator.notify({.text = said, .undoable = true});
}

// What changes out of view would change unnoticed.
void FormUndo::comeIntoView()
{
    if (!m_form.isVisible())
        m_navigator.open({.page = m_key});
}

bool FormUndo::show(const QByteArray &content, int filling)
{
    if (!m_draft.restore(content))
        return false;
    m_draft.goOn(filling);
    m_draft.keep();
    return true;
}

// To the other side of an act, in the filling-in it belongs to.
bool FormUndo::cross(Step &step)
{
    const QByteArray there = std::exchange(step.content, m_draft.content());
    if (!step.swap || step.shows != m_draft.shows())
        return show(there, step.filling);
    step.swap();
    return true;
}

bool FormUndo::takeBack(Step &step)
{
    comeIntoView();
    const QByteArray before = step.content;
    if (step.filling != m_draft.filling()) {
        m_draft.setAside();
        step.reopened = true;
        return show(before, step.filling);
    }
    if (!cross(step))
        return false;
    if (step.fromSaved && m_draft.content() == before)
        m_draft.settleAsSaved();
    return true;
}

bool FormUndo::doAgain(Step &step)
{
    comeIntoView(); // where the page may start a new filling-in
    if (step.filling != m_draft.filling())
        return false;
    if (!std::exchange(step.reopened, false))
        return cross(step);
    step.content = m_draft.content();
    m_draft.finish();
    return true;
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
    if (!m_draft.isDirty() || !stack.canUndo())
        return false;
    const auto *last = dynamic_cast<const FormAct *>(stack.command(stack.index() - 1));
    return !last || !last->belongsTo(*this, m_draft.filling());
}

void FormUndo::offerSaved()
{
    const QUndoStack &stack = m_workspace.undoStack();
    const auto *last = static_cast<const Act *>(stack.command(stack.index() - 1));
    m_navigator.notify({.text = tr("Nothing in this form to take back. What was saved before it stays."),
                        .undoable = true,
                        .undoText = tr("Undo: %1", "act").arg(last->name())});
}

} // namespace rhomboid
