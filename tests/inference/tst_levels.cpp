#include "core/inference/impulse.h"
#include "core/inference/levels.h"

#include <QTest>

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <cmath>
#include <random>

using namespace rhomboid;

namespace {

Study smallStudy()
{
    std::mt19937 engine(7);
    std::uniform_real_distribution<double> uniform;
    Study study;
    for (int i = 0; i < 9; ++i)
        study.sessions.push_back(2.3 * i + uniform(engine));
    for (int i = 0; i < 24; ++i)
        study.reports.push_back({.days = .9 * i + .5 * uniform(engine),
                                 .level = std::floor(5 * uniform(engine)),
                                 .checkIn = uniform(engine) < .7});
    study.exposures.resize(9, 0);
    return study;
}

// Covariance of the state part of the level at two moments, sigma2 = 1. The first report starts the chain
// with one unknown session.
double covariance(const Study &study, const Dynamics &dynamics, double first, double a, double b)
{
    double sum = dynamics.flare * std::pow(dynamics.phi, std::abs(a - b));
    const auto trace = [](double days) { return impulse(days, 1e9); };
    sum += dynamics.jolt * trace(a - first) * trace(b - first);
    for (const double session : study.sessions)
        if (session >= first)
            sum += dynamics.jolt * trace(a - session) * trace(b - session);
    return sum;
}

} // namespace

class TestLevels : public QObject
{
    Q_OBJECT

private slots:
    // Generalised least squares and conditioning written out with full matrices.
    void equalsADenseConditional()
    {
        const Study study = smallStudy();
        const Dynamics dynamics {.phi = .8, .flare = 1.7, .jolt = .9};
        Design design = designOf(study, {.everyReport = true});
        const auto fit = fitAt(design, stretchesOf(study.sessions, design.times), dynamics);
        QVERIFY(fit);
        const double first = design.times.front();
        const auto n = static_cast<Eigen::Index>(design.times.size());
        Eigen::MatrixXd v(n, n);
        for (Eigen::Index i = 0; i < n; ++i)
            for (Eigen::Index j = 0; j < n; ++j)
                v(i, j) = covariance(study, dynamics, first, design.times[static_cast<std::size_t>(i)],
                                     design.times[static_cast<std::size_t>(j)])
                    + (i == j ? 1 : 0);
        const Eigen::LLT<Eigen::MatrixXd> solver(v);
        const Eigen::MatrixXd x = design.columns.leftCols(design.regressors());
        const Eigen::VectorXd y = design.columns.col(design.regressors());
        const Eigen::MatrixXd m = (x.transpose() * solver.solve(x)).inverse();
        const Eigen::VectorXd beta = m * (x.transpose() * solver.solve(y));
        const double sigma2 =
            (y - x * beta).dot(solver.solve(y - x * beta)) / static_cast<double>(n - x.cols());

        const std::vector<double> moments {first, 3.3, design.times[6], 12.25, 20.9, 24};
        const std::vector<Level> levels = levelsAt(study, *fit, moments);
        for (std::size_t k = 0; k < moments.size(); ++k) {
            Eigen::VectorXd c(n);
            for (Eigen::Index i = 0; i < n; ++i)
                c(i) =
                    covariance(study, dynamics, first, moments[k], design.times[static_cast<std::size_t>(i)]);
            const Eigen::RowVectorXd row = designRow(study, design, moments[k]);
            const Eigen::RowVectorXd rest = row - c.transpose() * solver.solve(x);
            const double mean = row.dot(beta) + c.dot(solver.solve(y - x * beta));
            const double variance = sigma2
                * (covariance(study, dynamics, first, moments[k], moments[k]) - c.dot(solver.solve(c))
                   + rest.dot(m * rest.transpose()));
            QVERIFY2(std::abs(levels[k].mean - mean) <= 1e-9, qPrintable(QString::number(moments[k])));
            QVERIFY(std::abs(levels[k].variance - variance) <= 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(TestLevels)
#include "tst_levels.moc"
