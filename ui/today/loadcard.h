#pragma once

#include "ui/kit/card.h"

class QLabel;

namespace rhomboid {

struct State;
class LoadGauge;
class WeekBars;

// The load of the last seven days as a plain number and bars, and the last session against the largest of the 30
// days before it. No zone, no colour of alarm.
class LoadCard : public Card
{
    Q_OBJECT

public:
    explicit LoadCard(QWidget *parent = nullptr);

    void show(const State &state, QDate today);

private:
    QLabel *m_number;
    QLabel *m_unit;
    WeekBars *m_bars;
    LoadGauge *m_gauge;
    QLabel *m_words;
};

} // namespace rhomboid
