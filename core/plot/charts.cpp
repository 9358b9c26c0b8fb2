#include "core/plot/charts.h"

#include "core/plot/afterworkout.h"
#include "core/plot/painload.h"
#include "core/plot/weeks.h"

#include <QtGlobal>

#include <array>

namespace rhomboid {

std::span<const ChartSpec> chartCatalogue()
{
    static const std::array charts {
        ChartSpec {.key = QStringLiteral("pain_load"),
                   .title = QT_TRANSLATE_NOOP("charts", "Pain and load"),
                   .build = painAndLoad},
        ChartSpec {.key = QStringLiteral("after_workout"),
                   .title = QT_TRANSLATE_NOOP("charts", "After a workout"),
                   .build = afterWorkout},
        ChartSpec {.key = QStringLiteral("weeks"),
                   .title = QT_TRANSLATE_NOOP("charts", "Week by week"),
                   .build = weekByWeek,
                   .drawn = false},
    };
    return charts;
}

} // namespace rhomboid
