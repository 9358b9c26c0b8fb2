#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;

namespace rhomboid {

class CompletionModel;
class Workspace;

// 'Complete these workouts': what an import could not know, typed from cell to cell. Nothing has to be filled
// in, each value is saved at once, and closing is all there is to finish.
class CompletionDialog : public QDialog
{
    Q_OBJECT

public:
    CompletionDialog(const QStringList &uids, Workspace &workspace, QWidget *parent = nullptr);

private:
    void showProgress();

    CompletionModel *m_model;
    QLabel *m_progress;
    QLabel *m_problem;
};

// Opens it over `window` for workouts of the journal.
void completeWorkouts(const QStringList &uids, Workspace &workspace, QWidget *window);

} // namespace rhomboid
