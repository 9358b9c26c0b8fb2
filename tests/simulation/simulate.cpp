#include "tests/simulation/tables.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace rhomboid::simulation;

namespace {

struct Table {
    const char *key {};
    void (Tables::*print)() {};
};

constexpr Table everyTable[] {{"alarms", &Tables::falseAlarms},
                              {"power", &Tables::power},
                              {"levels", &Tables::levels},
                              {"lifetimes", &Tables::lifetimes},
                              {"experiments", &Tables::experiments}};

QStringList listOf(const QString &text) { return text.split(u',', Qt::SkipEmptyParts); }

} // namespace

// Exits with 1 when a bar was missed.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Error rates and power of the analysis, measured on simulated journals."));
    parser.addHelpOption();
    const QCommandLineOption tables(
        QStringLiteral("tables"), QStringLiteral("Any of alarms, power, levels, lifetimes, experiments."),
        QStringLiteral("list"), QStringLiteral("alarms,power,levels,lifetimes,experiments"));
    const QCommandLineOption cells(QStringLiteral("cells"),
                                   QStringLiteral("Only these, such as S1,S4:250,warmup-medium:60."),
                                   QStringLiteral("list"));
    const QCommandLineOption journals(QStringLiteral("journals"), QStringLiteral("Journals a cell."),
                                      QStringLiteral("count"), QStringLiteral("2000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Seed of journals and draws."),
                                  QStringLiteral("number"), QStringLiteral("61022"));
    const QCommandLineOption draws(QStringLiteral("draws"), QStringLiteral("Draws of each test."),
                                   QStringLiteral("count"), QStringLiteral("2999"));
    const QCommandLineOption threads(QStringLiteral("threads"),
                                     QStringLiteral("How many work side by side; the result is the same."),
                                     QStringLiteral("count"), QStringLiteral("2"));
    parser.addOptions({tables, cells, journals, seed, draws, threads});
    parser.process(application);

    const Settings settings {.journals = parser.value(journals).toInt(),
                             .seed = parser.value(seed).toULongLong(),
                             .draws = parser.value(draws).toInt(),
                             .threads = parser.value(threads).toInt()};
    QTextStream out(stdout);
    out << QStringLiteral("%1 journals a cell, seed %2, %3 draws\n\n")
               .arg(settings.journals)
               .arg(settings.seed)
               .arg(settings.draws);
    QElapsedTimer timer;
    timer.start();
    Tables printed(out, listOf(parser.value(cells)), settings);
    const QStringList wanted = listOf(parser.value(tables));
    for (const Table &table : everyTable)
        if (wanted.contains(QLatin1StringView(table.key)))
            (printed.*table.print)();
    out << QStringLiteral("%1 minutes\n").arg(static_cast<double>(timer.elapsed()) / 60'000, 0, 'f', 1);
    for (const QString &bar : printed.missed())
        out << "missed: " << bar << '\n';
    return printed.missed().isEmpty() ? 0 : 1;
}
