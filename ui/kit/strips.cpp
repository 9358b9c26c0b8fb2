#include "ui/kit/strips.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int dayGap = 4;
constexpr int captionGap = 4;
constexpr int rowGap = 8;

QString dayOfMonth(QDate date) { return QString::number(date.day()); }

QString weekday(QDate date, QLocale::FormatType format)
{
    return formats().locale.standaloneDayName(date.dayOfWeek(), format);
}

int heightOf(Type type) { return QFontMetrics(theme().font(type)).height(); }

} // namespace

// DayStrip

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayStrip::setDays(const QList<Day> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    QStringList spoken;
    for (const Day &day : m_days) {
        const QString date = shortDayText(day.date);
        spoken.append(day.worst ? tr("%1: pain %2").arg(date).arg(*day.worst) : tr("%1: no entry").arg(date));
    }
    setAccessibleDescription(formats().locale.createSeparatedList(spoken));
    updateGeometry();
    update();
}

int DayStrip::narrowest() const
{
    return qMax(textWidth(theme().font(Type::BodyStrong), QStringLiteral("10")),
                textWidth(theme().font(Type::Axis), QStringLiteral("30")));
}

int DayStrip::columns(int width) const
{
    const int count = qMax(1, static_cast<int>(m_days.size()));
    for (int rows = 1; rows < count; ++rows) {
        const int perRow = (count + rows - 1) / rows;
        if (perRow * (narrowest() + dayGap) - dayGap <= width)
            return perRow;
    }
    return 1;
}

int DayStrip::rowHeight() const { return boxHeight() + captionGap + heightOf(Type::Axis); }

int DayStrip::boxHeight() const { return qMax(heightOf(Type::BodyStrong) + 8, theme().em(1.25) + 17); }

// As high as the rows it needs at its width: a layout gives no more than this to a widget of fixed height.
QSize DayStrip::sizeHint() const
{
    const int count = qMax(1, static_cast<int>(m_days.size()));
    return {count * (narrowest() + dayGap) - dayGap, heightForWidth(width())};
}

void DayStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columns(event->size().width()) != columns(event->oldSize().width()))
        updateGeometry();
}

QSize DayStrip::minimumSizeHint() const
{
    const int half = (static_cast<int>(m_days.size()) + 1) / 2;
    return {qMax(1, half) * (narrowest() + dayGap) - dayGap, rowHeight()};
}

int DayStrip::heightForWidth(int width) const
{
    const int perRow = columns(width);
    const int rows = qMax(1, (static_cast<int>(m_days.size()) + perRow - 1) / perRow);
    return rows * (rowHeight() + rowGap) - rowGap;
}

QRect DayStrip::boxOf(int index) const
{
    const int perRow = columns(width());
    const auto edge = [&](int column) { return column * (width() + dayGap) / perRow; };
    const int column = index % perRow;
    // Time runs from left to right in every language.
    return {edge(column), index / perRow * (rowHeight() + rowGap), edge(column + 1) - edge(column) - dayGap,
            boxHeight()};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_days.size(); ++i) {
        const Day &day = m_days[i];
        const QRectF box = boxOf(i);
        const double radius = qMin(cellRadius, box.width() / 2);
        if (day.worst) {
            const Theme::PainStep &step = theme().pain(*day.worst);
            fillCell(painter, box, radius, step.fill, edgeOf(step.fill));
            painter.setFont(theme().font(Type::BodyStrong));
            painter.setPen(step.text);
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QString::number(*day.worst));
        } else {
            strokeMissing(painter, box, radius, theme().color(Tone::ControlBorder));
        }
        painter.setFont(theme().font(Type::Axis));
        painter.setPen(theme().color(Tone::Text3));
        const QRectF caption(box.left(), box.bottom() + captionGap, box.width(), heightOf(Type::Axis));
        painter.drawText(caption, Qt::AlignCenter | Qt::TextDontClip, dayOfMonth(day.date));
    }
}

// WeekBars

WeekBars::WeekBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBars::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList spoken;
    for (const Bar &bar : m_bars) {
        const QString date = shortDayText(bar.date);
        spoken.append(!bar.load      ? tr("%1: load not known").arg(date)
                          : *bar.load > 0 || bar.trained ? tr("%1: load %2").arg(date, numberText(*bar.load, 0))
                                          : tr("%1: no workout").arg(date));
    }
    setAccessibleDescription(formats().locale.createSeparatedList(spoken));
    updateGeometry();
    update();
}

QSize WeekBars::sizeHint() const
{
    const int column =
        qMax(theme().em(2.2), textWidth(theme().font(Type::Axis), QStringLiteral("8,888")) + 4);
    return {column * qMax(1, static_cast<int>(m_bars.size())),
            2 * heightOf(Type::Axis) + 2 * captionGap + theme().em(3) + 16};
}

QSize WeekBars::minimumSizeHint() const
{
    const int column = textWidth(theme().font(Type::Axis), QStringLiteral("888")) + 2;
    return {column * qMax(1, static_cast<int>(m_bars.size())), sizeHint().height()};
}

// The longest form of the names that fits into a column.
QString WeekBars::nameOf(int index, double room) const
{
    const QDate date = m_bars[index].date;
    const bool today = index == m_bars.size() - 1;
    const QFont font = captionFont(today);
    const QStringList forms = today ? QStringList {tr("Today"), weekday(date, QLocale::ShortFormat)}
                                    : QStringList {weekday(date, QLocale::ShortFormat)};
    for (const QString &form : forms)
        if (textWidth(font, form) <= room - 1)
            return form;
    return weekday(date, QLocale::NarrowFormat);
}

// Its own column and what the name beside it leaves of the one before.
double WeekBars::roomForToday(double column) const
{
    if (m_bars.size() < 2)
        return column;
    const int before = static_cast<int>(m_bars.size()) - 2;
    const double left = column - textWidth(captionFont(false), nameOf(before, column));
    return column + qMax(0.0, left / 2 - captionGap);
}

QFont WeekBars::captionFont(bool today)
{
    QFont font = theme().font(Type::Axis);
    if (today)
        font.setWeight(QFont::DemiBold);
    return font;
}

void WeekBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int caption = heightOf(Type::Axis);
    const double column = double(width()) / static_cast<double>(m_bars.size());
    const double base = height() - caption - captionGap;
    const double room = base - caption - 2;
    double most = 1;
    for (const Bar &bar : m_bars)
        most = qMax(most, bar.load.value_or(0));

    painter.setPen(QPen(theme().color(Tone::Border), 1));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
    for (int i = 0; i < m_bars.size(); ++i)
        drawBar(painter, i, QRectF(i * column, base - room, column, room), most);
}

void WeekBars::drawBar(QPainter &painter, int index, const QRectF &column, double most) const
{
    const std::optional<double> load = m_bars[index].load;
    const double share = load.value_or(0) / most;
    const bool today = index == m_bars.size() - 1;
    const int caption = heightOf(Type::Axis);
    const double wide = qMin(column.width() * 0.54, theme().em(1.3) * 1.0);
    const double left = column.center().x() - wide / 2;
    const QRectF bar(left, column.bottom() - qMax(2.0, share * column.height()), wide,
                     qMax(2.0, share * column.height()));
    if (share > 0 || (load && m_bars[index].trained)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Tone::Load));
        painter.drawRoundedRect(bar, qMin(3.0, bar.height() / 2), qMin(3.0, bar.height() / 2));
        painter.setFont(theme().font(Type::Axis));
        painter.setPen(theme().color(Tone::Text2));
        painter.drawText(QRectF(column.left(), bar.top() - caption - 1, column.width(), caption),
                         Qt::AlignCenter | Qt::TextDontClip, numberText(*load, 0));
    } else if (today || !load) {
        const double high = qMin(wide * 1.1, column.height() - 1);
        const QRectF cell(left, column.bottom() - high, wide, high);
        strokeMissing(painter, cell, 4, theme().color(Tone::ControlBorder));
        painter.setFont(theme().font(Type::Axis));
        painter.setPen(theme().color(Tone::Text2));
        if (!load)
            painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Tone::ControlBorder));
        painter.drawEllipse(QPointF(column.center().x(), column.bottom() - 4), 2, 2);
    }
    painter.setFont(captionFont(today));
    painter.setPen(theme().color(today ? Tone::Text : Tone::Text3));
    const QString name = nameOf(index, today ? roomForToday(column.width()) : column.width());
    const QRectF place(column.left(), column.bottom() + captionGap, column.width(), caption);
    const bool fits = textWidth(captionFont(today), name) <= place.width();
    painter.drawText(place, (fits ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter) | Qt::TextDontClip,
                     name);
}

} // namespace rhomboid
