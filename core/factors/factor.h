#pragma once

#include "core/exercises/catalogue.h"
#include "core/journal/journal.h"
#include "core/load/load.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace rhomboid {

// What a workout form asks for and a file stores under `key`. Titles and helps are
// QT_TRANSLATE_NOOP("factors", ...).
struct Field
{
    enum class Kind { Number, YesNo, Rating };
    enum class Group { WarmUp, Fluids, Conditions };

    QString key{};
    const char *title{};
    const char *help{};
    const char *unit{}; // "min", "ml", "h", "kg", or empty
    Kind kind{Kind::Number};
    Group group{Group::Conditions};
    double minimum{};
    double maximum{};
    double step{1};
    bool subjective{false}; // a late answer may have been coloured by the pain (analysis.md section 12)
    bool askedByDefault{true};
    QList<double> quick{}; // values worth a button of their own
};

// The exposure of every workout of a journal, in the journal's order; nothing where it is unknown.
using Exposures = QList<std::optional<double>>;

// What exposure functions may look at.
struct ExposureInput
{
    const Journal &journal;
    const ExerciseIndex &exercises;
    const Loads &loads;
};

// Which value of a factor is expected to go with less pain; used for words, never for tests.
enum class Direction { MoreIsWorse, MoreIsBetter, Either };

// What the number of an exposure is, for the words that state it.
enum class Scale {
    Plain, // in the factor's unit
    LogRatio, // natural logarithm of a ratio: told as 'times'
    BeyondUsual, // in the unit, above or below what is usual: told with its sign
};

// One habit or circumstance that may go with pain: the single place where a factor is defined. Form, storage,
// files, analysis, charts and tips all read it here.
struct RiskFactor
{
    QString key{};
    const char *title{}; // "Warm-up"
    const char *icon{"insights"}; // an icon of resources/icons
    const char *unit{""};
    bool yesNo{false};
    Scale scale{Scale::Plain};
    Direction direction{Direction::Either};
    double cut{}; // where 'with' and 'without' are told apart in raw descriptions: with means value >= cut
    const char *withText{}; // "5 minutes or more"
    const char *withoutText{}; // "under 5 minutes"
    QString cause{}; // the article's cause, as in tips.json
    const char *grade{}; // strength of published evidence: strong, moderate, weak, expert
    QStringList sources{}; // ids of sources.json
    std::function<Exposures(const ExposureInput &)> exposure{};
    bool onByDefault{true};
    // How much of it a session has is a judgement that later pain may colour (analysis.md section 12).
    bool subjective{false};
};

// Both tables, for whoever reads both. Nobody below the program's entry picks the tables itself, so that a
// row the program has never seen works like any other.
struct FactorTables {
    std::span<const RiskFactor> factors {};
    std::span<const Field> fields {};
};

// An exposure that is simply the value of a field. Unknown for implausible workouts, like every exposure.
std::function<Exposures(const ExposureInput &)> fieldValue(const QString &key);

} // namespace rhomboid
