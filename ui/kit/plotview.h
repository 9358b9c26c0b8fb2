#pragma once

#include "core/plot/plot.h"

#include <QPixmap>
#include <QWidget>

class QMimeData;

namespace rhomboid {

// Draws a Plot into any painter: screen, PNG, SVG, PDF give the same picture.
void drawPlot(QPainter &painter, const QSizeF &size, const Plot &plot);

// A chart on screen. The pointer or the keyboard rests on stops: Left/Right one, Shift+Left/Right seven, Home/End,
// Esc takes the read-out away, Ctrl+C copies it. The static picture is painted once and kept until the plot, the size
// or the theme changes; only the read-out is drawn over it.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    const Plot &plot() const { return m_plot; }
    void setPlot(Plot plot);

    int currentStop() const { return m_stop; } // -1 when none
    QString readOut() const; // of the current stop, one line each; empty when none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stopChanged(int index);
    // A double click or Enter on a stop: the day to show in the journal (x of the stop).
    void stopActivated(double x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setStop(int index);
    void drawReadOut(QPainter &painter) const;

    Plot m_plot {};
    QPixmap m_picture {};
    int m_stop {-1};
};

// Files of a chart. The numbers of CSV are those of the table twin.
bool writePlotPng(const Plot &plot, const QString &path, QSize size, double devicePixelRatio);
bool writePlotSvg(const Plot &plot, const QString &path, QSize size);
QByteArray plotCsv(const Plot &plot);

} // namespace rhomboid
