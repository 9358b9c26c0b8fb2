#include "core/base/text.h"
#include "core/journal/check.h"
#include "tests/support/sample.h"

#include <QtTest>

#include <functional>
#include <limits>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();

const WallTime now = at("2026-11-22T12:00:00+01:00");

const ObservationRange ranges[] {{.key = QStringLiteral("warmup_min"), .minimum = 0, .maximum = 120},
                                 {.key = QStringLiteral("form"), .minimum = 1, .maximum = 5}};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromLatin1(word));
    return result;
}

// What check() says, as `field` for a refusal and `field?` for something to confirm.
QStringList verdicts(const QList<Problem> &problems)
{
    QStringList found;
    for (const Problem &problem : problems)
        found.append(problem.confirmable ? QString(problem.field + u'?') : problem.field);
    return found;
}

template <class T> QStringList verdictsOn(const std::function<void(T &)> &spoil)
{
    T entry = everything().list<T>().front();
    spoil(entry);
    if constexpr (std::is_same_v<T, Workout>)
        return verdicts(check(entry, ranges, now));
    else
        return verdicts(check(entry, now));
}

using SpoilWorkout = std::function<void(Workout &)>;
using SpoilPain = std::function<void(PainEntry &)>;
using SpoilDay = std::function<void(Day &)>;
using SpoilFunction = std::function<void(FunctionCheck &)>;

// Spoils one set of a workout.
SpoilWorkout ofSet(qsizetype place, const std::function<void(SetEntry &)> &spoil)
{
    return [place, spoil](Workout &workout) {
        QList<SetEntry> sets = workout.sets;
        spoil(sets[place]);
        workout.sets = sets;
    };
}

} // namespace

Q_DECLARE_METATYPE(SpoilWorkout)
Q_DECLARE_METATYPE(SpoilPain)
Q_DECLARE_METATYPE(SpoilDay)
Q_DECLARE_METATYPE(SpoilFunction)

class tst_Check : public QObject
{
    Q_OBJECT

private slots:
    void aFullEntryOfEveryKindPasses();
    void unknownIsNeverAProblem();
    void aWorkout_data();
    void aWorkout();
    void aPainEntry_data();
    void aPainEntry();
    void aDay_data();
    void aDay();
    void aFunctionCheck_data();
    void aFunctionCheck();
    void everyNumberRefusesNaNAndInfinity();
    void everyProblemIsASentence();
    void aReportGivesReasonsAndAsksForNothing();
    void theFutureIsJudgedByOffsetsWhereTheyAreKnown();
};

void tst_Check::aFullEntryOfEveryKindPasses()
{
    QCOMPARE(verdictsOn<Workout>([](Workout &) {}), QStringList());
    QCOMPARE(verdictsOn<PainEntry>([](PainEntry &) {}), QStringList());
    QCOMPARE(verdictsOn<Day>([](Day &) {}), QStringList());
    QCOMPARE(verdictsOn<FunctionCheck>([](FunctionCheck &) {}), QStringList());
}

void tst_Check::unknownIsNeverAProblem()
{
    QVERIFY(check(Workout {.started = at("2026-03-12")}, ranges, now).isEmpty());
    QVERIFY(check(PainEntry {.at = at("2026-03-12")}, now).isEmpty());
    QVERIFY(check(Day {.date = QDate(2026, 3, 12)}, now).isEmpty());
    QVERIFY(check(FunctionCheck {.date = QDate(2026, 3, 12)}, now).isEmpty());
}

void tst_Check::aWorkout_data()
{
    QTest::addColumn<SpoilWorkout>("spoil");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, SpoilWorkout spoil, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << std::move(spoil) << words(expected);
    };
    row("without a date", [](Workout &w) { w.started = {}; }, {"started"});
    row("tomorrow", [](Workout &w) { w.started = at("2026-11-23"); }, {"started?"});
    row("today, time unknown", [](Workout &w) { w.started = at("2026-11-22"); }, {});
    row("in 1904", [](Workout &w) { w.started = at("1904-01-01T00:00:00Z"); }, {"started?"});
    row("1 minute", [](Workout &w) { w.duration = Minutes {1}; }, {});
    row("600 minutes", [](Workout &w) { w.duration = Minutes {600}; }, {});
    row("264 hours", [](Workout &w) { w.duration = Minutes {15'840}; }, {"duration_min?"});
    row("30 seconds", [](Workout &w) { w.duration = Minutes {0.5}; }, {"duration_min?"});
    row("no minute", [](Workout &w) { w.duration = Minutes {0}; }, {"duration_min"});
    row("minus 5 minutes", [](Workout &w) { w.duration = Minutes {-5}; }, {"duration_min"});
    row("effort 10", [](Workout &w) { w.sessionRpe = 10; }, {});
    row("effort 10.5", [](Workout &w) { w.sessionRpe = 10.5; }, {"session_rpe"});
    row("pain 11 before", [](Workout &w) { w.painBefore = 11; }, {"pain_before"});
    row("pain -1 during", [](Workout &w) { w.painDuring = -1; }, {"pain_during"});
    row("877777 repetitions", ofSet(0, [](SetEntry &set) { set.reps = 877'777; }), {"sets[0].reps?"});
    row("minus one repetition", ofSet(1, [](SetEntry &set) { set.reps = -1; }), {"sets[1].reps"});
    row("1001 kg", ofSet(0, [](SetEntry &set) { set.weight = Kilograms {1001}; }), {"sets[0].weight_kg?"});
    row("30 kg of help", ofSet(0, [](SetEntry &set) { set.weight = Kilograms {-30}; }), {});
    row("1001 kg of help", ofSet(0, [](SetEntry &set) { set.weight = Kilograms {-1001}; }),
        {"sets[0].weight_kg?"});
    row("1e300 kg", ofSet(0, [](SetEntry &set) { set.weight = Kilograms {1e300}; }), {"sets[0].weight_kg"});
    row("minus 1 m", ofSet(1, [](SetEntry &set) { set.distance = Metres {-1}; }), {"sets[1].distance_m"});
    row("a set of two days", ofSet(1, [](SetEntry &set) { set.duration = Seconds {172'800}; }),
        {"sets[1].seconds?"});
    row("set effort 11", ofSet(0, [](SetEntry &set) { set.rpe = 11; }), {"sets[0].rpe"});
    row("a set of nothing", ofSet(1, [](SetEntry &set) { set.exercise.clear(); }), {"sets[1].exercise"});
    row("121 minutes of warm-up",
        [](Workout &w) { w.observations.insert(QStringLiteral("warmup_min"), 121); }, {"warmup_min"});
    row("form 0", [](Workout &w) { w.observations.insert(QStringLiteral("form"), 0); }, {"form"});
    row("a value of a later version",
        [](Workout &w) { w.observations.insert(QStringLiteral("caffeine_mg"), 300); }, {});
    row("a later value without end",
        [](Workout &w) { w.observations.insert(QStringLiteral("caffeine_mg"), inf); }, {"caffeine_mg"});
    row("20000 characters", [](Workout &w) { w.notes = QString(20'000, u'a'); }, {});
    row("20001 characters", [](Workout &w) { w.notes = QString(20'001, u'a'); }, {"notes"});
    row("a name of 1000 characters", [](Workout &w) { w.title = QString(1'000, u'a'); }, {});
    row("names of 1001 characters",
        [](Workout &w) {
            w.title = QString(1'001, u'a');
            ofSet(1, [&w](SetEntry &set) { set.exercise = w.title; })(w);
        },
        {"title", "sets[1].exercise"});
    row("a hidden character in the title", [](Workout &w) { w.title = QString(QChar(0)); }, {"title"});
    row("half an emoji", ofSet(0, [](SetEntry &set) { set.notes = QString(QChar(0xD83D)); }),
        {"sets[0].notes"});
    row("two mistakes",
        [](Workout &w) {
            w.sessionRpe = 11;
            ofSet(1, [](SetEntry &set) { set.reps = 2000; })(w);
        },
        {"session_rpe", "sets[1].reps?"});
}

void tst_Check::aWorkout()
{
    QFETCH(SpoilWorkout, spoil);
    QFETCH(QStringList, expected);
    QCOMPARE(verdictsOn<Workout>(spoil), expected);
}

void tst_Check::aPainEntry_data()
{
    QTest::addColumn<SpoilPain>("spoil");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, SpoilPain spoil, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << std::move(spoil) << words(expected);
    };
    row("pain free", [](PainEntry &p) { p.intensity = 0; }, {});
    row("intensity 11", [](PainEntry &p) { p.intensity = 11; }, {"intensity"});
    row("intensity -1", [](PainEntry &p) { p.intensity = -1; }, {"intensity"});
    row("without a date", [](PainEntry &p) { p.at = {}; }, {"at"});
    row("tomorrow", [](PainEntry &p) { p.at = at("2026-11-23T08:00:00"); }, {"at?"});
    row("a region at 11", [](PainEntry &p) { p.regions[1].level = 11; }, {"regions"});
    row("a region twice", [](PainEntry &p) { p.regions[1].region = p.regions[0].region; }, {"regions"});
    row("a region without a name", [](PainEntry &p) { p.regions[0].region.clear(); }, {"regions"});
    row("a quality twice", [](PainEntry &p) { p.qualities.append(p.qualities[0]); }, {"qualities"});
    row("a sign on both sides",
        [](PainEntry &p) {
            p.warningSigns.append({p.warningSigns[0].sign, QStringLiteral("right_arm")});
        },
        {});
    row("a sign twice", [](PainEntry &p) { p.warningSigns.append(p.warningSigns[0]); }, {"warning_signs"});
    row("a relief twice", [](PainEntry &p) { p.relief.append(p.relief[0]); }, {"relief"});
    row("a hidden character in a list", [](PainEntry &p) { p.easers = {QString(QChar(0xFFFF))}; },
        {"easers"});
    row("a long note", [](PainEntry &p) { p.notes = QString(20'001, u'a'); }, {"notes"});
}

void tst_Check::aPainEntry()
{
    QFETCH(SpoilPain, spoil);
    QFETCH(QStringList, expected);
    QCOMPARE(verdictsOn<PainEntry>(spoil), expected);
}

void tst_Check::aDay_data()
{
    QTest::addColumn<SpoilDay>("spoil");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, SpoilDay spoil, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << std::move(spoil) << words(expected);
    };
    row("a night of 24 hours", [](Day &d) { d.sleepHours = 24; }, {});
    row("a night of 25 hours", [](Day &d) { d.sleepHours = 25; }, {"sleep_h"});
    row("12 litres", [](Day &d) { d.fluidMl = 12'000; }, {"fluid_ml?"});
    row("minus one millilitre", [](Day &d) { d.fluidMl = -1; }, {"fluid_ml"});
    row("a desk for 25 hours", [](Day &d) { d.deskHours = 25; }, {"desk_h"});
    row("sitting longer than a day", [](Day &d) { d.sittingBlockMin = 1441; }, {"sitting_block_min"});
    row("without a date", [](Day &d) { d.date = {}; }, {"date"});
    row("tomorrow", [](Day &d) { d.date = QDate(2026, 11, 23); }, {"date?"});
    row("a long note", [](Day &d) { d.note = QString(20'001, u'a'); }, {"note"});
}

void tst_Check::aDay()
{
    QFETCH(SpoilDay, spoil);
    QFETCH(QStringList, expected);
    QCOMPARE(verdictsOn<Day>(spoil), expected);
}

void tst_Check::aFunctionCheck_data()
{
    QTest::addColumn<SpoilFunction>("spoil");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, SpoilFunction spoil, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << std::move(spoil) << words(expected);
    };
    row("all at their ends",
        [](FunctionCheck &f) { f.painWeek = 0, f.enjoyment = 10, f.nightsDisturbed = 7; }, {});
    row("pain 11", [](FunctionCheck &f) { f.painWeek = 11; }, {"pain_week"});
    row("enjoyment -1", [](FunctionCheck &f) { f.enjoyment = -1; }, {"enjoyment"});
    row("activity 11", [](FunctionCheck &f) { f.activity = 11; }, {"activity"});
    row("eight nights a week", [](FunctionCheck &f) { f.nightsDisturbed = 8; }, {"nights_disturbed"});
    row("without a date", [](FunctionCheck &f) { f.date = {}; }, {"date"});
}

void tst_Check::aFunctionCheck()
{
    QFETCH(SpoilFunction, spoil);
    QFETCH(QStringList, expected);
    QCOMPARE(verdictsOn<FunctionCheck>(spoil), expected);
}

void tst_Check::everyNumberRefusesNaNAndInfinity()
{
    for (const double bad : {notANumber, inf, -inf}) {
        Workout session {
            .started = at("2026-03-12"),
            .duration = Minutes {bad},
            .sessionRpe = bad,
            .sets = {{.exercise = QStringLiteral("Row"),
                      .reps = bad,
                      .weight = Kilograms {bad},
                      .distance = Metres {bad},
                      .duration = Seconds {bad},
                      .rpe = bad}},
            .observations = {{QStringLiteral("form"), bad}, {QStringLiteral("unheard_of"), bad}}};
        QStringList expected = words({"duration_min", "session_rpe", "form", "unheard_of"});
        // A set cannot hold not-a-number: it stands for 'not answered' there.
        if (!std::isnan(bad))
            expected += words({"sets[0].reps", "sets[0].weight_kg", "sets[0].distance_m", "sets[0].seconds",
                               "sets[0].rpe"});
        QCOMPARE(verdicts(check(session, ranges, now)), expected);
        const Day day {.date = QDate(2026, 3, 12),
                       .sleepHours = bad,
                       .fluidMl = bad,
                       .deskHours = bad,
                       .sittingBlockMin = bad};
        QCOMPARE(verdicts(check(day, now)), words({"sleep_h", "fluid_ml", "desk_h", "sitting_block_min"}));
    }
}

void tst_Check::everyProblemIsASentence()
{
    Workout session {
        .duration = Minutes {-1}, .sessionRpe = 99, .sets = {{.reps = 1e5, .weight = Kilograms {2e3}}}};
    session.observations.insert(QStringLiteral("form"), 9);
    const QList<Problem> problems = check(session, ranges, now);
    QCOMPARE(problems.size(), 7);
    for (const Problem &problem : problems) {
        QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
        QVERIFY2(problem.text.front().isUpper(), qPrintable(problem.text));
        QVERIFY2(!problem.text.contains(u'%'), qPrintable(problem.text));
    }
    QCOMPARE(problems[1].text, QStringLiteral("Please enter 1 to 600 minutes."));
    QCOMPARE(problems[3].text, QStringLiteral("Please enter 1 to 5."));
}

// Where nobody can enter something else, nothing says "Please enter".
void tst_Check::aReportGivesReasonsAndAsksForNothing()
{
    Workout session {.duration = Minutes {700},
                     .title = QString(longestName + 1, u'x'),
                     .sessionRpe = 99,
                     .sets = {{.reps = 1e5, .weight = Kilograms {2e3}}}};
    session.observations.insert(QStringLiteral("form"), 9);
    const PainEntry pain {.intensity = 11, .regions = {{.region = QStringLiteral("neck"), .level = 12}}};
    const QList<Problem> problems = check(session, ranges, now) + check(pain, now);
    QStringList reasons;
    for (const Problem &problem : problems)
        reasons.append(problem.reason);
    QCOMPARE(reasons,
             (QStringList {QStringLiteral("Not a date."),
                           QStringLiteral("Looks like a typing error (usual: 1 to 600 minutes)."),
                           QStringLiteral("Outside the range (0 to 10)."),
                           QStringLiteral("Longer than %1 characters.").arg(longestName),
                           QStringLiteral("Outside the range (1 to 5)."),
                           QStringLiteral("The exercise has no name."),
                           QStringLiteral("Looks like a typing error (usual: 0 to 1000 repetitions)."),
                           QStringLiteral("Looks like a typing error (usual: at most 1000 kg)."),
                           QStringLiteral("Not a date."), QStringLiteral("Outside the range (0 to 10)."),
                           QStringLiteral("Outside the range (0 to 10).")}));
}

void tst_Check::theFutureIsJudgedByOffsetsWhereTheyAreKnown()
{
    const auto when = [](const char *iso) { return verdicts(check(PainEntry {.at = at(iso)}, now)); };
    QCOMPARE(when("2026-11-22T23:30:00+13:00"), QStringList()); // 11:30 here
    QCOMPARE(when("2026-11-22T11:30:00-05:00"), words({"at?"})); // 17:30 here
    QCOMPARE(when("2026-11-22T12:10:00"), QStringList()); // clocks differ a little
    QCOMPARE(when("2026-11-22T12:20:00"), words({"at?"}));
    QVERIFY(check(PainEntry {.at = at("2999-01-01")}, WallTime {}).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Check)
#include "tst_check.moc"
