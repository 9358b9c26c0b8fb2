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
    // Words that all have to occur in title, exercises, notes, names of places, the title of the workout that
    // pain is about, or what kind of entry it is, whatever their case and accents. What stands in quotation
    // marks has to occur as it is.
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

// What a search looks for: words, and what stands in quotation marks as one.
QStringList soughtIn(const QString &text);

// The entries of a journal, newest first, ready to be searched while somebody types: every distinct text is
// folded once, when a text is first searched for.
class EntryIndex
{
public:
    // What a search knows beyond what was written; either may be missing.
    struct Names {
        std::function<QString(const QString &region)> region {};
        std::function<QString(EntryKind kind)> kind {};
    };

    EntryIndex() = default;
    EntryIndex(const Journal &journal, Names names);

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
    QStringList textsOf(const EntryRow &row) const;
    QList<bool> rowsWith(const QStringList &words) const;

    Journal m_journal {};
    Names m_names {};
    QList<EntryRow> m_rows {};
    // Texts of row i: m_words[m_firstWord[i]] to m_words[m_firstWord[i + 1] - 1], numbers in m_texts.
    QStringList m_texts {};
    QList<qsizetype> m_firstWord {};
    QList<qsizetype> m_words {};
};

// The entries of these rows as a journal of their own, to be given away.
Journal journalOf(const Journal &journal, std::span<const EntryRow> rows);

} // namespace rhomboid
