#pragma once

#include "core/analysis/share.h"
#include "core/factors/factor.h"
#include "ui/kit/card.h"

#include <array>

class QComboBox;

namespace rhomboid {

class Columns;
class FactorModel;
class IconArray;
struct FactorRow;
struct State;

// "What if, for the next workout": how often pain followed the workouts that were like it. Counted, not
// forecast: a number stands only beside its range, and beside the number of all workouts.
class WhatIfCard : public Card
{
    Q_OBJECT

public:
    explicit WhatIfCard(QWidget *parent = nullptr);

    // Hides while even the share of all workouts could be nearly anything.
    void show(const State &state, const FactorModel &factors);

private:
    // One of the two habits that can be chosen here.
    struct Habit {
        QLabel *name {};
        QComboBox *choice {};
        const RiskFactor *factor {};
    };

    QLayout *buildHabit(Habit &habit);
    int habitsWidth() const;
    QWidget *buildAnswer();
    void offer(Habit &habit, const FactorRow *row);
    QList<Condition> conditions() const;
    void count();

    std::array<Habit, 2> m_habits {};
    Findings m_findings {};
    Journal m_journal {};
    Columns *m_columns;
    QLabel *m_what;
    QLabel *m_share;
    QLabel *m_range;
    QLabel *m_all;
    IconArray *m_marks;
    QLabel *m_counted;
};

} // namespace rhomboid
