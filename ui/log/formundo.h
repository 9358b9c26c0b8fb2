#pragma once

#include "ui/workspace/act.h"

#include <QObject>
#include <QString>

#include <optional>

class QKeyEvent;

namespace rhomboid {

class DraftKeeper;
class Navigator;
class Workspace;

// Undo where a form is concerned. What changes the whole form at one stroke can be taken back; and while
// something unsaved stands in the form, Ctrl+Z does not reach past it to what was saved before: whoever
// presses it means the form, so the saved act is only offered, by its name.
class FormUndo : public QObject
{
    Q_OBJECT

public:
    // `form` is the page with this key of shell/navigation.cpp, `draft` what keeps its content.
    FormUndo(QWidget &form, const QString &key, DraftKeeper &draft, Workspace &workspace,
             Navigator &navigator);

    // The form is about to be changed, or was: what stood in it before comes back with Undo.
    void offerBack(const ActName &act, const QByteArray &before);
    // Back to where the form was opened from. What stood in it unsaved is gone, and can be had again.
    void giveUp(const std::function<void()> &finish, const ActName &act, const QString &said);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<QByteArray> exchange(const QByteArray &other);
    bool reachesPast() const;
    void offerSaved();

    QWidget &m_form;
    QString m_key;
    DraftKeeper &m_draft;
    Workspace &m_workspace;
    Navigator &m_navigator;
};

} // namespace rhomboid
