#include "ui/kit/plotpainter.h"

#include "core/plot/axis.h"
#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/plotmarks.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double tickLength = 4;
constexpr double labelGap = 6;
constexpr double leastTarget = 24; // px: each item of the legend can be clicked
constexpr qsizetype mostNoteRows = 3;
constexpr qsizetype notesInRows = 12; // more of them in view get one row: their names would be all one sees
constexpr double leastBetweenEdges = 12; // px between the dashed lines of a note

// px: a mark on the edge of a panel reaches into it, the numbers of the axis do not
double axisGap() { return 8 * markScale(); }

// px: room for the lower half of marks on the axis above
double panelGap() { return 12 * markScale(); }

double heightOf(const QFont &font) { return QFontMetricsF(font).height(); }

double widthOf(const QFont &font, const QString &text) { return QFontMetricsF(font).horizontalAdvance(text); }

QString tickText(double value) { return numberText(value, 2); }

double legendGap(const QFont &font) { return 1.2 * heightOf(font); }

double itemWidth(const LegendItem &item, const QFont &font)
{
    return legendSwatchWidth(item.shape) + legendSwatchGap() + std::ceil(widthOf(font, item.text)) + 1;
}

double legendWidth(const Plot &plot, const QFont &font)
{
    double wide = 0;
    for (const LegendItem &item : plot.legend)
        wide += (wide > 0 ? legendGap(font) : 0) + itemWidth(item, font);
    return wide;
}

// Where a note stands below its panel: its bracket, its name, and in which row, so that none covers another.
struct NotePlace {
    double from {};
    double to {};
    double textLeft {};
    double textWidth {};
    qsizetype row {};
};

double noteHeight(const QFont &font) { return heightOf(font) + 12; }

// Of the spans in view; those that find no free row are left to the read-out.
QList<NotePlace> placeNotes(const Plot &plot, const Panel &panel, const QFont &font, double left,
                            double width)
{
    const double right = left + width;
    const auto toX = [&](double x) { return left + (x - plot.xFrom) / (plot.xTo - plot.xFrom) * width; };
    QList<NotePlace> notes;
    QList<double> taken; // of each row
    const auto isInView = [&](const SpanMark &span) { return span.to > plot.xFrom && span.from < plot.xTo; };
    const qsizetype rows = std::ranges::count_if(panel.spans, isInView) > notesInRows ? 1 : mostNoteRows;
    for (const SpanMark &span : panel.spans) {
        NotePlace note {.from = qMax(left, toX(span.from)),
                        .to = qMin(right, toX(span.to)),
                        .textWidth = qMin(std::ceil(widthOf(font, span.text)) + 1, width)};
        if (note.to <= note.from) {
            notes.append(NotePlace {.row = -1});
            continue;
        }
        note.textLeft = qMax(left, qMin((note.from + note.to - note.textWidth) / 2, right - note.textWidth));
        const double start = qMin(note.from, note.textLeft);
        while (note.row < taken.size() && taken[note.row] > start)
            ++note.row;
        if (note.row == taken.size())
            taken.append(0);
        taken[note.row] = qMax(note.to, note.textLeft + note.textWidth) + labelGap;
        notes.append(note.row < rows ? note : NotePlace {.row = -1});
    }
    return notes;
}

double notesHeight(const Plot &plot, const Panel &panel, const QFont &font, double left, double width)
{
    qsizetype rows = 0;
    for (const NotePlace &note : placeNotes(plot, panel, font, left, width))
        rows = qMax(rows, note.row + 1);
    return static_cast<double>(rows) * noteHeight(font);
}

double axisWidth(const Plot &plot, const QFont &font)
{
    double wide = 0;
    for (const Panel &panel : plot.panels)
        for (const double tick : panel.yTicks)
            wide = qMax(wide, widthOf(font, tickText(tick)));
    return wide + axisGap() + 2;
}

// Beside the title where all of it fits there, else in as many rows below as it takes. Returns where it ends.
double placeLegend(PlotLayout &layout, const Plot &plot, double width)
{
    const QFont &font = layout.textFont;
    const double row = qMax(leastTarget, heightOf(font) + 4);
    const double whole = legendWidth(plot, font);
    const bool beside = widthOf(layout.titleFont, plot.title) + whole + 2 * legendGap(font) <= width;
    double x = beside ? width - whole : 0;
    double y = beside ? qMax(0.0, (layout.title.height() - row) / 2) : layout.title.bottom();
    for (const LegendItem &item : plot.legend) {
        const double wide = qMin(itemWidth(item, font), width);
        if (x > 0 && x + wide > width + 0.5) {
            x = 0;
            y += row;
        }
        layout.legend.append({x, y, wide, row});
        x += wide + legendGap(font);
    }
    return qMax(layout.title.bottom(), y + row);
}

// The panels from `top` to `bottom`, each with its title above and its notes below.
void placePanels(PlotLayout &layout, const Plot &plot, const QRectF &inner)
{
    double fixed = 0;
    double shares = 0;
    for (const Panel &panel : plot.panels) {
        fixed += notesHeight(plot, panel, layout.axisFont, inner.left(), inner.width())
            + (panel.title.isEmpty() ? 0 : heightOf(layout.axisFont) + 8);
        shares += panel.share;
    }
    fixed += static_cast<double>(plot.panels.size() - 1) * panelGap();
    double y = inner.top();
    for (const Panel &panel : plot.panels) {
        y += panel.title.isEmpty() ? 0 : heightOf(layout.axisFont) + 8;
        const double high = std::floor(qMax(8.0, (inner.height() - fixed) * panel.share / shares));
        layout.panels.append({inner.left(), std::round(y), inner.width(), high});
        y += high + notesHeight(plot, panel, layout.axisFont, inner.left(), inner.width()) + panelGap();
    }
}

} // namespace

double markScale()
{
    constexpr double usualHeight = 16; // px of the caption's letters
    return qMax(1.0, heightOf(pixelFont(theme().font(Type::Caption))) / usualHeight);
}

double legendSwatchWidth(LegendItem::Shape shape)
{
    const bool wide = shape == LegendItem::Shape::Line;
    const bool pointed = shape == LegendItem::Shape::Diamond;
    return (wide ? 22 : pointed ? 11 : 8) * markScale();
}

QStringList brokenText(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (!lines.isEmpty() && widthOf(font, longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

double legendSwatchGap() { return 6 * markScale(); }

double PlotLayout::toX(double x) const
{
    const QRectF &first = panels.first();
    return first.left() + (xTo > xFrom ? (x - xFrom) / (xTo - xFrom) : 0.5) * first.width();
}

double PlotLayout::fromX(double pixel) const
{
    const QRectF &first = panels.first();
    return xFrom + (pixel - first.left()) / qMax(1.0, first.width()) * (xTo - xFrom);
}

double PlotLayout::toY(const Panel &panel, qsizetype index, double y) const
{
    const QRectF &area = panels[index];
    const double range = panel.yTo - panel.yFrom;
    return area.bottom() - (range > 0 ? (y - panel.yFrom) / range : 0) * area.height();
}

QRectF PlotLayout::area() const { return panels.isEmpty() ? QRectF() : panels.first().united(panels.last()); }

PlotLayout layoutOf(const Plot &plot, const QSizeF &size)
{
    PlotLayout layout {.axisFont = pixelFont(theme().font(Type::Axis)),
                       .textFont = pixelFont(theme().font(Type::Caption)),
                       .titleFont = pixelFont(theme().font(Type::Heading)),
                       .xFrom = plot.xFrom,
                       .xTo = plot.xTo};
    if (!plot.title.isEmpty())
        layout.title = {0, 0, size.width(), heightOf(layout.titleFont) + 4};
    if (plot.panels.isEmpty())
        return layout;
    double top = plot.legend.isEmpty() ? layout.title.bottom() : placeLegend(layout, plot, size.width());
    const double axis = heightOf(layout.axisFont);
    top += top > 0 ? labelGap + axis / 2 : axis / 2;
    const double bottom = size.height() - tickLength - labelGap - axis
        - (plot.xTitle.isEmpty() ? 0 : heightOf(layout.textFont) + 2);
    const double left = std::ceil(axisWidth(plot, layout.axisFont));
    placePanels(layout, plot, {left, top, qMax(10.0, size.width() - left - axis / 2), bottom - top});
    return layout;
}

namespace {

class FramePainter
{
public:
    FramePainter(QPainter &painter, const Plot &plot, const PlotLayout &layout)
        : m_painter(painter)
        , m_plot(plot)
        , m_layout(layout)
    {
    }

    void draw(const QSizeF &size)
    {
        drawTitle();
        drawLegend();
        for (qsizetype i = 0; i < m_plot.panels.size(); ++i)
            drawPanel(i);
        drawTimeAxis(size);
    }

    void drawTitle()
    {
        m_painter.setFont(m_layout.titleFont);
        m_painter.setPen(theme().color(Tone::Text));
        const bool beside =
            !m_layout.legend.isEmpty() && m_layout.legend.first().top() < m_layout.title.bottom() - 1;
        const double room = beside ? m_layout.legend.first().left() - labelGap : m_layout.title.width();
        const QString text = QFontMetricsF(m_layout.titleFont).elidedText(m_plot.title, Qt::ElideRight, room);
        m_painter.drawText(m_layout.title, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

private:
    void drawLegend()
    {
        for (qsizetype i = 0; i < m_layout.legend.size(); ++i) {
            const LegendItem &item = m_plot.legend[i];
            const QRectF &box = m_layout.legend[i];
            const double wide = legendSwatchWidth(item.shape);
            const double high = 12 * markScale();
            drawSwatch(item, {box.left(), box.center().y() - high / 2, wide, high});
            const QRectF text = box.adjusted(wide + legendSwatchGap(), 0, 0, 0);
            m_painter.setFont(m_layout.textFont);
            m_painter.setPen(theme().color(Tone::Text3));
            m_painter.drawText(
                text, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(m_layout.textFont).elidedText(item.text, Qt::ElideRight, text.width()));
        }
    }

    void drawSwatch(const LegendItem &item, const QRectF &box)
    {
        if (namesShaded(item))
            return drawShades(box, item.role);
        switch (item.shape) {
        case LegendItem::Shape::Ring:
            drawDot(m_painter, box.center(), item.role, DotMark::Shape::Ring);
            break;
        case LegendItem::Shape::Tinted:
            drawDot(m_painter, box.center(), item.role, DotMark::Shape::Tinted);
            break;
        case LegendItem::Shape::Diamond:
            drawDot(m_painter, box.center(), item.role, DotMark::Shape::Diamond);
            break;
        case LegendItem::Shape::Line:
            drawLineSwatch(item.role, box);
            break;
        case LegendItem::Shape::Bar:
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(theme().color(item.role));
            m_painter.drawRoundedRect(box, 2, 2);
            break;
        }
    }

    // A line may have a disc at each of its points, and be nothing else where none of them are joined.
    void drawLineSwatch(PlotRole role, const QRectF &box)
    {
        bool joined = false;
        bool discs = false;
        for (const Panel &panel : m_plot.panels) {
            for (const LineMark &line : panel.lines)
                joined = joined || (line.role == role && line.breaks.count(true) < line.points.size());
            for (const DotMark &dots : panel.dots)
                discs = discs || (dots.role == role && dots.shape == DotMark::Shape::Disc);
        }
        if (role == PlotRole::Pain)
            m_painter.fillRect(box, theme().color(PlotRole::PainBand));
        m_painter.setPen(QPen(theme().color(role), seriesWidth(), Qt::SolidLine, Qt::FlatCap));
        if (joined || !discs)
            m_painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        if (discs)
            drawDot(m_painter, box.center(), role, DotMark::Shape::Disc);
    }

    bool namesShaded(const LegendItem &item) const
    {
        if (item.shape != LegendItem::Shape::Ring && item.shape != LegendItem::Shape::Tinted)
            return false;
        for (qsizetype i = 0; i < m_plot.panels.size(); ++i)
            for (const DotMark &dots : m_plot.panels[i].dots)
                if (dots.role == item.role && areShaded(dots, m_layout, i))
                    return true;
        return false;
    }

    // Cells, the darker one for more.
    void drawShades(const QRectF &box, PlotRole role)
    {
        QColor color = theme().color(role);
        const QRectF cell(box.left(), box.top(), box.width() / 2, box.height());
        color.setAlphaF(0.35F);
        m_painter.fillRect(cell, color);
        color.setAlphaF(0.9F);
        m_painter.fillRect(cell.translated(cell.width(), 0), color);
    }

    void drawPanel(qsizetype index)
    {
        const Panel &panel = m_plot.panels[index];
        const QRectF &area = m_layout.panels[index];
        const double line = heightOf(m_layout.axisFont);
        m_painter.setFont(m_layout.axisFont);
        if (!panel.title.isEmpty()) {
            m_painter.setPen(theme().color(Tone::Text2));
            m_painter.drawText(QRectF(area.left(), area.top() - line - 8, area.width(), line),
                               Qt::AlignLeft | Qt::AlignVCenter, panel.title);
        }
        drawBands(panel, area);
        // Bars stand on their axis; a grid behind them would only add lines.
        const bool grid = panel.bars.isEmpty();
        double last = area.bottom() + 2 * line;
        for (const double tick : panel.yTicks) {
            const double y = std::round(m_layout.toY(panel, index, tick)) + 0.5;
            if (grid) {
                m_painter.setPen(QPen(theme().color(Tone::Grid), 1));
                m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            }
            if (last - y < line * 0.95)
                continue;
            last = y;
            m_painter.setPen(theme().color(Tone::Text3));
            m_painter.drawText(QRectF(0, y - line / 2, area.left() - axisGap(), line),
                               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tickText(tick));
        }
        drawMarks(m_painter, m_plot, m_layout, index);
        drawNotes(panel, area);
    }

    // The days of a note: a tint between two dashed lines, so that it reads without colour.
    void drawBands(const Panel &panel, const QRectF &area)
    {
        for (const SpanMark &span : panel.spans) {
            const double from = qMax(area.left(), std::round(m_layout.toX(span.from)) + 0.5);
            const double to = qMin(area.right(), std::round(m_layout.toX(span.to)) + 0.5);
            if (to <= from)
                continue;
            m_painter.fillRect(QRectF(from, area.top(), to - from, area.height()),
                               theme().color(Tone::Surface2));
            if (to - from < leastBetweenEdges)
                continue; // many short ones in a long time would be nothing but dashes
            QPen edge(theme().color(Tone::ControlBorder), 1);
            edge.setDashPattern({3, 3});
            m_painter.setPen(edge);
            m_painter.drawLine(QPointF(from, area.top()), QPointF(from, area.bottom()));
            m_painter.drawLine(QPointF(to, area.top()), QPointF(to, area.bottom()));
        }
    }

    // A bracket below the panel with the name of the note.
    void drawNotes(const Panel &panel, const QRectF &area)
    {
        const QFont &font = m_layout.axisFont;
        const QList<NotePlace> notes = placeNotes(m_plot, panel, font, area.left(), area.width());
        m_painter.setFont(font);
        for (qsizetype i = 0; i < notes.size(); ++i) {
            const NotePlace &note = notes[i];
            if (note.row < 0)
                continue;
            const double y =
                std::round(area.bottom() + static_cast<double>(note.row) * noteHeight(font)) + 6.5;
            m_painter.setPen(QPen(theme().color(Tone::Text2), 1.4));
            m_painter.drawLine(QPointF(note.from, y), QPointF(note.to, y));
            m_painter.drawLine(QPointF(note.from, y - 4), QPointF(note.from, y + 4));
            m_painter.drawLine(QPointF(note.to, y - 4), QPointF(note.to, y + 4));
            m_painter.setPen(theme().color(Tone::Text3));
            m_painter.drawText(
                QRectF(note.textLeft, y + 5, note.textWidth, heightOf(font)), Qt::AlignLeft | Qt::AlignTop,
                QFontMetricsF(font).elidedText(panel.spans[i].text, Qt::ElideRight, note.textWidth + 1));
        }
    }

    QList<Tick> xTicks() const
    {
        const double widest = widthOf(m_layout.axisFont, QStringLiteral("28 Mmm 88")) * 1.3;
        if (m_plot.timeAxis)
            return timeTicks(m_plot.xFrom, m_plot.xTo,
                             qMax(1, static_cast<int>(m_layout.area().width() / widest)), formats().locale);
        QList<Tick> ticks;
        for (const double x : m_plot.xTicks)
            ticks.append({.at = x, .text = tickText(x)});
        return ticks;
    }

    void drawTimeAxis(const QSizeF &size)
    {
        const QRectF area = m_layout.area();
        const double y = std::round(area.bottom()) + 0.5;
        const double line = heightOf(m_layout.axisFont);
        m_painter.setPen(QPen(theme().color(Tone::Axis), 1));
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        m_painter.setFont(m_layout.axisFont);
        double taken = 0;
        for (const Tick &tick : xTicks()) {
            const double x = std::round(m_layout.toX(tick.at)) + 0.5;
            if (x < area.left() - 1 || x > area.right() + 1)
                continue;
            m_painter.setPen(QPen(theme().color(Tone::Axis), 1));
            m_painter.drawLine(QPointF(x, y), QPointF(x, y + tickLength));
            const double wide = widthOf(m_layout.axisFont, tick.text);
            const double left = qBound(0.0, x - wide / 2, size.width() - wide);
            if (tick.text.isEmpty() || left < taken)
                continue;
            taken = left + wide + labelGap;
            m_painter.setPen(theme().color(Tone::Text3));
            m_painter.drawText(QRectF(left, y + tickLength + labelGap - 2, wide + 1, line),
                               Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, tick.text);
        }
        if (m_plot.xTitle.isEmpty())
            return;
        m_painter.setFont(m_layout.textFont);
        m_painter.setPen(theme().color(Tone::Text3));
        const double high = heightOf(m_layout.textFont);
        m_painter.drawText(QRectF(area.left(), size.height() - high, area.width(), high), Qt::AlignCenter,
                           m_plot.xTitle);
    }

    QPainter &m_painter;
    const Plot &m_plot;
    const PlotLayout &m_layout;
};

// A dashed outline where the chart will be, with what it needs in words.
void drawEmpty(QPainter &painter, const QSizeF &size, const Plot &plot, const PlotLayout &layout)
{
    FramePainter(painter, plot, layout).drawTitle();
    const double top = plot.title.isEmpty() ? 0 : layout.title.bottom() + labelGap;
    const QRectF box(0, top, size.width(), size.height() - top);
    strokeMissing(painter, box, 12, theme().color(Tone::ControlBorder));
    painter.setFont(pixelFont(theme().font(Type::Body)));
    painter.setPen(theme().color(Tone::Text2));
    painter.drawText(box.adjusted(16, 8, -16, -8), int(Qt::AlignCenter) | Qt::TextWordWrap, plot.empty);
}

} // namespace

void drawFrame(QPainter &painter, const QSizeF &size, const Plot &plot, const PlotLayout &layout)
{
    FramePainter(painter, plot, layout).draw(size);
}

void drawPlot(QPainter &painter, const QSizeF &size, const Plot &plot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Axes of time and number run from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    const PlotLayout layout = layoutOf(plot, size);
    if (plot.panels.isEmpty())
        drawEmpty(painter, size, plot, layout);
    else
        drawFrame(painter, size, plot, layout);
    painter.restore();
}

} // namespace rhomboid
