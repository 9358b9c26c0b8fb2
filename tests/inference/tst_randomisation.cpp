#include "core/inference/pairs.h"
#include "core/inference/randomisation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

using namespace rhomboid;

namespace {

QJsonObject referenceCase()
{
    QFile file(QStringLiteral(REFERENCE_DIR "/cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The reference file is missing");
    return QJsonDocument::fromJson(file.readAll())[QStringLiteral("randomisation_pairs")].toObject();
}

Eigen::VectorXd vector(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    Eigen::VectorXd result(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        result(i) = array[i].toDouble();
    return result;
}

// Two independent measurements of one a pair.
PairScores plainPairs(const Eigen::VectorXd &differences)
{
    const Eigen::Index size = differences.size();
    return {.differences = differences, .information = 2 * Eigen::MatrixXd::Identity(size, size)};
}

PairScores anyPairs(int count, unsigned seed)
{
    std::mt19937 engine(seed);
    const auto draw = [&engine] { return static_cast<double>(engine() % 2'000) / 1'000 - 1; };
    Eigen::MatrixXd mixing(count, count);
    Eigen::VectorXd differences(count);
    for (double &value : mixing.reshaped())
        value = draw();
    for (double &value : differences)
        value = draw();
    return {.differences = mixing * differences, .information = mixing * mixing.transpose()};
}

// The p-value that the effect is `delta`, by the definition.
double pOf(const PairScores &scores, const std::vector<Coin> &coins, double delta)
{
    const auto pairs = static_cast<Eigen::Index>(coins.size());
    Eigen::VectorXd real(pairs);
    for (Eigen::Index i = 0; i < pairs; ++i)
        real(i) = static_cast<double>(coins[static_cast<std::size_t>(i)]);
    const Eigen::VectorXd moved = scores.differences - delta / 2 * (scores.information * real);
    const auto size = [&](const Eigen::VectorXd &signs) {
        return std::abs(signs.dot(moved)) / std::sqrt(signs.dot(scores.information * signs));
    };
    int atLeast = 0;
    for (int assignment = 0; assignment < 1 << pairs; ++assignment) {
        Eigen::VectorXd signs(pairs);
        for (Eigen::Index i = 0; i < pairs; ++i)
            signs(i) = assignment >> i & 1 ? 1 : -1;
        atLeast += size(signs) >= size(real) - 1e-9 ? 1 : 0;
    }
    return static_cast<double>(atLeast) / (1 << pairs);
}

// A life with a session every other day and two reports after each.
Study plainLife(int sessions)
{
    std::mt19937 engine(7);
    Study study;
    for (int i = 0; i < sessions; ++i) {
        study.sessions.push_back(2.0 * i + .75);
        for (const double hours : {20.0, 44.0})
            study.reports.push_back(
                {.days = study.sessions.back() + hours / 24, .level = static_cast<double>(engine() % 5)});
    }
    std::ranges::sort(study.reports, {}, &StudyReport::days);
    study.exposures.resize(sessions, 0);
    return study;
}

std::vector<SessionPair> consecutive(std::size_t pairs)
{
    std::vector<SessionPair> result;
    for (std::size_t i = 0; i < pairs; ++i)
        result.push_back({.first = 2 * i, .second = 2 * i + 1});
    return result;
}

} // namespace

class TestRandomisation : public QObject
{
    Q_OBJECT

private slots:
    void pairsEqualTheReference()
    {
        const QJsonObject object = referenceCase();
        const Eigen::VectorXd differences =
            vector(object[QStringLiteral("A")]) - vector(object[QStringLiteral("B")]);
        const std::vector<Coin> coins(static_cast<std::size_t>(differences.size()), Coin::FirstIsA);
        const auto test = randomisationTest(plainPairs(differences), coins, 1);
        QVERIFY(test);
        QVERIFY(std::abs(test->effect - object[QStringLiteral("mean_diff")].toDouble()) <= 1e-12);
        QVERIFY(std::abs(test->p - object[QStringLiteral("p_exact_two_sided")].toDouble()) <= 1e-12);
        QCOMPARE(test->assignments, object[QStringLiteral("assignments")].toInt());
        // The reference walked a grid of 0.0005.
        const QJsonArray range = object[QStringLiteral("ci95_by_inversion")].toArray();
        const double tolerance = object[QStringLiteral("ci_tolerance")].toDouble();
        QVERIFY(std::abs(test->low - range[0].toDouble()) <= tolerance);
        QVERIFY(std::abs(test->high - range[1].toDouble()) <= tolerance);
    }

    void aPairWithTheOtherCoinFirstCountsTheOtherWay()
    {
        const PairScores scores = anyPairs(8, 3);
        std::vector<Coin> coins = tossCoins(8, 5);
        const auto one = randomisationTest(scores, coins, 1);
        for (Coin &coin : coins)
            coin = coin == Coin::FirstIsA ? Coin::SecondIsA : Coin::FirstIsA;
        const auto other = randomisationTest(scores, coins, 1);
        QVERIFY(one && other);
        QCOMPARE(other->effect, -one->effect);
        QCOMPARE(other->low, -one->high);
        QCOMPARE(other->p, one->p);
    }

    // The range must hold exactly the effects that the definition does not reject.
    void theRangeInvertsTheTest()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const PairScores scores = anyPairs(8, seed);
            const std::vector<Coin> coins = tossCoins(8, seed);
            const auto test = randomisationTest(scores, coins, 1);
            QVERIFY(test && std::isfinite(test->low) && std::isfinite(test->high));
            QVERIFY(std::abs(test->p - pOf(scores, coins, 0)) <= 1e-12);
            const double step = 1e-6 * (test->high - test->low);
            QVERIFY(pOf(scores, coins, test->low + step) > .05);
            QVERIFY(pOf(scores, coins, test->low - step) <= .05);
            QVERIFY(pOf(scores, coins, test->high - step) > .05);
            QVERIFY(pOf(scores, coins, test->high + step) <= .05);
            QVERIFY(test->low < test->effect && test->effect < test->high);
        }
    }

    void pIsNeverZero()
    {
        for (const int pairs : {6, 12, 13, 20}) {
            const std::vector<Coin> coins = tossCoins(pairs, 9);
            Eigen::VectorXd differences(pairs);
            for (Eigen::Index i = 0; i < pairs; ++i)
                differences(i) = 100 * static_cast<double>(coins[static_cast<std::size_t>(i)]);
            const auto test = randomisationTest(plainPairs(differences), coins, 1);
            QVERIFY(test);
            QVERIFY(test->p > 0);
            // Drawn assignments may hit the real one or its mirror again; all of them together do so once each.
            if (pairs <= everyAssignmentUpTo)
                QCOMPARE(test->p * test->assignments, 2.0);
            else
                QVERIFY(test->p * test->assignments < 6);
            QCOMPARE(test->assignments, pairs <= everyAssignmentUpTo ? 1 << pairs : sampledAssignments);
        }
    }

    void noDifferenceAtAllIsCertainlyChance()
    {
        const auto test = randomisationTest(plainPairs(Eigen::VectorXd::Zero(8)), tossCoins(8, 2), 1);
        QVERIFY(test);
        QCOMPARE(test->p, 1.0);
        QCOMPARE(test->effect, 0.0);
    }

    void theSeedDecidesEverything()
    {
        QVERIFY(tossCoins(20, 11) == tossCoins(20, 11));
        QVERIFY(tossCoins(20, 11) != tossCoins(20, 12));
        const PairScores scores = anyPairs(20, 4);
        const std::vector<Coin> coins = tossCoins(20, 11);
        const auto one = randomisationTest(scores, coins, 11);
        const auto same = randomisationTest(scores, coins, 11);
        const auto other = randomisationTest(scores, coins, 12);
        QCOMPARE(one->p, same->p);
        QCOMPARE(one->low, same->low);
        QVERIFY(one->p != other->p || one->low != other->low);
        QVERIFY(std::abs(one->p - other->p) < .06);
    }

    void coinsAreFair()
    {
        int first = 0;
        int repeats = 0;
        for (quint64 seed = 0; seed < 1'000; ++seed) {
            const std::vector<Coin> coins = tossCoins(12, seed);
            for (std::size_t i = 0; i < coins.size(); ++i) {
                first += coins[i] == Coin::FirstIsA ? 1 : 0;
                repeats += i > 0 && coins[i] == coins[i - 1] ? 1 : 0;
            }
        }
        QVERIFY(std::abs(first / 12'000.0 - .5) < .02); // 4 standard errors
        QVERIFY(std::abs(repeats / 11'000.0 - .5) < .02);
    }

    void pairsWithoutInformationSayNothing()
    {
        const PairScores silent {.differences = Eigen::VectorXd::Zero(8),
                                 .information = Eigen::MatrixXd::Zero(8, 8)};
        QVERIFY(!randomisationTest(silent, tossCoins(8, 1), 1));
        QVERIFY(!randomisationTest({}, {}, 1));
    }

    void scoresFindWhatWasAddedAfterSessions()
    {
        const std::vector<SessionPair> pairs = consecutive(12);
        const std::vector<Coin> coins = tossCoins(12, 3);
        const Study before = plainLife(24);
        const auto none = randomisationTest(*scorePairs(before, pairs), coins, 1);
        Study study = before;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const double start =
                study.sessions[coins[i] == Coin::FirstIsA ? pairs[i].first : pairs[i].second];
            for (StudyReport &report : study.reports)
                if (report.days > start && report.days < start + 2)
                    report.level += 3;
        }
        const auto some = randomisationTest(*scorePairs(study, pairs), coins, 1);
        QVERIFY(none->p > .05);
        QVERIFY(some->p < .01);
        QVERIFY(some->effect - none->effect > 2);
    }

    void scoresNeedReportsThatVary()
    {
        Study study = plainLife(24);
        for (StudyReport &report : study.reports)
            report.level = 2;
        QVERIFY(!scorePairs(study, consecutive(12)));
        study.reports.clear();
        QVERIFY(!scorePairs(study, consecutive(12)));
    }
};

QTEST_APPLESS_MAIN(TestRandomisation)
#include "tst_randomisation.moc"
