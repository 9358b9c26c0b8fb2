#include "core/analysis/json.h"

#include "core/analysis/experimentjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using namespace Qt::StringLiterals;

QJsonValue number(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <class Struct> QJsonValue number(const std::optional<Struct> &value, double Struct::*member)
{
    return value ? number((*value).*member) : QJsonValue(QJsonValue::Null);
}

QJsonArray leftOut(const QList<LeftOut> &rows)
{
    QJsonArray array;
    for (const LeftOut &row : rows)
        array.append(QJsonObject {{u"reason"_s, row.key}, {u"count"_s, row.count}});
    return array;
}

QJsonObject group(const GroupSummary &summary)
{
    return {{u"n"_s, summary.n}, {u"mean"_s, number(summary.mean)}};
}

QJsonValue contrast(const std::optional<Effect> &effect, const QString &unit)
{
    if (!effect)
        return QJsonValue::Null;
    return QJsonObject {{u"from"_s, number(effect->contrast.from)},
                        {u"to"_s, number(effect->contrast.to)},
                        {u"unit"_s, unit}};
}

QJsonValue tested(const std::optional<TestedEffect> &effect)
{
    if (!effect)
        return QJsonValue::Null;
    return QJsonObject {{u"trial"_s, effect->trial},
                        {u"effect"_s, number(effect->value)},
                        {u"ci_low"_s, number(effect->low)},
                        {u"ci_high"_s, number(effect->high)}};
}

QJsonObject factorObject(const FactorFinding &finding, const RiskFactor *factor)
{
    const QString title = factor ? QString::fromUtf8(factor->title) : finding.key;
    const QString unit = factor ? QString::fromUtf8(factor->unit) : QString();
    const std::optional<Effect> &effect = finding.effect;
    return {
        {u"key"_s, finding.key},
        {u"title"_s, title},
        {u"label"_s, wordOf<Label>(labelWords, finding.label)},
        {u"n"_s, finding.n},
        {u"needs_more"_s, finding.needsMore},
        {u"contrast"_s, contrast(effect, unit)},
        {u"effect"_s, number(effect, &Effect::value)},
        {u"ci_low"_s, number(effect, &Effect::low)},
        {u"ci_high"_s, number(effect, &Effect::high)},
        {u"effect_shrunk"_s, number(effect, &Effect::shrunk)},
        {u"p_adjusted"_s, number(effect, &Effect::pAdjusted)},
        {u"rank"_s, effect ? QJsonValue(effect->rank) : QJsonValue::Null},
        {u"per_unit"_s, number(effect, &Effect::perUnit)},
        {u"se"_s, number(effect, &Effect::se)},
        {u"p_alone"_s, number(effect, &Effect::p)},
        {u"more_sessions"_s, effect ? QJsonValue(effect->moreSessions) : QJsonValue::Null},
        {u"stable"_s, effect ? QJsonValue(effect->stable) : QJsonValue::Null},
        {u"timely"_s, effect ? QJsonValue(effect->timely) : QJsonValue::Null},
        {u"question"_s, finding.question},
        {u"tested"_s, tested(finding.tested)},
        {u"with"_s, group(finding.with)},
        {u"without"_s, group(finding.without)},
        {u"raw_difference"_s, number(finding.rawDifference)},
        {u"left_out"_s, leftOut(finding.leftOut)},
    };
}

QJsonArray factorArray(const QList<FactorFinding> &findings, std::span<const RiskFactor> factors)
{
    QJsonArray array;
    for (const FactorFinding &finding : findings) {
        const auto factor = std::ranges::find(factors, finding.key, &RiskFactor::key);
        array.append(factorObject(finding, factor == factors.end() ? nullptr : &*factor));
    }
    return array;
}

QJsonValue hyperparameters(const std::optional<Hyperparameters> &values)
{
    if (!values)
        return QJsonValue::Null;
    return QJsonObject {{u"phi"_s, number(values->phi)},
                        {u"r_ou"_s, number(values->rOu)},
                        {u"r_sh"_s, number(values->rSh)},
                        {u"sigma2"_s, number(values->sigma2)},
                        {u"log_posterior"_s, number(values->logPosterior)},
                        {u"dispersion"_s, number(values->dispersion)}};
}

QJsonValue trend(const std::optional<Trend> &value)
{
    if (!value)
        return QJsonValue::Null;
    return QJsonObject {{u"change"_s, number(value->change)},
                        {u"ci_low"_s, number(value->low)},
                        {u"ci_high"_s, number(value->high)},
                        {u"label"_s, wordOf<Label>(labelWords, value->label)}};
}

QJsonValue step(const std::optional<LevelStep> &value)
{
    if (!value)
        return QJsonValue::Null;
    return QJsonObject {{u"at"_s, toIso(value->at)},
                        {u"change"_s, number(value->change)},
                        {u"p_adjusted"_s, number(value->pAdjusted)},
                        {u"label"_s, wordOf<Label>(labelWords, value->label)}};
}

QJsonValue afterWorkout(const std::optional<AfterWorkout> &value)
{
    if (!value)
        return QJsonValue::Null;
    return QJsonObject {{u"level"_s, number(value->level)},
                        {u"peak"_s, number(value->peak)},
                        {u"ci_low"_s, number(value->low)},
                        {u"ci_high"_s, number(value->high)}};
}

QJsonObject forecast(const BaseRate &rate)
{
    return {{u"threshold"_s, rate.threshold},
            {u"probability"_s, QJsonValue::Null},
            {u"base_rate"_s, QJsonObject {{u"events"_s, rate.events}, {u"of"_s, rate.of}}},
            {u"reason"_s, u"base_rate_only"_s}};
}

} // namespace

QByteArray toJson(const Findings &findings, std::span<const RiskFactor> factors)
{
    const QJsonObject object {
        {u"schema"_s, findingsSchema},
        {u"as_of"_s, toIso(findings.asOf)},
        {u"sessions"_s, findings.sessions},
        {u"reports"_s, findings.reports},
        {u"effective_sessions"_s, findings.effectiveSessions},
        {u"look"_s, findings.look},
        {u"needs_more"_s, findings.needsMore},
        {u"left_out"_s, leftOut(findings.leftOut)},
        {u"factors"_s, factorArray(findings.factors, factors)},
        {u"hyperparameters"_s, hyperparameters(findings.hyperparameters)},
        {u"trend"_s, trend(findings.trend)},
        {u"step"_s, step(findings.step)},
        {u"after_workout"_s, afterWorkout(findings.afterWorkout)},
        {u"question"_s, findings.question.isEmpty() ? QJsonValue::Null : QJsonValue(findings.question)},
        {u"late_answers"_s, findings.lateAnswers},
        {u"forecast"_s, forecast(findings.baseRate)},
        {u"experiments"_s, experimentsJson(findings.experiments)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace rhomboid
