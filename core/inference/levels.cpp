#include "core/inference/levels.h"

#include "core/inference/impulse.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

// What the way back needs to know of one step of the way there.
struct Step {
    enum class Kind { Report, Session, Moment };

    Kind kind {};
    Stretch stretch {}; // before the step
    double persistence {};
    Eigen::Vector4d gain {}; // of a report
    Eigen::Vector4d reach {}; // P h of a moment
    double variance {}; // of a report's innovation; h' P h of a moment
    Eigen::Index row {}; // of the report's innovations or of the moment's predictions
};

Eigen::Vector4d observer() { return {1, 0, 0, observedImpulse}; }

struct Event {
    double days {};
    Step::Kind kind {};
};

// Reports first, then moments, then sessions of the same instant.
std::vector<Event> eventsOf(const Study &study, const Fit &fit, std::span<const double> moments)
{
    std::vector<Event> events;
    for (const double time : fit.design.times)
        events.push_back({time, Step::Kind::Report});
    for (const double moment : moments)
        events.push_back({moment, Step::Kind::Moment});
    for (const double session : study.sessions)
        if (session >= fit.design.times.front())
            events.push_back({session, Step::Kind::Session});
    const auto rank = [](Step::Kind kind) {
        return kind == Step::Kind::Report ? 0 : kind == Step::Kind::Moment ? 1 : 2;
    };
    std::ranges::stable_sort(events, [&](const Event &a, const Event &b) {
        return a.days != b.days ? a.days < b.days : rank(a.kind) < rank(b.kind);
    });
    return events;
}

// The way there: the filter, keeping innovations and predictions of every column.
struct Filtered {
    std::vector<Step> steps {};
    Columns innovations {}; // reports x columns
    Columns predictions {}; // moments x columns
};

Filtered filterAll(const std::vector<Event> &events, const Fit &fit, Eigen::Index moments)
{
    const Columns &columns = fit.design.columns;
    const Dynamics &dynamics = fit.mostLikely.dynamics;
    Filtered result {.innovations = Columns(columns.rows(), columns.cols()),
                     .predictions = Columns(moments, columns.cols())};
    Columns state = Columns::Zero(stateSize, columns.cols());
    Eigen::Matrix4d covariance = initialCovariance(dynamics);
    const Eigen::Vector4d h = observer();
    double now = events.front().days;
    Eigen::Index report = 0;
    Eigen::Index moment = 0;
    for (const Event &event : events) {
        const double days = event.days - now;
        now = event.days;
        const bool session = event.kind == Step::Kind::Session;
        Step step {.kind = event.kind,
                   .stretch = {.days = days,
                               .decay = std::exp(-impulseRate * days),
                               .end = session ? Stretch::End::Session : Stretch::End::Report},
                   .persistence = std::pow(dynamics.phi, days)};
        advanceRows(state, step.stretch, step.persistence);
        advanceCovariance(covariance, step.stretch, step.persistence, dynamics);
        if (event.kind == Step::Kind::Moment) {
            step.row = moment++;
            step.reach = covariance * h;
            step.variance = h.dot(step.reach);
            result.predictions.row(step.row) = h.transpose() * state;
        } else if (event.kind == Step::Kind::Report) {
            step.row = report++;
            const Eigen::Vector4d observed = covariance * h;
            step.variance = h.dot(observed) + 1;
            step.gain = observed / step.variance;
            result.innovations.row(step.row) = columns.row(step.row) - h.transpose() * state;
            state += step.gain * result.innovations.row(step.row);
            covariance -= observed * step.gain.transpose();
        }
        result.steps.push_back(step);
    }
    return result;
}

Eigen::Matrix4d transition(const Step &step)
{
    Eigen::Matrix4d matrix = Eigen::Matrix4d::Identity();
    advanceRows(matrix, step.stretch, step.persistence);
    return matrix;
}

// The way back: turns the predictions of the moments into smoothed values; gives their variances.
std::vector<double> smoothAll(Filtered &filtered)
{
    std::vector<double> variances(static_cast<std::size_t>(filtered.predictions.rows()));
    Columns adjoint = Columns::Zero(stateSize, filtered.innovations.cols());
    Eigen::Matrix4d information = Eigen::Matrix4d::Zero();
    const Eigen::Vector4d h = observer();
    for (auto step = filtered.steps.rbegin(); step != filtered.steps.rend(); ++step) {
        if (step->kind == Step::Kind::Moment) {
            filtered.predictions.row(step->row) -= step->reach.transpose() * adjoint;
            variances[static_cast<std::size_t>(step->row)] =
                std::max(0.0, step->variance - step->reach.dot(information * step->reach));
        } else if (step->kind == Step::Kind::Report) {
            const Eigen::Matrix4d kept = Eigen::Matrix4d::Identity() - step->gain * h.transpose();
            adjoint = (kept.transpose() * adjoint).eval()
                - h / step->variance * filtered.innovations.row(step->row);
            information = (kept.transpose() * information * kept + h * h.transpose() / step->variance).eval();
        }
        const Eigen::Matrix4d back = transition(*step);
        adjoint = (back.transpose() * adjoint).eval();
        information = (back.transpose() * information * back).eval();
    }
    return variances;
}

} // namespace

std::vector<Level> levelsAt(const Study &study, const Fit &fit, std::span<const double> moments)
{
    const auto count = static_cast<Eigen::Index>(moments.size());
    Filtered filtered = filterAll(eventsOf(study, fit, moments), fit, count);
    const std::vector<double> variances = smoothAll(filtered);
    const Eigen::Index regressors = fit.design.regressors();
    std::vector<Level> levels;
    levels.reserve(moments.size());
    for (Eigen::Index i = 0; i < count; ++i) {
        const std::size_t index = static_cast<std::size_t>(i);
        // How much of each coefficient the reports near by do not settle.
        const Eigen::RowVectorXd rest =
            designRow(study, fit.design, moments[index]) - filtered.predictions.row(i).head(regressors);
        const double spread = rest.dot(fit.leastSquares.inverse * rest.transpose());
        levels.push_back({.mean = filtered.predictions(i, regressors) + rest.dot(fit.leastSquares.beta),
                          .variance = fit.leastSquares.sigma2() * (variances[index] + spread)});
    }
    return levels;
}

} // namespace rhomboid
