#pragma once

#include "core/plot/plot.h"
#include "core/plot/select.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace rhomboid {

// Draws a Plot into any painter: screen, PNG, SVG, PDF give the same picture. With its title on the left of
// the first line and its legend on the right, so a card around it needs no heading of its own.
void drawPlot(QPainter &painter, const QSizeF &size, const Plot &plot);

class LegendButton;

// A chart on screen. The pointer or the keyboard rests on stops: Left/Right one, Shift+Left/Right seven,
// Home/End, Esc takes the read-out away, Ctrl+C copies it. Plus and minus, Ctrl and the wheel or a drag over
// some days zoom, Ctrl+Left/Right, Shift and a drag or a sideways wheel move, 0 shows all again. A click on
// the legend hides a series. The static picture is painted once and kept until what it shows, the size or the
// theme changes; only the read-out and the selection are drawn over it.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int ringRoom = 8; // px it keeps around its picture for the ring of the focus

    explicit PlotView(QWidget *parent = nullptr);

    const Plot &plot() const { return m_plot; }
    void setPlot(Plot plot);

    // How to speak of a part of the axis: gives a plot of that part only, of which title, summary, stops and
    // table are used. Without it, the words of the whole stand for each part.
    using Telling = std::function<Plot(PlotRange)>;
    void setTelling(Telling telling) { m_telling = std::move(telling); }
    // What is said of what is in view.
    const Plot &told() const { return m_told ? *m_told : m_plot; }

    // What is painted: the part of the axis in view, without the hidden series.
    const Plot &shown() const { return m_shown; }
    // The same for files and print, with the words and numbers of what is in view; a hidden series has no
    // name there either.
    Plot picture() const;

    PlotRange range() const { return rangeOf(m_shown); }
    bool isZoomed() const { return range() != rangeOf(m_plot); }
    void setRange(PlotRange range);
    void zoomBy(double factor); // around the day that is read, else the latest; below 1 shows less
    void showAll() { setRange(rangeOf(m_plot)); }

    // A widget at the right end of the line that names the first panel, as wide as that line leaves room.
    void setCorner(QWidget *corner);

    int currentStop() const { return m_stop; } // -1 when none
    void setStop(int index); // beyond the ends: the nearest; without stops: none
    QString readOut() const; // of the current stop, one line each; empty when none
    QRectF readOutBox() const; // where it is drawn: never over the day it reads, and over little else
    double xOf(int stop) const; // in widget coordinates

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stopChanged(int index);
    // A double click or Enter on a stop: the day to show in the journal (x of the stop).
    void stopActivated(double x);
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // A drag over the picture: over the days to zoom to, or, with Shift, of the picture itself.
    struct Drag {
        QPointF start {};
        PlotRange range {}; // in view when it began
        bool moves {false};
        bool begun {false}; // far enough to be no click
    };

    void rebuild();
    void tellRange();
    void placeLegend();
    void placeCorner();
    QList<qsizetype> hiddenItems() const;
    bool zoomKey(const QKeyEvent &event);
    bool walkKey(int key, int step);
    void dragTo(QPointF position);
    double axisAt(double pixel) const; // x of the plot at a pixel of the widget
    QRectF plotArea() const; // all panels, in widget coordinates
    void drawSelection(QPainter &painter) const;
    void announce();
    QRectF frame() const; // of the picture, inside the room for the focus ring
    int heightFor(int width, double lines) const;
    int nearestStop(double x) const;
    void readAt(double x); // the nearest stop in view, as a pointer does
    void clearStop();
    void copyReadOut() const;
    void drawCrosshair(QPainter &painter) const;
    void drawReadOut(QPainter &painter) const;
    QStringList readOutLines() const;
    QSizeF readOutSize() const;

    Plot m_plot {};
    Plot m_shown {};
    Telling m_telling {};
    std::optional<Plot> m_told {}; // of a part; nothing while all is in view
    QList<LegendButton *> m_legend {};
    QWidget *m_corner {nullptr};
    QList<std::pair<LegendItem::Shape, PlotRole>> m_hidden {};
    QPixmap m_picture {};
    int m_stop {-1};
    std::optional<Drag> m_drag {};
    QPointF m_pointer {};
};

// Files of a chart. The numbers of CSV are those of the table twin.
bool writePlotPng(const Plot &plot, const QString &path, QSize size, double devicePixelRatio);
bool writePlotSvg(const Plot &plot, const QString &path, QSize size);
QByteArray plotCsv(const Plot &plot);

} // namespace rhomboid
