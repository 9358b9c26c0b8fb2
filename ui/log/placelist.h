#pragma once

#include "ui/kit/markedplaces.h"

#include <QWidget>

class QLabel;

namespace rhomboid {

class Stepper;

// The places chosen on the body map with their levels, in words: each can be raised, lowered or taken out.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    void show(const MarkedPlaces &places);

signals:
    void changed(const rhomboid::MarkedPlaces &places);

private:
    void build();
    QWidget *row(const MarkedPlace &place);

    MarkedPlaces m_places {};
    QWidget *m_rows {nullptr};
    QList<Stepper *> m_levels {}; // of the places, in their order
    QLabel *m_note {nullptr};
};

} // namespace rhomboid
