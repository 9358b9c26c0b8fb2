#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace rhomboid {

class PlotView;

// What stands in the corner of a chart of days: which of them are in view, or how to zoom, and buttons to
// see fewer, more, or all.
class ChartTools : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTools(PlotView &view, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellTheWays();
    void showRange();
    void fitDays();

    PlotView &m_view;
    QLabel *m_days;
    QPushButton *m_all;
    QToolButton *m_fewer;
    QToolButton *m_more;
};

} // namespace rhomboid
