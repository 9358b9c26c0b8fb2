#include "core/inference/impulse.h"
#include "core/inference/infer.h"
#include "core/inference/shrinkage.h"
#include "core/inference/stepdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <limits>

using namespace rhomboid;

namespace {

QJsonDocument readReference(const char *name)
{
    QFile file(QStringLiteral(REFERENCE_DIR "/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The reference file %s is missing", name);
    return QJsonDocument::fromJson(file.readAll());
}

std::vector<double> numbers(const QJsonValue &value)
{
    std::vector<double> result;
    for (const QJsonValue &number : value.toArray())
        result.push_back(number.toDouble(std::numeric_limits<double>::quiet_NaN()));
    return result;
}

Eigen::VectorXd vector(const QJsonValue &value)
{
    const std::vector<double> all = numbers(value);
    return Eigen::Map<const Eigen::VectorXd>(all.data(), static_cast<Eigen::Index>(all.size()));
}

Columns matrix(const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    Columns result(rows.size(), rows[0].toArray().size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        result.row(i) = vector(rows[i]).transpose();
    return result;
}

// The largest difference, relative to the larger of the expected value and 1e-3 of the largest.
template <class A, class B> double worstRelative(const A &actual, const B &expected)
{
    const double floor = 1e-3 * expected.cwiseAbs().maxCoeff();
    return ((actual - expected).array().abs() / expected.array().abs().max(floor)).maxCoeff();
}

double relative(double actual, double expected) { return std::abs(actual - expected) / std::abs(expected); }

const QStringList &factorNames()
{
    static const QStringList names {
        QStringLiteral("warmup_min"), QStringLiteral("warmup_dyn"), QStringLiteral("hydration"),
        QStringLiteral("load_jump"),  QStringLiteral("rpe"),        QStringLiteral("form"),
        QStringLiteral("posture"),    QStringLiteral("sleep"),      QStringLiteral("overhead"),
        QStringLiteral("cooldown"),   QStringLiteral("stress")};
    return names;
}

Study studyOf(const QJsonObject &journal)
{
    const QJsonArray sessions = journal[QStringLiteral("sessions")].toArray();
    Study study;
    study.exposures.resize(sessions.size(), factorNames().size());
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const QJsonObject session = sessions[i].toObject();
        const double time = session[QStringLiteral("t")].toDouble();
        study.sessions.push_back(time);
        for (qsizetype k = 0; k < factorNames().size(); ++k)
            study.exposures(i, k) = session[factorNames()[k]].toDouble();
        if (const QJsonValue before = session[QStringLiteral("pre")]; before.isDouble())
            study.reports.push_back({.days = time, .level = before.toDouble(), .checkIn = false});
    }
    for (const QJsonValue &checkIn : journal[QStringLiteral("checkins")].toArray())
        study.reports.push_back({.days = checkIn[0].toDouble(), .level = checkIn[1].toDouble()});
    std::ranges::stable_sort(study.reports, {}, &StudyReport::days);
    return study;
}

Fit fitOfCase(const QJsonObject &object)
{
    Design design {.times = numbers(object[QStringLiteral("report_t_days")])};
    const Columns x = matrix(object[QStringLiteral("design_X")]);
    design.columns.resize(x.rows(), x.cols() + 1);
    design.columns << x, vector(object[QStringLiteral("pain")]);
    auto stretches = stretchesOf(numbers(object[QStringLiteral("session_t_days")]), design.times);
    const Dynamics dynamics {.phi = object[QStringLiteral("phi_per_day")].toDouble(),
                             .flare = object[QStringLiteral("r_ou")].toDouble(),
                             .jolt = object[QStringLiteral("r_shot")].toDouble()};
    return fitAt(std::move(design), std::move(stretches), dynamics).value();
}

} // namespace

// Numbers computed by an independent implementation, to 17 digits (analysis.md section 9).
class TestReference : public QObject
{
    Q_OBJECT

    const QJsonObject m_cases = readReference("cases.json").object();
    const QJsonArray m_journals = readReference("journals.json").array();

    QJsonObject referenceCase(const char *name) const { return m_cases[QLatin1StringView(name)].toObject(); }

private slots:
    void impulseFollowsTheFormula()
    {
        const QJsonObject object = referenceCase("doms_kernel");
        const auto hours = numbers(object[QStringLiteral("h")]);
        const auto expected = numbers(object[QStringLiteral("K")]);
        for (std::size_t i = 0; i < hours.size(); ++i)
            QVERIFY(std::abs(impulse(hours[i] / 24, 10) - expected[i]) <= 1e-12);
        QCOMPARE(impulse(impulseReachDays), 0.0);
    }

    void whitenedColumnsEqualADenseCholesky()
    {
        const QJsonObject object = referenceCase("siss_gls");
        const Fit fit = fitOfCase(object);
        QVERIFY(worstRelative(fit.whitened.columns, matrix(object[QStringLiteral("whitened")])) <= 1e-12);
        QVERIFY(relative(fit.whitened.logDeterminant, object[QStringLiteral("logdetV")].toDouble()) <= 1e-12);
    }

    void generalisedLeastSquares()
    {
        const QJsonObject object = referenceCase("siss_gls");
        const Fit fit = fitOfCase(object);
        const LeastSquares &ls = fit.leastSquares;
        QVERIFY(worstRelative(ls.beta, vector(object[QStringLiteral("beta")])) <= 1e-11);
        QVERIFY(relative(ls.residualSquares, object[QStringLiteral("rss")].toDouble()) <= 1e-11);
        QVERIFY(relative(ls.sigma2(), object[QStringLiteral("sigma2")].toDouble()) <= 1e-11);
        QVERIFY(worstRelative(ls.inverse, matrix(object[QStringLiteral("cov_unscaled")])) <= 1e-11);
        const auto errors = numbers(object[QStringLiteral("se")]);
        for (std::size_t i = 0; i < errors.size(); ++i)
            QVERIFY(relative(ls.standardError(static_cast<Eigen::Index>(i)), errors[i]) <= 1e-11);
    }

    void jackknifeOverBlocks()
    {
        const QJsonObject object = referenceCase("cr3_ratio");
        const Fit fit = fitOfCase(referenceCase("siss_gls"));
        std::vector<int> blocks;
        for (const double block : numbers(object[QStringLiteral("blocks")]))
            blocks.push_back(static_cast<int>(block));
        QCOMPARE(blocksOf(fit.design.times), blocks);
        const Eigen::VectorXd ratios = jackknifeRatios(fit.whitened.columns, fit.leastSquares, blocks);
        QVERIFY(worstRelative(ratios.tail(2), vector(object[QStringLiteral("ratio")])) <= 1e-9);
    }

    void stepDownOverGivenDraws()
    {
        const QJsonObject object = referenceCase("maxT_stepdown");
        StepDown stepDown(vector(object[QStringLiteral("observed_t")]));
        const Columns draws = matrix(object[QStringLiteral("abs_null_draws")]);
        for (Eigen::Index i = 0; i < draws.rows(); ++i)
            stepDown.add(draws.row(i).transpose());
        QVERIFY((stepDown.adjusted() - vector(object[QStringLiteral("padj")])).cwiseAbs().maxCoeff()
                <= 1e-12);
    }

    void quantilesOfStudent()
    {
        const QJsonObject quantiles = referenceCase("quantiles")[QStringLiteral("t975")].toObject();
        QVERIFY(quantiles.size() > 5);
        for (auto row = quantiles.begin(); row != quantiles.end(); ++row) {
            const boost::math::students_t_distribution<double> student(row.key().toDouble());
            QVERIFY(relative(boost::math::quantile(student, .975), row.value().toDouble()) <= 1e-9);
        }
    }

    void shrinkage()
    {
        const QJsonObject object = referenceCase("eb_shrink");
        const Shrunk shrunk =
            shrink(vector(object[QStringLiteral("b")]), vector(object[QStringLiteral("se")]));
        QVERIFY(relative(shrunk.priorVariance, object[QStringLiteral("tau2")].toDouble()) <= 1e-12);
        QVERIFY(worstRelative(shrunk.effects, vector(object[QStringLiteral("shrunk")])) <= 1e-12);
        QVERIFY(worstRelative(shrunk.deviations, vector(object[QStringLiteral("post_sd")])) <= 1e-12);
        QVERIFY(worstRelative(shrunk.direction, vector(object[QStringLiteral("prob_direction")])) <= 1e-12);
    }

    void wholeJournalsAtFixedDynamics_data() { journalRows(); }
    void wholeJournalsAtFixedDynamics()
    {
        QFETCH(int, index);
        const QJsonObject journal = m_journals[index].toObject();
        const QJsonObject expected = journal[QStringLiteral("fixed_hyper")].toObject();
        const Study study = studyOf(journal);
        Design design = designOf(study, {.gate = {.fewestDifferent = 3}});
        QCOMPARE(static_cast<int>(design.times.size()), journal[QStringLiteral("reports_used")].toInt());
        QCOMPARE(design.factors.size(), std::size_t(11));
        const Eigen::VectorXd sds = vector(journal[QStringLiteral("factor_sd_population")]);
        for (Eigen::Index i = 0; i < sds.size(); ++i)
            QVERIFY(relative(design.factors[static_cast<std::size_t>(i)].sd, sds(i)) <= 1e-12);

        const Dynamics dynamics {.phi = expected[QStringLiteral("phi")].toDouble(),
                                 .flare = expected[QStringLiteral("r_ou")].toDouble(),
                                 .jolt = expected[QStringLiteral("r_shot")].toDouble()};
        auto stretches = stretchesOf(study.sessions, design.times);
        Whitened scratch;
        const auto posterior = logPosterior(stretches, design.columns, dynamics, scratch);
        QVERIFY(relative(*posterior, expected[QStringLiteral("log_posterior")].toDouble()) <= 1e-9);
        const auto fit = fitAt(std::move(design), std::move(stretches), dynamics);
        QVERIFY(fit);
        const Eigen::VectorXd beta = fit->leastSquares.beta.tail(11);
        QVERIFY(worstRelative(beta, vector(expected[QStringLiteral("beta_per_sd")])) <= 1e-9);
        QVERIFY(relative(std::sqrt(fit->leastSquares.sigma2()), expected[QStringLiteral("sigma")].toDouble())
                <= 1e-9);
        const Eigen::VectorXd ratios =
            jackknifeRatios(fit->whitened.columns, fit->leastSquares, blocksOf(fit->design.times, 7))
                .tail(11);
        QVERIFY(worstRelative(ratios, vector(expected[QStringLiteral("cr3_ratio")])) <= 1e-9);
        const Eigen::MatrixXd correlation =
            correlationOf(fit->leastSquares.inverse.bottomRightCorner(11, 11));
        QVERIFY((correlation - matrix(expected[QStringLiteral("R")])).cwiseAbs().maxCoeff() <= 1e-9);
    }

    void wholeJournalsAtFittedDynamics_data() { journalRows(); }
    void wholeJournalsAtFittedDynamics()
    {
        QFETCH(int, index);
        const QJsonObject journal = m_journals[index].toObject();
        const QJsonObject expected = journal[QStringLiteral("fitted_hyper")].toObject();
        const auto result = infer(studyOf(journal), {.gate = {.fewestDifferent = 3}, .draws = 199'999});
        QVERIFY(result);
        const double posterior = result->fit.mostLikely.logPosterior;
        const double found = expected[QStringLiteral("log_posterior")].toDouble();
        QVERIFY2(posterior >= found - .02, qPrintable(QString::number(posterior - found)));
        QVERIFY2(posterior <= found + .05, "the optimum lies far above: not the same posterior");
        QCOMPARE(result->fit.design.effectiveSessions, expected[QStringLiteral("S_eff")].toInt());
        QCOMPARE(result->degreesOfFreedom, expected[QStringLiteral("df")].toDouble());
        const Eigen::VectorXd adjusted = vector(expected[QStringLiteral("padj_mc199999")]);
        for (Eigen::Index i = 0; i < adjusted.size(); ++i) {
            const double p = result->factors[static_cast<std::size_t>(i)].pAdjusted;
            QVERIFY2(
                std::abs(p - adjusted(i)) <= .01,
                qPrintable(
                    QStringLiteral("%1: %2 instead of %3").arg(factorNames()[i]).arg(p).arg(adjusted(i))));
        }
    }

private:
    void journalRows() const
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_journals.size(); ++i)
            QTest::newRow(qPrintable(m_journals[i][QStringLiteral("name")].toString()))
                << static_cast<int>(i);
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
