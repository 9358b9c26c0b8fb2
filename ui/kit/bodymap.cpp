#include "ui/kit/bodymap.h"

#include "ui/kit/bodydrawing.h"
#include "ui/kit/paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace rhomboid {

namespace {

constexpr int tolerance = 5; // px; makes the spine, 16 px wide on a map of 366, a target of 24
constexpr int smallestTarget = 24; // px
constexpr double lineWidth = 1.2;
constexpr double chosenWidth = 2.5;
constexpr int firstStep = 3; // where + begins on a place without a level

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

BodyMap::BodyMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Where it hurts, seen from behind"));
}

MarkedPlaces BodyMap::places() const
{
    MarkedPlaces result;
    for (const BodyRegion &region : bodyRegions())
        if (m_chosen.contains(region.id))
            result.append({.region = region.id, .level = m_chosen.value(region.id)});
    return result;
}

void BodyMap::setPlaces(const MarkedPlaces &places)
{
    QMap<QString, std::optional<int>> chosen;
    for (const MarkedPlace &place : places)
        chosen.insert(place.region, place.level);
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
    emit placesChanged(this->places());
}

bool BodyMap::isChosen(int index) const { return m_chosen.contains(bodyRegions()[index].id); }

std::optional<int> BodyMap::levelOf(int index) const { return m_chosen.value(bodyRegions()[index].id); }

void BodyMap::toggle(int index)
{
    moveTo(index);
    if (isChosen(index))
        takeOut(index);
    else
        mark(index, m_level);
}

void BodyMap::mark(int index, std::optional<int> level)
{
    const bool wasChosen = isChosen(index);
    if (wasChosen && level == levelOf(index))
        return;
    m_chosen.insert(bodyRegions()[index].id, level);
    tellChange(index, wasChosen);
}

void BodyMap::takeOut(int index)
{
    if (m_chosen.remove(bodyRegions()[index].id) > 0)
        tellChange(index, true);
}

void BodyMap::tellChange(int index, bool wasChosen)
{
    update();
    if (wasChosen != isChosen(index)) {
        QAccessible::State state;
        state.checked = true;
        QAccessibleStateChangeEvent change(this, state);
        change.setChild(index);
        QAccessible::updateAccessibility(&change);
    } else {
        QAccessibleEvent change(this, QAccessible::DescriptionChanged);
        change.setChild(index);
        QAccessible::updateAccessibility(&change);
    }
    emit placesChanged(places());
}

void BodyMap::moveTo(int index)
{
    m_oneTyped = false;
    if (index == m_current)
        return;
    m_current = index;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

// Geometry

QSize BodyMap::sizeHint() const
{
    const int width = qMax(theme().em(21), 300);
    return {width, heightForWidth(width)};
}

QSize BodyMap::minimumSizeHint() const { return {240, heightForWidth(240)}; }

int BodyMap::heightForWidth(int width) const
{
    const QRectF view = bodyDrawing().view;
    // Beyond this the drawing only costs scrolling: with large letters as well it is to be seen at once.
    const int widest = qBound(420, theme().em(26), 460);
    return qRound(qMin(width, widest) * view.height() / view.width());
}

QTransform BodyMap::toWidget() const
{
    const QRectF view = bodyDrawing().view;
    const double scale = qMin(width() / view.width(), height() / view.height());
    QTransform transform;
    transform.translate((width() - view.width() * scale) / 2, (height() - view.height() * scale) / 2);
    transform.scale(scale, scale);
    transform.translate(-view.x(), -view.y());
    return transform;
}

QPoint BodyMap::anchorOf(const QString &region) const
{
    for (const BodyRegion &candidate : bodyRegions())
        if (candidate.id == region)
            return toWidget().map(candidate.anchor).toPoint();
    return {};
}

QRect BodyMap::boundsOf(int index) const
{
    return toWidget().mapRect(bodyRegions()[index].path.boundingRect()).toAlignedRect();
}

int BodyMap::regionAt(QPoint position) const
{
    const QList<BodyRegion> &all = bodyRegions();
    const QTransform back = toWidget().inverted();
    const QPointF at = back.map(QPointF(position));
    const double pixel = back.m11();
    const auto within = [&](int index, double px) {
        const double reach = qMax(px * pixel, 1e-3);
        return all[index].path.intersects(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
    };
    int inside = -1;
    int near = -1;
    for (int i = 0; i < all.size(); ++i) {
        const double width = all[i].path.boundingRect().width() / pixel;
        if (width < smallestTarget && within(i, tolerance))
            return i;
        if (all[i].path.contains(at))
            inside = i;
        if (within(i, tolerance)
            && (near < 0 || distance(all[i].anchor, at) < distance(all[near].anchor, at)))
            near = i;
    }
    return inside >= 0 ? inside : near;
}

// The nearest anchor in the direction of the arrow; a step aside counts twice.
int BodyMap::neighbour(int index, Qt::Key key) const
{
    const QList<BodyRegion> &all = bodyRegions();
    int best = index;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < all.size(); ++i) {
        const QPointF step = all[i].anchor - all[index].anchor;
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
        const double ahead = sign * (across ? step.x() : step.y());
        const double aside = std::abs(across ? step.y() : step.x());
        if (ahead > 1 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            best = i;
        }
    }
    return best;
}

// Painting

void BodyMap::paintEvent(QPaintEvent *)
{
    const BodyDrawing &drawing = bodyDrawing();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fadeIfFaint(painter, *this);
    painter.save();
    painter.setTransform(toWidget(), true);
    painter.setClipRect(drawing.view);
    painter.fillPath(drawing.silhouette, theme().color(Tone::BodySil));
    for (int i = 0; i < drawing.regions.size(); ++i)
        drawRegion(painter, i);
    if (hasFocus())
        drawFocus(painter);
    else if (isChosen(m_current))
        drawRegion(painter, m_current);
    painter.setPen(QPen(theme().color(Tone::BodyHint), lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(drawing.hints);
    painter.restore();
    drawSides(painter);
    for (int i = 0; i < drawing.regions.size(); ++i)
        if (isChosen(i))
            drawLevel(painter, i);
}

void BodyMap::drawRegion(QPainter &painter, int index) const
{
    const Theme &look = theme();
    const std::optional<int> level = levelOf(index);
    if (availabilityOf(*this) == Availability::Dashed) {
        painter.setPen(QPen(look.color(Tone::Disabled), lineWidth, Qt::DashLine));
        painter.setBrush(look.color(Tone::Surface));
        painter.drawPath(bodyRegions()[index].path);
        return;
    }
    const bool chosen = isChosen(index);
    QColor fill = level ? look.pain(*level).fill : look.color(Tone::BodyFill);
    if (!level && (chosen || index == m_hovered))
        fill = look.color(Tone::Selection);
    const bool marked = chosen && index == m_current;
    const QColor line = look.color(marked ? Tone::Text : Tone::BodyLine);
    painter.setPen(QPen(line, marked ? chosenWidth : lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPath(bodyRegions()[index].path);
    if (index == m_hovered && chosen)
        painter.strokePath(bodyRegions()[index].path, QPen(look.color(Tone::Text), 1.8));
}

void BodyMap::drawFocus(QPainter &painter) const
{
    const QPainterPath &path = bodyRegions()[m_current].path;
    const double pixel = 1 / toWidget().m11();
    const double own = isChosen(m_current) ? chosenWidth : lineWidth;
    const auto stroke = [&](Tone tone, double width) {
        painter.strokePath(path,
                           QPen(theme().color(tone), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    stroke(Tone::Focus, own + 2 * pixel * (ringGap + ringWidth()));
    stroke(Tone::Surface, own + 2 * pixel * ringGap);
    drawRegion(painter, m_current);
}

void BodyMap::drawLevel(QPainter &painter, int index) const
{
    const QFont font = theme().font(Type::BodyStrong);
    const QPointF centre = toWidget().map(bodyRegions()[index].anchor);
    const double radius = QFontMetrics(font).height() * 0.62;
    const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(theme().color(Tone::Text), 1.4));
    painter.setBrush(theme().color(Tone::Surface));
    painter.drawEllipse(disc);
    painter.setFont(font);
    const std::optional<int> level = levelOf(index);
    painter.drawText(disc, Qt::AlignCenter | Qt::TextDontClip,
                     level ? QString::number(*level) : QStringLiteral("?"));
}

// Which side is which in words, on both sides of the head, and the edge where the drawing ends.
void BodyMap::drawSides(QPainter &painter) const
{
    const BodyDrawing &drawing = bodyDrawing();
    const QTransform transform = toWidget();
    const QRectF place = transform.mapRect(drawing.view);
    painter.setPen(theme().color(Tone::Border));
    painter.drawLine(QPointF(0, place.bottom() - 0.5), QPointF(width(), place.bottom() - 0.5));

    const QFont font = theme().font(Type::Caption);
    const int room = qRound(transform.m11() * 150);
    const QRectF line(place.left() + 4, transform.map(QPointF(0, 50)).y() - QFontMetrics(font).height() / 2.0,
                      place.width() - 8, QFontMetrics(font).height());
    painter.setFont(font);
    painter.setPen(theme().color(Tone::Text3));
    const QString left = tr("Left");
    const QString right = tr("Right");
    if (qMax(textWidth(font, left), textWidth(font, right)) > room)
        return;
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), left);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), right);
}

// Input

void BodyMap::mousePressEvent(QMouseEvent *event)
{
    const int region = regionAt(event->pos());
    if (event->button() != Qt::LeftButton || region < 0)
        return event->ignore();
    toggle(region);
}

void BodyMap::mouseMoveEvent(QMouseEvent *event)
{
    const int region = regionAt(event->pos());
    if (region == m_hovered)
        return;
    m_hovered = region;
    setCursor(region >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BodyMap::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void BodyMap::typeDigit(int digit)
{
    const bool ten = m_oneTyped && digit == 0;
    m_oneTyped = digit == 1;
    mark(m_current, ten ? 10 : digit);
}

void BodyMap::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return typeDigit(key - Qt::Key_0);
    m_oneTyped = false;
    const std::optional<int> level = levelOf(m_current);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveTo(neighbour(m_current, static_cast<Qt::Key>(key)));
        return showName();
    case Qt::Key_Space:
        return toggle(m_current);
    case Qt::Key_Plus:
        return mark(m_current, level ? qMin(10, *level + 1) : m_level.value_or(firstStep));
    case Qt::Key_Minus:
        if (level)
            mark(m_current, qMax(0, *level - 1));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return takeOut(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
}

// As the mouse shows it.
void BodyMap::showName()
{
    const QRect place = boundsOf(m_current);
    QToolTip::showText(mapToGlobal(place.bottomLeft()), bodyRegions()[m_current].name(), this, place);
}

void BodyMap::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void BodyMap::focusOutEvent(QFocusEvent *event)
{
    m_oneTyped = false;
    update();
    QWidget::focusOutEvent(event);
}

bool BodyMap::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int region = regionAt(help->pos());
        if (region < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), bodyRegions()[region].name(), this, boundsOf(region));
        return true;
    }
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ApplicationFontChange:
        updateGeometry();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::EnabledChange:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace rhomboid
