#include "ui/kit/panes.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int gap = 16; // px between two panes: the border to drag

int heightOf(const QWidget *pane, int width)
{
    const int asked = pane->hasHeightForWidth() ? pane->heightForWidth(width) : pane->sizeHint().height();
    return qMax(asked, pane->minimumSizeHint().height());
}

} // namespace

Panes::Panes(const QString &name, double breakAt, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_breakAt(breakAt)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(gap);
}

void Panes::addPane(QWidget *pane, int share)
{
    constexpr int wide = 100; // px for one share: more than any pane needs, so that only the shares count
    addWidget(pane);
    m_panes.append(pane);
    m_shares.append(wide * share);
    setSizes(m_shares);
}

bool Panes::stacksAt(int width) const { return m_always || width < theme().em(m_breakAt); }

void Panes::setAlwaysStacked(bool always)
{
    if (always == m_always)
        return;
    m_always = always;
    turnFor(width());
    if (isStacked())
        spread();
}

void Panes::turnFor(int width)
{
    const bool stacks = stacksAt(width);
    if (stacks && !isStacked())
        stack();
    else if (!stacks && isStacked())
        unstack();
}

int Panes::heightForWidth(int width) const
{
    const bool stacked = stacksAt(width);
    const QList<int> widths = sizes();
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        const QWidget *pane = widget(i);
        if (pane->isHidden())
            continue;
        const int own = stacked || isStacked() || this->width() == 0
            ? width
            : qRound(1.0 * widths[i] * width / this->width());
        const int needs = heightOf(pane, qMax(own, pane->minimumSizeHint().width()));
        height = stacked ? height + (height > 0 ? gap : 0) + needs : qMax(height, needs);
    }
    return height;
}

QSize Panes::minimumSizeHint() const
{
    QSize size = QSplitter::minimumSizeHint();
    int widest = 0;
    for (const QWidget *pane : m_panes)
        if (!pane->isHidden())
            widest = qMax(widest, pane->minimumSizeHint().width());
    size.setWidth(widest);
    return size;
}

bool Panes::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest && isStacked())
        spread();
    return done;
}

void Panes::resizeEvent(QResizeEvent *event)
{
    turnFor(event->size().width());
    QSplitter::resizeEvent(event);
    if (isStacked())
        spread();
}

void Panes::stack()
{
    m_sideBySide = saveState();
    if (m_first)
        insertWidget(0, m_first);
    setOrientation(Qt::Vertical);
    for (int i = 1; i < count(); ++i)
        handle(i)->setEnabled(false);
    updateGeometry();
}

void Panes::unstack()
{
    for (int i = 0; i < m_panes.size(); ++i)
        insertWidget(i, m_panes[i]);
    for (int i = 1; i < count(); ++i)
        handle(i)->setEnabled(true);
    setOrientation(Qt::Horizontal); // or else the state would be held to the least heights
    restoreState(m_sideBySide);
    updateGeometry();
}

// Each pane as high as it has to be; what is left goes to the first.
void Panes::spread()
{
    QList<int> heights;
    int left = height() + gap;
    for (int i = 0; i < count(); ++i) {
        heights.append(widget(i)->isHidden() ? 0 : heightOf(widget(i), width()));
        left -= heights.constLast() > 0 ? heights.constLast() + gap : 0;
    }
    const auto first = std::ranges::find_if(heights, [](int height) { return height > 0; });
    if (first != heights.end())
        *first += qMax(0, left);
    setSizes(heights);
}

} // namespace rhomboid
