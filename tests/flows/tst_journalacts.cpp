#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/entrytable.h"
#include "ui/journal/filterchips.h"
#include "ui/journal/inspector.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/page.h"
#include "ui/kit/readtable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What is done to entries of the journal, one or several, and where the list stands afterwards.
class TestJournalActs : public QObject
{
    Q_OBJECT

private slots:
    void whatUndoingBringsBackIsChosen_data();
    void whatUndoingBringsBackIsChosen();
    void aFilterMayHideWhatUndoingBringsBack();
    void whatComesBackIsScrolledTo();
    void wordsAreSearchedForEachByItself();
    void aRightClickOffersWhatCanBeDone();
    void theMenuKeyOffersTheSame();
    void theMenuBarDeletesAndLogsAgain();
    void severalEntriesAreDeletedAtOnce();
    void deletionsAreUndoneOneByOne();
    void severalEntriesAreExportedAtOnce();
    void thePageBeginsAtItsTopHoweverLargeTheText();
};

namespace {

Journal few()
{
    PainEntry after = pain("after", "2026-03-04T08:00:00", 6);
    Workout hard = workout("hard", "2026-03-03T18:00:00", 40, 9);
    hard.title = QStringLiteral("Pull day");
    after.workout = hard.head.uid;
    return Journal({workout("long", "2026-03-01T10:00:00", 90, 5), hard, after,
                    pain("neck", "2026-03-02T08:00:00", 3), pain("free", "2026-03-05T08:00:00", 0)},
                   {});
}

QListView *listOf(FlowFixture &flow)
{
    for (QListView *list : flow.open(QStringLiteral("journal"))->findChildren<QListView *>())
        if (qobject_cast<EntryModel *>(list->model()))
            return list;
    return nullptr;
}

const EntryModel *modelOf(const QListView *list) { return qobject_cast<EntryModel *>(list->model()); }

QString uidOf(const QAbstractItemView *view)
{
    return view->currentIndex().data(EntryModel::UidRole).toString();
}

void choose(QListView *list, const char *uid)
{
    list->setFocus();
    list->setCurrentIndex(modelOf(list)->indexOf(QLatin1StringView(uid)));
}

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *act : menu->actions())
        if (!act->isSeparator())
            texts.append(act->text());
    return texts;
}

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

// Asks for the menu of an entry, by pointer or by key.
void askForMenu(QListView *list, const char *uid, QContextMenuEvent::Reason reason)
{
    const QPoint place = list->visualRect(modelOf(list)->indexOf(QLatin1StringView(uid))).center();
    if (reason == QContextMenuEvent::Mouse)
        QTest::mouseClick(list->viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent event(reason, place, list->viewport()->mapToGlobal(place));
    QWidget *target = reason == QContextMenuEvent::Mouse ? list->viewport() : static_cast<QWidget *>(list);
    QApplication::sendEvent(target, &event);
}

// Picks an act of an open menu by its text, as clicking it does.
void pick(QMenu *menu, const char *text)
{
    QVERIFY(menu);
    for (QAction *act : menu->actions())
        if (act->text() == QLatin1StringView(text)) {
            QVERIFY2(act->isEnabled(), text);
            act->trigger();
            menu->close();
            return;
        }
    QFAIL(text);
}

QMenu *editMenu(FlowFixture &flow)
{
    for (QAction *menu : flow.window().menuBar()->actions())
        if (menu->text() == u"&Edit") {
            emit menu->menu()->aboutToShow();
            return menu->menu();
        }
    return nullptr;
}

QAction *actOf(QMenu *menu, const char *text)
{
    for (QAction *act : menu->actions())
        if (act->text() == QLatin1StringView(text))
            return act;
    return nullptr;
}

} // namespace

void TestJournalActs::whatUndoingBringsBackIsChosen_data()
{
    QTest::addColumn<bool>("table");
    QTest::newRow("in the list") << false;
    QTest::newRow("in the table") << true;
}

// Else the next Del takes another one.
void TestJournalActs::whatUndoingBringsBackIsChosen()
{
    QFETCH(const bool, table);
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    choose(list, "hard");
    QAbstractItemView *view = list;
    if (table) {
        click(flow.window().page(QStringLiteral("journal")), QStringLiteral("Table"));
        view = flow.window().findChild<EntryTable *>()->view();
        view->setFocus();
    }
    QCOMPARE(uidOf(view), QStringLiteral("hard"));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(uidOf(view) != QStringLiteral("hard"));
    undo(flow);
    QCOMPARE(uidOf(view), QStringLiteral("hard"));
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(!flow.journal().workout(QStringLiteral("hard")));
    QCOMPARE(flow.journal().workouts().size() + flow.journal().pains().size(), 4);
}

void TestJournalActs::aFilterMayHideWhatUndoingBringsBack()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    choose(list, "hard");
    QTest::keyClick(list, Qt::Key_Delete);
    for (QLineEdit *field : flow.window().page(QStringLiteral("journal"))->findChildren<QLineEdit *>())
        if (field->accessibleName() == u"Search the journal")
            field->setText(QStringLiteral("pain"));
    choose(list, "neck");
    undo(flow);
    QVERIFY(flow.journal().workout(QStringLiteral("hard")));
    QCOMPARE(uidOf(list), QStringLiteral("neck"));
}

void TestJournalActs::whatComesBackIsScrolledTo()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QListView *list = listOf(flow);
    const QString first = flow.journal().workouts().front().head.uid;
    choose(list, qPrintable(first));
    QTest::keyClick(list, Qt::Key_Delete);
    list->setCurrentIndex(modelOf(list)->nearest(0));
    list->scrollToTop();
    undo(flow);
    QCOMPARE(uidOf(list), first);
    // Also once the message has taken its room.
    const auto inSight = [list] {
        const QRect place = list->visualRect(list->currentIndex());
        return place.top() >= 0 && place.bottom() <= list->viewport()->height();
    };
    QTRY_VERIFY(inSight());
}

void TestJournalActs::wordsAreSearchedForEachByItself()
{
    FlowFixture flow(few(), demoEnd());
    const QListView *list = listOf(flow);
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("pain day pull"));
    QCOMPARE(modelOf(list)->entryCount(), 1);
    QCOMPARE(uidOf(list), QStringLiteral("after"));
    const auto *chips = flow.window().findChild<FilterChips *>();
    QCOMPARE(chips->texts(), QStringList(QStringLiteral("“pain”, “day”, “pull”")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("\"pull day\""));
    QCOMPARE(chips->texts(), QStringList(QStringLiteral("“pull day”")));
    QCOMPARE(modelOf(list)->entryCount(), 2);
}

void TestJournalActs::aRightClickOffersWhatCanBeDone()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    askForMenu(list, "neck", QContextMenuEvent::Mouse);
    QVERIFY(openMenu());
    QCOMPARE(textsOf(openMenu()), QStringList({QStringLiteral("Edit"), QStringLiteral("Delete")}));
    pick(openMenu(), "Delete");
    QVERIFY(!flow.journal().pain(QStringLiteral("neck")));
    QVERIFY(flow.window().noticeText().contains(QStringLiteral("deleted")));

    askForMenu(list, "hard", QContextMenuEvent::Mouse);
    QVERIFY(openMenu());
    QCOMPARE(textsOf(openMenu()).size(), 3);
    pick(openMenu(), "Log it again");
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
}

void TestJournalActs::theMenuKeyOffersTheSame()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    choose(list, "neck");
    askForMenu(list, "neck", QContextMenuEvent::Keyboard);
    pick(openMenu(), "Edit");
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
}

void TestJournalActs::theMenuBarDeletesAndLogsAgain()
{
    FlowFixture flow(few(), demoEnd());
    flow.open(QStringLiteral("today"));
    QVERIFY(!actOf(editMenu(flow), "&Delete entry")->isEnabled());
    QListView *list = listOf(flow);
    choose(list, "neck");
    QVERIFY(!actOf(editMenu(flow), "&Log it again")->isEnabled());
    QAction *remove = actOf(editMenu(flow), "&Delete entry");
    QVERIFY(remove->isEnabled());
    remove->trigger();
    QVERIFY(!flow.journal().pain(QStringLiteral("neck")));
    choose(list, "hard");
    QAction *repeat = actOf(editMenu(flow), "&Log it again");
    QVERIFY(repeat->isEnabled());
    repeat->trigger();
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
}

void TestJournalActs::severalEntriesAreDeletedAtOnce()
{
    FlowFixture flow(few(), demoEnd());
    flow.window().resize(1400, 800);
    const Journal before = flow.journal();
    QListView *list = listOf(flow);
    choose(list, "after");
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    const auto *inspector = flow.window().findChild<Inspector *>();
    QTRY_VERIFY(says(inspector, QStringLiteral("2 entry(s) selected")));
    QVERIFY(!visibleButton(inspector, QStringLiteral("Edit")));
    QVERIFY(actOf(editMenu(flow), "&Delete 2 entry(s)")->isEnabled());
    click(inspector, QStringLiteral("Delete"));
    QCOMPARE(modelOf(list)->entryCount(), 3);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("2 entry(s) deleted"));
    undo(flow);
    QCOMPARE(flow.journal(), before);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Undone: Delete 2 entry(s)"));
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(modelOf(list)->entryCount(), 0);
    undo(flow);
    QCOMPARE(flow.journal(), before);
}

// The last first, and what was undone can be done again.
void TestJournalActs::deletionsAreUndoneOneByOne()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    QList<Journal> steps {flow.journal()};
    for (const char *uid : {"after", "neck", "hard"}) {
        choose(list, uid);
        QTest::keyClick(list, Qt::Key_Delete);
        steps.append(flow.journal());
        QCOMPARE(modelOf(list)->entryCount(), 5 - steps.size() + 1);
    }
    for (qsizetype step = steps.size() - 2; step >= 0; --step) {
        undo(flow);
        QCOMPARE(flow.journal(), steps[step]);
    }
    for (qsizetype step = 1; step < steps.size(); ++step) {
        QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(flow.journal(), steps[step]);
    }
    flow.reopen(); // nothing of this is for the window only
    QCOMPARE(flow.journal(), steps.last());
}

void TestJournalActs::severalEntriesAreExportedAtOnce()
{
    const QTemporaryDir folder;
    FlowFixture flow(few(), demoEnd());
    flow.window().resize(1400, 800);
    QListView *list = listOf(flow);
    fileChooser().saveFile = [&folder](QWidget *, const QString &, const QString &, const QString &) {
        return folder.filePath(QStringLiteral("two.json"));
    };
    choose(list, "free");
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    click(flow.window().findChild<Inspector *>(), QStringLiteral("Export"));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("The selected entries exported to two.json"));
    QFile file(folder.filePath(QStringLiteral("two.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("\"free\"") && written.contains("\"after\"") && !written.contains("\"neck\""));
}

// The focus lies on the entries, below much else.
void TestJournalActs::thePageBeginsAtItsTopHoweverLargeTheText()
{
    const Speaking german(QStringLiteral("de"));
    applyAppearance(*qApp, {.zoom = 2});
    {
        FlowFixture flow(demoJournal(10), demoEnd());
        flow.window().resize(1280, 800);
        const QWidget *page = flow.open(QStringLiteral("journal"));
        QScrollBar *bar = nullptr;
        for (const QScrollArea *area : page->findChildren<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly))
            bar = area->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::qWait(50);
        QCOMPARE(bar->value(), 0);
    }
    applyAppearance(*qApp, {});
}

QTEST_MAIN(TestJournalActs)
#include "tst_journalacts.moc"
