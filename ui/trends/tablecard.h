#pragma once

#include "core/plot/plot.h"
#include "ui/kit/card.h"

class QTableView;

namespace rhomboid {

class PlotTableModel;
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
    void show(const Plot &plot);
    QTableView *view() const { return m_view; }

signals:
    void chartChosen(const QString &key);
    void rowActivated(int row);

private:
    Segmented *m_choice;
    QLabel *m_summary;
    PlotTableModel *m_model;
    QTableView *m_view;
};

} // namespace rhomboid
