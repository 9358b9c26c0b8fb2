#pragma once

#include "ui/kit/card.h"

class QPushButton;

namespace rhomboid {

class NextDraw;
class SlotTrack;
struct Experiment;
struct State;
struct WallTime;

// The experiment that runs: what to do next, how far it is, how the drawn ways were kept to. Nothing here
// depends on how it hurts.
class RunningCard : public Card
{
    Q_OBJECT

public:
    explicit RunningCard(QWidget *parent = nullptr);

    void show(const Experiment &experiment, const State &state, const WallTime &now);
    NextDraw *next() const { return m_next; }

signals:
    void pauseWanted(bool pause);
    void stopWanted();

private:
    QWidget *buildWays();
    void showWays(const Experiment &experiment);

    NextDraw *m_next;
    QLabel *m_detail;
    QLabel *m_treatment;
    QLabel *m_treatmentCount;
    QLabel *m_control;
    QLabel *m_controlCount;
    QLabel *m_progress;
    SlotTrack *m_track;
    QPushButton *m_pause;
    QPushButton *m_stop;
    bool m_paused {false};
};

} // namespace rhomboid
