#include "ui/experiments/slottrack.h"

#include "ui/experiments/armmark.h"
#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rhomboid {

SlotTrack::SlotTrack(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlotTrack::show(const Experiment &experiment)
{
    m_experiment = experiment;
    const int treated = static_cast<int>(std::ranges::count_if(experiment.draws, [&](const Draw &draw) {
        return !draw.workout.isEmpty() && experiment.armAt(draw.place) == Arm::Treatment;
    }));
    setAccessibleName(tr("Progress, %1 of %2 workouts").arg(experiment.done()).arg(experiment.places()));
    setAccessibleDescription(tr("%1 with it, %2 as usual").arg(treated).arg(experiment.done() - treated));
    updateGeometry();
    update();
}

QSize SlotTrack::cell() const { return {theme().em(2.4), theme().em(3.2)}; }

// An even number, so that no pair is torn apart, and rows as equal as that allows.
int SlotTrack::columns(int width) const
{
    const int most = std::max(2, width / cell().width() / 2 * 2);
    const int rows = std::max(1, (m_experiment.places() + most - 1) / most);
    const int each = (m_experiment.places() + rows - 1) / rows;
    return std::clamp((each + 1) / 2 * 2, 2, most);
}

QSize SlotTrack::sizeHint() const
{
    const int width = std::min(m_experiment.places(), 16) * cell().width();
    return {width, heightForWidth(std::max(width, 1))};
}

QSize SlotTrack::minimumSizeHint() const { return {2 * cell().width(), cell().height()}; }

int SlotTrack::heightForWidth(int width) const
{
    const int perRow = columns(width);
    return (m_experiment.places() + perRow - 1) / perRow * cell().height();
}

void SlotTrack::drawPlace(QPainter &painter, const QRectF &box, int place) const
{
    const auto shown = std::ranges::find(m_experiment.draws, place, &Draw::place);
    const bool isShown = shown != m_experiment.draws.end();
    const Draw *open = m_experiment.open();
    const bool next =
        !m_experiment.end && place == (open ? open->place : m_experiment.nextPlace().value_or(-1));
    const double radius = theme().em(0.55);
    const QPointF middle(box.center().x(), box.top() + theme().em(1.1));
    if (next) {
        const double half = theme().em(1.0);
        const QRectF ring(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
        strokeInside(painter, ring, cellRadius, theme().color(Tone::Text), 2);
    }
    drawArm(painter, middle, radius, isShown ? std::optional(m_experiment.armAt(place)) : std::nullopt);
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(next ? Tone::Text : Tone::Text3));
    painter.drawText(box.adjusted(0, theme().em(2.2), 0, 0),
                     int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip), QString::number(place + 1));
}

void SlotTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int perRow = columns(width());
    for (int place = 0; place < m_experiment.places(); ++place)
        drawPlace(painter,
                  QRectF(place % perRow * cell().width(), place / perRow * cell().height(), cell().width(),
                         cell().height()),
                  place);
}

} // namespace rhomboid
