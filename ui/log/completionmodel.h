#pragma once

#include "core/factors/factor.h"
#include "core/journal/workout.h"
#include "ui/kit/format.h"

#include <QAbstractTableModel>

#include <functional>
#include <span>

namespace rhomboid {

class Workspace;

// Imported workouts whose load is unknown, since their files hold no effort or no duration; newest first. With a
// day, only those of later days.
QStringList incompleteWorkouts(const Journal &journal, QDate after = {});

// What a file of another program leaves out, one row a workout: duration, effort, pain before, and every
// number the catalogue asks for about warm-up and fluids. Workouts without a load come first. Each value is
// saved as it is typed, as an undoable change of its own.
class CompletionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The name and the day of the workout, of its own cell; the title of the column, of a value.
    enum Role { NameRole = Qt::UserRole, DayRole, TitleRole };

    CompletionModel(Workspace &workspace, QStringList uids, QObject *parent = nullptr);

    // How many of the rows have effort and duration.
    int completeCount() const;
    void copyFromAbove(const QModelIndex &index);
    // The longest number a column takes.
    QString longestText(int column) const;
    // Whose row it is; and the row of a workout, none when it is not here.
    QString uidOf(const QModelIndex &index) const { return m_uids.value(index.row()); }
    QModelIndex indexOf(const QString &uid, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void refused(const QString &sentence);

private:
    struct Column {
        QString title {};
        double minimum {};
        double maximum {};
        std::function<std::optional<double>(const Workout &)> read {};
        std::function<void(Workout &, std::optional<double>)> write {};
        std::optional<double> (*typed)(const QString &text, bool &readable) {numberFrom};
    };

    void addColumns(std::span<const Field> fields);
    void showJournal();
    const Workout *workoutAt(int row) const;
    QVariant aboutWorkout(const Workout &workout, const QString &name, int role) const;

    Workspace &m_workspace;
    QStringList m_uids;
    QList<Column> m_columns {}; // behind the one that names the workout
};

} // namespace rhomboid
