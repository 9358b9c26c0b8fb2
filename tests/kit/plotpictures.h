#pragma once

#include "ui/kit/plotview.h"

#include <QImage>
#include <QPainter>

namespace rhomboid {

// A chart alone on white paper.
inline QImage pictureOf(const Plot &plot, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPlot(painter, size, plot);
    return image;
}

} // namespace rhomboid
