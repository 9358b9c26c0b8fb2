#pragma once

#include "ui/workspace/act.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace rhomboid {

class DraftKeeper;
class FormAct;
class Navigator;
class Workspace;

// Undo where a form is concerned. What changes the form at one stroke can be taken back. An act belongs to one
// filling-in of the form; where another stands in it meanwhile, that one is set aside, the form as it was
// before the act comes back, and Redo leaves it again: nothing that was typed is ever written over.
//
// While something unsaved stands in the form, Ctrl+Z does not reach past it to what was saved before: whoever
// presses it means the form, so the saved act is only offered, by its name.
class FormUndo : public QObject
{
    Q_OBJECT

public:
    // `form` is the page with this key of shell/navigation.cpp, `draft` what keeps its content.
    FormUndo(QWidget &form, const QString &key, DraftKeeper &draft, Workspace &workspace,
             Navigator &navigator);

    // Fills the form: what stood in it unsaved comes back with Undo. False when nothing did.
    bool fill(const ActName &act, const std::function<void()> &filling);
    // A part of the form is about to be changed; `swap` takes that back, and then does it again.
    void offerBack(const ActName &act, const std::function<void()> &swap);
    // Back to where the form was opened from. What stood in it unsaved is gone, and can be had again.
    void giveUp(const ActName &act, const QString &said);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class FormAct;
    struct Step;

    void push(const ActName &act, const Step &step);
    bool takeBack(Step &step);
    bool doAgain(Step &step);
    bool cross(Step &step);
    bool show(const QByteArray &content, int filling);
    void comeIntoView();
    bool reachesPast() const;
    void offerSaved();

    QWidget &m_form;
    QString m_key;
    DraftKeeper &m_draft;
    Workspace &m_workspace;
    Navigator &m_navigator;
};

} // namespace rhomboid
