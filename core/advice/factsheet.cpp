#include "core/advice/factsheet.h"

#include "core/advice/advice.h"

#include <algorithm>

namespace rhomboid {

namespace {

const Episode *longestOpen(const QList<Episode> &episodes)
{
    const auto found = std::ranges::find_if(episodes, &Episode::open); // ordered by start
    return found == episodes.end() ? nullptr : &*found;
}

qsizetype begunBy(const Journal &journal, const WallTime &now)
{
    const auto later = std::ranges::upper_bound(journal.workouts(), now, {}, &Workout::started);
    return later - journal.workouts().begin();
}

} // namespace

void FactSheet::put(const QString &name, const QVariant &value, Basis from, const QStringList &uids)
{
    facts.insert(name, value);
    basis.insert(name, from);
    if (!uids.isEmpty())
        entries.insert(name, uids);
}

void FactSheet::judge(const Triage &triage)
{
    facts = judged(facts, triage);
    if (!triage.pattern.isEmpty())
        basis.insert(QStringLiteral("pattern"), Basis::Pain);
}

Moment::Moment(const Journal &all, std::span<const Field> asked, const WallTime &at)
    : journal(all)
    , fields(asked)
    , now(at)
    , reports(reportsOf(all, at))
    , episodes(episodesOf(reports, at))
    , current(longestOpen(episodes))
    , workouts(begunBy(all, at))
    , exercises(all)
{
}

qsizetype Moment::lastWorkout() const
{
    qsizetype index = workouts - 1;
    while (index >= 0 && journal.workouts()[index].implausible)
        --index;
    return index;
}

QList<PainReport> Moment::ofEpisode() const
{
    QList<PainReport> own;
    if (current)
        for (const qsizetype index : current->reports)
            own.append(reports[index]);
    return own;
}

FactSheet signSheet(const Moment &moment)
{
    FactSheet sheet {.today = moment.now.date};
    putPain(sheet, moment);
    putEpisode(sheet, moment);
    putSigns(sheet, moment);
    putSessions(sheet, moment);
    putPerson(sheet, moment);
    return sheet;
}

FactSheet factSheet(const Moment &moment, const Findings &findings)
{
    FactSheet sheet = signSheet(moment);
    putLoads(sheet, moment);
    putFindings(sheet, findings);
    return sheet;
}

Facts factsOf(const Journal &journal, const Findings &findings, std::span<const Field> fields,
              const WallTime &now)
{
    return factSheet(Moment(journal, fields, now), findings).facts;
}

void putFindings(FactSheet &sheet, const Findings &findings)
{
    bool any = false;
    bool judged = false;
    for (const FactorFinding &finding : findings.factors) {
        if (finding.label == Label::NotEnough)
            continue;
        const bool shown = finding.label != Label::None;
        sheet.put(QStringLiteral("assoc_") + finding.key, shown, Basis::General, {});
        any = any || shown;
        judged = true;
    }
    if (judged)
        sheet.put(QStringLiteral("assoc_any"), any, Basis::General, {});
}

} // namespace rhomboid
