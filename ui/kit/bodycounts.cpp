#include "ui/kit/bodycounts.h"

#include "ui/kit/bodydrawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double lineWidth = 1.2;

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mixed = [share](int a, int b) { return qRound(a + share * (b - a)); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

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

QHash<QString, QColor> levelShades(const QHash<QString, int> &levels)
{
    QHash<QString, QColor> shades;
    for (auto at = levels.cbegin(); at != levels.cend(); ++at)
        shades.insert(at.key(), theme().pain(at.value()).fill);
    return shades;
}

QHash<QString, QColor> countShades(const QHash<QString, int> &counts)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    QHash<QString, QColor> shades;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        if (at.value() > 0)
            shades.insert(at.key(),
                          between(theme().color(Tone::CountSoft), theme().color(Tone::Count),
                                  1.0 * at.value() / *most));
    return shades;
}

void drawBody(QPainter &painter, const QHash<QString, QColor> &shades)
{
    const BodyDrawing &drawing = bodyDrawing();
    painter.setClipRect(drawing.view, Qt::IntersectClip);
    painter.fillPath(drawing.silhouette, theme().color(Tone::BodySil));
    painter.setPen(QPen(theme().color(Tone::BodyLine), lineWidth));
    for (const BodyRegion &region : drawing.regions) {
        painter.setBrush(shades.value(region.id, theme().color(Tone::BodyFill)));
        painter.drawPath(region.path);
    }
    painter.setPen(QPen(theme().color(Tone::BodyHint), lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(drawing.hints);
}

} // namespace rhomboid
