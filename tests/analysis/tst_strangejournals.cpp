#include "core/analysis/analyse.h"
#include "core/analysis/json.h"
#include "core/factors/catalogue.h"

#include "tests/support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace rhomboid;
using namespace rhomboid::test;

// Journals nobody keeps, through the whole analysis with every factor there is: it says nothing about them,
// writes numbers, and comes back.
namespace {

constexpr double huge = 1e308;
constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double tiny = std::numeric_limits<double>::denorm_min();

using Workouts = QList<Workout>;
using Pains = QList<PainEntry>;
// What makes an ordinary journal strange.
using Twist = std::function<void(Workouts &, Pains &)>;

// A number from 0 to 10 that follows no pattern: a round of splitmix64.
int scattered(int i)
{
    quint64 bits = static_cast<quint64>(i + 1) * 0x9E3779B97F4A7C15ULL;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBULL;
    return static_cast<int>((bits ^ (bits >> 31U)) % 11);
}

// 50 workouts with every field answered, each with a check-in on the day after; nothing goes with anything.
Workouts ordinaryWorkouts()
{
    Workouts workouts;
    for (int i = 0; i < 50; ++i) {
        Workout workout {.head = {.uid = QStringLiteral("w%1").arg(i)},
                         .started = at("2026-01-01T18:00:00").plusSeconds(i * 3 * 86'400),
                         .duration = Minutes {60.0 + scattered(i)},
                         .sessionRpe = scattered(i + 100)};
        int seed = 200;
        for (const Field &field : fieldCatalogue())
            workout.observations.insert(field.key, scattered(i + (seed += 100)) % 4);
        workouts.append(workout);
    }
    return workouts;
}

Pains ordinaryPains()
{
    Pains pains;
    for (int i = 0; i < 50; ++i)
        pains.append({.head = {.uid = QStringLiteral("p%1").arg(i)},
                      .at = at("2026-01-02T20:00:00").plusSeconds(i * 3 * 86'400),
                      .intensity = scattered(i + 50)});
    return pains;
}

void answerAll(Workout &workout, double value)
{
    workout.sessionRpe = value;
    const Observations answers = workout.observations;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        workout.observations.insert(answer.key(), value);
}

SetEntry set(double reps, double kilograms)
{
    return {.exercise = QStringLiteral("Bench press"), .reps = reps, .weight = Kilograms {kilograms}};
}

void everyFifth(Workouts &workouts, const std::function<void(Workout &)> &change)
{
    for (qsizetype i = 0; i < workouts.size(); i += 5)
        change(workouts[i]);
}

void addJournal(const char *name, const Twist &twist) { QTest::newRow(name) << twist; }

void addStrangeTimes()
{
    addJournal("one workout", [](Workouts &workouts, Pains &) { workouts.resize(1); });
    addJournal("one workout and one check-in", [](Workouts &workouts, Pains &pains) {
        workouts.resize(1);
        pains.resize(1);
    });
    addJournal("all workouts at one time", [](Workouts &workouts, Pains &) {
        for (Workout &workout : workouts)
            workout.started = at("2026-02-01T18:00:00");
    });
    addJournal("all check-ins at one time", [](Workouts &, Pains &pains) {
        for (PainEntry &pain : pains)
            pain.at = at("2026-02-02T18:00:00");
    });
    addJournal("everything at one time", [](Workouts &workouts, Pains &pains) {
        for (Workout &workout : workouts)
            workout.started = at("2026-02-01T18:00:00");
        for (PainEntry &pain : pains)
            pain.at = at("2026-02-01T19:00:00");
    });
    addJournal("workouts in pairs of one time", [](Workouts &workouts, Pains &) {
        for (qsizetype i = 1; i < workouts.size(); i += 2)
            workouts[i].started = workouts[i - 1].started;
    });
}

void addStrangeAnswers()
{
    addJournal("every answer huge", [](Workouts &workouts, Pains &) {
        for (Workout &workout : workouts)
            answerAll(workout, huge);
    });
    addJournal("some answers huge", [](Workouts &workouts, Pains &) {
        everyFifth(workouts, [](Workout &workout) { answerAll(workout, huge); });
    });
    addJournal("huge of both signs", [](Workouts &workouts, Pains &) {
        for (qsizetype i = 0; i < workouts.size(); ++i)
            answerAll(workouts[i], i % 2 == 0 ? huge : -huge);
    });
    addJournal("tiny answers", [](Workouts &workouts, Pains &) {
        for (qsizetype i = 0; i < workouts.size(); ++i)
            answerAll(workouts[i], scattered(static_cast<int>(i)) * tiny);
    });
    addJournal("endless answers", [](Workouts &workouts, Pains &) {
        everyFifth(workouts, [](Workout &workout) { answerAll(workout, endless); });
    });
    addJournal("answers that are no numbers", [](Workouts &workouts, Pains &) {
        everyFifth(workouts, [](Workout &workout) { answerAll(workout, std::nan("")); });
    });
}

void addStrangeMeasures()
{
    addJournal("endless workouts", [](Workouts &workouts, Pains &) {
        everyFifth(workouts, [](Workout &workout) { workout.duration = Minutes {huge}; });
    });
    addJournal("workouts of no length", [](Workouts &workouts, Pains &) {
        for (Workout &workout : workouts)
            workout.duration = Minutes {0};
    });
    addJournal("workouts that end before they start", [](Workouts &workouts, Pains &) {
        everyFifth(workouts, [](Workout &workout) { workout.duration = Minutes {-huge}; });
    });
    addJournal("huge sets", [](Workouts &workouts, Pains &) {
        everyFifth(workouts, [](Workout &workout) { workout.sets = {set(huge, huge), set(-huge, huge)}; });
    });
    addJournal("check-ins beyond the scale", [](Workouts &, Pains &pains) {
        for (qsizetype i = 0; i < pains.size(); ++i)
            pains[i].intensity =
                i % 3 == 0 ? std::numeric_limits<int>::max() : std::numeric_limits<int>::min();
    });
    addJournal("a workout in the year 1", [](Workouts &workouts, Pains &pains) {
        workouts[0].started = at("0001-01-01T18:00:00");
        pains[0].at = at("0001-01-07T18:00:00");
    });
}

bool hasOnlyNumbers(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::all_of(array, [](const QJsonValue &item) { return hasOnlyNumbers(item); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::ranges::all_of(object, [](const QJsonValue &item) { return hasOnlyNumbers(item); });
    }
    return !value.isDouble() || std::isfinite(value.toDouble());
}

bool isFinite(const Effect &effect)
{
    const double numbers[] {effect.contrast.from, effect.contrast.to, effect.value,   effect.low, effect.high,
                            effect.shrunk,        effect.pAdjusted,   effect.perUnit, effect.se,  effect.p,
                            effect.direction};
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

bool isFinite(const TrendPoint &point)
{
    return std::isfinite(point.mean) && std::isfinite(point.low) && std::isfinite(point.high);
}

bool isSilent(Label label) { return label == Label::NotEnough || label == Label::None; }

} // namespace

Q_DECLARE_METATYPE(Twist)

class tst_StrangeJournals : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryValuesGiveEstimates();
    void nothingIsSaidAbout_data();
    void nothingIsSaidAbout();
    void twoIdenticalFactorsGiveOneEstimate();
};

// What the others are compared with: the journal itself reaches the model.
void tst_StrangeJournals::ordinaryValuesGiveEstimates()
{
    const Journal journal = Journal::fromLists({ordinaryWorkouts(), ordinaryPains(), {}, {}, {}}, {});
    const Findings findings = analyse(journal, factorCatalogue(), at("2026-12-31T12:00:00"), analysisSeed);
    QCOMPARE(findings.look, 40);
    QVERIFY(findings.hyperparameters);
    QVERIFY(std::ranges::any_of(findings.factors,
                                [](const FactorFinding &finding) { return finding.effect.has_value(); }));
}

void tst_StrangeJournals::nothingIsSaidAbout_data()
{
    QTest::addColumn<Twist>("twist");
    addStrangeTimes();
    addStrangeAnswers();
    addStrangeMeasures();
}

void tst_StrangeJournals::nothingIsSaidAbout()
{
    QFETCH(Twist, twist);
    Workouts workouts = ordinaryWorkouts();
    Pains pains = ordinaryPains();
    twist(workouts, pains);
    const Journal journal = Journal::fromLists({workouts, pains, {}, {}, {}}, {});
    const Findings findings = analyse(journal, factorCatalogue(), at("2026-12-31T12:00:00"), analysisSeed);
    for (const FactorFinding &finding : findings.factors) {
        QVERIFY2(isSilent(finding.label), qPrintable(finding.key));
        QVERIFY2(!finding.effect || isFinite(*finding.effect), qPrintable(finding.key));
    }
    QVERIFY(!findings.trend || isSilent(findings.trend->label));
    QVERIFY(!findings.step || isSilent(findings.step->label));
    for (const TrendPoint &point : findings.line)
        QVERIFY(isFinite(point));
    const QByteArray json = toJson(findings, factorCatalogue());
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QVERIFY(hasOnlyNumbers(document.object()));
    QVERIFY(!json.contains("nan") && !json.contains("inf"));
}

void tst_StrangeJournals::twoIdenticalFactorsGiveOneEstimate()
{
    std::vector<RiskFactor> twins {*findFactor(factorCatalogue(), u"stress"),
                                   *findFactor(factorCatalogue(), u"stress")};
    twins[1].key = QStringLiteral("twin");
    const Journal journal = Journal::fromLists({ordinaryWorkouts(), ordinaryPains(), {}, {}, {}}, {});
    const Findings findings = analyse(journal, twins, at("2026-12-31T12:00:00"), analysisSeed);
    QVERIFY(findings.factors[0].effect);
    QVERIFY(!findings.factors[1].effect);
    QVERIFY(!findings.factors[1].whyNot.isEmpty());
    QCOMPARE(findings.factors[1].lack, Lack::Distinction);
    QCOMPARE(findings.factors[1].label, Label::NotEnough);
}

QTEST_APPLESS_MAIN(tst_StrangeJournals)
#include "tst_strangejournals.moc"
