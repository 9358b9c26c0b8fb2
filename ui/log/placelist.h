#pragma once

#include "ui/kit/markedplaces.h"

#include <QWidget>

namespace rhomboid {

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
    QWidget *row(const MarkedPlace &place);

    MarkedPlaces m_places {};
    QWidget *m_rows {nullptr};
};

} // namespace rhomboid
