#include "ui/kit/plotview.h"

#include "ui/kit/paint.h"
#include "ui/kit/plotlegend.h"
#include "ui/kit/plotpainter.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rhomboid {

namespace {

constexpr double apart = 48; // px between the day read and its read-out
constexpr double leastApart = 10;
constexpr double farApart = 240; // beyond it nobody would take one for the other's
constexpr double sidePadding = 14;
constexpr double topPadding = 11;
constexpr double lineGap = 4;
constexpr double boxRadius = 9;
constexpr double widestReadOut = 24; // em
constexpr double step = 16; // px between the places a read-out may stand at

double dotRadius() { return 6 * markScale(); }

struct ReadOutFonts {
    QFont heading {pixelFont(theme().font(Type::BodyStrong))};
    QFont line {pixelFont(theme().font(Type::Small))};

    double headingHeight() const { return QFontMetricsF(heading).height() + lineGap; }
    double lineHeight() const { return QFontMetricsF(line).height() + lineGap; }
};

} // namespace

PlotView::PlotView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotView::setPlot(Plot plot)
{
    if (plot == m_plot)
        return;
    const bool sameAxis = rangeOf(plot) == rangeOf(m_plot);
    const PlotRange before = range();
    m_plot = std::move(plot);
    m_shown = within(m_plot, sameAxis ? before : rangeOf(m_plot));
    clearStop();
    tellRange();
    rebuild();
    updateGeometry();
    emit rangeChanged();
}

Plot PlotView::picture() const
{
    Plot plot = m_shown;
    plot.summary = told().summary;
    plot.stops = told().stops;
    plot.table = told().table;
    QList<LegendItem> named;
    for (const LegendButton *button : m_legend)
        if (button->isChecked())
            named.append(button->item());
    plot.legend = named;
    return plot;
}

QList<qsizetype> PlotView::hiddenItems() const
{
    QList<qsizetype> items;
    for (qsizetype i = 0; i < m_plot.legend.size(); ++i)
        if (m_hidden.contains(std::pair(m_plot.legend[i].shape, m_plot.legend[i].role)))
            items.append(i);
    return items;
}

// The picture from the plot, what of its axis is in view, and what is hidden.
void PlotView::rebuild()
{
    m_shown = within(without(m_plot, hiddenItems()), range());
    m_shown.title = told().title;
    m_picture = {};
    placeLegend();
    update();
}

// One button over each painted item of the legend. A click keeps the buttons that are there: one of them may
// have the focus.
void PlotView::placeLegend()
{
    const QList<LegendItem> legend = m_shown.panels.isEmpty() ? QList<LegendItem>() : m_shown.legend;
    if (!std::ranges::equal(m_legend, legend, {}, &LegendButton::item)) {
        qDeleteAll(m_legend);
        m_legend.clear();
        for (const LegendItem &item : legend) {
            auto *button = new LegendButton(item, this);
            const auto series = std::pair(item.shape, item.role);
            button->setChecked(!m_hidden.contains(series));
            connect(button, &LegendButton::toggled, this, [this, series](bool shown) {
                m_hidden.removeAll(series);
                if (!shown)
                    m_hidden.append(series);
                rebuild();
            });
            button->show();
            m_legend.append(button);
        }
    }
    placeCorner();
    if (m_legend.isEmpty())
        return;
    const QList<QRectF> places = layoutOf(m_shown, frame().size()).legend;
    for (qsizetype i = 0; i < m_legend.size(); ++i)
        m_legend[i]->setGeometry(places[i]
                                     .translated(frame().topLeft())
                                     .adjusted(-legendPadding, 0, legendPadding, 0)
                                     .toAlignedRect());
}

void PlotView::setCorner(QWidget *corner)
{
    m_corner = corner;
    corner->setParent(this);
    corner->show();
    placeCorner();
}

// Between title and legend above and the first panel below.
void PlotView::placeCorner()
{
    if (!m_corner || m_shown.panels.isEmpty())
        return;
    const PlotLayout layout = layoutOf(m_shown, frame().size());
    const QRectF panel = layout.panels.constFirst();
    const double above = layout.legend.isEmpty() ? layout.title.bottom() : layout.legend.constLast().bottom();
    const double words =
        panel.left() + QFontMetricsF(layout.axisFont).horizontalAdvance(m_shown.panels.constFirst().title);
    const int high = qMin(m_corner->sizeHint().height(), qRound(panel.top() - above));
    const int left = qCeil(words) + QFontMetrics(font()).height();
    m_corner->setGeometry(
        QRect(left, qRound((above + panel.top() - high) / 2), qFloor(frame().width()) - left, high)
            .translated(frame().topLeft().toPoint()));
}

// Range

void PlotView::setRange(PlotRange range)
{
    if (range == this->range() || m_plot.panels.isEmpty())
        return;
    m_shown = within(m_shown, range);
    tellRange();
    rebuild();
    emit rangeChanged();
}

// Title, summary and table go with what is in view, for ears as for eyes.
void PlotView::tellRange()
{
    m_told.reset();
    if (isZoomed() && m_telling)
        m_told = m_telling(range());
    setAccessibleName(told().title);
    announce();
    QAccessibleTableModelChangeEvent change(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&change);
}

void PlotView::zoomBy(double factor)
{
    const bool reads = m_stop >= 0;
    setRange(zoomed(m_plot, range(), reads ? m_plot.stops[m_stop].x : range().to, factor));
}

QString PlotView::readOut() const
{
    if (m_stop < 0)
        return {};
    const PlotStop &stop = m_plot.stops[m_stop];
    return (QStringList {stop.heading} + stop.lines).join(u'\n');
}

// What title, legend, axes and notes take, with `lines` of the body text for the panels themselves.
int PlotView::heightFor(int width, double lines) const
{
    if (m_plot.panels.isEmpty())
        return theme().em(lines);
    constexpr double tall = 10000;
    double panels = 0;
    for (const QRectF &panel : layoutOf(m_shown, {double(width), tall}).panels)
        panels += panel.height();
    return qRound(tall - panels) + 2 * ringRoom + theme().em(lines);
}

QSize PlotView::sizeHint() const
{
    const int width = theme().em(34);
    return {width, heightFor(width, m_plot.panels.size() > 1 ? 15 : 9)};
}

QSize PlotView::minimumSizeHint() const
{
    const int width = theme().em(13);
    return {width, heightFor(width, m_plot.panels.size() > 1 ? 8 : 5)};
}

QRectF PlotView::frame() const { return QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom); }

// Stops

void PlotView::setStop(int index)
{
    const int count = static_cast<int>(m_plot.stops.size());
    if (count == 0)
        return;
    index = qBound(0, index, count - 1);
    if (index == m_stop)
        return;
    m_stop = index;
    const double x = m_plot.stops[index].x;
    if (x < range().from || x > range().to)
        setRange(moved(m_plot, range(), x < range().from ? x - range().from - 1 : x - range().to + 1));
    update();
    announce();
    QAccessibleValueChangeEvent change(this, m_stop);
    QAccessible::updateAccessibility(&change);
    emit stopChanged(m_stop);
}

// Screen readers read a chart by its description: the day that is read, else what the chart says.
void PlotView::announce()
{
    setAccessibleDescription(m_stop >= 0                   ? readOut().replace(u'\n', QStringLiteral(". "))
                                 : m_plot.panels.isEmpty() ? m_plot.empty
                                                           : told().summary);
}

void PlotView::clearStop()
{
    if (m_stop < 0)
        return;
    m_stop = -1;
    update();
    announce();
    emit stopChanged(-1);
}

int PlotView::nearestStop(double x) const
{
    const QList<PlotStop> &stops = m_plot.stops;
    const auto next = std::lower_bound(stops.cbegin(), stops.cend(), x,
                                       [](const PlotStop &stop, double at) { return stop.x < at; });
    if (next == stops.cbegin())
        return stops.isEmpty() ? -1 : 0;
    const int index = static_cast<int>(next - stops.cbegin());
    if (next == stops.cend() || x - stops[index - 1].x < next->x - x)
        return index - 1;
    return index;
}

double PlotView::xOf(int stop) const
{
    return frame().left() + layoutOf(m_shown, frame().size()).toX(m_plot.stops[stop].x);
}

// Painting

void PlotView::paintEvent(QPaintEvent *)
{
    const QRectF picture = frame();
    const double ratio = devicePixelRatioF();
    const QSize pixels = (picture.size() * ratio).toSize();
    if (m_picture.size() != pixels && !pixels.isEmpty()) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        drawPlot(painter, picture.size(), m_shown);
    }
    QPainter painter(this);
    painter.drawPixmap(picture.topLeft(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        strokeInside(painter, rect(), cellRadius, theme().color(Tone::Focus), ringWidth());
    drawSelection(painter);
    if (m_stop < 0 || m_plot.panels.isEmpty())
        return;
    drawCrosshair(painter);
    drawReadOut(painter);
}

QRectF PlotView::plotArea() const
{
    return layoutOf(m_shown, frame().size()).area().translated(frame().topLeft());
}

// The days a drag would zoom to.
void PlotView::drawSelection(QPainter &painter) const
{
    if (!m_drag || !m_drag->begun || m_drag->moves)
        return;
    const QRectF area = plotArea();
    const double from = qBound(area.left(), qMin(m_drag->start.x(), m_pointer.x()), area.right());
    const double to = qBound(area.left(), qMax(m_drag->start.x(), m_pointer.x()), area.right());
    QColor tint = theme().color(Tone::Accent);
    tint.setAlphaF(0.12F);
    painter.setPen(QPen(theme().color(Tone::Accent), 1));
    painter.setBrush(tint);
    painter.drawRect(QRectF(from, area.top(), to - from, area.height()));
}

void PlotView::drawCrosshair(QPainter &painter) const
{
    const PlotLayout layout = layoutOf(m_shown, frame().size());
    const QRectF area = layout.area().translated(frame().topLeft());
    const double x = xOf(m_stop);
    QPen pen(theme().color(Tone::Text), 1.3 * markScale());
    pen.setDashPattern({2.4, 2.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (qsizetype i = 0; i < m_shown.panels.size(); ++i)
        for (const DotMark &dots : m_shown.panels[i].dots) {
            const auto near = [](const PlotPoint &point, double limit) { return point.x < limit; };
            const double at = m_plot.stops[m_stop].x;
            auto dot = std::lower_bound(dots.points.cbegin(), dots.points.cend(), at - 1e-6, near);
            for (; dot != dots.points.cend() && dot->x <= at + 1e-6; ++dot) {
                const QPointF middle(x, frame().top() + layout.toY(m_shown.panels[i], i, dot->y));
                painter.setPen(QPen(theme().color(Tone::Surface), 2 * markScale()));
                painter.setBrush(theme().color(dots.role));
                painter.drawEllipse(middle, dotRadius(), dotRadius());
            }
        }
}

// A long note takes several: in half of the picture there is always room for the box beside its day.
QStringList PlotView::readOutLines() const
{
    const double half = width() / 2.0 - leastApart - 2 * sidePadding - 4;
    QStringList lines;
    for (const QString &line : m_plot.stops[m_stop].lines)
        lines += brokenText(line, ReadOutFonts().line, qMin(half, 1.0 * theme().em(widestReadOut)));
    return lines;
}

QSizeF PlotView::readOutSize() const
{
    const ReadOutFonts fonts;
    double wide = QFontMetricsF(fonts.heading).horizontalAdvance(m_plot.stops[m_stop].heading);
    const QStringList lines = readOutLines();
    for (const QString &line : lines)
        wide = qMax(wide, QFontMetricsF(fonts.line).horizontalAdvance(line));
    const double high = fonts.headingHeight() + static_cast<double>(lines.size()) * fonts.lineHeight()
        - lineGap + 2 * topPadding;
    return {std::ceil(wide) + 2 * sidePadding, high};
}

namespace {

// How much of a picture a box in it would hide: dots, and the points of its lines.
qsizetype hiddenBy(const QRectF &box, const Plot &plot, const PlotLayout &layout)
{
    const QRectF cover = box.adjusted(-dotRadius(), -dotRadius(), dotRadius(), dotRadius());
    const double from = layout.fromX(cover.left());
    const double to = layout.fromX(cover.right());
    qsizetype hidden = 0;
    const auto count = [&](const Panel &panel, qsizetype index, const QList<PlotPoint> &points) {
        const auto first = std::ranges::lower_bound(points, from, {}, &PlotPoint::x);
        for (auto point = first; point != points.cend() && point->x <= to; ++point) {
            const double y = layout.toY(panel, index, point->y);
            hidden += y >= cover.top() && y <= cover.bottom() ? 1 : 0;
        }
    };
    for (qsizetype i = 0; i < plot.panels.size(); ++i) {
        const Panel &panel = plot.panels[i];
        for (const DotMark &dots : panel.dots)
            count(panel, i, dots.points);
        for (const LineMark &line : panel.lines)
            count(panel, i, line.points);
    }
    return hidden;
}

} // namespace

// On the side with more room, as far off as asked where there is room, else as far as there is: never over
// the day. Lower, farther off or on the other side where that hides less of the picture.
QRectF PlotView::readOutBox() const
{
    if (m_stop < 0 || m_plot.panels.isEmpty())
        return {};
    const QSizeF wanted = readOutSize();
    const PlotLayout layout = layoutOf(m_shown, frame().size()); // of many places the same, and dear
    const QPointF corner = frame().topLeft();
    const QRectF panel = layout.panels.constFirst().translated(corner);
    const double x = xOf(m_stop);
    const bool roomier = x < width() / 2.0;
    const double highest = qMax(0.0, qMin(panel.top(), height() - wanted.height()));
    const double lowest = qMax(highest, panel.bottom() - wanted.height());
    QRectF best;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    const auto tryFrom = [&](double left, double wide) {
        for (double top = highest; top <= lowest && fewest > 0; top += step) {
            const QRectF box(left, top, wide, wanted.height());
            if (const qsizetype hidden = hiddenBy(box.translated(-corner), m_shown, layout);
                hidden < fewest) {
                best = box;
                fewest = hidden;
            }
        }
    };
    for (const bool right : {roomier, !roomier}) {
        const double room = (right ? width() - x : x) - 2;
        const double wide = qMin(wanted.width(), room - leastApart);
        const double nearest = qMin(apart, room - wide);
        if (right != roomier && (wide < wanted.width() || nearest < apart))
            break;
        const double farthest = qMax(nearest, qMin(farApart, room - wide));
        for (double gap = nearest; gap <= farthest; gap += step)
            tryFrom(right ? x + gap : x - gap - wide, wide);
    }
    return best;
}

void PlotView::drawReadOut(QPainter &painter) const
{
    const ReadOutFonts fonts;
    const PlotStop &stop = m_plot.stops[m_stop];
    const QRectF box = readOutBox();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Tone::TooltipBg));
    painter.drawRoundedRect(box, boxRadius, boxRadius);
    painter.setPen(theme().color(Tone::TooltipText));
    QRectF line = box.adjusted(sidePadding, topPadding, -sidePadding, 0);
    const auto put = [&](const QFont &font, const QString &text, double high) {
        painter.setFont(font);
        line.setHeight(high - lineGap);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width() + 1));
        line.translate(0, high);
    };
    put(fonts.heading, stop.heading, fonts.headingHeight());
    for (const QString &text : readOutLines())
        put(fonts.line, text, fonts.lineHeight());
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    placeLegend();
    QWidget::resizeEvent(event);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    clearStop();
    update();
    QWidget::focusOutEvent(event);
}

void PlotView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        m_picture = {};
        placeLegend();
        updateGeometry();
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace rhomboid
