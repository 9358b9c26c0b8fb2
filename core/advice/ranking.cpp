#include "core/advice/ranking.h"

#include "core/advice/reason.h"
#include "core/factors/catalogue.h"

#include <algorithm>
#include <tuple>

namespace rhomboid {

namespace {

constexpr double dismissedRests = 14 * 24; // hours
constexpr int dismissedBefore = 2; // times
constexpr double unknownShare = 0.5;

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

using Rank = std::tuple<int, bool, int, double, bool, bool, TipOccasion, int>;

struct Candidate {
    const Tip *tip {};
    Rank rank {};
};

// What to gain by changing it; larger is more.
double weightOf(const Tip &tip, const FactorFinding *finding, const RankingInput &input)
{
    const RiskFactor *factor = finding ? findFactor(input.factors, finding->key) : nullptr;
    if (!factor)
        return 0;
    return exposureShare(*finding, *factor) * input.knowledge.changeable.value(tip.factor, unknownShare);
}

Candidate candidate(const Tip &tip, const RankingInput &input)
{
    const TipMemory memory = input.memory.value(tip.id);
    const FactorFinding *finding = findingFor(tip, input.findings, input.factors);
    const bool general = std::ranges::all_of(tip.appliesWhen.names(), [&input](const QString &fact) {
        return input.sheet.basis.value(fact, Basis::General) == Basis::General;
    });
    return {.tip = &tip,
            .rank = {kindRank(tip), memory.opinion == TipAnswer::DidNotHelp, labelRank(finding),
                     -weightOf(tip, finding, input), memory.opinion != TipAnswer::Helped, general,
                     tip.occasion, gradeRank(tip)}};
}

bool rests(const TipMemory &memory, const WallTime &now)
{
    return memory.dismissed >= dismissedBefore && hoursBetween(memory.lastDismissed, now) < dismissedRests;
}

// Every tip of a run of equals leads on one day in turn.
void takeTurns(QList<Candidate> &candidates, QDate today)
{
    auto first = candidates.begin();
    while (first != candidates.end()) {
        const auto last = std::find_if(first, candidates.end(),
                                       [first](const Candidate &other) { return other.rank != first->rank; });
        std::rotate(first, first + today.toJulianDay() % (last - first), last);
        first = last;
    }
}

} // namespace

double exposureShare(const FactorFinding &finding, const RiskFactor &factor)
{
    if (finding.points.isEmpty() || factor.direction == Direction::Either)
        return unknownShare;
    const auto bad = std::ranges::count_if(finding.points, [&factor](const FactorPoint &point) {
        return (point.exposure >= factor.cut) == (factor.direction == Direction::MoreIsWorse);
    });
    return double(bad) / double(finding.points.size());
}

QList<const Tip *> ranked(const QList<const Tip *> &tips, const RankingInput &input)
{
    QList<Candidate> candidates;
    for (const Tip *tip : tips)
        if (!rests(input.memory.value(tip->id), input.now))
            candidates.append(candidate(*tip, input));
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    takeTurns(candidates, input.now.date);
    QList<const Tip *> order;
    for (const Candidate &each : candidates)
        order.append(each.tip);
    return order;
}

} // namespace rhomboid
