#include "core/analysis/smooth.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace rhomboid;

namespace {

using Matrix = QList<QList<double>>;

// Solves A x = b for several right-hand sides by Gauss-Jordan elimination with pivots: slow and plain on
// purpose.
Matrix solve(Matrix a, Matrix b)
{
    const qsizetype n = a.size();
    for (qsizetype column = 0; column < n; ++column) {
        qsizetype pivot = column;
        for (qsizetype row = column; row < n; ++row)
            if (std::abs(a[row][column]) > std::abs(a[pivot][column]))
                pivot = row;
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (qsizetype row = 0; row < n; ++row) {
            if (row == column)
                continue;
            const double factor = a[row][column] / a[column][column];
            for (qsizetype k = 0; k < n; ++k)
                a[row][k] -= factor * a[column][k];
            for (qsizetype k = 0; k < b[row].size(); ++k)
                b[row][k] -= factor * b[column][k];
        }
    }
    for (qsizetype row = 0; row < n; ++row)
        for (double &value : b[row])
            value /= a[row][row];
    return b;
}

// The same by the textbook: V = ratio exp(-|dt|/T) + I, universal kriging with an unknown mean.
SmoothedCurve dense(const QList<Reading> &readings, const QList<double> &at, const LevelModel &model)
{
    const auto covariance = [&model](double a, double b) {
        return model.ratio * std::exp(-std::abs(a - b) / model.persistenceDays);
    };
    const qsizetype n = readings.size();
    Matrix v(n, QList<double>(n));
    Matrix right(n, QList<double>(2 + at.size()));
    for (qsizetype i = 0; i < n; ++i) {
        for (qsizetype j = 0; j < n; ++j)
            v[i][j] = covariance(readings[i].days, readings[j].days) + (i == j ? 1.0 : 0.0);
        right[i][0] = readings[i].value;
        right[i][1] = 1;
        for (qsizetype k = 0; k < at.size(); ++k)
            right[i][2 + k] = covariance(readings[i].days, at[k]);
    }
    const Matrix solved = solve(v, right);
    const auto product = [&](qsizetype a, qsizetype b) {
        double sum = 0;
        for (qsizetype i = 0; i < n; ++i)
            sum += right[i][a] * solved[i][b];
        return sum;
    };
    SmoothedCurve curve {.mean = product(1, 0) / product(1, 1), .degreesOfFreedom = static_cast<int>(n) - 1};
    double squares = 0;
    for (qsizetype i = 0; i < n; ++i)
        squares += (readings[i].value - curve.mean) * (solved[i][0] - curve.mean * solved[i][1]);
    curve.noise = std::max(squares / static_cast<double>(n - 1), leastNoise);
    for (qsizetype k = 0; k < at.size(); ++k) {
        const double rest = 1 - product(1, 2 + k);
        curve.levels.append(
            {.mean = product(2 + k, 0) + curve.mean * rest,
             .variance = curve.noise * (model.ratio - product(2 + k, 2 + k) + rest * rest / product(1, 1))});
    }
    return curve;
}

} // namespace

class tst_Smooth : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheDenseConditional_data();
    void agreesWithTheDenseConditional();
    void needsTwoReadings();
    void constantReadingsGiveAConstantThatIsNotExact();
    void theLevelReturnsToTheMeanFarFromAnyReading();
    void aFarGapLosesNoAccuracy();
};

void tst_Smooth::agreesWithTheDenseConditional_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("persistence");
    QTest::addColumn<double>("ratio");
    QTest::newRow("two readings") << 1U << 2 << 5.0 << 2.0;
    QTest::newRow("the defaults") << 2U << 60 << 5.0 << 2.0;
    QTest::newRow("a slow flare") << 3U << 60 << 40.0 << 0.5;
    QTest::newRow("a fast flare") << 4U << 60 << 0.5 << 8.0;
}

void tst_Smooth::agreesWithTheDenseConditional()
{
    QFETCH(quint32, seed);
    QFETCH(int, count);
    QFETCH(double, persistence);
    QFETCH(double, ratio);
    QRandomGenerator random(seed);
    QList<Reading> readings;
    QList<double> at;
    double days = 20'500;
    for (int i = 0; i < count; ++i) {
        readings.append({.days = days, .value = static_cast<double>(random.bounded(11))});
        if (i % 3 == 0)
            at.append(days); // a moment at a reading
        if (i % 5 != 0) // now and then two readings at once
            days += random.bounded(3.0);
        at.append(days);
    }
    at.prepend(20'490); // before the first reading
    at.append(days + 30);
    std::sort(at.begin(), at.end());

    const LevelModel model {.persistenceDays = persistence, .ratio = ratio};
    const auto fast = smoothLevel(readings, at, model);
    const SmoothedCurve slow = dense(readings, at, model);
    QVERIFY(fast);
    QCOMPARE(fast->levels.size(), at.size());
    QCOMPARE_LE(std::abs(fast->mean - slow.mean), 1e-9);
    QCOMPARE_LE(std::abs(fast->noise - slow.noise), 1e-9);
    for (qsizetype i = 0; i < at.size(); ++i) {
        QCOMPARE_LE(std::abs(fast->levels[i].mean - slow.levels[i].mean), 1e-9);
        QCOMPARE_LE(std::abs(fast->levels[i].variance - slow.levels[i].variance), 1e-9);
    }
}

void tst_Smooth::needsTwoReadings()
{
    const QList<Reading> one {{.days = 1, .value = 3}};
    QVERIFY(!smoothLevel({}, {}, LevelModel()));
    QVERIFY(!smoothLevel(one, {}, LevelModel()));
}

void tst_Smooth::constantReadingsGiveAConstantThatIsNotExact()
{
    const QList<Reading> readings {{1, 4}, {2, 4}, {2, 4}, {5, 4}};
    const QList<double> at {1, 3.5, 90};
    const auto curve = smoothLevel(readings, at, LevelModel());
    QVERIFY(curve);
    QCOMPARE(curve->noise, leastNoise);
    for (const SmoothedLevel &level : curve->levels) {
        QCOMPARE_LE(std::abs(level.mean - 4), 1e-12);
        QCOMPARE_GT(level.variance, 0.0);
    }
    QCOMPARE_GT(curve->levels[2].variance, curve->levels[1].variance);
}

void tst_Smooth::theLevelReturnsToTheMeanFarFromAnyReading()
{
    const QList<Reading> readings {{0, 0}, {1, 2}, {2, 9}};
    const QList<double> at {2, 500};
    const auto curve = smoothLevel(readings, at, LevelModel());
    QVERIFY(curve);
    QCOMPARE_GT(curve->levels[0].mean, curve->mean);
    QCOMPARE_LE(std::abs(curve->levels[1].mean - curve->mean), 1e-9);
}

void tst_Smooth::aFarGapLosesNoAccuracy()
{
    const QList<Reading> readings {{-25'000, 2}, {20'000, 3}, {20'001, 5}};
    const QList<double> at {-25'000, 0, 20'001};
    const auto fast = smoothLevel(readings, at, LevelModel());
    const SmoothedCurve slow = dense(readings, at, LevelModel());
    QVERIFY(fast);
    for (qsizetype i = 0; i < at.size(); ++i)
        QCOMPARE_LE(std::abs(fast->levels[i].mean - slow.levels[i].mean), 1e-9);
}

QTEST_APPLESS_MAIN(tst_Smooth)
#include "tst_smooth.moc"
