#pragma once

#include "core/exercises/catalogue.h"
#include "ui/log/setgroup.h"

#include <QAbstractTableModel>

namespace rhomboid {

// The rows of the exercise grid: groups of equal sets, and one empty row at the end to type into.
class ExerciseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ExerciseColumn, SetsColumn, RepsColumn, WeightColumn, DistanceColumn, TimeColumn, KindColumn, VolumeColumn, ColumnCount };

    explicit ExerciseModel(QObject *parent = nullptr);

    void setSets(const QList<SetEntry> &sets);
    QList<SetEntry> sets() const { return toSets(m_groups); }
    void setExercises(const ExerciseIndex &exercises);
    // Which of the columns for distance, time and kind any exercise in the grid needs.
    bool needs(Column column) const;
    // Names in the grid that no exercise is known for, each once.
    QStringList unknownNames() const;
    // True for a cell that the row's exercise has no use for.
    bool isIdle(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void copyFromAbove(int row);
    void removeGroup(int row);
    // One row a set, so that sets can differ.
    void split(int row);

signals:
    void edited();

private:
    bool isFiller(int row) const { return row == m_groups.size(); }
    void appendGroup(const SetGroup &group);
    bool write(SetGroup &group, int column, const QString &text);
    QString text(const SetGroup &group, int column) const;
    Measure measureOf(const SetGroup &group) const;

    QList<SetGroup> m_groups {};
    ExerciseIndex m_exercises {};
};

} // namespace rhomboid
