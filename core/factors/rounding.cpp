#include "core/factors/rounding.h"

#include <QByteArrayView>

#include <cmath>

namespace rhomboid {

namespace {

double stepOf(QByteArrayView unit, double stored)
{
    if (unit == "ml")
        return stored > 1 ? 1 : 10;
    return unit == "min" || unit == "%" ? 1 : 0.1;
}

} // namespace

double roundedAsKnown(double shown, const char *unit, double stored)
{
    const double step = stepOf(unit, stored);
    const double steps = std::round(shown / step);
    return step < 1 ? steps / std::round(1 / step) : steps * step;
}

} // namespace rhomboid
