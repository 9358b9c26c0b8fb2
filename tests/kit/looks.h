#pragma once

#include "ui/kit/accessibility.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace rhomboid {

inline void wear(Appearance::Mode mode, double zoom) { applyAppearance(*qApp, {.mode = mode, .zoom = zoom}); }

inline constexpr double testedZooms[] {0.8, 1.0, 2.0};

// What the widget paints, on the colour of a card.
inline QImage picture(QWidget &widget, double devicePixelRatio = 1)
{
    QImage image(widget.size() * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(theme().color(Tone::Surface));
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace rhomboid
