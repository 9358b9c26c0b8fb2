#include "core/advice/signs.h"
#include "core/exchange/ownformat.h"
#include "core/journal/phasenote.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/filtercard.h"
#include "ui/journal/filterchips.h"
#include "ui/journal/inspector.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/monthview.h"
#include "ui/kit/page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Looking back, taking back and giving out what is on show, through the real window.
class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void theListHoldsEveryEntry();
    void whatWasLoggedIsChosenOnComingBack();
    void aSearchIsForEverything();
    void deletingAsksNothingAndCanBeUndone();
    void theMessageGoesWhenItsActIsUndoneByKey();
    void theMessageGoesWhenSomethingElseIsDone();
    void enterEditsAndSavingKeepsTheUid();
    void searchFindsAnExercise();
    void filtersAddUpAndChipsTakeThemAway();
    void nothingThatMatchesOffersToClear();
    void anEmptyJournalOffersWhatToBeginWith();
    void thePlaceOfPainIsSaidOnce();
    void theFourBoxesAreToldInPlainWords();
    void theFilterIsInSight();
    void pageKeysGoFromMonthToMonth();
    void theListExportsWhatItShows();
    void aPeriodNoteIsAddedEditedAndDeletedByKeys();
    void fiftyYearsStayFluent();
};

namespace {

QListView *listOf(FlowFixture &flow)
{
    // The list of a combo box is a list view as well.
    for (QListView *list : flow.open(QStringLiteral("journal"))->findChildren<QListView *>())
        if (qobject_cast<EntryModel *>(list->model()))
            return list;
    return nullptr;
}

EntryModel *modelOf(FlowFixture &flow) { return qobject_cast<EntryModel *>(listOf(flow)->model()); }

QStringList chipsOf(FlowFixture &flow)
{
    return flow.window().page(QStringLiteral("journal"))->findChild<FilterChips *>()->texts();
}

template <class T> T *named(const QWidget *parent, const char *name)
{
    for (T *widget : parent->findChildren<T *>())
        if (widget->accessibleName() == QLatin1StringView(name))
            return widget;
    return nullptr;
}

// Types into whatever has the focus, as a person does.
void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(text)); }

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace

void TestJournalPage::theListHoldsEveryEntry()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    const auto *model = qobject_cast<const EntryModel *>(listOf(flow)->model());
    QCOMPARE(model->entryCount(), flow.journal().workouts().size() + flow.journal().pains().size());
}

void TestJournalPage::whatWasLoggedIsChosenOnComingBack()
{
    FlowFixture flow(demoJournal(12), demoEnd());
    QListView *list = listOf(flow);
    list->setCurrentIndex(modelOf(flow)->index(modelOf(flow)->rowCount() - 1));
    QVERIFY(list->verticalScrollBar()->value() > 0);
    flow.open(QStringLiteral("today"));
    QTest::mouseClick(findButton(&flow.window(), QStringLiteral("Pain-free now, save")), Qt::LeftButton);
    flow.open(QStringLiteral("journal"));
    QCOMPARE(list->currentIndex().data(EntryModel::UidRole).toString(),
             flow.journal().pains().back().head.uid);
    QCOMPARE(list->verticalScrollBar()->value(), 0);
}

void TestJournalPage::aSearchIsForEverything()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    const QString uid = flow.journal().workouts().back().head.uid;
    flow.window().open({.page = QStringLiteral("journal"), .uids = {uid}});
    QCOMPARE(modelOf(flow)->entryCount(), 1);
    named<QLineEdit>(flow.window().page(QStringLiteral("journal")), "Search the journal")
        ->setText(QStringLiteral("upper"));
    QVERIFY(modelOf(flow)->entryCount() > 1);
}

void TestJournalPage::deletingAsksNothingAndCanBeUndone()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    const Journal before = flow.journal();
    QListView *list = listOf(flow);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(flow.journal().tombstones().size(), before.tombstones().size() + 1);
    QVERIFY(flow.window().noticeText().contains(QStringLiteral("deleted")));
    QAbstractButton *undo = findButton(&flow.window(), QStringLiteral("Undo"));
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(flow.journal(), before);
}

void TestJournalPage::theMessageGoesWhenItsActIsUndoneByKey()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(flow.window().noticeText().contains(QStringLiteral("deleted")));
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Undone: Delete workout"));
    QVERIFY(!visibleButton(&flow.window(), QStringLiteral("Undo"))); // it would take back the act before
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(flow.journal().tombstones().size() > 0);
}

void TestJournalPage::theMessageGoesWhenSomethingElseIsDone()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Undo")));
    QVERIFY(flow.workspace().perform(putting(pain("quiet", "2026-03-12T17:00:00", 1)),
                                     [] { return QStringLiteral("Quiet"); }));
    QVERIFY(!visibleButton(&flow.window(), QStringLiteral("Undo"))); // it would take back the quiet act
}

void TestJournalPage::enterEditsAndSavingKeepsTheUid()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    const qsizetype entries = flow.journal().workouts().size();
    const Workout workout = flow.journal().workouts().back();
    list->setCurrentIndex(qobject_cast<EntryModel *>(list->model())->indexOf(workout.head.uid));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
    QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal().workouts().size(), entries);
    const Workout *saved = flow.journal().workout(workout.head.uid);
    QVERIFY(saved);
    QCOMPARE(saved->sets, workout.sets);
    QCOMPARE(saved->observations, workout.observations);
    QCOMPARE(saved->head.entered, workout.head.entered);
}

void TestJournalPage::searchFindsAnExercise()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    const auto *model = qobject_cast<const EntryModel *>(list->model());
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    const QString exercise = flow.journal().workouts().back().sets.front().exercise;
    search->setText(exercise);
    const auto has = [&](const Workout &workout) {
        return std::ranges::any_of(workout.sets,
                                   [&](const SetEntry &set) { return set.exercise == exercise; });
    };
    const auto expected = std::ranges::count_if(flow.journal().workouts(), has);
    QVERIFY(expected > 0 && expected < flow.journal().workouts().size());
    QCOMPARE(model->entryCount(), expected);
    search->setText(QStringLiteral("zzzz"));
    QCOMPARE(model->entryCount(), 0);
}

void TestJournalPage::filtersAddUpAndChipsTakeThemAway()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    EntryModel *model = modelOf(flow);
    const int all = model->entryCount();
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    type("shoulder");
    const int withText = model->entryCount();
    QVERIFY(withText > 0 && withText < all);
    const QWidget *page = flow.window().page(QStringLiteral("journal"));
    named<QLineEdit>(page, "Pain at least")->setFocus();
    type("3");
    press(Qt::Key_Tab);
    const int withPain = model->entryCount();
    QVERIFY(withPain > 0 && withPain < withText);
    QCOMPARE(chipsOf(flow), QStringList({QStringLiteral("“shoulder”"), QStringLiteral("Pain 3 to 10")}));
    QVERIFY(says(page, QStringLiteral("%1 of %2 entry(s)").arg(withPain).arg(all)));
    click(page, QStringLiteral("Remove filter: “shoulder”"));
    QCOMPARE(chipsOf(flow), QStringList {QStringLiteral("Pain 3 to 10")});
    QVERIFY(model->entryCount() >= withPain);
    auto *exercises = named<QComboBox>(page, "Exercise");
    QVERIFY(exercises->count() > 3);
    exercises->setFocus();
    press(Qt::Key_Down);
    QVERIFY(chipsOf(flow).contains(exercises->itemText(1)));
    click(page, QStringLiteral("Clear filter"));
    QCOMPARE(model->entryCount(), all);
    QVERIFY(chipsOf(flow).isEmpty());
}

void TestJournalPage::nothingThatMatchesOffersToClear()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const EntryModel *model = modelOf(flow);
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    type("zzzz");
    const QWidget *page = flow.window().page(QStringLiteral("journal"));
    QCOMPARE(model->entryCount(), 0);
    QVERIFY(says(page, QStringLiteral("Clear the filter to see all entries.")));
    click(page, QStringLiteral("Clear filter"));
    QVERIFY(model->entryCount() > 0);
    QVERIFY(listOf(flow)->hasFocus());
}

void TestJournalPage::anEmptyJournalOffersWhatToBeginWith()
{
    FlowFixture flow({}, demoEnd());
    QWidget *page = flow.open(QStringLiteral("journal"));
    QVERIFY(says(page, QStringLiteral("Nothing here yet")));
    QVERIFY(!page->findChild<FilterCard *>()->isVisible());
    QVERIFY(visibleButton(page, QStringLiteral("Log workout")));
    const auto *import = visibleButton(page, QStringLiteral("Import a file"));
    QVERIFY(import);
    QCOMPARE(visibleButton(page, QStringLiteral("Log workout"))->width(), import->width());
    QVERIFY(!page->findChild<Inspector *>()->isVisible()); // there is nothing to look into
    click(page, QStringLiteral("Log pain"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
}

void TestJournalPage::thePlaceOfPainIsSaidOnce()
{
    PainEntry entry = pain("p1", "2026-03-11T09:00:00", 4);
    entry.regions = {{QStringLiteral("right_rhomboid"), 4}};
    FlowFixture flow(Journal({entry}, {}), demoEnd());
    flow.window().resize(1280, 800);
    flow.open(QStringLiteral("journal"));
    const auto *inspector = flow.window().findChild<Inspector *>();
    int said = 0;
    for (const QLabel *label : inspector->findChildren<QLabel *>())
        said += label->text() == regionName(QStringLiteral("right_rhomboid"));
    QCOMPARE(said, 1);
}

void TestJournalPage::theFourBoxesAreToldInPlainWords()
{
    PainEntry entry = pain("p1", "2026-03-11T09:00:00", 4);
    entry.signsAsked = {.some = signsShown({})};
    FlowFixture flow(Journal({entry}, {}), demoEnd());
    flow.window().resize(1280, 800);
    flow.open(QStringLiteral("journal"));
    QVERIFY(says(flow.window().findChild<Inspector *>(), QStringLiteral("Short questions: none apply")));
}

void TestJournalPage::theFilterIsInSight()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(1280, 800);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    QTest::qWait(20);
    const auto *filter = page->findChild<FilterCard *>();
    QVERIFY(filter->mapTo(page, QPoint(0, filter->height())).y() <= page->height());
}

void TestJournalPage::pageKeysGoFromMonthToMonth()
{
    const auto on = [](const char *uid, const char *when) { return pain(uid, when, 2); };
    FlowFixture flow(Journal({on("a", "2025-12-24T10:00:00"), on("b", "2026-02-01T10:00:00"),
                              on("c", "2026-02-20T10:00:00"), on("d", "2026-03-05T10:00:00")},
                             {}),
                     demoEnd());
    QListView *list = listOf(flow);
    list->setFocus();
    const auto current = [&] { return list->currentIndex().data(EntryModel::UidRole).toString(); };
    QCOMPARE(current(), QStringLiteral("d"));
    press(Qt::Key_PageDown);
    QCOMPARE(current(), QStringLiteral("c"));
    press(Qt::Key_PageDown);
    QCOMPARE(current(), QStringLiteral("a"));
    press(Qt::Key_PageDown);
    QCOMPARE(current(), QStringLiteral("a"));
    const auto *month = flow.window().page(QStringLiteral("journal"))->findChild<MonthView *>();
    QCOMPARE(month->month(), QDate(2025, 12, 1));
    press(Qt::Key_PageUp);
    QCOMPARE(current(), QStringLiteral("c"));
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), QStringLiteral("d"));
}

void TestJournalPage::theListExportsWhatItShows()
{
    const QTemporaryDir folder;
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    const QString path = folder.filePath(QStringLiteral("some.json"));
    fileChooser().saveFile = [path](QWidget *, const QString &, const QString &, const QString &) {
        return path;
    };
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    type("blade");
    list->setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("The entries on show exported to some.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written, toJson(modelOf(flow)->shown()));
    QVERIFY(written.size() < toJson(flow.journal()).size());
}

void TestJournalPage::aPeriodNoteIsAddedEditedAndDeletedByKeys()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const Journal before = flow.journal();
    flow.open(QStringLiteral("journal"));
    auto *add = qobject_cast<QPushButton *>(
        findButton(flow.window().page(QStringLiteral("journal")), QStringLiteral("Add entry")));
    add->menu()->actions().constLast()->trigger();
    QVERIFY(QTest::qWaitForWindowActive(flow.window().findChild<PhaseNoteDialog *>()));
    press(Qt::Key_Return);
    QVERIFY(flow.window().findChild<PhaseNoteDialog *>()); // a name is needed
    type("New programme");
    press(Qt::Key_Return);
    QCOMPARE(phaseNotes(flow.journal()).size(), 1);
    const PhaseNote note = phaseNotes(flow.journal()).constFirst();
    QCOMPARE(note.text, QStringLiteral("New programme"));
    QCOMPARE(note.from.daysTo(note.to), 6);

    flow.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&flow.window()));
    QListView *list = listOf(flow);
    list->setFocus();
    list->setCurrentIndex(modelOf(flow)->indexOf(note.uid));
    QTRY_VERIFY(says(flow.window().page(QStringLiteral("journal")), QStringLiteral("New programme")));
    press(Qt::Key_Return);
    QTRY_COMPARE(flow.window().findChildren<PhaseNoteDialog *>().size(), 1); // the first one has gone
    auto *dialog = flow.window().findChild<PhaseNoteDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type("Ill");
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(phaseNotes(flow.journal()).constFirst().text, QStringLiteral("Ill"));
    QCOMPARE(phaseNotes(flow.journal()).constFirst().uid, note.uid);

    flow.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&flow.window()));
    list->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(phaseNotes(flow.journal()).isEmpty());
    for (int i = 0; i < 3; ++i)
        undo(flow);
    QCOMPARE(flow.journal(), before);
}

// Every key of a search has to be followed by its result before the next one; the bar is generous, because
// other programs run beside a test. tests/bench holds the figures.
void TestJournalPage::fiftyYearsStayFluent()
{
    QList<Entry> entries;
    const QDate first(1976, 3, 12);
    for (int day = 0; day < 18'250; ++day) {
        const QString date = first.addDays(day).toString(Qt::ISODate);
        entries.append(
            workout(qPrintable(QStringLiteral("w%1").arg(day)), qPrintable(date + u"T18:00:00"), 60, 6));
        entries.append(
            pain(qPrintable(QStringLiteral("p%1").arg(day)), qPrintable(date + u"T08:00:00"), day % 8));
        entries.append(
            pain(qPrintable(QStringLiteral("q%1").arg(day)), qPrintable(date + u"T21:00:00"), day % 5));
        std::get<PainEntry>(entries.back()).notes =
            day % 100 == 0 ? QStringLiteral("after the garden") : QString();
    }
    FlowFixture flow(Journal(entries, {}), demoEnd());
    const EntryModel *model = modelOf(flow);
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    type("g");
    QElapsedTimer timer;
    timer.start();
    type("arden");
    QVERIFY2(timer.elapsed() < 2'500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model->entryCount(), 183);
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
