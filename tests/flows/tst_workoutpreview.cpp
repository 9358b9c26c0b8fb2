#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/page.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/workoutpreview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What the form of a workout says of it while it is typed.
class TestWorkoutPreview : public QObject
{
    Q_OBJECT

private slots:
    void aRepeatedWorkoutIsComparedWithTheLast();
    void whatIsFilledInIsNotCompared();
    void whatIsFilledInStaysSoInADraft();
    void aDurationThatIsNoneIsNotFilledIn();
    void aWeekWithAnUnknownLoadIsALeastValue();
    void theVolumeIsRepetitionsTimesWeight();
    void anEditedWorkoutIsCountedOnceWhateverItsDay();
    void whatIsLeftOutSaysSo();
    void inANarrowWindowThePreviewIsALineAtTheFoot();
    void withoutAnEffortTheLineSaysSo();
    void thePreviewStaysInView();
    void theFootIsTwoLinesWithLargeLetters_data();
    void theFootIsTwoLinesWithLargeLetters();
};

void TestWorkoutPreview::aRepeatedWorkoutIsComparedWithTheLast()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    const auto *preview = flow.window().findChild<WorkoutPreview *>();
    const auto said = [preview] {
        QStringList texts;
        for (const QLabel *label : preview->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QTRY_VERIFY(said().contains(QStringLiteral("Volume")));
    QVERIFY(said().count(QStringLiteral("the same")) >= 2); // its duration and its volume
    QLineEdit *minutes = nullptr;
    for (QLineEdit *field : flow.window().findChildren<QLineEdit *>())
        if (field->isVisible() && field->accessibleName() == u"Duration in min")
            minutes = field;
    QVERIFY(minutes);
    const int before = minutes->text().toInt();
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QString::number(before + 10));
    QTest::keyClick(minutes, Qt::Key_Tab);
    QTRY_VERIFY(said().contains(QStringLiteral("+10 min")));
}

// The usual duration stands in a new form: it says so, and is compared once somebody types one.
void TestWorkoutPreview::whatIsFilledInIsNotCompared()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("workout"));
    const auto *preview = flow.window().findChild<WorkoutPreview *>();
    const auto compares = [preview] { return says(preview, QStringLiteral("Duration")); };
    auto *minutes = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
    QVERIFY(minutes && !minutes->text().isEmpty());
    QVERIFY(says(page, QStringLiteral("Duration, as usual")));
    auto *title = shown<QLineEdit>(flow, QStringLiteral("Name"));
    QVERIFY(title);
    title->setFocus();
    QTest::keyClicks(title, flow.journal().workouts().back().title);
    QVERIFY(!compares());
    const QWidget *grid = shown<ExerciseGrid>(flow);
    const int below = grid->mapTo(page, QPoint()).y();
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("71"));
    QTest::keyClick(minutes, Qt::Key_Tab);
    QTRY_VERIFY(compares());
    QVERIFY(!says(page, QStringLiteral("Duration, as usual")));
    QCOMPARE(grid->mapTo(page, QPoint()).y(), below); // what is gone has left its room
}

void TestWorkoutPreview::whatIsFilledInStaysSoInADraft()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *title = shown<QLineEdit>(flow, QStringLiteral("Name"));
    title->setFocus();
    QTest::keyClicks(title, flow.journal().workouts().back().title);
    flow.reopen();
    QWidget *page = flow.open(QStringLiteral("workout"));
    QCOMPARE(shown<QLineEdit>(flow, QStringLiteral("Name"))->text(), flow.journal().workouts().back().title);
    QVERIFY(says(page, QStringLiteral("Duration, as usual")));
    QVERIFY(!says(flow.window().findChild<WorkoutPreview *>(), QStringLiteral("Duration")));
}

void TestWorkoutPreview::aDurationThatIsNoneIsNotFilledIn()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("workout"));
    auto *minutes = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("abc"));
    QTest::keyClick(minutes, Qt::Key_Tab);
    QVERIFY(!says(page, QStringLiteral("Duration, as usual")));
}

void TestWorkoutPreview::aWeekWithAnUnknownLoadIsALeastValue()
{
    Workout known = workout("known", "2026-03-09T17:00:00", 60, 6);
    Workout other = workout("other", "2026-03-11T17:00:00", 60, 6);
    other.sessionRpe.reset();
    const Journal journal = apply(apply(Journal(), putting(known)), putting(other));
    FlowFixture flow(journal, demoEnd());
    flow.open(QStringLiteral("workout"));
    const auto *preview = flow.window().findChild<WorkoutPreview *>();
    const QString least = QStringLiteral("or more: the load of 1 other(s) is not known");
    QTRY_VERIFY(says(preview, QStringLiteral("360")));
    QVERIFY(says(preview, least));
    // The one that is edited says itself that it has no load.
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("other")});
    QTRY_VERIFY(!says(preview, least));
    QVERIFY(says(preview, QStringLiteral("without this one yet")));
}

void TestWorkoutPreview::theVolumeIsRepetitionsTimesWeight()
{
    Workout last = workout("last", "2026-03-09T17:00:00", 60, 6);
    last.title = QStringLiteral("Pull");
    last.sets = {{.exercise = QStringLiteral("Row"), .reps = 8, .weight = Kilograms {50}},
                 {.exercise = QStringLiteral("Row"), .reps = 8, .weight = Kilograms {50}}};
    FlowFixture flow(apply({}, putting(last)), demoEnd());
    WorkoutPreview preview;
    preview.setVisible(true);
    Workout now = last;
    now.head.uid.clear();
    now.started.date = QDate(2026, 3, 12);
    now.sets = {{.exercise = QStringLiteral("Row"), .reps = 10, .weight = Kilograms {50}},
                {.exercise = QStringLiteral("Row"), .reps = 10, .weight = Kilograms {50}}};
    preview.show(flow.workspace().state(), now, false);
    QTRY_VERIFY(says(&preview, QStringLiteral("+25 %"))); // 1,000 instead of 800 kg
}

void TestWorkoutPreview::anEditedWorkoutIsCountedOnceWhateverItsDay()
{
    FlowFixture flow(apply({}, putting(workout("only", "2026-03-12T17:00:00", 60, 7))), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("only")});
    auto *preview = flow.window().findChild<WorkoutPreview *>();
    Workout moved = *flow.journal().workout(QStringLiteral("only"));
    for (const int days : {0, 1, 6, 7, 30, -1, -6, -7}) {
        moved.started.date = QDate(2026, 3, 12).addDays(-days);
        preview->show(flow.workspace().state(), moved, false);
        QVERIFY2(preview->brief()->text().startsWith(QStringLiteral("Load 420, in 7 days 420")),
                 qPrintable(preview->brief()->text()));
    }
}

void TestWorkoutPreview::whatIsLeftOutSaysSo()
{
    Workout odd = workout("odd", "2026-03-11T17:00:00", 50, 6);
    odd.implausible = true;
    FlowFixture flow(apply({}, putting(odd)), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("odd")});
    const auto *preview = flow.window().findChild<WorkoutPreview *>();
    QTRY_VERIFY(says(preview, QStringLiteral("left out of calculations")));
    QVERIFY(!says(preview, QStringLiteral("needs duration and effort")));
    click(&flow.window(), QStringLiteral("Save workout"));
    QVERIFY(!flow.journal().workout(QStringLiteral("odd"))->implausible);
}

void TestWorkoutPreview::inANarrowWindowThePreviewIsALineAtTheFoot()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    const QLabel *line = flow.window().findChild<WorkoutPreview *>()->brief();
    flow.window().resize(1280, 800);
    QTRY_VERIFY(!line->isVisible());
    flow.window().resize(960, 640);
    QTRY_VERIFY(line->isVisible());
    QTRY_VERIFY(line->text().startsWith(QStringLiteral("Load ")));
    QVERIFY(line->mapTo(&flow.window(), QPoint(0, line->height())).y() <= flow.window().height());
    QVERIFY(!flow.window().findChild<WorkoutPreview *>()->isVisible()); // not twice
}

void TestWorkoutPreview::withoutAnEffortTheLineSaysSo()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("workout"));
    QCOMPARE(flow.window().findChild<WorkoutPreview *>()->brief()->text(),
             QStringLiteral("Load: needs the effort"));
}

void TestWorkoutPreview::thePreviewStaysInView()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(1280, 800);
    flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    const auto *preview = flow.window().findChild<WorkoutPreview *>();
    const auto *form = flow.window().page(QStringLiteral("workout"))->findChild<QScrollArea *>();
    const auto top = [&] { return preview->mapTo(form->viewport(), QPoint()).y(); };
    QScrollBar *bar = form->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 800);
    QTest::qWait(20); // until it has been scrolled to the effort
    bar->setValue(0);
    const int first = top();
    for (const int value : {300, bar->maximum()}) {
        bar->setValue(value);
        QVERIFY2(top() >= 0 && top() < first, qPrintable(QString::number(top())));
    }
    bar->setValue(0);
    QCOMPARE(top(), first);
}

void TestWorkoutPreview::theFootIsTwoLinesWithLargeLetters_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestWorkoutPreview::theFootIsTwoLinesWithLargeLetters()
{
    QFETCH(const QString, language);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(26), demoEnd());
    applyAppearance(*qApp, {.zoom = 2});
    flow.window().resize(1280, 800);
    flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    QVERIFY(flow.waitForFindings());
    const QLabel *brief = flow.window().findChild<WorkoutPreview *>()->brief();
    QTRY_VERIFY(brief->isVisible() && brief->text().contains(u'×'));
    int lines = 0;
    for (const QLabel *label : brief->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        if (label->isVisible())
            lines += qRound(double(label->heightForWidth(label->width())) / label->fontMetrics().lineSpacing());
    applyAppearance(*qApp, {});
    QCOMPARE(lines, 2);
}

QTEST_MAIN(TestWorkoutPreview)
#include "tst_workoutpreview.moc"
