#include "core/demo/reports.h"

#include "core/base/uid.h"
#include "core/demo/endings.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using Words = const char *const;

Words soreWords[]{"tight", "dull_ache", "sore", "stiff", "tender"};
Words aggravatorWords[]{"sit_long", "reach_overhead", "neck_turn", "lift", "lie"};
Words easerWords[]{"moving", "lying", "warmth", "rest"};
Words reliefWords[]{"heat_pack", "massage", "stretch", "walk", "cold_pack", "tablet"};

int rating(double level, Dice &dice)
{
    return static_cast<int>(std::clamp(std::round(level + 0.4 * dice.normal()), 0.0, 10.0));
}

Onset onsetOf(double hoursAfter)
{
    if (hoursAfter < 0.5)
        return Onset::During;
    if (hoursAfter <= 6)
        return Onset::Within6Hours;
    return hoursAfter <= 72 ? Onset::NextDays : Onset::NoSession;
}

// Mostly the right rhomboid and upper trapezius, as somebody with one sore shoulder blade has it.
QList<RegionPain> whereItHurts(int intensity, Dice &dice)
{
    static Words neighbours[]{"left_rhomboid",       "left_upper_trapezius", "right_shoulder_blade",
                              "right_rear_shoulder", "thoracic_spine",       "right_neck"};
    const bool blade = dice.chance(0.75);
    const auto region = [](const char *id, int level) {
        return RegionPain{QString::fromLatin1(id), std::max(1, level)};
    };
    QList<RegionPain> regions{region(blade ? "right_rhomboid" : "right_upper_trapezius", intensity)};
    if (intensity >= 3 && dice.chance(0.6))
        regions.append(
            region(blade ? "right_upper_trapezius" : "right_rhomboid", intensity - dice.between(1, 2)));
    if (intensity >= 4 && dice.chance(0.3))
        regions.append(region(dice.pick(neighbours), intensity - dice.between(1, 3)));
    return regions;
}

template <std::size_t Size> QStringList some(Words (&words)[Size], int count, Dice &dice)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(QString::fromLatin1(dice.pick(words)));
    chosen.removeDuplicates();
    return chosen;
}

void describePain(PainEntry &entry, double hoursAfter, Dice &dice)
{
    entry.onset = onsetOf(hoursAfter);
    entry.regions = whereItHurts(entry.intensity, dice);
    entry.qualities = some(soreWords, dice.between(1, 2), dice);
    if (dice.chance(0.4))
        entry.aggravators = some(aggravatorWords, 1, dice);
    if (dice.chance(0.4))
        entry.easers = some(easerWords, 1, dice);
    entry.signsAsked.all = true;
    if (entry.intensity >= 3 && dice.chance(0.45)) {
        static constexpr ReliefEffect effects[]{ReliefEffect::No, ReliefEffect::ALittle,
                                                ReliefEffect::ALittle, ReliefEffect::ALot};
        entry.relief.append({QString::fromLatin1(dice.pick(reliefWords)), dice.pick(effects)});
    }
    if (entry.intensity >= 5 && dice.chance(0.3))
        entry.notes = QString::fromLatin1(QT_TRANSLATE_NOOP("demo", "Worse after a long day at the desk"));
}

// A check-in a day or two after a session. Some are filled in from memory, days later.
PainEntry checkIn(const DemoSpec &spec, const Workout &session, const WallTime &when, int intensity,
                  Dice &dice)
{
    PainEntry entry{.at = when, .intensity = intensity, .workout = session.head.uid};
    entry.head.uid = derivedUid(QStringLiteral("demo/%1/pain/%2").arg(spec.seed).arg(toIso(when)));
    entry.recalled = dice.chance(0.02);
    entry.head.entered = when.plusSeconds(entry.recalled ? 60 * 3600 : 60 * dice.between(0, 12));
    entry.head.modified = entry.head.entered;
    if (intensity > 0)
        describePain(entry, hoursBetween(session.ended(), when), dice);
    return entry;
}

} // namespace

QList<Entry> report(const DemoSpec &spec, const Soreness &soreness, QList<Workout> &workouts, Dice &dice)
{
    QList<PainEntry> pains;
    for (qsizetype i = 0; i < workouts.size(); ++i) {
        Workout &session = workouts[i];
        const double before = soreness.at(session.started);
        if (dice.chance(0.92))
            session.painBefore = rating(before, dice);
        if (dice.chance(0.85))
            session.painDuring =
                std::max(session.painBefore.value_or(0), rating(soreness.at(session.ended()), dice));
        if (i + 1 == workouts.size() && spec.story.ending != DemoStory::Ending::None)
            performEnding(spec, session);
        for (int day = 1; day <= 2; ++day) {
            const WallTime when = session.started.plusSeconds(day * 86'400 + 60 * dice.between(-90, 90));
            const bool missing = dice.chance(0.25);
            // The next session's form asks for the pain anyway.
            const bool asked = i + 1 == workouts.size() || when < workouts[i + 1].started;
            const PainEntry entry = checkIn(spec, session, when, rating(soreness.at(when), dice), dice);
            if (!missing && asked && *entry.head.entered < spec.end)
                pains.append(entry);
        }
    }
    if (spec.story.ending != DemoStory::Ending::None && !workouts.isEmpty()) {
        const Workout &last = workouts.last();
        // Calm days before it, so that the ending stands for itself.
        const WallTime calm = std::min(last.started, spec.end.plusSeconds(-72 * 3600));
        pains.removeIf([&calm](const PainEntry &entry) { return !(entry.at < calm); });
        pains.append(reportEnding(spec, last));
    }
    return {pains.cbegin(), pains.cend()};
}

} // namespace rhomboid
