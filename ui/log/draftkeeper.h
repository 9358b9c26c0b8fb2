#pragma once

#include "ui/workspace/act.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;

namespace rhomboid {

class Workspace;

// Keeps what stands in a form, within a second of the first change that is not kept yet, however fast the
// typing goes on.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    struct Form {
        std::function<QByteArray()> content {}; // what stands in it
        std::function<bool(const QByteArray &)> show {}; // puts a content into it; false when that is none
    };

    // `name` is that of the draft in the journal's file.
    DraftKeeper(Workspace &workspace, const QString &name, Form form, QObject *parent = nullptr);

    // Says in a label of the form what becomes of its draft.
    void tellIn(QLabel &note);
    // Puts a draft into the form, which is not saved then; false when it is none.
    bool restore(const std::optional<QByteArray> &draft);
    // What was kept when the program ended, else the last that was set aside; false when there is neither.
    bool resume();
    // The form was saved or given up: what was set aside last comes back into it; false when nothing was.
    bool finish();
    QByteArray content() const { return m_form.content(); }
    // Something stands in the form that is not saved.
    bool isDirty() const { return m_dirty; }

    void touch(); // the form was changed
    void keep(); // at once, where something is not kept yet
    void drop(); // the form was saved or given up
    // The form shows something else now: what is saved, or an answer nobody has given yet.
    void settle();
    // Puts what is not saved by, so that the form can show something else. It outlives a crash.
    void setAside();
    // What resume() would show of a form; nothing when nothing of it is kept.
    static std::optional<QByteArray> lastKept(Workspace &workspace, const QString &form);
    // Whether anything of a form is kept.
    static bool holds(Workspace &workspace, const QString &form);
    // Forgets everything of a form, also what is set aside.
    static void forget(Workspace &workspace, const QString &form);
    // Gives up what stands in the form and what is set aside for it.
    void giveUp();

signals:
    void wasKept();
    void wasRestored();
    void wasGivenUp();

private:
    static QString lastAside(Workspace &workspace, const QString &form);
    std::optional<QByteArray> takeAside();

    Workspace &m_workspace;
    QString m_name;
    Form m_form;
    QTimer m_timer {};
    bool m_dirty {false};
};

// Something that filled a whole form at one stroke (a template, a paste): undoing brings back what stood in
// it before.
class FormChange : public Act
{
public:
    // `exchange` puts a content into the form and gives back the one it replaces; nothing when the form is
    // gone.
    using Exchange = std::function<std::optional<QByteArray>(const QByteArray &)>;

    // The form was changed already; `before` is what stood in it.
    FormChange(const ActName &name, const QByteArray &before, Exchange exchange);

    void undo() override { swap(); }
    void redo() override;

private:
    void swap();

    QByteArray m_other;
    Exchange m_exchange;
    bool m_done {false};
};

} // namespace rhomboid
