#include "ui/kit/plotmarks.h"

#include "ui/theme/theme.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double ringRadius = 3.2;
constexpr double ringPen = 1.5;
constexpr int pieceLength = 8; // points; longer antialiased paths cost the raster engine far more per point
constexpr double stripWidth = 48; // px, for the same reason
constexpr double cellWidth = 3; // px
constexpr double cellHeight = 0.5; // on the y axis
constexpr double longestBar = 22; // px

// The points of [from, to] and one on both sides, so that lines run to the edges.
std::pair<qsizetype, qsizetype> visible(const QList<PlotPoint> &points, double from, double to)
{
    const auto before = [](const PlotPoint &point, double x) { return point.x < x; };
    const auto first = std::lower_bound(points.cbegin(), points.cend(), from, before);
    const auto last = std::lower_bound(first, points.cend(), std::nextafter(to, to + 1), before);
    return {std::max<qsizetype>(0, first - points.cbegin() - 1),
            std::min<qsizetype>(points.size(), last - points.cbegin() + 1)};
}

// A line as it is drawn: its points in pixels, with the band around them.
struct Trace
{
    QPolygonF middle{};
    QPolygonF low{};
    QPolygonF high{};
};

// Keeps the first, lowest, highest and last value of a pixel column.
class Columns
{
public:
    explicit Columns(QPolygonF &out) : m_out(out) { }

    void add(QPointF point)
    {
        const double column = std::floor(point.x());
        if (m_count > 0 && column != m_column)
            flush();
        if (m_count++ == 0) {
            m_column = column;
            m_first = m_lowest = m_highest = point;
        }
        if (point.y() < m_lowest.y())
            m_lowest = point;
        if (point.y() > m_highest.y())
            m_highest = point;
        m_last = point;
    }

    void flush()
    {
        if (m_count == 0)
            return;
        m_out.append(m_first);
        if (m_count > 2) {
            const bool rising = m_lowest.x() < m_highest.x();
            m_out.append(rising ? m_lowest : m_highest);
            m_out.append(rising ? m_highest : m_lowest);
        }
        if (m_count > 1)
            m_out.append(m_last);
        m_count = 0;
    }

private:
    QPolygonF &m_out;
    QPointF m_first{};
    QPointF m_lowest{};
    QPointF m_highest{};
    QPointF m_last{};
    double m_column{};
    int m_count{0};
};

// The lowest or highest value of a pixel column, for the edges of a band.
void addEdge(QPolygonF &edge, QPointF point, bool highest)
{
    if (edge.isEmpty() || std::floor(edge.last().x()) != std::floor(point.x()))
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
    {
    }

    void draw()
    {
        m_painter.save();
        // Dots on the edge of the axis are drawn whole.
        m_painter.setClipRect(m_area.adjusted(-6, -6, 6, 6), Qt::IntersectClip);
        for (const BarMark &bars : m_panel.bars)
            drawBars(bars);
        QList<QList<Trace>> traces;
        for (const LineMark &line : m_panel.lines)
            traces.append(tracesOf(line));
        for (qsizetype i = 0; i < traces.size(); ++i)
            for (const Trace &trace : traces[i])
                drawBand(trace, theme().color(m_panel.lines[i].bandRole));
        for (const DotMark &dots : m_panel.dots)
            drawDots(dots);
        for (qsizetype i = 0; i < traces.size(); ++i)
            for (const Trace &trace : traces[i])
                drawLine(trace.middle, theme().color(m_panel.lines[i].role));
        m_painter.restore();
    }

private:
    QPointF place(double x, double y) const { return {m_layout.toX(x), m_layout.toY(m_panel, m_index, y)}; }

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

    void drawLine(const QPolygonF &points, const QColor &color)
    {
        m_painter.setPen(QPen(color, seriesWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
        QHash<std::pair<int, int>, int> counts;
        int most = 1;
        for (qsizetype i = first; i < last; ++i) {
            if (!inside(dots.points[i]))
                continue;
            const double x = m_layout.toX(dots.points[i].x) - m_area.left();
            const std::pair cell(static_cast<int>(std::floor(x / cellWidth)),
                                 static_cast<int>(std::floor(dots.points[i].y / cellHeight + 0.5)));
            most = std::max(most, ++counts[cell]);
        }
        QColor color = theme().color(dots.role);
        const double high = m_area.height() * cellHeight / (m_panel.yTo - m_panel.yFrom);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            const double left = std::floor(m_area.left()) + it.key().first * cellWidth;
            const double middle = m_layout.toY(m_panel, m_index, it.key().second * cellHeight);
            color.setAlphaF(static_cast<float>(0.25 + 0.65 * it.value() / most));
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
