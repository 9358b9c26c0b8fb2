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

void followStacking(Columns &columns, const MovingCard &moving)
{
    QObject::connect(&columns, &Columns::stackedChanged, moving.card, [moving](bool stacked) {
        QVBoxLayout *now = stacked ? moving.first : moving.second;
        (stacked ? moving.second : moving.first)->removeWidget(moving.card);
        const QWidget *next = now->itemAt(0)->widget();
        now->insertWidget(0, moving.card);
        tabBefore(*next, *moving.field);
    });
}

} // namespace rhomboid
