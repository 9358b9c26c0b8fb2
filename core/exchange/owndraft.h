#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/owncolumns.h"
#include "core/journal/check.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace rhomboid::own {

// Where a row stands. In JSON `file` is the section and `row` counts its entries from 1.
struct Origin {
    QString file {};
    qint64 row {};
    QString path {}; // of a part inside the row, such as "sets[2]."; stands before the column's name
};

// A line of sets and where it stands.
struct PlacedSet {
    SetLine row {};
    Origin origin {};
};

// Collects the rows of our own files, in any order of files, into one draft: refuses what is no value and
// what check() refuses, flags what a person has to confirm, gives uids to entries without one and puts sets
// into their workouts. A row with one value that is none is not taken at all; every such value is reported.
class OwnDraft
{
public:
    explicit OwnDraft(const ImportOptions &options);

    const ImportOptions &options() const { return m_options; }
    bool knowsField(const QString &key) const;

    // Reads one entry out of cells that stand in the order of `columns`; nothing when the row was rejected.
    template <class T>
    std::optional<T> parse(const Columns<T> &columns, const QList<Cell> &cells, const Origin &origin);

    // Takes an entry, unless the files have it already.
    void add(Entry entry, const Origin &origin) { add(std::move(entry), {}, origin); }
    // Takes a workout that brings its sets.
    void add(Entry workout, const QList<PlacedSet> &sets, const Origin &origin);
    void add(const SetLine &set, const Origin &origin);
    void add(const Tombstone &tombstone, const Origin &origin);

    void countRead() { ++m_draft.rows.read; }
    void note(const Origin &origin, const QString &column, const QString &value, const QString &reason);
    // Rejects a whole row.
    void reject(const Origin &origin, const QString &column, const QString &value, const QString &reason);

    // The draft, once every file was read.
    ImportDraft finish();

private:
    struct Placed {
        Entry entry {};
        Origin origin {};
        QList<PlacedSet> sets {};
    };

    void problem(RowProblem::Kind kind, const Origin &origin, const QString &column, const QString &value,
                 const QString &reason);
    template <class Value>
    bool report(const QList<Problem> &problems, const Origin &origin, const QString &entry, Value value);
    QList<Problem> unanswered(QList<Problem> problems, const QString &workout) const;
    void settle(const Placed &placed);
    void settleWorkout(Workout workout, const Placed &placed);
    void settleStrays(const QString &uid);
    QList<PlacedSet> takeSets(const QString &workout);
    void fill(Workout &workout, const QList<PlacedSet> &sets);
    void listUnknownExercises();
    void rejectSets(const QList<PlacedSet> &sets);

    ImportOptions m_options {};
    QList<ObservationRange> m_ranges {};
    ImportDraft m_draft {};
    QList<Placed> m_entries {};
    QHash<QString, qsizetype> m_known {}; // uid -> place in m_entries
    QHash<QString, QList<PlacedSet>> m_sets {}; // by uid of the workout
    QStringList m_setOrder {}; // those uids as they came
    QSet<QString> m_judged {}; // workouts whose file says whether they are plausible
    QSet<QString> m_refused {}; // workouts whose row was rejected
    QSet<QString> m_buried {};
};

} // namespace rhomboid::own
