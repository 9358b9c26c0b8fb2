#include "ui/kit/plotmarks.h"

#include "ui/theme/theme.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rhomboid {

namespace {

double ringRadius() { return 3.2 * markScale(); }
double ringPen() { return 1.5 * markScale(); }

double reachOf(DotMark::Shape shape)
{
    constexpr double diamondReach = 1.7; // of a ring's, so that it is seen among them
    return (shape == DotMark::Shape::Diamond ? diamondReach : 1) * ringRadius();
}

constexpr int pieceLength = 8; // points; longer antialiased paths cost the raster engine far more per point
constexpr double stripWidth = 48; // px, for the same reason
constexpr double cellWidth = 3; // px
constexpr double cellHeight = 0.5; // on the y axis
constexpr double longestBar = 22; // px, at the usual size of letters

// px a mark may reach over the end of an axis
double beyond() { return 6 * markScale(); }

// The points of [from, to] and one on both sides, so that lines run to the edges.
std::pair<qsizetype, qsizetype> visible(const QList<PlotPoint> &points, double from, double to)
{
    const auto before = [](const PlotPoint &point, double x) { return point.x < x; };
    const auto first = std::lower_bound(points.cbegin(), points.cend(), from, before);
    const auto last = std::lower_bound(first, points.cend(), std::nextafter(to, to + 1), before);
    return {std::max<qsizetype>(0, first - points.cbegin() - 1),
            std::min<qsizetype>(points.size(), last - points.cbegin() + 1)};
}

// The area between two edges, in pixels, from left to right.
struct Ribbon {
    QPolygonF top {};
    QPolygonF bottom {};

    void append(double x, double highest, double lowest)
    {
        top.append({x, highest});
        bottom.append({x, lowest});
    }
};

// A line as it is drawn: by its points or, where many share a pixel, by the area that its stroke covers.
struct Trace {
    QPolygonF points {};
    Ribbon stroke {};
    Ribbon band {};
};

// What the values of one pixel column span, on the y axis.
struct Span {
    double lowest {std::numeric_limits<double>::infinity()};
    double highest {-std::numeric_limits<double>::infinity()};

    void add(double low, double high)
    {
        lowest = std::min(lowest, low);
        highest = std::max(highest, high);
    }
};

struct Column {
    int pixel {};
    Span line {};
    Span band {};
};

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
                    drawRibbon(trace.band, theme().color(m_panel.lines[i].bandRole));
        });
        drawDotsThat([](DotMark::Shape shape) { return shape != DotMark::Shape::Diamond; });
        clipped(0, [&] {
            for (qsizetype i = 0; i < traces.size(); ++i)
                for (const Trace &trace : traces[i])
                    drawLine(trace, m_panel.lines[i].role);
        });
        drawDotsThat([](DotMark::Shape shape) { return shape == DotMark::Shape::Diamond; });
    }

private:
    // What goes on beyond the days in view ends at the axis; dots on its edge are drawn whole.
    void clipped(double sides, const auto &draw)
    {
        m_painter.save();
        m_painter.setClipRect(m_area.adjusted(-sides, -beyond(), sides, beyond()), Qt::IntersectClip);
        draw();
        m_painter.restore();
    }

    void drawDotsThat(const auto &areMeant)
    {
        clipped(beyond(), [&] {
            for (const DotMark &dots : m_panel.dots)
                if (areMeant(dots.shape))
                    drawDots(dots);
        });
    }

    double pixelOf(double y) const { return m_base - y * m_perY; }
    QPointF place(double x, double y) const { return {m_left + x * m_perX, pixelOf(y)}; }

    QList<Trace> tracesOf(const LineMark &line) const
    {
        QList<Trace> traces;
        const auto [first, last] = visible(line.points, m_layout.xFrom, m_layout.xTo);
        const bool dense = last - first > 2 * m_area.width();
        for (qsizetype from = first; from < last;) {
            qsizetype to = from + 1;
            while (to < last && !(to < line.breaks.size() && line.breaks[to]))
                ++to;
            traces.append(dense ? denseTrace(line, from, to) : fineTrace(line, from, to));
            from = to;
        }
        return traces;
    }

    static bool hasBand(const LineMark &line)
    {
        return line.low.size() == line.points.size() && line.high.size() == line.points.size();
    }

    Trace fineTrace(const LineMark &line, qsizetype from, qsizetype to) const
    {
        Trace trace;
        for (qsizetype i = from; i < to; ++i) {
            const QPointF at = place(line.points[i].x, line.points[i].y);
            trace.points.append(at);
            if (hasBand(line))
                trace.band.append(at.x(), pixelOf(line.high[i]), pixelOf(line.low[i]));
        }
        return trace;
    }

    // The points [from, to) by pixel column. A hundred thousand are looked at in every frame: no call and no
    // pixel for each.
    QList<Column> columnsOf(const LineMark &line, qsizetype from, qsizetype to) const
    {
        QList<Column> columns;
        const bool banded = hasBand(line);
        const PlotPoint *points = line.points.constData();
        Column open {.pixel = static_cast<int>(m_left + points[from].x * m_perX)};
        for (qsizetype i = from; i < to; ++i) {
            const int pixel = static_cast<int>(m_left + points[i].x * m_perX);
            if (pixel != open.pixel) {
                columns.append(open);
                open = {.pixel = pixel};
            }
            open.line.add(points[i].y, points[i].y);
            if (banded)
                open.band.add(line.low[i], line.high[i]);
        }
        columns.append(open);
        return columns;
    }

    // A pen as wide as the line covers what its neighbours cover, and half its width above and below.
    Trace denseTrace(const LineMark &line, qsizetype from, qsizetype to) const
    {
        const QList<Column> columns = columnsOf(line, from, to);
        const double half = seriesWidth() / 2;
        Trace trace;
        const auto append = [&](const Column &column, Span span) {
            const double x = column.pixel + 0.5;
            trace.stroke.append(x, pixelOf(span.highest) - half, pixelOf(span.lowest) + half);
            if (hasBand(line))
                trace.band.append(x, pixelOf(column.band.highest), pixelOf(column.band.lowest));
        };
        for (qsizetype i = 0; i < columns.size(); ++i) {
            Span span = columns[i].line;
            for (const qsizetype near : {i - 1, i + 1})
                if (near >= 0 && near < columns.size())
                    span.add(columns[near].line.lowest, columns[near].line.highest);
            append(columns[i], span);
        }
        // A piece of one column is as wide as that.
        if (columns.size() == 1)
            append({.pixel = columns[0].pixel + 1, .band = columns[0].band}, columns[0].line);
        return trace;
    }

    void drawRibbon(const Ribbon &ribbon, const QColor &color)
    {
        const QPolygonF &top = ribbon.top;
        const QPolygonF &bottom = ribbon.bottom;
        const qsizetype count = top.size();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        for (qsizetype from = 0; from + 1 < count;) {
            const double border = std::floor(top[from].x()) + stripWidth;
            qsizetype to = from + 1;
            while (to + 1 < count && top[to].x() < border)
                ++to;
            QPolygonF strip = top.sliced(from, to - from + 1);
            for (qsizetype i = to; i >= from; --i)
                strip.append(bottom[i]);
            m_painter.drawPolygon(strip);
            closeSeam(top[to], bottom[to], color);
            from = to;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    // Two antialiased edges on one border let the ground shine through; what is opaque may overlap. In whole
    // pixels, which are not blended.
    void closeSeam(QPointF top, QPointF bottom, const QColor &color)
    {
        const double highest = std::ceil(top.y() + 0.5);
        const double lowest = std::floor(bottom.y() - 0.5);
        if (color.alpha() == 255 && lowest > highest)
            m_painter.fillRect(QRectF(std::floor(top.x() - 0.5), highest, 2, lowest - highest), color);
    }

    void drawLine(const Trace &trace, PlotRole role)
    {
        drawRibbon(trace.stroke, theme().color(role));
        const QPolygonF &points = trace.points;
        // Where points are as close as pixels, nobody sees a round corner, but each one costs an arc.
        const bool crowded = points.size() > m_area.width();
        m_painter.setPen(QPen(theme().color(role), seriesWidth(), Qt::SolidLine,
                              crowded ? Qt::FlatCap : Qt::RoundCap, crowded ? Qt::BevelJoin : Qt::RoundJoin));
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
        const double wide = std::clamp(unit, 1.0, longestBar * markScale());
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
        if (areShaded(dots, m_layout, m_index))
            return drawDensity(dots, first, last);
        const QPaintEngine *engine = m_painter.paintEngine();
        if (engine && engine->type() == QPaintEngine::Raster)
            return drawSprites(dots, first, last);
        for (qsizetype i = first; i < last; ++i)
            if (inside(dots.points[i]))
                drawDot(m_painter, place(dots.points[i].x, dots.points[i].y), dots.role, dots.shape);
    }

    bool inside(const PlotPoint &point) const { return point.x >= m_layout.xFrom && point.x <= m_layout.xTo; }

    void drawSprites(const DotMark &dots, qsizetype first, qsizetype last)
    {
        const double ratio = m_painter.device()->devicePixelRatio() * m_painter.transform().m11();
        const int side = static_cast<int>(std::ceil(2 * (reachOf(dots.shape) + ringPen()) * ratio)) | 1;
        QPixmap sprite(side, side);
        sprite.fill(Qt::transparent);
        {
            QPainter brush(&sprite);
            brush.setRenderHint(QPainter::Antialiasing);
            brush.scale(ratio, ratio);
            drawDot(brush, {side / ratio / 2, side / ratio / 2}, dots.role, dots.shape);
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

bool areShaded(const DotMark &dots, const PlotLayout &layout, qsizetype panel)
{
    const auto [first, last] = visible(dots.points, layout.xFrom, layout.xTo);
    return static_cast<double>(last - first) > layout.panels[panel].width();
}

double seriesWidth() { return 2.6 * markScale(); }

void drawDot(QPainter &painter, QPointF middle, PlotRole role, DotMark::Shape shape)
{
    const QColor color = theme().color(role);
    const double reach = reachOf(shape);
    painter.setPen(QPen(color, ringPen()));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case DotMark::Shape::Ring:
        break;
    case DotMark::Shape::Tinted: {
        QColor tint = color;
        tint.setAlphaF(0.22F);
        painter.setBrush(tint);
        break;
    }
    case DotMark::Shape::Disc:
        painter.setBrush(color);
        break;
    case DotMark::Shape::Diamond:
        // Its edge in the colour of the ground keeps it apart from what it stands before.
        painter.setPen(QPen(theme().color(Tone::Surface), ringPen(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0),
                                       middle + QPointF(0, reach), middle - QPointF(reach, 0)}));
        return;
    }
    painter.drawEllipse(middle, reach, reach);
}

} // namespace rhomboid
