#include "core/advice/knowledge.h"

#include <algorithm>

namespace rhomboid {

namespace {

template <class T> const T *byId(const QList<T> &list, QStringView id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

bool Tip::isRuledOut(const Facts &facts) const
{
    return std::ranges::any_of(unless, [&facts](const Predicate &each) { return each.holds(facts); });
}

bool Tip::suits(const Facts &facts) const { return appliesWhen.holds(facts) && !isRuledOut(facts); }

const Tip *Knowledge::tip(QStringView id) const { return byId(tips, id); }

const TriageRule *Knowledge::rule(QStringView id) const { return byId(rules, id); }

const Source *Knowledge::source(QStringView id) const { return byId(sources, id); }

bool Knowledge::contradict(QStringView tip, QStringView other) const
{
    return std::ranges::any_of(contradictions, [&](const auto &pair) {
        return (pair.first == tip && pair.second == other) || (pair.first == other && pair.second == tip);
    });
}

QList<const Source *> Knowledge::citedSources() const
{
    QStringList ids = recovery.stageSources + recovery.emergency.sources;
    const auto cite = [&ids](const auto &texts) {
        for (const auto &text : texts)
            ids += text.sources;
    };
    cite(tips);
    cite(rules);
    cite(QList {selfCare});
    cite(patterns);
    cite(recovery.stopSigns);
    for (const PlanTrack &track : recovery.tracks)
        for (const PlanPhase &phase : track.phases)
            cite(phase.items);
    QList<const Source *> cited;
    for (const Source &source : sources)
        if (ids.contains(source.id))
            cited.append(&source);
    return cited;
}

QStringList Knowledge::causes() const
{
    QStringList causes;
    for (const Tip &tip : tips)
        if (!causes.contains(tip.cause))
            causes.append(tip.cause);
    return causes;
}

QList<const Tip *> Knowledge::tipsOf(QStringView cause) const
{
    QList<const Tip *> found;
    for (const Tip &tip : tips)
        if (tip.cause == cause)
            found.append(&tip);
    return found;
}

QString reference(const Source &source)
{
    QStringList parts;
    for (const QString &part : {source.authors, source.title, source.publishedIn, source.year})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(". "));
}

} // namespace rhomboid
