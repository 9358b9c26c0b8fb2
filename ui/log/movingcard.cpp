#include "ui/log/movingcard.h"

#include "ui/kit/columns.h"

#include <QVBoxLayout>
#include <QWidget>

namespace rhomboid {

namespace {

// The field comes right before what Tab reaches first in a card.
void tabBefore(const QWidget &card, QWidget &field)
{
    QWidget *window = card.window();
    QWidget *before = nullptr;
    for (QWidget *each = window->nextInFocusChain(); each != window; each = each->nextInFocusChain()) {
        if (each == &field || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (card.isAncestorOf(each))
            break;
        before = each;
    }
    if (before)
        QWidget::setTabOrder(before, &field);
}

} // namespace

void followStacking(Columns &columns, const MovingCards &moving)
{
    QObject::connect(&columns, &Columns::stackedChanged, moving.head, [moving](bool stacked) {
        QVBoxLayout *ofHead = stacked ? moving.first : moving.second;
        QVBoxLayout *ofTail = stacked ? moving.second : moving.first;
        ofTail->removeWidget(moving.head);
        ofHead->removeWidget(moving.tail);
        const QWidget *next = ofHead->itemAt(0)->widget();
        ofHead->insertWidget(0, moving.head);
        ofTail->insertWidget(ofTail->count() - 1, moving.tail);
        tabBefore(*next, *moving.field);
    });
}

} // namespace rhomboid
