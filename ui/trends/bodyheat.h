#pragma once

#include "ui/trends/places.h"

#include <QWidget>

namespace rhomboid {

// The back of a body, each place coloured by how often it hurt. Pointing at a place says its name and number;
// the card beside it says the same in words. Never mirrored.
class BodyHeat : public QWidget
{
    Q_OBJECT

public:
    explicit BodyHeat(QWidget *parent = nullptr);

    void setPlaces(const QList<PlaceCount> &places);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int entriesOf(const QString &region) const;

    QList<PlaceCount> m_places {};
};

} // namespace rhomboid
