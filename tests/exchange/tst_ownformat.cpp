#include "core/exchange/owncells.h"
#include "core/exchange/ownformat.h"
#include "core/factors/catalogue.h"
#include "tests/support/sample.h"

#include <QJsonDocument>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QStringList linesOf(const QMap<QString, QByteArray> &files, const char *name)
{
    return QString::fromUtf8(files.value(QString::fromLatin1(name))).split(QStringLiteral("\r\n"));
}

QMap<QString, QByteArray> exported(const Workout &workout)
{
    return toCsvFiles(Journal({workout}, {}), fieldCatalogue());
}

} // namespace

// What stands in the files, byte for byte.
class tst_OwnFormat : public QObject
{
    Q_OBJECT

private slots:
    void headersAreThoseOfTheDocumentation_data();
    void headersAreThoseOfTheDocumentation();
    void theCataloguesFieldsStandBetweenPainAndNotes();
    void everyValueStandsInItsCell_data();
    void everyValueStandsInItsCell();
    void anEmptyJournalIsSevenHeaders();
    void theJsonDocumentIsValidAndTyped();
    void unknownIsEmptyAndNeverZero();
    void fieldsOfLaterVersionsComeAfterTheCatalogue();
    void aCellThatASpreadsheetWouldRunIsNeutralised_data();
    void aCellThatASpreadsheetWouldRunIsNeutralised();
    void numbersAreShortAndExact_data();
    void numbersAreShortAndExact();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void listsKeepTheirSeparators_data();
    void listsKeepTheirSeparators();
};

void tst_OwnFormat::headersAreThoseOfTheDocumentation_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("header");
    const auto row = [](const char *file, const char *header) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(header);
    };
    row("sets.csv", "workout,position,exercise,kind,reps,weight_kg,distance_m,seconds,rpe,notes");
    row("pain.csv",
        "uid,at,intensity,onset,workout,regions,qualities,aggravators,easers,warning_signs,signs_asked,"
        "relief,notes,"
        "recalled,entered,modified");
    row("days.csv", "date,sleep_h,fluid_ml,desk_h,sitting_block_min,note,entered,modified");
    row("function.csv", "date,pain_week,enjoyment,activity,nights_disturbed,cant_do_normal,entered,modified");
    row("events.csv", "uid,at,kind,payload,entered,modified");
    row("tombstones.csv", "uid,deleted");
}

void tst_OwnFormat::headersAreThoseOfTheDocumentation()
{
    QFETCH(QString, file);
    QFETCH(QString, header);
    const QMap<QString, QByteArray> files = toCsvFiles(everything(), {});
    QCOMPARE(linesOf(files, file.toLatin1().constData()).front(), header);
}

void tst_OwnFormat::theCataloguesFieldsStandBetweenPainAndNotes()
{
    QStringList expected{
        QStringLiteral("uid,started,duration_min,type,title,session_rpe,pain_before,pain_during")};
    for (const Field &field : fieldCatalogue())
        expected.append(field.key);
    expected.append(QStringLiteral("notes,entered,modified,source,implausible"));
    QCOMPARE(linesOf(toCsvFiles({}, fieldCatalogue()), "workouts.csv").front(), expected.join(u','));
}

void tst_OwnFormat::everyValueStandsInItsCell_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *file, const char *text) {
        QTest::addRow("%s: %.20s", file, text) << QString::fromLatin1(file) << QString::fromLatin1(text);
    };
    row("workouts.csv",
        "w1,2026-03-12T17:30:00+01:00,75,strength,\"Upper body A, \"\"heavy\"\"\",7.5,1,2,1,8,\"First "
        "line\nsecond, "
        "with comma; and = "
        "sign\",2026-03-12T19:00:00+01:00,2026-03-12T19:05:00+01:00,strong:0123456789ab:2,1");
    row("sets.csv", "w1,1,Bent Over Row (Barbell),warmup,10,40,,,6.5,light");
    row("sets.csv", "w1,2,Rowing (Machine),normal,,,500,110.5,,");
    row("pain.csv",
        "p1,2026-03-13T08:05:00+01:00,5,6_to_72h,w1,right_rhomboid:5;right_upper_trapezius:3,dull_ache;tight,"
        "reach_overhead,walk,sx_numb_tingle:left_arm,all,cold_pack:a_little;rest,after sleeping badly,1,"
        "2026-03-12T19:00:00+01:00,2026-03-12T19:05:00+01:00");
    row("days.csv", "2026-03-12,6.5,1800,7,120,long day,2026-03-12T19:00:00+01:00,2026-03-12T19:05:00+01:00");
    row("function.csv", "2026-03-12,4,3,2,1,0,2026-03-12T19:00:00+01:00,2026-03-12T19:05:00+01:00");
    row("events.csv",
        "e1,2026-03-12T20:00:00+01:00,phase_note,\"{\"\"text\"\":\"\"Holiday\"\"}\",2026-03-12T19:00:00+01:"
        "00,"
        "2026-03-12T19:05:00+01:00");
    row("tombstones.csv", "gone,2026-03-01T10:00:00+00:00");
}

void tst_OwnFormat::everyValueStandsInItsCell()
{
    QFETCH(QString, file);
    QFETCH(QString, row);
    const QStringList lines = linesOf(toCsvFiles(everything(), {}), file.toLatin1().constData());
    QVERIFY2(lines.contains(row), qPrintable(lines.join(u'\n')));
}

void tst_OwnFormat::anEmptyJournalIsSevenHeaders()
{
    const QMap<QString, QByteArray> files = toCsvFiles({}, fieldCatalogue());
    QCOMPARE(files.size(), 7);
    for (const QByteArray &file : files)
        QCOMPARE(file.count('\n'), 1);
    QVERIFY(QJsonDocument::fromJson(toJson({})).isObject());
}

void tst_OwnFormat::theJsonDocumentIsValidAndTyped()
{
    const QJsonObject root = QJsonDocument::fromJson(toJson(everything())).object();
    QCOMPARE(root.keys(),
             QStringLiteral("days events format function pain tombstones version workouts").split(u' '));
    QCOMPARE(root[u"format"].toString(), QStringLiteral("rhomboid"));
    QCOMPARE(root[u"version"].toInt(), 1);
    const QJsonValue workout = root[u"workouts"][0];
    QCOMPARE(workout[u"duration_min"], QJsonValue(75));
    QCOMPARE(workout[u"implausible"], QJsonValue(true));
    QCOMPARE(workout[u"observations"][u"warmup_min"], QJsonValue(8));
    QCOMPARE(workout[u"sets"][1][u"seconds"], QJsonValue(110.5));
    QVERIFY(workout[u"sets"][1][u"weight_kg"].isUndefined());
    const QJsonValue pain = root[u"pain"][0];
    QCOMPARE(pain[u"regions"][1], QJsonValue(QStringLiteral("right_upper_trapezius:3")));
    QCOMPARE(root[u"function"][0][u"cant_do_normal"], QJsonValue(false));
    QCOMPARE(root[u"events"][0][u"payload"][u"text"], QJsonValue(QStringLiteral("Holiday")));
    // One entry a line.
    QCOMPARE(toJson(everything()).count('\n'), 15);
}

void tst_OwnFormat::unknownIsEmptyAndNeverZero()
{
    const Workout bare{.head = {.uid = QStringLiteral("w")}, .started = at("2026-03-12")};
    const QString line = linesOf(exported(bare), "workouts.csv")[1];
    QVERIFY(line.startsWith(QStringLiteral("w,2026-03-12,,strength,,,,,")));
    QCOMPARE(line.count(u'0'), 3); // two of the date and that of `implausible`
    const QByteArray json = toJson(Journal({bare}, {}));
    QVERIFY(!json.contains("session_rpe"));
}

void tst_OwnFormat::fieldsOfLaterVersionsComeAfterTheCatalogue()
{
    Workout session = workout("w", "2026-03-12T18:00:00", 60, 6);
    session.observations = {{QStringLiteral("caffeine_mg"), 300}, {QStringLiteral("notes"), 2}};
    const QStringList lines = linesOf(exported(session), "workouts.csv");
    QVERIFY(lines[0].contains(QStringLiteral(",caffeine_mg,observation:notes,notes,entered,")));
    QVERIFY(lines[1].contains(QStringLiteral(",300,2,,,")));
}

void tst_OwnFormat::aCellThatASpreadsheetWouldRunIsNeutralised_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a formula") << "=1+1"
                               << "'=1+1";
    QTest::newRow("a command") << "@SUM(A1)"
                               << "'@SUM(A1)";
    QTest::newRow("a plus") << "+1"
                            << "'+1";
    QTest::newRow("a minus") << "-1"
                             << "'-1";
    QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("an apostrophe before it") << "'=1"
                                             << "''=1";
    QTest::newRow("an apostrophe alone") << "'tis"
                                         << "'tis";
    QTest::newRow("a sign inside") << "1=1"
                                   << "1=1";
}

void tst_OwnFormat::aCellThatASpreadsheetWouldRunIsNeutralised()
{
    QFETCH(QString, title);
    QFETCH(QString, cell);
    Workout session = workout("w", "2026-03-12T18:00:00", 60, 6);
    session.title = title;
    session.sets = {{.exercise = QStringLiteral("Row"), .weight = Kilograms{-20}}};
    const QMap<QString, QByteArray> files = exported(session);
    QCOMPARE(linesOf(files, "workouts.csv")[1].split(u',')[4], cell);
    // A negative number is none to be afraid of.
    QCOMPARE(linesOf(files, "sets.csv")[1], QStringLiteral("w,1,Row,normal,,-20,,,,"));
    const auto draft = readCsvFiles(files, {});
    QVERIFY(draft);
    QCOMPARE(std::get<Workout>(draft->entries[0]).title, title);
}

void tst_OwnFormat::numbersAreShortAndExact_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 60.0 << "60";
    QTest::newRow("half") << 7.5 << "7.5";
    QTest::newRow("a tenth") << 0.1 << "0.1";
    QTest::newRow("a sum that is no tenth") << 0.1 + 0.2 << "0.30000000000000004";
    QTest::newRow("a pound") << 0.45359237 << "0.45359237";
    QTest::newRow("minus zero") << -0.0 << "0";
    QTest::newRow("no exponent when small") << 1e-7 << "0.0000001";
    QTest::newRow("no exponent when large") << 1e22 << "10000000000000000000000";
}

void tst_OwnFormat::numbersAreShortAndExact()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(own::numberText(number), text);
    const auto back = own::numberFrom(text);
    QVERIFY(back);
    QVERIFY(*back == number);
    for (const double odd : {1e308, 1e-320, 4.9e-324, std::nextafter(number, 1e9), 123456789.123456789}) {
        const auto again = own::numberFrom(own::numberText(odd));
        QVERIFY(again);
        QVERIFY(*again == odd);
    }
}

void tst_OwnFormat::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "x", "nan", "inf", "-inf", "1e5", "0x10", "1.234,5", "1,234", "1 000", "1.",
                             ".5", "--1", "+", "1.2.3", "7.5kg", "1'000"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::newRow("Persian digits") << QStringLiteral("\u06F7");
    QTest::newRow("too large to hold") << QString(400, u'9');
}

void tst_OwnFormat::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QVERIFY(!own::numberFrom(text));
    QCOMPARE(own::numberFrom(u" 7,5 "), std::optional(7.5));
    QCOMPARE(own::numberFrom(u"0,125"), std::optional(0.125));
    QCOMPARE(own::numberFrom(u"-20"), std::optional(-20.0));
}

void tst_OwnFormat::listsKeepTheirSeparators_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("text");
    QTest::newRow("two") << QStringList{QStringLiteral("sore"), QStringLiteral("tight")} << "sore;tight";
    QTest::newRow("a separator inside")
        << QStringList{QStringLiteral("a;b"), QStringLiteral("c")} << "a\\;b;c";
    QTest::newRow("a backslash") << QStringList{QStringLiteral("a\\"), QStringLiteral("b")} << "a\\\\;b";
    QTest::newRow("blanks at the ends") << QStringList{QStringLiteral(" a b ")} << "\\ a b\\ ";
    QTest::newRow("one blank") << QStringList{QStringLiteral(" ")} << "\\ ";
}

void tst_OwnFormat::listsKeepTheirSeparators()
{
    QFETCH(QStringList, items);
    QFETCH(QString, text);
    QCOMPARE(own::listText(items), text);
    QCOMPARE(own::listFrom(text), items);
    QCOMPARE(own::listFrom(u" sore ; tight;; "),
             QStringList({QStringLiteral("sore"), QStringLiteral("tight")}));
}

QTEST_APPLESS_MAIN(tst_OwnFormat)
#include "tst_ownformat.moc"
