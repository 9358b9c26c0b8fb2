#include "ui/kit/sidepane.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QSplitter>

namespace rhomboid {

namespace {

constexpr double leastBeside = 10; // em

// Beside a bar the content is narrower and, with more rows, higher: whether there is a bar is asked of the whole
// width, or else it would stay for its own sake.
void decideBar(QScrollArea &pane)
{
    const QWidget &content = *pane.widget();
    const QSize whole = pane.maximumViewportSize();
    const int asked =
        content.hasHeightForWidth() ? content.heightForWidth(whole.width()) : content.minimumSizeHint().height();
    const bool fits = qMax(asked, content.minimumSizeHint().height()) <= whole.height();
    pane.setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

} // namespace

SidePane::SidePane(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool SidePane::isBeside() const
{
    const auto *panes = qobject_cast<const QSplitter *>(parentWidget());
    return panes && panes->orientation() == Qt::Horizontal;
}

int SidePane::heightForWidth(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

QSize SidePane::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return isBeside() ? QSize(content.width(), theme().em(leastBeside)) : content;
}

QSize SidePane::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    return isBeside() ? QSize(content.width(), theme().em(leastBeside)) : content;
}

// What it holds has got another size: the panes beside or below have to know.
bool SidePane::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        decideBar(*this);
    return QScrollArea::viewportEvent(event);
}

} // namespace rhomboid
