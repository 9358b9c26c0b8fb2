#include "core/journal/nextworkout.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/advice/safetybanner.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/kit/strips.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/signscheck.h"
#include "ui/log/workoutpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Logging through the real window, with the clicks and keys of the table of flows, counted.
class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void aDurationIsReadAsPeopleWriteIt_data();
    void aDurationIsReadAsPeopleWriteIt();
    void painFreeIsOneClick();
    void theLastAnswerStandsByTheQuestion();
    void painWithAPlaceIsThreeClicks();
    void aStraySpaceAfterSavingSavesNothing();
    void repeatingTheNextWorkoutIsTwoClicks();
    void repeatLastInTheFormIsTheLast();
    void aWorkoutOfThreeExercisesNeedsNoMouse();
    void aWorkoutWithoutDurationOrSetsIsNotSaved();
    void aNumberOutOfItsRangeIsNotSaved();
    void aFormIsOpenedAtItsTop();
    void undoAndRedoTakeBackAndBringBack();
    void aWarningSignSpeaksBeforeSavingAndDoesNotBlock();
    void aDraftOutlivesTheWindow();
    void whatWasSavedIsThereAfterReopening();
    void aCheckInIsAnsweredWithOneClick();
    void shortlyAfterMidnightTheFormSaysYesterday();
    void byDayNobodyIsToldOfYesterday();
    void theNightHasNoEvening();
    void ratingsSayWhatTheirEndsMean();
    void noneOfTheSignsStandsBelowThem();
    void thePageComesWithTheJournal();
    void anAnswerBeforeTheJournalIsReadJoinsIt();
};

namespace {

// The bar that scrolls a page, at its end.
QScrollBar *scrolledDown(QWidget *page)
{
    QTest::qWait(50); // until it has its size
    QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    return bar;
}

// Presses what a person would press, and counts.
class Hand
{
public:
    explicit Hand(FlowFixture &flow) : m_flow(flow) { }

    void click(const QString &button)
    {
        QAbstractButton *found = findButton(&m_flow.window(), button);
        QVERIFY2(found, qPrintable(button));
        QVERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
        ++m_clicks;
    }
    void clickAt(QWidget *widget, QPoint position)
    {
        QVERIFY(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, position);
        ++m_clicks;
    }
    int clicks() const { return m_clicks; }

private:
    FlowFixture &m_flow;
    int m_clicks {0};
};

void type(QWidget *window, const QString &text)
{
    Q_UNUSED(window)
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

void TestLogging::painFreeIsOneClick()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const qsizetype before = flow.journal().pains().size();
    Hand hand(flow);
    hand.click(QStringLiteral("Pain-free now, save"));
    QCOMPARE(hand.clicks(), 1);
    QCOMPARE(flow.journal().pains().size(), before + 1);
    QCOMPARE(flow.journal().pains().back().intensity, 0);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Pain-free check-in saved"));
}

void TestLogging::theLastAnswerStandsByTheQuestion()
{
    FlowFixture flow(Journal(), demoEnd());
    const auto last = [&]() -> QAbstractButton * {
        for (QAbstractButton *button : flow.window().findChildren<QAbstractButton *>())
            if (button->isVisible()
                && button->accessibleName().startsWith(QStringLiteral("Your last answer")))
                return button;
        return nullptr;
    };
    QVERIFY(!last());
    Hand hand(flow);
    hand.click(QStringLiteral("Pain-free now, save"));
    QVERIFY(last());
    QVERIFY2(last()->text().startsWith(QStringLiteral("Today at ")), qPrintable(last()->text()));
    QVERIFY2(last()->text().endsWith(QStringLiteral("pain-free")), qPrintable(last()->text()));
    flow.workspace().undoStack().undo();
    QVERIFY(!last());
    flow.workspace().undoStack().redo();
    QVERIFY(last());
    QTest::mouseClick(last(), Qt::LeftButton);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
}

void TestLogging::painWithAPlaceIsThreeClicks()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const qsizetype before = flow.journal().pains().size();
    Hand hand(flow);
    auto *question = shown<ScalePicker>(flow);
    hand.clickAt(question, question->cellOf(4).center());
    QCOMPARE(flow.window().currentPage(), QStringLiteral("pain"));
    auto *map = shown<BodyMap>(flow);
    hand.clickAt(map, map->anchorOf(QStringLiteral("right_rhomboid")));
    hand.click(QStringLiteral("Save entry"));
    QCOMPARE(hand.clicks(), 3);
    QCOMPARE(flow.journal().pains().size(), before + 1);
    const PainEntry &pain = flow.journal().pains().back();
    QCOMPARE(pain.intensity, 4);
    QCOMPARE(pain.regions, QList<RegionPain>({{QStringLiteral("right_rhomboid"), 4}}));
    QVERIFY(!pain.signsAsked.all && pain.signsAsked.some.isEmpty()); // nothing was asked, so nothing is known
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
}

void TestLogging::aStraySpaceAfterSavingSavesNothing()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    press(Qt::Key_L, Qt::ControlModifier);
    shown<ScalePicker>(flow)->setValue(4);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
    const QString strip = shown<DayStrip>(flow)->accessibleDescription();
    QVERIFY2(strip.contains(QStringLiteral("The highest was")) && !strip.contains(QStringLiteral("on Today")),
             qPrintable(strip));
    const qsizetype before = flow.journal().pains().size();
    press(Qt::Key_Space);
    QCOMPARE(flow.journal().pains().size(), before);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("today"));
}

void TestLogging::repeatingTheNextWorkoutIsTwoClicks()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const Workout next = *nextWorkout(flow.journal());
    QVERIFY(next.title != flow.journal().workouts().back().title);
    const qsizetype before = flow.journal().workouts().size();
    Hand hand(flow);
    hand.click(QStringLiteral("Repeat %1").arg(next.title));
    hand.click(QStringLiteral("Save workout"));
    QCOMPARE(hand.clicks(), 2);
    QCOMPARE(flow.journal().workouts().size(), before + 1);
    const Workout &again = flow.journal().workouts().back();
    QCOMPARE(again.sets, next.sets);
    QCOMPARE(again.duration, next.duration);
    QVERIFY(again.head.uid != next.head.uid);
    QVERIFY(!again.painBefore); // how the back was is asked anew
}

void TestLogging::repeatLastInTheFormIsTheLast()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const Workout last = flow.journal().workouts().back();
    Hand hand(flow);
    hand.click(QStringLiteral("Log workout"));
    hand.click(QStringLiteral("Repeat last"));
    hand.click(QStringLiteral("Save workout"));
    QCOMPARE(flow.journal().workouts().back().title, last.title);
    QCOMPARE(flow.journal().workouts().back().sets, last.sets);
}

void TestLogging::aWorkoutOfThreeExercisesNeedsNoMouse()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const qsizetype before = flow.journal().workouts().size();
    QTest::keyClick(&flow.window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
    auto *grid = shown<ExerciseGrid>(flow);
    QVERIFY(grid);
    // The name has the focus; Tab leads to the grid, or to the cell that is typed in there.
    const auto isInGrid = [grid] {
        const QWidget *const there = QApplication::focusWidget();
        return there == grid || grid->isAncestorOf(there);
    };
    for (int i = 0; i < 20 && !isInGrid(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(isInGrid());
    const QStringList names {QStringLiteral("Bent Over Row (Barbell)"),
                             QStringLiteral("Lat Pulldown (Cable)"), QStringLiteral("Face Pull (Cable)")};
    for (const QString &name : names) {
        grid->setFocus();
        grid->setCurrentIndex(
            grid->model()->index(grid->model()->rowCount() - 1, ExerciseModel::ExerciseColumn));
        grid->edit(grid->currentIndex());
        type(grid, name);
        press(Qt::Key_Tab); // to the number of sets
        type(grid, QStringLiteral("4x8x50"));
        press(Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal().workouts().size(), before + 1);
    const QList<SetEntry> &sets = flow.journal().workouts().back().sets;
    QCOMPARE(sets.size(), 12);
    QCOMPARE(sets[0].exercise, names[0]);
    QCOMPARE(sets[4].exercise, names[1]);
    QCOMPARE(sets[8].exercise, names[2]);
    for (const SetEntry &set : sets) {
        QCOMPARE(set.reps, 8.0);
        QCOMPARE(set.weight, Kilograms {50});
    }
}

void TestLogging::aWorkoutWithoutDurationOrSetsIsNotSaved()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    Hand hand(flow);
    hand.click(QStringLiteral("Save workout"));
    QVERIFY(flow.journal().isEmpty());
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
}

void TestLogging::aNumberOutOfItsRangeIsNotSaved()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 4});
    Hand hand(flow);
    auto *map = shown<BodyMap>(flow);
    hand.clickAt(map, map->anchorOf(QStringLiteral("right_rhomboid")));
    auto *level = shown<PainPage>(flow)->findChild<Stepper *>();
    QVERIFY(level);
    level->field()->selectAll();
    QTest::keyClicks(level->field(), QStringLiteral("11"));
    hand.click(QStringLiteral("Save entry"));
    QVERIFY(flow.journal().isEmpty()); // not with the 1 that was typed on the way
    QTest::keyClick(level->field(), Qt::Key_Backspace);
    hand.click(QStringLiteral("Save entry"));
    QCOMPARE(flow.journal().pains().front().regions,
             QList<RegionPain>({{QStringLiteral("right_rhomboid"), 1}}));
}

void TestLogging::aFormIsOpenedAtItsTop()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString workout = flow.journal().workouts().front().head.uid;
    const QString pain = flow.journal().pains().front().head.uid;
    for (const QString &key : {QStringLiteral("workout"), QStringLiteral("pain")}) {
        QScrollBar *bar = scrolledDown(flow.open(key));
        QVERIFY(bar->value() > 0);
        flow.open(QStringLiteral("journal"));
        flow.window().open({.page = key, .uid = key == u"workout" ? workout : pain});
        QTest::qWait(50);
        QCOMPARE(bar->value(), 0);
        QVERIFY(!flow.window().focusWidget()->visibleRegion().isEmpty());
    }
}

void TestLogging::undoAndRedoTakeBackAndBringBack()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const Journal before = flow.journal();
    Hand(flow).click(QStringLiteral("Pain-free now, save"));
    const Journal after = flow.journal();
    QVERIFY(after != before);
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(flow.journal(), before);
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(flow.journal(), after);
}

void TestLogging::aWarningSignSpeaksBeforeSavingAndDoesNotBlock()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 5});
    auto *page = shown<PainPage>(flow);
    // Open the first group and tick its first sign.
    const auto boxes = page->findChildren<QCheckBox *>();
    QVERIFY(boxes.size() > 8);
    auto *group = *std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->isVisible(); });
    group->setFocus();
    press(Qt::Key_Space);
    const auto inner = page->findChildren<QCheckBox *>();
    auto *sign = *std::ranges::find_if(inner, [&](const QCheckBox *box) {
        return box->isVisible() && box != group && box->text().isEmpty();
    });
    sign->setFocus();
    press(Qt::Key_Space);
    auto *banner = page->findChild<SafetyBanner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
    QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal().pains().back().warningSigns.size(), 1);
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().advice.triage.level, 1);
}

void TestLogging::aDraftOutlivesTheWindow()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().open({.page = QStringLiteral("pain"), .level = 6});
    auto *page = shown<PainPage>(flow);
    page->leave(); // as on a page change; the timer does the same after a pause in typing
    const PainEntry typed = page->value();
    MainWindow second(flow.workspace());
    second.open({.page = QStringLiteral("pain")});
    const auto *restored = second.findChild<PainPage *>();
    QCOMPARE(restored->value().intensity, 6);
    QCOMPARE(restored->value().at, typed.at);
}

void TestLogging::whatWasSavedIsThereAfterReopening()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    Hand(flow).click(QStringLiteral("Pain-free now, save"));
    const Journal before = flow.journal();
    QVERIFY(flow.workspace().load());
    QCOMPARE(flow.journal(), before);
}

void TestLogging::aCheckInIsAnsweredWithOneClick()
{
    Journal journal({workout("w1", "2026-03-10T17:00:00", 60, 6)}, {});
    FlowFixture flow(journal, at("2026-03-11T17:30:00"));
    Hand hand(flow);
    hand.click(QStringLiteral("24 hours after Upper body: Pain-free"));
    QCOMPARE(flow.journal().pains().size(), 1);
    QCOMPARE(flow.journal().pains().front().workout, QStringLiteral("w1"));
    QVERIFY(!findButton(&flow.window(), QStringLiteral("24 hours after Upper body: Pain-free")));
}

void TestLogging::shortlyAfterMidnightTheFormSaysYesterday()
{
    FlowFixture flow(demoJournal(2), {.date = QDate(2026, 3, 13), .time = QTime(0, 7), .offsetMinutes = 60});
    auto *page = qobject_cast<WorkoutPage *>(flow.open(QStringLiteral("workout")));
    QCOMPARE(page->value().started.date, QDate(2026, 3, 12));
    QVERIFY(
        says(page, QStringLiteral("It is shortly after midnight, so yesterday is chosen: Thu 12 March.")));
    click(page, QStringLiteral("Log it for today"));
    QCOMPARE(page->value().started.date, QDate(2026, 3, 13));
    QCOMPARE(page->value().started.time, QTime(0, 0)); // not an hour that is still to come
    QVERIFY(!says(page, QStringLiteral("after midnight")));
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    // What was saved once says its day itself.
    const Workout last = flow.journal().workouts().back();
    flow.window().open({.page = QStringLiteral("workout"), .uid = last.head.uid});
    QVERIFY(!says(page, QStringLiteral("after midnight")));
}

void TestLogging::byDayNobodyIsToldOfYesterday()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QWidget *page = flow.open(QStringLiteral("workout"));
    flow.window().open({.page = QStringLiteral("workout"), .day = demoEnd().date.addDays(-1)});
    QVERIFY(!says(page, QStringLiteral("after midnight")));
}

void TestLogging::theNightHasNoEvening()
{
    const FlowFixture flow(demoJournal(2),
                           {.date = QDate(2026, 3, 13), .time = QTime(0, 7), .offsetMinutes = 60});
    QVERIFY(says(&flow.window(), QStringLiteral("Hello")));
    QVERIFY(!says(&flow.window(), QStringLiteral("Good evening")));
}

void TestLogging::ratingsSayWhatTheirEndsMean()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QWidget *page = flow.open(QStringLiteral("workout"));
    int ratings = 0;
    for (const Field &field : flow.workspace().parts().fields) {
        if (field.kind != Field::Kind::Rating || !field.askedByDefault)
            continue;
        ++ratings;
        const QString help = QString::fromLatin1(field.help);
        QVERIFY2(help.contains(QString::number(field.minimum) + u' ')
                     && help.contains(QString::number(field.maximum) + u' '),
                 field.help);
        static const QRegularExpression afterNumber(QStringLiteral("(?<=\\d) ")); // where no line breaks
        QVERIFY2(says(page, QString(help).replace(afterNumber, QString(QChar::Nbsp))), field.help);
        QCOMPARE(shown<ScalePicker>(flow, QString::fromLatin1(field.title))->accessibleDescription(), help);
    }
    QVERIFY(ratings >= 3);
}

void TestLogging::noneOfTheSignsStandsBelowThem()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QWidget *page = flow.open(QStringLiteral("pain"));
    const auto *signs = shown<SignsCheck>(flow);
    QAbstractButton *none = visibleButton(page, QStringLiteral("None of these warning signs"));
    for (const QCheckBox *box : signs->findChildren<QCheckBox *>())
        if (box->isVisible())
            QVERIFY(none->mapTo(page, QPoint()).y() > box->mapTo(page, QPoint()).y());
    QVERIFY(!signs->isAncestorOf(none->nextInFocusChain())); // Tab reads as the eye does
    // Not asked is no answer, in front as well; one click is.
    const auto *form = qobject_cast<PainPage *>(page);
    QCOMPARE(form->value().signsAsked, SignsAsked {});
    none->click();
    QVERIFY(signs->isComplete());
    QVERIFY(form->value().warningSigns.isEmpty());
    QVERIFY(!form->value().signsAsked.some.isEmpty());
}

void TestLogging::thePageComesWithTheJournal()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.reopenUnread();
    QVERIFY(!flow.window().grab().isNull());
    QVERIFY(!flow.workspace().isLoaded());
    QVERIFY(!findButton(&flow.window(), QStringLiteral("Pain-free now, save")));
    QVERIFY(flow.workspace().load());
    QTRY_VERIFY(visibleButton(&flow.window(), QStringLiteral("All tips")));
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Pain-free now, save")));
    // Not the first steps of somebody without a journal.
    QVERIFY(!findButton(&flow.window(), QStringLiteral("Import a file")));
}

void TestLogging::anAnswerBeforeTheJournalIsReadJoinsIt()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const QList<PainEntry> before = flow.journal().pains();
    flow.reopenUnread();
    QVERIFY(!flow.workspace().isLoaded());
    QTest::keyClick(&flow.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(flow.journal().pains().size(), before.size() + 1);
    flow.reopen();
    QCOMPARE(flow.journal().pains().size(), before.size() + 1);
    for (const PainEntry &entry : before)
        QVERIFY(flow.journal().pains().contains(entry));
}

void TestLogging::aDurationIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes"); // none where it cannot be
    for (const auto &[typed, minutes] :
         {std::pair("1h30", 90), std::pair("1:30", 90), std::pair("90 min", 90), std::pair("1 h 5 m", 65),
          std::pair("90", 90), std::pair("1440", 1440), std::pair("6000", 0), std::pair("soon", 0)})
        QTest::newRow(typed) << QString::fromLatin1(typed) << minutes;
}

void TestLogging::aDurationIsReadAsPeopleWriteIt()
{
    QFETCH(const QString, typed);
    QFETCH(const int, minutes);
    FlowFixture flow({}, demoEnd());
    const QWidget *page = flow.open(QStringLiteral("workout"));
    Stepper *duration = nullptr;
    for (Stepper *stepper : page->findChildren<Stepper *>())
        if (stepper->field()->accessibleName().startsWith(u"Duration"))
            duration = stepper;
    QVERIFY(duration);
    duration->field()->selectAll();
    QTest::keyClicks(duration->field(), typed);
    QCOMPARE(duration->hasError(), minutes == 0);
    if (minutes > 0)
        QCOMPARE(duration->value(), std::optional<double>(minutes));
}

QTEST_MAIN(TestLogging)
#include "tst_logging.moc"
