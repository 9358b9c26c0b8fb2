#include "ui/experiments/rangeline.h"

#include "ui/insights/effectmark.h"
#include "ui/insights/effectwords.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

int heightOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

// From the axis up to the words above it, and down to its numbers.
int above() { return theme().em(0.8); }
int below() { return theme().em(0.7); }

// On whole pixels a thin line is as dark as its colour.
double snapped(double x) { return qRound(x) + 0.5; }

} // namespace

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

QSize RangeLine::sizeHint() const
{
    return {theme().em(20), heightOf(Type::Small) + above() + below() + heightOf(Type::Axis) + 1};
}

QSize RangeLine::minimumSizeHint() const { return {theme().em(12), sizeHint().height()}; }

double RangeLine::reach() const
{
    const double widest = std::max({std::abs(m_difference.effect), std::abs(m_difference.low.value_or(0)),
                                    std::abs(m_difference.high.value_or(0))});
    return std::clamp(std::ceil(widest), 1.0, 10.0);
}

void RangeLine::drawAxis(QPainter &painter, double left, double right, double y) const
{
    const double middle = snapped((left + right) / 2);
    painter.setPen(QPen(theme().color(Tone::Axis), 1));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.setPen(QPen(theme().color(Tone::Neutral), 1));
    painter.drawLine(QPointF(middle, y - above()), QPointF(middle, y + below()));
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Tone::Text3));
    const auto label = [&](double x, const QString &text) {
        painter.drawText(QRectF(x - theme().em(3), y + below(), theme().em(6), heightOf(Type::Axis)),
                         int(Qt::AlignHCenter | Qt::AlignVCenter), text);
    };
    label(left, signedText(-reach(), 0));
    label(middle, QStringLiteral("0"));
    label(right, signedText(reach(), 0));
}

void RangeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString less = tr("less pain");
    const QString more = tr("more pain");
    // The words stand above the ends: beside them they would leave long words no room for the line.
    const double line = heightOf(Type::Small);
    const double y = snapped(line + above());
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
    drawEffectMark(painter, {at(m_difference.effect), y}, theme().em(0.45), m_difference.effect > 0);
}

} // namespace rhomboid
