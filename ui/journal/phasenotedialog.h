#pragma once

#include "core/journal/phasenote.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rhomboid {

class DraftKeeper;
class Navigator;
class Workspace;

// Names a stretch of days: 'New programme', 'Holiday', 'Ill'. Saving and deleting can be undone. What is
// typed is kept as a draft until it is saved or cancelled; closing the window any other way keeps it.
class PhaseNoteDialog : public QDialog
{
    Q_OBJECT

public:
    // A note without a uid is a new one.
    PhaseNoteDialog(const PhaseNote &note, Workspace &workspace, Navigator &navigator,
                    QWidget *parent = nullptr);

    void done(int result) override;

private:
    void buildIdeas(QVBoxLayout &column);
    QWidget *buildDays(const PhaseNote &note);
    QWidget *buildFoot();
    void connectFields();
    PhaseNote value() const;
    void setValue(const PhaseNote &note);
    bool showDraft(const QByteArray &draft);
    void resume(const PhaseNote &note);
    void cancel();
    void save();
    void refuse(const QString &sentence);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QString m_uid;
    QLineEdit *m_text;
    QDateEdit *m_from {nullptr};
    QDateEdit *m_to {nullptr};
    QLabel *m_problem;
    QLabel *m_draftNote;
    DraftKeeper *m_draft;
};

// Opens it over `window`: for a note of the journal, or for a new one about these days.
void editPhaseNote(const QString &uid, Workspace &workspace, Navigator &navigator, QWidget *window);
void addPhaseNote(QDate from, QDate to, Workspace &workspace, Navigator &navigator, QWidget *window);

// The name its drafts are kept under.
QString phaseNoteDraft();
// Opens it with what was typed and not saved; false when there is nothing.
bool resumePhaseNote(Workspace &workspace, Navigator &navigator, QWidget *window);

} // namespace rhomboid
