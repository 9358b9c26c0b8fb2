#include "ui/kit/monthview.h"

#include "core/plot/axis.h"
#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace rhomboid {

namespace {

constexpr int weeks = 6;
constexpr int cellMargin = 2;

int heightOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

double markSize() { return std::max(6.0, theme().em(0.4) * 1.0); }

int headHeight() { return heightOf(Type::Caption) + 8; }

int legendHeight() { return heightOf(Type::Caption) + 12; }

int weekHeight() { return qMax(28, heightOf(Type::Body) + qRound(markSize()) + 12); }

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

void drawWorkout(QPainter &painter, QPointF middle, double size)
{
    painter.fillRect(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size),
                     theme().color(Tone::Load));
}

void drawPain(QPainter &painter, QPointF middle, double size, int level)
{
    painter.setPen(QPen(theme().color(Tone::Text3), 1));
    painter.setBrush(theme().pain(level).fill);
    painter.drawEllipse(middle, size / 2, size / 2);
}

void drawPainFree(QPainter &painter, QPointF middle, double size)
{
    painter.setPen(QPen(theme().color(Tone::PainFree), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, size / 2 - 0.6, size / 2 - 0.6);
}

} // namespace

MonthView::MonthView(QWidget *parent)
    : QWidget(parent)
    , m_month(monthOf(QDate::currentDate()))
    , m_current(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Month"));
}

void MonthView::showMonth(QDate day)
{
    if (!day.isValid() || monthOf(day) == m_month)
        return;
    m_month = monthOf(day);
    if (monthOf(m_current) != m_month)
        m_current = m_month;
    update();
    emit monthChanged(m_month);
}

void MonthView::select(QDate day)
{
    if (!day.isValid())
        return;
    moveTo(day);
    m_selected = day;
    update();
    emit daySelected(day);
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    if (!m_selected.isValid() && monthOf(today) == m_month)
        m_current = today;
    update();
}

void MonthView::setOnShow(QDate day)
{
    if (day == m_onShow)
        return;
    m_onShow = day;
    update();
}

void MonthView::setMarks(const QMap<QDate, DayMarks> &marks)
{
    m_marks = marks;
    update();
}

QString MonthView::currentText() const
{
    const QString date = formats().locale.toString(m_current, QLocale::LongFormat);
    const DayMarks marks = m_marks.value(m_current);
    const QString workouts = tr("%n workout(s)", nullptr, marks.workouts);
    if (marks.workouts > 0 && marks.worst)
        return tr("%1, %2, worst pain %3", "date, workouts, level").arg(date, workouts).arg(*marks.worst);
    if (marks.workouts > 0)
        return tr("%1, %2", "date, workouts").arg(date, workouts);
    if (marks.worst)
        return tr("%1, worst pain %2", "date, level").arg(date).arg(*marks.worst);
    return tr("%1, no entry", "date").arg(date);
}

void MonthView::moveTo(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    showMonth(day);
    update();
    QAccessibleValueChangeEvent change(this, day.day());
    QAccessible::updateAccessibility(&change);
}

// Geometry

QSize MonthView::sizeHint() const
{
    return {7 * qMax(theme().em(2.1), 34), headHeight() + weeks * weekHeight() + legendHeight()};
}

QSize MonthView::minimumSizeHint() const
{
    const int day = textWidth(theme().font(Type::BodyStrong), QStringLiteral("30")) + 2 * cellMargin + 2;
    return {7 * qMax(day, 24), sizeHint().height()};
}

QDate MonthView::firstShown() const { return startOfWeek(m_month, formats().locale); }

QRect MonthView::cellOf(QDate day) const
{
    if (!day.isValid() || monthOf(day) != m_month)
        return {};
    const int index = static_cast<int>(firstShown().daysTo(day));
    const auto edge = [&](int column) { return column * width() / 7; };
    const int column = index % 7;
    const QRect cell(edge(column), headHeight() + index / 7 * weekHeight(), edge(column + 1) - edge(column),
                     weekHeight());
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QDate MonthView::dayAt(QPoint position) const
{
    for (QDate day = m_month; day.month() == m_month.month(); day = day.addDays(1))
        if (cellOf(day).contains(position))
            return day;
    return {};
}

// Painting

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWeekdays(painter);
    for (QDate day = m_month; day.month() == m_month.month(); day = day.addDays(1))
        drawDay(painter, day);
    drawLegend(painter);
}

void MonthView::drawWeekdays(QPainter &painter) const
{
    const QFont font = theme().font(Type::Caption);
    const QLocale &locale = formats().locale;
    painter.setFont(font);
    painter.setPen(theme().color(Tone::Text3));
    bool fits = true;
    for (int day = 1; day <= 7; ++day)
        fits = fits && textWidth(font, locale.standaloneDayName(day, QLocale::ShortFormat)) < width() / 7 - 2;
    for (int column = 0; column < 7; ++column) {
        const int day = (locale.firstDayOfWeek() - 1 + column) % 7 + 1;
        const QRect place(column * width() / 7, 0, width() / 7, heightOf(Type::Caption));
        const QString name =
            locale.standaloneDayName(day, fits ? QLocale::ShortFormat : QLocale::NarrowFormat);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignCenter | Qt::TextDontClip, name);
    }
}

void MonthView::drawDay(QPainter &painter, QDate day) const
{
    const QRectF cell = QRectF(cellOf(day)).adjusted(cellMargin, 1, -cellMargin, -1);
    const bool selected = day == m_selected;
    const bool focused = hasFocus() && day == m_current;
    const bool strong = selected || day == m_today;
    if (selected || day == m_onShow || day == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(selected || day == m_onShow ? Tone::Selection : Tone::Hover));
        painter.drawRoundedRect(cell, cellRadius, cellRadius);
    }
    if ((selected || day == m_today) && !focused)
        strokeInside(painter, cell, cellRadius, theme().color(selected ? Tone::Accent : Tone::ControlBorder),
                     1);
    if (focused)
        strokeInside(painter, cell, cellRadius, theme().color(Tone::Focus), ringWidth());

    const bool future = m_today.isValid() && day > m_today;
    const QRectF number(cell.left(), cell.top() + 4, cell.width(), heightOf(Type::Body));
    painter.setFont(theme().font(strong ? Type::BodyStrong : Type::Body));
    painter.setPen(theme().color(future ? Tone::Disabled : Tone::Text));
    painter.drawText(number, Qt::AlignCenter | Qt::TextDontClip, QString::number(day.day()));
    const auto marks = m_marks.constFind(day);
    if (marks != m_marks.cend())
        drawMarks(painter, {cell.center().x(), number.bottom() + 2 + markSize() / 2}, *marks);
}

void MonthView::drawMarks(QPainter &painter, QPointF middle, const DayMarks &marks) const
{
    const double size = markSize();
    const double apart = marks.workouts > 0 && marks.worst ? size * 0.85 : 0;
    if (marks.workouts > 0)
        drawWorkout(painter, middle - QPointF(apart, 0), size);
    if (marks.worst && *marks.worst > 0)
        drawPain(painter, middle + QPointF(apart, 0), size, *marks.worst);
    else if (marks.worst)
        drawPainFree(painter, middle + QPointF(apart, 0), size);
}

void MonthView::drawLegend(QPainter &painter) const
{
    const QFont font = theme().font(Type::Caption);
    const double size = markSize();
    const QString names[] {tr("Workout"), tr("Pain"), tr("Pain-free")};
    const double marks = 3 * (size + theme().em(0.4) + 1);
    double wide = 0;
    for (const QString &name : names)
        wide += textWidth(font, name);
    const double leastGap = theme().em(0.5); // or else a mark stands at the name before it
    const double room = width() - 4 - marks;
    const double scale = qBound(0.1, (room - 2 * leastGap) / wide, 1.0);
    const double gap = qBound(leastGap, (room - 4 - wide) / 2, qMax(leastGap, theme().em(0.9) * 1.0));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QFont fitting = font;
    fitting.setPointSizeF(font.pointSizeF() * scale);
    const double top = height() - heightOf(Type::Caption);
    const double apart = theme().em(0.4);
    double x = 1; // the rings have an outline
    painter.setFont(fitting);
    for (int i = 0; i < 3; ++i) {
        const double name = textWidth(fitting, names[i]);
        const QPointF middle(mirrored ? width() - x - size / 2 : x + size / 2,
                             top + heightOf(Type::Caption) / 2.0);
        if (i == 0)
            drawWorkout(painter, middle, size);
        else if (i == 1)
            drawPain(painter, middle, size + 1, 4);
        else
            drawPainFree(painter, middle, size);
        x += size + apart;
        painter.setPen(theme().color(Tone::Text3));
        painter.drawText(QRectF(mirrored ? width() - x - name : x, top, name, heightOf(Type::Caption)),
                         Qt::AlignCenter | Qt::TextDontClip, names[i]);
        x += name + gap;
    }
}

// Input

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return event->ignore();
    select(day);
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void MonthView::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QDate week = startOfWeek(m_current, formats().locale);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current.addDays(-right));
    case Qt::Key_Right:
        return moveTo(m_current.addDays(right));
    case Qt::Key_Up:
        return moveTo(m_current.addDays(-7));
    case Qt::Key_Down:
        return moveTo(m_current.addDays(7));
    case Qt::Key_Home:
        return moveTo(week);
    case Qt::Key_End:
        return moveTo(week.addDays(6));
    case Qt::Key_PageUp:
        return moveTo(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return moveTo(m_current.addMonths(1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return select(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void MonthView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace rhomboid
