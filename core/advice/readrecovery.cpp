#include "core/advice/reader.h"

#include <algorithm>

namespace rhomboid {

namespace {

PlanItem itemOf(Reader &reader)
{
    return {.id = reader.id(),
            .title = reader.text(u"title"),
            .text = reader.text(u"text"),
            .unless = reader.predicates(u"unless"),
            .sources = reader.sources()};
}

PlanPhase phaseOf(Reader &reader)
{
    const QJsonObject object = reader.object();
    PlanPhase phase {.id = reader.id(),
                     .name = reader.text(u"name"),
                     .fromDay = object[u"from_day"].toInt(),
                     .options = stringsOf(object[u"options"])};
    if (const QJsonValue end = object[u"to_day"]; end.isDouble())
        phase.toDay = end.toInt();
    for (const QString &id : phase.options)
        if (!reader.knowledge().tip(id))
            reader.fail(QStringLiteral("tip %1 does not exist").arg(id));
    phase.items = listOf<PlanItem>(object[u"items"], reader, itemOf);
    return phase;
}

// Every day belongs to exactly one phase.
void refuseGaps(const PlanTrack &track, Reader &reader)
{
    int next = 0;
    for (qsizetype index = 0; index < track.phases.size(); ++index) {
        const PlanPhase &phase = track.phases[index];
        const bool last = index + 1 == track.phases.size();
        if (phase.fromDay != next || phase.toDay.has_value() == last || (!last && *phase.toDay <= next))
            reader.fail(QStringLiteral("the days of %1 do not follow the phase before").arg(phase.id));
        next = phase.toDay.value_or(next);
    }
}

PlanTrack trackOf(Reader &reader)
{
    const QJsonObject object = reader.object();
    PlanTrack track {.id = reader.id(),
                     .name = reader.text(u"name"),
                     .patterns = stringsOf(object[u"patterns"]),
                     .firstStage = object[u"first_stage"].toInt()};
    track.phases = listOf<PlanPhase>(object[u"phases"], reader, phaseOf);
    refuseGaps(track, reader);
    return track;
}

LoadStage stageOf(Reader &reader)
{
    return {.number = reader.object()[u"stage"].toInt(),
            .name = reader.text(u"name"),
            .dose = reader.text(u"dose"),
            .next = reader.text(u"next"),
            .unit = reader.keyword<StageUnit>(u"unit", stageUnitWords),
            .needed = reader.object()[u"needed"].toInt()};
}

ZoneText zoneOf(Reader &reader)
{
    return {.zone = reader.keyword<Zone>(u"id", zoneWords), .text = reader.text(u"text")};
}

StopSign stopOf(Reader &reader)
{
    return {.id = reader.id(), .text = reader.text(u"text"), .sources = reader.sources()};
}

} // namespace

RecoveryPlan readRecovery(const QJsonObject &root, Reader &reader)
{
    RecoveryPlan plan;
    plan.tracks = listOf<PlanTrack>(root[u"tracks"], reader, trackOf);
    const auto calm = [](const PlanTrack &track) { return track.patterns.contains(u"unclear"); };
    if (!std::ranges::any_of(plan.tracks, calm))
        reader.fail(QStringLiteral("no track serves the pattern 'unclear'"));
    const auto untilSeen = [](const PlanTrack &track) { return track.id == u"visit"; };
    if (!std::ranges::any_of(plan.tracks, untilSeen))
        reader.fail(QStringLiteral("no track 'visit' holds until somebody has looked"));

    const QJsonObject load = root[u"return_to_load"].toObject();
    plan.stages = listOf<LoadStage>(load[u"stages"], reader, stageOf);
    for (qsizetype index = 0; index < plan.stages.size(); ++index)
        if (plan.stages[index].number != index)
            reader.fail(QStringLiteral("the stages are not numbered from 0"));
    for (const PlanTrack &track : plan.tracks)
        if (track.firstStage < 0 || track.firstStage >= plan.stages.size())
            reader.fail(QStringLiteral("track %1 begins at no stage").arg(track.id));
    plan.zones = listOf<ZoneText>(load[u"zones"], reader, zoneOf);
    plan.stageRules = translated(stringsOf(load[u"rules"]));
    plan.stageSources = stringsOf(load[u"sources"]);
    plan.stopSigns = listOf<StopSign>(root[u"stop_signs"], reader, stopOf);
    reader.enter(root[u"emergency"].toObject());
    plan.emergency = stopOf(reader);
    return plan;
}

} // namespace rhomboid
