#include "tests/simulation/power.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace rhomboid;
using namespace rhomboid::simulation;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

// "S1:30,S8:120"; everything when it is empty.
struct Selection {
    QStringList cells {};

    bool has(const char *key, int sessions) const
    {
        return cells.isEmpty() || cells.contains(QLatin1StringView(key))
            || cells.contains(QStringLiteral("%1:%2").arg(QLatin1StringView(key)).arg(sessions));
    }
};

QString percent(const Rate &rate) { return QString::asprintf("%5.1f", 100 * rate.share()); }

QString withRange(const Rate &rate)
{
    const Range likely = rate.likely();
    return QString::asprintf("%5.2f (%4.2f-%5.2f)", 100 * rate.share(), 100 * likely.low, 100 * likely.high);
}

constexpr int lengths[] {30, 60, 120, 250};

void printFalseAlarms(const Selection &selection, const Settings &settings)
{
    out() << "False alarms per look, % of journals (95 % Wilson interval); habits that do nothing\n"
          << "cell         n    p<=.05              p<=.20   p<=.01   covered  dispersion  silent\n";
    Rate pooled;
    Rate covered;
    for (const Scenario &scenario : scenarios())
        for (const int sessions : lengths) {
            if (!selection.has(scenario.key, sessions))
                continue;
            const FalseAlarms alarms = falseAlarms(scenario, sessions, settings);
            out() << QString::asprintf("%s %10d  ", scenario.key, sessions) << withRange(alarms.alarm)
                  << "    " << percent(alarms.hint) << "    " << percent(alarms.strong) << "    "
                  << percent(alarms.covered)
                  << QString::asprintf("    %8.3f  %6d\n", alarms.dispersion, alarms.silent) << Qt::flush;
            if (QLatin1StringView(scenario.key) == QLatin1StringView("S0"))
                continue;
            pooled.add(alarms.alarm);
            covered.add(alarms.covered);
        }
    if (pooled.of > 0)
        out() << "S1-S8 pooled   " << withRange(pooled) << "    covered " << percent(covered) << "\n\n"
              << Qt::flush;
}

void printPower(const Selection &selection, const Settings &settings)
{
    out() << "Planted effects, % of journals; effect in points per population SD\n"
          << "effect            n   label   hint  single  first  first3  if sure   sign  covered    all  "
             "half-width  "
             "silent\n";
    for (const PlantedEffect &planted : plantedEffects()) {
        if (!std::ranges::any_of(lengths, [&](int n) { return selection.has(planted.key, n); }))
            continue;
        const LongRun longRun = longRunOf(planted, settings);
        out() << QString::asprintf("%s: long-run estimate %.3f, true change %.3f\n", planted.key,
                                   longRun.effects[planted.habit], longRun.caused);
        for (const int sessions : lengths) {
            if (!selection.has(planted.key, sessions))
                continue;
            const Power power = powerOf(planted, sessions, longRun, settings);
            out() << QString::asprintf("%-14s %4d  ", planted.key, sessions);
            for (const Rate *rate :
                 {&power.label, &power.hint, &power.single, &power.first, &power.firstThree,
                  &power.firstWhenSure, &power.sign, &power.covered, &power.coveredAll})
                out() << ' ' << percent(*rate) << ' ';
            out() << QString::asprintf("    %6.3f    %6d\n", power.halfWidth, power.silent) << Qt::flush;
        }
    }
    out() << '\n' << Qt::flush;
}

void printTrends(const Selection &selection, const Settings &settings)
{
    out() << "Trend false alarms, % of journals at p <= .05; people whose pain neither drifts nor steps\n";
    for (const char *key : {"S1", "S3", "S8"})
        for (const int sessions : lengths)
            if (selection.has(key, sessions)) {
                const TrendAlarms alarms = trendAlarms(*findScenario(key), sessions, settings);
                out() << QString::asprintf("%s %10d  ", key, sessions) << withRange(alarms.alarm)
                      << QString::asprintf("  silent %d\n", alarms.silent) << Qt::flush;
            }
    out() << '\n' << Qt::flush;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Error rates and power of the analysis, measured on simulated journals."));
    parser.addHelpOption();
    const QCommandLineOption cells(QStringLiteral("cells"),
                                   QStringLiteral("Only these, such as S1,S4:250,warmup-medium:60."),
                                   QStringLiteral("list"));
    const QCommandLineOption journals(QStringLiteral("journals"), QStringLiteral("Journals a cell."),
                                      QStringLiteral("count"), QStringLiteral("2000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Seed of journals and draws."),
                                  QStringLiteral("number"), QStringLiteral("61022"));
    const QCommandLineOption draws(QStringLiteral("draws"), QStringLiteral("Draws of each step-down test."),
                                   QStringLiteral("count"), QStringLiteral("2999"));
    const QCommandLineOption threads(QStringLiteral("threads"), QStringLiteral("Never changes the result."),
                                     QStringLiteral("count"), QStringLiteral("2"));
    const QCommandLineOption tables(QStringLiteral("tables"), QStringLiteral("Only these."),
                                    QStringLiteral("list"), QStringLiteral("alarms,power,trend"));
    parser.addOptions({cells, journals, seed, draws, threads, tables});
    parser.process(application);

    const Selection selection {.cells = parser.value(cells).split(u',', Qt::SkipEmptyParts)};
    const Settings settings {.journals = parser.value(journals).toInt(),
                             .seed = parser.value(seed).toULongLong(),
                             .draws = parser.value(draws).toInt(),
                             .threads = parser.value(threads).toInt()};
    const QStringList wanted = parser.value(tables).split(u',');
    QElapsedTimer timer;
    timer.start();
    out() << QStringLiteral("%1 journals a cell, seed %2, %3 draws\n\n")
                 .arg(settings.journals)
                 .arg(settings.seed)
                 .arg(settings.draws);
    if (wanted.contains(QStringLiteral("alarms")))
        printFalseAlarms(selection, settings);
    if (wanted.contains(QStringLiteral("power")))
        printPower(selection, settings);
    if (wanted.contains(QStringLiteral("trend")))
        printTrends(selection, settings);
    out() << QStringLiteral("%1 s\n").arg(static_cast<double>(timer.elapsed()) / 1000);
    return 0;
}
