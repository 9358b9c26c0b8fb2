#include "core/journal/checkins.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/insights/factordetail.h"
#include "ui/insights/factorlist.h"
#include "ui/journal/inspector.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/scalepicker.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/workoutpage.h"
#include "ui/shell/sidebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The keyboard alone: every flow with its keys counted, and the keyboard map.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void painFreeIsOneKey();
    void aCheckInIsAnsweredWithThreeKeys();
    void painWithAPlace();
    void painWithTwoPlacesAndTheirLevels();
    void repeatingIsTwoKeys();
    void repeatingWithAnotherEffortIsThreeKeys();
    void theShortestWorkout();
    void whyATipIsShownAndItsEntries();
    void aFactorInDetail();
    void yesterdayIsOneMoreKey();
    void theMapIsWalkedAndLevelled();
    void aScaleTakesDigitsAndArrows();
    void namesCompleteByHowOftenTheyWereUsed();
    void tabTakesTheBestNameOnOffer_data();
    void tabTakesTheBestNameOnOffer();
    void tabInTheLastCellGoesOnInANewRow();
    void enterGoesToTheNextRow();
    void f6GoesRoundTheParts();
    void escapeLeavesTheFormAndKeepsIt();
};

namespace {

// Two hands on a keyboard; every key counts, a letter like any other.
class Keyboard
{
public:
    explicit Keyboard(FlowFixture &flow) : m_flow(flow) { }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_flow.window(), key, modifiers);
        ++m_count;
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            ++m_count;
        }
    }
    // With Tab, or with Shift+Tab; false when it is never reached.
    bool tabTo(const QWidget *wanted, Qt::Key key = Qt::Key_Tab)
    {
        for (int i = 0; wanted && i < 80; ++i) {
            if (wanted->hasFocus())
                return true;
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
    int count() const { return m_count; }

private:
    FlowFixture &m_flow;
    int m_count {0};
};

void startTyping(ExerciseGrid *grid)
{
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
}

} // namespace

void TestKeys::painFreeIsOneKey()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    const qsizetype before = flow.journal().pains().size();
    keys.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(keys.count(), 1);
    QCOMPARE(flow.journal().pains().size(), before + 1);
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.journal().pains().size(), before);
}

void TestKeys::aCheckInIsAnsweredWithThreeKeys()
{
    FlowFixture flow(Journal({workout("w1", "2026-03-10T17:00:00", 60, 6)}, {}), at("2026-03-11T17:30:00"));
    QCOMPARE(openCheckIns(flow.journal(), flow.workspace().now()).size(), 1);
    Keyboard keys(flow);
    keys.press(Qt::Key_L, Qt::ControlModifier);
    keys.press(Qt::Key_5);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(keys.count(), 3);
    QCOMPARE(flow.journal().pains().front().intensity, 5);
    QVERIFY(openCheckIns(flow.journal(), flow.workspace().now()).isEmpty());
}

void TestKeys::painWithAPlace()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    keys.press(Qt::Key_L, Qt::ControlModifier);
    keys.press(Qt::Key_4);
    QVERIFY(keys.tabTo(shown<BodyMap>(flow), Qt::Key_Backtab));
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(keys.count(), 5);
    QCOMPARE(flow.journal().pains().back().regions,
             QList<RegionPain>({{.region = bodyRegions().front().id, .level = 4}}));
}

void TestKeys::painWithTwoPlacesAndTheirLevels()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    keys.press(Qt::Key_L, Qt::ControlModifier);
    keys.press(Qt::Key_4);
    QVERIFY(keys.tabTo(shown<BodyMap>(flow), Qt::Key_Backtab));
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_2); // chooses the place as well
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(keys.count(), 7);
    const QList<RegionPain> regions = flow.journal().pains().back().regions;
    QCOMPARE(regions.size(), 2);
    QCOMPARE(regions.front().level + regions.back().level, 6);
    QCOMPARE(flow.journal().pains().back().intensity, 4);
}

void TestKeys::repeatingIsTwoKeys()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    const Workout last = flow.journal().workouts().back();
    keys.press(Qt::Key_R, Qt::ControlModifier);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(keys.count(), 2);
    QCOMPARE(flow.journal().workouts().back().sets, last.sets);
    QVERIFY(flow.journal().workouts().back().head.uid != last.head.uid);
}

void TestKeys::repeatingWithAnotherEffortIsThreeKeys()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    const qsizetype before = flow.journal().workouts().size();
    keys.press(Qt::Key_R, Qt::ControlModifier);
    keys.press(Qt::Key_9);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(keys.count(), 3);
    QCOMPARE(flow.journal().workouts().size(), before + 1);
    QCOMPARE(flow.journal().workouts().back().sessionRpe, 9.0);
}

void TestKeys::theShortestWorkout()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    const qsizetype before = flow.journal().workouts().size();
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(keys.tabTo(shown<ScalePicker>(flow, QStringLiteral("Effort of the whole session"))));
    keys.press(Qt::Key_6);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(keys.count() <= 9, qPrintable(QString::number(keys.count())));
    QCOMPARE(flow.journal().workouts().size(), before + 1);
    QVERIFY(flow.journal().workouts().back().duration);
}

void TestKeys::whyATipIsShownAndItsEntries()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QList<ShownTip> tips = flow.workspace().state().advice.tips;
    const auto tip =
        std::ranges::find_if(tips, [](const ShownTip &each) { return !each.reason.entries.isEmpty(); });
    QVERIFY(tip != tips.end());
    const QString title = flow.workspace().parts().knowledge->tip(tip->id)->title;
    Keyboard keys(flow);
    QTRY_VERIFY(visibleButton(&flow.window(), QStringLiteral("Why this tip: %1").arg(title)));
    QVERIFY(keys.tabTo(visibleButton(&flow.window(), QStringLiteral("Why this tip: %1").arg(title))));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(visibleButton(&flow.window(), QStringLiteral("Show the entries")));
    QVERIFY(keys.tabTo(visibleButton(&flow.window(), QStringLiteral("Show the entries"))));
    keys.press(Qt::Key_Space);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
    QVERIFY2(keys.count() <= 40, qPrintable(QString::number(keys.count())));
}

void TestKeys::aFactorInDetail()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    Keyboard keys(flow);
    keys.press(Qt::Key_6, Qt::ControlModifier);
    auto *list = shown<FactorList>(flow);
    QVERIFY(keys.tabTo(list));
    keys.press(Qt::Key_Down);
    QCOMPARE(shown<FactorDetail>(flow)->accessibleName(), list->currentIndex().data().toString());
    QVERIFY2(keys.count() <= 2, qPrintable(QString::number(keys.count())));
}

void TestKeys::yesterdayIsOneMoreKey()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    const QDate today = demoEnd().date;
    keys.press(Qt::Key_R, Qt::ControlModifier);
    keys.press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(shown<WorkoutPage>(flow)->value().started.date, today.addDays(-1));
    keys.press(Qt::Key_PageUp, Qt::AltModifier);
    keys.press(Qt::Key_PageDown, Qt::AltModifier);
    keys.press(Qt::Key_S, Qt::ControlModifier);
    const auto &workouts = flow.journal().workouts();
    QVERIFY(std::ranges::any_of(workouts, [&](const Workout &each) {
        return each.started.date == today.addDays(-1) && each.head.entered == demoEnd();
    }));
    keys.press(Qt::Key_L, Qt::ControlModifier);
    keys.press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(shown<PainPage>(flow)->value().at.date, today.addDays(-1));
    QCOMPARE(shown<PainPage>(flow)->value().at.time, demoEnd().time);
}

void TestKeys::theMapIsWalkedAndLevelled()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("pain"));
    auto *map = shown<BodyMap>(flow);
    map->setFocus();
    Keyboard keys(flow);
    const int first = map->currentRegion();
    keys.press(Qt::Key_Down);
    const int below = map->currentRegion();
    QVERIFY(map->boundsOf(below).center().y() > map->boundsOf(first).center().y());
    keys.press(Qt::Key_Up);
    QVERIFY(map->boundsOf(map->currentRegion()).center().y() < map->boundsOf(below).center().y());
    const int here = map->currentRegion();
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_0);
    QCOMPARE(map->levelOf(here), 10);
    keys.press(Qt::Key_Minus);
    QCOMPARE(map->levelOf(here), 9);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_Plus);
    QCOMPARE(map->levelOf(here), 4);
    keys.press(Qt::Key_Delete);
    QVERIFY(!map->isChosen(here));
    keys.press(Qt::Key_Space);
    QVERIFY(map->isChosen(here));
    keys.press(Qt::Key_Tab);
    QVERIFY(!map->hasFocus());
}

void TestKeys::aScaleTakesDigitsAndArrows()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Keyboard keys(flow);
    keys.press(Qt::Key_L, Qt::ControlModifier);
    auto *scale = shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"));
    QVERIFY(scale->hasFocus());
    const auto expect = [&](Qt::Key key, int value) {
        keys.press(key);
        return scale->value() == value;
    };
    QVERIFY(expect(Qt::Key_1, 1));
    QVERIFY(expect(Qt::Key_0, 10));
    QVERIFY(expect(Qt::Key_Left, 9));
    QVERIFY(expect(Qt::Key_Right, 10));
    QVERIFY(expect(Qt::Key_Home, 0));
    QVERIFY(expect(Qt::Key_End, 10));
    QVERIFY(expect(Qt::Key_0, 0));
}

void TestKeys::namesCompleteByHowOftenTheyWereUsed()
{
    Workout often = workout("w1", "2026-03-09T17:00:00", 60, 6);
    const auto set = [](const char *name) {
        return SetEntry {.exercise = QString::fromLatin1(name), .reps = 8};
    };
    often.sets = {set("Zottman curl"), set("Zercher squat"), set("Zercher squat"), set("Z press")};
    FlowFixture flow(Journal({often}, {}), demoEnd());
    flow.open(QStringLiteral("workout"));
    startTyping(shown<ExerciseGrid>(flow));
    Keyboard keys(flow);
    keys.type(QStringLiteral("z"));
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field && field->completer());
    const QAbstractItemModel *offered = field->completer()->completionModel();
    QVERIFY(offered->rowCount() >= 3);
    QCOMPARE(offered->index(0, 0).data().toString(), QStringLiteral("Zercher squat"));
    QCOMPARE(offered->index(1, 0).data().toString(), QStringLiteral("Z press"));
    QCOMPARE(offered->index(2, 0).data().toString(), QStringLiteral("Zottman curl"));
}

void TestKeys::tabTakesTheBestNameOnOffer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("down");
    QTest::addColumn<QString>("taken");
    QTest::newRow("the first that begins so") << "zer" << 0 << "Zercher squat deep";
    QTest::newRow("the highlighted one") << "z" << 2 << "Zercher squat";
    QTest::newRow("the one typed in full") << "zercher squat" << 0 << "Zercher squat";
    QTest::newRow("as typed") << "ercher" << 0 << "ercher";
}

void TestKeys::tabTakesTheBestNameOnOffer()
{
    QFETCH(QString, typed);
    QFETCH(int, down);
    Workout often = workout("w1", "2026-03-09T17:00:00", 60, 6);
    const auto set = [](const char *name) {
        return SetEntry {.exercise = QString::fromLatin1(name), .reps = 8};
    };
    often.sets = {set("Zercher squat deep"), set("Zercher squat deep"), set("Zercher squat")};
    FlowFixture flow(Journal({often}, {}), demoEnd());
    auto *page = static_cast<WorkoutPage *>(flow.open(QStringLiteral("workout")));
    const std::optional<double> effort = page->value().sessionRpe;
    auto *grid = shown<ExerciseGrid>(flow);
    startTyping(grid);
    Keyboard keys(flow);
    keys.type(typed);
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field && field->completer());
    QPointer<QAbstractItemView> list = field->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    // A list that is open has the keys of the whole program.
    for (int i = 0; i < down; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(!list || !list->isVisible());
    QCOMPARE(grid->currentIndex(), grid->model()->index(0, ExerciseModel::SetsColumn));
    QVERIFY(grid->isAncestorOf(QApplication::focusWidget()));
    for (const char *cell : {"4", "9", "35"}) {
        keys.type(QString::fromLatin1(cell));
        keys.press(Qt::Key_Tab);
    }
    const Workout entered = page->value();
    QCOMPARE(entered.sets.size(), 4);
    QTEST(entered.sets.front().exercise, "taken");
    QCOMPARE(entered.sets.front().reps, 9.0);
    QCOMPARE(entered.sets.front().weight, Kilograms {35});
    QCOMPARE(entered.sessionRpe, effort);
}

void TestKeys::tabInTheLastCellGoesOnInANewRow()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *grid = shown<ExerciseGrid>(flow);
    startTyping(grid);
    Keyboard keys(flow);
    for (const char *row : {"Qx press\t3\t8\t40\t", "Qx row\t4\t10\t50\t"})
        for (const QString &cell : QString::fromLatin1(row).split(u'\t', Qt::SkipEmptyParts)) {
            keys.type(cell);
            keys.press(Qt::Key_Tab);
        }
    keys.press(Qt::Key_S, Qt::ControlModifier);
    const QList<SetEntry> sets = flow.journal().workouts().back().sets;
    QCOMPARE(sets.size(), 7);
    QCOMPARE(sets.front().weight, Kilograms {40});
    QCOMPARE(sets.back().exercise, QStringLiteral("Qx row"));
    QCOMPARE(sets.back().reps, 10.0);
}

void TestKeys::enterGoesToTheNextRow()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QTest::keyClick(&flow.window(), Qt::Key_R, Qt::ControlModifier);
    auto *grid = shown<ExerciseGrid>(flow);
    QVERIFY(grid->model()->rowCount() > 2);
    grid->setFocus();
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::RepsColumn));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(grid->currentIndex().row(), 1);
    QCOMPARE(grid->currentIndex().column(), int(ExerciseModel::ExerciseColumn));
}

void TestKeys::f6GoesRoundTheParts()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(1280, 800);
    flow.open(QStringLiteral("journal"));
    QTRY_VERIFY(shown<Inspector>(flow));
    const auto *sidebar = flow.window().findChild<Sidebar *>();
    const auto *inspector = shown<Inspector>(flow);
    const QWidget *page = flow.window().page(QStringLiteral("journal"));
    const auto partInFocus = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return sidebar->isAncestorOf(focus)  ? 0
            : inspector->isAncestorOf(focus) ? 2
            : page->isAncestorOf(focus)      ? 1
                                             : -1;
    };
    auto *list = shown<QAbstractItemView>(flow);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0)); // below the heading of its day
    QTRY_VERIFY(visibleButton(inspector, QStringLiteral("Edit")));
    const int parts = static_cast<int>(flow.window().parts().size());
    QCOMPARE(parts, 3);
    QCOMPARE(partInFocus(), 1);
    Keyboard keys(flow);
    for (const int expected : {2, 0, 1, 2}) {
        keys.press(Qt::Key_F6);
        QCOMPARE(partInFocus(), expected);
    }
    for (const int expected : {1, 0, 2}) {
        keys.press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(partInFocus(), expected);
    }
}

void TestKeys::escapeLeavesTheFormAndKeepsIt()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    Keyboard keys(flow);
    keys.press(Qt::Key_N, Qt::ControlModifier);
    keys.type(QStringLiteral("Half"));
    keys.press(Qt::Key_Escape);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
    QVERIFY(flow.workspace().draft(QStringLiteral("workout")));
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(shown<WorkoutPage>(flow)->value().title, QStringLiteral("Half"));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
