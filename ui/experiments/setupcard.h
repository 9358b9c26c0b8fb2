#pragma once

#include "core/analysis/experiment.h"
#include "core/factors/trials.h"
#include "ui/kit/card.h"

#include <QMap>

#include <optional>

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

    // Keeps what was chosen for each trial.
    void show(const Trial &trial, const State &state, QDate today);
    QPushButton *startButton() const { return m_start; }
    QLabel *draftNote() const { return m_draftNote; }

    // What was chosen for any trial and not started; empty while all stand as they come.
    QByteArray draft() const;
    // Gives back the key of the trial that was worked on last; nothing when this is no draft.
    std::optional<QString> restore(const QByteArray &draft);
    void forget();

signals:
    void startWanted(const rhomboid::ExperimentPlan &plan);
    void edited();

private:
    void buildWays();
    void buildChoices();
    void buildSteps();
    ExperimentPlan plan() const;
    ExperimentPlan usualPlan(const Trial &trial) const;
    void setPlan(const ExperimentPlan &plan);
    void keep();
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
    QLabel *m_draftNote;
    QMap<QString, ExperimentPlan> m_drafts {}; // by trial
    QString m_last {}; // trial that was worked on last
    bool m_mayStart {false};
};

} // namespace rhomboid
