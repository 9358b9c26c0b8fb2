#include "core/inference/design.h"

#include "core/inference/impulse.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace rhomboid {

namespace {

constexpr double effectiveDays = 3;
constexpr double leastSpanDays = 1;
constexpr double unknownDays = 5; // what was trained before the journal is unknown

// Values of one factor over sessions, NaN where unknown.
using Values = Eigen::VectorXd;

std::vector<double> timesOf(const std::vector<StudyReport> &reports)
{
    std::vector<double> times;
    times.reserve(reports.size());
    for (const StudyReport &report : reports)
        times.push_back(report.days);
    return times;
}

std::vector<StudyReport> retained(const Study &study, const DesignOptions &options)
{
    std::vector<StudyReport> reports;
    if (options.everyReport)
        return study.reports;
    if (study.sessions.empty())
        return reports;
    const double first = study.sessions.front() + unknownDays;
    const double last = study.sessions.back() + impulseReachDays;
    std::ranges::copy_if(study.reports, std::back_inserter(reports), [=](const StudyReport &report) {
        return report.days >= first && report.days <= last;
    });
    return reports;
}

FactorColumn momentsOf(const Values &values, int factor)
{
    double n = 0;
    double sum = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            ++n;
            sum += value;
        }
    const double mean = n > 0 ? sum / n : 0;
    double squares = 0;
    for (const double value : values)
        if (std::isfinite(value))
            squares += (value - mean) * (value - mean);
    return {.factor = factor, .mean = mean, .sd = n > 0 ? std::sqrt(squares / n) : 0};
}

// Known values of sessions that have a report after them, and how often each occurs.
std::map<double, int> tally(const Values &values, const std::vector<bool> &effective)
{
    std::map<double, int> counts;
    for (Eigen::Index i = 0; i < values.size(); ++i)
        if (effective[static_cast<std::size_t>(i)] && std::isfinite(values(i)))
            ++counts[values(i)];
    return counts;
}

// Sessions that differ from the most common value.
int differing(const std::map<double, int> &counts)
{
    int all = 0;
    int most = 0;
    for (const auto &[value, count] : counts) {
        all += count;
        most = std::max(most, count);
    }
    return all - most;
}

std::optional<ExcludedFactor> exclusion(const Values &values, int factor, const FactorColumn &moments,
                                        const std::vector<bool> &effective, int fewest)
{
    using Why = ExcludedFactor::Why;
    const std::map<double, int> counts = tally(values, effective);
    if (counts.empty())
        return ExcludedFactor {.factor = factor, .why = Why::NeverKnown};
    const int missing = fewest - differing(counts);
    // A spread that is lost in the size of the values cannot be told from rounding.
    const bool flat = !std::isfinite(moments.sd) || moments.sd <= 1e-9 * std::abs(moments.mean);
    if (missing > 0 || flat)
        return ExcludedFactor {.factor = factor, .why = Why::NearlyConstant, .missing = std::max(1, missing)};
    return std::nullopt;
}

// Standard scores over sessions, 0 where unknown.
Values scores(const Values &values, const FactorColumn &moments)
{
    return ((values.array() - moments.mean) / moments.sd).unaryExpr([](double score) {
        return std::isfinite(score) ? score : 0;
    });
}

// The order in which factors claim their place: the question first.
std::vector<int> claimOrder(const Study &study)
{
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(study.exposures.cols()); ++i)
        order.push_back(i);
    std::ranges::stable_partition(order, [&](int factor) { return factor == study.question; });
    return order;
}

// Fills design.factors and design.excluded; gives the standard scores, a column a kept factor.
Columns chooseFactors(const Study &study, const FactorGate &gate, const std::vector<bool> &effective,
                      Design &design)
{
    struct Kept {
        FactorColumn column;
        Values scores;
    };
    std::vector<Kept> kept;
    const auto n = static_cast<double>(study.sessions.size());
    for (const int factor : claimOrder(study)) {
        const Values values = study.exposures.col(factor);
        const FactorColumn moments = momentsOf(values, factor);
        if (const auto out = exclusion(values, factor, moments, effective, gate.fewestDifferent)) {
            design.excluded.push_back(*out);
            continue;
        }
        const Values own = scores(values, moments);
        const auto twin = std::ranges::find_if(kept, [&](const Kept &other) {
            const double product = own.dot(other.scores) / n;
            const double spread = std::sqrt(own.squaredNorm() * other.scores.squaredNorm()) / n;
            return std::abs(product) >= gate.mostAlike * spread;
        });
        if (twin == kept.end())
            kept.push_back({moments, own});
        else
            design.excluded.push_back(
                {.factor = factor, .why = ExcludedFactor::Why::LikeAnother, .other = twin->column.factor});
    }
    std::ranges::sort(kept, {}, [](const Kept &one) { return one.column.factor; });
    Columns result(study.exposures.rows(), static_cast<Eigen::Index>(kept.size()));
    for (std::size_t i = 0; i < kept.size(); ++i) {
        design.factors.push_back(kept[i].column);
        result.col(static_cast<Eigen::Index>(i)) = kept[i].scores;
    }
    return result;
}

// What every session weighs in the columns of impulses: [1 | centred log gap | factor scores].
Columns sessionWeights(const std::vector<double> &sessions, const Columns &factorScores)
{
    constexpr double firstGapDays = 2;
    constexpr double longestGapDays = 7;
    Columns weights(factorScores.rows(), factorScores.cols() + 2);
    weights.col(0).setOnes();
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const double gap = i == 0 ? firstGapDays : sessions[i] - sessions[i - 1];
        weights(static_cast<Eigen::Index>(i), 1) = std::log(std::min(longestGapDays, gap) + .25);
    }
    weights.col(1).array() -= weights.col(1).mean();
    weights.rightCols(factorScores.cols()) = factorScores;
    return weights;
}

// One row of X.
Eigen::RowVectorXd rowOf(const Design &design, const Eigen::RowVectorXd &impulses, double time, bool checkIn)
{
    const double first = design.times.front();
    const double span = std::max(leastSpanDays, design.times.back() - first);
    Eigen::RowVectorXd row(design.factorColumn(design.factors.size()));
    Eigen::Index column = 0;
    for (const Nuisance nuisance : design.nuisance)
        switch (nuisance) {
        case Nuisance::Baseline:
            row(column++) = 1;
            break;
        case Nuisance::Trend:
            row(column++) = (time - first) / span - .5;
            break;
        case Nuisance::Impulse:
            row(column++) = impulses(0);
            break;
        case Nuisance::CheckIn:
            row(column++) = checkIn ? 1 : 0;
            break;
        case Nuisance::Gap:
            row(column++) = impulses(1);
            break;
        }
    row.tail(row.size() - column) = impulses.tail(impulses.size() - 2);
    return row;
}

// The regressors that those before them do not already explain, by modified Gram-Schmidt: rated at one clock
// time only, the impulse cannot be told from the baseline; trained exactly every other day, there are no
// gaps.
std::vector<Eigen::Index> independentRegressors(const Design &design)
{
    constexpr double leastShare = 1e-7; // of a column's length that must be its own
    Eigen::MatrixXd rest = design.columns.leftCols(design.regressors());
    std::vector<Eigen::Index> kept;
    for (Eigen::Index i = 0; i < rest.cols(); ++i) {
        const double length = design.columns.col(i).norm();
        const double own = rest.col(i).norm();
        if (!(own > leastShare * length))
            continue;
        kept.push_back(i);
        const Eigen::VectorXd direction = rest.col(i) / own;
        const Eigen::Index after = rest.cols() - i - 1;
        const Eigen::RowVectorXd shares = direction.transpose() * rest.rightCols(after);
        rest.rightCols(after) -= direction * shares;
    }
    return kept;
}

// Takes columns out that say nothing of their own.
void dropDependent(Design &design)
{
    const std::vector<Eigen::Index> kept = independentRegressors(design);
    const Eigen::Index regressors = design.regressors();
    if (static_cast<Eigen::Index>(kept.size()) == regressors)
        return;
    const auto isKept = [&](Eigen::Index column) { return std::ranges::binary_search(kept, column); };
    const std::size_t nuisanceCount = design.nuisance.size();
    std::vector<Nuisance> nuisance;
    for (std::size_t i = 0; i < nuisanceCount; ++i)
        if (isKept(static_cast<Eigen::Index>(i)))
            nuisance.push_back(design.nuisance[i]);
    std::vector<FactorColumn> factors;
    std::vector<Eigen::Index> weights {0, 1};
    for (std::size_t i = 0; i < design.factors.size(); ++i) {
        if (!isKept(design.factorColumn(i))) {
            design.excluded.push_back(
                {.factor = design.factors[i].factor, .why = ExcludedFactor::Why::LikeAnother});
            continue;
        }
        factors.push_back(design.factors[i]);
        weights.push_back(static_cast<Eigen::Index>(i) + 2);
    }
    std::vector<Eigen::Index> columns = kept;
    columns.push_back(regressors); // pain
    design.columns = design.columns(Eigen::all, columns).eval();
    design.weights = design.weights(Eigen::all, weights).eval();
    design.nuisance = std::move(nuisance);
    design.factors = std::move(factors);
}

} // namespace

Eigen::RowVectorXd impulsesAt(const std::vector<double> &sessions, const Columns &weights, double days)
{
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(weights.cols());
    const auto from = std::ranges::lower_bound(sessions, days - impulseReachDays);
    for (auto session = from; session != sessions.end() && *session < days; ++session)
        sum += impulse(days - *session) * weights.row(session - sessions.begin());
    return sum;
}

std::vector<bool> effectiveSessions(std::span<const double> sessions, std::span<const double> reports)
{
    std::vector<bool> effective;
    effective.reserve(sessions.size());
    for (const double session : sessions) {
        const auto next = std::ranges::upper_bound(reports, session);
        effective.push_back(next != reports.end() && *next <= session + effectiveDays);
    }
    return effective;
}

Design designOf(const Study &study, const DesignOptions &options)
{
    Design design;
    const std::vector<StudyReport> reports = retained(study, options);
    design.times = timesOf(reports);
    const std::vector<bool> effective = effectiveSessions(study.sessions, design.times);
    design.effectiveSessions = static_cast<int>(std::ranges::count(effective, true));
    if (reports.empty())
        return design;
    design.weights = sessionWeights(study.sessions, chooseFactors(study, options.gate, effective, design));
    design.nuisance = {Nuisance::Baseline, Nuisance::Trend, Nuisance::Impulse, Nuisance::CheckIn};
    if (options.gapNuisance)
        design.nuisance.push_back(Nuisance::Gap);
    design.columns.resize(static_cast<Eigen::Index>(reports.size()),
                          design.factorColumn(design.factors.size()) + 1);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const auto impulses = impulsesAt(study.sessions, design.weights, reports[i].days);
        design.columns.row(row).head(design.regressors()) =
            rowOf(design, impulses, reports[i].days, reports[i].checkIn);
        design.columns(row, design.regressors()) = reports[i].level;
    }
    dropDependent(design);
    return design;
}

Eigen::RowVectorXd meanRowAfter(const Study &study, const Design &design, double days)
{
    const std::vector<double> &sessions = study.sessions;
    const auto count = static_cast<double>(sessions.size());
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(design.weights.cols());
    double time = 0;
    for (auto last = sessions.begin(); last != sessions.end(); ++last) {
        const double moment = *last + days;
        time += moment / count;
        // Up to this session itself: later ones have not been yet.
        for (auto session = std::ranges::lower_bound(sessions, moment - impulseReachDays); session <= last;
             ++session)
            sum += impulse(moment - *session) * design.weights.row(session - sessions.begin());
    }
    return rowOf(design, sum / count, time, true);
}

} // namespace rhomboid
