#include "ui/kit/bodycounts.h"

#include "ui/kit/bodydrawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double lineWidth = 1.2;

} // namespace

QTransform bodyTransform(const QRectF &room)
{
    const QRectF &view = bodyDrawing().view;
    const double scale = std::min(room.width() / view.width(), room.height() / view.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-view.center().x(), -view.center().y());
    return transform;
}

void drawBodyCounts(QPainter &painter, const QHash<QString, int> &counts, int darkest)
{
    const BodyDrawing &drawing = bodyDrawing();
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    painter.setClipRect(drawing.view, Qt::IntersectClip);
    painter.fillPath(drawing.silhouette, theme().color(Tone::BodySil));
    painter.setPen(QPen(theme().color(Tone::BodyLine), lineWidth));
    for (const BodyRegion &region : drawing.regions) {
        const int count = counts.value(region.id);
        const auto step = [&] { return static_cast<int>(std::ceil(1.0 * darkest * count / *most)); };
        painter.setBrush(count > 0 ? theme().pain(step()).fill : theme().color(Tone::BodyFill));
        painter.drawPath(region.path);
    }
    painter.setPen(QPen(theme().color(Tone::BodyHint), lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(drawing.hints);
}

} // namespace rhomboid
