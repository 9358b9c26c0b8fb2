#include "ui/trends/bodyheat.h"

#include "ui/kit/bodydrawing.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double lineWidth = 1.2;
constexpr int darkestStep = 7; // of the pain scale; the steps above it are too dark for the lines

// A step of the scale for a share of the most frequent place.
int stepOf(int entries, int most)
{
    return most > 0 ? static_cast<int>(std::ceil(1.0 * darkestStep * entries / most)) : 0;
}

} // namespace

BodyHeat::BodyHeat(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void BodyHeat::setPlaces(const QList<PlaceCount> &places)
{
    m_places = places;
    update();
}

QSize BodyHeat::sizeHint() const { return {theme().em(11), theme().em(12)}; }

QSize BodyHeat::minimumSizeHint() const { return {theme().em(8), theme().em(10)}; }

QTransform BodyHeat::toWidget() const
{
    const QRectF view = bodyDrawing().view;
    const double scale = qMin(width() / view.width(), height() / view.height());
    QTransform transform;
    transform.translate((width() - scale * view.width()) / 2, (height() - scale * view.height()) / 2);
    transform.scale(scale, scale);
    transform.translate(-view.left(), -view.top());
    return transform;
}

int BodyHeat::entriesOf(const QString &region) const
{
    const auto found = std::ranges::find(m_places, region, &PlaceCount::region);
    return found == m_places.cend() ? 0 : found->entries;
}

void BodyHeat::paintEvent(QPaintEvent *)
{
    const BodyDrawing &drawing = bodyDrawing();
    const Theme &look = theme();
    const int most = m_places.isEmpty() ? 0 : m_places.constFirst().entries;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toWidget(), true);
    painter.setClipRect(drawing.view);
    painter.fillPath(drawing.silhouette, look.color(Tone::BodySil));
    painter.setPen(QPen(look.color(Tone::BodyLine), lineWidth));
    for (const BodyRegion &region : drawing.regions) {
        const int entries = entriesOf(region.id);
        painter.setBrush(entries > 0 ? look.pain(stepOf(entries, most)).fill : look.color(Tone::BodyFill));
        painter.drawPath(region.path);
    }
    painter.setPen(QPen(look.color(Tone::BodyHint), lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(drawing.hints);
}

bool BodyHeat::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = toWidget().inverted().map(QPointF(help->pos()));
    QToolTip::hideText();
    for (const BodyRegion &region : bodyDrawing().regions)
        if (region.path.contains(at))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %n entry(s)", nullptr, entriesOf(region.id)).arg(region.name()), this);
    return true;
}

} // namespace rhomboid
