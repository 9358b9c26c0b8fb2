#pragma once

#include "core/journal/workout.h"
#include "core/load/load.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rhomboid {

struct State;
class Card;
class LoadGauge;

// What the workout in the form would mean: its load, the last seven days with it, the largest of the 30 days
// before, and how it differs from the last workout of the same name. Worked out anew at each edit.
class WorkoutPreview : public QWidget
{
    Q_OBJECT

public:
    // Of seven days.
    struct Week {
        double load {};
        int unknown {}; // other workouts without a load
    };

    explicit WorkoutPreview(QWidget *parent = nullptr);

    // `durationAsUsual`: it was filled in and not typed, so it is not compared.
    void show(const State &state, const Workout &workout, bool durationAsUsual);
    // The same in one line, for where there is no room beside the form. Hidden at first.
    QLabel *brief() const { return m_brief; }

private:
    void showLoad(const State &state, const Workout &workout);
    void showComparison(const State &state, const Workout &workout, bool durationAsUsual);
    void showBrief(const Workout &workout, const Week &week, const std::optional<LoadJump> &jump);
    void addComparison(const QString &what, const QString &difference);
    void addDifference(const QString &what, double difference, int decimals, const QString &unit);

    QLabel *m_this;
    QLabel *m_formula;
    QLabel *m_week;
    QLabel *m_summed; // what the week is the sum of
    QLabel *m_words;
    QLabel *m_brief;
    LoadGauge *m_gauge;
    Card *m_comparison;
    QWidget *m_rows {nullptr};
};

} // namespace rhomboid
