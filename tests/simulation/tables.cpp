#include "tests/simulation/tables.h"

#include "tests/simulation/lifetime.h"
#include "tests/simulation/power.h"

#include <algorithm>
#include <cstring>

namespace rhomboid::simulation {

namespace {

constexpr int lengths[] {30, 60, 120, 250};
constexpr int lifeLength = 260; // about 240 sessions of it have a report after them

// analysis.md section 10
constexpr double mostAlarms = 0.06; // in a cell
constexpr double mostAlarmsPooled = 0.05;
constexpr double mostEverLikely = 0.05;
constexpr double mostTrends = 0.05;
constexpr Range coverage {0.94, 0.975};
constexpr Range plantedCoverage {0.93, 0.99};

struct PowerBar {
    int sessions {};
    double label {};
    double first {};
    double single {};
};
constexpr const char *effectWithBars = "warmup-medium"; // 0.78 points per SD
constexpr PowerBar powerBars[] {{60, 0.50, 0.85, 0.83}, {120, 0.93, 0.99, 0}};

bool within(const Rate &rate, const Range &range)
{
    return rate.share() >= range.low && rate.share() <= range.high;
}

QString percent(const Rate &rate) { return QString::asprintf("%5.1f", 100 * rate.share()); }

QString withRange(const Rate &rate)
{
    const Range likely = rate.likely();
    return QString::asprintf("%5.2f (%4.2f-%5.2f)", 100 * rate.share(), 100 * likely.low, 100 * likely.high);
}

QString nameOf(const char *key, int sessions)
{
    return QStringLiteral("%1:%2").arg(QLatin1StringView(key)).arg(sessions);
}

} // namespace

Tables::Tables(QTextStream &out, const QStringList &cells, const Settings &settings)
    : m_out(out)
    , m_cells(cells)
    , m_settings(settings)
{
}

bool Tables::has(const char *key, int sessions) const
{
    return m_cells.isEmpty() || m_cells.contains(QLatin1StringView(key))
        || m_cells.contains(nameOf(key, sessions));
}

void Tables::require(bool met, const QString &bar)
{
    if (!met)
        m_missed.append(bar);
}

void Tables::falseAlarms()
{
    m_out << "False alarms per look, % of journals (95 % Wilson interval); habits that do nothing\n"
          << "cell        n   p <= .05             p <= .20   p <= .01   covered   dispersion   silent\n";
    Rate pooled;
    Rate covered;
    for (const Scenario &scenario : scenarios())
        for (const int sessions : lengths) {
            if (!has(scenario.key, sessions))
                continue;
            const FalseAlarms alarms = simulation::falseAlarms(scenario, sessions, m_settings);
            m_out << QString::asprintf("%s %10d   ", scenario.key, sessions) << withRange(alarms.alarm)
                  << "     " << percent(alarms.hint) << "      " << percent(alarms.strong) << "     "
                  << percent(alarms.covered)
                  << QString::asprintf("       %6.3f   %6d\n", alarms.dispersion, alarms.silent) << Qt::flush;
            if (std::strcmp(scenario.key, "S0") == 0)
                continue;
            const QString cell = nameOf(scenario.key, sessions);
            require(alarms.alarm.share() <= mostAlarms, cell + QStringLiteral(" false alarms"));
            require(within(alarms.covered, coverage), cell + QStringLiteral(" coverage"));
            pooled.add(alarms.alarm);
            covered.add(alarms.covered);
        }
    if (pooled.of > 0) {
        m_out << "S1 to S8        " << withRange(pooled) << "                            " << percent(covered)
              << "\n\n"
              << Qt::flush;
        require(pooled.share() <= mostAlarmsPooled, QStringLiteral("pooled false alarms"));
    }
}

void Tables::powerOf(const PlantedEffect &planted)
{
    const LongRun longRun = longRunOf(planted, m_settings);
    m_out << QString::asprintf("%s: long-run estimate %.3f, true change %.3f\n", planted.key,
                               longRun.effects[planted.habit], longRun.caused);
    for (const int sessions : lengths) {
        if (!has(planted.key, sessions))
            continue;
        const Power power = simulation::powerOf(planted, sessions, longRun, m_settings);
        m_out << QString::asprintf("%-14s %4d ", planted.key, sessions);
        for (const Rate *rate : {&power.label, &power.hint, &power.single, &power.first, &power.firstThree,
                                 &power.firstWhenSure, &power.sign, &power.covered, &power.coveredAll})
            m_out << "  " << percent(*rate);
        m_out << QString::asprintf("       %6.3f   %6d\n", power.halfWidth, power.silent) << Qt::flush;

        const QString cell = nameOf(planted.key, sessions);
        require(within(power.covered, plantedCoverage), cell + QStringLiteral(" coverage of the effect"));
        require(within(power.coveredAll, coverage), cell + QStringLiteral(" coverage"));
        const auto bar = std::ranges::find(powerBars, sessions, &PowerBar::sessions);
        if (bar == std::end(powerBars) || std::strcmp(planted.key, effectWithBars) != 0)
            continue;
        require(power.label.share() >= bar->label, cell + QStringLiteral(" power"));
        require(power.first.share() >= bar->first, cell + QStringLiteral(" first place"));
        require(power.single.share() >= bar->single, cell + QStringLiteral(" power of a single question"));
    }
}

void Tables::power()
{
    m_out << "Known causes, % of journals; effects in points per population SD. covered: the 95 % range of "
             "the cause,\n"
             "all: of every habit, includes the long-run estimate\n"
          << "cause             n   label   hint  single  first first3  if-sure   sign covered  all   "
             "half-width   "
             "silent\n";
    for (const PlantedEffect &planted : plantedEffects())
        if (std::ranges::any_of(lengths, [&](int sessions) { return has(planted.key, sessions); }))
            powerOf(planted);
    m_out << '\n' << Qt::flush;
}

void Tables::levels()
{
    m_out
        << "False alarms about the level of pain, % of journals at p <= .05; people without drift and step\n"
        << "cell        n   trend                step                silent\n";
    for (const char *key : {"S1", "S3", "S8"})
        for (const int sessions : lengths) {
            if (!has(key, sessions))
                continue;
            const LevelAlarms alarms = levelAlarms(*findScenario(key), sessions, m_settings);
            m_out << QString::asprintf("%s %10d   ", key, sessions) << withRange(alarms.trend) << "   "
                  << withRange(alarms.step) << QString::asprintf("   %6d\n", alarms.silent) << Qt::flush;
            // The flares of S8 may last longer than the bar promises anything for.
            if (std::strcmp(key, "S8") != 0)
                require(alarms.trend.share() <= mostTrends, nameOf(key, sessions) + QStringLiteral(" trend"));
        }
    m_out << '\n' << Qt::flush;
}

void Tables::lifetimeOf(const char *key, Course course)
{
    if (!has(key, lifeLength))
        return;
    const bool quiet = course == Course::Quiet;
    const Lifetime life = simulation::lifetimeOf(*findScenario(key), course, lifeLength, m_settings);
    m_out << QString::asprintf("%s %-6s %5.1f   ", key, quiet ? "quiet" : "", life.looks)
          << percent(life.everHint) << "   " << withRange(life.everLikely) << "    "
          << percent(life.everStrong);
    if (quiet)
        m_out << "   " << withRange(life.everTrend) << "   " << withRange(life.everStep);
    m_out << '\n' << Qt::flush;
    require(life.everLikely.share() <= mostEverLikely,
            nameOf(key, lifeLength) + QStringLiteral(" ever likely"));
}

void Tables::lifetimes()
{
    m_out << "A whole life, % of journals that ever show a false label at a scheduled look of analyse()\n"
          << "people     looks    hint   likely               strong   trend                step\n";
    for (const char *key : {"S1", "S4", "S8"})
        lifetimeOf(key, Course::Own);
    for (const char *key : {"S3", "S8"})
        lifetimeOf(key, Course::Quiet);
    m_out << '\n' << Qt::flush;
}

} // namespace rhomboid::simulation
