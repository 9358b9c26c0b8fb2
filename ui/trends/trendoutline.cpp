#include "ui/trends/trendoutline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rhomboid {

namespace {

constexpr double radius = 8;
constexpr int gridLines = 4;
constexpr double lineFrom = 0.04; // of the width, as far from its end
constexpr double middle = 0.625; // of the height, between two lines of the grid
constexpr double swing = 0.16; // of the height; the line comes a third of it away from the middle
constexpr int waves = 2;

} // namespace

TrendOutline::TrendOutline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrendOutline::sizeHint() const { return {theme().em(24), theme().em(14)}; }

QSize TrendOutline::minimumSizeHint() const { return {theme().em(10), theme().em(8)}; }

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
    // Level: before there is any data, no picture may say that it gets better or worse.
    QPainterPath line(at(lineFrom, middle));
    const double length = (1 - 2 * lineFrom) / waves;
    for (int wave = 0; wave < waves; ++wave) {
        const double from = lineFrom + wave * length;
        line.cubicTo(at(from + length / 3, middle - swing), at(from + 2 * length / 3, middle + swing),
                     at(from + length, middle));
    }
    painter.setPen(QPen(theme().color(Tone::Neutral), 2, Qt::DashLine));
    painter.drawPath(line);
}

} // namespace rhomboid
