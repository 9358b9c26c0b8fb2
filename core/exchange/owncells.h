#pragma once

#include "core/base/quantity.h"
#include "core/journal/day.h"
#include "core/journal/pain.h"
#include "core/journal/workout.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// How single values stand in Rhomboid's own files. A value becomes a cell with cellOf(); a CSV file writes
// the cell as text, a JSON document as the like-named JSON type. take() reads a cell back from either: text
// out of CSV, typed values out of JSON. No locale takes part.
namespace rhomboid::own {

// One value of one entry; nothing when it is unknown.
using Cell = std::variant<std::monostate, bool, double, QString, QStringList, QJsonObject>;

// The shortest decimal text that reads back as the same number, without exponent.
QString numberText(double number);
// Digits with at most one decimal sign, `.` or `,`; nothing for anything else, also for `1,234`, which means
// two different numbers to different people.
std::optional<double> numberFrom(QStringView text);

// A list as one text, separated by `;`. A backslash keeps the next character as it is.
QString listText(const QStringList &items);
QStringList listFrom(QStringView text);

QString csvText(const Cell &cell);
QJsonValue jsonValue(const Cell &cell);
Cell cellFromCsv(const QString &text);
Cell cellFromJson(const QJsonValue &value);

Cell cellOf(bool value);
Cell cellOf(double value);
Cell cellOf(int value);
Cell cellOf(const QString &value);
Cell cellOf(const QStringList &value);
Cell cellOf(const QJsonObject &value);
Cell cellOf(const WallTime &value);
Cell cellOf(QDate value);
Cell cellOf(WorkoutType value);
Cell cellOf(SetKind value);
Cell cellOf(Onset value);
Cell cellOf(const QList<RegionPain> &value);
Cell cellOf(const QList<WarningSign> &value);
Cell cellOf(const SignsAsked &value);
Cell cellOf(const QList<Relief> &value);
template <class Unit> Cell cellOf(Quantity<Unit> value) { return cellOf(value.value); }
template <class T> Cell cellOf(const std::optional<T> &value) { return value ? cellOf(*value) : Cell(); }
template <class T> Cell cellOf(const Sparse<T> &value) { return value ? cellOf(*value) : Cell(); }

// Each reads a cell into `value` and returns what is wrong with it as a sentence, empty when nothing is. An
// unknown cell leaves `value` as it is; whether that may be is the column's business.
QString take(const Cell &cell, bool &value);
QString take(const Cell &cell, double &value);
QString take(const Cell &cell, int &value);
QString take(const Cell &cell, QString &value);
QString take(const Cell &cell, QStringList &value);
QString take(const Cell &cell, QJsonObject &value);
QString take(const Cell &cell, WallTime &value);
QString take(const Cell &cell, QDate &value);
QString take(const Cell &cell, WorkoutType &value);
QString take(const Cell &cell, SetKind &value);
QString take(const Cell &cell, Onset &value);
QString take(const Cell &cell, QList<RegionPain> &value);
QString take(const Cell &cell, QList<WarningSign> &value);
QString take(const Cell &cell, SignsAsked &value);
QString take(const Cell &cell, QList<Relief> &value);
template <class Unit> QString take(const Cell &cell, Quantity<Unit> &value)
{
    return take(cell, value.value);
}
template <class T> QString take(const Cell &cell, std::optional<T> &value)
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    T known {};
    const QString wrong = take(cell, known);
    if (wrong.isEmpty())
        value = std::move(known);
    return wrong;
}
template <class T> QString take(const Cell &cell, Sparse<T> &value)
{
    std::optional<T> known;
    const QString wrong = take(cell, known);
    if (known)
        value = *known;
    return wrong;
}

} // namespace rhomboid::own
