#include "core/factors/catalogue.h"
#include "tests/support/sample.h"

#include <QtTest>

#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const RiskFactor &factor(const char *key)
{
    const auto all = factorCatalogue();
    return *std::ranges::find(all, QString::fromLatin1(key), &RiskFactor::key);
}

Exposures exposed(const RiskFactor &factor, const QList<Entry> &entries)
{
    const Journal journal(entries, {});
    const ExerciseIndex exercises(journal);
    const Loads loads(journal, exercises);
    return factor.exposure({.journal = journal, .exercises = exercises, .loads = loads});
}

Exposures exposed(const char *key, const QList<Entry> &entries) { return exposed(factor(key), entries); }

// A workout on a day of March 2026 with some answers.
Workout session(int day, const Observations &observations)
{
    Workout result = workout("x", "2026-03-01T18:00:00", 60, 6);
    result.head.uid = QStringLiteral("w%1").arg(day, 2, 10, QLatin1Char('0'));
    result.started.date = QDate(2026, 3, day);
    result.observations = observations;
    return result;
}

Workout withSets(int day, const QStringList &exercises, const Observations &observations)
{
    Workout result = session(day, observations);
    for (const QString &exercise : exercises)
        result.sets.append({.exercise = exercise, .reps = 10, .weight = Kilograms{20}});
    return result;
}

Observations fluid(double before, double during)
{
    return {{QStringLiteral("fluid_before_ml"), before}, {QStringLiteral("fluid_during_ml"), during}};
}

constexpr std::nullopt_t unknown = std::nullopt;

} // namespace

class tst_Exposure : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsItsOwnExposure();
    void implausibleWorkoutsHaveNoExposure();
    void fluidIsAdjustedForTheLength();
    void fluidIsUnknownWithoutTheAnswerBefore();
    void equalLengthsCompareWithTheMean();
    void theJumpIsALogarithmWithinBounds();
    void aJumpWithoutALoadIsUnknown();
    void sleepFallsBackToTheDay();
    void overheadComesFromTheSets();
    void effortComesFromTheWorkout();
    void massChangeNeedsBothWeighings();
    void everyFactorCopesWithAnEmptyJournal();
    void everyExposureMatchesTheJournalsOrder();
    void aFactorNobodyHasSeenBeforeWorks();
};

void tst_Exposure::aFieldIsItsOwnExposure()
{
    const Observations answered{{QStringLiteral("warmup_min"), 8}, {QStringLiteral("cooldown"), 0}};
    const QList<Entry> entries{session(3, {}), session(1, answered)};
    QCOMPARE(exposed("warmup_min", entries), Exposures({8, unknown}));
    QCOMPARE(exposed("cooldown", entries), Exposures({0, unknown}));
    QCOMPARE(exposed("stress", entries), Exposures({unknown, unknown}));
}

void tst_Exposure::implausibleWorkoutsHaveNoExposure()
{
    Workout odd =
        session(2, {{QStringLiteral("warmup_min"), 900}, {QStringLiteral("fluid_before_ml"), 99'999}});
    odd.implausible = true;
    const QList<Entry> entries{session(1, {{QStringLiteral("warmup_min"), 8}}), odd,
                               session(3, fluid(500, 0)), session(4, fluid(700, 0))};
    QCOMPARE(exposed("warmup_min", entries), Exposures({8, unknown, unknown, unknown}));
    QCOMPARE(exposed("session_rpe", entries), Exposures({6, unknown, 6, 6}));
    QCOMPARE(exposed("hydration", entries), Exposures({unknown, unknown, -100, 100}));
}

void tst_Exposure::fluidIsAdjustedForTheLength()
{
    // 500 ml in the first half hour and 200 ml for every doubling: exactly on the line, but for one session.
    QList<Entry> entries;
    for (int i = 0; i < 3; ++i) {
        Workout on = session(1 + i, fluid(400 + 200 * i, 100));
        on.duration = Minutes{30.0 * (1 << i)};
        entries.append(on);
    }
    for (const auto &residual : exposed("hydration", entries))
        QVERIFY(std::abs(residual.value()) < 1e-9);
    Workout more = session(9, fluid(900, 100));
    more.duration = Minutes{60};
    entries.append(more);
    const Exposures residuals = exposed("hydration", entries);
    // 60 minutes are the mean of the logarithms, so only the level moves: 300 ml above, a quarter of it
    // shared.
    QVERIFY(std::abs(residuals[3].value() - 225) < 1e-9);
    QVERIFY(std::abs(residuals[0].value() + 75) < 1e-9);
    double sum = 0;
    for (const auto &residual : residuals)
        sum += residual.value();
    QVERIFY(std::abs(sum) < 1e-9);
}

void tst_Exposure::fluidIsUnknownWithoutTheAnswerBefore()
{
    Workout timeless = session(4, fluid(400, 100));
    timeless.duration.reset();
    const QList<Entry> entries{session(1, {{QStringLiteral("fluid_during_ml"), 500}}),
                               session(2, {{QStringLiteral("fluid_before_ml"), 500}}),
                               session(3, fluid(500, 200)), timeless};
    QCOMPARE(exposed("hydration", entries), Exposures({unknown, -100, 100, unknown}));
}

void tst_Exposure::equalLengthsCompareWithTheMean()
{
    const QList<Entry> entries{session(1, fluid(400, 0)), session(2, fluid(700, 0)),
                               session(3, fluid(700, 0))};
    QCOMPARE(exposed("hydration", entries), Exposures({-200, 100, 100}));
}

void tst_Exposure::theJumpIsALogarithmWithinBounds()
{
    const QList<Entry> entries{
        workout("a", "2026-03-01T18:00:00", 50, 6),   workout("b", "2026-03-03T18:00:00", 50, 7.5),
        workout("c", "2026-03-05T18:00:00", 200, 10), workout("d", "2026-03-07T18:00:00", 10, 1),
        workout("e", "2026-05-07T18:00:00", 60, 6),   workout("f", "2026-05-08T18:00:00", 60, 0)};
    const Exposures jumps = exposed("load_jump", entries);
    QCOMPARE(jumps, Exposures({0, std::log(1.25), 1, -2, 0, -2}));
    // The groups of the plain description part at a tenth above.
    QVERIFY(std::abs(std::exp(factor("load_jump").cut) - 1.1) < 1e-12);
}

void tst_Exposure::aJumpWithoutALoadIsUnknown()
{
    Workout unrated = workout("b", "2026-03-03T18:00:00", 60, 6);
    unrated.sessionRpe.reset();
    QCOMPARE(exposed("load_jump", {workout("a", "2026-03-01T18:00:00", 60, 6), unrated}),
             Exposures({0, unknown}));
}

void tst_Exposure::sleepFallsBackToTheDay()
{
    const auto day = [](int date, std::optional<double> hours) {
        Day result{.date = QDate(2026, 3, date), .sleepHours = hours};
        result.head.uid = dayUid(result.date);
        return result;
    };
    const QList<Entry> entries{session(1, {{QStringLiteral("sleep_h"), 5.5}}),
                               session(2, {}),
                               session(3, {}),
                               session(4, {}),
                               day(1, 8),
                               day(2, 7.5),
                               day(3, {})};
    QCOMPARE(exposed("sleep_h", entries), Exposures({5.5, 7.5, unknown, unknown}));
}

void tst_Exposure::overheadComesFromTheSets()
{
    const QString press = QStringLiteral("Overhead press (barbell)");
    const QString row = QStringLiteral("Bent-over row (barbell)");
    const QString odd = QStringLiteral("Brown bread");
    const QString key = QStringLiteral("overhead");
    const QList<Entry> entries{
        withSets(1, {row, press}, {}),
        withSets(2, {row}, {}),
        withSets(3, {row}, {{key, 1}}),
        withSets(4, {row, odd}, {}),
        withSets(5, {row, odd}, {{key, 0}}),
        withSets(6, {odd, press}, {{key, 0}}),
        session(7, {{key, 1}}),
        session(8, {}),
    };
    QCOMPARE(exposed("overhead", entries), Exposures({1, 0, 0, unknown, 0, 1, 1, unknown}));
}

void tst_Exposure::effortComesFromTheWorkout()
{
    Workout unrated = session(2, {{QStringLiteral("session_rpe"), 9}});
    unrated.sessionRpe.reset();
    QCOMPARE(exposed("session_rpe", {session(1, {}), unrated}), Exposures({6, unknown}));
}

void tst_Exposure::massChangeNeedsBothWeighings()
{
    const QString before = QStringLiteral("mass_before_kg");
    const QString after = QStringLiteral("mass_after_kg");
    const QList<Entry> entries{session(1, {{before, 80}, {after, 78}}), session(2, {{before, 80}}),
                               session(3, {{after, 80}})};
    QCOMPARE(exposed("mass_change", entries), Exposures({-2.5, unknown, unknown}));
}

void tst_Exposure::everyFactorCopesWithAnEmptyJournal()
{
    for (const RiskFactor &each : factorCatalogue())
        QVERIFY2(exposed(each, {}).isEmpty(), qPrintable(each.key));
}

void tst_Exposure::everyExposureMatchesTheJournalsOrder()
{
    Observations all;
    for (const Field &field : fieldCatalogue())
        all.insert(field.key, field.maximum);
    const QList<Entry> entries{session(5, {}), session(3, all), session(4, {})};
    for (const RiskFactor &each : factorCatalogue()) {
        const Exposures exposures = exposed(each, entries);
        QCOMPARE(exposures.size(), 3);
        QVERIFY2(exposures[0] && std::isfinite(*exposures[0]), qPrintable(each.key));
    }
}

void tst_Exposure::aFactorNobodyHasSeenBeforeWorks()
{
    const Field field{.key = QStringLiteral("music_bpm"),
                      .title = "Music",
                      .help = "Beats a minute.",
                      .unit = "bpm",
                      .maximum = 240};
    const RiskFactor fromField{.key = field.key, .title = field.title, .exposure = fieldValue(field.key)};
    const RiskFactor computed{
        .key = QStringLiteral("evening"),
        .title = "Evening",
        .yesNo = true,
        .exposure = [](const ExposureInput &input) {
            Exposures late;
            for (const Workout &each : input.journal.workouts())
                late.append(each.started.time ? std::optional<double>(each.started.time->hour() >= 17 ? 1 : 0)
                                              : std::nullopt);
            return late;
        }};
    Workout morning = session(2, {{field.key, 120}});
    morning.started.time = QTime(7, 0);
    Workout sometime = session(3, {});
    sometime.started.time.reset();
    const QList<Entry> entries{session(1, {{field.key, 90}}), morning, sometime};
    QCOMPARE(exposed(fromField, entries), Exposures({90, 120, unknown}));
    QCOMPARE(exposed(computed, entries), Exposures({1, 0, unknown}));
    QCOMPARE(findField(std::span(&field, 1), u"music_bpm"), &field);
}

QTEST_APPLESS_MAIN(tst_Exposure)
#include "tst_exposure.moc"
