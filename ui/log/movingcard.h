#pragma once

class QVBoxLayout;
class QWidget;

namespace rhomboid {

class Columns;

// Cards of two columns that change places once the columns stand below each other. `head` heads the second column and
// then comes before the first; the way of Tab goes with it, to `field` in it. `tail` ends the first column and
// then comes after the second; Tab reaches it last in any case.
struct MovingCards {
    QWidget *head;
    QWidget *field;
    QWidget *tail;
    QVBoxLayout *first; // the columns, each with a card of its own and a stretch at its end
    QVBoxLayout *second;
};
void followStacking(Columns &columns, const MovingCards &moving);

} // namespace rhomboid
