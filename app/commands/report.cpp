#include "app/commands/commands.h"
#include "app/commands/journalfile.h"
#include "app/knowledge.h"
#include "core/analysis/analyse.h"
#include "core/analysis/timeline.h"
#include "core/journal/person.h"
#include "core/report/sheets.h"

namespace rhomboid {

namespace {

constexpr int usualWeeks = 12;
constexpr int mostWeeks = 10'000;
constexpr int daysOfAWeek = 7;

// What was asked for besides the journal.
struct ReportOrder {
    QString pdf {}; // where to; empty for text
    int weeks {};
    Paper paper {};
    ReportReader reader {};
    WallTime now {};
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(asOfOption());
    parser.addOption(
        {QStringLiteral("pdf"), Text::tr("Writes the pages to this file."), QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("text"), Text::tr("Prints what the pages say.")});
    parser.addOption({QStringLiteral("weeks"), Text::tr("Looks back so many weeks."), QStringLiteral("N"),
                      QString::number(usualWeeks)});
    parser.addOption({QStringLiteral("paper"), Text::tr("Is for this paper: a4 or letter."),
                      QStringLiteral("PAPER"), QStringLiteral("a4")});
    parser.addOption({QStringLiteral("for"), Text::tr("Is for this reader: clinician, coach or self."),
                      QStringLiteral("READER"), QStringLiteral("clinician")});
}

Result<ReportOrder> orderOf(const QCommandLineParser &parser, const WallTime &now)
{
    const auto value = [&parser](const char *option) { return parser.value(QLatin1StringView(option)); };
    const auto invalid = [](const QString &why) { return Error {Error::Kind::Invalid, why, {}}; };
    ReportOrder order {.pdf = value("pdf"), .weeks = value("weeks").toInt()};
    if (!parser.positionalArguments().isEmpty())
        return invalid(
            Text::tr("%1 takes no file; name the journal with --journal.").arg(QStringLiteral("report")));
    if (order.pdf.isEmpty() != parser.isSet(QStringLiteral("text")))
        return invalid(Text::tr("Say where to: --pdf OUT, or --text."));
    if (order.weeks < 1 || order.weeks > mostWeeks)
        return invalid(Text::tr("%1 is no number of weeks.").arg(value("weeks")));
    const auto paper = fromWord<Paper>(paperWords, value("paper"));
    if (!paper)
        return invalid(Text::tr("There is no paper %1; there are a4 and letter.").arg(value("paper")));
    const auto reader = fromWord<ReportReader>(reportReaderWords, value("for"));
    if (!reader)
        return invalid(
            Text::tr("There is no reader %1; there are clinician, coach and self.").arg(value("for")));
    const Result<WallTime> looked = asOf(parser, now);
    if (!looked)
        return looked.error();
    order.now = *looked;
    order.paper = *paper;
    order.reader = *reader;
    return order;
}

QList<ReportSheet> sheetsOf(const Journal &journal, const Knowledge &knowledge, const Request &request,
                            const ReportOrder &order)
{
    const FactorTables &tables = request.tables;
    const Findings findings = analyse(journal, tables.factors, order.now, analysisSeed);
    const Advice advice = advise(findings, journal, knowledge, tables, order.now);
    const Loads loads(journal, ExerciseIndex(journal));
    const ReportSources sources {.journal = journal,
                                 .loads = loads,
                                 .findings = findings,
                                 .advice = advice,
                                 .knowledge = knowledge,
                                 .factors = tables.factors};
    const QDate today = order.now.date;
    const ReportChoice choice {.from = today.addDays(1 - daysOfAWeek * order.weeks),
                               .to = today,
                               .reader = order.reader,
                               .parts = partsFor(order.reader),
                               .name = personOf(journal).name};
    const QLocale locale;
    return reportSheets(reportFacts(sources, choice, locale), sources,
                        {.locale = locale, .placeName = request.printing.placeName});
}

} // namespace

ExitCode runReport(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto done = parse(parser, command, request, console))
        return *done;
    const Result<ReportOrder> order = orderOf(parser, request.now);
    if (!order)
        return wrongUsage(console, command, order.error().text);
    const Result<Knowledge> knowledge = builtInKnowledge();
    if (!knowledge)
        return fail(console, knowledge.error());
    const Result<Journal> journal = readJournal(request.journal);
    if (!journal)
        return fail(console, journal.error());

    const QList<ReportSheet> sheets = sheetsOf(upTo(*journal, order->now), *knowledge, request, *order);
    if (order->pdf.isEmpty()) {
        console.print(plainText(sheets).toUtf8());
        return ExitCode::Done;
    }
    const Result<void> written = request.printing.writePdf(sheets, order->paper, order->pdf);
    return written ? ExitCode::Done : fail(console, written.error());
}

} // namespace rhomboid
