#include "ui/kit/plotlegend.h"

#include "ui/kit/paint.h"
#include "ui/kit/plotpainter.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace rhomboid {

LegendButton::LegendButton(const LegendItem &item, QWidget *parent)
    : QCheckBox(item.text, parent)
    , m_item(item)
{
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show or hide: %1").arg(item.text));
    setAccessibleName(item.text);
    setAccessibleDescription(tr("Shows or hides these marks"));
}

bool LegendButton::hitButton(const QPoint &position) const { return rect().contains(position); }

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isChecked())
        paintHidden(painter);
    if (hasFocus())
        strokeInside(painter, rect(), cellRadius, theme().color(Tone::Focus), ringWidth());
}

// Covers the painted item.
void LegendButton::paintHidden(QPainter &painter) const
{
    painter.fillRect(rect(), theme().color(Tone::Surface));
    QFont font = pixelFont(theme().font(Type::Caption));
    const QRectF swatch(legendPadding, height() / 2.0 - 4 * markScale(),
                        legendSwatchWidth(m_item.shape), 8 * markScale());
    strokeMissing(painter, swatch, 2, theme().color(Tone::ControlBorder));
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(theme().color(Tone::Text3));
    const QRectF text = QRectF(rect()).adjusted(swatch.right() + legendSwatchGap(), 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_item.text, Qt::ElideRight, text.width()));
}

} // namespace rhomboid
