#include "core/exchange/csv.h"
#include "core/exchange/owncolumns.h"
#include "core/exchange/ownformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace rhomboid {

using namespace own;

namespace {

// Numbers and flags go out as they are; everything else is text, which a spreadsheet must not run as a
// formula.
void writeCell(CsvWriter &writer, const Cell &cell)
{
    const bool safe = std::holds_alternative<double>(cell) || std::holds_alternative<bool>(cell);
    safe ? writer.value(csvText(cell)) : writer.text(csvText(cell));
}

template <class T> QByteArray csvFile(const Columns<T> &columns, const QList<T> &rows)
{
    CsvWriter writer;
    for (const Column<T> &column : columns)
        writer.text(column.name);
    writer.endRow();
    for (const T &row : rows) {
        for (const Column<T> &column : columns)
            writeCell(writer, column.get(row));
        writer.endRow();
    }
    return writer.bytes();
}

// The catalogue's fields in its order, then what else was ever answered, by name.
QStringList observationKeys(const Journal &journal, std::span<const Field> fields)
{
    QSet<QString> others;
    for (const Workout &workout : journal.workouts())
        for (auto at = workout.observations.begin(); at != workout.observations.end(); ++at)
            others.insert(at.key());
    QStringList keys;
    for (const Field &field : fields) {
        keys.append(field.key);
        others.remove(field.key);
    }
    QStringList rest = others.values();
    rest.sort();
    return keys + rest;
}

QList<SetLine> setRows(const QList<Workout> &workouts)
{
    QList<SetLine> rows;
    for (const Workout &workout : workouts) {
        int position = 0;
        for (const SetEntry &set : workout.sets)
            rows.append({.workout = workout.head.uid, .position = ++position, .set = set});
    }
    return rows;
}

template <class T> QJsonObject jsonObject(const T &entry)
{
    QJsonObject object;
    for (const Column<T> &column : columnsOf<T>())
        if (const Cell cell = column.get(entry); !std::holds_alternative<std::monostate>(cell))
            object.insert(column.name, jsonValue(cell));
    return object;
}

QJsonObject jsonWorkout(const Workout &workout)
{
    QJsonObject object = jsonObject(workout);
    QJsonObject observations;
    for (auto at = workout.observations.begin(); at != workout.observations.end(); ++at)
        observations.insert(at.key(), jsonValue(cellOf(at.value())));
    QJsonArray sets;
    for (const SetEntry &set : workout.sets)
        sets.append(jsonObject(set));
    object.insert(QStringLiteral("observations"), observations);
    object.insert(QStringLiteral("sets"), sets);
    return object;
}

// One entry a line, so that versions of a file compare line by line.
template <class T, class Object>
QByteArray jsonSection(const char *name, const QList<T> &entries, Object object)
{
    QByteArray text = QByteArrayLiteral(",\n\"") + name + "\":[";
    const char *separator = "\n";
    for (const T &entry : entries) {
        text += separator + QJsonDocument(object(entry)).toJson(QJsonDocument::Compact);
        separator = ",\n";
    }
    return text + ']';
}

} // namespace

QMap<QString, QByteArray> toCsvFiles(const Journal &journal, std::span<const Field> fields)
{
    const Columns<Workout> workouts = workoutColumns(observationKeys(journal, fields));
    return {
        {QStringLiteral("workouts.csv"), csvFile(workouts, journal.workouts())},
        {QStringLiteral("sets.csv"), csvFile(columnsOf<SetLine>(), setRows(journal.workouts()))},
        {QStringLiteral("pain.csv"), csvFile(columnsOf<PainEntry>(), journal.pains())},
        {QStringLiteral("days.csv"), csvFile(columnsOf<Day>(), journal.days())},
        {QStringLiteral("function.csv"), csvFile(columnsOf<FunctionCheck>(), journal.functionChecks())},
        {QStringLiteral("events.csv"), csvFile(columnsOf<Event>(), journal.events())},
        {QStringLiteral("tombstones.csv"), csvFile(columnsOf<Tombstone>(), journal.tombstones())},
    };
}

QByteArray toJson(const Journal &journal)
{
    return QByteArrayLiteral("{\"format\":\"rhomboid\",\n\"version\":1")
        + jsonSection("workouts", journal.workouts(), jsonWorkout)
        + jsonSection("pain", journal.pains(), jsonObject<PainEntry>)
        + jsonSection("days", journal.days(), jsonObject<Day>)
        + jsonSection("function", journal.functionChecks(), jsonObject<FunctionCheck>)
        + jsonSection("events", journal.events(), jsonObject<Event>)
        + jsonSection("tombstones", journal.tombstones(), jsonObject<Tombstone>) + "\n}\n";
}

} // namespace rhomboid
