#include "core/demo/endings.h"

#include "core/base/uid.h"

namespace rhomboid {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

// An entry with an answered safety check, typed at once.
PainEntry entryAt(const DemoSpec &spec, const Workout &last, const WallTime &at, int intensity)
{
    PainEntry entry {.at = at, .intensity = intensity, .workout = last.head.uid};
    entry.head.uid = derivedUid(QStringLiteral("demo/%1/ending/%2").arg(spec.seed).arg(toIso(at)));
    entry.head.entered = entry.head.modified = at.plusSeconds(90);
    entry.signsAsked.all = true;
    return entry;
}

PainEntry sore(PainEntry entry)
{
    entry.onset = Onset::NextDays;
    entry.regions = {{s("left_rhomboid"), entry.intensity}, {s("right_rhomboid"), entry.intensity}};
    entry.qualities = {s("sore"), s("tight")};
    return entry;
}

PainEntry strained(PainEntry entry)
{
    entry.onset = Onset::During;
    entry.regions = {{s("left_mid_back"), entry.intensity}};
    entry.qualities = {s("sharp")};
    entry.aggravators = {s("pull"), s("twist")};
    return entry;
}

PainEntry tingling(PainEntry entry)
{
    entry.onset = Onset::NextDays;
    entry.regions = {{s("right_rhomboid"), entry.intensity}};
    entry.qualities = {s("dull_ache"), s("tingling")};
    entry.warningSigns = {{s("sx_numb_tingle"), s("right_arm")}};
    return entry;
}

} // namespace

void performEnding(const DemoSpec &spec, Workout &last)
{
    last.painBefore = 0; // a new story begins here
    last.painDuring = 0;
    last.sessionRpe = 7;
    last.observations[s("warmup_min")] = 10;
    last.observations[s("warmup_dynamic")] = 1;
    last.observations[s("form")] = 4;
    last.observations[s("posture")] = 4;
    switch (spec.story.ending) {
    case DemoStory::Ending::LoadJump:
        last.sessionRpe = 9;
        break;
    case DemoStory::Ending::Strain:
        last.painDuring = 6;
        last.observations[s("form")] = 2;
        break;
    case DemoStory::Ending::ShortWarmUp:
        last.observations[s("warmup_min")] = 2;
        last.observations[s("warmup_dynamic")] = 0;
        break;
    case DemoStory::Ending::LongAndHot:
        last.duration = Minutes {100};
        last.sessionRpe = 4;
        last.observations[s("heat")] = 1;
        last.observations[s("urine_colour")] = 6;
        break;
    case DemoStory::Ending::None:
    case DemoStory::Ending::Break:
    case DemoStory::Ending::Tingling:
        break;
    }
}

QList<PainEntry> reportEnding(const DemoSpec &spec, const Workout &last)
{
    const WallTime closing = spec.end.plusSeconds(-30 * 60);
    const auto now = [&](int intensity) { return entryAt(spec, last, closing, intensity); };
    switch (spec.story.ending) {
    case DemoStory::Ending::LoadJump:
    case DemoStory::Ending::Break:
        return {sore(now(4))};
    case DemoStory::Ending::Strain:
        return {strained(now(4))};
    case DemoStory::Ending::Tingling:
        return {tingling(now(4))};
    case DemoStory::Ending::ShortWarmUp:
        return {sore(now(3))};
    case DemoStory::Ending::LongAndHot:
    case DemoStory::Ending::None:
        break;
    }
    return {now(0)};
}

} // namespace rhomboid
