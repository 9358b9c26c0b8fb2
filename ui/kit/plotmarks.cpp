#include "ui/kit/plotmarks.h"

#include "ui/theme/theme.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// Neutral lines are the single traces behind a summary: there are many, and none of them leads.
double widthOf(PlotRole role)
{
    constexpr double traceWidth = 1.0;
    return role == PlotRole::Neutral ? traceWidth : seriesWidth;
}

QColor lineColor(PlotRole role)
{
    constexpr float traceStrength = 0.4F;
    QColor color = theme().color(role);
    if (role == PlotRole::Neutral)
        color.setAlphaF(traceStrength);
    return color;
}

constexpr double ringRadius = 3.2;
constexpr double ringPen = 1.5;
constexpr int pieceLength = 8; // points; longer antialiased paths cost the raster engine far more per point
constexpr double stripWidth = 48; // px, for the same reason
constexpr double cellWidth = 3; // px
constexpr double cellHeight = 0.5; // on the y axis
constexpr double longestBar = 22; // px
constexpr double beyond = 6; // px a mark may reach over the end of an axis

// The points of [from, to] and one on both sides, so that lines run to the edges.
std::pair<qsizetype, qsizetype> visible(const QList<PlotPoint> &points, double from, double to)
{
    const auto before = [](const PlotPoint &point, double x) { return point.x < x; };
    const auto first = std::lower_bound(points.cbegin(), points.cend(), from, before);
    const auto last = std::lower_bound(first, points.cend(), std::nextafter(to, to + 1), before);
    return {std::max<qsizetype>(0, first - points.cbegin() - 1),
            std::min<qsizetype>(points.size(), last - points.cbegin() + 1)};
}

// Of points right of the picture's edge, as all that are drawn are.
int pixelColumn(QPointF point) { return static_cast<int>(point.x()); }

// A line as it is drawn: its points in pixels, with the band around them.
struct Trace {
    QPolygonF middle {};
    QPolygonF low {};
    QPolygonF high {};
};

// Keeps the lowest and the highest value of a pixel column, in their order.
class Columns
{
public:
    explicit Columns(QPolygonF &out) : m_out(out) { }

    void add(QPointF point)
    {
        const int column = pixelColumn(point);
        if (!m_open || column != m_column) {
            flush();
            m_open = true;
            m_column = column;
            m_lowest = m_highest = point;
        } else if (point.y() < m_lowest.y()) {
            m_lowest = point;
        } else if (point.y() > m_highest.y()) {
            m_highest = point;
        }
    }

    void flush()
    {
        if (!m_open)
            return;
        const bool falling = m_lowest.x() > m_highest.x();
        m_out.append(falling ? m_highest : m_lowest);
        if (m_lowest != m_highest)
            m_out.append(falling ? m_lowest : m_highest);
        m_open = false;
    }

private:
    QPolygonF &m_out;
    QPointF m_lowest {};
    QPointF m_highest {};
    int m_column {};
    bool m_open {false};
};

// The lowest or highest value of a pixel column, for the edges of a band.
void addEdge(QPolygonF &edge, QPointF point, bool highest)
{
    if (edge.isEmpty() || pixelColumn(edge.last()) != pixelColumn(point))
        edge.append(point);
    else if (highest ? point.y() < edge.last().y() : point.y() > edge.last().y())
        edge.last().setY(point.y());
}

class PanelPainter
{
public:
    PanelPainter(QPainter &painter, const Panel &panel, const PlotLayout &layout, qsizetype index)
        : m_painter(painter)
        , m_panel(panel)
        , m_layout(layout)
        , m_index(index)
        , m_area(layout.panels[index])
        , m_perX(layout.toX(1) - layout.toX(0))
        , m_left(layout.toX(0))
        , m_perY(layout.toY(panel, index, 0) - layout.toY(panel, index, 1))
        , m_base(layout.toY(panel, index, 0))
    {
    }

    void draw()
    {
        QList<QList<Trace>> traces;
        for (const LineMark &line : m_panel.lines)
            traces.append(tracesOf(line));
        clipped(0, [&] {
            for (const BarMark &bars : m_panel.bars)
                drawBars(bars);
            for (qsizetype i = 0; i < traces.size(); ++i)
                for (const Trace &trace : traces[i])
                    drawBand(trace, theme().color(m_panel.lines[i].bandRole));
        });
        clipped(beyond, [&] {
            for (const DotMark &dots : m_panel.dots)
                drawDots(dots);
        });
        clipped(0, [&] {
            for (qsizetype i = 0; i < traces.size(); ++i)
                for (const Trace &trace : traces[i])
                    drawLine(trace.middle, lineColor(m_panel.lines[i].role), widthOf(m_panel.lines[i].role));
        });
    }

private:
    // What goes on beyond the days in view ends at the axis; dots on its edge are drawn whole.
    void clipped(double sides, const auto &draw)
    {
        m_painter.save();
        m_painter.setClipRect(m_area.adjusted(-sides, -beyond, sides, beyond), Qt::IntersectClip);
        draw();
        m_painter.restore();
    }

    QPointF place(double x, double y) const { return {m_left + x * m_perX, m_base - y * m_perY}; }

    QList<Trace> tracesOf(const LineMark &line) const
    {
        QList<Trace> traces;
        const auto [first, last] = visible(line.points, m_layout.xFrom, m_layout.xTo);
        const bool dense = last - first > 2 * m_area.width();
        const bool banded = line.low.size() == line.points.size() && line.high.size() == line.points.size();
        for (qsizetype from = first; from < last;) {
            qsizetype to = from + 1;
            while (to < last && !(to < line.breaks.size() && line.breaks[to]))
                ++to;
            Trace trace;
            Columns columns(trace.middle);
            for (qsizetype i = from; i < to; ++i) {
                const PlotPoint &point = line.points[i];
                if (dense)
                    columns.add(place(point.x, point.y));
                else
                    trace.middle.append(place(point.x, point.y));
                if (banded && dense) {
                    addEdge(trace.low, place(point.x, line.low[i]), false);
                    addEdge(trace.high, place(point.x, line.high[i]), true);
                } else if (banded) {
                    trace.low.append(place(point.x, line.low[i]));
                    trace.high.append(place(point.x, line.high[i]));
                }
            }
            columns.flush();
            traces.append(trace);
            from = to;
        }
        return traces;
    }

    void drawBand(const Trace &trace, const QColor &color)
    {
        const qsizetype count = trace.low.size();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        for (qsizetype from = 0; from + 1 < count;) {
            const double border = std::floor(trace.low[from].x()) + stripWidth;
            qsizetype to = from + 1;
            while (to + 1 < count && trace.low[to].x() < border)
                ++to;
            QPolygonF strip;
            for (qsizetype i = from; i <= to; ++i)
                strip.append(trace.high[i]);
            for (qsizetype i = to; i >= from; --i)
                strip.append(trace.low[i]);
            m_painter.drawPolygon(strip);
            closeSeam(trace.high[to], trace.low[to], color);
            from = to;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    // Two antialiased edges on one border let the ground shine through; the band is opaque, so it may
    // overlap.
    void closeSeam(QPointF top, QPointF bottom, const QColor &color)
    {
        if (bottom.y() - top.y() > 1)
            m_painter.fillRect(QRectF(top.x() - 0.5, top.y() + 0.5, 1, bottom.y() - top.y() - 1), color);
    }

    void drawLine(const QPolygonF &points, const QColor &color, double width)
    {
        // Where points are as close as pixels, nobody sees a round corner, but each one costs an arc.
        const bool crowded = points.size() > m_area.width();
        m_painter.setPen(QPen(color, width, Qt::SolidLine, crowded ? Qt::FlatCap : Qt::RoundCap,
                              crowded ? Qt::BevelJoin : Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        if (points.size() == 1)
            m_painter.drawPoint(points.first());
        for (qsizetype from = 0; from + 1 < points.size(); from += pieceLength)
            m_painter.drawPolyline(
                points.constData() + from,
                static_cast<int>(std::min<qsizetype>(pieceLength + 1, points.size() - from)));
    }

    void drawBars(const BarMark &bars)
    {
        const auto [first, last] =
            visible(bars.points, m_layout.xFrom - bars.width, m_layout.xTo + bars.width);
        const double unit = m_layout.toX(m_layout.xFrom + bars.width) - m_layout.toX(m_layout.xFrom);
        const double wide = std::clamp(unit, 1.0, longestBar);
        const double base = m_layout.toY(m_panel, m_index, qMax(0.0, m_panel.yFrom));
        const bool thin = wide < 4;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().color(bars.role));
        QRectF column;
        for (qsizetype i = first; i < last; ++i) {
            const QPointF top = place(bars.points[i].x, bars.points[i].y);
            const double left = thin ? std::floor(top.x() - wide / 2) : top.x() - wide / 2;
            const QRectF bar(left, top.y(), thin ? std::ceil(wide) : wide, base - top.y());
            if (!thin) {
                const double radius = qMin(2.0, bar.height() / 2);
                m_painter.drawRoundedRect(bar, radius, radius);
                continue;
            }
            // The highest of the bars that share their pixels stands for all.
            if (column.isNull() || left > column.left()) {
                if (!column.isNull())
                    m_painter.fillRect(column, m_painter.brush());
                column = bar;
            } else if (bar.top() < column.top()) {
                column.setTop(bar.top());
            }
        }
        if (!column.isNull())
            m_painter.fillRect(column, m_painter.brush());
    }

    void drawDots(const DotMark &dots)
    {
        const auto [first, last] = visible(dots.points, m_layout.xFrom, m_layout.xTo);
        if (last - first > m_area.width())
            return drawDensity(dots, first, last);
        const QPaintEngine *engine = m_painter.paintEngine();
        if (engine && engine->type() == QPaintEngine::Raster)
            return drawSprites(dots, first, last);
        for (qsizetype i = first; i < last; ++i)
            if (inside(dots.points[i]))
                drawDot(m_painter, place(dots.points[i].x, dots.points[i].y), dots.role, dots.filled);
    }

    bool inside(const PlotPoint &point) const { return point.x >= m_layout.xFrom && point.x <= m_layout.xTo; }

    void drawSprites(const DotMark &dots, qsizetype first, qsizetype last)
    {
        const double ratio = m_painter.device()->devicePixelRatio() * m_painter.transform().m11();
        const int side = static_cast<int>(std::ceil(2 * (ringRadius + ringPen) * ratio)) | 1;
        QPixmap sprite(side, side);
        sprite.fill(Qt::transparent);
        {
            QPainter brush(&sprite);
            brush.setRenderHint(QPainter::Antialiasing);
            brush.scale(ratio, ratio);
            drawDot(brush, {side / ratio / 2, side / ratio / 2}, dots.role, dots.filled);
        }
        QList<QPainter::PixmapFragment> fragments;
        fragments.reserve(last - first);
        for (qsizetype i = first; i < last; ++i)
            if (inside(dots.points[i]))
                fragments.append(QPainter::PixmapFragment::create(place(dots.points[i].x, dots.points[i].y),
                                                                  QRectF(0, 0, side, side), 1 / ratio,
                                                                  1 / ratio));
        m_painter.drawPixmapFragments(fragments.constData(), static_cast<int>(fragments.size()), sprite);
    }

    // More dots than pixels hide each other: cells shaded by their count say how many there are.
    void drawDensity(const DotMark &dots, qsizetype first, qsizetype last)
    {
        const int columns = static_cast<int>(m_area.width() / cellWidth) + 1;
        const int rows = static_cast<int>((m_panel.yTo - m_panel.yFrom) / cellHeight) + 2;
        const double perDay = m_area.width() / (m_layout.xTo - m_layout.xFrom) / cellWidth;
        QList<int> counts(columns * rows, 0);
        for (qsizetype i = first; i < last; ++i) {
            const PlotPoint &dot = dots.points[i];
            if (!inside(dot))
                continue;
            const int column = static_cast<int>((dot.x - m_layout.xFrom) * perDay);
            const int row = static_cast<int>((dot.y - m_panel.yFrom) / cellHeight + 0.5);
            ++counts[std::clamp(row, 0, rows - 1) * columns + std::clamp(column, 0, columns - 1)];
        }
        const int most = std::max(1, *std::max_element(counts.cbegin(), counts.cend()));
        QColor color = theme().color(dots.role);
        const double high = m_area.height() * cellHeight / (m_panel.yTo - m_panel.yFrom);
        for (int cell = 0; cell < counts.size(); ++cell) {
            if (counts[cell] == 0)
                continue;
            const double left = std::floor(m_area.left()) + cell % columns * cellWidth;
            const double middle = m_layout.toY(m_panel, m_index, m_panel.yFrom + cell / columns * cellHeight);
            color.setAlphaF(static_cast<float>(0.25 + 0.65 * counts[cell] / most));
            m_painter.fillRect(
                QRectF(left, std::round(middle - high / 2), cellWidth, std::max(2.0, std::round(high))),
                color);
        }
    }

    QPainter &m_painter;
    const Panel &m_panel;
    const PlotLayout &m_layout;
    qsizetype m_index;
    QRectF m_area;
    // The scale of the axes, since the layout would divide for every point.
    double m_perX;
    double m_left;
    double m_perY;
    double m_base;
};

} // namespace

void drawMarks(QPainter &painter, const Plot &plot, const PlotLayout &layout, qsizetype panel)
{
    PanelPainter(painter, plot.panels[panel], layout, panel).draw();
}

void drawDot(QPainter &painter, QPointF middle, PlotRole role, bool filled)
{
    const QColor color = theme().color(role);
    painter.setPen(QPen(color, ringPen));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(middle, ringRadius, ringRadius);
}

} // namespace rhomboid
