#pragma once

#include "core/load/load.h"
#include "ui/kit/card.h"

class QLabel;

namespace rhomboid {

struct State;
class LoadGauge;
class WeekBars;

// What the load of today looks at: the last seven days, and the four sevens before them that say what is usual.
inline constexpr int loadWeeks = 1 + 4;

// The mean of the four sevens of days before the last seven; nothing while workouts are not logged for as
// long.
std::optional<double> usualSevenDays(const State &state, QDate today, LoadKind kind);
// How a sum of seven days compares with the usual one, in words.
QString comparedWithUsual(double sevenDays, double usual);

// The load of the last seven days as a plain number and bars, and the last session against the largest of the
// 30 days before it. No zone, no colour of alarm.
class LoadCard : public Card
{
    Q_OBJECT

public:
    explicit LoadCard(QWidget *parent = nullptr);

    void show(const State &state, QDate today);

private:
    QLabel *m_number;
    QLabel *m_unit; // beside the number: what it is, or how it compares
    QLabel *m_meaning;
    QLabel *m_mixed; // why effort that was logged is not what counts
    WeekBars *m_bars;
    LoadGauge *m_gauge;
    QLabel *m_words;
    QLabel *m_usual;
};

} // namespace rhomboid
