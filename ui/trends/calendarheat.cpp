#include "ui/trends/calendarheat.h"

#include "core/plot/axis.h"
#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace rhomboid {

namespace {

constexpr double gap = 3;
constexpr double radius = 4;
constexpr int daysInWeek = 7;
constexpr int monthGap = 6; // px between two names
constexpr double largestPitch = 2.2; // em
constexpr int weeksInHint = 12;

QFont cellFont() { return theme().font(Type::Axis); }

QString weekdayText(int day) { return formats().locale.standaloneDayName(day, QLocale::ShortFormat); }

QString monthText(QDate day)
{
    return formats().locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

int labelWidth()
{
    int widest = 0;
    for (int day = 1; day <= daysInWeek; ++day)
        widest = qMax(widest, textWidth(cellFont(), weekdayText(day)));
    return widest + theme().em(0.5);
}

// Digits are lower than their line: the boxes may be so as well, and three months fit beside each other.
int smallestPitch() { return QFontMetrics(cellFont()).height() + static_cast<int>(gap) - 1; }

int monthRow() { return QFontMetrics(cellFont()).height() + 4; }

} // namespace

CalendarHeat::CalendarHeat(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CalendarHeat::setDays(const QList<DayPain> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    if (!rowOf(m_current))
        m_current = days.isEmpty() ? QDate() : days.constLast().date;
    updateGeometry();
    update();
    emit shownChanged();
}

CalendarHeat::Grid CalendarHeat::gridFor(int width) const
{
    if (m_days.isEmpty())
        return {};
    Grid grid {.left = 1.0 * labelWidth(), .top = 1.0 * monthRow()};
    const QLocale &locale = formats().locale;
    const QDate last = startOfWeek(m_days.constLast().date, locale);
    const QDate first = startOfWeek(m_days.constFirst().date, locale);
    const int wanted = static_cast<int>(first.daysTo(last)) / daysInWeek + 1;
    const double room = width - grid.left;
    grid.weeks = qBound(1, static_cast<int>(room / smallestPitch()), wanted);
    // Whole pixels, so that all boxes are equally large.
    grid.pitch = qBound(1.0 * smallestPitch(), std::floor(room / grid.weeks), 1.0 * theme().em(largestPitch));
    grid.start = last.addDays(-daysInWeek * (grid.weeks - 1));
    return grid;
}

const DayPain *CalendarHeat::rowOf(QDate day) const
{
    if (m_days.isEmpty() || !day.isValid())
        return nullptr;
    const qint64 index = m_days.constFirst().date.daysTo(day);
    return index >= 0 && index < m_days.size() ? &m_days[index] : nullptr;
}

QDate CalendarHeat::firstShown() const
{
    return m_days.isEmpty() ? QDate() : qMax(gridFor(width()).start, m_days.constFirst().date);
}

QDate CalendarHeat::lastShown() const { return m_days.isEmpty() ? QDate() : m_days.constLast().date; }

QRectF CalendarHeat::cellOf(QDate day) const
{
    const Grid grid = gridFor(width());
    const qint64 index = grid.start.isValid() ? grid.start.daysTo(day) : -1;
    if (index < 0 || !rowOf(day))
        return {};
    const auto column = index / daysInWeek;
    const double x = grid.left + static_cast<double>(column) * grid.pitch;
    const double y = grid.top + static_cast<double>(index % daysInWeek) * grid.pitch;
    return {x, y, grid.pitch - gap, grid.pitch - gap};
}

QDate CalendarHeat::dayAt(QPointF position) const
{
    const Grid grid = gridFor(width());
    if (grid.pitch <= 0 || position.x() < grid.left || position.y() < grid.top)
        return {};
    const int column = static_cast<int>((position.x() - grid.left) / grid.pitch);
    const int row = static_cast<int>((position.y() - grid.top) / grid.pitch);
    const QDate day = grid.start.addDays(column * daysInWeek + row);
    return column < grid.weeks && row < daysInWeek && rowOf(day) ? day : QDate();
}

QString CalendarHeat::text(QDate day) const
{
    const DayPain *row = rowOf(day);
    if (!row)
        return {};
    const QString name = formats().locale.toString(day, tr("dddd d MMMM yyyy"));
    if (!row->worst)
        return tr("%1: no pain logged").arg(name);
    return *row->worst == 0 ? tr("%1: pain-free").arg(name)
                            : tr("%1: %2 of 10", "day, level").arg(name).arg(*row->worst);
}

QSize CalendarHeat::sizeHint() const
{
    const int width = labelWidth() + weeksInHint * theme().em(1.5);
    return {width, heightForWidth(width)};
}

QSize CalendarHeat::minimumSizeHint() const
{
    const int width = labelWidth() + 4 * smallestPitch();
    return {width, monthRow() + daysInWeek * smallestPitch()};
}

int CalendarHeat::heightForWidth(int width) const
{
    const double pitch = qMax(gridFor(width).pitch, 1.0 * smallestPitch());
    return monthRow() + qRound(daysInWeek * pitch);
}

void CalendarHeat::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        emit shownChanged();
}

void CalendarHeat::paintEvent(QPaintEvent *)
{
    const Grid grid = gridFor(width());
    if (grid.weeks == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cellFont());
    drawLabels(painter, grid);
    for (const DayPain &day : m_days)
        if (day.date >= grid.start)
            drawDay(painter, day, cellOf(day.date));
    if (hasFocus()) {
        const QRectF cell = cellOf(m_current);
        if (!cell.isEmpty())
            strokeInside(painter, cell.adjusted(-gap, -gap, gap, gap), radius + 2, theme().color(Tone::Focus),
                         ringWidth());
    }
}

void CalendarHeat::drawLabels(QPainter &painter, const Grid &grid) const
{
    painter.setPen(theme().color(Tone::Text3));
    for (int row = 0; row < daysInWeek; row += 2) {
        const QRectF line(0, grid.top + row * grid.pitch, grid.left, grid.pitch - gap);
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                         weekdayText(grid.start.addDays(row).dayOfWeek()));
    }
    drawMonths(painter, grid);
}

// Each where it begins, and the one that is on its way where the first day is, if the next leaves room.
void CalendarHeat::drawMonths(QPainter &painter, const Grid &grid) const
{
    double free = grid.left; // where the next month may start
    const QDate firstMonth(grid.start.year(), grid.start.month(), 1);
    const int ahead = static_cast<int>(grid.start.daysTo(firstMonth.addMonths(1))) / daysInWeek; // columns
    const int needed = textWidth(cellFont(), monthText(firstMonth)) + monthGap;
    for (int column = 0; column < grid.weeks; ++column) {
        const bool begun = column == 0 && ahead * grid.pitch >= needed;
        const QDate day = begun ? grid.start : grid.start.addDays(column * daysInWeek + daysInWeek - 1);
        if (!begun && day.day() > daysInWeek)
            continue;
        const QString name = monthText(day);
        const double x = grid.left + column * grid.pitch;
        const double wide = textWidth(cellFont(), name);
        if (x < free || x + wide > width())
            continue;
        painter.drawText(QRectF(x, 0, wide + 1, grid.top), int(Qt::AlignLeft | Qt::AlignTop), name);
        free = x + wide + monthGap;
    }
}

void CalendarHeat::drawDay(QPainter &painter, const DayPain &day, const QRectF &cell) const
{
    if (!day.worst)
        return strokeMissing(painter, cell, radius, theme().color(Tone::Text3));
    const Theme::PainStep &step = theme().pain(*day.worst);
    fillCell(painter, cell, radius, step.fill, edgeOf(step.fill));
    painter.setPen(step.text);
    painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QString::number(*day.worst));
}

void CalendarHeat::moveTo(QDate day)
{
    if (m_days.isEmpty())
        return;
    m_current = qBound(firstShown(), day, lastShown());
    setAccessibleDescription(text(m_current));
    update();
}

void CalendarHeat::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return event->ignore();
    moveTo(day);
    emit dayActivated(day);
}

void CalendarHeat::keyPressEvent(QKeyEvent *event)
{
    constexpr int ahead = daysInWeek; // time runs to the right in every language
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_current.addDays(-1));
    case Qt::Key_Down:
        return moveTo(m_current.addDays(1));
    case Qt::Key_Left:
        return moveTo(m_current.addDays(-ahead));
    case Qt::Key_Right:
        return moveTo(m_current.addDays(ahead));
    case Qt::Key_Home:
        return moveTo(firstShown());
    case Qt::Key_End:
        return moveTo(lastShown());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.isValid())
            emit dayActivated(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

void CalendarHeat::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_current);
}

bool CalendarHeat::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), text(day), this, cellOf(day).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

} // namespace rhomboid
