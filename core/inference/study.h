#pragma once

#include <Eigen/Core>

#include <vector>

namespace rhomboid {

// One row a report or a session, one column a quantity.
using Columns = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

// One statement of how much it hurt.
struct StudyReport {
    double days {}; // on the scale of Study::sessions
    double level {}; // 0-10
    bool checkIn {true}; // false: rated before or in a session
};

// What the inference sees of a journal: numbers only.
struct Study {
    std::vector<double> sessions {}; // ends of sessions in days, ascending
    Columns exposures {}; // sessions x factors; NaN where unknown
    std::vector<StudyReport> reports {}; // ascending
    int question {-1}; // the factor chosen beforehand, tested alone and kept when two are alike; -1: none
};

} // namespace rhomboid
