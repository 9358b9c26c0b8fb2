#pragma once

#include "core/analysis/experiment.h"
#include "core/factors/trials.h"
#include "ui/kit/card.h"

class QLineEdit;
class QPushButton;

namespace rhomboid {

class ArmMark;
class Segmented;
struct State;

// One idea, ready to start: the question, the two ways, how long, what that costs and what it can find.
class SetupCard : public Card
{
    Q_OBJECT

public:
    explicit SetupCard(QWidget *parent = nullptr);

    // Keeps what was chosen while the trial stays the same.
    void show(const Trial &trial, const State &state, QDate today);
    QPushButton *startButton() const { return m_start; }

signals:
    void startWanted(const rhomboid::ExperimentPlan &plan);

private:
    void buildWays();
    void buildChoices();
    void buildSteps();
    ExperimentPlan plan() const;
    void showCost();
    void showBar(const State &state);

    const Trial *m_trial {};
    Journal m_journal {};
    QDate m_today {};
    QLabel *m_treatment;
    QLabel *m_how;
    QLabel *m_control;
    QLabel *m_caution;
    QLabel *m_detailName;
    QLineEdit *m_detail;
    Segmented *m_length;
    Segmented *m_type;
    QLabel *m_cost;
    QLabel *m_power;
    QLabel *m_barred;
    QPushButton *m_start;
    bool m_mayStart {false};
};

} // namespace rhomboid
