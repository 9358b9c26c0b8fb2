#pragma once

#include "ui/kit/card.h"
#include "ui/trends/places.h"

namespace rhomboid {

class BodyHeat;

// Where it hurts: the places of the chosen days by how often they were named, with the three most frequent in
// words.
class PlacesCard : public Card
{
    Q_OBJECT

public:
    explicit PlacesCard(QWidget *parent = nullptr);

    void show(const QList<PlaceCount> &places);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHint();

    QLabel *m_hint;
    BodyHeat *m_body;
    QLabel *m_empty;
    QList<QLabel *> m_names {};
    QList<QLabel *> m_counts {};
    bool m_any {false};
};

} // namespace rhomboid
