#pragma once

#include "core/journal/phasenote.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace rhomboid {

class Navigator;
class Workspace;

// Names a stretch of days: 'New programme', 'Holiday', 'Ill'. Saving and deleting can be undone.
class PhaseNoteDialog : public QDialog
{
    Q_OBJECT

public:
    // A note without a uid is a new one.
    PhaseNoteDialog(const PhaseNote &note, Workspace &workspace, Navigator &navigator,
                    QWidget *parent = nullptr);

private:
    QWidget *buildDays(const PhaseNote &note);
    QWidget *buildFoot();
    void save();
    void refuse(const QString &sentence);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QString m_uid;
    QLineEdit *m_text;
    QDateEdit *m_from {nullptr};
    QDateEdit *m_to {nullptr};
    QLabel *m_problem;
};

// Opens it over `window`: for a note of the journal, or for a new one about these days.
void editPhaseNote(const QString &uid, Workspace &workspace, Navigator &navigator, QWidget *window);
void addPhaseNote(QDate from, QDate to, Workspace &workspace, Navigator &navigator, QWidget *window);

} // namespace rhomboid
