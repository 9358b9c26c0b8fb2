#include "ui/kit/scroller.h"

#include <QScrollArea>

namespace rhomboid {

QScrollArea *scrollerOf(QWidget *page)
{
    auto *scroller = new QScrollArea;
    scroller->setWidget(page);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroller;
}

} // namespace rhomboid
