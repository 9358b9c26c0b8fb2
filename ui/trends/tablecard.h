#pragma once

#include "core/plot/plot.h"
#include "ui/kit/card.h"

class QLabel;
class QTableView;

namespace rhomboid {

class PlotTableModel;
class ReadTable;
class Segmented;

// The numbers of the charts as tables, for people who read rather than look. With several charts a switch
// above the table chooses one.
class TableCard : public Card
{
    Q_OBJECT

public:
    // Keys and titles of the charts, in the order of their table.
    explicit TableCard(const QList<std::pair<QString, QString>> &charts, QWidget *parent = nullptr);

    QString chart() const; // key of the one on show
    void choose(const QString &key);
    // `whole` is false while the chart of these numbers shows a part of its days.
    void show(const Plot &plot, bool whole);
    QTableView *view() const;

signals:
    void chartChosen(const QString &key);
    void rowActivated(int row);
    void wholeWanted();

private:
    QWidget *buildPart();

    Segmented *m_choice;
    QWidget *m_part {nullptr};
    QLabel *m_days;
    QLabel *m_summary;
    PlotTableModel *m_model;
    ReadTable *m_view;
};

} // namespace rhomboid
