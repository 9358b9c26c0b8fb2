#include "ui/kit/plotpainter.h"
#include "ui/kit/plotview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

// What the pointer and the keyboard do on a chart.
namespace rhomboid {

namespace {

constexpr double zoomStep = 0.5; // of one key; a step of the wheel goes half as far
constexpr double moveStep = 0.25; // of what is in view
constexpr int wheelStep = 120; // eighths of a degree
constexpr double reach = 8; // px around the panels that still mean them
constexpr double axisReach = 24; // px below them

} // namespace

double PlotView::axisAt(double pixel) const
{
    return layoutOf(m_shown, frame().size()).fromX(pixel - frame().left());
}

// Pointer

void PlotView::readAt(double x)
{
    const auto isInView = [this](int stop) {
        return stop >= 0 && stop < m_plot.stops.size() && m_plot.stops[stop].x >= range().from
            && m_plot.stops[stop].x <= range().to;
    };
    const int nearest = nearestStop(x);
    for (const int stop : {nearest, nearest + 1, nearest - 1})
        if (isInView(stop))
            return setStop(stop);
    clearStop();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_plot.panels.isEmpty()
        && plotArea().adjusted(-reach, -reach, reach, axisReach).contains(event->position()))
        m_drag = Drag {.start = event->position(),
                       .range = range(),
                       .moves = event->modifiers().testFlag(Qt::ShiftModifier)};
    mouseMoveEvent(event);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_plot.panels.isEmpty())
        return;
    if (m_drag && event->buttons().testFlag(Qt::LeftButton))
        return dragTo(event->position());
    if (plotArea().adjusted(-reach, -reach, reach, axisReach).contains(event->position()))
        readAt(axisAt(event->position().x()));
    else if (!hasFocus())
        clearStop();
}

void PlotView::dragTo(QPointF position)
{
    m_pointer = position;
    m_drag->begun =
        m_drag->begun || std::abs(position.x() - m_drag->start.x()) >= QApplication::startDragDistance();
    if (!m_drag->begun)
        return readAt(axisAt(position.x()));
    clearStop();
    if (m_drag->moves) {
        const double perPixel = m_drag->range.length() / qMax(1.0, plotArea().width());
        setRange(moved(m_plot, m_drag->range, (m_drag->start.x() - position.x()) * perPixel));
    }
    update();
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Drag> drag = std::exchange(m_drag, {});
    if (drag && drag->begun && !drag->moves) {
        const double a = axisAt(drag->start.x());
        const double b = axisAt(event->position().x());
        const double share = std::abs(a - b) / range().length();
        const PlotRange chosen = zoomed(m_plot, range(), range().from, share);
        setRange(moved(m_plot, chosen, qMin(a, b) - chosen.from));
    }
    update();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    if (m_stop >= 0)
        emit stopActivated(m_plot.stops[m_stop].x);
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    const int sideways =
        event->modifiers().testFlag(Qt::ShiftModifier) && turn.x() == 0 ? turn.y() : turn.x();
    if (m_plot.panels.isEmpty() || (!zooms && (sideways == 0 || !isZoomed())))
        return QWidget::wheelEvent(event); // the page scrolls
    event->accept();
    if (zooms)
        setRange(zoomed(m_plot, range(), axisAt(event->position().x()),
                        std::pow(zoomStep, 0.5 * turn.y() / wheelStep)));
    else
        setRange(moved(m_plot, range(), -0.5 * moveStep * sideways / wheelStep * range().length()));
    if (m_stop >= 0)
        readAt(axisAt(event->position().x())); // another day is under the pointer
}

void PlotView::leaveEvent(QEvent *) { clearStop(); }

// Keyboard

void PlotView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_stop >= 0)
        return copyReadOut();
    if (zoomKey(*event))
        return;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || !walkKey(event->key(), event->modifiers().testFlag(Qt::ShiftModifier) ? 7 : 1))
        QWidget::keyPressEvent(event);
}

bool PlotView::zoomKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const int key = event.key();
    if (m_plot.panels.isEmpty() || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (control && (key == Qt::Key_Left || key == Qt::Key_Right))
        setRange(moved(m_plot, range(), (key == Qt::Key_Left ? -moveStep : moveStep) * range().length()));
    else if (control)
        return false;
    else if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomBy(zoomStep);
    else if (key == Qt::Key_Minus)
        zoomBy(1 / zoomStep);
    else if (key == Qt::Key_0)
        showAll();
    else
        return false;
    if (m_stop >= 0)
        readAt(qBound(range().from, m_plot.stops[m_stop].x, range().to)); // it stays in view
    return true;
}

bool PlotView::walkKey(int key, int step)
{
    const int last = static_cast<int>(m_plot.stops.size()) - 1;
    if (last < 0)
        return false;
    switch (key) {
    // The first key reads the latest day.
    case Qt::Key_Left:
        setStop(m_stop < 0 ? last : m_stop - step);
        return true;
    case Qt::Key_Right:
        setStop(m_stop < 0 ? last : m_stop + step);
        return true;
    case Qt::Key_Home:
        setStop(0);
        return true;
    case Qt::Key_End:
        setStop(last);
        return true;
    case Qt::Key_Escape:
        if (m_stop < 0)
            return false;
        clearStop();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_stop < 0)
            return false;
        emit stopActivated(m_plot.stops[m_stop].x);
        return true;
    default:
        return false;
    }
}

void PlotView::copyReadOut() const { QGuiApplication::clipboard()->setText(readOut()); }

} // namespace rhomboid
