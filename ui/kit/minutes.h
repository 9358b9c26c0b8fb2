#pragma once

#include <QString>

#include <optional>

namespace rhomboid {

// What somebody typed for a duration: minutes as numberFrom() reads them, or hours and minutes as people and
// other programs write them: 1h30, 1:30, 1 h 30 min, 90 min. Nothing for an empty text; `readable` says
// whether it was a duration.
std::optional<double> minutesFrom(const QString &text, bool &readable);

} // namespace rhomboid
