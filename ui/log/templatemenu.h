#pragma once

#include "core/journal/workout.h"

#include <QMenu>

namespace rhomboid {

class Navigator;
class Workspace;

// Workouts to start from: choose one, keep the one in the form under its name, delete one. Keeping and
// deleting are undoable like every change.
class TemplateMenu : public QMenu
{
    Q_OBJECT

public:
    TemplateMenu(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    // Keeps a workout; a template of the same name is replaced.
    void keep(const Workout &workout);

signals:
    void chosen(const rhomboid::Workout &workout);
    void keepWanted();

private:
    void fill();
    void remove(const QString &uid, const QString &name);

    Workspace &m_workspace;
    Navigator &m_navigator;
};

} // namespace rhomboid
