#include "ui/experiments/rangeline.h"

#include "ui/insights/effectwords.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rhomboid {

RangeLine::RangeLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeLine::show(const ExperimentResult::Difference &difference)
{
    m_difference = difference;
    setAccessibleName(tr("Difference with its 95 % range"));
    const QString effect = pointsText(difference.effect);
    setAccessibleDescription(difference.low && difference.high
                                 ? tr("%1, likely %2", "difference, its range")
                                       .arg(effect, rangeText(*difference.low, *difference.high))
                                 : tr("%1, the range has no end", "difference").arg(effect));
    update();
}

QSize RangeLine::sizeHint() const { return {theme().em(20), theme().em(5)}; }

QSize RangeLine::minimumSizeHint() const { return {theme().em(12), theme().em(5)}; }

double RangeLine::reach() const
{
    const double widest = std::max({std::abs(m_difference.effect), std::abs(m_difference.low.value_or(0)),
                                    std::abs(m_difference.high.value_or(0))});
    return std::clamp(std::ceil(widest), 1.0, 10.0);
}

void RangeLine::drawAxis(QPainter &painter, double left, double right, double y) const
{
    const double middle = (left + right) / 2;
    painter.setPen(QPen(theme().color(Tone::Grid), 1.5));
    painter.drawLine(QPointF(middle, y - theme().em(1)), QPointF(middle, y + theme().em(1)));
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Tone::Text3));
    const double below = y + theme().em(1.1);
    const auto label = [&](double x, const QString &text) {
        painter.drawText(QRectF(x - theme().em(3), below, theme().em(6), theme().em(1.4)),
                         int(Qt::AlignHCenter | Qt::AlignTop), text);
    };
    label(left, signedText(-reach(), 0));
    label(middle, QStringLiteral("0"));
    label(right, signedText(reach(), 0));
}

void RangeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(theme().font(Type::Small));
    const QString less = tr("less pain");
    const QString more = tr("more pain");
    // The words stand above the ends: beside them they would leave long words no room for the line.
    const double line = metrics.height();
    const double y = line + theme().em(1);
    const double left = theme().em(1.5);
    const double right = width() - left;
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Tone::Text2));
    painter.drawText(QRectF(0, 0, width(), line), int(Qt::AlignLeft | Qt::AlignVCenter), less);
    painter.drawText(QRectF(0, 0, width(), line), int(Qt::AlignRight | Qt::AlignVCenter), more);
    drawAxis(painter, left, right, y);

    const auto at = [&](double points) {
        return left + (std::clamp(points / reach(), -1.0, 1.0) + 1) / 2 * (right - left);
    };
    painter.setPen(QPen(theme().color(Tone::Text), 2));
    painter.drawLine(QPointF(at(m_difference.low.value_or(-reach())), y),
                     QPointF(at(m_difference.high.value_or(reach())), y));
    for (const auto &end : {m_difference.low, m_difference.high})
        if (end)
            painter.drawLine(QPointF(at(*end), y - theme().em(0.4)), QPointF(at(*end), y + theme().em(0.4)));
    const Tone tone = !m_difference.clear ? Tone::Neutral : m_difference.effect > 0 ? Tone::More : Tone::Less;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(tone));
    painter.drawEllipse(QPointF(at(m_difference.effect), y), theme().em(0.45), theme().em(0.45));
}

} // namespace rhomboid
