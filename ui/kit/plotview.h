#pragma once

#include "core/plot/plot.h"

#include <QPixmap>
#include <QWidget>

namespace rhomboid {

// Draws a Plot into any painter: screen, PNG, SVG, PDF give the same picture. With its title on the left of
// the first line and its legend on the right, so a card around it needs no heading of its own.
void drawPlot(QPainter &painter, const QSizeF &size, const Plot &plot);

// A chart on screen. The pointer or the keyboard rests on stops: Left/Right one, Shift+Left/Right seven,
// Home/End, Esc takes the read-out away, Ctrl+C copies it. The static picture is painted once and kept until
// the plot, the size or the theme changes; only the read-out is drawn over it.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    const Plot &plot() const { return m_plot; }
    void setPlot(Plot plot);

    int currentStop() const { return m_stop; } // -1 when none
    void setStop(int index); // beyond the ends: the nearest; without stops: none
    QString readOut() const; // of the current stop, one line each; empty when none
    QRectF readOutBox() const; // where it is drawn: beside the day it reads, never over it
    double xOf(int stop) const; // in widget coordinates

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stopChanged(int index);
    // A double click or Enter on a stop: the day to show in the journal (x of the stop).
    void stopActivated(double x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF frame() const; // of the picture, inside the room for the focus ring
    int heightFor(int width, double lines) const;
    int nearestStop(double x) const;
    void clearStop();
    void copyReadOut() const;
    void drawCrosshair(QPainter &painter) const;
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
