#include "ui/kit/paint.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QWidget>

namespace rhomboid {

namespace {

constexpr double screenDpi = 96;
constexpr double pointsPerInch = 72;
constexpr double faintness = 0.45; // opacity

} // namespace

double ringWidth() { return theme().ringWidth(); }

void strokeInside(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double width)
{
    const double half = width / 2;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void fillCell(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
}

void strokeMissing(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    QPen pen(color, 1);
    pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    // On whole pixels: a line that is spread over two of them has half its contrast.
    const QRectF whole(rect.toAlignedRect());
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
}

QColor edgeOf(const QColor &fill)
{
    switch (theme().appearance().mode) {
    case Appearance::Mode::Light:
        return fill.darker(107);
    case Appearance::Mode::Dark:
        return fill.lighter(118);
    case Appearance::Mode::HighContrast:
        return theme().color(Tone::ControlBorder);
    }
    Q_UNREACHABLE();
}

Availability availabilityOf(const QWidget &widget)
{
    if (widget.isEnabled())
        return Availability::Enabled;
    return theme().appearance().mode == Appearance::Mode::HighContrast ? Availability::Dashed
                                                                       : Availability::Faint;
}

void fadeIfFaint(QPainter &painter, const QWidget &widget)
{
    if (availabilityOf(widget) == Availability::Faint)
        painter.setOpacity(faintness);
}

int textWidth(const QFont &font, const QString &text) { return QFontMetrics(font).horizontalAdvance(text); }

QFont pixelFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPixelSize(qMax(1, qRound(font.pointSizeF() * screenDpi / pointsPerInch)));
    return font;
}

} // namespace rhomboid
