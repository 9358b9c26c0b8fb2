#include "ui/experiments/armmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace rhomboid {

void drawArm(QPainter &painter, const QPointF &middle, double radius, std::optional<Arm> arm)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!arm) {
        painter.setPen(QPen(theme().color(Tone::Text3), 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius, radius);
    } else if (*arm == Arm::Treatment) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Tone::Accent));
        painter.drawEllipse(middle, radius, radius);
    } else {
        const double reach = 1.25 * radius;
        painter.setPen(QPen(theme().color(Tone::Accent), 1.8));
        painter.setBrush(theme().color(Tone::Surface));
        painter.drawPolygon(QPolygonF {middle + QPointF(0, -reach), middle + QPointF(reach, 0),
                                       middle + QPointF(0, reach), middle + QPointF(-reach, 0)});
    }
}

ArmMark::ArmMark(Arm arm, QWidget *parent) : QWidget(parent), m_arm(arm)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ArmMark::setArm(Arm arm)
{
    m_arm = arm;
    update();
}

QSize ArmMark::sizeHint() const { return {theme().em(1.5), theme().em(1.5)}; }

void ArmMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawArm(painter, QRectF(rect()).center(), theme().em(0.5), m_arm);
}

} // namespace rhomboid
