#pragma once

class QVBoxLayout;
class QWidget;

namespace rhomboid {

class Columns;

// A card that heads the second of two columns and, while they stand below each other, comes before the first.
// The way of Tab goes with it, to `field` in the card.
struct MovingCard {
    QWidget *card;
    QWidget *field;
    QVBoxLayout *first; // the columns, each with a card of its own
    QVBoxLayout *second;
};
void followStacking(Columns &columns, const MovingCard &moving);

} // namespace rhomboid
