#pragma once

#include "core/demo/demo.h"
#include "core/demo/dice.h"

#include <QDate>
#include <QList>

namespace rhomboid {

struct Holiday
{
    QDate from{};
    QDate to{}; // included
};

// The sessions of a demo journal, and the weeks without any.
struct Training
{
    QList<Workout> workouts{}; // in order
    QList<Holiday> holidays{};
};

Training train(const DemoSpec &spec, Dice &dice);

} // namespace rhomboid
