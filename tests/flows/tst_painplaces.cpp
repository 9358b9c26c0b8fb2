#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/log/painpage.h"
#include "ui/log/placechoice.h"
#include "ui/log/placelist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The places of the pain form: map, list and scale say the same, and no level is made up.
class TestPainPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void onePlaceAndTheWorstPainFollowEachOther();
    void ofTwoPlacesTheWorstLeads();
    void placesCanBeTickedInAListByTheKeyboard();
    void aPlaceWithoutALevelWaitsForOne();
    void aLevelOfOnePlaceIsNoAnswerForTheOthers();
    void theScaleCanBeMovedWithSeveralPlaces();
    void aLevelIsTypedWholeBelowTheMap();
    void anEntryAboveItsPlacesStaysAsItIs();
    void aPlaceOfAPainFreeEntryIsNotPainFree();
    void theDraftKnowsWhatWasAnswered_data();
    void theDraftKnowsWhatWasAnswered();
};

namespace {

void clickPlace(FlowFixture &flow, const char *region)
{
    auto *map = shown<BodyMap>(flow);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->anchorOf(QLatin1StringView(region)));
}

void clickLevel(FlowFixture &flow, int level)
{
    auto *scale = shown<ScalePicker>(flow);
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cellOf(level).center());
}

void saveByKey(FlowFixture &flow)
{
    QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier);
}

RegionPain pain(const char *region, int level)
{
    return {.region = QLatin1StringView(region), .level = level};
}

} // namespace

void TestPainPlaces::onePlaceAndTheWorstPainFollowEachOther()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 4});
    auto *page = shown<PainPage>(flow);
    clickPlace(flow, "right_rhomboid");
    auto *level = page->findChild<Stepper *>();
    QVERIFY(level);
    level->field()->selectAll();
    QTest::keyClicks(level->field(), QStringLiteral("3"));
    QCOMPARE(page->value().regions.front().level, 3);
    QCOMPARE(page->value().intensity, 3);
    clickLevel(flow, 6);
    QCOMPARE(page->value().intensity, 6);
    QCOMPARE(page->value().regions, QList<RegionPain>({pain("right_rhomboid", 6)}));
}

void TestPainPlaces::ofTwoPlacesTheWorstLeads()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 5});
    auto *page = shown<PainPage>(flow);
    auto *map = shown<BodyMap>(flow);
    const RegionPain right = pain("right_rhomboid", 2);
    emit map->placesChanged(markedPlaces({pain("left_rhomboid", 5), right}));
    QCOMPARE(page->value().intensity, 5);
    emit map->placesChanged(markedPlaces({pain("left_rhomboid", 3), right}));
    QCOMPARE(page->value().intensity, 3);
    QCOMPARE(page->value().regions.back(), right);
}

void TestPainPlaces::placesCanBeTickedInAListByTheKeyboard()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 4});
    QAbstractButton *toggle = findButton(&flow.window(), QStringLiteral("Choose from a list"));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    auto *list = shown<PlaceChoice>(flow);
    QVERIFY(list && !shown<BodyMap>(flow));
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->count(), 22);
    QTRY_VERIFY(list->height() >= list->sizeHint().height()); // the page scrolls, not the list
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(5)).center());
    const PainEntry value = shown<PainPage>(flow)->value();
    QCOMPARE(value.regions.size(), 3);
    QCOMPARE(value.regions[0], (RegionPain {bodyRegions()[0].id, 4}));
    QCOMPARE(value.regions[2].region, bodyRegions()[5].id);
    // The map shows the same, and the list is remembered.
    QCOMPARE(regionPains(flow.window().findChild<BodyMap *>()->places()), value.regions);
    saveByKey(flow);
    QCOMPARE(flow.journal().pains().back().regions, value.regions);
    MainWindow second(flow.workspace());
    second.show();
    second.open({.page = QStringLiteral("pain")});
    QVERIFY(second.findChild<PlaceChoice *>()->isVisible());
}

// Whoever clicks a place first has not said how strong it is.
void TestPainPlaces::aPlaceWithoutALevelWaitsForOne()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain")});
    const auto *scale = shown<ScalePicker>(flow);
    clickPlace(flow, "right_rhomboid");
    clickPlace(flow, "left_neck");
    QVERIFY(!scale->value());
    QVERIFY(lacksLevel(shown<BodyMap>(flow)->places()));
    QTRY_VERIFY(says(&flow.window(), QStringLiteral("How strong is it there?")));
    saveByKey(flow);
    QVERIFY(flow.journal().pains().isEmpty());
    QVERIFY(says(&flow.window(), QStringLiteral("Please choose how strong the pain is, 0 to 10.")));
    QCOMPARE(QApplication::focusWidget(), scale);
    clickLevel(flow, 5);
    QTRY_VERIFY(!says(&flow.window(), QStringLiteral("How strong is it there?")));
    saveByKey(flow);
    QCOMPARE(flow.journal().pains().size(), 1);
    QCOMPARE(flow.journal().pains().front().regions,
             QList<RegionPain>({pain("left_neck", 5), pain("right_rhomboid", 5)}));
}

void TestPainPlaces::aLevelOfOnePlaceIsNoAnswerForTheOthers()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain")});
    clickPlace(flow, "left_neck");
    clickPlace(flow, "right_rhomboid");
    QTest::keyClick(shown<BodyMap>(flow), '6');
    QCOMPARE(shown<PainPage>(flow)->value().intensity, 6);
    QVERIFY(lacksLevel(shown<BodyMap>(flow)->places()));
    saveByKey(flow);
    QVERIFY(flow.journal().pains().isEmpty());
    QVERIFY(says(&flow.window(), QStringLiteral("Please choose a level for each place")));
    clickLevel(flow, 6); // also where it stands already
    QCOMPARE(shown<PainPage>(flow)->value().regions,
             QList<RegionPain>({pain("left_neck", 6), pain("right_rhomboid", 6)}));
}

void TestPainPlaces::theScaleCanBeMovedWithSeveralPlaces()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain")});
    auto *page = shown<PainPage>(flow);
    auto *scale = shown<ScalePicker>(flow);
    clickPlace(flow, "left_neck");
    clickPlace(flow, "right_rhomboid");
    scale->setFocus();
    QTest::keyClicks(scale, QStringLiteral("10"));
    QCOMPARE(page->value().intensity, 10);
    QCOMPARE(page->value().regions, QList<RegionPain>({pain("left_neck", 10), pain("right_rhomboid", 10)}));
    clickLevel(flow, 4);
    QCOMPARE(page->value().intensity, 4);
    emit shown<BodyMap>(flow)->placesChanged(markedPlaces({pain("left_neck", 2), pain("right_rhomboid", 4)}));
    clickLevel(flow, 7); // the worst goes with it
    QCOMPARE(page->value().regions, QList<RegionPain>({pain("left_neck", 2), pain("right_rhomboid", 7)}));
    clickLevel(flow, 1); // none is worse than the worst
    QCOMPARE(page->value().regions, QList<RegionPain>({pain("left_neck", 1), pain("right_rhomboid", 1)}));
}

void TestPainPlaces::aLevelIsTypedWholeBelowTheMap()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain")});
    clickPlace(flow, "left_neck");
    clickPlace(flow, "right_rhomboid");
    const auto *list = shown<PainPage>(flow)->findChild<PlaceList *>();
    QPointer<QLineEdit> field = list->findChild<Stepper *>()->field();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("10"));
    QVERIFY(field && field->hasFocus());
    const MarkedPlaces places = shown<BodyMap>(flow)->places();
    QCOMPARE(places.front().level, std::optional(10));
    QVERIFY(!places.back().level); // nobody has said one
}

// As an import brings it, or pain whose worst place has no name.
void TestPainPlaces::anEntryAboveItsPlacesStaysAsItIs()
{
    PainEntry entry {.head = {.uid = QStringLiteral("p"), .entered = demoEnd()},
                     .at = demoEnd(),
                     .intensity = 7,
                     .regions = {pain("left_neck", 3)}};
    FlowFixture flow(apply(Journal(), putting(entry)), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .uid = QStringLiteral("p")});
    QCOMPARE(shown<PainPage>(flow)->value().intensity, 7);
    QCOMPARE(shown<PainPage>(flow)->value().regions, entry.regions);
}

void TestPainPlaces::aPlaceOfAPainFreeEntryIsNotPainFree()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 0});
    clickPlace(flow, "left_neck");
    QVERIFY(lacksLevel(shown<BodyMap>(flow)->places()));
    saveByKey(flow);
    QVERIFY(flow.journal().pains().isEmpty());
    clickLevel(flow, 2);
    QCOMPARE(shown<PainPage>(flow)->value().regions, QList<RegionPain>({pain("left_neck", 2)}));
}

void TestPainPlaces::theDraftKnowsWhatWasAnswered_data()
{
    QTest::addColumn<std::optional<int>>("level");
    QTest::addColumn<bool>("hasPlace"); // which waits for its level
    QTest::newRow("no level") << std::optional<int>() << true;
    QTest::newRow("no pain") << std::optional(0) << false;
    QTest::newRow("no pain, and a place") << std::optional(0) << true;
    QTest::newRow("pain") << std::optional(4) << false;
}

void TestPainPlaces::theDraftKnowsWhatWasAnswered()
{
    QFETCH(const std::optional<int>, level);
    QFETCH(const bool, hasPlace);
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain")});
    if (level)
        clickLevel(flow, *level);
    if (hasPlace)
        clickPlace(flow, "left_neck");
    flow.reopen();
    flow.window().open({.page = QStringLiteral("pain")});
    QCOMPARE(shown<ScalePicker>(flow)->value(), level);
    QCOMPARE(lacksLevel(shown<BodyMap>(flow)->places()), hasPlace);
}

QTEST_MAIN(TestPainPlaces)
#include "tst_painplaces.moc"
