#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

class QWidget;

// What the painted widgets share: boxes, outlines that stay inside their rectangle, and boxes of missing
// days.
namespace rhomboid {

// Radius of a numbered box, and the room a focus ring takes outside of what it surrounds.
inline constexpr double cellRadius = 7;
inline constexpr double ringGap = 2;

// Width of a focus ring: the theme says how thick.
double ringWidth();

// An outline of `width` that ends exactly at the edges of `rect`.
void strokeInside(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double width);

// A filled box with an outline of one pixel.
void fillCell(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line);

// The outline of something that is not there: a day without an entry, a chart without data.
void strokeMissing(QPainter &painter, const QRectF &rect, double radius, const QColor &color);

// The colour one step darker (light theme) or lighter (dark theme), for the edge of a tinted box; a plain
// border where contrast must be high.
QColor edgeOf(const QColor &fill);

// What a painted widget looks like while it is disabled: faint, or, where contrast must be high, dashed lines
// around empty shapes. The first is set on the painter here; the second is for the widget to do.
enum class Availability { Enabled, Faint, Dashed };
Availability availabilityOf(const QWidget &widget);
void fadeIfFaint(QPainter &painter, const QWidget &widget);

// Horizontal extent of a text in a font, in whole pixels.
int textWidth(const QFont &font, const QString &text);

// The font with its size in device-independent pixels, so that print and screen agree.
QFont pixelFont(QFont font);

} // namespace rhomboid
