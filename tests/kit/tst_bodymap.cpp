#include "looks.h"
#include "tests/support/heardevents.h"
#include "tests/support/reader.h"
#include "ui/kit/bodydrawing.h"
#include "ui/kit/bodymap.h"

#include <QAccessible>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace rhomboid;
using rhomboid::test::HeardEvents;
using rhomboid::test::isReaderListening;

namespace {

int indexOf(const QString &id)
{
    for (int i = 0; i < bodyRegions().size(); ++i)
        if (bodyRegions()[i].id == id)
            return i;
    return -1;
}

} // namespace

class TestBodyMap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        wear(Appearance::Mode::Light, 1.0);
        installKitAccessibility();
    }
    void init()
    {
        m_map = std::make_unique<BodyMap>();
        m_map->resize(366, m_map->heightForWidth(366));
        m_map->show();
        m_map->activateWindow();
        m_map->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
    }

    void allRegionsHaveNamesAndShapes();
    void everyAnchorHitsItsOwnRegion_data();
    void everyAnchorHitsItsOwnRegion();
    void leftIsOnTheLeftInEveryLayoutDirection();
    void theSpineIsWideEnoughToHit();
    void besideTheBodyNothingIsHit();
    void aClickTakesTheLevelAndASecondOneRemoves();
    void withoutALevelAPlaceWaitsForOne();
    void arrowsReachEveryRegion();
    void arrowsShowTheNameOfThePlace();
    void digitsPlusMinusAndDeleteSetTheLevel();
    void oneThenZeroIsTenUntilTheFocusMoves();
    void regionsComeInTabOrder();
    void unknownIdsNameThemselves();
    void screenReadersGetCheckBoxes();
    void screenReadersHearOfChanges();
    void chosenPlacesShowTheColourOfTheirLevel();
    void aMapThatIsOffIsFaintOrDashed();

private:
    void goTo(const QString &id);

    std::unique_ptr<BodyMap> m_map;
};

void TestBodyMap::allRegionsHaveNamesAndShapes()
{
    QCOMPARE(bodyRegions().size(), 22);
    QSet<QString> names;
    for (const BodyRegion &region : bodyRegions()) {
        QVERIFY(!region.path.isEmpty());
        QVERIFY(!region.plain.isEmpty() && !region.anatomical.isEmpty());
        QVERIFY(region.path.contains(region.anchor));
        names.insert(region.name());
    }
    QCOMPARE(names.size(), 22);
    QVERIFY(pathFromSvg(u"M 0 0 Q 1 1 2 2").isEmpty());

    // lupdate sees the names only where they stand in the source.
    QFile source(QStringLiteral(RHOMBOID_SOURCE_DIR "/ui/kit/bodydrawing.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    for (const BodyRegion &region : bodyRegions()) {
        QVERIFY2(text.contains(u"(\"bodymap\", \"" % region.english % u"\")"), qPrintable(region.english));
        QVERIFY2(text.contains(u"(\"bodymap\", \"" % region.plain % u"\")"), qPrintable(region.plain));
    }
}

void TestBodyMap::everyAnchorHitsItsOwnRegion_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {240, 366, 420, 800})
        QTest::addRow("%d px", width) << width;
}

void TestBodyMap::everyAnchorHitsItsOwnRegion()
{
    QFETCH(int, width);
    m_map->resize(width, m_map->heightForWidth(width));
    for (int i = 0; i < bodyRegions().size(); ++i) {
        const QPoint anchor = m_map->anchorOf(bodyRegions()[i].id);
        QVERIFY(m_map->rect().contains(m_map->boundsOf(i)));
        QVERIFY(m_map->boundsOf(i).contains(anchor));
        QCOMPARE(bodyRegions()[m_map->regionAt(anchor)].id, bodyRegions()[i].id);
    }
}

void TestBodyMap::leftIsOnTheLeftInEveryLayoutDirection()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_map->setLayoutDirection(direction);
        for (const BodyRegion &region : bodyRegions())
            if (region.id.startsWith(u"left_")) {
                const QString other = u"right_" % region.id.mid(5);
                QVERIFY(m_map->anchorOf(region.id).x() < m_map->anchorOf(other).x());
                QVERIFY(region.name().contains(u"left", Qt::CaseInsensitive));
            }
    }
}

void TestBodyMap::theSpineIsWideEnoughToHit()
{
    const QPoint middle = m_map->anchorOf(QStringLiteral("thoracic_spine"));
    const int spine = m_map->regionAt(middle);
    int wide = 0;
    for (int x = -30; x <= 30; ++x)
        wide += m_map->regionAt(middle + QPoint(x, 0)) == spine;
    QVERIFY2(wide >= 24, qPrintable(QString::number(wide)));
}

void TestBodyMap::besideTheBodyNothingIsHit()
{
    QCOMPARE(m_map->regionAt({2, 2}), -1);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {2, 2});
    QVERIFY(m_map->places().isEmpty());
}

void TestBodyMap::aClickTakesTheLevelAndASecondOneRemoves()
{
    QSignalSpy changed(m_map.get(), &BodyMap::placesChanged);
    m_map->setLevel(6);
    const QPoint place = m_map->anchorOf(QStringLiteral("right_rhomboid"));
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, place);
    QCOMPARE(m_map->places(), (MarkedPlaces {{QStringLiteral("right_rhomboid"), 6}}));
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, place);
    QVERIFY(m_map->places().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestBodyMap::withoutALevelAPlaceWaitsForOne()
{
    const int here = m_map->currentRegion();
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    QVERIFY(m_map->isChosen(here) && !m_map->levelOf(here));
    QCOMPARE(m_map->places(), (MarkedPlaces {{bodyRegions()[here].id, {}}}));
    const QAccessibleInterface *box = QAccessible::queryAccessibleInterface(m_map.get())->child(here);
    QCOMPARE(box->text(QAccessible::Value), QStringLiteral("Level not chosen yet"));
    QVERIFY(box->state().checked);
    const QImage open = picture(*m_map);
    m_map->setPlaces({{bodyRegions()[here].id, 5}});
    QVERIFY(picture(*m_map) != open);
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    QVERIFY(!m_map->isChosen(here));
}

void TestBodyMap::arrowsShowTheNameOfThePlace()
{
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QVERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), bodyRegions()[m_map->currentRegion()].name());
    QToolTip::hideText();
}

void TestBodyMap::arrowsReachEveryRegion()
{
    QSet<int> seen {m_map->currentRegion()};
    QList<int> open {m_map->currentRegion()};
    while (!open.isEmpty()) {
        const QString from = bodyRegions()[open.takeFirst()].id;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            goTo(from);
            QTest::keyClick(m_map.get(), key);
            if (!seen.contains(m_map->currentRegion())) {
                seen.insert(m_map->currentRegion());
                open.append(m_map->currentRegion());
            }
        }
    }
    QCOMPARE(seen.size(), bodyRegions().size());
}

// By two clicks, which leave the places as they were.
void TestBodyMap::goTo(const QString &id)
{
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->anchorOf(id));
    QCOMPARE(bodyRegions()[m_map->currentRegion()].id, id);
}

void TestBodyMap::digitsPlusMinusAndDeleteSetTheLevel()
{
    const int here = m_map->currentRegion();
    m_map->setLevel(3);
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    QCOMPARE(m_map->levelOf(here), std::optional(3));
    QTest::keyClick(m_map.get(), '7');
    QCOMPARE(m_map->levelOf(here), std::optional(7));
    QTest::keyClick(m_map.get(), '+');
    QCOMPARE(m_map->levelOf(here), std::optional(8));
    QTest::keyClick(m_map.get(), '-');
    QTest::keyClick(m_map.get(), '-');
    QCOMPARE(m_map->levelOf(here), std::optional(6));
    QTest::keyClick(m_map.get(), Qt::Key_Delete);
    QVERIFY(!m_map->isChosen(here));
}

void TestBodyMap::oneThenZeroIsTenUntilTheFocusMoves()
{
    const int here = m_map->currentRegion();
    QTest::keyClick(m_map.get(), '1');
    QTest::keyClick(m_map.get(), '0');
    QCOMPARE(m_map->levelOf(here), std::optional(10));
    QTest::keyClick(m_map.get(), '1');
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QTest::keyClick(m_map.get(), '0');
    QCOMPARE(m_map->levelOf(here), std::optional(1));
    QCOMPARE(m_map->levelOf(m_map->currentRegion()), std::optional(0));
}

void TestBodyMap::regionsComeInTabOrder()
{
    m_map->setPlaces({{QStringLiteral("lumbar_spine"), 2}, {QStringLiteral("left_neck"), 4}});
    QCOMPARE(m_map->places(),
             (MarkedPlaces {{QStringLiteral("left_neck"), 4}, {QStringLiteral("lumbar_spine"), 2}}));
}

void TestBodyMap::unknownIdsNameThemselves()
{
    QCOMPARE(regionName(QStringLiteral("left_neck")), QStringLiteral("Left neck"));
    QCOMPARE(regionName(QStringLiteral("left_wing")), QStringLiteral("left_wing"));
}

void TestBodyMap::screenReadersGetCheckBoxes()
{
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map.get());
    QCOMPARE(map->role(), QAccessible::Grouping);
    QCOMPARE(map->childCount(), 22);
    const int index = indexOf(QStringLiteral("right_rhomboid"));
    QAccessibleInterface *box = map->child(index);
    QCOMPARE(box->role(), QAccessible::CheckBox);
    QCOMPARE(box->parent(), map);
    QCOMPARE(map->indexOfChild(box), index);
    QCOMPARE(box->text(QAccessible::Name), QStringLiteral("Between spine and right shoulder blade"));
    QVERIFY(box->state().checkable && !box->state().checked);
    m_map->setLevel(3);
    box->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(box->state().checked && box->state().focused);
    QCOMPARE(box->text(QAccessible::Value), QStringLiteral("Pain 3 of 10"));
    const QPoint anchor = m_map->mapToGlobal(m_map->anchorOf(QStringLiteral("right_rhomboid")));
    QVERIFY(box->rect().contains(anchor));
    QCOMPARE(map->childAt(anchor.x(), anchor.y()), box);
    QCOMPARE(map->focusChild(), box);
}

void TestBodyMap::screenReadersHearOfChanges()
{
    if (!isReaderListening())
        QSKIP("Nobody listens here; tests/atspi runs this where somebody does.");
    QTRY_VERIFY(QAccessible::isActive());
    const HeardEvents heard;
    QTest::keyClick(m_map.get(), Qt::Key_Space);
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent expected(m_map.get(), checked);
    expected.setChild(m_map->currentRegion());
    QVERIFY(heard.contain(expected));
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QAccessibleEvent focus(m_map.get(), QAccessible::Focus);
    focus.setChild(m_map->currentRegion());
    QVERIFY(heard.contain(focus));
}

void TestBodyMap::chosenPlacesShowTheColourOfTheirLevel()
{
    const QString id = QStringLiteral("left_shoulder_blade");
    m_map->setPlaces({{id, 8}});
    // Below the disc with the number.
    const QPoint place = m_map->anchorOf(id) + QPoint(0, 22);
    QCOMPARE(picture(*m_map).pixelColor(place), theme().pain(8).fill);
    m_map->setPlaces({});
    QCOMPARE(picture(*m_map).pixelColor(place), theme().color(Tone::BodyFill));
}

void TestBodyMap::aMapThatIsOffIsFaintOrDashed()
{
    const QString id = QStringLiteral("left_shoulder_blade");
    const QPoint place = m_map->anchorOf(id) + QPoint(0, 22);
    m_map->setPlaces({{id, 8}});
    m_map->setEnabled(false);
    QVERIFY(picture(*m_map).pixelColor(place) != theme().pain(8).fill);
    wear(Appearance::Mode::HighContrast, 1.0);
    QCOMPARE(picture(*m_map).pixelColor(place), theme().color(Tone::Surface));
    m_map->setEnabled(true);
    QCOMPARE(picture(*m_map).pixelColor(place), theme().pain(8).fill);
    wear(Appearance::Mode::Light, 1.0);
}

QTEST_MAIN(TestBodyMap)
#include "tst_bodymap.moc"
