#include "core/advice/advice.h"

#include "core/advice/factsheet.h"
#include "core/advice/reason.h"
#include "core/advice/remarks.h"
#include "core/journal/change.h"

#include <algorithm>
#include <tuple>

namespace rhomboid {

namespace {

constexpr qsizetype mostTips = 3;
constexpr double dismissedRests = 14 * 24; // hours
constexpr int dismissedBefore = 2; // times

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

int kindRank(const Tip &tip)
{
    if (tip.kind == u"alert")
        return 0;
    return tip.kind == u"caution" ? 1 : 2;
}

int labelRank(const FactorFinding *finding)
{
    if (!finding)
        return 2;
    return finding->label == Label::Hint ? 1 : 0;
}

int gradeRank(const Tip &tip)
{
    static constexpr QStringView grades[] {u"strong", u"moderate", u"weak"};
    return static_cast<int>(std::ranges::find(grades, tip.grade) - std::begin(grades));
}

// A tip with its place in the queue: safety, what did not help, the person's own findings, what helped, what
// an entry calls for before what suits everybody, evidence, id.
struct Candidate {
    const Tip *tip {};
    std::tuple<int, bool, int, bool, bool, int, QString> rank {};
};

Candidate candidate(const Tip &tip, const TipMemory &feedback, const FactSheet &sheet,
                    const FactorFinding *finding)
{
    const bool general = std::ranges::all_of(tip.appliesWhen.names(), [&sheet](const QString &fact) {
        return sheet.basis.value(fact, Basis::General) == Basis::General;
    });
    return {.tip = &tip,
            .rank = {kindRank(tip), feedback.opinion == TipAnswer::DidNotHelp, labelRank(finding),
                     feedback.opinion != TipAnswer::Helped, general, gradeRank(tip), tip.id}};
}

bool rests(const TipMemory &feedback, const WallTime &now)
{
    return feedback.dismissed >= dismissedBefore
        && hoursBetween(feedback.lastDismissed, now) < dismissedRests;
}

// The best first, none that contradicts a better one, and a second tip of one cause only when no other cause
// is left.
QList<const Tip *> pick(const QList<Candidate> &candidates, const Knowledge &knowledge)
{
    QList<const Tip *> picked;
    for (const bool anyCause : {false, true}) {
        for (const Candidate &candidate : candidates) {
            const Tip *tip = candidate.tip;
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

std::optional<OpenEpisode> episodeOf(const Facts &facts, const WallTime &now)
{
    const QVariant days = facts.value(QStringLiteral("episode_days"));
    if (!days.isValid())
        return std::nullopt;
    return OpenEpisode {.since = now.date.addDays(-days.toInt()), .days = days.toInt()};
}

} // namespace

Advice advise(const Findings &findings, const Journal &journal, const Knowledge &knowledge,
              const FactorTables &tables, const WallTime &now)
{
    const Moment moment(journal, tables.fields, now);
    const FactSheet sheet = factSheet(moment, findings);
    Advice advice {
        .asOf = now, .triage = triageOf(sheet.facts, knowledge), .episode = episodeOf(sheet.facts, now)};
    Facts facts = sheet.facts;
    facts.insert(QStringLiteral("triage_level"), double(advice.triage.level));
    if (!advice.triage.pattern.isEmpty())
        facts.insert(QStringLiteral("pattern"), advice.triage.pattern);
    advice.plan = planOf(moment, facts, advice.triage, knowledge);

    const QHash<QString, TipMemory> said = tipMemoryOf(journal, now);
    QList<Candidate> candidates;
    for (const Tip &tip : knowledge.tips)
        if (const TipMemory feedback = said.value(tip.id);
            !rests(feedback, now) && allowed(tip, advice.triage, knowledge) && tip.suits(facts))
            candidates.append(candidate(tip, feedback, sheet, findingFor(tip, findings, tables.factors)));
    std::ranges::sort(candidates, {}, &Candidate::rank);
    for (const Tip *tip : pick(candidates, knowledge))
        advice.tips.append({.id = tip->id, .reason = reasonFor(*tip, sheet, findings, tables.factors)});
    return advice;
}

Triage triageWith(const Journal &journal, const PainEntry &draft, const Knowledge &knowledge,
                  std::span<const Field> fields, const WallTime &now)
{
    PainEntry entry = draft;
    if (entry.head.uid.isEmpty())
        entry.head.uid = QStringLiteral("draft");
    const WallTime moment = now < entry.at ? entry.at : now;
    return triageOf(factsOf(apply(journal, putting(entry)), {}, fields, moment), knowledge);
}

} // namespace rhomboid
