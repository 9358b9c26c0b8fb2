#include "core/plot/axis.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace rhomboid;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QStringList labels(QDate from, QDate to, int room)
{
    QStringList texts;
    for (const Tick &tick : timeTicks(dayNumber(from), dayNumber(to) + 1, room, english))
        if (!tick.text.isEmpty())
            texts.append(tick.text);
    return texts;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char('|')); }

} // namespace

class tst_Axis : public QObject
{
    Q_OBJECT

private slots:
    void labelsStandOnTheFinestStepThatFits_data();
    void labelsStandOnTheFinestStepThatFits();
    void neverMoreLabelsThanThereIsRoomFor();
    void ticksStayPutWhenTheAxisMoves();
    void weeksStartOnTheLocalesFirstDay();
    void aWeekStartsOnTheDayOfItsLocale();
    void minorMarksDivideTwoWeeks();
    void datesStandBelowTheMarksOfTheirDay();
    void absurdRangesEnd();
    void daysAndNumbersConvertBothWays();
    void numbersAreRound_data();
    void numbersAreRound();
    void ceilingsAreRound();
};

void tst_Axis::labelsStandOnTheFinestStepThatFits_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("room");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("days") << QDate(2026, 3, 1) << QDate(2026, 3, 4) << 6
                          << words("1 Mar|2 Mar|3 Mar|4 Mar");
    QTest::newRow("weeks start on Mondays")
        << QDate(2026, 2, 13) << QDate(2026, 3, 12) << 6 << words("16 Feb|23 Feb|2 Mar|9 Mar");
    QTest::newRow("two weeks") << QDate(2025, 12, 19) << QDate(2026, 3, 12) << 7
                               << words("22 Dec|5 Jan|19 Jan|2 Feb|16 Feb|2 Mar");
    QTest::newRow("months name the year in January")
        << QDate(2025, 10, 15) << QDate(2026, 3, 12) << 8 << words("Nov|Dec|2026|Feb|Mar");
    QTest::newRow("quarters") << QDate(2025, 3, 13) << QDate(2026, 3, 12) << 6 << words("Apr|Jul|Oct|2026");
    QTest::newRow("years") << QDate(2016, 3, 13) << QDate(2026, 3, 12) << 12
                           << words("2017|2018|2019|2020|2021|2022|2023|2024|2025|2026");
    QTest::newRow("five years") << QDate(2003, 3, 13) << QDate(2026, 3, 12) << 6
                                << words("2005|2010|2015|2020|2025");
}

void tst_Axis::labelsStandOnTheFinestStepThatFits()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, room);
    QTEST(labels(from, to, room), "expected");
}

void tst_Axis::neverMoreLabelsThanThereIsRoomFor()
{
    for (int days = 0; days < 100'000; days += 37)
        for (const int room : {2, 5, 11})
            QCOMPARE_LE(labels(QDate(1999, 1, 31), QDate(1999, 1, 31).addDays(days), room).size(), room);
}

void tst_Axis::ticksStayPutWhenTheAxisMoves()
{
    for (const int days : {20, 90, 300, 2000}) {
        const double from = dayNumber(QDate(2026, 1, 7));
        QList<Tick> still = timeTicks(from, from + days, 6, english);
        const QList<Tick> moved = timeTicks(from + 5, from + 5 + days, 6, english);
        still.removeIf([from](const Tick &tick) { return tick.at < from + 5; });
        QVERIFY(!still.isEmpty());
        for (const Tick &tick : still)
            QVERIFY(moved.contains(tick));
    }
}

void tst_Axis::weeksStartOnTheLocalesFirstDay()
{
    const double from = dayNumber(QDate(2026, 3, 1));
    const auto american = timeTicks(from, from + 28, 5, QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dayOf(american.front().at).dayOfWeek(), 7);
    const auto british = timeTicks(from, from + 28, 5, english);
    QCOMPARE(dayOf(british.front().at).dayOfWeek(), 1);
}

void tst_Axis::aWeekStartsOnTheDayOfItsLocale()
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale egyptian(QLocale::Arabic, QLocale::Egypt);
    const QDate sunday(2026, 3, 8);
    QCOMPARE(startOfWeek(sunday, english), QDate(2026, 3, 2));
    QCOMPARE(startOfWeek(sunday, american), sunday);
    QCOMPARE(startOfWeek(sunday, egyptian), QDate(2026, 3, 7));
    for (int day = 0; day < 7; ++day)
        QCOMPARE(startOfWeek(QDate(2026, 2, 28).addDays(day), egyptian), QDate(2026, 2, 28));
}

void tst_Axis::minorMarksDivideTwoWeeks()
{
    const double from = dayNumber(QDate(2025, 12, 19));
    const auto ticks = timeTicks(from, from + 84, 7, english);
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        QCOMPARE(ticks[i].at - ticks[i - 1].at, 7.0);
        QVERIFY(ticks[i].text.isEmpty() != ticks[i - 1].text.isEmpty());
    }
}

// Marks of a day are drawn at its noon, and a part shows the days whose noon is in it.
void tst_Axis::datesStandBelowTheMarksOfTheirDay()
{
    const double from = dayNumber(QDate(2026, 2, 24)) + 0.2;
    const double to = dayNumber(QDate(2026, 3, 4)) + 0.2;
    const auto ticks = timeTicks(from, to, 12, english);
    QCOMPARE(ticks.size(), 8);
    QCOMPARE(ticks.front(),
             (Tick {.at = dayNumber(QDate(2026, 2, 24)) + 0.5, .text = QStringLiteral("24 Feb")}));
    QCOMPARE(ticks.back().text, QStringLiteral("3 Mar"));
}

void tst_Axis::absurdRangesEnd()
{
    const double infinity = std::numeric_limits<double>::infinity();
    QVERIFY(timeTicks(5, 5, 4, english).isEmpty());
    QVERIFY(timeTicks(0, infinity, 4, english).isEmpty());
    QVERIFY(timeTicks(-1e300, 1e300, 4, english).isEmpty());
    QVERIFY(timeTicks(std::nan(""), 4, 4, english).isEmpty());
    QVERIFY(numberTicks(0, infinity, 4).isEmpty());
    QVERIFY(numberTicks(-1e308, 1e308, 4).isEmpty());
    QVERIFY(numberTicks(2, 1, 4).isEmpty());
    QVERIFY(numberTicks(1e17, 1e17 + 64, 4).size() <= 5);
}

void tst_Axis::daysAndNumbersConvertBothWays()
{
    QCOMPARE(dayNumber(QDate(1970, 1, 1)), 0.0);
    QCOMPARE(dayNumber(QDate(1969, 12, 31)), -1.0);
    QCOMPARE(dayOf(-0.25), QDate(1969, 12, 31));
    QCOMPARE(dayOf(dayNumber(QDate(2026, 3, 12)) + 0.99), QDate(2026, 3, 12));
    QVERIFY(dayOf(1e300).isValid());
}

void tst_Axis::numbersAreRound_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("pain") << 0.0 << 10.0 << QList<double>({0, 2, 4, 6, 8, 10});
    QTest::newRow("across zero") << -2.2 << 2.2 << QList<double>({-2, -1, 0, 1, 2});
    QTest::newRow("loads") << 0.0 << 560.0 << QList<double>({0, 200, 400});
    QTest::newRow("small") << 0.0 << 0.011 << QList<double>({0, 0.005, 0.01});
}

void tst_Axis::numbersAreRound()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QList<double>, expected);
    const QList<double> ticks = numberTicks(from, to, 5);
    QCOMPARE(ticks.size(), expected.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QCOMPARE_LE(std::abs(ticks[i] - expected[i]), 1e-12);
}

void tst_Axis::ceilingsAreRound()
{
    QCOMPARE(niceCeiling(463), 500.0);
    QCOMPARE(niceCeiling(500), 500.0);
    QCOMPARE(niceCeiling(501), 600.0);
    QCOMPARE(niceCeiling(9.5), 10.0);
    QCOMPARE(niceCeiling(0), 1.0);
    QCOMPARE(niceCeiling(std::nan("")), 1.0);
    QVERIFY(std::isfinite(niceCeiling(std::numeric_limits<double>::max())));
}

QTEST_APPLESS_MAIN(tst_Axis)
#include "tst_axis.moc"
