#include "ui/insights/iconarray.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace rhomboid {

namespace {

constexpr int columns = 10; // so that rows can be counted
constexpr double markStep = 0.76; // em from one mark to the next
constexpr double markShare = 0.36; // of the step, half of a mark

} // namespace

IconArray::IconArray(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconArray::show(int filled, int of)
{
    m_marks = qMin(of, mostMarks);
    m_filled = of > mostMarks ? qRound(1.0 * filled * mostMarks / of) : filled;
    updateGeometry();
    update();
}

QSize IconArray::sizeHint() const
{
    const int rows = qMax(1, (m_marks + columns - 1) / columns);
    const double step = theme().em(1) * markStep;
    return {static_cast<int>(std::ceil(columns * step)), static_cast<int>(std::ceil(rows * step))};
}

void IconArray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = theme().em(1) * markStep;
    for (int i = 0; i < m_marks; ++i) {
        const bool filled = i < m_filled;
        painter.setPen(QPen(theme().color(filled ? Tone::Pain : Tone::Neutral), 1.3));
        painter.setBrush(theme().color(filled ? Tone::Pain : Tone::Surface));
        painter.drawEllipse(QPointF((i % columns + 0.5) * step, (i / columns + 0.5) * step), step * markShare,
                            step * markShare);
    }
}

} // namespace rhomboid
