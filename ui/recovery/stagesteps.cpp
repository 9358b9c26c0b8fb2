#include "ui/recovery/stagesteps.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace rhomboid {

namespace {

constexpr double stepsHeight = 6; // em
constexpr double lowest = 2.0; // em
constexpr double radius = 6; // px
constexpr int gap = 6; // px

} // namespace

StageSteps::StageSteps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageSteps::setStages(const QStringList &names, int present)
{
    m_names = names;
    m_present = present;
    setAccessibleName(tr("Stage %1 of %2: %3", "number, last number, name")
                          .arg(present + 1)
                          .arg(names.size())
                          .arg(names.value(present)));
    update();
}

QSize StageSteps::sizeHint() const { return {theme().em(16), theme().em(stepsHeight)}; }

void StageSteps::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(Type::BodyStrong));
    const double count = double(m_names.size());
    const double wide = (width() - gap * (count - 1)) / count;
    const double rise = count > 1 ? (height() - 2 - theme().em(lowest)) / (count - 1) : 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const double high = theme().em(lowest) + i * rise;
        const QRectF box(i * (wide + gap) + 1, height() - 1 - high, wide - 2, high);
        const bool here = i == m_present;
        painter.setPen(QPen(theme().color(Tone::Accent), here ? 2 : 1));
        painter.setBrush(theme().color(here                ? Tone::Accent
                                           : i < m_present ? Tone::AccentSoft
                                                           : Tone::Surface));
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(theme().color(here                ? Tone::OnAccent
                                         : i < m_present ? Tone::AccentSoftText
                                                         : Tone::Text));
        painter.drawText(box.adjusted(0, 4, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(i + 1)); // said from 1
    }
}

void StageSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace rhomboid
