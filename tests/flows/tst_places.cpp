#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"
#include "ui/trends/places.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Where it hurt, told by day and over all days.
class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void eachDayNamesItsMainPlace();
    void placesAreCountedByEntries();
    void thePlaceOfADayIsReadWhole();
};

void TestPlaces::eachDayNamesItsMainPlace()
{
    const auto on = [](const char *uid, const char *when, int level, const char *region) {
        PainEntry entry = test::pain(uid, when, level);
        entry.regions = {{.region = QLatin1StringView(region), .level = level}};
        return entry;
    };
    Workout sore = test::workout("w", "2026-03-09T18:00:00", 60, 6);
    sore.painBefore = 4;
    FlowFixture flow(Journal({sore, on("d", "2026-03-09T08:00:00", 1, "left_neck"),
                              on("a", "2026-03-10T08:00:00", 2, "left_neck"),
                              on("b", "2026-03-10T20:00:00", 5, "thoracic_spine"),
                              test::pain("c", "2026-03-11T08:00:00", 0)},
                             {}),
                     demoEnd());
    flow.open(QStringLiteral("trends"));
    const Plot &plot = shown<PlotView>(flow)->plot();
    QCOMPARE(plot.key, QStringLiteral("pain_load"));
    const PlotTable &numbers = plot.table;
    const qsizetype column = numbers.header().indexOf(QStringLiteral("Main place"));
    QVERIFY(column > 0);
    QCOMPARE(numbers.text(0, column), QString());
    QCOMPARE(numbers.text(1, column), QStringLiteral("Pain-free"));
    QCOMPARE(numbers.text(2, column), QStringLiteral("Spine, upper and middle"));
    // The worst of that day was said with the workout, which knows no place: that of a milder entry would be
    // wrong.
    QCOMPARE(numbers.text(3, 1), QStringLiteral("4"));
    QCOMPARE(numbers.text(3, column), QStringLiteral("Not asked with a workout"));
}

void TestPlaces::placesAreCountedByEntries()
{
    const auto entry = [](const char *uid, const char *when, const QList<RegionPain> &regions) {
        PainEntry pain = test::pain(uid, when, 4);
        pain.regions = regions;
        return pain;
    };
    const RegionPain left {.region = QStringLiteral("left"), .level = 4};
    const RegionPain right {.region = QStringLiteral("right"), .level = 1};
    const RegionPain free {.region = QStringLiteral("free"), .level = 0};
    const Journal journal({entry("a", "2026-03-01T10:00", {left}),
                           entry("b", "2026-03-02T10:00", {right, left, free}),
                           entry("c", "2026-03-09T10:00", {right})},
                          {});
    const QList<PlaceCount> expected {{QStringLiteral("left"), 2}, {QStringLiteral("right"), 1}};
    QCOMPARE(countPlaces(journal, QDate(2026, 3, 1), QDate(2026, 3, 8)), expected);
}

// With large letters it goes on in the next lines, and only there.
void TestPlaces::thePlaceOfADayIsReadWhole()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    flow.window().resize(1180, 800);
    applyAppearance(*qApp, {.zoom = 2});
    const QWidget *page = flow.open(QStringLiteral("trends"));
    click(page, QStringLiteral("Table"));
    const auto *table = shown<QTableView>(flow);
    QTRY_VERIFY(table && table->columnWidth(0) > 0);
    QTest::qWait(50);
    const int column = table->model()->columnCount() - 1;
    const QFontMetrics letters(theme().font(Type::Body));
    int folded = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString place = table->model()->index(row, column).data().toString();
        const QRect room(0, 0, table->columnWidth(column) - theme().em(1), 1000);
        const int needed = letters.boundingRect(room, Qt::TextWordWrap, place).height();
        QVERIFY2(table->rowHeight(row) >= needed, qPrintable(place));
        folded += table->rowHeight(row) > table->verticalHeader()->defaultSectionSize() ? 1 : 0;
    }
    applyAppearance(*qApp, {});
    QVERIFY(folded > 0 && folded < table->model()->rowCount());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
