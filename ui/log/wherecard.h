#pragma once

#include "ui/kit/card.h"
#include "ui/kit/markedplaces.h"

namespace rhomboid {

class BodyMap;
class PlaceChoice;
class PlaceList;

// Where it hurts: on a drawing or, for everybody whom that does not suit, in a list; which of them is remembered.
// The chosen places stand below with their levels.
class WhereCard : public Card
{
    Q_OBJECT

public:
    explicit WhereCard(QWidget *parent = nullptr);

    MarkedPlaces places() const; // in tab order
    void setPlaces(const MarkedPlaces &places); // does not emit
    // The level a newly chosen place takes; without one it waits for it.
    void setLevel(std::optional<int> level);

signals:
    void placesChanged(const rhomboid::MarkedPlaces &places);

private:
    void addWays();

    BodyMap *m_map;
    PlaceChoice *m_choice;
    PlaceList *m_list;
};

} // namespace rhomboid
