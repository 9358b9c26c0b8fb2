#pragma once

#include "core/journal/journal.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace rhomboid {

// What a person finds when reading back.
enum class EntryKind { Workout, Pain, PainFree, PhaseNote };

// Which entries to show. An empty part of it excludes nothing.
struct EntryFilter {
    bool workouts {true};
    bool pain {true};
    bool painFree {true};
    bool phaseNotes {true};
    // The pain an entry names; of a workout the highest before and during it. Anything but 0 to 10 leaves out
    // entries that name none.
    int atLeast {0};
    int atMost {10};
    QString region {}; // id of bodymap.json; only pain entries name one
    QString exercise {}; // as written; only workouts have any
    QDate from {}; // days, both included
    QDate to {};
    // Words that all have to occur in title, exercises, notes or names of places, whatever their case and
    // accents.
    QString text {};
    QStringList uids {}; // only these, such as the entries behind a tip

    bool operator==(const EntryFilter &) const = default;
};

struct EntryRow {
    EntryKind kind {EntryKind::Workout};
    QDate day {};
    qsizetype entry {}; // in the journal's list of its kind

    bool operator==(const EntryRow &) const = default;
};

// A text as it is compared: lower case, without accents.
QString searchable(const QString &text);

// The entries of a journal, newest first, ready to be searched while somebody types: every distinct text is
// folded once, when a text is first searched for.
class EntryIndex
{
public:
    using RegionName = std::function<QString(const QString &region)>;

    EntryIndex() = default;
    EntryIndex(const Journal &journal, RegionName regionName);

    const Journal &journal() const { return m_journal; }
    qsizetype size() const { return m_rows.size(); }
    const QList<EntryRow> &rows() const { return m_rows; }

    QList<EntryRow> find(const EntryFilter &filter);

    // The exercises of the journal, the most frequent first.
    QStringList exercises() const;

private:
    bool passes(const EntryFilter &filter, const EntryRow &row) const;
    bool passesWorkout(const EntryFilter &filter, const Workout &workout) const;
    bool passesPain(const EntryFilter &filter, const PainEntry &pain) const;
    const QString &uidOf(const EntryRow &row) const;
    void foldTexts();
    QList<bool> rowsWith(const QString &text) const;

    Journal m_journal {};
    RegionName m_regionName {};
    QList<EntryRow> m_rows {};
    // Texts of row i: m_words[m_firstWord[i]] to m_words[m_firstWord[i + 1] - 1], numbers in m_texts.
    QStringList m_texts {};
    QList<qsizetype> m_firstWord {};
    QList<qsizetype> m_words {};
};

// The entries of these rows as a journal of their own, to be given away.
Journal journalOf(const Journal &journal, std::span<const EntryRow> rows);

} // namespace rhomboid
