#include "ui/trends/trendoutline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rhomboid {

namespace {

constexpr double radius = 8;
constexpr int gridLines = 4;

} // namespace

TrendOutline::TrendOutline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrendOutline::sizeHint() const { return {theme().em(24), theme().em(14)}; }

QSize TrendOutline::minimumSizeHint() const { return {theme().em(10), theme().em(10)}; }

void TrendOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme().color(Tone::ControlBorder), 1, Qt::DashLine));
    painter.drawRoundedRect(frame, radius, radius);
    const double pad = theme().em(1.2);
    const QRectF area = frame.adjusted(pad, pad, -pad, -pad);
    for (int line = 0; line <= gridLines; ++line) {
        const double y = area.top() + area.height() * line / gridLines;
        painter.setPen(QPen(theme().color(line == gridLines ? Tone::Axis : Tone::Grid), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    // Down and never up: before there is any data, no picture may say that it gets worse.
    QPainterPath line(at(0.04, 0.34));
    line.cubicTo(at(0.2, 0.36), at(0.28, 0.52), at(0.45, 0.55));
    line.cubicTo(at(0.65, 0.58), at(0.75, 0.74), at(0.96, 0.76));
    painter.setPen(QPen(theme().color(Tone::Neutral), 2, Qt::DashLine));
    painter.drawPath(line);
}

} // namespace rhomboid
