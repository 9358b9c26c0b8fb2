#include "ui/log/drafts.h"

#include "core/exchange/ownformat.h"
#include "core/exercises/catalogue.h"

#include <QBuffer>
#include <QHash>
#include <QSet>

namespace rhomboid {

namespace {

constexpr char separator = '\n'; // between what stands beside the document and the document
constexpr char blank = '\t'; // between the uid and the word besides

std::optional<Entry> entryOf(const QByteArray &document, std::span<const Field> fields)
{
    QBuffer buffer;
    buffer.setData(document);
    buffer.open(QIODevice::ReadOnly);
    const Result<ImportDraft> read =
        readJson(buffer, {.fileName = QStringLiteral("draft.json"), .fields = fields});
    return read && !read->entries.isEmpty() ? std::optional(read->entries.front()) : std::nullopt;
}

} // namespace

QByteArray toDraft(const Entry &entry, const QString &besides)
{
    return headOf(entry).uid.toUtf8() + blank + besides.toUtf8() + separator + toJson(Journal({entry}, {}));
}

QString uidOf(const QByteArray &draft)
{
    return QString::fromUtf8(draft.left(draft.indexOf(separator)).split(blank).front());
}

QString besidesOf(const QByteArray &draft)
{
    const QByteArray head = draft.left(draft.indexOf(separator));
    const qsizetype at = head.indexOf(blank);
    return at < 0 ? QString() : QString::fromUtf8(head.mid(at + 1));
}

template <class Kind> std::optional<Kind> fromDraft(const QByteArray &draft, std::span<const Field> fields)
{
    const qsizetype end = draft.indexOf(separator);
    const std::optional<Entry> entry = end < 0 ? std::nullopt : entryOf(draft.mid(end + 1), fields);
    const Kind *kind = entry ? std::get_if<Kind>(&*entry) : nullptr;
    if (!kind)
        return std::nullopt;
    Kind result = *kind;
    result.head.uid = uidOf(draft); // reading may have derived one for a new entry
    return result;
}

template std::optional<Workout> fromDraft<Workout>(const QByteArray &draft, std::span<const Field> fields);
template std::optional<PainEntry> fromDraft<PainEntry>(const QByteArray &draft,
                                                       std::span<const Field> fields);

template std::optional<FunctionCheck> fromDraft<FunctionCheck>(const QByteArray &draft,
                                                               std::span<const Field> fields);

QList<ExerciseName> exerciseNames(const Journal &journal)
{
    QHash<QString, int> counts;
    for (const Workout &workout : journal.workouts())
        for (const SetEntry &set : workout.sets)
            ++counts[set.exercise];
    QList<ExerciseName> names;
    for (const auto &[name, count] : counts.asKeyValueRange())
        names.append({.name = name, .logged = count});
    std::ranges::sort(names, [](const ExerciseName &a, const ExerciseName &b) {
        return a.logged != b.logged ? a.logged > b.logged : a.name < b.name;
    });
    for (const Exercise &exercise : exerciseTable())
        if (!counts.contains(exercise.name) && !counts.contains(shownName(exercise)))
            names.append({.name = shownName(exercise)});
    return names;
}

} // namespace rhomboid
