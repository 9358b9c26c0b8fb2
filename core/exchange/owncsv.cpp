#include "core/exchange/csv.h"
#include "core/exchange/owndraft.h"
#include "core/exchange/ownformat.h"
#include "core/factors/catalogue.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace rhomboid {

using namespace own;

namespace {

QString sentence(const char *text) { return QCoreApplication::translate("exchange", text); }

// One file while it is read.
struct Source {
    QString file {};
    CsvReader &reader;
    CsvRow header {};
};

// A column of our table and where the file has it.
template <class T> struct Place {
    Column<T> column {};
    qsizetype index {-1}; // -1: not in the file
    bool foreign {false}; // a field this version does not know: only its numbers are kept
};

template <class T> using Places = QList<Place<T>>;

QStringList namesIn(const CsvRow &header)
{
    QStringList names;
    for (const QString &cell : header.cells)
        names.append(restored(cell).trimmed());
    return names;
}

// Finds our columns by name; says which of the file's columns mean nothing to us.
template <class T> Places<T> placesIn(const Source &source, OwnDraft &draft)
{
    const QStringList names = namesIn(source.header);
    const Origin origin {.file = source.file, .row = source.header.line};
    Places<T> places;
    QSet<qsizetype> used;
    for (const Column<T> &column : columnsOf<T>()) {
        places.append({.column = column, .index = names.indexOf(column.name)});
        used.insert(places.last().index);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (used.contains(i) || names[i].isEmpty())
            continue;
        if constexpr (std::is_same_v<T, Workout>) {
            const QString key = observationKey(names[i]);
            const bool known = draft.knowsField(key);
            if (!key.isEmpty() && names.indexOf(names[i]) == i) {
                places.append({.column = observationColumn(key, names[i]), .index = i, .foreign = !known});
                if (!known)
                    draft.note(
                        origin, names[i], {},
                        sentence(QT_TRANSLATE_NOOP(
                            "exchange", "This column is not known here. Its numbers are kept as they are.")));
                continue;
            }
        }
        draft.note(origin, names[i], {},
                   sentence(QT_TRANSLATE_NOOP("exchange", "This column is not known and was left out.")));
    }
    return places;
}

template <class T>
QList<Cell> cellsOf(const Places<T> &places, const CsvRow &row, const Origin &origin, OwnDraft &draft)
{
    QList<Cell> cells;
    for (const Place<T> &place : places) {
        const QString text = place.index < 0 ? QString() : restored(row.cells.value(place.index));
        if (place.foreign && !text.isEmpty() && !numberFrom(text)) {
            draft.note(origin, place.column.name, text,
                       sentence(QT_TRANSLATE_NOOP("exchange", "Not a number, so it was left out.")));
            cells.append(Cell());
        } else {
            cells.append(cellFromCsv(text));
        }
    }
    return cells;
}

// Why a row as a whole cannot be trusted; empty when it can.
QString damageOf(const CsvRow &row, qsizetype width)
{
    if (row.damage == CsvRow::Damage::OpenQuote)
        return sentence(QT_TRANSLATE_NOOP("exchange", "A quotation mark opens a cell and never closes it."));
    const auto surplus = row.cells.mid(std::min(width, row.cells.size()));
    if (std::ranges::any_of(surplus, [](const QString &cell) { return !cell.isEmpty(); }))
        return sentence(QT_TRANSLATE_NOOP("exchange", "The row has more cells than the header has columns."));
    return {};
}

template <class T> void readRows(Source &source, OwnDraft &draft)
{
    const Places<T> places = placesIn<T>(source, draft);
    Columns<T> columns;
    for (const Place<T> &place : places)
        columns.append(place.column);
    while (const std::optional<CsvRow> row = source.reader.next()) {
        if (row->isBlank())
            continue;
        draft.countRead();
        const Origin origin {.file = source.file, .row = row->line};
        if (const QString damage = damageOf(*row, source.header.cells.size()); !damage.isEmpty()) {
            draft.reject(origin, {}, {}, damage);
            continue;
        }
        if (std::optional<T> entry = draft.parse(columns, cellsOf(places, *row, origin, draft), origin))
            draft.add(std::move(*entry), origin);
    }
}

// Names that only our files use; other people's files have titles, types and notes as well.
bool isTelling(const QString &name)
{
    static const QStringList common {QStringLiteral("uid"),      QStringLiteral("entered"),
                                     QStringLiteral("modified"), QStringLiteral("title"),
                                     QStringLiteral("type"),     QStringLiteral("note"),
                                     QStringLiteral("notes")};
    return !common.contains(name);
}

// Whether a header has what every entry of T needs: two such columns are enough to know it by, one needs
// another telling column beside it.
template <class T> bool isHeaderOf(const QStringList &names, std::span<const Field> fields)
{
    int needed = 0;
    bool telling = false;
    for (const Column<T> &column : columnsOf<T>()) {
        const bool present = names.contains(column.name);
        if (column.needed && !present)
            return false;
        needed += column.needed ? 1 : 0;
        telling = telling || (!column.needed && present && isTelling(column.name));
    }
    if constexpr (std::is_same_v<T, Workout>)
        telling = telling || std::ranges::any_of(names, [fields](const QString &name) {
                      return findField(fields, name) || name.startsWith(u"observation:");
                  });
    return telling || needed > 1;
}

struct FileKind {
    bool (*isHeader)(const QStringList &names, std::span<const Field> fields);
    void (*read)(Source &source, OwnDraft &draft);
};

template <class T> constexpr FileKind kind {isHeaderOf<T>, readRows<T>};

const FileKind kinds[] {
    kind<SetLine>,       kind<PainEntry>, kind<Event>,   kind<Tombstone>,
    kind<FunctionCheck>, kind<Day>,       kind<Workout>,
};

const FileKind *kindOf(const QStringList &names, std::span<const Field> fields)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const FileKind &row) { return row.isHeader(names, fields); });
    return found == std::end(kinds) ? nullptr : found;
}

std::optional<CsvRow> headerOf(CsvReader &reader)
{
    std::optional<CsvRow> row = reader.next();
    while (row && row->isBlank())
        row = reader.next();
    return row;
}

Error notOurs(const QString &name)
{
    return {.kind = Error::Kind::Invalid,
            .text = sentence(QT_TRANSLATE_NOOP("exchange", "This is no file that Rhomboid has written.")),
            .detail = name};
}

// Reads files into one draft. Its hash is the file's, or that of the names and hashes of several.
class FileSet
{
public:
    explicit FileSet(const ImportOptions &options) : m_draft(options) { }

    Result<void> read(QIODevice &device, const QString &name);
    Result<ImportDraft> finish();

private:
    OwnDraft m_draft;
    QStringList m_hashes {};
    QByteArray m_all {};
};

Result<void> FileSet::read(QIODevice &device, const QString &name)
{
    CsvReader reader(device);
    const std::optional<CsvRow> header = headerOf(reader);
    const FileKind *kind = header ? kindOf(namesIn(*header), m_draft.options().fields) : nullptr;
    if (!kind) {
        m_draft.note(
            {.file = name}, {}, {},
            sentence(QT_TRANSLATE_NOOP("exchange", "This file is none of Rhomboid's and was left out.")));
        return {};
    }
    Source source {.file = name, .reader = reader, .header = *header};
    kind->read(source, m_draft);
    if (!reader.error().isEmpty())
        return Error {.kind = Error::Kind::Refused, .text = reader.error(), .detail = name};
    if (reader.hasBadText())
        m_draft.note(
            {.file = name}, {}, {},
            sentence(QT_TRANSLATE_NOOP("exchange", "Some characters of this file could not be read.")));
    m_hashes.append(reader.sha256());
    m_all += QString(name + u'\n' + reader.sha256() + u'\n').toUtf8();
    return {};
}

Result<ImportDraft> FileSet::finish()
{
    if (m_hashes.isEmpty())
        return notOurs(m_draft.options().fileName);
    ImportDraft result = m_draft.finish();
    result.format = QStringLiteral("rhomboid-csv");
    const QByteArray all = QCryptographicHash::hash(m_all, QCryptographicHash::Sha256);
    result.sha256 = m_hashes.size() == 1 ? m_hashes.front() : QString::fromLatin1(all.toHex());
    return result;
}

bool looksOurs(const QByteArray &head, const ImportOptions &options)
{
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    const std::optional<CsvRow> header = headerOf(reader);
    return header && kindOf(namesIn(*header), options.fields);
}

Result<ImportDraft> readOne(QIODevice &device, const ImportOptions &options)
{
    FileSet files(options);
    if (const Result<void> done = files.read(device, options.fileName); !done)
        return done.error();
    return files.finish();
}

} // namespace

Result<ImportDraft> readCsvFiles(const QMap<QString, QByteArray> &files, const ImportOptions &options)
{
    FileSet all(options);
    for (auto at = files.begin(); at != files.end(); ++at) {
        QBuffer buffer;
        buffer.setData(at.value());
        buffer.open(QIODevice::ReadOnly);
        if (const Result<void> done = all.read(buffer, at.key()); !done)
            return done.error();
    }
    return all.finish();
}

Result<ImportDraft> readCsvFolder(const QString &folder, const ImportOptions &options)
{
    FileSet all(options);
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error {.kind = Error::Kind::Io,
                          .text = sentence(QT_TRANSLATE_NOOP("exchange", "%1 cannot be opened.")).arg(name),
                          .detail = file.errorString()};
        if (const Result<void> done = all.read(file, name); !done)
            return done.error();
    }
    return all.finish();
}

Importer ownCsv()
{
    return {.key = QStringLiteral("rhomboid-csv"),
            .title = QStringLiteral("Rhomboid CSV"),
            .filter = QStringLiteral("*.csv"),
            .sniff = looksOurs,
            .read = readOne};
}

} // namespace rhomboid
