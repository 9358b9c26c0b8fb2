#include "core/advice/json.h"

#include "core/advice/cautions.h"

#include <QJsonArray>

namespace rhomboid {

namespace {

QJsonArray arrayOf(const QStringList &words) { return QJsonArray::fromStringList(words); }

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray rulesJson(const Triage &triage, const Knowledge &knowledge)
{
    QJsonArray rules;
    for (const QString &id : triage.rules)
        if (const TriageRule *rule = knowledge.rule(id))
            rules.append(QJsonObject {{QStringLiteral("id"), rule->id},
                                      {QStringLiteral("title"), rule->title},
                                      {QStringLiteral("message"), rule->message},
                                      {QStringLiteral("sources"), arrayOf(rule->sources)}});
    return rules;
}

QJsonValue episodeJson(const std::optional<OpenEpisode> &episode)
{
    if (!episode)
        return QJsonValue::Null;
    return QJsonObject {{QStringLiteral("since"), episode->since.toString(Qt::ISODate)},
                        {QStringLiteral("days"), episode->days}};
}

// `text` is the line to tick, `detail` the sentence below it.
QJsonArray checklistJson(const Plan &plan, const Knowledge &knowledge)
{
    QJsonArray checklist;
    for (const PlanTick &tick : plan.checklist)
        if (const PlanItem *item = knowledge.recovery.item(tick.id))
            checklist.append(QJsonObject {{QStringLiteral("id"), item->id},
                                          {QStringLiteral("text"), item->title},
                                          {QStringLiteral("detail"), item->text},
                                          {QStringLiteral("done"), tick.done},
                                          {QStringLiteral("sources"), arrayOf(item->sources)}});
    return checklist;
}

// The stage is null while a warning sign stops the return to load.
QJsonValue planJson(const std::optional<Plan> &plan, const Knowledge &knowledge)
{
    if (!plan)
        return QJsonValue::Null;
    const auto *load = plan->load ? &*plan->load : nullptr;
    const bool zoned = load && load->zone;
    const QJsonValue unknown(QJsonValue::Null);
    return QJsonObject {
        {QStringLiteral("track"), plan->track},
        {QStringLiteral("phase"), plan->phase},
        {QStringLiteral("day"), plan->day},
        {QStringLiteral("stage"), load ? QJsonValue(load->stage) : unknown},
        {QStringLiteral("zone"), zoned ? QJsonValue(wordOf<Zone>(zoneWords, *load->zone)) : unknown},
        {QStringLiteral("checklist"), checklistJson(*plan, knowledge)},
        {QStringLiteral("options"), arrayOf(plan->options)}};
}

QJsonObject whyJson(const TipReason &reason, const Findings &findings)
{
    const FactorFinding *finding = reason.factor.isEmpty() ? nullptr : findFactor(findings, reason.factor);
    const bool estimated = finding && finding->effect;
    const auto *effect = estimated ? &*finding->effect : nullptr;
    const QJsonValue unknown(QJsonValue::Null);
    return {
        {QStringLiteral("entries"), arrayOf(reason.entries)},
        {QStringLiteral("text"), reason.text},
        {QStringLiteral("factor"), textOrNull(reason.factor)},
        {QStringLiteral("label"), finding ? QJsonValue(wordOf<Label>(labelWords, reason.label)) : unknown},
        {QStringLiteral("effect"), effect ? QJsonValue(effect->value) : unknown},
        {QStringLiteral("ci"), effect ? QJsonValue(QJsonArray {effect->low, effect->high}) : unknown}};
}

QJsonArray cautionsJson(const Tip &tip)
{
    QJsonArray cautions;
    for (const Caution &caution : cautionsOf(tip))
        cautions.append(caution.text);
    return cautions;
}

QJsonArray tipsJson(const QList<ShownTip> &shown, const Findings &findings, const Knowledge &knowledge)
{
    QJsonArray tips;
    for (const ShownTip &each : shown) {
        const Tip *tip = knowledge.tip(each.id);
        if (!tip)
            continue;
        tips.append(QJsonObject {{QStringLiteral("id"), tip->id},
                                 {QStringLiteral("cause"), tip->cause},
                                 {QStringLiteral("title"), tip->title},
                                 {QStringLiteral("body"), tip->body},
                                 {QStringLiteral("grade"), tip->grade},
                                 {QStringLiteral("cautions"), cautionsJson(*tip)},
                                 {QStringLiteral("why"), whyJson(each.reason, findings)},
                                 {QStringLiteral("sources"), arrayOf(tip->sources)}});
    }
    return tips;
}

} // namespace

QJsonObject adviceJson(const Advice &advice, const Findings &findings, const Knowledge &knowledge)
{
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("as_of"), toIso(advice.asOf)},
            {QStringLiteral("level"), advice.triage.level},
            {QStringLiteral("urgency"), wordOf<Urgency>(urgencyWords, advice.triage.urgency)},
            {QStringLiteral("rules"), rulesJson(advice.triage, knowledge)},
            {QStringLiteral("pattern"), textOrNull(advice.triage.pattern)},
            {QStringLiteral("episode"), episodeJson(advice.episode)},
            {QStringLiteral("plan"), planJson(advice.plan, knowledge)},
            {QStringLiteral("tips"), tipsJson(advice.tips, findings, knowledge)}};
}

} // namespace rhomboid
