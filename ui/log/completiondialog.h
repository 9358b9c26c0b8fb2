#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;

namespace rhomboid {

class CompletionModel;
class ErrorLine;
class Workspace;

// 'Complete these workouts': what an import could not know, typed from cell to cell. Nothing has to be filled
// in, each value is saved at once, and closing is all there is to finish. A value that cannot
// be stays in its cell, with the reason below the table, until it is put right or Escape gives it up.
class CompletionDialog : public QDialog
{
    Q_OBJECT

public:
    CompletionDialog(const QStringList &uids, Workspace &workspace, QWidget *parent = nullptr);

private:
    void showProgress();

    CompletionModel *m_model;
    QLabel *m_progress;
    ErrorLine *m_problem;
};

// Opens it over `window` for workouts of the journal.
void completeWorkouts(const QStringList &uids, Workspace &workspace, QWidget *window);

} // namespace rhomboid
