#include "ui/kit/scalepicker.h"

#include "ui/kit/focusring.h"
#include "ui/kit/paint.h"
#include "ui/kit/scalewords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int narrowestCell = 34; // px; narrower boxes are hard to hit
constexpr int smallCell = 32;
constexpr int cellGap = 5;
// Room above and below for the outline of the chosen box and the focus ring around it; words keep clear of it.
constexpr int outlineRoom = 6;
constexpr int wordGap = outlineRoom;

QFont numberFont(ScalePicker::Look look)
{
    return theme().font(look == ScalePicker::Look::Rating ? Type::BodyStrong : Type::Heading);
}

// How far the outlines reach outside of a box: both rings lie close, so that they leave its neighbours alone.
double outlineReach(bool outlined, bool focused)
{
    if (outlined && focused)
        return 2 * ringWidth();
    return outlined || focused ? ringGap + ringWidth() : 0;
}

// A box at the edge of the widget shrinks rather than letting its outline be cut off.
QRectF roomFor(const QRectF &cell, const QRectF &widget, double reach)
{
    return (cell.adjusted(-reach, -reach, reach, reach) & widget).adjusted(reach, reach, -reach, -reach);
}

} // namespace

ScalePicker::ScalePicker(Look look, int from, int to, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_from(from)
    , m_to(to)
    , m_current(from)
{
    Q_ASSERT(from < to);
    setFocusPolicy(Qt::StrongFocus);
    static_cast<void>(showsFocus(*this)); // it listens from now on, not from the first picture
    setMouseTracking(true);
    QSizePolicy policy(look == Look::Rating ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                       QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScalePicker::setValue(std::optional<int> value)
{
    if (value)
        value = qBound(m_from, *value, m_to);
    if (value == m_value || m_momentary)
        return;
    m_value = value;
    m_current = value.value_or(m_from); // where arrows begin
    update();
    QAccessibleValueChangeEvent change(this, m_value ? QVariant(*m_value) : QVariant());
    QAccessible::updateAccessibility(&change);
    emit valueChanged(m_value);
}

void ScalePicker::setWords(const QList<std::pair<int, QString>> &words)
{
    m_words = words;
    updateGeometry();
    update();
}

QString ScalePicker::valueText() const
{
    const std::optional<int> shown = m_momentary && hasFocus() ? std::optional(m_current) : m_value;
    return shown ? textOf(*shown) : QString();
}

QString ScalePicker::textOf(int value) const
{
    QString word;
    if (m_look == Look::Pain)
        word = painWord(value);
    else if (m_look == Look::Effort)
        word = effortWord(value);
    else
        for (const auto &[level, text] : m_words)
            if (level == value)
                word = text;
    return word.isEmpty()
        ? tr("%1 of %2").arg(value).arg(m_to)
        : tr("%1 of %2, %3", "level, highest level, meaning").arg(value).arg(m_to).arg(word);
}

void ScalePicker::setMomentary(bool momentary)
{
    setValue({});
    m_momentary = momentary;
}

void ScalePicker::setLeastHeight(int height)
{
    if (height == m_leastHeight)
        return;
    m_leastHeight = height;
    updateGeometry();
    update();
}

void ScalePicker::pick(int value)
{
    m_current = value;
    setValue(value);
    update();
    emit picked(value);
}

// Sizes

int ScalePicker::minimumCell() const
{
    const int text = textWidth(numberFont(m_look), QString::number(m_to)) + theme().em(0.6);
    return qMax(m_look == Look::Rating ? smallCell : narrowestCell, text);
}

int ScalePicker::columns(int width) const
{
    const int count = m_to - m_from + 1;
    for (int rows = 1; rows < count; ++rows) {
        const int perRow = (count + rows - 1) / rows;
        if (perRow * minimumCell() + (perRow - 1) * cellGap <= width)
            return perRow;
    }
    return 1;
}

int ScalePicker::cellHeight() const
{
    const double growth = m_look == Look::Rating ? 0.8 : 1.25;
    return qMax(qMax(m_leastHeight, theme().em(growth) + (m_look == Look::Rating ? 18 : 22)),
                QFontMetrics(numberFont(m_look)).height() + 8);
}

int ScalePicker::rowHeight() const
{
    const bool worded = m_look != Look::Rating && !m_words.isEmpty();
    return cellHeight() + 2 * outlineRoom
        + (worded ? QFontMetrics(theme().font(Type::Caption)).height() + wordGap - outlineRoom : 0);
}

// As high as the rows it needs at its width: a layout gives no more than this to a widget of fixed height.
QSize ScalePicker::sizeHint() const
{
    const int count = m_to - m_from + 1;
    const int cell = m_look == Look::Rating ? minimumCell() : minimumCell() + 12;
    return {count * cell + (count - 1) * cellGap, heightForWidth(width())};
}

QSize ScalePicker::minimumSizeHint() const
{
    const int half = (m_to - m_from + 2) / 2;
    return {half * minimumCell() + (half - 1) * cellGap, rowHeight()};
}

int ScalePicker::heightForWidth(int width) const
{
    const int count = m_to - m_from + 1;
    const int perRow = columns(width);
    return (count + perRow - 1) / perRow * rowHeight();
}

QRect ScalePicker::cellOf(int value) const
{
    const int perRow = columns(width());
    const int row = (value - m_from) / perRow;
    const int column = (value - m_from) % perRow;
    // A rating keeps its boxes square; the other scales fill the width, edge to edge in whole pixels.
    const int available =
        m_look == Look::Rating ? qMin(width(), perRow * (minimumCell() + cellGap) - cellGap) : width();
    const auto edge = [&](int index) { return index * (available + cellGap) / perRow; };
    const QRect cell(edge(column), row * rowHeight() + outlineRoom, edge(column + 1) - edge(column) - cellGap,
                     cellHeight());
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

std::optional<int> ScalePicker::valueAt(QPoint position) const
{
    for (int value = m_from; value <= m_to; ++value)
        if (cellOf(value)
                .adjusted(-cellGap / 2, -outlineRoom, cellGap - cellGap / 2, outlineRoom)
                .contains(position))
            return value;
    return {};
}

// Painting

void ScalePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fadeIfFaint(painter, *this);
    for (int value = m_from; value <= m_to; ++value)
        if (value != m_current)
            drawCell(painter, value);
    drawCell(painter, m_current);
    drawOutlines(painter, m_current);
    const int perRow = columns(width());
    if (m_look != Look::Rating)
        for (int row = 0; row * perRow <= m_to - m_from; ++row)
            drawWords(painter, row);
}

void ScalePicker::drawCell(QPainter &painter, int value) const
{
    const bool chosen = m_value == value;
    const bool hovered = m_hovered == value && isEnabled();
    const bool ringed = showsFocus(*this);
    const bool open = ringed && !m_value && !m_momentary; // the ring is around all boxes
    const bool focused = open || (ringed && value == m_current);
    const QRectF box = roomFor(cellOf(value), rect(), outlineReach(chosen && m_look == Look::Pain, focused));
    const Theme &look = theme();
    if (availabilityOf(*this) == Availability::Dashed) {
        strokeMissing(painter, box, cellRadius, look.color(Tone::Disabled));
        painter.setFont(numberFont(m_look));
        painter.setPen(look.color(Tone::Disabled));
        painter.drawText(box, Qt::AlignCenter, QString::number(value));
        return;
    }
    QColor fill = look.color(hovered ? Tone::Hover : Tone::Surface);
    QColor text = look.color(Tone::Text);
    QColor line = look.color(Tone::ControlBorder);
    if (m_look == Look::Pain) {
        fill = look.pain(value).fill;
        text = look.pain(value).text;
        line = edgeOf(fill);
    } else if (chosen) {
        fill = look.color(hovered ? Tone::AccentHover : Tone::Accent);
        text = look.color(Tone::OnAccent);
        line = fill;
    }
    fillCell(painter, box, cellRadius, fill, line);
    if (hovered && m_look == Look::Pain)
        strokeInside(painter, box, cellRadius, text, 1.5);
    painter.setFont(numberFont(m_look));
    painter.setPen(text);
    painter.drawText(box, Qt::AlignCenter, QString::number(value));
}

void ScalePicker::drawOutlines(QPainter &painter, int value) const
{
    const bool outlined = m_look == Look::Pain && m_value == value;
    const bool focused = showsFocus(*this);
    const double reach = outlineReach(outlined, focused);
    // Around one box it would look like the chosen one while nothing is.
    const bool open = focused && !m_value && !m_momentary;
    QRect boxes = cellOf(value);
    for (int other = m_from; open && other <= m_to; ++other)
        boxes |= cellOf(other);
    QRectF outline = QRectF(boxes).adjusted(-reach, -reach, reach, reach) & QRectF(rect());
    if (focused) {
        strokeInside(painter, outline, cellRadius + reach, theme().color(Tone::Focus), ringWidth());
        outline.adjust(ringWidth(), ringWidth(), -ringWidth(), -ringWidth());
    }
    if (outlined)
        strokeInside(painter, outline, cellRadius + reach - (focused ? ringWidth() : 0),
                     theme().color(Tone::Text), ringWidth());
}

void ScalePicker::drawWords(QPainter &painter, int row) const
{
    const int perRow = columns(width());
    const QFont font = theme().font(Type::Caption);
    const int height = QFontMetrics(font).height();
    const int top = row * rowHeight() + outlineRoom + cellHeight() + wordGap;
    const int space = theme().em(0.4);

    QList<std::pair<int, QString>> words;
    for (const auto &word : m_words)
        if ((word.first - m_from) / perRow == row && word.first >= m_from && word.first <= m_to)
            words.append(word);
    // The ends say most; what stands between them is drawn where it fits.
    if (words.size() > 2)
        words.move(words.size() - 1, 1);
    QList<QRect> taken;
    painter.setFont(font);
    painter.setPen(theme().color(Tone::Text3));
    for (const auto &[level, text] : words) {
        const int wide = textWidth(font, text);
        const int left = qBound(0, cellOf(level).center().x() - wide / 2, qMax(0, width() - wide));
        const QRect place(left, top, wide, height);
        const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const QRect &other) {
            return other.adjusted(-space, 0, space, 0).intersects(place);
        });
        if (!free || wide > width())
            continue;
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
        taken.append(place);
    }
}

// Input

// What a number means before it is chosen: words stand below a few of them only.
bool ScalePicker::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = *static_cast<const QHelpEvent *>(event);
    const std::optional<int> value = isEnabled() ? valueAt(help.pos()) : std::nullopt;
    if (value)
        QToolTip::showText(help.globalPos(), textOf(*value), this, cellOf(*value));
    else
        QToolTip::hideText();
    return true;
}

void ScalePicker::mousePressEvent(QMouseEvent *event)
{
    const std::optional<int> value = valueAt(event->pos());
    if (event->button() != Qt::LeftButton || !value)
        return event->ignore();
    m_oneTyped = false;
    pick(*value);
}

void ScalePicker::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<int> value = valueAt(event->pos());
    if (value == m_hovered)
        return;
    m_hovered = value;
    setCursor(value ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ScalePicker::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void ScalePicker::moveTo(int value)
{
    value = qBound(m_from, value, m_to);
    if (!m_momentary)
        return pick(value);
    m_current = value;
    update();
    QAccessibleValueChangeEvent change(this, value);
    QAccessible::updateAccessibility(&change);
}

void ScalePicker::moveBy(int steps)
{
    // The first arrow on an empty scale lands on its first box.
    moveTo(!m_value && !m_momentary ? m_current : m_current + steps);
}

void ScalePicker::typeDigit(int digit)
{
    const bool ten = m_oneTyped && digit == 0 && m_to >= 10;
    m_oneTyped = digit == 1 && m_to >= 10;
    const int value = ten ? 10 : digit;
    if (value < m_from || value > m_to)
        return;
    if (m_momentary && m_oneTyped)
        moveTo(value);
    else
        pick(value);
}

void ScalePicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (!plain)
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return typeDigit(key - Qt::Key_0);
    m_oneTyped = false;
    switch (key) {
    case Qt::Key_Right:
        return moveBy(right);
    case Qt::Key_Left:
        return moveBy(-right);
    case Qt::Key_Up:
        return moveBy(1);
    case Qt::Key_Down:
        return moveBy(-1);
    case Qt::Key_Home:
        return moveTo(m_from);
    case Qt::Key_End:
        return moveTo(m_to);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Nobody sees which box it would be before one is chosen, and then there is nothing to pick; Enter in a
        // form belongs to the form.
        if (!m_momentary)
            break;
        return pick(m_current);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return setValue({});
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScalePicker::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ScalePicker::focusOutEvent(QFocusEvent *event)
{
    m_oneTyped = false;
    update();
    QWidget::focusOutEvent(event);
}

void ScalePicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columns(event->size().width()) != columns(event->oldSize().width()))
        updateGeometry();
}

void ScalePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace rhomboid
