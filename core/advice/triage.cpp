#include "core/advice/triage.h"

#include "core/advice/signs.h"

#include <algorithm>

namespace rhomboid {

namespace {

// The pattern is judged while there is pain; what is not recognised is 'unclear', which is the calm reading.
QString patternOf(const Facts &facts, const Knowledge &knowledge)
{
    if (const QVariant given = facts.value(QStringLiteral("pattern")); given.isValid())
        return given.toString();
    if (!facts.value(QStringLiteral("episode_open")).toBool())
        return {};
    const auto found = std::ranges::find_if(
        knowledge.patterns, [&facts](const PatternRule &rule) { return rule.predicate.holds(facts); });
    return found == knowledge.patterns.end() ? QStringLiteral("unclear") : found->pattern;
}

int rank(const TriageRule &rule)
{
    if (rule.level == 1)
        return 0;
    return rule.when == u"today" ? 1 : 2;
}

QStringList notedSigns(const QList<const TriageRule *> &fired, const Facts &facts)
{
    QStringList signs;
    for (const TriageRule *rule : fired)
        for (const QString &name : rule->predicate.names())
            if (rule->level == fired.first()->level && findSign(name) && facts.value(name).toBool()
                && !signs.contains(name))
                signs.append(name);
    return signs;
}

void setWithoutRules(Triage &triage, const Facts &facts)
{
    const QVariant open = facts.value(QStringLiteral("episode_open"));
    const QVariant entries = facts.value(QStringLiteral("entries_count"));
    const bool settled = open.isValid() && !open.toBool();
    const bool answered = facts.value(QStringLiteral("safety_check_done")).toBool();
    const bool neverAnyPain = settled && entries.isValid() && entries.toInt() == 0;
    triage.level = answered || (settled && !neverAnyPain) ? 3 : 0;
    triage.urgency = triage.level == 3 || neverAnyPain ? Urgency::SelfCare : Urgency::Ask;
}

} // namespace

Triage triageOf(const Facts &facts, const Knowledge &knowledge)
{
    Triage triage {.pattern = patternOf(facts, knowledge)};
    Facts known = facts;
    if (!triage.pattern.isEmpty())
        known.insert(QStringLiteral("pattern"), triage.pattern);

    QList<const TriageRule *> fired;
    for (const TriageRule &rule : knowledge.rules)
        if (rule.predicate.holds(known) && !rule.rests.holds(known))
            fired.append(&rule);
    std::ranges::stable_sort(fired, {}, [](const TriageRule *rule) { return rank(*rule); });
    for (const TriageRule *rule : fired)
        triage.rules.append(rule->id);

    if (fired.isEmpty()) {
        setWithoutRules(triage, facts);
        return triage;
    }
    triage.level = fired.first()->level;
    triage.signs = notedSigns(fired, known);
    triage.urgency = fromWord<Urgency>(urgencyWords, fired.first()->when).value_or(Urgency::Today);
    return triage;
}

Facts judged(Facts facts, const Triage &triage)
{
    facts.insert(QStringLiteral("triage_level"), double(triage.level));
    if (!triage.pattern.isEmpty())
        facts.insert(QStringLiteral("pattern"), triage.pattern);
    return facts;
}

} // namespace rhomboid
