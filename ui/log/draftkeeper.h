#pragma once

#include <QByteArray>
#include <QHash>
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
        std::function<void()> startNew {}; // shows an empty one, for finish()
    };

    // `name` is that of the draft in the journal's file.
    DraftKeeper(Workspace &workspace, const QString &name, Form form, QObject *parent = nullptr);

    // Says in a label of the form what becomes of its draft.
    void tellIn(QLabel &note);
    // In a line of the footer that is there only while it says something.
    static void say(QLabel &note, const QString &text);
    // Puts a draft into the form, which is not saved then; false when it is none.
    bool restore(const std::optional<QByteArray> &draft);
    // What was kept when the program ended, else the last that was set aside; false when there is neither.
    bool resume();
    // The form was saved or given up: what was set aside last comes back into it, or it starts anew.
    void finish();
    QByteArray content() const { return m_form.content(); }
    // Something stands in the form that is not saved.
    bool isDirty() const { return m_dirty; }
    // Which filling-in of the form stands in it: another one whenever the form shows something else, the same
    // once more when what was set aside comes back.
    int filling() const { return m_filling; }
    // How often a kept content was put into the form.
    int shows() const { return m_shows; }
    // What stands in the form belongs to that one, and is not saved.
    void goOn(int filling);
    // What stands in the form is what is saved, still in the same filling-in.
    void settleAsSaved();

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
    void wasDropped();
    void wasGivenUp();

private:
    static QString lastAside(Workspace &workspace, const QString &form);
    bool takeAside();

    Workspace &m_workspace;
    QString m_name;
    Form m_form;
    QTimer m_timer {};
    bool m_dirty {false};
    int m_filling {0};
    int m_lastFilling {0};
    int m_shows {0};
    QHash<QString, int> m_aside {}; // which filling-in waits under a key
};

} // namespace rhomboid
