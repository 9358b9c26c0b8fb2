#include "ui/kit/loadgauge.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace rhomboid {

namespace {

constexpr double most = 2; // the ratio at the end of the bar
constexpr double mark = 1.1; // more than 10 % above the largest session (Frandsen 2025)
constexpr double segmentGap = 2;
constexpr int nameGap = 5;

int heightOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

double pointerHeight() { return theme().em(0.45); }

QString ratioText(double ratio) { return LoadGauge::tr("%1×").arg(formats().locale.toString(ratio, 'f', 2)); }

} // namespace

LoadGauge::LoadGauge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("This workout compared with your largest of the last 30 days"));
    setAccessibleDescription(text());
}

void LoadGauge::setRatio(std::optional<double> ratio)
{
    if (ratio == m_ratio)
        return;
    m_ratio = ratio;
    setAccessibleDescription(text());
    update();
}

QString LoadGauge::text() const
{
    if (!m_ratio)
        return tr("No workout in the last 30 days to compare with");
    const QString number = formats().locale.toString(*m_ratio, 'f', 2);
    if (*m_ratio > mark)
        return tr("%1× your largest of the last 30 days, more than 10 % above it").arg(number);
    if (*m_ratio > 1)
        return tr("%1× your largest of the last 30 days, a little above it").arg(number);
    return tr("%1× your largest of the last 30 days, within what you have done").arg(number);
}

QSize LoadGauge::sizeHint() const
{
    const int height = heightOf(Type::BodyStrong) + qRound(pointerHeight() + bar().height()) + nameGap
        + heightOf(Type::Caption) + 4;
    return {theme().em(17), height};
}

QSize LoadGauge::minimumSizeHint() const { return {theme().em(8), sizeHint().height()}; }

QRectF LoadGauge::bar() const
{
    const double inset = theme().em(0.5);
    return {inset, heightOf(Type::BodyStrong) + pointerHeight(), width() - 2 * inset, theme().em(0.4) + 6.0};
}

double LoadGauge::at(double ratio) const
{
    return bar().left() + bar().width() * qBound(0.0, ratio, most) / most;
}

void LoadGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = bar();
    QRectF within = whole;
    within.setRight(at(mark) - segmentGap / 2);
    QRectF above = whole;
    above.setLeft(at(mark) + segmentGap / 2);
    const QColor line = theme().color(Tone::ControlBorder);
    fillCell(painter, within, 3, theme().color(Tone::AccentSoft), line);
    fillCell(painter, above, 3, theme().color(Tone::LoadSoft), line);
    painter.setPen(QPen(theme().color(Tone::Text2), 1));
    painter.drawLine(QPointF(at(1), whole.top() + 1), QPointF(at(1), whole.bottom() - 1));
    drawNames(painter);
    if (m_ratio)
        drawPointer(painter);
}

void LoadGauge::drawPointer(QPainter &painter) const
{
    const double x = at(*m_ratio);
    const QRectF whole = bar();
    const double tip = pointerHeight();
    const QColor ink = theme().color(Tone::Text);
    QPainterPath head;
    head.moveTo(x - tip * 0.8, whole.top() - tip);
    head.lineTo(x + tip * 0.8, whole.top() - tip);
    head.lineTo(x, whole.top() - 1);
    head.closeSubpath();
    painter.fillPath(head, ink);
    painter.setPen(QPen(ink, 2.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, whole.top() - 1), QPointF(x, whole.bottom() + 2));

    const QFont font = theme().font(Type::BodyStrong);
    const QString number = ratioText(*m_ratio);
    const double wide = textWidth(font, number);
    const double left = qBound(0.0, x - wide / 2, qMax(0.0, width() - wide));
    painter.setFont(font);
    painter.drawText(QRectF(left, 0, wide, heightOf(Type::BodyStrong)), Qt::AlignCenter | Qt::TextDontClip,
                     number);
}

// Both names where they fit below their part of the bar, else only the one that holds now.
void LoadGauge::drawNames(QPainter &painter) const
{
    const QFont font = theme().font(Type::Caption);
    const QString names[] {tr("Up to +10 %"), tr("Above that")};
    const double from[] {0, mark};
    const double to[] {mark, most};
    const bool both = textWidth(font, names[0]) <= at(to[0]) - at(from[0])
        && textWidth(font, names[1]) <= at(to[1]) - at(from[1]);
    painter.setFont(font);
    painter.setPen(theme().color(Tone::Text2));
    for (int i = 0; i < 2; ++i) {
        const bool hit = m_ratio && (*m_ratio > mark) == (i == 1);
        const double wide = textWidth(font, names[i]);
        if ((!both && !hit) || wide > width())
            continue;
        const double middle = (at(from[i]) + at(to[i])) / 2;
        const double left = qBound(0.0, middle - wide / 2, width() - wide);
        painter.drawText(QRectF(left, bar().bottom() + nameGap, wide, heightOf(Type::Caption)),
                         Qt::AlignCenter | Qt::TextDontClip, names[i]);
    }
}

} // namespace rhomboid
