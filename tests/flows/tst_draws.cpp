#include "tests/flows/person.h"
#include "tests/support/sample.h"
#include "ui/experiments/offer.h"
#include "ui/log/workoutpage.h"

#include <QLineEdit>
#include <QTimeEdit>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr auto drawButton = "Show today's draw";
constexpr auto late = "the draw cannot have decided it";

// Trains for an hour as a rule, and has just started an experiment.
Journal anHourAsARule()
{
    const EntryHead head {.uid = QStringLiteral("start"), .entered = demoEnd(), .modified = demoEnd()};
    const Journal trained = apply({}, putting(workout("w1", "2026-03-10T18:00:00+01:00", 60, 6)));
    return apply(trained,
                 putting(startOf({.trial = QStringLiteral("warmup_longer"), .pairs = 12}, 3, head, demoEnd())));
}

WallTime todayAt(int hour, int minute)
{
    return {.date = demoEnd().date, .time = QTime(hour, minute), .offsetMinutes = demoEnd().offsetMinutes};
}

class Trainee : public Person
{
public:
    explicit Trainee(const WallTime &now) : Person(anHourAsARule(), now) { }

    bool showDraw()
    {
        flow.open(QStringLiteral("experiments"));
        return pressButton(QLatin1StringView(drawButton));
    }
    void openForm() { press(Qt::Key_N, Qt::ControlModifier); }
    void save() { press(Qt::Key_S, Qt::ControlModifier); }
    WallTime start() { return qobject_cast<WorkoutPage *>(page())->value().started; }
    const QWidget *offer() { return page()->findChild<ExperimentOffer *>(); }
    void anHourEarlier() { QTest::keyClick(page()->findChild<QTimeEdit *>(), Qt::Key_Down); }
    void typeDuration(const char *minutes)
    {
        auto *field = shown<QLineEdit>(flow, QStringLiteral("Duration in min"));
        field->selectAll();
        QTest::keyClicks(field, QLatin1StringView(minutes));
        QTest::keyClick(field, Qt::Key_Return);
    }
    int done() const { return experiment()->done(); }
};

} // namespace

// Which workout takes a draw: one that began after it, by what the person says. A start that the form fills in
// says nothing, however long the workout took.
class TestDraws : public QObject
{
    Q_OBJECT

private slots:
    void aWorkoutLoggedAtOnceCountsHoweverShort_data();
    void aWorkoutLoggedAtOnceCountsHoweverShort();
    void repeatedItCountsAsWell();
    void aWorkoutOfAnotherTypeKeepsItsUsualStart();
    void aWorkoutThatWasOverBeforeTheDrawDoesNotCount();
    void aWorkoutThatBeganBeforeTheDrawDoesNotCount();
    void aDrawShownInTheFormShowsItsWay();
    void theFormOpenedAnewBeginsWithTheDraw();
    void theAnswerKeepsTheFocus();
    void anEditKeepsTheOffset();
    void anUnknownStartStaysUnknown();
    void theStartHasNoSeconds();
    void aLongerDurationLeavesTheEnd();
    void aStartThatWasSaidStays();
    void ofAnotherDayTheTimeIsNotKnown();
    void anUnknownTimeCanBeTypedAndForgotten();
    void anUnknownStartTakesNoDrawOfItsDay();
};

void TestDraws::aWorkoutLoggedAtOnceCountsHoweverShort_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<WallTime>("start");
    QTest::newRow("shorter than usual") << 51 << todayAt(17, 55);
    QTest::newRow("looked at only just now") << 1 << todayAt(17, 55);
    QTest::newRow("as usual") << 65 << todayAt(18, 0);
    QTest::newRow("longer than usual") << 120 << todayAt(18, 55);
}

void TestDraws::aWorkoutLoggedAtOnceCountsHoweverShort()
{
    QFETCH(int, minutes);
    QFETCH(WallTime, start);
    Trainee trainee(todayAt(17, 55));
    QVERIFY(trainee.showDraw());
    trainee.pass(minutes / 60.0);
    trainee.openForm();
    QCOMPARE(trainee.start(), start);
    QVERIFY(!says(trainee.offer(), QLatin1StringView(late)));
    QCOMPARE(says(trainee.offer(), QStringLiteral("please correct the start")), start == todayAt(17, 55));
    trainee.save();
    QCOMPARE(trainee.done(), 1);
    QCOMPARE(trainee.flow.journal().workouts().back().started, start);
}

void TestDraws::repeatedItCountsAsWell()
{
    Trainee trainee(todayAt(17, 55));
    QVERIFY(trainee.showDraw());
    trainee.pass(0.8);
    trainee.openForm();
    QVERIFY(trainee.pressButton(QStringLiteral("Repeat last")));
    QCOMPARE(trainee.start(), todayAt(17, 55));
    trainee.save();
    QCOMPARE(trainee.done(), 1);
}

void TestDraws::aWorkoutOfAnotherTypeKeepsItsUsualStart()
{
    Trainee trainee(todayAt(17, 55));
    QVERIFY(trainee.showDraw());
    trainee.pass(0.1);
    trainee.openForm();
    QCOMPARE(trainee.start(), todayAt(17, 55));
    click(trainee.page(), QStringLiteral("Type: Cardio"));
    QCOMPARE(trainee.start(), todayAt(17, 1));
    click(trainee.page(), QStringLiteral("Type: Strength"));
    QCOMPARE(trainee.start(), todayAt(17, 55));
    trainee.anHourEarlier(); // said, it stays
    click(trainee.page(), QStringLiteral("Type: Cardio"));
    QCOMPARE(trainee.start(), todayAt(16, 55));
}

void TestDraws::aWorkoutThatWasOverBeforeTheDrawDoesNotCount()
{
    Trainee trainee(todayAt(21, 0));
    trainee.openForm();
    QVERIFY(says(trainee.page(), QStringLiteral("Show the draw before you train")));
    trainee.pass(0.1);
    QVERIFY(trainee.pressButton(QLatin1StringView(drawButton)));
    QVERIFY(says(trainee.page(), QLatin1StringView(late)));
    trainee.save();
    QCOMPARE(trainee.done(), 0);
    QVERIFY(trainee.experiment()->open());
}

// Shown in the middle of a workout, a draw cannot have decided it, also where it ends after the draw.
void TestDraws::aWorkoutThatBeganBeforeTheDrawDoesNotCount()
{
    Trainee trainee(todayAt(21, 0));
    QVERIFY(trainee.showDraw());
    trainee.pass(0.1);
    trainee.openForm();
    QVERIFY(!says(trainee.page(), QLatin1StringView(late)));
    trainee.anHourEarlier();
    QCOMPARE(trainee.start(), todayAt(20, 0));
    QVERIFY(says(trainee.page(), QLatin1StringView(late)));
    QVERIFY(!visibleButton(trainee.page(), QLatin1StringView(drawButton)));
    trainee.save();
    QCOMPARE(trainee.done(), 0);
    QVERIFY(trainee.experiment()->open());
}

// The form stood there already: whether its workout is still to come, only the person can say.
void TestDraws::aDrawShownInTheFormShowsItsWay()
{
    Trainee trainee(todayAt(17, 50));
    trainee.openForm();
    trainee.pass(0.1);
    QVERIFY(trainee.pressButton(QLatin1StringView(drawButton)));
    QVERIFY(says(trainee.offer(), trainee.experiment()->armAt(0) == Arm::Treatment
                     ? QStringLiteral("Warm up for 10 minutes")
                     : QStringLiteral("Warm up as usual")));
    QVERIFY(says(trainee.offer(), QLatin1StringView(late)));
    QCOMPARE(trainee.start(), todayAt(16, 50));
    QVERIFY(trainee.pressButton(QStringLiteral("Set the start to 17:56")));
    QCOMPARE(trainee.start(), todayAt(17, 56));
    QVERIFY(!says(trainee.offer(), QLatin1StringView(late)));
    QVERIFY(visibleButton(trainee.offer(), QStringLiteral("Yes"))->hasFocus());
    trainee.press(Qt::Key_Space);
    trainee.pass(1);
    trainee.save();
    QCOMPARE(trainee.done(), 1);
    QCOMPARE(trainee.experiment()->draws.back().followed, std::optional(true));
    QCOMPARE(trainee.flow.journal().workouts().back().started, todayAt(17, 56));
}

void TestDraws::theFormOpenedAnewBeginsWithTheDraw()
{
    Trainee trainee(todayAt(17, 55));
    trainee.openForm();
    QVERIFY(trainee.pressButton(QLatin1StringView(drawButton)));
    trainee.flow.open(QStringLiteral("today"));
    trainee.pass(0.75);
    trainee.openForm();
    QCOMPARE(trainee.start(), todayAt(17, 55));
    trainee.save();
    QCOMPARE(trainee.done(), 1);
}

void TestDraws::theAnswerKeepsTheFocus()
{
    Trainee trainee(todayAt(17, 55));
    QVERIFY(trainee.showDraw());
    trainee.pass(1.5);
    trainee.openForm();
    QVERIFY(trainee.pressButton(QStringLiteral("Yes")));
    QVERIFY(visibleButton(trainee.offer(), QStringLiteral("Yes"))->hasFocus());
}

// A workout of winter that is edited in summer is where it was.
void TestDraws::anEditKeepsTheOffset()
{
    Trainee trainee(
        {.date = QDate(2026, 4, 5), .time = QTime(12, 0), .offsetMinutes = 120});
    const Workout before = trainee.flow.journal().workouts().back();
    trainee.flow.window().open({.page = QStringLiteral("workout"), .uid = before.head.uid});
    click(trainee.page(), QStringLiteral("Type: Cardio"));
    trainee.save();
    const Workout after = trainee.flow.journal().workouts().back();
    QCOMPARE(after.type, WorkoutType::Cardio);
    QCOMPARE(after.started, before.started);
    trainee.flow.window().open({.page = QStringLiteral("workout"), .uid = before.head.uid});
    trainee.anHourEarlier();
    trainee.save();
    QCOMPARE(trainee.flow.journal().workouts().back().started, before.started.plusSeconds(-3'600));
}

void TestDraws::anUnknownStartStaysUnknown()
{
    Journal journal = apply({}, putting(workout("w1", "2026-03-10", 60, 6)));
    Person person(journal);
    person.flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    click(person.page(), QStringLiteral("Type: Cardio"));
    person.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(person.flow.journal().workouts().back().type, WorkoutType::Cardio);
    QCOMPARE(person.flow.journal().workouts().back().started, at("2026-03-10"));
}

void TestDraws::theStartHasNoSeconds()
{
    Trainee trainee(todayAt(17, 55).plusSeconds(40));
    QVERIFY(trainee.showDraw());
    for (const WallTime &start : {todayAt(17, 55), todayAt(17, 57)}) {
        trainee.openForm();
        QCOMPARE(trainee.start(), start);
        trainee.clock = todayAt(18, 57).plusSeconds(20);
        trainee.flow.open(QStringLiteral("today"));
    }
}

void TestDraws::aLongerDurationLeavesTheEnd()
{
    Trainee trainee(todayAt(19, 0));
    trainee.openForm();
    QCOMPARE(trainee.start(), todayAt(18, 0));
    trainee.typeDuration("90");
    QCOMPARE(trainee.start(), todayAt(17, 30));
    trainee.typeDuration("45");
    QCOMPARE(trainee.start(), todayAt(18, 15));
    trainee.save();
    QCOMPARE(trainee.flow.journal().workouts().back().ended(), todayAt(19, 0));
}

void TestDraws::aStartThatWasSaidStays()
{
    Trainee trainee(todayAt(19, 0));
    trainee.openForm();
    trainee.anHourEarlier();
    trainee.typeDuration("90");
    QCOMPARE(trainee.start(), todayAt(17, 0));
    trainee.press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(trainee.start(), todayAt(17, 0).plusSeconds(-86'400));
}

// What the clock says now says nothing about another day.
void TestDraws::ofAnotherDayTheTimeIsNotKnown()
{
    Trainee trainee(todayAt(19, 0));
    trainee.openForm();
    trainee.press(Qt::Key_PageUp, Qt::AltModifier);
    const WallTime yesterday {.date = demoEnd().date.addDays(-1)};
    QCOMPARE(trainee.start(), yesterday);
    QVERIFY(says(trainee.page(), QStringLiteral("Start unknown")));
    trainee.typeDuration("90");
    QCOMPARE(trainee.start(), yesterday);
    trainee.press(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(trainee.start(), todayAt(17, 30));
    QVERIFY(!says(trainee.page(), QStringLiteral("Start unknown")));
    trainee.press(Qt::Key_PageUp, Qt::AltModifier);
    trainee.save();
    QCOMPARE(trainee.flow.journal().workouts().back().started, yesterday);
}

void TestDraws::anUnknownTimeCanBeTypedAndForgotten()
{
    Trainee trainee(todayAt(19, 0));
    trainee.openForm();
    trainee.press(Qt::Key_PageUp, Qt::AltModifier);
    QVERIFY(trainee.tabTo(trainee.page()->findChild<QTimeEdit *>()));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_7, Qt::Key_3, Qt::Key_5})
        trainee.press(key);
    const WallTime typed = todayAt(17, 35).plusSeconds(-86'400);
    QCOMPARE(trainee.start(), typed);
    trainee.press(Qt::Key_A, Qt::ControlModifier);
    trainee.press(Qt::Key_Delete);
    QCOMPARE(trainee.start(), WallTime {.date = typed.date});
    trainee.press(Qt::Key_Up);
    QCOMPARE(trainee.start(), todayAt(12, 0).plusSeconds(-86'400));
}

// At noon, where an unknown time is put in order, it would have begun after a draw of the morning.
void TestDraws::anUnknownStartTakesNoDrawOfItsDay()
{
    Trainee trainee(todayAt(10, 0));
    QVERIFY(trainee.showDraw());
    trainee.pass(24);
    trainee.openForm();
    trainee.press(Qt::Key_PageUp, Qt::AltModifier);
    QVERIFY(says(trainee.offer(), QStringLiteral("The start of this workout is not known")));
    trainee.save();
    QCOMPARE(trainee.done(), 0);
    trainee.openForm();
    trainee.press(Qt::Key_PageUp, Qt::AltModifier);
    QVERIFY(trainee.pressButton(QStringLiteral("Set the start to 10:00")));
    trainee.save();
    QCOMPARE(trainee.done(), 1);
}

QTEST_MAIN(TestDraws)
#include "tst_draws.moc"
