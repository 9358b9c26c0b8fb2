#include "core/exchange/csv.h"
#include "core/exchange/owndraft.h"
#include "core/exchange/ownformat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rhomboid {

using namespace own;

namespace {

constexpr int newestVersion = 1;

QString sentence(const char *text) { return QCoreApplication::translate("exchange", text); }

// Names each unknown member once a section.
class Strangers
{
public:
    Strangers(QStringList known, OwnDraft &draft) : m_known(std::move(known)), m_draft(draft) { }

    void look(const QJsonObject &object, const Origin &origin)
    {
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (m_known.contains(at.key()))
                continue;
            m_known.append(at.key());
            m_draft.note(
                origin, at.key(), {},
                sentence(QT_TRANSLATE_NOOP("exchange", "This member is not known and was left out.")));
        }
    }

private:
    QStringList m_known{};
    OwnDraft &m_draft;
};

template <class T> QStringList namesOf()
{
    QStringList names;
    for (const Column<T> &column : columnsOf<T>())
        names.append(column.name);
    return names;
}

template <class T> QList<Cell> cellsOf(const QJsonObject &object)
{
    QList<Cell> cells;
    for (const Column<T> &column : columnsOf<T>())
        cells.append(cellFromJson(object.value(column.name)));
    return cells;
}

template <class T> void readEntry(const QJsonObject &object, const Origin &origin, OwnDraft &draft)
{
    if (std::optional<T> entry = draft.parse(columnsOf<T>(), cellsOf<T>(object), origin))
        draft.add(std::move(*entry), origin);
}

void readObservations(Workout &workout, const QJsonObject &object, const Origin &origin, OwnDraft &draft)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const Cell cell = cellFromJson(at.value());
        if (const QString wrong = observationColumn(at.key(), at.key()).set(workout, cell); !wrong.isEmpty())
            draft.note(origin, at.key(), csvText(cell), wrong);
    }
}

// Where a set stands: in the row of its workout.
Origin originOf(qsizetype set, const Origin &workout)
{
    return {.file = workout.file, .row = workout.row, .path = QStringLiteral("sets[%1].").arg(set)};
}

QList<PlacedSet> readSets(const QJsonArray &sets, const Origin &origin, OwnDraft &draft)
{
    QList<PlacedSet> result;
    Strangers strangers(namesOf<SetEntry>(), draft);
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const QJsonObject object = sets[i].toObject();
        const Origin place = originOf(i, origin);
        draft.countRead();
        strangers.look(object, place);
        if (const auto set = draft.parse(columnsOf<SetEntry>(), cellsOf<SetEntry>(object), place))
            result.append({.row = {.set = *set}, .origin = place});
    }
    return result;
}

void rejectSets(const QJsonArray &sets, const Origin &origin, OwnDraft &draft)
{
    for (qsizetype i = 0; i < sets.size(); ++i) {
        draft.countRead();
        draft.reject(originOf(i, origin), {}, {},
                     sentence(QT_TRANSLATE_NOOP("exchange", "The workout of this set was not taken.")));
    }
}

void readWorkout(const QJsonObject &object, const Origin &origin, OwnDraft &draft)
{
    const QJsonArray sets = object.value(u"sets").toArray();
    std::optional<Workout> workout = draft.parse(columnsOf<Workout>(), cellsOf<Workout>(object), origin);
    if (!workout) {
        rejectSets(sets, origin, draft);
        return;
    }
    readObservations(*workout, object.value(u"observations").toObject(), origin, draft);
    draft.add(std::move(*workout), readSets(sets, origin, draft), origin);
}

QStringList workoutNames()
{
    return namesOf<Workout>() + QStringList{QStringLiteral("observations"), QStringLiteral("sets")};
}

// A section of the document.
struct Section
{
    const char *name{};
    QStringList (*names)();
    void (*read)(const QJsonObject &object, const Origin &origin, OwnDraft &draft);
};

const Section sections[]{
    {"workouts", workoutNames, readWorkout},
    {"pain", namesOf<PainEntry>, readEntry<PainEntry>},
    {"days", namesOf<Day>, readEntry<Day>},
    {"function", namesOf<FunctionCheck>, readEntry<FunctionCheck>},
    {"events", namesOf<Event>, readEntry<Event>},
    {"tombstones", namesOf<Tombstone>, readEntry<Tombstone>},
};

void readSection(const Section &section, const QJsonValue &value, OwnDraft &draft)
{
    const QString name = QString::fromLatin1(section.name);
    if (!value.isArray()) {
        if (!value.isUndefined() && !value.isNull())
            draft.note({.file = name}, {}, {},
                       sentence(QT_TRANSLATE_NOOP("exchange", "This is not a list.")));
        return;
    }
    Strangers strangers(section.names(), draft);
    Origin origin{.file = name};
    for (const QJsonValue entry : value.toArray()) {
        ++origin.row;
        draft.countRead();
        if (!entry.isObject()) {
            draft.reject(origin, {}, {},
                         sentence(QT_TRANSLATE_NOOP("exchange", "This is not a JSON object.")));
            continue;
        }
        strangers.look(entry.toObject(), origin);
        section.read(entry.toObject(), origin, draft);
    }
}

QStringList sectionNames()
{
    QStringList names{QStringLiteral("format"), QStringLiteral("version")};
    for (const Section &section : sections)
        names.append(QString::fromLatin1(section.name));
    return names;
}

// The document as an object of our format and of a version we know.
Result<QJsonObject> documentFrom(const QByteArray &bytes)
{
    QJsonParseError wrong;
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const QJsonObject root = QJsonDocument::fromJson(text, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return Error{.kind = Error::Kind::Damaged,
                     .text = sentence(QT_TRANSLATE_NOOP("exchange", "This file is damaged or incomplete.")),
                     .detail = QStringLiteral("byte %1: %2").arg(wrong.offset).arg(wrong.errorString())};
    if (root.value(u"format").toString() != u"rhomboid")
        return Error{
            .kind = Error::Kind::Invalid,
            .text = sentence(QT_TRANSLATE_NOOP("exchange", "This is no file that Rhomboid has written."))};
    if (root.value(u"version").toInt(newestVersion) > newestVersion)
        return Error{
            .kind = Error::Kind::Refused,
            .text = sentence(QT_TRANSLATE_NOOP(
                "exchange", "A newer version of Rhomboid has written this file. Please update first."))};
    return root;
}

bool looksOurs(const QByteArray &head, const ImportOptions &)
{
    const QByteArray text = (head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head).trimmed();
    return text.startsWith('{') && text.contains("\"format\"") && text.contains("\"rhomboid\"");
}

// Block by block: what may be read at most would be asked of the memory at once, 1 GiB for the smallest file.
QByteArray contentOf(QIODevice &device)
{
    constexpr qint64 blockBytes = 1 << 20;
    QByteArray content;
    while (content.size() <= maxFileBytes) {
        const QByteArray block = device.read(blockBytes);
        if (block.isEmpty())
            break;
        content += block;
    }
    return content;
}

} // namespace

Result<ImportDraft> readJson(QIODevice &device, const ImportOptions &options)
{
    const QByteArray bytes = contentOf(device);
    if (bytes.size() > maxFileBytes)
        return Error{.kind = Error::Kind::Refused,
                     .text = sentence(QT_TRANSLATE_NOOP("exchange", "The file is larger than 1 GiB.")),
                     .detail = options.fileName};
    const Result<QJsonObject> root = documentFrom(bytes);
    if (!root)
        return root.error();
    OwnDraft draft(options);
    Strangers(sectionNames(), draft).look(*root, {.file = options.fileName});
    for (const Section &section : sections)
        readSection(section, root->value(QLatin1StringView(section.name)), draft);
    ImportDraft result = draft.finish();
    result.format = QStringLiteral("rhomboid-json");
    result.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return result;
}

Importer ownJson()
{
    return {.key = QStringLiteral("rhomboid-json"),
            .title = QStringLiteral("Rhomboid JSON"),
            .filter = QStringLiteral("*.json"),
            .sniff = looksOurs,
            .read = readJson};
}

} // namespace rhomboid
