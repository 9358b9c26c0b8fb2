#pragma once

#include <QObject>
#include <QTimer>
#include <QUndoCommand>

#include <functional>
#include <optional>

namespace rhomboid {

class Workspace;

// Keeps what stands in a form, within a second of the first change that is not kept yet, however fast the
// typing goes on.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    // `form` names the draft in the journal's file; `content` is what stands in the form.
    DraftKeeper(Workspace &workspace, const QString &form, std::function<QByteArray()> content,
                QObject *parent = nullptr);

    // What was kept; nothing when the form was saved since.
    std::optional<QByteArray> kept() const;
    // Something stands in the form that is not saved.
    bool isDirty() const { return m_dirty; }

    void touch(); // the form was changed
    void keep(); // at once, where something is not kept yet
    void drop(); // the form was saved or given up
    // The form shows something else now: what is saved, or an answer nobody has given yet.
    void settle();
    // Puts what is not saved by, so that the form can show something else; and the last of it back. Both
    // outlive a crash.
    void setAside();
    std::optional<QByteArray> takeAside();
    // Whether anything of a form is kept.
    static bool holds(Workspace &workspace, const QString &form);
    // Forgets everything of a form, also what is set aside.
    static void forget(Workspace &workspace, const QString &form);
    // Gives up what stands in the form and what is set aside for it.
    void giveUp();

signals:
    void wasKept();
    void wasGivenUp();

private:
    Workspace &m_workspace;
    QString m_form;
    std::function<QByteArray()> m_content;
    QTimer m_timer {};
    bool m_dirty {false};
};

// Something that filled a whole form at one stroke (a template, a paste): undoing brings back what stood in
// it before.
class FormChange : public QUndoCommand
{
public:
    // `exchange` puts a content into the form and gives back the one it replaces; nothing when the form is
    // gone.
    using Exchange = std::function<std::optional<QByteArray>(const QByteArray &)>;

    // The form was changed already; `before` is what stood in it.
    FormChange(const QString &text, const QByteArray &before, Exchange exchange);

    void undo() override { swap(); }
    void redo() override;

private:
    void swap();

    QByteArray m_other;
    Exchange m_exchange;
    bool m_done {false};
};

} // namespace rhomboid
