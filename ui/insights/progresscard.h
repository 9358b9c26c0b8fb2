#pragma once

#include "ui/kit/card.h"

class QProgressBar;

namespace rhomboid {

struct State;

// How many workouts with a check-in are still missing before estimates start, and how long that takes at the
// person's present rhythm once there is one (core/journal/rhythm.h). Hidden once there are enough.
class ProgressCard : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    void show(const State &state, QDate today);

private:
    QLabel *m_count;
    QProgressBar *m_bar;
    QLabel *m_when;
};

} // namespace rhomboid
