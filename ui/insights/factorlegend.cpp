#include "ui/insights/factorlegend.h"

#include "ui/insights/effectmark.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rhomboid {

class FactorLegend::Mark : public QWidget
{
public:
    explicit Mark(Sign sign) : m_sign(sign) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); }

    QSize sizeHint() const override
    {
        const int high = theme().em(1);
        return {m_sign == Sign::Range ? 2 * high : high, high};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle = QRectF(rect()).center();
        const double half = effectMarkHalf();
        const QColor color = theme().color(tone());
        painter.setPen(QPen(color, 2));
        painter.setBrush(m_sign == Sign::Outline ? theme().color(Tone::Surface) : color);
        if (m_sign != Sign::Range)
            return drawEffectMark(painter, middle, half, m_sign == Sign::More);
        const double reach = width() / 2.0 - 2;
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
        for (const double x : {middle.x() - reach, middle.x() + reach})
            painter.drawLine(QPointF(x, middle.y() - half), QPointF(x, middle.y() + half));
    }

private:
    Tone tone() const
    {
        return m_sign == Sign::Less ? Tone::Less : m_sign == Sign::More ? Tone::More : Tone::Neutral;
    }

    Sign m_sign;
};

FactorLegend::FactorLegend(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(14, this);
    add(Sign::Less, tr("less pain"));
    add(Sign::More, tr("more pain"));
    add(Sign::Range, tr("95 % range"));
    m_outline = add(Sign::Outline, tr("outline: no verdict yet"));
}

QWidget *FactorLegend::add(Sign sign, const QString &text)
{
    auto *item = new QWidget;
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    QLabel *words = textLabel(text, Type::Small, Tone::Text2);
    words->setWordWrap(false);
    row->addWidget(new Mark(sign));
    row->addWidget(words);
    layout()->addWidget(item);
    return item;
}

void FactorLegend::showOutlines(bool shown) { m_outline->setVisible(shown); }

} // namespace rhomboid
