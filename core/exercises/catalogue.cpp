#include "core/exercises/catalogue.h"

#include "core/exercises/german.h"
#include "core/exercises/table.h"

#include <algorithm>

namespace rhomboid {

namespace {

QList<Muscle> musclesOf(MuscleSet set, MuscleSet without)
{
    QList<Muscle> muscles;
    for (unsigned bit = 0; bit <= static_cast<unsigned>(Muscle::WholeBody); ++bit)
        if ((set.bits & ~without.bits) >> bit & 1U)
            muscles.append(static_cast<Muscle>(bit));
    return muscles;
}

// With a weight in the hand, a set of repetitions or of time has a weight column too; with a band or the body
// alone it has none.
Measure measureWith(Measure measure, QStringView equipment)
{
    static constexpr QStringView weights[]{u"weighted", u"assisted",   u"machine",
                                           u"cable",    u"dumbbell",   u"barbell",
                                           u"plate",    u"kettlebell", u"medicine ball"};
    if (measure == Measure::WeightReps && (equipment == u"band" || equipment == u"bodyweight"))
        return Measure::Reps;
    if (std::ranges::find(weights, equipment) == std::end(weights))
        return measure;
    if (measure == Measure::Reps)
        return Measure::WeightReps;
    return measure == Measure::Duration ? Measure::WeightDuration : measure;
}

Exercise exerciseOf(const ExerciseRow &row, const QString &equipment)
{
    Exercise exercise{.name = QString::fromUtf8(row.movement),
                      .german = germanName(QString::fromUtf8(row.movement), equipment),
                      .primary = musclesOf(row.primary, {}),
                      .secondary = musclesOf(row.secondary, row.primary),
                      .measure = measureWith(row.measure, equipment),
                      .overhead = row.overhead,
                      .scale = row.scale};
    if (!equipment.isEmpty())
        exercise.name += QStringLiteral(" (") + equipment + QLatin1Char(')');
    exercise.scale.assisted = equipment == u"assisted";
    if (equipment == u"band" && exercise.scale == WorkScale{})
        exercise.scale = scale::band;
    return exercise;
}

struct Ranked
{
    int popularity{};
    Exercise exercise{};
};

void expand(std::span<const ExerciseRow> rows, QList<Ranked> &into)
{
    for (const ExerciseRow &row : rows) {
        QStringList variants = QString::fromUtf8(row.equipment).split(QLatin1Char(','), Qt::SkipEmptyParts);
        // Without a weight to choose, the bare movement is the usual one.
        const bool bareFirst = row.measure != Measure::WeightReps;
        variants.insert(bareFirst ? 0 : variants.size(), QString());
        for (qsizetype i = 0; i < variants.size(); ++i)
            into.append({row.popularity - static_cast<int>(i), exerciseOf(row, variants[i])});
    }
}

QList<Exercise> buildTable()
{
    QList<Ranked> ranked;
    for (const auto &rows : {pullRows(), pushRows(), armRows(), legRows(), otherRows()})
        expand(rows, ranked);
    std::ranges::stable_sort(ranked, std::greater(), &Ranked::popularity);
    QList<Exercise> table;
    table.reserve(ranked.size());
    for (const Ranked &row : ranked)
        table.append(row.exercise);
    return table;
}

} // namespace

std::span<const Exercise> exerciseTable()
{
    static const QList<Exercise> table = buildTable();
    return {table.constData(), static_cast<std::size_t>(table.size())};
}

} // namespace rhomboid
