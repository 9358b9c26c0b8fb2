#pragma once

#include <QString>

#include <optional>

class QLocale;

namespace rhomboid {

// A date as people type it: "5 Oct", "5. Oktober 2026", "05/10/2026", "2026-10-05". Without a year it is the
// given one's; `complete` says that nothing of a date is left to type. Months have the names of `locale` or
// English ones, whole or at least three letters of them; two numbers stand in the order of `format`.
struct TypedDate {
    int year {};
    int month {};
    int day {};
    bool complete {false};
};

std::optional<TypedDate> typedDate(const QString &text, int year, const QString &format, const QLocale &locale);

} // namespace rhomboid
