#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/experiments/experimentlist.h"
#include "ui/insights/factorlist.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/sidebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Where the focus is once a page was opened: on the page, unless somebody is walking through the list of pages.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installKitAccessibility(); }
    void init();
    void aPageOpenedByItsKeyHasTheFocus_data();
    void aPageOpenedByItsKeyHasTheFocus();
    void aPageOpenedFromTheFoldedListHasTheFocus();
    void walkingThroughTheListStaysInIt();
    void theListLeadsIntoThePage_data();
    void theListLeadsIntoThePage();
    void whoComesBackIsWhereTheyWere();
    void whatIsOutOfViewIsNotGoneBackTo();
    void todayNeverStandsOnAButtonThatSaves();
    void whatTakesThePlaceOfAListTakesItsFocus();
    void aPageIsNamedOnceOnTheWayToTheFocus();

private:
    QWidget *focus() const { return QApplication::focusWidget(); }
    QAbstractButton *placeInList(const QString &name) const { return visibleButton(sidebar(), name); }
    Sidebar *sidebar() const { return m_flow->window().findChild<Sidebar *>(); }
    Page *page(const QString &key) const { return m_flow->window().page(key); }
    void press(const QKeySequence &keys) const
    {
        QTest::keyClick(&m_flow->window(), keys[0].key(), keys[0].keyboardModifiers());
    }

    std::unique_ptr<FlowFixture> m_flow {};
};

void TestOpening::init()
{
    m_flow = std::make_unique<FlowFixture>(demoJournal(26), demoEnd());
    QVERIFY(m_flow->waitForFindings());
    QApplication::setActiveWindow(&m_flow->window()); // the window of the test before has just gone
    placeInList(QStringLiteral("Today"))->setFocus();
}

void TestOpening::aPageOpenedByItsKeyHasTheFocus_data()
{
    QTest::addColumn<QString>("key");
    for (const PageRow &row : pageTable())
        QTest::newRow(row.key.toLatin1().constData()) << row.key;
}

void TestOpening::aPageOpenedByItsKeyHasTheFocus()
{
    QFETCH(QString, key);
    press(findPage(key)->shortcut);
    QTRY_VERIFY(focus() && page(key)->isAncestorOf(focus()));
    QTRY_VERIFY(!focus()->visibleRegion().isEmpty()); // once the page has its size
}

void TestOpening::aPageOpenedFromTheFoldedListHasTheFocus()
{
    m_flow->window().resize(960, 640);
    auto *list = shown<PageMenu>(*m_flow);
    QVERIFY(list);
    list->setFocus();
    list->menu()->actions()[3]->trigger();
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("journal"));
    QVERIFY(page(QStringLiteral("journal"))->findChild<QListView *>()->hasFocus());
}

void TestOpening::walkingThroughTheListStaysInIt()
{
    for (const char *name : {"Workout", "Pain", "Journal", "Trends"}) {
        QTest::keyClick(focus(), Qt::Key_Down);
        QCOMPARE(focus(), placeInList(QLatin1StringView(name)));
        QVERIFY(static_cast<QAbstractButton *>(focus())->isChecked());
    }
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("trends"));
    QTest::keyClick(focus(), Qt::Key_Up);
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("journal"));
    QVERIFY(sidebar()->isAncestorOf(focus()));
}

void TestOpening::theListLeadsIntoThePage_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("the arrow towards it") << Qt::Key_Right;
}

void TestOpening::theListLeadsIntoThePage()
{
    QFETCH(Qt::Key, key);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), key);
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("journal"));
    QVERIFY(page(QStringLiteral("journal"))->findChild<QListView *>()->hasFocus());
    QTest::keyClick(&m_flow->window(), Qt::Key_F6, Qt::ShiftModifier); // and out again
    QVERIFY(sidebar()->isAncestorOf(focus()));
}

void TestOpening::whoComesBackIsWhereTheyWere()
{
    press(findPage(QStringLiteral("trends"))->shortcut);
    QAbstractButton *note = visibleButton(page(QStringLiteral("trends")), QStringLiteral("Add note"));
    QVERIFY(note && !note->hasFocus());
    note->setFocus();
    press(findPage(QStringLiteral("insights"))->shortcut);
    QVERIFY(page(QStringLiteral("insights"))->findChild<FactorList *>()->hasFocus()); // and not what comes first
    press(findPage(QStringLiteral("trends"))->shortcut);
    QVERIFY(note->hasFocus());
}

void TestOpening::whatIsOutOfViewIsNotGoneBackTo()
{
    press(findPage(QStringLiteral("settings"))->shortcut);
    Page *settings = page(QStringLiteral("settings"));
    QAbstractButton *last = visibleButton(settings, QStringLiteral("Back up now"));
    QVERIFY(last);
    last->setFocus(); // below what is seen
    press(findPage(QStringLiteral("trends"))->shortcut);
    press(findPage(QStringLiteral("settings"))->shortcut);
    QVERIFY(!last->hasFocus());
    QVERIFY(settings->isAncestorOf(focus()) && !focus()->visibleRegion().isEmpty());
}

void TestOpening::todayNeverStandsOnAButtonThatSaves()
{
    const qsizetype before = m_flow->journal().pains().size();
    visibleButton(page(QStringLiteral("today")), QStringLiteral("Pain-free now, save"))->setFocus();
    press(findPage(QStringLiteral("insights"))->shortcut);
    press(findPage(QStringLiteral("today"))->shortcut);
    QVERIFY(page(QStringLiteral("today"))->isAncestorOf(focus()));
    QTest::keyClick(focus(), Qt::Key_Space);
    QCOMPARE(m_flow->journal().pains().size(), before);
}

void TestOpening::whatTakesThePlaceOfAListTakesItsFocus()
{
    press(findPage(QStringLiteral("experiments"))->shortcut);
    const auto *list = page(QStringLiteral("experiments"))->findChild<ExperimentList *>();
    QVERIFY(list->hasFocus());
    m_flow->window().resize(640, 720);
    QTRY_VERIFY(findChoice(&m_flow->window(), QStringLiteral("Experiment or idea"))->hasFocus());
    m_flow->window().resize(1280, 800);
    QTRY_VERIFY(list->hasFocus());
}

// A screen reader names the parts into which the focus has come: of those the page is one.
void TestOpening::aPageIsNamedOnceOnTheWayToTheFocus()
{
    press(findPage(QStringLiteral("insights"))->shortcut);
    QVERIFY(focus());
    QStringList parts;
    for (QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(focus())->parent(); voice;
         voice = voice->parent())
        if (voice->role() == QAccessible::Grouping)
            parts.append(voice->text(QAccessible::Name));
    QCOMPARE(parts.count(QStringLiteral("Insights")), 1);
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
