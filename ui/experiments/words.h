#pragma once

#include "core/analysis/experimentresult.h"
#include "core/factors/trials.h"

#include <QDate>
#include <QString>

#include <optional>

namespace rhomboid::experimentwords {

// Experiments in plain words: present, without blame, no p-values in a headline.

QString titleOf(const Experiment &experiment); // "Longer warm-up"
QString questionOf(const Experiment &experiment);
QString wayOf(const Experiment &experiment, Arm arm); // "Warm up for 10 minutes"
QString howTo(const Experiment &experiment, Arm arm); // what counts, in a sentence; empty for 'as usual'
QString wayOf(const Trial &trial, Arm arm);
QString translated(const char *text); // of the table of trials

// "About 8 weeks at your rhythm of 3 workouts a week"; without a rhythm (core/journal/rhythm.h) only the number
// of workouts.
QString costText(int pairs, std::optional<double> workoutsAWeek);
// What an experiment of this length finds, by the measured table; empty for lengths that were not measured.
QString powerText(int pairs);

// "24 workouts, 5 January to 3 March"
QString spanText(const ExperimentFinding &finding);

struct Verdict {
    QString heading {}; // "Less pain with a 10-minute warm-up"
    QString sentence {}; // the difference with its range
    QString meaning {}; // what it allows to conclude, and how often chance does the same
};
Verdict verdictOf(const ExperimentFinding &finding);

// How the pairs compared were done, and how many pairs were left out: "Done as drawn: 11 of 12 with it, ..."
QString adherenceText(const ExperimentResult &result);

} // namespace rhomboid::experimentwords
