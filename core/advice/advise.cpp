#include "core/advice/advice.h"

#include "core/advice/factsheet.h"
#include "core/advice/ranking.h"
#include "core/advice/reason.h"
#include "core/advice/telling.h"
#include "core/journal/change.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr qsizetype mostTips = 3;

bool readsPain(const Predicate &predicate, const Knowledge &knowledge)
{
    return std::ranges::any_of(predicate.names(), [&knowledge](const QString &name) {
        return knowledge.facts.value(name).about == u"pain";
    });
}

// What the warning signs leave room for. An emergency leaves none; a professional's answer is waited for
// before load goes up; while the safety check is open, nothing is said about the pain.
bool allowed(const Tip &tip, const Triage &triage, const Knowledge &knowledge)
{
    if (triage.level == 1)
        return false;
    const bool raises = tip.direction == TipDirection::Raises;
    if (triage.level == 2)
        return !raises;
    if (triage.urgency == Urgency::Ask)
        return !raises && !readsPain(tip.appliesWhen, knowledge);
    return true;
}

// The best first, none that contradicts a better one, and a second tip of one cause only when no other cause
// is left.
QList<const Tip *> pick(const QList<const Tip *> &candidates, const Knowledge &knowledge)
{
    QList<const Tip *> picked;
    for (const bool anyCause : {false, true}) {
        for (const Tip *tip : candidates) {
            const bool clashes = std::ranges::any_of(picked, [&](const Tip *other) {
                return other == tip || knowledge.contradict(tip->id, other->id)
                    || (!anyCause && other->cause == tip->cause);
            });
            if (!clashes && picked.size() < mostTips)
                picked.append(tip);
        }
    }
    return picked;
}

std::optional<OpenEpisode> episodeOf(const Moment &moment, const Facts &facts)
{
    const QVariant days = facts.value(QStringLiteral("episode_days"));
    if (!days.isValid())
        return std::nullopt;
    const QList<PainReport> reports = moment.ofEpisode();
    return OpenEpisode {.since = moment.now.date.addDays(-days.toInt()),
                        .days = days.toInt(),
                        .beforeWorkout = !reports.isEmpty() && !reports.first().entry};
}

// Where the sign that set off the first rule, whose sentence is shown, was ticked. A sign that the rule knows
// as well but does not need stands aside; of several that it needs, the last ticked set it off.
QString signedEntry(const Moment &moment, const FactSheet &sheet, const Triage &triage,
                    const Knowledge &knowledge)
{
    const TriageRule *rule = knowledge.rule(triage.rules.value(0));
    if (!rule)
        return {};
    QStringList uids;
    for (const QString &fact : decidingFacts(rule->predicate, sheet.facts))
        if (sheet.basis.value(fact) == Basis::Sign)
            uids.append(sheet.entries.value(fact));
    const auto last = std::ranges::find_if(moment.reports.rbegin(), moment.reports.rend(),
                                           [&uids](const PainReport &report) {
                                               return uids.contains(report.uid.toString());
                                           });
    return last == moment.reports.rend() ? QString() : last->uid.toString();
}

} // namespace

QList<const Tip *> fittingTips(const Facts &facts, const Triage &triage, const Knowledge &knowledge)
{
    QList<const Tip *> fitting;
    for (const Tip &tip : knowledge.tips)
        if (allowed(tip, triage, knowledge) && tip.suits(facts))
            fitting.append(&tip);
    return fitting;
}

QStringList discouragedTips(const Facts &facts, const Triage &triage, const Knowledge &knowledge)
{
    const bool loadWaits = triage.level == 1 || triage.level == 2;
    QStringList ids;
    for (const Tip &tip : knowledge.tips)
        if ((loadWaits && tip.direction == TipDirection::Raises) || tip.isRuledOut(facts))
            ids.append(tip.id);
    return ids;
}

Advice advise(const Findings &findings, const Journal &journal, const Knowledge &knowledge,
              const FactorTables &tables, const WallTime &now)
{
    const Moment moment(journal, tables.fields, now);
    FactSheet sheet = factSheet(moment, findings);
    Advice advice {
        .asOf = now, .triage = triageOf(sheet.facts, knowledge), .episode = episodeOf(moment, sheet.facts)};
    sheet.judge(advice.triage);
    advice.signedIn = signedEntry(moment, sheet, advice.triage, knowledge);
    // The rest of a visit outlives its pain; of a pain that began later the clinician has seen nothing.
    advice.visitRests = sheet.facts.value(QStringLiteral("clinician_rest")).toBool()
        && sheet.facts.value(QStringLiteral("clinician_seen")).toBool();
    advice.plan = planOf(moment, sheet.facts, advice.triage, knowledge);

    const QHash<QString, TipMemory> memory = tipMemoryOf(journal, now);
    const QList<const Tip *> order = ranked(fittingTips(sheet.facts, advice.triage, knowledge),
                                            {knowledge, sheet, findings, memory, tables.factors, now});
    for (const Tip *tip : pick(order, knowledge))
        advice.tips.append(
            {.id = tip->id, .reason = reasonFor(*tip, sheet, journal, findings, tables.factors)});
    return advice;
}

Triage triageWith(const Journal &journal, const PainEntry &draft, const Knowledge &knowledge,
                  std::span<const Field> fields, const WallTime &now)
{
    PainEntry entry = draft;
    if (entry.head.uid.isEmpty())
        entry.head.uid = QStringLiteral("draft");
    const WallTime moment = now < entry.at ? entry.at : now;
    const Journal with = apply(journal, putting(entry));
    return triageOf(signSheet(Moment(with, fields, moment)).facts, knowledge);
}

} // namespace rhomboid
