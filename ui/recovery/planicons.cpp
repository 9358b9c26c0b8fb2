#include "ui/recovery/planicons.h"

#include <algorithm>

namespace rhomboid {

namespace {

// Items of several tracks that say the same share the end of their id: "strain-walk", "soreness-walk".
struct Row {
    const char *ending {};
    const char *icon {};
};

constexpr Row rows[] {
    {"active", "walk"},
    {"book", "calendar"},
    {"cardio", "walk"},
    {"check", "professional"},
    {"check-week", "professional"},
    {"compare", "trends"},
    {"daily", "today"},
    {"drink", "drop"},
    {"ease", "rest"},
    {"expect", "clock"},
    {"first", "load"},
    {"gentle", "stretch"},
    {"leave-out", "pause"},
    {"log", "note"},
    {"log-twice", "note"},
    {"look", "insights"},
    {"move", "stretch"},
    {"no-heat", "heat"},
    {"normal", "repeat"},
    {"note", "note"},
    {"one-change", "edit"},
    {"other", "workout"},
    {"range", "stretch"},
    {"second-day", "calendar"},
    {"sleep", "moon"},
    {"stage", "steps"},
    {"stop", "pause"},
    {"strength", "workout"},
    {"tense", "form"},
    {"trend", "trends"},
    {"urine", "warning"},
    {"visit", "calendar"},
    {"walk", "walk"},
    {"warm-up", "flame"},
    {"warmth", "flame"},
    {"zones", "form"},
};

} // namespace

QString planIcon(const QString &item)
{
    const QString ending = item.section(u'-', 1);
    const auto row =
        std::ranges::find_if(rows, [&](const Row &each) { return ending == QLatin1StringView(each.ending); });
    return QLatin1StringView(row == std::end(rows) ? "info" : row->icon);
}

} // namespace rhomboid
