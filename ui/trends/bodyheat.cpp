#include "ui/trends/bodyheat.h"

#include "ui/kit/bodycounts.h"
#include "ui/kit/bodydrawing.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rhomboid {

BodyHeat::BodyHeat(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding); // in a wide card the words stay beside it
}

void BodyHeat::setPlaces(const QList<PlaceCount> &places)
{
    m_places = places;
    update();
}

QSize BodyHeat::sizeHint() const { return {theme().em(11), theme().em(12)}; }

QSize BodyHeat::minimumSizeHint() const { return {theme().em(8), theme().em(10)}; }

int BodyHeat::entriesOf(const QString &region) const
{
    const auto found = std::ranges::find(m_places, region, &PlaceCount::region);
    return found == m_places.cend() ? 0 : found->entries;
}

void BodyHeat::paintEvent(QPaintEvent *)
{
    QHash<QString, int> counts;
    for (const PlaceCount &place : m_places)
        counts.insert(place.region, place.entries);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(bodyTransform(rect()), true);
    drawBody(painter, countShades(counts));
}

bool BodyHeat::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = bodyTransform(rect()).inverted().map(QPointF(help->pos()));
    QToolTip::hideText();
    for (const BodyRegion &region : bodyDrawing().regions)
        if (region.path.contains(at))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %n entry(s)", nullptr, entriesOf(region.id)).arg(region.name()), this);
    return true;
}

} // namespace rhomboid
