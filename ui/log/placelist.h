#pragma once

#include "core/journal/pain.h"

#include <QWidget>

namespace rhomboid {

// The places chosen on the body map with their levels, in words: each can be raised, lowered or taken out.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    void show(const QList<RegionPain> &regions);

signals:
    void changed(const QList<rhomboid::RegionPain> &regions);

private:
    QWidget *row(const RegionPain &region);

    QList<RegionPain> m_regions {};
    QWidget *m_rows {nullptr};
};

} // namespace rhomboid
