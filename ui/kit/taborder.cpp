#include "ui/kit/taborder.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace rhomboid {

namespace {

bool isWithin(const QWidget &part, const QWidget *widget) { return widget == &part || part.isAncestorOf(widget); }

bool takesTab(const QWidget *widget) { return widget->focusPolicy() & Qt::TabFocus; }

} // namespace

void tabAfter(QWidget &before, QWidget &made)
{
    QList<QWidget *> stops;
    QWidget *each = &made;
    do {
        if (takesTab(each) && isWithin(made, each))
            stops.append(each);
        each = each->nextInFocusChain();
    } while (each != &made);
    QWidget *last = &before;
    while (!takesTab(last) || isWithin(made, last)) {
        last = last->previousInFocusChain();
        if (last == &before)
            return; // there is nothing else
    }
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace rhomboid
