#pragma once

#include "core/journal/pain.h"

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

    void setRegions(const QList<RegionPain> &regions); // does not emit
    // The level a newly ticked place takes.
    void setLevel(int level) { m_level = level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void regionsChanged(const QList<rhomboid::RegionPain> &regions);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override { }
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }

private:
    void report();

    QList<RegionPain> m_regions {};
    int m_level {3};
};

} // namespace rhomboid
