#pragma once

#include <functional>

class QDate;
class QDateEdit;
class QDateTimeEdit;
class QString;
class QTimeEdit;

namespace rhomboid {

// The last day that a calendar offers, asked at each opening; a later one can still be typed.
using LatestDay = std::function<QDate()>;

// Fields for a day and for a moment. A date can be chosen from a month as well: a calendar in the colours of
// the program, with today marked. They are as wide as the widest date they can show; call updateGeometry()
// after another format.
QDateEdit *dayField(LatestDay latest = {});
QDateEdit *dayField(const QString &name, QDate day); // in the language of the dates of the program
QDateTimeEdit *momentField(LatestDay latest = {});
QTimeEdit *clockField(); // in the person's format of the clock

} // namespace rhomboid
