#include "ui/insights/dotgroup.h"

#include "ui/kit/format.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace rhomboid {

namespace {

constexpr int levels = 11;
constexpr double markStep = 0.72; // em from one mark to the next
constexpr double markShare = 0.38; // of the step, half of a mark

int axisHeight() { return QFontMetrics(theme().font(Type::Axis)).height() + 6; }

} // namespace

DotGroup::DotGroup(Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int DotGroup::marksNeeded(const Counts &one, const Counts &other)
{
    const int most = std::max(*std::ranges::max_element(one), *std::ranges::max_element(other));
    return std::max(1, (most + mostMarks - 1) / mostMarks);
}

void DotGroup::show(const Counts &counts, int perMark, bool withMean)
{
    m_withMean = withMean;
    m_counts = counts;
    m_perMark = perMark;
    QStringList words;
    for (int level = 0; level < levels; ++level)
        if (const int count = m_counts[static_cast<std::size_t>(level)]; count > 0)
            words.append(tr("%n workout(s) at %1", nullptr, count).arg(level));
    setAccessibleDescription(formats().locale.createSeparatedList(words));
    update();
}

double DotGroup::mean() const
{
    const int count = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
    double sum = 0;
    for (int level = 0; level < levels; ++level)
        sum += 1.0 * level * m_counts[static_cast<std::size_t>(level)];
    return count > 0 ? sum / count : -1;
}

void DotGroup::setRoom(int marks)
{
    m_room = marks;
    updateGeometry();
}

QSize DotGroup::sizeHint() const
{
    return {theme().em(16), theme().em(markStep * (m_room + 0.5)) + axisHeight()};
}

QSize DotGroup::minimumSizeHint() const { return {theme().em(10), sizeHint().height()}; }

void DotGroup::drawAxis(QPainter &painter, double bottom, double step) const
{
    painter.setPen(QPen(theme().color(Tone::Axis), 1));
    painter.drawLine(QPointF(0, bottom + 0.5), QPointF(width(), bottom + 0.5));
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Tone::Text3));
    for (int level = 0; level < levels; level += 2)
        painter.drawText(QRectF((level - 0.5) * step, bottom + 4, 2 * step, axisHeight() - 4),
                         int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip), QString::number(level));
}

void DotGroup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double bottom = qRound(height() - 1.0 * axisHeight());
    const double step = 1.0 * width() / levels;
    drawAxis(painter, bottom, step);
    const double high = theme().em(markStep);
    const double half = std::min(high, step) * markShare;
    const Tone tone = m_shape == Shape::Square ? Tone::Neutral : Tone::Accent;
    for (int level = 0; level < levels; ++level) {
        const int marks = (m_counts[static_cast<std::size_t>(level)] + m_perMark - 1) / m_perMark;
        for (int i = 0; i < marks; ++i) {
            const QPointF middle((level + 0.5) * step, bottom - (i + 0.6) * high);
            painter.setPen(QPen(theme().color(tone), 1.4));
            painter.setBrush(m_shape == Shape::Circle ? theme().color(tone) : theme().color(Tone::Surface));
            if (m_shape == Shape::Circle)
                painter.drawEllipse(middle, half, half);
            else if (m_shape == Shape::Diamond)
                painter.drawPolygon(QPolygonF {middle + QPointF(0, -half), middle + QPointF(half, 0),
                                               middle + QPointF(0, half), middle + QPointF(-half, 0)});
            else
                painter.drawRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half));
        }
    }
    if (const double at = mean(); m_withMean && at >= 0) {
        const double x = (at + 0.5) * step;
        const int tallest = (*std::ranges::max_element(m_counts) + m_perMark - 1) / m_perMark;
        painter.setPen(QPen(theme().color(Tone::Text), 2));
        painter.drawLine(QPointF(x, qMax(0.0, bottom - (tallest + 1) * high)), QPointF(x, bottom));
    }
}

} // namespace rhomboid
