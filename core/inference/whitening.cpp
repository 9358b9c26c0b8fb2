#include "core/inference/whitening.h"

#include "core/inference/impulse.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rhomboid {

const double observedImpulse = 2 * std::numbers::e * std::numbers::e / (impulsePeakDays * impulsePeakDays);

namespace {

constexpr double sameInstant = 1e-9; // days

Stretch stretch(double from, double to, Stretch::End end)
{
    const double days = std::max(0.0, to - from);
    return {.days = days, .decay = std::exp(-impulseRate * days), .end = end};
}

} // namespace

std::vector<Stretch> stretchesOf(std::span<const double> sessions, std::span<const double> reports)
{
    std::vector<Stretch> stretches;
    if (reports.empty())
        return stretches;
    stretches.reserve(sessions.size() + reports.size());
    double now = reports.front();
    auto session = std::ranges::lower_bound(sessions, now - sameInstant);
    for (const double report : reports) {
        for (; session != sessions.end() && *session < report - sameInstant; ++session) {
            stretches.push_back(stretch(now, *session, Stretch::End::Session));
            now = std::max(now, *session);
        }
        stretches.push_back(stretch(now, report, Stretch::End::Report));
        now = std::max(now, report);
    }
    return stretches;
}

Eigen::Matrix4d initialCovariance(const Dynamics &dynamics)
{
    return Eigen::Vector4d(dynamics.flare, dynamics.jolt, 0, 0).asDiagonal();
}

void advanceCovariance(Eigen::Matrix4d &covariance, const Stretch &stretch, double persistence,
                       const Dynamics &dynamics)
{
    if (stretch.days > 0) {
        advanceRows(covariance, stretch, persistence);
        advanceRows(covariance.transpose(), stretch, persistence);
        covariance(0, 0) += dynamics.flare * (1 - persistence * persistence);
    }
    if (stretch.end == Stretch::End::Session)
        covariance(1, 1) += dynamics.jolt;
}

void whiten(std::span<const Stretch> stretches, const Dynamics &dynamics, const Columns &columns,
            Whitened &result)
{
    using State = Eigen::Matrix<double, stateSize, Eigen::Dynamic, Eigen::RowMajor>;
    const double logPhi = std::log(dynamics.phi);
    const double h = observedImpulse;
    Eigen::Matrix4d covariance = initialCovariance(dynamics);
    State state = State::Zero(stateSize, columns.cols());
    result.columns.resize(columns.rows(), columns.cols());
    result.logDeterminant = 0;
    Eigen::Index row = 0;
    for (const Stretch &stretch : stretches) {
        const double persistence = std::exp(logPhi * stretch.days);
        if (stretch.days > 0)
            advanceRows(state, stretch, persistence);
        advanceCovariance(covariance, stretch, persistence, dynamics);
        if (stretch.end == Stretch::End::Session)
            continue;
        const Eigen::Vector4d observed = covariance.col(0) + h * covariance.col(3);
        const double variance = observed(0) + h * observed(3) + 1;
        const Eigen::Vector4d gain = observed / variance;
        auto innovation = result.columns.row(row);
        innovation = columns.row(row) - state.row(0) - h * state.row(3);
        for (int i = 0; i < stateSize; ++i)
            state.row(i) += gain(i) * innovation;
        covariance.noalias() -= observed * gain.transpose();
        innovation /= std::sqrt(variance);
        result.logDeterminant += std::log(variance);
        ++row;
    }
}

} // namespace rhomboid
