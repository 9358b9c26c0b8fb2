#pragma once

#include "core/advice/recovery.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace rhomboid {

class Columns;

// "Day 1 to 2"
QString phaseDays(const PlanPhase &phase);

// The phases of a plan side by side; arrow keys move. The present one says so in words.
class PhaseRow : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseRow(QWidget *parent = nullptr);

    // Rebuilds only for another track, phase or day.
    void show(const PlanTrack &track, const QString &present, int day);
    QString chosen() const { return m_chosen; } // id of the phase on show

signals:
    void phaseChosen(const QString &id);

private:
    void build(const PlanTrack &track);

    QVBoxLayout *m_column;
    Columns *m_row {nullptr};
    QButtonGroup *m_group;
    QString m_track {};
    QString m_present {};
    int m_day {-1};
    QString m_chosen {};
};

} // namespace rhomboid
