#pragma once

#include "core/demo/demo.h"
#include "core/demo/dice.h"

#include <QDate>
#include <QList>

#include <span>

namespace rhomboid {

// The pain behind the reports: what sessions leave behind, and a slow flare that comes and goes by itself.
class Soreness
{
public:
    Soreness(const DemoSpec &spec, std::span<const Workout> workouts, Dice &dice);

    // As the person would rate it, before rounding; below 0 nothing is felt.
    double at(const WallTime &when) const;

private:
    struct Impulse
    {
        WallTime at{};
        double size{};
    };

    double flareOn(QDate date) const;

    double m_scale{};
    QDate m_first{};
    QList<double> m_flare{}; // a value a day
    QList<Impulse> m_impulses{}; // in order
};

} // namespace rhomboid
