#include "core/advice/experimenting.h"

namespace rhomboid {

bool mayExperiment(const Triage &triage) { return triage.level != 1 && triage.level != 2; }

bool mayTry(const Trial &trial, const Journal &journal)
{
    bool barred = false;
    for (const Event &event : journal.events())
        if (event.kind == eventkind::healthProfile && !trial.barredBy.isEmpty())
            barred = event.payload[trial.barredBy].toBool();
    return !barred;
}

} // namespace rhomboid
