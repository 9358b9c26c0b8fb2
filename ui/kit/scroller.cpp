#include "ui/kit/scroller.h"

#include <QScrollArea>
#include <QScrollBar>

namespace rhomboid {

namespace {

// Always there, so that the page keeps its width, but in sight only where there is something to scroll.
class QuietBar : public QScrollBar
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

QScrollArea *scrollerOf(QWidget *page)
{
    auto *scroller = new QScrollArea;
    scroller->setVerticalScrollBar(new QuietBar);
    scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroller->setWidget(page);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroller;
}

} // namespace rhomboid
