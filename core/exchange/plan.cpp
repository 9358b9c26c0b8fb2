#include "core/exchange/complete.h"
#include "core/exchange/duplicates.h"
#include "core/exchange/ownformat.h"

#include "core/base/uid.h"
#include "core/journal/person.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

namespace rhomboid {

namespace {

// The content of an entry in a few letters: an entry whose digest has changed was edited since.
QString digestOf(const Entry &entry)
{
    const QByteArray text = toJson(Journal({entry}, {}));
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

void setModified(Entry &entry, const std::optional<WallTime> &modified)
{
    std::visit([&modified](auto &value) { value.head.modified = modified; }, entry);
}

QJsonObject countsOf(const RowCount &rows)
{
    return {{QStringLiteral("read"), rows.read},        {QStringLiteral("sets"), rows.sets},
            {QStringLiteral("entries"), rows.entries},  {QStringLiteral("rests"), rows.rests},
            {QStringLiteral("notes"), rows.notes},      {QStringLiteral("skipped"), rows.skipped},
            {QStringLiteral("rejected"), rows.rejected}};
}

class Planner
{
public:
    Planner(const Journal &journal, const ImportDraft &draft, const WallTime &now)
        : m_journal(journal)
        , m_draft(draft)
        , m_now(now)
        , m_duplicates(journal, draft)
    {
    }

    ImportPlan plan();

private:
    ImportPlan::Fate take(Entry entry);
    ImportPlan::Fate complete(const Entry &existing, const Entry &found);
    bool renamesJournal(const Entry &entry) const;
    void takeTombstones();
    Event batch() const;

    const Journal &m_journal;
    const ImportDraft &m_draft;
    const WallTime m_now;
    const Duplicates m_duplicates;
    ImportPlan m_plan{};
    QSet<QString> m_put{};
    QHash<QString, QString> m_twins{}; // uid in the file -> uid in the journal
    QJsonArray m_added{};
    QJsonArray m_completed{};
};

ImportPlan Planner::plan()
{
    // Workouts first: pain entries may name one that stands under another uid in the journal.
    for (const Entry &entry : m_draft.entries)
        if (std::holds_alternative<Workout>(entry))
            m_plan.fates.insert(headOf(entry).uid, take(entry));
    for (const Entry &entry : m_draft.entries)
        if (!std::holds_alternative<Workout>(entry))
            m_plan.fates.insert(headOf(entry).uid, take(entry));
    takeTombstones();
    // A copy of a whole journal read into an empty one gives that very journal.
    const bool restores = m_journal.isEmpty() && m_draft.format.startsWith(u"rhomboid");
    if (!restores && !(m_added.isEmpty() && m_completed.isEmpty())) {
        Event event = batch();
        m_plan.batch = event.head.uid;
        m_plan.change.put.append(std::move(event));
    }
    return m_plan;
}

ImportPlan::Fate Planner::take(Entry entry)
{
    const QString uid = headOf(entry).uid;
    if (PainEntry *pain = std::get_if<PainEntry>(&entry); pain && m_twins.contains(pain->workout))
        pain->workout = m_twins.value(pain->workout);
    if (const Entry *existing = m_duplicates.find(entry)) {
        m_twins.insert(uid, headOf(*existing).uid);
        return complete(*existing, entry);
    }
    if (m_put.contains(uid)) {
        ++m_plan.alreadyThere;
        return ImportPlan::Fate::Taken; // with the first of that uid
    }
    if (renamesJournal(entry))
        return ImportPlan::Fate::LeftOut;
    // Sets for a workout that the journal does not have: they complete it once it is there.
    if (const Workout *workout = std::get_if<Workout>(&entry); workout && !workout->started.isValid())
        return ImportPlan::Fate::LeftOut;
    ++m_plan.added;
    m_put.insert(uid);
    m_added.append(QJsonObject{{QStringLiteral("uid"), uid}, {QStringLiteral("digest"), digestOf(entry)}});
    m_plan.change.put.append(std::move(entry));
    return ImportPlan::Fate::Taken;
}

// Whose journal it is stays as it was, once somebody has said it, and made-up entries make nobody's journal a
// made-up one. A nameless journal takes the name that comes.
bool Planner::renamesJournal(const Entry &entry) const
{
    const Event *event = std::get_if<Event>(&entry);
    if (!event || event->kind != eventkind::person || m_journal.isEmpty())
        return false;
    return personOf(m_journal) != Person() || personOf(Journal({*event}, {})).madeUp;
}

ImportPlan::Fate Planner::complete(const Entry &existing, const Entry &found)
{
    const QString uid = headOf(existing).uid;
    const Workout *workout = std::get_if<Workout>(&found);
    Completed result = completed(existing, found);
    // What nobody can have meant may have been put right by taking it out; it does not come back.
    if (result.fields.isEmpty() || m_put.contains(uid) || (workout && workout->implausible)) {
        ++m_plan.alreadyThere;
        return ImportPlan::Fate::AlreadyThere;
    }
    ++m_plan.completed;
    m_put.insert(uid);
    setModified(result.entry, m_now);
    QJsonObject record{{QStringLiteral("uid"), uid},
                       {QStringLiteral("digest"), digestOf(result.entry)},
                       {QStringLiteral("fields"), QJsonArray::fromStringList(result.fields)}};
    if (const auto &before = headOf(existing).modified)
        record.insert(QStringLiteral("modified"), toIso(*before));
    m_completed.append(record);
    m_plan.change.put.append(std::move(result.entry));
    return ImportPlan::Fate::Taken;
}

// Deletions travel with our own files; what stands in this journal is never deleted by an import.
void Planner::takeTombstones()
{
    QSet<QString> buried;
    for (const Tombstone &tombstone : m_journal.tombstones())
        buried.insert(tombstone.uid);
    for (const Tombstone &tombstone : m_draft.tombstones)
        if (!buried.contains(tombstone.uid) && !m_put.contains(tombstone.uid)
            && !m_duplicates.has(tombstone.uid))
            m_plan.change.bury.append(tombstone);
}

Event Planner::batch() const
{
    const QString uid = derivedUid(QString(eventkind::importBatch + u'|' + m_draft.sha256 + u'|'
                                           + m_draft.fileName + u'|' + toIso(m_now)));
    return {.head = {.uid = uid, .entered = m_now, .modified = m_now},
            .at = m_now,
            .kind = eventkind::importBatch.toString(),
            .payload = {{QStringLiteral("file"), m_draft.fileName},
                        {QStringLiteral("format"), m_draft.format},
                        {QStringLiteral("sha256"), m_draft.sha256},
                        {QStringLiteral("added"), m_added},
                        {QStringLiteral("completed"), m_completed},
                        {QStringLiteral("rows"), countsOf(m_draft.rows)}}};
}

QString uidIn(const QJsonValue &record) { return record[QStringLiteral("uid")].toString(); }

QSet<QString> uidsIn(const QJsonArray &records)
{
    QSet<QString> uids;
    for (const QJsonValue &record : records)
        uids.insert(uidIn(record));
    return uids;
}

// Found in one pass: an import may have brought thousands of entries, and the journal holds more.
QHash<QString, Entry> entriesOf(const Journal &journal, const QSet<QString> &uids)
{
    QHash<QString, Entry> entries;
    const auto look = [&](const auto &list) {
        for (const auto &entry : list)
            if (uids.contains(entry.head.uid))
                entries.insert(entry.head.uid, entry);
    };
    look(journal.workouts());
    look(journal.pains());
    look(journal.days());
    look(journal.functionChecks());
    look(journal.events());
    return entries;
}

bool isAsImported(const Entry &entry, const QJsonValue &record)
{
    return digestOf(entry) == record[QStringLiteral("digest")].toString();
}

Result<Event> recordOf(const Journal &journal, const QString &batch)
{
    const auto found = journal.find(batch);
    const Event *event = found ? std::get_if<Event>(&*found) : nullptr;
    if (event && event->kind == eventkind::importBatch)
        return *event;
    return Error{.kind = Error::Kind::NotFound,
                 .text = QCoreApplication::translate("exchange", "There is no such import in the journal.")};
}

// What was edited since the completion is as new as today.
Entry beforeCompletion(const Entry &entry, const QJsonValue &record, const WallTime &now)
{
    const QVariantList names = record[QStringLiteral("fields")].toArray().toVariantList();
    Entry before = without(entry, QVariant(names).toStringList());
    setModified(before, isAsImported(entry, record)
                            ? wallTimeFromIso(record[QStringLiteral("modified")].toString())
                            : now);
    return before;
}

// Which entries of some records an undo takes, each with its record, and the records of those that stay because
// they were edited since.
struct Sorted {
    QList<std::pair<Entry, QJsonValue>> taken {};
    QJsonArray kept {};
};

Sorted sorted(const QJsonArray &records, const QHash<QString, Entry> &entries, EditedEntries edited)
{
    Sorted sorted;
    for (const QJsonValue &record : records) {
        const auto entry = entries.constFind(uidIn(record));
        if (entry == entries.constEnd())
            continue; // it is gone
        if (edited == EditedEntries::TakenToo || isAsImported(*entry, record))
            sorted.taken.append({*entry, record});
        else
            sorted.kept.append(record);
    }
    return sorted;
}

// The record of an import of which nothing but entries edited since is left.
Event sparing(Event batch, const QJsonArray &added, const QJsonArray &completed, const WallTime &now)
{
    batch.head.modified = now;
    batch.payload.insert(QStringLiteral("added"), added);
    batch.payload.insert(QStringLiteral("completed"), completed);
    batch.payload.insert(QStringLiteral("kept"), true);
    return batch;
}

} // namespace

ImportPlan planImport(const Journal &journal, const ImportDraft &draft, const WallTime &now)
{
    return Planner(journal, draft, now).plan();
}

Result<UndoImport> planUndoImport(const Journal &journal, const QString &batch, const WallTime &now,
                                  EditedEntries edited)
{
    const Result<Event> event = recordOf(journal, batch);
    if (!event)
        return event.error();
    const QJsonArray added = event->payload.value(QStringLiteral("added")).toArray();
    const QJsonArray completed = event->payload.value(QStringLiteral("completed")).toArray();
    const QHash<QString, Entry> entries = entriesOf(journal, uidsIn(added) + uidsIn(completed));
    const Sorted whole = sorted(added, entries, edited);
    const Sorted parts = sorted(completed, entries, edited);
    QStringList gone;
    for (const auto &[entry, record] : whole.taken)
        gone.append(headOf(entry).uid);
    QList<Entry> put;
    for (const auto &[entry, record] : parts.taken)
        put.append(beforeCompletion(entry, record, now));
    UndoImport undo;
    undo.removed = static_cast<int>(gone.size());
    undo.restored = static_cast<int>(put.size());
    undo.spared = static_cast<int>(whole.kept.size() + parts.kept.size());
    if (undo.spared == 0)
        gone.append(batch);
    else
        put.append(sparing(*event, whole.kept, parts.kept, now));
    undo.change = removing(gone, now);
    undo.change.put += put;
    return undo;
}

} // namespace rhomboid
