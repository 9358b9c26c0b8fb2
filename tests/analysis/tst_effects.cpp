#include "core/analysis/effects.h"

#include <QTest>

#include <limits>

using namespace rhomboid;

namespace {

Eigen::VectorXd values(std::initializer_list<double> list)
{
    Eigen::VectorXd result(static_cast<Eigen::Index>(list.size()));
    std::copy(list.begin(), list.end(), result.begin());
    return result;
}

Inference inferenceOf(std::initializer_list<FactorEstimate> estimates)
{
    Inference inference {.factors = estimates};
    inference.fit.design.effectiveSessions = 60;
    return inference;
}

} // namespace

class TestEffects : public QObject
{
    Q_OBJECT

private slots:
    void quartilesOfTypeSeven()
    {
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        const Contrast contrast = naturalContrast(values({4, unknown, 1, 2, 3}), false);
        QCOMPARE(contrast.from, 1.75);
        QCOMPARE(contrast.to, 3.25);
    }

    void oneDeviationWhereQuartilesAreEqual()
    {
        const Contrast contrast = naturalContrast(values({5, 5, 5, 5, 5, 5, 5, 5, 5, 15}), false);
        QCOMPARE(contrast.from, 6 - 1.5);
        QCOMPARE(contrast.to, 6 + 1.5);
    }

    void yesAgainstNo()
    {
        QCOMPARE(naturalContrast(values({0, 1, 1}), true), (Contrast {.from = 0, .to = 1}));
    }

    void anEffectIsRestatedForTheContrast()
    {
        const FactorEstimate estimate {
            .sd = 4, .effect = -.8, .standardError = .2, .t = -4, .low = -1.2, .high = -.4, .shrunk = -.6};
        const Effect effect =
            effectOf(estimate, {.from = 5, .to = 11}, inferenceOf({estimate, {.t = 5}, {.t = .1}}));
        QCOMPARE(effect.value, -1.2);
        QCOMPARE(effect.low, -1.8);
        QCOMPARE(effect.high, -.6);
        QCOMPARE(effect.shrunk, -.9);
        QCOMPARE(effect.perUnit, -.2);
        QCOMPARE(effect.se, .05);
        QCOMPARE(effect.rank, 2);
    }

    void howManyMoreSessionsGrowsWithTheError()
    {
        const auto more = [](double error) {
            const FactorEstimate estimate {.sd = 1, .standardError = error};
            return effectOf(estimate, {.from = 0, .to = 1}, inferenceOf({estimate})).moreSessions;
        };
        QCOMPARE(more(.1), 0);
        // One factor alone: 1.96 + 0.84 standard errors of 0.5 points are 1.4 points, so 1.96 times as many.
        QCOMPARE(more(.5), 58);
        QVERIFY(more(1) > more(.5));
    }
};

QTEST_APPLESS_MAIN(TestEffects)
#include "tst_effects.moc"
