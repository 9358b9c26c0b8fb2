#pragma once

class QDateTimeEdit;

namespace rhomboid {

// Lets a date be chosen from a month as well: a calendar in the colours of the program, with today marked.
void giveCalendar(QDateTimeEdit *field);

} // namespace rhomboid
