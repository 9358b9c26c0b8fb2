#pragma once

#include "core/exercises/catalogue.h"
#include "ui/log/setgroup.h"
#include "ui/workspace/act.h"

#include <QAbstractTableModel>

namespace rhomboid {

// Rows that can stand in the place of others: `count` of them from `row` on.
struct RowsSwap {
    int row {};
    int count {};
    QList<SetGroup> other {};
};

// The rows of the exercise grid: groups of equal sets, and one empty row at the end to type into.
class ExerciseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ExerciseColumn,
        KindColumn, // a letter, none for normal sets; the word stands behind the name
        SetsColumn,
        RepsColumn,
        WeightColumn,
        DistanceColumn,
        TimeColumn,
        RpeColumn,
        VolumeColumn,
        RemoveColumn,
        ColumnCount
    };

    explicit ExerciseModel(QObject *parent = nullptr);

    void setSets(const QList<SetEntry> &sets);
    QList<SetEntry> sets() const { return toSets(m_groups); }
    void setExercises(const ExerciseIndex &exercises);
    // Which of the columns for distance, time and effort any exercise in the grid needs.
    bool needs(Column column) const;
    // The kind of a row's sets in words; empty for normal ones.
    QString kindOf(int row) const;
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

    // The sets as they were if `text` stood in a cell: what is being typed there, where it can be read
    // already.
    QList<SetEntry> setsWith(const QModelIndex &index, const QString &text) const;
    QList<SetGroup> groups() const { return m_groups; }

    // The way back of a change of rows, and then forth again: what goes is kept as it stands.
    void swapRows(RowsSwap &rows);
    // Rows of a spreadsheet.
    void paste(int row, const QList<SetGroup> &groups);
    void copyFromAbove(int row);
    void duplicate(int row);
    // Up or down by one; the row it stands in then.
    int moveGroup(int row, int step);
    void removeGroup(int row);
    // One row a set, so that sets can differ.
    void split(int row);

signals:
    void edited();
    // Rows are about to change, to come, to go or to move; swapRows() with `back` takes it back.
    void replacing(const rhomboid::ActName &act, const rhomboid::RowsSwap &back);
    // What was typed into a cell cannot be meant; nothing has changed.
    void refused(const QString &sentence);

private:
    bool isFiller(int row) const { return row == m_groups.size(); }
    void appendGroup(const SetGroup &group);
    void replace(const ActName &act, int row, int count, const QList<SetGroup> &groups);
    void putRows(int row, int count, const QList<SetGroup> &groups);
    static bool write(SetGroup &group, int column, const QString &text);
    static bool writeNumber(SetGroup &group, int column, std::optional<double> number);
    static bool writeWithUnit(SetGroup &group, const QString &text);
    static QString refusal(const QString &exercise, int column, const QString &text);
    QString text(const SetGroup &group, int column) const;
    static QVariant removing(const SetGroup &group, int role);
    static QVariant kind(const SetGroup &group, int role);
    Measure measureOf(const SetGroup &group) const;

    QList<SetGroup> m_groups {};
    ExerciseIndex m_exercises {};
};

} // namespace rhomboid
