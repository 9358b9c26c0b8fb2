#pragma once

#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/exercises/catalogue.h"
#include "core/factors/factor.h"
#include "core/journal/change.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace rhomboid {

enum class WeightUnit { Kilogram, Pound };
enum class DistanceUnit { Metre, Kilometre, Mile };

// What the caller knows about a file that the file itself may not say.
struct ImportOptions {
    QString fileName {}; // shown in messages; also the folder's or file's name for provenance
    std::optional<WeightUnit> unit {};
    std::optional<DistanceUnit> distance {}; // without one that of all follows from their size
    std::span<const Field> fields {};
    WallTime now {};
};

// A row or value that was not taken, or was taken with a flag.
struct RowProblem {
    enum class Kind { Rejected, Flagged, Note };

    Kind kind {Kind::Rejected};
    QString file {};
    qint64 row {}; // as a person counts: the header is row 1; 0 for the whole file
    QString column {};
    QString value {};
    QString reason {};
    QString entry {}; // uid in the file of what it is a value of; empty where that is not known

    bool operator==(const RowProblem &) const = default;
};

// Rows read = sets + rest rows + notes + skipped + rejected, always; `entries` counts rows of our own format.
struct RowCount {
    qint64 read {};
    qint64 sets {};
    qint64 entries {};
    qint64 rests {};
    qint64 notes {};
    qint64 skipped {};
    qint64 rejected {};

    bool operator==(const RowCount &) const = default;
    bool adds() const { return read == sets + entries + rests + notes + skipped + rejected; }
};

// What a file holds, before anything is saved.
struct ImportDraft {
    QString format {};
    QString fileName {};
    QString sha256 {};
    // A workout without a start carries sets for one of the same uid in the journal (a sets.csv on its own).
    QList<Entry> entries {};
    QList<Tombstone> tombstones {};
    QList<RowProblem> problems {};
    RowCount rows {};
    bool unitAssumed {false}; // weights stand in a unit the file does not name: ask before saving
    // Set where neither the file nor their size says in which unit distances stand: ask, with this
    // preselected. They were read in it.
    std::optional<DistanceUnit> distanceGuess {};
    QStringList unknownExercises {};
    QStringList repeatedBlocks {}; // sessions in which a whole block of sets stands twice: ask
};

// The draft without the second copy of every repeated block: the answer 'take each once'. Dropped rows count
// as skipped.
ImportDraft withoutRepeatedBlocks(ImportDraft draft);

// One file format. Dialog filter, drag and drop, recognition and preview all read this row.
struct Importer {
    QString key {};
    QString title {};
    QString filter {}; // "*.csv"
    std::function<bool(const QByteArray &head, const ImportOptions &)> sniff {};
    std::function<Result<ImportDraft>(QIODevice &, const ImportOptions &)> read {};
};

// THE table of formats.
std::span<const Importer> importerCatalogue();

// The importer that recognises a file by its first bytes; none when nobody does.
const Importer *recognise(std::span<const Importer> importers, const QByteArray &head,
                          const ImportOptions &options);

// What an import will do to a journal: new entries, those already there, those it completes.
struct ImportPlan {
    Change change {};
    int added {};
    int alreadyThere {};
    int completed {};
    QString batch {}; // uid of the import-batch event inside the change; empty when nothing is added
    // By uid in the file: what becomes of each entry.
    enum class Fate { Taken, AlreadyThere, LeftOut };
    QHash<QString, Fate> fates {};
};

// One function decides what is a duplicate (exchange.md, Rules). The batch event records file, hash and uids,
// so that the import can be taken back. An existing workout is completed, never overwritten.
ImportPlan planImport(const Journal &journal, const ImportDraft &draft, const WallTime &now);

// Takes an import back, sparing entries edited since; how many were spared. The record of the import stays
// for these, so that they can be taken back by a second, express wish.
enum class EditedEntries { Spared, TakenToo };

struct UndoImport {
    Change change {};
    int removed {};
    int restored {}; // to what they were before the import completed them
    int spared {};
};
Result<UndoImport> planUndoImport(const Journal &journal, const QString &batch, const WallTime &now,
                                  EditedEntries edited = EditedEntries::Spared);

} // namespace rhomboid
