#pragma once

#include "ui/kit/card.h"

class QLabel;

namespace rhomboid {

class DayStrip;
class Journal;

// The worst pain of each of the last 14 days, with one sentence that says the same.
class StripCard : public Card
{
    Q_OBJECT

public:
    explicit StripCard(QWidget *parent = nullptr);

    void show(const Journal &journal, QDate today);

signals:
    void trendsWanted();

private:
    DayStrip *m_strip;
    QLabel *m_count;
    QLabel *m_highest;
};

} // namespace rhomboid
