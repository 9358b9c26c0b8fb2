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

double slowCovariance(double a, double b, const LevelModel &model)
{
    const double far = std::sqrt(3.0) * std::abs(a - b) / model.slowDays;
    return model.slowRatio * (1 + far) * std::exp(-far);
}

double flareCovariance(double a, double b, const LevelModel &model)
{
    return model.flareRatio * std::exp(-std::abs(a - b) / model.flareDays);
}

// The same by the textbook: V = slow + flare + I, universal kriging with an unknown mean.
SmoothedCurve dense(const QList<Reading> &readings, const QList<double> &at, const LevelModel &model)
{
    const qsizetype n = readings.size();
    Matrix v(n, QList<double>(n));
    Matrix right(n, QList<double>(2 + at.size()));
    for (qsizetype i = 0; i < n; ++i) {
        for (qsizetype j = 0; j < n; ++j)
            v[i][j] = slowCovariance(readings[i].days, readings[j].days, model)
                + flareCovariance(readings[i].days, readings[j].days, model) + (i == j ? 1.0 : 0.0);
        right[i][0] = readings[i].value;
        right[i][1] = 1;
        for (qsizetype k = 0; k < at.size(); ++k)
            right[i][2 + k] = slowCovariance(readings[i].days, at[k], model);
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
             .variance =
                 curve.noise * (model.slowRatio - product(2 + k, 2 + k) + rest * rest / product(1, 1))});
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
    void keepsTheSlowWavesOnly_data();
    void keepsTheSlowWavesOnly();
    void aFlareOfOneDayMovesItLittle();
    void theRangeHoldsTheSlowLevel();
};

void tst_Smooth::agreesWithTheDenseConditional_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("slowDays");
    QTest::addColumn<double>("slowRatio");
    QTest::addColumn<double>("flareDays");
    QTest::addColumn<double>("flareRatio");
    QTest::newRow("two readings") << 1U << 2 << 21.0 << 8.0 << 5.0 << 2.0;
    QTest::newRow("the defaults") << 2U << 60 << 21.0 << 8.0 << 5.0 << 2.0;
    QTest::newRow("a slow flare") << 3U << 60 << 90.0 << 1.0 << 40.0 << 0.5;
    QTest::newRow("a fast flare") << 4U << 60 << 7.0 << 20.0 << 0.5 << 8.0;
}

void tst_Smooth::agreesWithTheDenseConditional()
{
    QFETCH(quint32, seed);
    QFETCH(int, count);
    QFETCH(double, slowDays);
    QFETCH(double, slowRatio);
    QFETCH(double, flareDays);
    QFETCH(double, flareRatio);
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

    const LevelModel model {
        .slowDays = slowDays, .slowRatio = slowRatio, .flareDays = flareDays, .flareRatio = flareRatio};
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

void tst_Smooth::keepsTheSlowWavesOnly_data()
{
    QTest::addColumn<double>("period");
    QTest::addColumn<double>("kept");
    QTest::newRow("a week") << 7.0 << 0.014;
    QTest::newRow("three weeks") << 21.0 << 0.212;
    QTest::newRow("five weeks") << 35.0 << 0.494;
    QTest::newRow("thirteen weeks") << 91.0 << 0.877;
}

// The share follows from the spectra of the three parts: slow / (slow + flare + noise).
void tst_Smooth::keepsTheSlowWavesOnly()
{
    QFETCH(double, period);
    QFETCH(double, kept);
    const double perDay = 2 * std::acos(-1.0) / period;
    QList<Reading> readings;
    QList<double> at;
    for (int day = 0; day < 730; ++day) {
        readings.append({.days = 1.0 * day, .value = 5 + 3 * std::sin(day * perDay)});
        at.append(day);
    }
    const auto curve = smoothLevel(readings, at, LevelModel());
    QVERIFY(curve);
    double together = 0;
    double squares = 0;
    for (int day = 200; day < 530; ++day) { // far from both ends
        const double wave = 3 * std::sin(day * perDay);
        together += wave * (curve->levels[day].mean - 5);
        squares += wave * wave;
    }
    QVERIFY2(std::abs(together / squares - kept) < 0.01, qPrintable(QString::number(together / squares)));
}

void tst_Smooth::aFlareOfOneDayMovesItLittle()
{
    QList<Reading> readings;
    for (int day = 0; day < 84; ++day)
        readings.append({.days = 1.0 * day, .value = day == 42 ? 8.0 : 1.0 + day % 2});
    const QList<double> at {42};
    const auto curve = smoothLevel(readings, at, LevelModel());
    QVERIFY(curve);
    QCOMPARE_LT(curve->levels[0].mean, 2.1);
}

// Whole numbers from 0 to 10, a slow wave, and flares that last as long as those of real journals.
void tst_Smooth::theRangeHoldsTheSlowLevel()
{
    QRandomGenerator random(7);
    const auto normal = [&random] {
        return std::sqrt(-2 * std::log(1 - random.generateDouble()))
            * std::cos(2 * std::acos(-1.0) * random.generateDouble());
    };
    constexpr double twoSided95 = 1.99; // Student t, 83 degrees of freedom
    int held = 0;
    int asked = 0;
    for (int journal = 0; journal < 200; ++journal) {
        QList<Reading> readings;
        QList<double> at;
        const double phase = 2 * std::acos(-1.0) * random.generateDouble();
        const auto slow = [&](double day) { return 4 + std::sin(day * 2 * std::acos(-1.0) / 84 + phase); };
        double flare = normal();
        for (int day = 0; day < 84; ++day) {
            flare = 0.82 * flare + std::sqrt(1 - 0.82 * 0.82) * normal();
            readings.append(
                {.days = 1.0 * day, .value = std::clamp(std::round(slow(day) + flare + 0.7 * normal()), 0., 10.)});
            at.append(day);
        }
        const auto curve = smoothLevel(readings, at, LevelModel());
        for (int day = 0; day < 84; day += 7) {
            const SmoothedLevel &level = curve->levels[day];
            held += std::abs(level.mean - slow(day)) <= twoSided95 * std::sqrt(level.variance) ? 1 : 0;
            ++asked;
        }
    }
    const double share = 1.0 * held / asked;
    QVERIFY2(share > 0.93 && share < 0.99, qPrintable(QString::number(share)));
}

QTEST_APPLESS_MAIN(tst_Smooth)
#include "tst_smooth.moc"
