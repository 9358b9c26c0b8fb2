#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/importfile.h"
#include "app/commands/journalfile.h"
#include "core/exchange/distances.h"
#include "core/exchange/imports.h"
#include "core/exchange/readfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rhomboid {

namespace {

struct Wishes {
    QString format {};
    std::span<const Importer> importers {};
    ImportOptions options {};
    bool dryRun {};
};

Result<Wishes> wishesOf(const QCommandLineParser &parser, const Request &request)
{
    Wishes wishes {.format = parser.value(QStringLiteral("as")),
                   .importers = request.importers,
                   .options = {.fields = request.tables.fields, .now = request.now},
                   .dryRun = parser.isSet(QStringLiteral("dry-run"))};
    const QString unit = parser.value(QStringLiteral("unit"));
    if (unit == u"kg")
        wishes.options.unit = WeightUnit::Kilogram;
    else if (unit == u"lb")
        wishes.options.unit = WeightUnit::Pound;
    else if (!unit.isEmpty())
        return Error {Error::Kind::Invalid, Text::tr("--unit takes kg or lb."), {}};
    const QString distance = parser.value(QStringLiteral("distance"));
    wishes.options.distance = distanceUnitFrom(distance);
    if (!distance.isEmpty() && !wishes.options.distance)
        return Error {Error::Kind::Invalid, Text::tr("--distance takes m, km or mi."), {}};

    const auto known = [&wishes](const Importer &row) { return row.key == wishes.format; };
    if (wishes.format.isEmpty() || std::ranges::any_of(wishes.importers, known))
        return wishes;
    QStringList keys;
    for (const Importer &row : wishes.importers)
        keys.append(row.key);
    return Error {
        Error::Kind::Invalid, Text::tr("--as takes one of: %1.").arg(keys.join(QStringLiteral(", "))), {}};
}

// Reads one path and, unless it is a dry run, writes it in one transaction.
FileOutcome importPath(const QString &path, const Wishes &wishes, const Journal &journal, Store *store)
{
    FileOutcome outcome {.path = path};
    Result<ImportDraft> draft = readImport(path, wishes.format, wishes.importers, wishes.options);
    if (!draft) {
        outcome.error = draft.error();
        return outcome;
    }
    outcome.draft = std::move(*draft);
    if (outcome.draft.unitAssumed) {
        outcome.error = Error {Error::Kind::Invalid,
                               Text::tr("The file does not say whether its weights are kilograms or pounds. "
                                        "Say so with --unit kg or --unit lb."),
                               {}};
        return outcome;
    }
    outcome.plan = planImport(journal, outcome.draft, wishes.options.now);
    if (!store) {
        outcome.plan.batch.clear(); // nothing is written that could be taken back
        return outcome;
    }
    if (!outcome.plan.change.isEmpty())
        if (const auto written = store->apply(outcome.plan.change); !written)
            outcome.error = written.error();
    return outcome;
}

// A dry run looks at the journal if there is one, and makes none.
Result<Journal> journalBefore(const QString &path, Store *store)
{
    if (store)
        return store->load();
    return QFile::exists(path) ? readJournal(path) : Journal();
}

ExitCode importPaths(const QCommandLineParser &parser, const Wishes &wishes, const Request &request,
                     Console &console)
{
    // For a mistyped name no journal is made, nor one refused that is open elsewhere.
    const QStringList paths = parser.positionalArguments();
    const bool isAnyThere =
        std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFile::exists(path); });
    std::optional<Store> store;
    if (!wishes.dryRun && isAnyThere) {
        Result<Store> opened = Store::open(request.journal);
        if (!opened)
            return fail(console, opened.error());
        store.emplace(std::move(*opened));
    }
    Result<Journal> journal = journalBefore(request.journal, store ? &*store : nullptr);
    if (!journal)
        return fail(console, journal.error());

    ExitCode code = ExitCode::Done;
    QJsonArray files;
    for (const QString &path : paths) {
        const FileOutcome outcome = importPath(path, wishes, *journal, store ? &*store : nullptr);
        if (outcome.error || outcome.draft.rows.rejected > 0)
            code = ExitCode::Failed;
        if (!outcome.error)
            journal = apply(*journal, outcome.plan.change);
        for (const QString &line : toLines(outcome))
            console.say(line);
        files.append(toJson(outcome));
    }
    if (parser.isSet(QStringLiteral("json")))
        console.print(QJsonDocument(QJsonObject {{QStringLiteral("schema"), 1},
                                                 {QStringLiteral("dry_run"), wishes.dryRun},
                                                 {QStringLiteral("files"), files}})
                          .toJson());
    return code;
}

ExitCode listImports(const Request &request, Console &console)
{
    const Result<Journal> journal = readJournal(request.journal);
    if (!journal)
        return fail(console, journal.error());
    for (const PastImport &import : pastImports(*journal)) {
        const QString entries = import.kept
            ? Text::tr("%n entry(s) kept, because edited since", nullptr, import.entries)
            : Text::tr("%n entry(s)", nullptr, import.entries);
        const QStringList line {import.batch, toIso(import.at), import.format, import.file, entries};
        console.say(line.join(QStringLiteral("  ")));
    }
    return ExitCode::Done;
}

QString undoneText(const UndoImport &undo, const QString &batch)
{
    const int back = undo.removed + undo.restored;
    if (back == 0 && undo.spared == 0)
        return Text::tr("Nothing of this import was left. It is off the list.");
    if (undo.spared == 0)
        return Text::tr("Taken back: %1").arg(back);
    const QString done =
        back == 0 ? Text::tr("Nothing removed; kept, because edited since: %1").arg(undo.spared)
                  : Text::tr("Taken back: %1; kept, because edited since: %2").arg(back).arg(undo.spared);
    return done + u'\n'
        + Text::tr("To take these back too: rhomboid import --undo %1 --edited-too").arg(batch);
}

ExitCode undoImport(const QString &batch, EditedEntries edited, const Request &request, Console &console)
{
    Result<Store> store = Store::open(request.journal, Store::Mode::OpenExisting);
    if (!store)
        return fail(console, store.error());
    const Result<Journal> journal = store->load();
    if (!journal)
        return fail(console, journal.error());
    const Result<UndoImport> undo = planUndoImport(*journal, batch, request.now, edited);
    if (!undo)
        return fail(console, undo.error());
    if (const auto written = store->apply(undo->change); !written)
        return fail(console, written.error());
    console.say(undoneText(*undo, batch));
    return ExitCode::Done;
}

} // namespace

ExitCode runImport(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("as"), Text::tr("The format, where it is not recognised."), QStringLiteral("FORMAT")},
        {QStringLiteral("unit"), Text::tr("kg or lb, where the file does not say."), QStringLiteral("UNIT")},
        {QStringLiteral("distance"), Text::tr("m, km or mi, where the file does not say."),
         QStringLiteral("UNIT")},
        {QStringLiteral("dry-run"), Text::tr("Says what would be imported, and writes nothing.")},
        {QStringLiteral("list"), Text::tr("Lists the imports of this journal.")},
        {QStringLiteral("undo"), Text::tr("Takes an import back, sparing what was edited since."),
         QStringLiteral("BATCH")},
        {QStringLiteral("edited-too"), Text::tr("With --undo: takes back what was edited since, too.")},
    });
    parser.addOption(jsonOption());
    if (const auto done = parse(parser, command, request, console))
        return *done;
    const bool list = parser.isSet(QStringLiteral("list"));
    const bool undo = parser.isSet(QStringLiteral("undo"));
    const bool editedToo = parser.isSet(QStringLiteral("edited-too"));
    const bool files = !parser.positionalArguments().isEmpty();
    if (list + undo + files != 1 || (editedToo && !undo))
        return wrongUsage(console, command,
                          Text::tr("Name files to import, or --list, or one --undo BATCH."));
    if (list)
        return listImports(request, console);
    if (undo)
        return undoImport(parser.value(QStringLiteral("undo")),
                          editedToo ? EditedEntries::TakenToo : EditedEntries::Spared, request, console);
    const Result<Wishes> wishes = wishesOf(parser, request);
    if (!wishes)
        return wrongUsage(console, command, wishes.error().text);
    return importPaths(parser, *wishes, request, console);
}

} // namespace rhomboid
