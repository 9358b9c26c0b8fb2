#include "core/advice/experimenting.h"
#include "core/analysis/analyse.h"
#include "core/analysis/experimentjson.h"
#include "core/analysis/experimentresult.h"
#include "core/analysis/timeline.h"
#include "core/exchange/importer.h"
#include "core/exchange/ownformat.h"
#include "core/factors/catalogue.h"
#include "core/factors/trials.h"
#include "tests/analysis/trials.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const ExperimentPlan plan {.trial = QStringLiteral("warmup_longer"), .pairs = 8};

QList<Arm> armsOf(const Experiment &experiment)
{
    QList<Arm> arms;
    for (int place = 0; place < experiment.places(); ++place)
        arms.append(experiment.armAt(place));
    return arms;
}

ExperimentFinding lastFinding(const Trainee &trainee)
{
    return experimentFindings(trainee.journal(), trainee.now()).back();
}

Journal exportedAndImported(const Journal &journal)
{
    QByteArray file = toJson(journal);
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const Result<ImportDraft> draft = readJson(buffer, {});
    Q_ASSERT(draft);
    return apply(Journal(), planImport(Journal(), *draft, {}).change);
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

private slots:
    void theTableOfTrialsIsSafeAndWhole()
    {
        QSet<QString> keys;
        for (const Trial &trial : trialCatalogue()) {
            QVERIFY(!keys.contains(trial.key));
            keys.insert(trial.key);
            QVERIFY(trial.title && trial.question && trial.treatment && trial.control && trial.how
                    && trial.name);
            QVERIFY(trial.factor.isEmpty() || findFactor(factorCatalogue(), trial.factor));
            for (const QString &factor : trial.related)
                QVERIFY2(findFactor(factorCatalogue(), factor), qPrintable(factor));
            // Control is what the person does anyway.
            const QLatin1StringView control(trial.control);
            QVERIFY2(control.contains(QLatin1StringView("usual"))
                         || control.contains(QLatin1StringView("planned")),
                     trial.control);
        }
        QCOMPARE(trialsAbout(u"warmup_min").front()->key, QStringLiteral("warmup_longer"));
        QCOMPARE(trialsAbout(u"load_jump").front()->load, Trial::Load::Less);
        QVERIFY(trialsAbout(u"sleep_h").isEmpty());
    }

    void theHealthProfileRulesOut()
    {
        const Trial &water = *findTrial(u"water_before");
        QVERIFY(mayTry(water, {}));
        const Journal limited = apply({},
                                      putting(Event {.head = {.uid = QStringLiteral("profile")},
                                                     .kind = eventkind::healthProfile.toString(),
                                                     .payload = {{QStringLiteral("fluid_limit"), true}}}));
        QVERIFY(!mayTry(water, limited));
        QVERIFY(mayTry(*findTrial(u"cooldown"), limited));
        for (const auto &[level, allowed] : {std::pair(0, true), {1, false}, {2, false}, {3, true}})
            QCOMPARE(mayExperiment({.level = level}), allowed);
    }

    void aStartTossesEveryCoinFromTheSeed()
    {
        Trainee trainee(0);
        trainee.start(plan, 0xFEDC'BA98'7654'3210);
        const Experiment experiment = trainee.experiment();
        QCOMPARE(experiment.seed, 0xFEDC'BA98'7654'3210u);
        QCOMPARE(experiment.plan, plan);
        QCOMPARE(experiment.places(), 16);
        for (int place = 0; place < 16; place += 2)
            QVERIFY(experiment.armAt(place) != experiment.armAt(place + 1));
        Trainee again(0);
        again.start(plan, 0xFEDC'BA98'7654'3210);
        QCOMPARE(armsOf(again.experiment()), armsOf(experiment));
        Trainee other(0);
        other.start(plan, 17);
        QVERIFY(armsOf(other.experiment()) != armsOf(experiment));
    }

    // A program that dies after the coins were stored, before or after one was written as shown.
    void killedBetweenDrawingAndShowingTheWayStaysTheSame()
    {
        Trainee trainee(0);
        trainee.start(plan, 5);
        const Journal beforeShowing = trainee.journal();
        trainee.show();
        const Arm shown = trainee.experiment().armAt(0);
        const Experiment risen = experimentsOf(beforeShowing).front();
        const Event again = showing(risen, risen.nextPlace().value(), trainee.head(), trainee.now());
        const Journal after = apply(beforeShowing, putting(again));
        QCOMPARE(experimentsOf(after).front().armAt(0), shown);
        // Shown once more it is the same entry, not a second one.
        const Event twice = showing(trainee.experiment(), 0, trainee.head(), trainee.now());
        QCOMPARE(apply(trainee.journal(), putting(twice)).events().size(), trainee.journal().events().size());
        QVERIFY(trainee.experiment().open());
        QCOMPARE(trainee.experiment().nextPlace(), std::optional(1));
    }

    void aClockSetBackChangesNoCoin()
    {
        Trainee trainee(2);
        trainee.start(plan, 6);
        trainee.show();
        trainee.train();
        const QList<Arm> arms = armsOf(trainee.experiment());
        const WallTime longAgo = trainee.now().plusSeconds(-30 * 86'400);
        const Experiment experiment = trainee.experiment();
        trainee.apply(putting(showing(experiment, 1, trainee.head(), longAgo)));
        trainee.apply(putting(pausing(experiment, true, trainee.head(), longAgo)));
        trainee.apply(
            putting(pausing(trainee.experiment(), false, trainee.head(), longAgo.plusSeconds(-60))));
        QCOMPARE(armsOf(trainee.experiment()), arms);
        QCOMPARE(trainee.experiment().open()->place, 1);
        QVERIFY(!trainee.experiment().paused); // the later press counts, whatever the clock said
        QCOMPARE(trainee.experiment().done(), 1);
    }

    void undoAndRedoChangeNoCoin()
    {
        Trainee trainee(0);
        trainee.start(plan, 7);
        const QList<Arm> arms = armsOf(trainee.experiment());
        const Change show = putting(showing(trainee.experiment(), 0, trainee.head(), trainee.now()));
        const Change undo = inverse(trainee.journal(), show);
        trainee.apply(show);
        trainee.apply(undo);
        QVERIFY(!trainee.experiment().open());
        trainee.show();
        QCOMPARE(trainee.experiment().open()->place, 0);
        QCOMPARE(armsOf(trainee.experiment()), arms);
    }

    void exportAndImportInTheMiddleChangeNothing()
    {
        Trainee trainee(3);
        trainee.start(plan, 8);
        trainee.show();
        trainee.train();
        trainee.show();
        const Experiment before = trainee.experiment();
        const Journal copy = exportedAndImported(trainee.journal());
        const Experiment after = experimentsOf(copy).front();
        QCOMPARE(armsOf(after), armsOf(before));
        QCOMPARE(after.seed, before.seed);
        QCOMPARE(after.draws, before.draws);
        QCOMPARE(after.open()->place, 1);
    }

    void aDeletedWorkoutCostsItsPairAndNoCoin()
    {
        Trainee trainee(10);
        trainee.start(plan, 9);
        trainee.show();
        trainee.train();
        trainee.show();
        trainee.train();
        const QList<Arm> arms = armsOf(trainee.experiment());
        trainee.apply(removing({trainee.experiment().draws.front().workout}, trainee.now()));
        QCOMPARE(armsOf(trainee.experiment()), arms);
        QCOMPARE(trainee.experiment().nextPlace(), std::optional(2));
        trainee.run();
        trainee.end(EndReason::Finished);
        const ExperimentFinding finding = lastFinding(trainee);
        QCOMPARE(finding.result->dropped, 1);
        QCOMPARE(finding.result->pairs, 7);
        QCOMPARE(finding.result->points.size(), 14);
        QVERIFY(finding.result->difference);
        QCOMPARE(trainee.experiment().done(), 16);
        QCOMPARE(workoutsKept(trainee.experiment(), trainee.journal()), 15);
    }

    // A pair whose draw was shown only after its workout had begun was not decided by it.
    void aWorkoutThatBeganBeforeItsDrawIsLeftOut()
    {
        Trainee trainee(20);
        trainee.start(plan, 5);
        trainee.run();
        Workout early = *trainee.journal().workout(trainee.experiment().draws.front().workout);
        QVERIFY(shownBefore(trainee.experiment().draws.front(), early));
        early.started = trainee.experiment().draws.front().event.at.plusSeconds(-55 * 60);
        trainee.apply(putting(early));
        QVERIFY(!shownBefore(trainee.experiment().draws.front(), early));
        trainee.end(EndReason::Finished);
        const ExperimentFinding finding = lastFinding(trainee);
        QCOMPARE(finding.result->dropped, 1);
        QCOMPARE(finding.result->pairs, 7);
        for (const ArmPoint &point : finding.result->points)
            QVERIFY(point.workout != early.head.uid);
        // What is told of the ways is told of the same pairs.
        for (const Adherence &way : {finding.result->treatment, finding.result->control}) {
            QCOMPARE(way.workouts, 7);
            QCOMPARE(way.followed, 7);
        }
    }

    // A start is told to the minute, a draw to the second.
    void aDrawShownInTheMinuteOfTheStartCounts()
    {
        const WallTime start = at("2026-03-12T18:00:00");
        Workout workout;
        workout.started = start;
        Draw draw;
        draw.event.at = start.plusSeconds(40);
        QVERIFY(shownBefore(draw, workout));
        draw.event.at = start.plusSeconds(61);
        QVERIFY(!shownBefore(draw, workout));
    }

    // The clocks change between a workout and its entry: its offset is that of the entry.
    void summerTimePutsNoWorkoutBeforeItsDraw()
    {
        Workout workout;
        Draw draw;
        draw.event.at = at("2026-03-28T17:55:00+01:00");
        workout.started = at("2026-03-28T18:00:00+02:00");
        QVERIFY(shownBefore(draw, workout));
        workout.started = at("2026-03-28T17:30:00+02:00");
        QVERIFY(!shownBefore(draw, workout));
        draw.event.at = at("2026-10-24T17:55:00+02:00");
        workout.started = at("2026-10-24T17:30:00+01:00");
        QVERIFY(!shownBefore(draw, workout));
    }

    void nothingIsWorkedOutBeforeTheEnd()
    {
        Trainee trainee(20);
        trainee.treatmentPain = -4;
        trainee.start(plan, 10);
        for (int i = 0; i < 16; ++i) {
            QCOMPARE(lastFinding(trainee).stage, Stage::Running);
            QVERIFY(!lastFinding(trainee).verdict());
            trainee.show();
            trainee.train();
        }
        const ExperimentFinding waiting = lastFinding(trainee);
        QCOMPARE(waiting.stage, Stage::Waiting);
        QVERIFY(!waiting.verdict());
        const WallTime ready = waiting.readyAt.value();
        QCOMPARE(experimentFindings(trainee.journal(), ready.plusSeconds(1)).back().stage, Stage::Ready);
        QVERIFY(!experimentFindings(trainee.journal(), ready.plusSeconds(1)).back().verdict());
        trainee.run();
        trainee.end(EndReason::Finished);
        const ExperimentFinding finished = lastFinding(trainee);
        QCOMPARE(finished.stage, Stage::Finished);
        QVERIFY(finished.result->difference->clear);
        QVERIFY(finished.result->difference->effect < -1);
        QVERIFY(finished.result->difference->high < 0);
        QCOMPARE(finished.result->treatment.followed, 8);
    }

    void theSameJournalGivesTheSameResult()
    {
        Trainee trainee(20);
        trainee.start({.trial = QStringLiteral("cooldown"), .pairs = 14}, 11);
        trainee.run();
        trainee.end(EndReason::Finished);
        QVERIFY(lastFinding(trainee) == lastFinding(trainee));
        QCOMPARE(lastFinding(trainee).result->difference->assignments, 4'096);
        // What is written down later does not change it.
        const ExperimentResult before = lastFinding(trainee).result.value();
        Trainee later = trainee;
        later.start(plan, 12);
        later.show();
        later.train();
        QVERIFY(experimentFindings(later.journal(), later.now()).front().result == before);
    }

    void stoppedEarlyItSaysNothing()
    {
        Trainee trainee(20);
        trainee.start(plan, 13);
        for (int i = 0; i < 14; ++i) {
            trainee.show();
            trainee.train();
        }
        trainee.end(EndReason::Stopped);
        QCOMPARE(lastFinding(trainee).stage, Stage::Stopped);
        QVERIFY(!lastFinding(trainee).verdict());
        QVERIFY(!runningExperiment(trainee.journal()));
    }

    void aSecondRunOfTheSameQuestionIsReadTogetherWithTheFirst()
    {
        Trainee trainee(20);
        trainee.treatmentPain = -1;
        for (const quint64 seed : {14, 15}) {
            trainee.start(plan, seed);
            trainee.run();
            trainee.end(EndReason::Finished);
        }
        trainee.start({.trial = plan.trial, .detail = QStringLiteral("another"), .pairs = 8}, 16);
        trainee.run();
        trainee.end(EndReason::Finished);
        const QList<ExperimentFinding> findings = experimentFindings(trainee.journal(), trainee.now());
        QVERIFY(!findings[0].together);
        QCOMPARE(findings[1].together->runs, 2);
        QCOMPARE(findings[1].together->pairs, 16);
        QCOMPARE(findings[1].verdict(), &*findings[1].together);
        const auto &both = *findings[1].together->difference;
        const auto &one = *findings[1].result->difference;
        QVERIFY(*both.high - *both.low < *one.high - *one.low);
        const bool firstClear = findings[0].result->difference->clear;
        QCOMPARE(both.clear, both.p <= (firstClear ? clearAt : clearAgainAt));
        QVERIFY(!findings[2].together); // another question
    }

    void aClearDifferenceMarksItsFactorAsTested()
    {
        Trainee trainee(20);
        trainee.treatmentPain = -4;
        trainee.start(plan, 10);
        trainee.run();
        const auto warmup = [&] {
            return *findFactor(analyse(trainee.journal(), factorCatalogue(), trainee.now(), analysisSeed),
                               u"warmup_min");
        };
        QVERIFY(!warmup().tested);
        trainee.end(EndReason::Finished);
        QCOMPARE(warmup().label, Label::Tested);
        QCOMPARE(warmup().tested->value, lastFinding(trainee).result->difference->effect);
        QCOMPARE(warmup().tested->trial, plan.trial);
    }

    void tooFewPairsHaveNoResult()
    {
        Trainee trainee(20);
        trainee.start({.trial = plan.trial, .pairs = 6}, 17);
        trainee.run();
        trainee.apply(removing({trainee.experiment().draws[3].workout}, trainee.now()));
        trainee.end(EndReason::Finished);
        const ExperimentFinding finding = lastFinding(trainee);
        QCOMPARE(finding.result->pairs, 5);
        QVERIFY(!finding.result->difference);
    }

    void jsonHidesTheCoinsOfARunningExperiment()
    {
        Trainee trainee(20);
        trainee.start(plan, 0xABCDEF);
        trainee.show();
        trainee.train();
        trainee.show();
        const auto text = [&] {
            return QJsonDocument(experimentsJson(experimentFindings(trainee.journal(), trainee.now())))
                .toJson();
        };
        QJsonObject object = QJsonDocument::fromJson(text())[0].toObject();
        QCOMPARE(object[QStringLiteral("assignments")].toArray().size(), 2);
        QVERIFY(object[QStringLiteral("seed")].isNull() && object[QStringLiteral("result")].isNull());
        QVERIFY(!text().contains("abcdef"));
        trainee.run();
        trainee.end(EndReason::Finished);
        object = QJsonDocument::fromJson(text())[0].toObject();
        QCOMPARE(object[QStringLiteral("seed")].toString(), QStringLiteral("abcdef"));
        QCOMPARE(object[QStringLiteral("stage")].toString(), QStringLiteral("finished"));
        QVERIFY(object[QStringLiteral("result")][QStringLiteral("p")].toDouble() > 0);
        QCOMPARE(object[QStringLiteral("assignments")].toArray().size(), 16);
    }

    void eventsNobodyCanHaveWrittenArePassedOver()
    {
        Trainee trainee(0);
        const auto strange = [&](QJsonObject payload) {
            trainee.apply(putting(Event {.head = trainee.head(),
                                         .at = trainee.now(),
                                         .kind = eventkind::experiment.toString(),
                                         .payload = std::move(payload)}));
        };
        const QJsonObject start = startOf(plan, 3, trainee.head(), trainee.now()).payload;
        for (const char *key : {"trial", "type", "seed", "coins"}) {
            QJsonObject broken = start;
            broken[QLatin1StringView(key)] = QStringLiteral("");
            strange(broken);
        }
        QJsonObject huge = start;
        huge[QStringLiteral("coins")] = QString(5'000, QLatin1Char('a'));
        strange(huge);
        strange({{QStringLiteral("action"), QStringLiteral("show")}, {QStringLiteral("place"), 3}});
        strange({});
        QVERIFY(experimentsOf(trainee.journal()).isEmpty());
        trainee.start(plan, 3);
        const QString uid = trainee.experiment().uid;
        for (const int place : {-5, 0, 17, 1'000'000})
            strange({{QStringLiteral("action"), QStringLiteral("show")},
                     {QStringLiteral("experiment"), uid},
                     {QStringLiteral("place"), place}});
        strange({{QStringLiteral("action"), QStringLiteral("end")}, {QStringLiteral("experiment"), uid}});
        QVERIFY(trainee.experiment().draws.isEmpty());
        QVERIFY(!trainee.experiment().end);
    }
};

QTEST_APPLESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
