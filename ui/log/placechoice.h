#pragma once

#include "ui/kit/markedplaces.h"

#include <QListWidget>

namespace rhomboid {

// The places of the body map as a plain list of check boxes, for everybody whom a drawing does not suit: one
// stop of the Tab key, arrows move, Space ticks, letters jump. As high as its rows: the page scrolls, not the
// list.
class PlaceChoice : public QListWidget
{
    Q_OBJECT

public:
    explicit PlaceChoice(QWidget *parent = nullptr);

    void setPlaces(const MarkedPlaces &places); // does not emit
    // The level a newly ticked place takes; without one it waits for it.
    void setLevel(std::optional<int> level) { m_level = level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void placesChanged(const rhomboid::MarkedPlaces &places);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override { }
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }

private:
    void report();

    MarkedPlaces m_places {};
    std::optional<int> m_level {};
};

} // namespace rhomboid
