#include "core/exchange/dates.h"
#include "core/exchange/numbers.h"

#include <QLocale>
#include <QtTest>

using namespace rhomboid;

class tst_Dates : public QObject
{
    Q_OBJECT

private slots:
    void readsDatesOfEveryProgram_data();
    void readsDatesOfEveryProgram();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void oneClearDateTellsTheOrderOfAFile();
    void readsNumbers_data();
    void readsNumbers();
    void readsDurations_data();
    void readsDurations();
    void readsMeasures();
};

void tst_Dates::readsDatesOfEveryProgram_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(iso);
    };
    row("2024-11-28 17:36:08", "2024-11-28T17:36:08");
    row("2024-11-28T17:36:08Z", "2024-11-28T17:36:08+00:00");
    row("2024-11-28 17:36:08 +0100", "2024-11-28T17:36:08+01:00");
    row("2024-11-28", "2024-11-28");
    row("8 Apr 2026, 16:50", "2026-04-08T16:50:00");
    row("Jun 11, 2026, 1:01 PM", "2026-06-11T13:01:00");
    row("Jun 11, 2026, 12:01\u202FAM", "2026-06-11T00:01:00");
    row("Jun 11, 2026 at 12:30 p.m.", "2026-06-11T12:30:00");
    row("11 jun. 2026, 1:01\u00A0p.\u00A0m.", "2026-06-11T13:01:00");
    row("5 Mai 2026, 07:34", "2026-05-05T07:34:00");
    row("28 Abr 2025, 09:26", "2025-04-28T09:26:00");
    row("1 de maio de 2025, 09:26", "2025-05-01T09:26:00");
    row("8. März 2026 um 16:50", "2026-03-08T16:50:00");
    row("3 févr. 2026 à 16h50", "2026-02-03T16:50:00");
    row("3 août 2026 16:50:11", "2026-08-03T16:50:11");
    row("14 set 2026, 8:05", "2026-09-14T08:05:00");
    row("14 gen 2026, 8:05", "2026-01-14T08:05:00");
    row("14 mrt. 2026 08:05", "2026-03-14T08:05:00");
    row("14 ene 2026, 8:05", "2026-01-14T08:05:00");
    row("8. apr. 2026 kl. 16.50", "2026-04-08T16:50:00");
    row("8 paź 2026, 16:50", "2026-10-08T16:50:00");
    row("8 янв. 2026 г., 16:50", "2026-01-08T16:50:00");
    row("8 Ağu 2026 16:50", "2026-08-08T16:50:00");
    row("08.04.2026 16:50", "2026-04-08T16:50:00");
    row("08.04.2026", "2026-04-08");
    row("2026/4/8 16:50", "2026-04-08T16:50:00");
    row("2026年4月8日 16:50", "2026-04-08T16:50:00");
    row("25/04/2026", "2026-04-25");
    row("04/25/2026 5:01 PM", "2026-04-25T17:01:00");
    row("Mon, 8 Apr 2026 16:50:00", "2026-04-08T16:50:00");
    row("29 Feb 2024", "2024-02-29");
}

void tst_Dates::readsDatesOfEveryProgram()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    for (const char *name : {"C", "de_DE", "tr_TR", "fa_IR", "ar_EG"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const auto moment = readWallTime(text, DateOrder::Unknown);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(moment.has_value(), qPrintable(moment ? QString() : moment.error().text));
        QCOMPARE(toIso(*moment), iso);
    }
}

void tst_Dates::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString noDate = QStringLiteral("This is no date that can be read.");
    const QString noSuch = QStringLiteral("There is no such day or time.");
    QTest::newRow("letter") << QStringLiteral("a") << noDate;
    QTest::newRow("empty") << QString() << noDate;
    QTest::newRow("number") << QStringLiteral("12") << noDate;
    QTest::newRow("unknown month") << QStringLiteral("8 Foo 2026") << noDate;
    QTest::newRow("long year") << QStringLiteral("1 Jan 20261") << noDate;
    QTest::newRow("29 February") << QStringLiteral("29 Feb 2026") << noSuch;
    QTest::newRow("month 13") << QStringLiteral("2026/13/01") << noSuch;
    QTest::newRow("hour 25") << QStringLiteral("8 Apr 2026, 25:50") << noSuch;
    QTest::newRow("13 PM") << QStringLiteral("8 Apr 2026, 13:50 PM") << noSuch;
    QTest::newRow("two digits") << QStringLiteral("8 Apr 26")
                                << QStringLiteral("The year has fewer than four digits.");
    QTest::newRow("ambiguous") << QStringLiteral("03/04/2026")
                               << QStringLiteral("Day and month cannot be told apart.");
}

void tst_Dates::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto moment = readWallTime(text, DateOrder::Unknown);
    QVERIFY(!moment.has_value());
    QCOMPARE(moment.error().text, reason);
}

void tst_Dates::oneClearDateTellsTheOrderOfAFile()
{
    const QStringList us{QStringLiteral("03/04/2026"), QStringLiteral("03/14/2026")};
    QCOMPARE(dateOrderOf(us), DateOrder::MonthFirst);
    QCOMPARE(dateOrderOf({QStringLiteral("14/03/2026")}), DateOrder::DayFirst);
    QCOMPARE(dateOrderOf({us[0], QStringLiteral("2026-03-14")}), DateOrder::Unknown);
    QCOMPARE(toIso(*readWallTime(us[0], DateOrder::MonthFirst)), QStringLiteral("2026-03-04"));
    QCOMPARE(toIso(*readWallTime(us[0], DateOrder::DayFirst)), QStringLiteral("2026-04-03"));
}

void tst_Dates::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("thousands");
    QTest::addColumn<std::optional<double>>("decimal");
    const auto row = [](const char *text, std::optional<double> thousands, std::optional<double> decimal) {
        QTest::newRow(text) << QString::fromUtf8(text) << thousands << decimal;
    };
    const auto both = [&row](const char *text, std::optional<double> value) { row(text, value, value); };
    both("12.5", 12.5);
    both(" 12,5 ", 12.5);
    both("0", 0.0);
    both("-0.0", 0.0);
    both("-20", -20.0);
    both("−20", -20.0);
    both("+7", 7.0);
    both(".5", 0.5);
    both("6.80388555", 6.80388555);
    both("1,234.5", 1234.5);
    both("1.234,5", 1234.5);
    both("1'234.5", 1234.5);
    both("1\u202F234,5", 1234.5);
    both("1,234,567", 1234567.0);
    both("1.234.567", 1234567.0);
    both("0,125", 0.125);
    both("1.234", 1.234);
    row("1,234", 1234.0, 1.234);
    both("", {});
    both("abc", {});
    both("1e5", {});
    both("nan", {});
    both("inf", {});
    both("0x10", {});
    both("1,2,3", {});
    both("1.2.3", {});
    both("1 2", {});
    both("--1", {});
    both("۱۲", {});
    both(".", {});
    both("12 kg", {});
}

void tst_Dates::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(std::optional<double>, thousands);
    QFETCH(std::optional<double>, decimal);
    for (const char *name : {"C", "de_DE", "fa_IR"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const auto asThousands = parseNumber(text, LoneComma::Thousands);
        const auto asDecimal = parseNumber(text, LoneComma::Decimal);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(asThousands, thousands);
        QCOMPARE(asDecimal, decimal);
    }
}

void tst_Dates::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("seconds");
    const auto row = [](const char *text, std::optional<double> seconds) {
        QTest::newRow(text) << QString::fromUtf8(text) << seconds;
    };
    row("1h 10m", 4200);
    row("2h 5min", 7500);
    row("38min", 2280);
    row("30s", 30);
    row("1 Std. 5 Min.", 3900);
    row("264h 1m", 950'460);
    row("1:02:03", 3723);
    row("12:34", 754);
    row("1267", 1267);
    row("110.5", 110.5);
    row("1,5 h", 5400);
    row("", {});
    row("1h x", {});
    row("-5", {});
    row("1:75", {});
    row("5 parsec", {});
}

void tst_Dates::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(std::optional<double>, seconds);
    QCOMPARE(parseSeconds(text), seconds);
}

void tst_Dates::readsMeasures()
{
    QCOMPARE(parseMeasured(u"20 ripetizioni", LoneComma::Decimal),
             (Measured{20, QStringLiteral("ripetizioni")}));
    QCOMPARE(parseMeasured(u"0,00 kg", LoneComma::Decimal), (Measured{0, QStringLiteral("kg")}));
    QCOMPARE(parseMeasured(u"12", LoneComma::Decimal), (Measured{12, QString()}));
    QVERIFY(!parseMeasured(u"kg", LoneComma::Decimal));
}

QTEST_APPLESS_MAIN(tst_Dates)
#include "tst_dates.moc"
