#include "core/analysis/analyse.h"
#include "core/plot/axis.h"
#include "core/plot/charts.h"
#include "core/plot/days.h"

#include "tests/support/sample.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const ChartChoice february {.from = QDate(2026, 2, 1),
                            .to = QDate(2026, 2, 28),
                            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom)};

Plot build(const char *key, const Journal &journal, const ChartChoice &choice)
{
    const WallTime now {.date = choice.to, .time = QTime(20, 0)};
    const Findings findings = analyse(journal, {}, now, analysisSeed);
    const Loads loads(journal, ExerciseIndex(journal));
    for (const ChartSpec &chart : chartCatalogue())
        if (chart.key == QLatin1StringView(key))
            return chart.build(journal, loads, findings, choice);
    return {};
}

// A flare around 9 February.
QList<Entry> flare()
{
    return {workout("w1", "2026-02-02T18:00:00", 60, 6),   pain("p1", "2026-02-03T08:00:00", 1),
            workout("w2", "2026-02-08T18:00:00", 66, 7),   pain("p2", "2026-02-09T08:00:00", 8),
            pain("p3", "2026-02-09T18:00:00", 4),          pain("p4", "2026-02-11T08:00:00", 3),
            workout("w3", "2026-02-09T19:00:00", 60, 7.5), pain("p5", "2026-02-20T08:00:00", 0)};
}

const PlotStop &stopOn(const Plot &plot, QDate day)
{
    return plot.stops[static_cast<qsizetype>(dayNumber(day) - plot.xFrom)];
}

QStringList wordsOf(const PlotTable &table, qsizetype row)
{
    QStringList words;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        words.append(table.text(row, column));
    return words;
}

bool isFinite(const Plot &plot)
{
    for (const Panel &panel : plot.panels) {
        if (!std::isfinite(panel.yFrom) || !std::isfinite(panel.yTo) || panel.yFrom >= panel.yTo)
            return false;
        for (const BarMark &bars : panel.bars)
            for (const PlotPoint &point : bars.points)
                if (!std::isfinite(point.y) || point.y > panel.yTo)
                    return false;
        for (const LineMark &line : panel.lines)
            for (const PlotPoint &point : line.points)
                if (!std::isfinite(point.x) || !std::isfinite(point.y))
                    return false;
    }
    return true;
}

} // namespace

class tst_Charts : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalSaysWhatWillComeHere();
    void aQuietMonthSaysSo();
    void everyRowOfTheTableBuilds();
    void ringsStandForTheHighestOfEachDay();
    void barsStandForTheLoadOfEachDay();
    void daysWithoutLoadHaveNoAxisOfIt();
    void theReadOutTellsTheDay();
    void theTableIsTheReadOutNewestFirst();
    void numbersForOtherProgramsArePlain();
    void aTableKeepsWhatItHolds();
    void daysAfterWorkoutsNameTheirYear();
    void everyTableBeginsWithTheLatest();
    void theSummaryIsOneSentence();
    void theLineIsCutToTheChoiceAndBreaks();
    void notesAboutAStretchAreClippedAndRead();
    void importsWithoutEffortShowTheLoadOfTheirSets();
    void hugeLoadsStayFinite();
    void tracesEndAtTheNextWorkout();
    void aMeanAfterWorkoutsTakesThreeCheckIns();
    void daysCountWhateverWasLogged();
    void longChoicesNameTheYear();
};

void tst_Charts::anEmptyJournalSaysWhatWillComeHere()
{
    for (const ChartSpec &chart : chartCatalogue()) {
        const Plot plot = build(chart.key.toLatin1().constData(), {}, february);
        QVERIFY(!plot.empty.isEmpty());
        QVERIFY(plot.panels.isEmpty());
        QVERIFY(!plot.title.isEmpty());
    }
}

void tst_Charts::aQuietMonthSaysSo()
{
    ChartChoice january = february;
    january.from = QDate(2026, 1, 1);
    january.to = QDate(2026, 1, 31);
    QCOMPARE(build("pain_load", Journal(flare(), {}), january).empty,
             QStringLiteral("Nothing logged in these days."));
}

void tst_Charts::everyRowOfTheTableBuilds()
{
    const Journal journal(flare(), {});
    for (const ChartSpec &chart : chartCatalogue()) {
        const Plot plot = build(chart.key.toLatin1().constData(), journal, february);
        QCOMPARE(plot.key, chart.key);
        QVERIFY(plot.empty.isEmpty());
        QCOMPARE(!plot.panels.isEmpty(), chart.drawn);
        QVERIFY(!plot.summary.isEmpty());
        QCOMPARE(!plot.legend.isEmpty(), chart.drawn);
        QVERIFY(!plot.table.rows.isEmpty());
        QVERIFY(std::ranges::is_sorted(plot.stops, {}, &PlotStop::x));
        for (const QList<PlotValue> &row : plot.table.rows)
            QCOMPARE(row.size(), plot.table.columns.size());
        for (const Panel &panel : plot.panels)
            for (const LineMark &line : panel.lines)
                QCOMPARE(line.breaks.size(), line.points.size());
        QVERIFY(isFinite(plot));
    }
}

void tst_Charts::ringsStandForTheHighestOfEachDay()
{
    const Plot plot = build("pain_load", Journal(flare(), {}), february);
    const QList<PlotPoint> &rings = plot.panels[0].dots[0].points;
    QCOMPARE(rings.size(), 4);
    QCOMPARE(rings[1],
             (PlotPoint {.x = dayNumber(QDate(2026, 2, 9)) + 0.5, .y = 8, .uid = QStringLiteral("p2")}));
    QCOMPARE(rings[3].y, 0.0);
    QCOMPARE(plot.panels[0].yTo, 10.0);
}

void tst_Charts::barsStandForTheLoadOfEachDay()
{
    const Plot plot = build("pain_load", Journal(flare(), {}), february);
    QCOMPARE(plot.panels.size(), 2);
    const QList<PlotPoint> &bars = plot.panels[1].bars[0].points;
    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars[1].y, 462.0);
    QCOMPARE(plot.panels[1].yTicks, QList<double>({0, 500}));
}

void tst_Charts::daysWithoutLoadHaveNoAxisOfIt()
{
    const Plot plot = build("pain_load", Journal({pain("p", "2026-02-09T08:00:00", 3)}, {}), february);
    QCOMPARE(plot.panels.size(), 1);
    QVERIFY(std::ranges::none_of(plot.legend, [](const LegendItem &item) {
        return item.role == PlotRole::Load;
    }));
}

void tst_Charts::theReadOutTellsTheDay()
{
    const Plot plot = build("pain_load", Journal(flare(), {}), february);
    QCOMPARE(plot.stops.size(), 28);
    const PlotStop &ninth = stopOn(plot, QDate(2026, 2, 9));
    QCOMPARE(ninth.heading, QStringLiteral("Monday 9 February"));
    QCOMPARE(ninth.lines.size(), 3);
    QCOMPARE(ninth.lines[0], QStringLiteral("Highest pain 8 of 10"));
    const QRegularExpression trend(QStringLiteral("^Trend \\d\\.\\d, range \\d\\.\\d to \\d+\\.\\d$"));
    QVERIFY(trend.match(ninth.lines[1]).hasMatch());
    QCOMPARE(ninth.lines[2], QStringLiteral("Load this day 450"));
    QCOMPARE(stopOn(plot, QDate(2026, 2, 20)).lines[0], QStringLiteral("Pain-free, 0 of 10"));
    QCOMPARE(stopOn(plot, QDate(2026, 2, 1)).lines, QStringList({QStringLiteral("No pain logged this day")}));
}

void tst_Charts::theTableIsTheReadOutNewestFirst()
{
    const Plot plot = build("pain_load", Journal(flare(), {}), february);
    QCOMPARE(plot.table.rows.size(), 28);
    QCOMPARE(wordsOf(plot.table, 0).front(), QStringLiteral("Saturday 28 February"));
    const PlotStop &told = stopOn(plot, QDate(2026, 2, 9));
    const QStringList ninth = wordsOf(plot.table, 28 - 9);
    QCOMPARE(ninth[0], told.heading);
    QCOMPARE(ninth[1], QStringLiteral("8"));
    QCOMPARE(told.lines[1], QStringLiteral("Trend %1, range %2").arg(ninth[2], ninth[3])); // the same numbers
    QCOMPARE(ninth[4], QStringLiteral("450"));
    QCOMPARE(wordsOf(plot.table, 27),
             QStringList({QStringLiteral("Sunday 1 February"), QStringLiteral("not logged"),
                          QStringLiteral("none"), QStringLiteral("none"), QStringLiteral("none")}));
}

// In whatever language the words are: the numbers are not read out of them.
void tst_Charts::numbersForOtherProgramsArePlain()
{
    ChartChoice german = february;
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    const PlotTable table = build("pain_load", Journal(flare(), {}), german).table;
    const QList<QStringList> rows = plainRows(table);
    QCOMPARE(rows.size(), table.rows.size() + 1);
    QCOMPARE(rows.front(),
             QStringList({QStringLiteral("Day"), QStringLiteral("Worst pain"), QStringLiteral("Trend"),
                          QStringLiteral("Likely range from"), QStringLiteral("Likely range to"),
                          QStringLiteral("Load (minutes × effort)")}));
    QCOMPARE(rows.back(), QStringList({QStringLiteral("2026-02-01"), {}, {}, {}, {}, {}}));
    const QStringList ninth = rows[28 - 9 + 1];
    QCOMPARE(ninth[0], QStringLiteral("2026-02-09"));
    QCOMPARE(ninth[1], QStringLiteral("8"));
    for (const int column : {2, 3, 4}) {
        bool isNumber = false;
        ninth[column].toDouble(&isNumber);
        QVERIFY2(isNumber, qPrintable(ninth[column]));
    }
    QVERIFY(ninth[3].toDouble() <= ninth[4].toDouble());
    QCOMPARE(ninth[5], QStringLiteral("450"));
    const auto *trend = std::get_if<double>(&table.rows[28 - 9][2]);
    QVERIFY(trend && std::abs(ninth[2].toDouble() - *trend) < 0.001); // finer than its words
}

// Words that look like numbers stay words, and numbers that need many digits stay numbers.
void tst_Charts::aTableKeepsWhatItHolds()
{
    const PlotTable table {.columns = {{.title = QStringLiteral("Note")},
                                       {.title = QStringLiteral("Load"), .missing = QStringLiteral("none")}},
                           .rows = {{QStringLiteral("1.000"), 12'345.5}, {QStringLiteral("1 to 2"), 3e12}},
                           .locale = QLocale(QLocale::German, QLocale::Germany)};
    QCOMPARE(table.text(0, 1), QStringLiteral("12.346"));
    QVERIFY(!table.holdsNumbers(0));
    QVERIFY(table.holdsNumbers(1));
    const QList<QStringList> rows = plainRows(table);
    QCOMPARE(rows[1], QStringList({QStringLiteral("1.000"), QStringLiteral("12345.5")}));
    QCOMPARE(rows[2], QStringList({QStringLiteral("1 to 2"), QStringLiteral("3000000000000")}));
}

void tst_Charts::daysAfterWorkoutsNameTheirYear()
{
    const PlotTable table = build("after_workout", Journal(flare(), {}), february).table;
    QCOMPARE(table.text(table.rows.size() - 1, 0), QStringLiteral("Monday 2 February"));
    QCOMPARE(plainRows(table).constLast(),
             QStringList({QStringLiteral("2026-02-02"), QStringLiteral("13"), QStringLiteral("1")}));
}

// As in every other table; the last answer after a workout comes before its first.
void tst_Charts::everyTableBeginsWithTheLatest()
{
    QList<Entry> entries = flare();
    entries.append(pain("p6", "2026-02-12T08:00:00", 2));
    entries.append(pain("p7", "2026-02-12T18:00:00", 1));
    for (const ChartSpec &spec : chartCatalogue()) {
        const PlotTable table = build(qPrintable(spec.key), Journal(entries, {}), february).table;
        QVERIFY(table.rows.size() > 1);
        const auto before = [](const QList<PlotValue> &a, const QList<PlotValue> &b) {
            const QDate one = std::get<QDate>(a[0]);
            const QDate other = std::get<QDate>(b[0]);
            return one != other ? one < other : std::get<double>(a[1]) < std::get<double>(b[1]);
        };
        QVERIFY2(std::is_sorted(table.rows.crbegin(), table.rows.crend(), before), qPrintable(spec.key));
    }
}

void tst_Charts::theSummaryIsOneSentence()
{
    const QString summary = build("pain_load", Journal(flare(), {}), february).summary;
    const QRegularExpression expected(QStringLiteral(
        "^The trend peaked at \\d\\.\\d on (8|9|10) February and is \\d\\.\\d on 28 February, likely range "
        "\\d\\.\\d to \\d+\\.\\d; the highest day was 8 of 10, on 9 February\\.$"));
    QVERIFY2(expected.match(summary).hasMatch(), qPrintable(summary));
    const Journal two({pain("a", "2026-02-09T08:00:00", 4), pain("b", "2026-02-10T08:00:00", 6)}, {});
    QCOMPARE(build("pain_load", two, february).summary,
             QStringLiteral("The highest day was 6 of 10, on 10 February; there is no trend line yet."));
    const Journal none({workout("w1", "2026-02-02T18:00:00", 60, 6)}, {});
    QCOMPARE(build("pain_load", none, february).summary, QStringLiteral("No pain was logged in these days."));
}

void tst_Charts::theLineIsCutToTheChoiceAndBreaks()
{
    QList<Entry> entries = flare();
    entries.append({pain("early", "2026-01-31T08:00:00", 2), pain("late", "2026-02-27T08:00:00", 5)});
    std::get<PainEntry>(entries[7]).at = at("2026-02-12T08:00:00"); // more than 14 days before the last
    const Plot plot = build("pain_load", Journal(entries, {}), february);
    const LineMark &line = plot.panels[0].lines[0];
    QCOMPARE_GE(line.points.front().x, plot.xFrom);
    QVERIFY(line.breaks.front());
    QCOMPARE(line.breaks.count(true), 2);
    QCOMPARE(line.low.size(), line.points.size());
    QCOMPARE(line.high.size(), line.points.size());
    QVERIFY(stopOn(plot, QDate(2026, 2, 20)).lines.size() == 1);
}

void tst_Charts::notesAboutAStretchAreClippedAndRead()
{
    QList<Entry> entries = flare();
    entries.append(Event {.head = {.uid = QStringLiteral("e")},
                          .at = at("2026-02-01T10:00:00"),
                          .kind = eventkind::phaseNote.toString(),
                          .payload = {{QStringLiteral("from"), QStringLiteral("2026-01-20")},
                                      {QStringLiteral("to"), QStringLiteral("2026-02-03")},
                                      {QStringLiteral("text"), QStringLiteral("Holiday")}}});
    const Plot plot = build("pain_load", Journal(entries, {}), february);
    QCOMPARE(
        plot.panels[0].spans,
        QList<SpanMark>({{.from = plot.xFrom, .to = plot.xFrom + 3, .text = QStringLiteral("Holiday")}}));
    QVERIFY(stopOn(plot, QDate(2026, 2, 3)).lines.contains(QStringLiteral("Holiday")));
    QVERIFY(!stopOn(plot, QDate(2026, 2, 4)).lines.contains(QStringLiteral("Holiday")));
    QCOMPARE(plot.table.header().back(), QStringLiteral("Note"));
    QCOMPARE(wordsOf(plot.table, 28 - 3).back(), QStringLiteral("Holiday"));
    QCOMPARE(wordsOf(plot.table, 28 - 4).back(), QStringLiteral("none"));
    QCOMPARE(build("pain_load", Journal(flare(), {}), february).table.columns.size(), 5);
}

void tst_Charts::importsWithoutEffortShowTheLoadOfTheirSets()
{
    Workout imported = workout("w1", "2026-02-02T18:00:00", 60, 0);
    imported.sessionRpe.reset();
    imported.sets = {
        {.exercise = QStringLiteral("Bent Over Row (Barbell)"), .reps = 10, .weight = Kilograms {60}}};
    const Journal journal({imported}, {});
    const Loads loads(journal, ExerciseIndex(journal));
    QCOMPARE(commonLoadKind(journal, loads, february.from, february.to), LoadKind::UpperBack);
    const Plot plot = build("pain_load", journal, february);
    QCOMPARE(plot.panels[1].bars[0].points.size(), 1);
    QCOMPARE(plot.legend.back().text, QStringLiteral("Upper-back load"));
    QVERIFY(
        stopOn(plot, QDate(2026, 2, 2)).lines.back().startsWith(QStringLiteral("Upper-back load this day ")));
}

void tst_Charts::hugeLoadsStayFinite()
{
    QList<Entry> entries = flare();
    entries.append({workout("h1", "2026-02-21T18:00:00", 1e308, 10),
                    workout("h2", "2026-02-22T18:00:00", 1.7e307, 10),
                    workout("h3", "2026-02-22T19:00:00", 1.7e307, 10)});
    const Plot plot = build("pain_load", Journal(entries, {}), february);
    QVERIFY(isFinite(plot));
    QCOMPARE_LT(stopOn(plot, QDate(2026, 2, 22)).lines.back().size(), 40);
}

void tst_Charts::tracesEndAtTheNextWorkout()
{
    const Plot plot = build("after_workout", Journal(flare(), {}), february);
    QVERIFY(!plot.timeAxis);
    QCOMPARE(plot.xTicks, QList<double>({0, 24, 48, 72, 96}));
    // p3 came after the second workout, p4 after the third.
    const QList<PlotPoint> &earlier = plot.panels[0].dots[0].points;
    const QList<PlotPoint> &latest = plot.panels[0].dots[1].points;
    QStringList uids;
    for (const PlotPoint &point : earlier)
        uids.append(point.uid);
    // Of all workouts by the hour, so that what is enlarged can be found; p2 came 6 minutes earlier than p1.
    QCOMPARE(uids, QStringList({QStringLiteral("p2"), QStringLiteral("p1"), QStringLiteral("p3")}));
    QVERIFY(std::ranges::is_sorted(earlier, {}, &PlotPoint::x));
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest[0], (PlotPoint {.x = 36, .y = 3, .uid = QStringLiteral("p4")}));
    QStringList names;
    for (const LegendItem &item : plot.legend)
        names.append(item.text);
    // The marks are answers: a name that says 'workout' alone was taken for the hour of one.
    QCOMPARE(names, QStringList({QStringLiteral("After 2 earlier workout(s)"),
                                 QStringLiteral("After the latest, 9 February"), QStringLiteral("Daily mean")}));
    QCOMPARE(plot.stops.size(), 4);
    QCOMPARE(plot.stops[1].heading, QStringLiteral("24 to 48 hours after"));
    QCOMPARE(plot.stops[1].lines[1], QStringLiteral("Too few for a mean, from 3 to 3"));
    QCOMPARE(plot.stops[1].lines[2], QStringLiteral("After the latest workout 3"));
    QCOMPARE(plot.stops[0].lines.size(), 2); // nothing was answered in these hours after it
    QCOMPARE(plot.table.rows.size(), 4);
}

void tst_Charts::aMeanAfterWorkoutsTakesThreeCheckIns()
{
    QList<Entry> entries;
    const auto add = [&entries](int day, int level) {
        const QString date = QDate(2026, 2, day).toString(Qt::ISODate);
        const QString next = QDate(2026, 2, day + 1).toString(Qt::ISODate);
        entries.append(
            workout(qPrintable(QStringLiteral("w%1").arg(day)), qPrintable(date + u"T18:00:00"), 60, 6));
        entries.append(
            pain(qPrintable(QStringLiteral("p%1").arg(day)), qPrintable(next + u"T08:00:00"), level));
    };
    add(2, 1);
    add(6, 2);
    const Plot two = build("after_workout", Journal(entries, {}), february);
    QCOMPARE(two.stops[0].lines[1], QStringLiteral("Too few for a mean, from 1 to 2"));
    QVERIFY(two.panels[0].lines.constLast().points.isEmpty());
    QVERIFY2(two.summary.contains(QStringLiteral("too few")), qPrintable(two.summary));
    add(10, 6);
    const Plot three = build("after_workout", Journal(entries, {}), february);
    QCOMPARE(three.stops[0].lines[1], QStringLiteral("Mean 3.0, from 1 to 6"));
    QCOMPARE(three.panels[0].lines.constLast().points,
             QList<PlotPoint>({{.x = 13, .y = 3}})); // from 19:00 to 8:00
    QVERIFY(three.summary.endsWith(QStringLiteral("0 to 24 hours after, at 3.0.")));
    QCOMPARE(three.legend.back().text, QStringLiteral("Daily mean"));
}

void tst_Charts::daysCountWhateverWasLogged()
{
    PainEntry recalled = pain("p1", "2026-02-03T08:00:00", 6);
    recalled.recalled = true;
    Workout session = workout("w1", "2026-02-04T18:00:00", 60, 6);
    session.painBefore = 1;
    session.painDuring = 3;
    const auto days = worstOfDays(Journal({recalled, pain("p2", "2026-02-03T18:00:00", 2), session}, {}),
                                  QDate(2026, 2, 2), QDate(2026, 2, 4));
    QCOMPARE(days.size(), 3);
    QVERIFY(!days[0].worst);
    QCOMPARE(days[1], (DayPain {.date = QDate(2026, 2, 3), .worst = 6, .entry = QStringLiteral("p1")}));
    QCOMPARE(days[2], (DayPain {.date = QDate(2026, 2, 4), .worst = 3, .entry = QStringLiteral("w1")}));
    const QMap<QDate, int> all =
        worstOfAllDays(Journal({recalled, pain("p2", "2026-02-03T18:00:00", 2), session,
                                pain("p3", "2026-02-04T08:00:00", 0), pain("p4", "2020-02-03T08:00:00", 0)},
                               {}));
    QCOMPARE(all,
             (QMap<QDate, int> {{QDate(2020, 2, 3), 0}, {QDate(2026, 2, 3), 6}, {QDate(2026, 2, 4), 3}}));
    QVERIFY(worstOfDays({}, QDate(), QDate(2026, 2, 4)).isEmpty());
    QVERIFY(worstOfDays({}, QDate(2026, 2, 5), QDate(2026, 2, 4)).isEmpty());
}

void tst_Charts::longChoicesNameTheYear()
{
    ChartChoice year = february;
    year.from = QDate(2025, 3, 1);
    const Plot plot = build("pain_load", Journal(flare(), {}), year);
    QCOMPARE(plot.title, QStringLiteral("Pain and load, 1 March 2025 to 28 February 2026"));
    QCOMPARE(plot.stops.front().heading, QStringLiteral("Saturday 1 March 2025"));
}

QTEST_APPLESS_MAIN(tst_Charts)
#include "tst_charts.moc"
