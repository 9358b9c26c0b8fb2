#include "core/journal/entryindex.h"

#include "core/journal/phasenote.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace rhomboid {

namespace {

constexpr int lowest = 0;
constexpr int highest = 10;

// Numbers texts, each distinct one once.
class TextTable
{
public:
    explicit TextTable(QStringList &texts) : m_texts(texts) { }

    qsizetype numberOf(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return *known;
        m_texts.append(searchable(text));
        return *m_numbers.insert(text, m_texts.size() - 1);
    }

private:
    QStringList &m_texts;
    QHash<QString, qsizetype> m_numbers {};
};

QStringList textsIn(const Workout &workout)
{
    QStringList texts {workout.title, workout.notes};
    for (const SetEntry &set : workout.sets) {
        if (texts.constLast() != set.exercise)
            texts.append(set.exercise);
        if (!set.notes.isEmpty())
            texts.append(set.notes);
    }
    return texts;
}

bool limitsPain(const EntryFilter &filter) { return filter.atLeast > lowest || filter.atMost < highest; }

bool inRange(const EntryFilter &filter, std::optional<int> level)
{
    return !limitsPain(filter) || (level && *level >= filter.atLeast && *level <= filter.atMost);
}

} // namespace

QString searchable(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; }))
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar letter) { return letter.isMark(); });
    return plain;
}

QStringList soughtIn(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral(R"(["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))"));
    QStringList sought;
    for (auto found = parts.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        const QString word = part.captured(2);
        sought.append(word.isEmpty() ? part.captured(1).simplified() : word);
    }
    sought.removeAll(QString());
    return sought;
}

EntryIndex::EntryIndex(const Journal &journal, Names names)
    : m_journal(journal)
    , m_names(std::move(names))
{
    struct Placed {
        qint64 seconds {};
        EntryRow row {};
    };
    QList<Placed> placed;
    placed.reserve(journal.workouts().size() + journal.pains().size());
    const auto add = [&placed](EntryKind kind, const WallTime &at, qsizetype entry) {
        placed.append({.seconds = at.wallSeconds(), .row = {.kind = kind, .day = at.date, .entry = entry}});
    };
    for (qsizetype i = 0; i < journal.workouts().size(); ++i)
        add(EntryKind::Workout, journal.workouts()[i].started, i);
    for (qsizetype i = 0; i < journal.pains().size(); ++i) {
        const PainEntry &pain = journal.pains()[i];
        add(pain.intensity == 0 ? EntryKind::PainFree : EntryKind::Pain, pain.at, i);
    }
    for (qsizetype i = 0; i < journal.events().size(); ++i)
        if (const auto note = phaseNoteOf(journal.events()[i]))
            add(EntryKind::PhaseNote, {.date = note->from}, i);
    std::ranges::stable_sort(placed, std::ranges::greater {}, &Placed::seconds);
    m_rows.reserve(placed.size());
    for (const Placed &entry : placed)
        m_rows.append(entry.row);
}

QList<EntryRow> EntryIndex::find(const EntryFilter &filter)
{
    const QStringList words = soughtIn(filter.text);
    if (!words.isEmpty() && m_firstWord.isEmpty())
        foldTexts();
    const QList<bool> found = words.isEmpty() ? QList<bool>() : rowsWith(words);
    const QSet<QString> uids(filter.uids.cbegin(), filter.uids.cend());
    QList<EntryRow> rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if ((found.isEmpty() || found[i]) && passes(filter, m_rows[i])
            && (uids.isEmpty() || uids.contains(uidOf(m_rows[i]))))
            rows.append(m_rows[i]);
    return rows;
}

QStringList EntryIndex::exercises() const
{
    QHash<QString, int> counts;
    for (const Workout &workout : m_journal.workouts()) {
        std::optional<QString> last;
        for (const SetEntry &set : workout.sets) {
            if (last != set.exercise)
                ++counts[set.exercise];
            last = set.exercise;
        }
    }
    QStringList names = counts.keys();
    std::ranges::sort(names, [&counts](const QString &a, const QString &b) {
        const int timesA = counts[a];
        const int timesB = counts[b];
        return timesA != timesB ? timesA > timesB : a < b;
    });
    return names;
}

bool EntryIndex::passes(const EntryFilter &filter, const EntryRow &row) const
{
    if (filter.from.isValid() && row.day < filter.from && row.kind != EntryKind::PhaseNote)
        return false;
    if (filter.to.isValid() && row.day > filter.to)
        return false;
    switch (row.kind) {
    case EntryKind::Workout:
        return filter.workouts && passesWorkout(filter, m_journal.workouts()[row.entry]);
    case EntryKind::Pain:
        return filter.pain && passesPain(filter, m_journal.pains()[row.entry]);
    case EntryKind::PainFree:
        return filter.painFree && passesPain(filter, m_journal.pains()[row.entry]);
    case EntryKind::PhaseNote:
        // Reaching into the days counts: that is what a stretch is asked for.
        return filter.phaseNotes && !limitsPain(filter) && filter.region.isEmpty()
            && filter.exercise.isEmpty()
            && (!filter.from.isValid() || phaseNoteOf(m_journal.events()[row.entry])->to >= filter.from);
    }
    Q_UNREACHABLE();
}

bool EntryIndex::passesWorkout(const EntryFilter &filter, const Workout &workout) const
{
    if (!filter.region.isEmpty() || !inRange(filter, std::max(workout.painBefore, workout.painDuring)))
        return false;
    return filter.exercise.isEmpty()
        || std::ranges::any_of(
               workout.sets, [&](const QString &name) { return name == filter.exercise; },
               &SetEntry::exercise);
}

bool EntryIndex::passesPain(const EntryFilter &filter, const PainEntry &pain) const
{
    if (!filter.exercise.isEmpty() || !inRange(filter, pain.intensity))
        return false;
    return filter.region.isEmpty()
        || std::ranges::any_of(
               pain.regions, [&](const QString &region) { return region == filter.region; },
               &RegionPain::region);
}

const QString &EntryIndex::uidOf(const EntryRow &row) const
{
    switch (row.kind) {
    case EntryKind::Workout:
        return m_journal.workouts()[row.entry].head.uid;
    case EntryKind::Pain:
    case EntryKind::PainFree:
        return m_journal.pains()[row.entry].head.uid;
    case EntryKind::PhaseNote:
        return m_journal.events()[row.entry].head.uid;
    }
    Q_UNREACHABLE();
}

QStringList EntryIndex::textsOf(const EntryRow &row) const
{
    QStringList texts;
    if (row.kind == EntryKind::Workout) {
        texts = textsIn(m_journal.workouts()[row.entry]);
    } else if (row.kind == EntryKind::PhaseNote) {
        texts.append(phaseNoteOf(m_journal.events()[row.entry])->text);
    } else {
        const PainEntry &pain = m_journal.pains()[row.entry];
        texts.append(pain.notes);
        for (const RegionPain &place : pain.regions)
            texts.append(m_names.region ? m_names.region(place.region) : place.region);
        if (const Workout *workout = m_journal.workout(pain.workout))
            texts.append(workout->title);
    }
    if (m_names.kind)
        texts.append(m_names.kind(row.kind));
    return texts;
}

void EntryIndex::foldTexts()
{
    TextTable table(m_texts);
    m_firstWord.append(0);
    for (const EntryRow &row : m_rows) {
        for (const QString &text : textsOf(row))
            if (!text.isEmpty())
                m_words.append(table.numberOf(text));
        m_firstWord.append(m_words.size());
    }
}

// Every word is looked for in the distinct texts only; the rows then ask by number.
QList<bool> EntryIndex::rowsWith(const QStringList &words) const
{
    QList<bool> rows(m_rows.size(), true);
    for (const QString &each : words) {
        const QString word = searchable(each);
        QList<bool> has(m_texts.size());
        std::ranges::transform(m_texts, has.begin(),
                               [&](const QString &known) { return known.contains(word); });
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i] = rows[i]
                && std::any_of(m_words.cbegin() + m_firstWord[i], m_words.cbegin() + m_firstWord[i + 1],
                               [&has](qsizetype number) { return has[number]; });
    }
    return rows;
}

Journal journalOf(const Journal &journal, std::span<const EntryRow> rows)
{
    EntryLists lists;
    for (const EntryRow &row : rows)
        switch (row.kind) {
        case EntryKind::Workout:
            std::get<QList<Workout>>(lists).append(journal.workouts()[row.entry]);
            break;
        case EntryKind::Pain:
        case EntryKind::PainFree:
            std::get<QList<PainEntry>>(lists).append(journal.pains()[row.entry]);
            break;
        case EntryKind::PhaseNote:
            std::get<QList<Event>>(lists).append(journal.events()[row.entry]);
            break;
        }
    return Journal::fromLists(std::move(lists), {});
}

} // namespace rhomboid
