#pragma once

#include "core/exchange/dates.h"
#include "core/exchange/importer.h"
#include "core/exchange/table.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>
#include <span>

namespace rhomboid {

// Where a file writes what check() names by `field` ("reps", "duration_min", ...).
struct FieldColumn {
    const char *field {};
    int column {};
};

// One set as its row says it. Zeros are still what the file wrote: many programs write 0 for 'not filled in'.
struct SetRow {
    WallTime started {};
    QString title {};
    std::optional<Minutes> duration {};
    QString workoutNotes {};
    SetEntry set {};
    std::optional<double> openDistance {}; // in the unit that finish() settles on
    bool hasUnknownDistance {false}; // one was covered, in a unit that is not known
};

// A unit, and the column whose cell or header names it; empty where neither does.
struct UnitCell {
    QString word {};
    int column {};
};

// Fails unless the file has the two columns nothing can be made of without; names the headers nobody
// understood.
Result<void> requireColumns(const Table &table, int date, int exercise);

// Gathers the rows of a file with one set a row into workouts, counts every row, judges what cannot be. The
// part that all such formats share: a format only says what its cells mean.
//
// Zeros: repetitions, distance and seconds of 0 are unknown when something else of the set was filled in (0
// reps with seconds is a timed set), a weight of 0 is unknown (bodyweight, or not filled in: the files do not
// tell), but 0 repetitions of a weight stay 0, an attempt that failed. A set without any number is skipped
// with a note. The weight of an exercise named 'assisted' is help and becomes negative.
class SessionBuilder
{
public:
    SessionBuilder(QString format, Table &table, std::span<const FieldColumn> columns, ImportOptions options);

    // The next row that is neither blank nor wider than its headers; those are counted here.
    std::optional<CsvRow> next();

    // Values of the row; nothing where the cell is empty. What cannot be read rejects the row.
    std::optional<double> number(const CsvRow &row, int column);
    std::optional<double> count(const CsvRow &row, int column); // never negative
    std::optional<WallTime> moment(const CsvRow &row, int column);
    // The same, but an unreadable value is only flagged and left unknown.
    std::optional<Minutes> minutes(const CsvRow &row, int column);
    std::optional<WallTime> laterMoment(const CsvRow &row, int column);
    std::optional<double> rpe(const CsvRow &row, int column);
    // A cell or a header's unit as a unit of weight; asks for it (unitAssumed) where the file does not say.
    Kilograms kilograms(double weight, const QString &unit);
    // A unit that is named and not known is flagged, and the distance left unknown. Without any it stays open
    // until all rows are read: a column has one unit, and distances from 100 cannot be kilometres or miles.
    void takeDistance(const CsvRow &row, SetRow &about, double distance, const UnitCell &unit);

    void reject(const CsvRow &row, int column, const QString &reason);
    void flag(const CsvRow &row, int column, const QString &reason);
    // Once a file, whatever the row.
    void note(const QString &value, const QString &reason);

    void addRest() { ++m_draft.rows.rests; }
    void addNote(const CsvRow &row, const SetRow &about, const QString &text);
    void addSet(const CsvRow &row, SetRow set);

    Result<ImportDraft> finish();

private:
    struct Session {
        Workout workout {}; // its sets stand in `sets` until it is finished
        QList<SetEntry> sets {};
        qint64 row {};
        QHash<QString, QString> pendingNotes {}; // by exercise
    };

    struct OpenDistance {
        qsizetype session {};
        qsizetype set {};
        double distance {};
    };

    Kilograms unnamed(double weight, const QString &unit);
    void settleDistances();
    Result<WallTime> readMoment(const CsvRow &row, int column);
    Session &session(const CsvRow &row, const SetRow &about);
    void judge(const CsvRow &row, Session &session, const Workout &part);
    int columnOf(const CsvRow &row, const QString &field) const;
    bool isRejected(const CsvRow &row) const { return m_rejectedLine == row.line; }
    void noteFile();
    void nameEntry(const CsvRow &row, const Session &session);
    void listUnknownExercises();
    Workout finished(Session session) const;

    Table &m_table;
    std::span<const FieldColumn> m_columns;
    ImportOptions m_options;
    ImportDraft m_draft {};
    QList<Session> m_sessions {};
    QHash<QString, qsizetype> m_places {}; // start and title -> index of the session
    QSet<QString> m_notes {};
    qsizetype m_problemsNamed {}; // how many were looked at for the session they belong to
    QList<OpenDistance> m_openDistances {};
    std::optional<WeightUnit> m_named {}; // the unit that the file itself names for weights
    qint64 m_rejectedLine {};
    QMap<int, std::pair<QString, Result<WallTime>>> m_moments {}; // the last one read of each column
    std::optional<DateOrder> m_order {};
};

} // namespace rhomboid
