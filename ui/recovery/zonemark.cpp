#include "ui/recovery/zonemark.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace rhomboid {

namespace {

Tone toneOf(Zone zone)
{
    switch (zone) {
    case Zone::Green:
        return Tone::Accent;
    case Zone::Amber:
        return Tone::CautionBorder;
    case Zone::Red:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

QString zoneTitle(Zone zone)
{
    switch (zone) {
    case Zone::Green:
        return ZoneMark::tr("Fine");
    case Zone::Amber:
        return ZoneMark::tr("Careful");
    case Zone::Red:
        return ZoneMark::tr("Too much");
    }
    Q_UNREACHABLE();
}

ZoneMark::ZoneMark(Zone zone, QWidget *parent) : QWidget(parent), m_zone(zone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(zoneTitle(zone));
}

QSize ZoneMark::sizeHint() const { return {theme().em(1), theme().em(1)}; }

void ZoneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(toneOf(m_zone)));
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    switch (m_zone) {
    case Zone::Green:
        painter.drawEllipse(box);
        break;
    case Zone::Amber:
        painter.drawPolygon(QPolygonF({box.bottomLeft(), {box.center().x(), box.top()}, box.bottomRight()}));
        break;
    case Zone::Red:
        painter.drawRect(box);
        break;
    }
}

void ZoneMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace rhomboid
