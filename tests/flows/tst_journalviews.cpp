#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/entrytable.h"
#include "ui/journal/entrytablemodel.h"
#include "ui/kit/page.h"
#include "ui/kit/panes.h"
#include "ui/kit/readtable.h"
#include "ui/kit/stepper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace rhomboid;
using namespace rhomboid::test;

// The journal as a table, an entry in the place of the others, and what the window remembers about the page.
class TestJournalViews : public QObject
{
    Q_OBJECT

private slots:
    void theTableSortsByItsHeadings();
    void theTableSortsWithoutAPointer();
    void chosenRowsAreCopiedForASpreadsheet();
    void chosenRowsAreDeletedTogether();
    void listAndTableStayOnTheSameEntry();
    void aFilterHoldsForTheTable();
    void deletingGoesOnToTheEntryBelow();
    void inANarrowWindowAnEntryTakesThePlaceOfTheOthers();
    void aDeletedEntryGivesThePlaceBack();
    void theBordersAreRemembered();
    void inANarrowWindowTheEntriesComeFirst();
    void rowsAreInSightWithoutScrolling_data();
    void rowsAreInSightWithoutScrolling();
    void aPageBeginsAtItsTopUnlessOneGoesBackToIt();
    void aNarrowTableLeavesColumnsOut();
    void theTableFitsInEveryLanguage_data();
    void theTableFitsInEveryLanguage();
    void whatIsCutIsSaidByPointing();
};

namespace {

PainEntry painIn(const char *uid, const char *when, int level, const char *region)
{
    PainEntry entry = pain(uid, when, level);
    if (region)
        entry.regions = {{.region = QLatin1StringView(region), .level = level}};
    return entry;
}

Journal few()
{
    return Journal({workout("long", "2026-03-01T10:00:00", 90, 5),
                    workout("hard", "2026-03-03T18:00:00", 40, 9),
                    painIn("neck", "2026-03-02T08:00:00", 3, "left_neck"),
                    painIn("spine", "2026-03-04T08:00:00", 6, "thoracic_spine"),
                    painIn("free", "2026-03-05T08:00:00", 0, nullptr)},
                   {});
}

QListView *listOf(const QWidget *page)
{
    for (QListView *list : page->findChildren<QListView *>())
        if (qobject_cast<EntryModel *>(list->model()))
            return list;
    return nullptr;
}

QWidget *openTable(FlowFixture &flow)
{
    QWidget *page = flow.open(QStringLiteral("journal"));
    click(page, QStringLiteral("Table"));
    return page;
}

ReadTable *tableOf(const QWidget *page) { return page->findChild<EntryTable *>()->view(); }

QStringList uidsOf(const QAbstractItemModel *model)
{
    QStringList uids;
    for (int row = 0; row < model->rowCount(); ++row)
        uids.append(model->index(row, 0).data(EntryModel::UidRole).toString());
    return uids;
}

QString uidOf(const QAbstractItemView *view)
{
    return view->currentIndex().data(EntryModel::UidRole).toString();
}

void clickHeading(const QTableView *table, int column)
{
    const QHeaderView *header = table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

// But for the room of a scroll bar, which comes and goes.
bool nearly(const QList<int> &sizes, const QList<int> &wanted)
{
    return std::ranges::equal(sizes, wanted, [](int a, int b) { return std::abs(a - b) <= 12; });
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

} // namespace

void TestJournalViews::theTableSortsByItsHeadings()
{
    FlowFixture flow(few(), demoEnd());
    const ReadTable *table = tableOf(openTable(flow));
    QCOMPARE(uidsOf(table->model()), words("free spine hard neck long"));
    clickHeading(table, EntryTableModel::When);
    QCOMPARE(uidsOf(table->model()), words("long neck hard spine free"));
    // Workouts name neither pain nor place here: they come last both ways, the newest first.
    clickHeading(table, EntryTableModel::Worst);
    QCOMPARE(uidsOf(table->model()), words("spine neck free hard long"));
    clickHeading(table, EntryTableModel::Worst);
    QCOMPARE(uidsOf(table->model()), words("free neck spine hard long"));
    clickHeading(table, EntryTableModel::Place);
    QCOMPARE(uidsOf(table->model()), words("neck spine free hard long"));
    clickHeading(table, EntryTableModel::Load); // 450 against 360
    QCOMPARE(uidsOf(table->model()), words("long hard free spine neck"));
    clickHeading(table, EntryTableModel::Effort);
    QCOMPARE(uidsOf(table->model()).first(2), words("hard long"));
    clickHeading(table, EntryTableModel::Minutes);
    QCOMPARE(uidsOf(table->model()).first(2), words("long hard"));
}

void TestJournalViews::theTableSortsWithoutAPointer()
{
    FlowFixture flow(few(), demoEnd());
    const QWidget *page = openTable(flow);
    const ReadTable *table = tableOf(page);
    QComboBox *sorting = findChoice(page, QStringLiteral("Sort by"));
    sorting->setFocus();
    QTest::keyClick(sorting, Qt::Key_End); // the main place
    QCOMPARE(uidsOf(table->model()), words("neck spine free hard long"));
    const auto heading = [table] {
        return table->model()->headerData(EntryTableModel::Place, Qt::Horizontal).toString();
    };
    QCOMPARE(heading(), QStringLiteral("Place ↑"));
    QTest::keyClick(visibleButton(page, QStringLiteral("Reverse the order")), Qt::Key_Space);
    QCOMPARE(uidsOf(table->model()), words("spine neck free hard long"));
    QCOMPARE(heading(), QStringLiteral("Place ↓"));
}

void TestJournalViews::chosenRowsAreCopiedForASpreadsheet()
{
    FlowFixture flow(few(), demoEnd());
    const QWidget *page = openTable(flow);
    ReadTable *table = tableOf(page);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString heading =
        QStringLiteral("Date\tKind\tWhat\tMinutes\tEffort\tLoad\tWorst pain\tMain place\n");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             heading
                 + QStringLiteral("2026-03-04 08:00\tPain\t\t\t\t\t6\tSpine, upper and middle\n"
                                  "2026-03-03 18:00\tWorkout\tUpper body\t40\t9\t360\t\t\n"));
    click(page, QStringLiteral("Copy table"));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("5 row(s) copied"));
}

void TestJournalViews::chosenRowsAreDeletedTogether()
{
    FlowFixture flow(few(), demoEnd());
    const Journal before = flow.journal();
    ReadTable *table = tableOf(openTable(flow));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(uidsOf(table->model()), words("hard neck long"));
    undo(flow);
    QCOMPARE(flow.journal(), before);
}

void TestJournalViews::listAndTableStayOnTheSameEntry()
{
    FlowFixture flow(few(), demoEnd());
    QWidget *page = flow.open(QStringLiteral("journal"));
    QListView *list = listOf(page);
    list->setCurrentIndex(qobject_cast<EntryModel *>(list->model())->indexOf(QStringLiteral("hard")));
    click(page, QStringLiteral("Table"));
    ReadTable *table = tableOf(page);
    QVERIFY(table->isVisible() && !list->isVisible());
    QCOMPARE(uidOf(table), QStringLiteral("hard"));
    clickHeading(table, EntryTableModel::Load);
    QCOMPARE(uidOf(table), QStringLiteral("hard"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    click(page, QStringLiteral("List"));
    QCOMPARE(uidOf(list), QStringLiteral("long"));
}

void TestJournalViews::aFilterHoldsForTheTable()
{
    FlowFixture flow(few(), demoEnd());
    const QWidget *page = openTable(flow);
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("neck"));
    QCOMPARE(uidsOf(tableOf(page)->model()), words("neck"));
    click(page, QStringLiteral("Clear filter"));
    QVERIFY(tableOf(page)->hasFocus());
    QCOMPARE(tableOf(page)->model()->rowCount(), 5);
}

void TestJournalViews::deletingGoesOnToTheEntryBelow()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow.open(QStringLiteral("journal")));
    list->setFocus();
    list->setCurrentIndex(qobject_cast<EntryModel *>(list->model())->indexOf(QStringLiteral("hard")));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(uidOf(list), QStringLiteral("neck"));
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(uidOf(list), QStringLiteral("spine"));
    QCOMPARE(qobject_cast<EntryModel *>(list->model())->entryCount(), 2);
}

void TestJournalViews::inANarrowWindowAnEntryTakesThePlaceOfTheOthers()
{
    FlowFixture flow(few(), demoEnd());
    flow.window().resize(1000, 700);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    QListView *list = listOf(page);
    QVERIFY(!visibleButton(page, QStringLiteral("Edit")));
    list->setCurrentIndex(qobject_cast<EntryModel *>(list->model())->indexOf(QStringLiteral("neck")));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QVERIFY(says(page, QStringLiteral("Left neck")));
    QVERIFY(visibleButton(page, QStringLiteral("Edit"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(list->hasFocus());
    QCOMPARE(uidOf(list), QStringLiteral("neck"));
    const QModelIndex hard = qobject_cast<EntryModel *>(list->model())->indexOf(QStringLiteral("hard"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(hard).center());
    click(page, QStringLiteral("Back to the journal"));
    QVERIFY(list->hasFocus());
    QCOMPARE(uidOf(list), QStringLiteral("hard"));
    // The table has no room beside it in any window.
    flow.window().resize(1400, 800);
    QTRY_VERIFY(visibleButton(page, QStringLiteral("Edit")));
    click(page, QStringLiteral("Table"));
    QVERIFY(!visibleButton(page, QStringLiteral("Edit")));
    tableOf(page)->setFocus();
    QTest::keyClick(tableOf(page), Qt::Key_Return);
    QVERIFY(visibleButton(page, QStringLiteral("Edit")));
    QVERIFY(!tableOf(page)->isVisible());
}

void TestJournalViews::aDeletedEntryGivesThePlaceBack()
{
    FlowFixture flow(few(), demoEnd());
    flow.window().resize(1000, 700);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    QListView *list = listOf(page);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    click(page, QStringLiteral("Delete"));
    QVERIFY(list->isVisible());
    QCOMPARE(qobject_cast<EntryModel *>(list->model())->entryCount(), 4);
}

void TestJournalViews::theBordersAreRemembered()
{
    FlowFixture flow(few(), demoEnd());
    auto *panes = flow.open(QStringLiteral("journal"))->findChild<Panes *>();
    const QList<int> before = panes->sizes();
    QSplitterHandle *border = panes->handle(2);
    const QPoint middle = border->rect().center();
    QTest::mousePress(border, Qt::LeftButton, {}, middle);
    QTest::mouseMove(border, middle - QPoint(60, 0));
    QTest::mouseRelease(border, Qt::LeftButton, {}, middle - QPoint(60, 0));
    const QList<int> after = panes->sizes();
    QCOMPARE(after[2], before[2] + 60);
    flow.window().resize(700, 800); // closed while they are below each other
    QVERIFY(panes->isStacked());
    flow.window().resize(1280, 800);
    QTRY_VERIFY(nearly(panes->sizes(), after));
    flow.reopen();
    QTRY_VERIFY(nearly(flow.open(QStringLiteral("journal"))->findChild<Panes *>()->sizes(), after));
}

void TestJournalViews::inANarrowWindowTheEntriesComeFirst()
{
    FlowFixture flow(few(), demoEnd());
    flow.window().resize(700, 800);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    const auto *panes = page->findChild<Panes *>();
    QTRY_VERIFY(panes->isStacked());
    QVERIFY(panes->widget(0)->isAncestorOf(listOf(page)));
    int bottom = 0;
    for (int i = 0; i < 2; ++i) { // the third holds one entry, and is not there
        QVERIFY(panes->widget(i)->y() >= bottom);
        QTRY_VERIFY(panes->widget(i)->height() >= panes->widget(i)->heightForWidth(panes->width()));
        bottom = panes->widget(i)->geometry().bottom();
    }
}

void TestJournalViews::rowsAreInSightWithoutScrolling_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("table");
    for (const QSize window : {QSize(1280, 800), QSize(960, 640)})
        for (const char *language : {"en", "de"})
            for (const bool table : {false, true})
                QTest::addRow("%d x %d, %s, %s", window.width(), window.height(), language,
                              table ? "table" : "list")
                    << window << QString::fromLatin1(language) << table;
}

// Search, filter and tools leave room for what one came for, also while a filter says so in chips.
void TestJournalViews::rowsAreInSightWithoutScrolling()
{
    QFETCH(const QSize, window);
    QFETCH(const QString, language);
    QFETCH(const bool, table);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(12), demoEnd());
    flow.window().resize(window);
    QWidget *page = flow.open(QStringLiteral("journal"));
    if (table)
        click(page, QCoreApplication::translate("rhomboid::JournalPage", "Table"));
    page->findChild<Stepper *>()->setValue(1);
    QAbstractItemView *view = table ? static_cast<QAbstractItemView *>(tableOf(page)) : listOf(page);
    const QScrollArea *scroller = page->findChild<QScrollArea *>();
    const auto inSight = [&] {
        const QRect sight(scroller->viewport()->mapToGlobal(QPoint()), scroller->viewport()->size());
        int rows = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QRect place = view->visualRect(view->model()->index(row, 0));
            const QRect onScreen(view->viewport()->mapToGlobal(place.topLeft()), place.size());
            rows += view->viewport()->rect().contains(place) && sight.contains(onScreen) ? 1 : 0;
        }
        return rows;
    };
    QTRY_VERIFY2(inSight() >= 6, qPrintable(QString::number(inSight())));
}

void TestJournalViews::aPageBeginsAtItsTopUnlessOneGoesBackToIt()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("trends"));
    QScrollBar *bar = nullptr;
    for (const QScrollArea *area : page->findChildren<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly))
        bar = area->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const int place = bar->value();
    flow.open(QStringLiteral("workout"));
    flow.window().back();
    QCOMPARE(flow.window().currentPage(), QStringLiteral("trends"));
    QCOMPARE(bar->value(), place);
    flow.open(QStringLiteral("workout"));
    flow.open(QStringLiteral("trends"));
    QCOMPARE(bar->value(), 0);
}

// It is not scrolled sideways.
void TestJournalViews::aNarrowTableLeavesColumnsOut()
{
    FlowFixture flow(few(), demoEnd());
    flow.window().resize(640, 800);
    const ReadTable *table = tableOf(openTable(flow));
    QTRY_VERIFY(table->isColumnHidden(EntryTableModel::Minutes));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(!table->isColumnHidden(EntryTableModel::When));
    flow.window().resize(1280, 800);
    QTRY_VERIFY(!table->isColumnHidden(EntryTableModel::Minutes));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void TestJournalViews::theTableFitsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"en", "de"})
        for (const int width : {1280, 1100})
            QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
}

// Nothing has to be scrolled sideways; only words are cut for it.
void TestJournalViews::theTableFitsInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(26), demoEnd());
    flow.window().resize(width, 800);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    findButton(page, language == u"de" ? QStringLiteral("Tabelle") : QStringLiteral("Table"))->click();
    const ReadTable *table = tableOf(page);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QTRY_VERIFY(!table->horizontalScrollBar()->isVisible());
    for (const int column : {EntryTableModel::When, EntryTableModel::Kind, EntryTableModel::Minutes,
                             EntryTableModel::Effort, EntryTableModel::Load, EntryTableModel::Worst}) {
        QVERIFY(table->columnWidth(column)
                >= qobject_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column));
        QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
    }
}

void TestJournalViews::whatIsCutIsSaidByPointing()
{
    const Speaking speaking(QStringLiteral("de"));
    FlowFixture flow(Journal({painIn("long", "2026-03-04T08:00:00", 6, "right_rhomboid")}, {}), demoEnd());
    flow.window().resize(1100, 800);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    findButton(page, QStringLiteral("Tabelle"))->click();
    ReadTable *table = tableOf(page);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    const auto said = [table](int column) {
        const QPoint at = table->visualRect(table->model()->index(0, column)).center();
        QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &help);
        return QToolTip::text();
    };
    QCOMPARE(said(EntryTableModel::Place),
             table->model()->index(0, EntryTableModel::Place).data().toString());
    QTRY_COMPARE(said(EntryTableModel::Worst), QString()); // it fades
}

QTEST_MAIN(TestJournalViews)
#include "tst_journalviews.moc"
