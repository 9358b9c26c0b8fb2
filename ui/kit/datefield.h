#pragma once

class QDate;
class QDateEdit;
class QDateTimeEdit;
class QString;
class QTimeEdit;

namespace rhomboid {

// Fields for a day and for a moment. A date can be chosen from a month as well: a calendar in the colours of
// the program, with today marked. They are as wide as the widest date they can show; call updateGeometry()
// after another format.
QDateEdit *dayField();
QDateEdit *dayField(const QString &name, QDate day); // in the language of the dates of the program
QDateTimeEdit *momentField();
QTimeEdit *clockField(); // in the person's format of the clock

} // namespace rhomboid
