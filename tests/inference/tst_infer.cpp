#include "core/inference/impulse.h"
#include "core/inference/infer.h"
#include "core/inference/steps.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace rhomboid;

namespace {

// A session every other day with two factors, a check-in every evening; pain follows the model with the given
// effect of the first factor and a step half way.
Study plantedStudy(int sessions, double effect, double step = 0, unsigned seed = 11)
{
    std::mt19937 engine(seed);
    std::normal_distribution<double> normal;
    Study study;
    study.exposures.resize(sessions, 2);
    for (int i = 0; i < sessions; ++i) {
        study.sessions.push_back(2. * i + .75);
        study.exposures.row(i) << normal(engine), normal(engine);
    }
    for (int day = 0; day < 2 * sessions; ++day) {
        const double time = day + .85;
        double level = 2 + (day > sessions ? step : 0) + .4 * normal(engine);
        for (int i = 0; i < sessions; ++i)
            level += impulse(time - study.sessions[static_cast<std::size_t>(i)])
                * (1 + effect * study.exposures(i, 0));
        study.reports.push_back({.days = time, .level = std::clamp(std::round(level), 0., 10.)});
    }
    return study;
}

bool isFinite(const Inference &inference)
{
    return std::ranges::all_of(inference.factors, [](const FactorEstimate &one) {
        return std::isfinite(one.effect) && std::isfinite(one.standardError) && std::isfinite(one.t)
            && std::isfinite(one.pAdjusted) && std::isfinite(one.shrunk) && std::isfinite(one.direction);
    });
}

} // namespace

class TestInfer : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasPlanted()
    {
        const auto inference = infer(plantedStudy(60, 1), {.seed = 1});
        QVERIFY(inference);
        const FactorEstimate &planted = inference->factors[0];
        QVERIFY2(planted.low < 1 && planted.high > 1, qPrintable(QString::number(planted.effect)));
        QVERIFY(planted.pAdjusted < .001);
        QVERIFY(planted.stable);
        QVERIFY(planted.timely);
        QVERIFY(inference->factors[1].pAdjusted > .05);
        QVERIFY(planted.direction > .999);
    }

    // Every value written down with the workout after the one it belongs to, and with the one before.
    void valuesOfAnotherSessionAreNotTimely()
    {
        const Study study = plantedStudy(120, 1);
        const Eigen::Index sessions = study.exposures.rows();
        for (const int shift : {1, -1}) {
            Study moved = study;
            for (Eigen::Index i = 0; i < sessions; ++i)
                moved.exposures(i, 0) = study.exposures(((i - shift) % sessions + sessions) % sessions, 0);
            // Enough of its neighbour's value to be significant where it stands.
            moved.exposures.col(0) += .5 * study.exposures.col(0);
            const auto inference = infer(moved, {.seed = 1});
            QVERIFY(inference);
            QVERIFY(inference->factors[0].pAdjusted <= .05);
            QVERIFY(!inference->factors[0].timely);
        }
    }

    void theSameSeedGivesTheSameNumbers()
    {
        const Study study = plantedStudy(40, .2);
        const auto one = infer(study, {.seed = 5});
        const auto two = infer(study, {.seed = 5});
        const auto other = infer(study, {.seed = 6});
        QVERIFY(one && two && other);
        QCOMPARE(one->factors[1].pAdjusted, two->factors[1].pAdjusted);
        QVERIFY(one->factors[1].pAdjusted != other->factors[1].pAdjusted);
        QVERIFY(std::abs(one->factors[1].pAdjusted - other->factors[1].pAdjusted) < .02);
    }

    void aQuestionIsTestedAlone()
    {
        Study study = plantedStudy(40, .3);
        const auto together = infer(study, {.seed = 5});
        study.question = 0;
        const auto alone = infer(study, {.seed = 5});
        QVERIFY(together && alone);
        QCOMPARE(alone->factors[0].pAdjusted, alone->factors[0].p);
        QVERIFY(alone->factors[0].pAdjusted < together->factors[0].pAdjusted);
        // The only other factor is now alone in its family.
        QVERIFY(std::abs(alone->factors[1].pAdjusted - alone->factors[1].p) < .02);
    }

    void aFactorThatNeverVariesIsLeftOut()
    {
        Study study = plantedStudy(40, 1);
        study.exposures.col(1).setConstant(3);
        const auto inference = infer(study, {});
        QCOMPARE(inference->factors.size(), std::size_t(1));
        QCOMPARE(inference->fit.design.excluded[0].why, ExcludedFactor::Why::NearlyConstant);
        QCOMPARE(inference->fit.design.excluded[0].missing, 5);
    }

    void fourSessionsThatDifferAreNotEnough()
    {
        Study study = plantedStudy(40, 1);
        study.exposures.col(1).setZero();
        study.exposures.col(1).segment(10, 4).setOnes();
        QCOMPARE(infer(study, {})->factors.size(), std::size_t(1));
        study.exposures(20, 1) = 1;
        QCOMPARE(infer(study, {})->factors.size(), std::size_t(2));
    }

    void irregularDaysAreAdjustedForAndRegularOnesNeedNot()
    {
        Study study = plantedStudy(40, 1);
        const Inference regular = infer(study, {.draws = 99}).value();
        QCOMPARE(regular.fit.design.nuisance.back(), Nuisance::Impulse);
        study.sessions[20] -= .5;
        const Inference irregular = infer(study, {.draws = 99}).value();
        QCOMPARE(irregular.fit.design.nuisance.back(), Nuisance::Gap);
    }

    void twoIdenticalFactorsAreOne()
    {
        Study study = plantedStudy(40, 1);
        study.exposures.col(1) = -2 * study.exposures.col(0);
        const auto inference = infer(study, {});
        QCOMPARE(inference->factors.size(), std::size_t(1));
        QCOMPARE(inference->factors[0].factor, 0);
        QCOMPARE(inference->fit.design.excluded[0].why, ExcludedFactor::Why::LikeAnother);
        QCOMPARE(inference->fit.design.excluded[0].other, 0);
        study.question = 1;
        QCOMPARE(infer(study, {})->factors[0].factor, 1);
    }

    void unknownValuesSayNothing()
    {
        Study study = plantedStudy(60, 1);
        study.exposures.col(0).head(15).setConstant(std::numeric_limits<double>::quiet_NaN());
        const auto inference = infer(study, {});
        QVERIFY(isFinite(*inference));
        QVERIFY(inference->factors[0].low < 1 && inference->factors[0].high > 1);
        study.exposures.col(1).setConstant(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(infer(study, {})->fit.design.excluded[0].why, ExcludedFactor::Why::NeverKnown);
    }

    void gatesNameThemselves_data()
    {
        QTest::addColumn<Study>("study");
        QTest::addColumn<int>("gate");
        const auto row = [](const char *name, Study study, Closed gate) {
            QTest::newRow(name) << study << static_cast<int>(gate);
        };
        const auto with = [](const std::function<double(double)> &level) {
            Study study = plantedStudy(40, 1);
            for (StudyReport &report : study.reports)
                report.level = level(report.days);
            return study;
        };
        row("nothing", {}, Closed::FewSessions);
        row("one session", plantedStudy(1, 1), Closed::FewSessions);
        row("nineteen", plantedStudy(20, 1), Closed::FewSessions);
        row("constant pain", with([](double) { return 4; }), Closed::SamePain);
        row("no pain", with([](double) { return 0; }), Closed::SamePain);
        row("hardly any pain", with([](double days) { return days > 30 && days < 33 ? 2 : 0; }),
            Closed::LittlePain);
        Study sparse = plantedStudy(24, 1);
        std::erase_if(sparse.reports,
                      [](const StudyReport &report) { return static_cast<int>(report.days) % 3 > 0; });
        row("few reports", sparse, Closed::FewReports);
    }
    void gatesNameThemselves()
    {
        QFETCH(Study, study);
        QFETCH(int, gate);
        QVERIFY(!infer(study, {.draws = 99}));
        QCOMPARE(static_cast<int>(closedGate(study, {})), gate);
    }

    void strangeValuesGiveNoNonsense()
    {
        Study study = plantedStudy(40, 1);
        study.exposures(3, 0) = 1e308;
        study.exposures(4, 0) = -1e308;
        study.exposures(5, 1) = 1e308;
        if (const auto inference = infer(study, {.draws = 99}))
            QVERIFY(isFinite(*inference));

        Study duplicates = plantedStudy(40, 1);
        for (double &session : duplicates.sessions)
            session = std::floor(session / 10) * 10;
        for (StudyReport &report : duplicates.reports)
            report.days = std::floor(report.days);
        if (const auto inference = infer(duplicates, {.draws = 99}))
            QVERIFY(isFinite(*inference));
    }

    void aStepIsFoundWhereItIs()
    {
        const auto inference = infer(plantedStudy(60, 0, -2), {});
        const auto step = findStep(*inference, 1999, 1);
        QVERIFY(step);
        QVERIFY2(std::abs(step->days - 60) < 8, qPrintable(QString::number(step->days)));
        QVERIFY(step->change < -1);
        QVERIFY(step->p < .05);
        const auto flat = infer(plantedStudy(60, 0), {});
        QVERIFY(findStep(*flat, 1999, 1)->p > .05);
    }

    void longSpansHaveAHigherFloor()
    {
        const std::vector<double> halfAYearLess {0, 181.9};
        const std::vector<double> halfAYear {0, 182};
        QCOMPARE(boundsFor(halfAYearLess).least, 1.15);
        QCOMPARE(boundsFor(halfAYear).least, 1.30);
        QCOMPARE(boundsFor(halfAYear).most, 1.35);
    }

    void withoutTheDispersionGuardRangesAreNarrower()
    {
        const Study study = plantedStudy(60, 1);
        const auto guarded = infer(study, {.draws = 99});
        const auto bare = infer(study, {.draws = 99, .guards = {.dispersion = false}});
        QVERIFY(bare->factors[0].standardError < guarded->factors[0].standardError);
        QCOMPARE(bare->factors[0].standardError, bare->factors[0].modelError);
        QVERIFY(guarded->factors[0].dispersion >= 1.15);
    }
};

QTEST_APPLESS_MAIN(TestInfer)
#include "tst_infer.moc"
