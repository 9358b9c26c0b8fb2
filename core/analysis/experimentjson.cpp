#include "core/analysis/experimentjson.h"

#include "core/factors/trials.h"

#include <QJsonObject>

#include <cmath>

namespace rhomboid {

namespace {

using namespace Qt::StringLiterals;

QJsonValue number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue yesNo(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text; }

QString wordFor(Arm arm) { return arm == Arm::Treatment ? u"treatment"_s : u"control"_s; }

QJsonArray assignments(const Experiment &experiment)
{
    QJsonArray array;
    for (const Draw &draw : experiment.draws)
        array.append(QJsonObject {{u"place"_s, draw.place + 1},
                                  {u"pair"_s, draw.place / 2 + 1},
                                  {u"arm"_s, wordFor(experiment.armAt(draw.place))},
                                  {u"shown"_s, toIso(draw.event.at)},
                                  {u"workout"_s, textOrNull(draw.workout)},
                                  {u"followed"_s, yesNo(draw.followed)}});
    return array;
}

QJsonObject adherence(const Adherence &adherence)
{
    return {{u"workouts"_s, adherence.workouts},
            {u"followed"_s, adherence.followed},
            {u"not_followed"_s, adherence.notFollowed}};
}

QJsonArray points(const QList<ArmPoint> &points)
{
    QJsonArray array;
    for (const ArmPoint &point : points)
        array.append(QJsonObject {{u"workout"_s, point.workout},
                                  {u"arm"_s, wordFor(point.arm)},
                                  {u"worst_pain_72h"_s, number(point.pain)}});
    return array;
}

QJsonValue resultObject(const std::optional<ExperimentResult> &result)
{
    if (!result)
        return QJsonValue::Null;
    const auto &difference = result->difference;
    return QJsonObject {
        {u"runs"_s, result->runs},
        {u"pairs"_s, result->pairs},
        {u"dropped_pairs"_s, result->dropped},
        {u"effect"_s, difference ? number(difference->effect) : QJsonValue::Null},
        {u"ci_low"_s, difference ? number(difference->low) : QJsonValue::Null},
        {u"ci_high"_s, difference ? number(difference->high) : QJsonValue::Null},
        {u"p"_s, difference ? number(difference->p) : QJsonValue::Null},
        {u"assignments"_s, difference ? QJsonValue(difference->assignments) : QJsonValue::Null},
        {u"clear"_s, difference ? QJsonValue(difference->clear) : QJsonValue::Null},
        {u"treatment"_s, adherence(result->treatment)},
        {u"control"_s, adherence(result->control)},
        {u"points"_s, points(result->points)},
    };
}

QJsonObject experimentObject(const ExperimentFinding &finding)
{
    const Experiment &experiment = finding.experiment;
    const Trial *trial = findTrial(experiment.plan.trial);
    const bool over = experiment.end.has_value();
    return {
        {u"uid"_s, experiment.uid},
        {u"trial"_s, experiment.plan.trial},
        {u"factor"_s, trial ? textOrNull(trial->factor) : QJsonValue::Null},
        {u"question"_s, trial ? QJsonValue(QString::fromUtf8(trial->question)) : QJsonValue::Null},
        {u"detail"_s, textOrNull(experiment.plan.detail)},
        {u"type"_s, wordOf<WorkoutType>(workoutTypeWords, experiment.plan.type)},
        {u"pairs"_s, experiment.plan.pairs},
        {u"started"_s, toIso(experiment.started)},
        {u"stage"_s, wordOf<Stage>(stageWords, finding.stage)},
        {u"paused"_s, experiment.paused && !over},
        {u"ready_at"_s, finding.readyAt ? QJsonValue(toIso(*finding.readyAt)) : QJsonValue::Null},
        {u"ended"_s, over ? QJsonValue(toIso(experiment.end->at)) : QJsonValue::Null},
        {u"seed"_s, over ? QJsonValue(QString::number(experiment.seed, 16)) : QJsonValue::Null},
        {u"assignments"_s, assignments(experiment)},
        {u"result"_s, resultObject(finding.result)},
        {u"together"_s, resultObject(finding.together)},
    };
}

} // namespace

QJsonArray experimentsJson(const QList<ExperimentFinding> &experiments)
{
    QJsonArray array;
    for (const ExperimentFinding &finding : experiments)
        array.append(experimentObject(finding));
    return array;
}

} // namespace rhomboid
