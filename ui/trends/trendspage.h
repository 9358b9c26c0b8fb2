#pragma once

#include "core/plot/charts.h"
#include "ui/kit/navigator.h"
#include "ui/kit/page.h"
#include "ui/kit/period.h"

class QPoint;
class QLabel;
class QPushButton;

namespace rhomboid {

class BusyLine;
class Card;
class CalendarCard;
class Columns;
class PlacesCard;
class PlotView;
class Segmented;
class TableCard;
class Workspace;

// How pain and load went: every chart of the chart table, a calendar, the places, all for one stretch of
// time, or the same numbers as a table.
class TrendsPage : public Page
{
    Q_OBJECT

public:
    TrendsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);

    void refresh(const State &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Chart {
        const ChartSpec *spec {};
        PlotView *view {};
    };
    // What the pictures were made of; they are only made anew when it differs.
    struct Source {
        quint64 revision {};
        quint64 findingsRevision {};
        QDate from {};
        QDate to {};

        bool operator==(const Source &) const = default;
    };

    void buildHeading();
    void fitHeading();
    void buildCharts();
    void buildBody();
    void buildEmpty();
    void openMenu(PlotView *view, QPoint position);
    void addNote();
    void toggleTable(QWidget *view);
    void showView();
    void showTable();
    void markPeriod();
    void draw(const State &state, const ChartChoice &choice);
    QString usualPeriod(const State &state) const;
    ChartChoice choice(const State &state) const;
    PlotView &viewOf(const QString &key) const;
    Plot numbers() const;
    void openDay(QDate day);
    void openRow(int row);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QString m_period {period::threeMonths}; // on show; a zoom leaves it
    bool m_chosen {false}; // by the person
    Segmented *m_range;
    Segmented *m_view;
    QPushButton *m_note;
    QPushButton *m_export;
    BusyLine *m_busy;
    Card *m_empty;
    QList<Chart> m_charts {};
    QLabel *m_week; // this one and the one before, in words
    Columns *m_cards;
    QWidget *m_pictures;
    CalendarCard *m_calendar;
    PlacesCard *m_places;
    TableCard *m_table;
    std::optional<Source> m_drawn {};
};

} // namespace rhomboid
