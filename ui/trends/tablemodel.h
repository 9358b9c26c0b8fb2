#pragma once

#include "core/plot/plot.h"

#include <QAbstractTableModel>

namespace rhomboid {

// The table twin of a chart as an item model. Columns of numbers stand on the right, words and days on the
// left. Short names of days, headings on several lines and a dash where nothing is known leave room for the
// words; who hears or copies a cell gets all of it.
class PlotTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const PlotTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlotTable m_table {};
    PlotTable m_shortDays {}; // the same with short names of weekdays and months, which is what the eye gets
    QList<Qt::AlignmentFlag> m_alignment {}; // of each column
};

} // namespace rhomboid
