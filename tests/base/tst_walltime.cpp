#include "core/base/walltime.h"

#include <QTimeZone>
#include <QtTest>

#include <algorithm>

using namespace rhomboid;

namespace {

WallTime at(const char *iso)
{
    const auto time = wallTimeFromIso(QString::fromLatin1(iso));
    return time.value_or(WallTime{});
}

} // namespace

class tst_WallTime : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void orderIsTotal();
    void anUnknownTimeStandsAtNoon();
    void hoursUseOffsetsOnlyWhenBothAreKnown();
    void secondsCarryIntoOtherDays();
    void aTimeThatTheClockSkippedStaysAsWritten();
    void everyInstantOfAYearKeepsItsWallTime_data();
    void everyInstantOfAYearKeepsItsWallTime();
};

void tst_WallTime::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("iso");
    for (const char *iso :
         {"2026-03-12T17:30:00+01:00", "2026-03-12T17:30:00", "2026-03-12", "2026-03-12T00:00:00+00:00",
          "2026-03-12T23:59:59-12:00", "2026-03-12T12:00:00+14:00", "2026-03-12T12:00:00-03:30",
          "2026-03-12T12:00:00-00:30", "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59", "2024-02-29",
          "1970-01-01T00:00:00", "2038-01-19T03:14:08+00:00", "2106-02-07T06:28:16+00:00"})
        QTest::addRow("%s", iso) << QString::fromLatin1(iso);
}

void tst_WallTime::whatIsWrittenIsReadBack()
{
    QFETCH(QString, iso);
    const auto time = wallTimeFromIso(iso);
    QVERIFY(time);
    QVERIFY(time->isValid());
    QCOMPARE(toIso(*time), iso);
    QCOMPARE(wallTimeFromIso(toIso(*time)), time);
}

void tst_WallTime::readsOtherSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("a blank for the T") << "2026-03-12 17:30:00"
                                       << "2026-03-12T17:30:00";
    QTest::newRow("no seconds") << "2026-03-12T17:30"
                                << "2026-03-12T17:30:00";
    QTest::newRow("Z for UTC") << "2026-03-12T17:30:00Z"
                               << "2026-03-12T17:30:00+00:00";
    QTest::newRow("an offset without colon") << "2026-03-12T17:30:00-0330"
                                             << "2026-03-12T17:30:00-03:30";
    QTest::newRow("minus zero") << "2026-03-12T17:30:00-00:00"
                                << "2026-03-12T17:30:00+00:00";
    QTest::newRow("fractions of a second") << "2026-03-12T17:30:00.999Z"
                                           << "2026-03-12T17:30:00+00:00";
    QTest::newRow("blanks around") << "  2026-03-12\n"
                                   << "2026-03-12";
}

void tst_WallTime::readsOtherSpellings()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto time = wallTimeFromIso(text);
    QVERIFY(time);
    QCOMPARE(toIso(*time), iso);
}

void tst_WallTime::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a word") << "yesterday";
    QTest::newRow("year 0") << "0000-01-01";
    QTest::newRow("month 13") << "2026-13-01";
    QTest::newRow("30 February") << "2026-02-30";
    QTest::newRow("no leap year") << "2026-02-29";
    QTest::newRow("hour 24") << "2026-03-12T24:00:00";
    QTest::newRow("minute 60") << "2026-03-12T10:60:00";
    QTest::newRow("second 60") << "2026-03-12T10:00:60";
    QTest::newRow("an offset beyond any clock") << "2026-03-12T10:00:00+16:30";
    QTest::newRow("an offset of 75 minutes") << "2026-03-12T10:00:00+00:75";
    QTest::newRow("a date with an offset") << "2026-03-12+01:00";
    QTest::newRow("a T and nothing") << "2026-03-12T";
    QTest::newRow("year of five digits") << "12026-03-12";
    QTest::newRow("day first") << "12.03.2026";
    QTest::newRow("Persian digits") << QString::fromUtf8("۲۰۲۶-۰۳-۱۲");
    QTest::newRow("more behind it") << "2026-03-12T10:00:00Z and more";
}

void tst_WallTime::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!wallTimeFromIso(text));
}

void tst_WallTime::orderIsTotal()
{
    const QList<WallTime> inOrder{
        at("0001-01-01"),
        at("1969-12-31T23:59:59"),
        at("1970-01-01T00:00:00"),
        at("2026-03-12T11:59:59+01:00"),
        at("2026-03-12"),
        at("2026-03-12T12:00:00"),
        at("2026-03-12T12:00:00-12:00"),
        at("2026-03-12T12:00:00+00:00"),
        at("2026-03-12T12:00:00+14:00"),
        at("2026-03-12T12:00:01-12:00"),
        at("2026-03-13T00:00:00"),
        at("9999-12-31T23:59:59"),
    };
    for (qsizetype i = 0; i < inOrder.size(); ++i)
        for (qsizetype j = 0; j < inOrder.size(); ++j) {
            QCOMPARE(inOrder[i] < inOrder[j], i < j);
            QCOMPARE(inOrder[i] == inOrder[j], i == j);
        }
}

void tst_WallTime::anUnknownTimeStandsAtNoon()
{
    QCOMPARE(at("1970-01-02").wallSeconds(), qint64{86'400 + 12 * 3600});
    QCOMPARE(at("1970-01-01T00:00:01+05:00").wallSeconds(), qint64{1});
    QCOMPARE(toIso(at("2026-03-12").plusSeconds(0)), QStringLiteral("2026-03-12T12:00:00"));
}

void tst_WallTime::hoursUseOffsetsOnlyWhenBothAreKnown()
{
    QCOMPARE(hoursBetween(at("2026-03-29T00:30:00+01:00"), at("2026-03-29T03:30:00+02:00")), 2.0);
    QCOMPARE(hoursBetween(at("2026-03-29T00:30:00"), at("2026-03-29T03:30:00+02:00")), 3.0);
    QCOMPARE(hoursBetween(at("2026-03-29T00:30:00"), at("2026-03-28T23:00:00")), -1.5);
    QCOMPARE(hoursBetween(at("2011-12-29T12:00:00-10:00"), at("2011-12-31T12:00:00+14:00")), 24.0);
}

void tst_WallTime::secondsCarryIntoOtherDays()
{
    const WallTime start = at("2026-12-31T23:59:30+01:00");
    QCOMPARE(toIso(start.plusSeconds(30)), QStringLiteral("2027-01-01T00:00:00+01:00"));
    QCOMPARE(toIso(start.plusSeconds(29)), QStringLiteral("2026-12-31T23:59:59+01:00"));
    QCOMPARE(toIso(at("2024-03-01T00:00:00").plusSeconds(-1)), QStringLiteral("2024-02-29T23:59:59"));
    QCOMPARE(toIso(start.plusSeconds(-86'400 * 365)), QStringLiteral("2025-12-31T23:59:30+01:00"));
    for (qint64 seconds = -400'000; seconds <= 400'000; seconds += 7'919) {
        QCOMPARE(start.plusSeconds(seconds).wallSeconds(), start.wallSeconds() + seconds);
        QCOMPARE(start.plusSeconds(seconds).plusSeconds(-seconds), start);
    }
}

// A QDateTime in local time would be invalid here and its text empty (reliability.md, B19).
void tst_WallTime::aTimeThatTheClockSkippedStaysAsWritten()
{
    for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "No/Such_Zone"}) {
        qputenv("TZ", zone);
        tzset();
        for (const char *iso : {"2026-03-29T02:30:00", "2018-11-04T00:00:00", "2011-12-30T12:00:00"})
            QCOMPARE(toIso(at(iso)), QString::fromLatin1(iso));
    }
    qputenv("TZ", "UTC");
    tzset();
}

void tst_WallTime::everyInstantOfAYearKeepsItsWallTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe"})
        QTest::addRow("%s", zone) << QByteArray(zone);
}

void tst_WallTime::everyInstantOfAYearKeepsItsWallTime()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    if (!place.isValid())
        QSKIP("this computer does not know the zone");
    constexpr qint64 year2018 = 1'514'764'800;
    for (qint64 instant = year2018; instant < year2018 + 366 * 86'400; instant += 1'800) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant, place);
        const WallTime time = wallTimeFrom(moment);
        QCOMPARE(toIso(time).left(19), moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        QCOMPARE(time.wallSeconds() - *time.offsetMinutes * 60, instant);
    }
}

QTEST_APPLESS_MAIN(tst_WallTime)
#include "tst_walltime.moc"
