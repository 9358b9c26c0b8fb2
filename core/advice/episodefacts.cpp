#include "core/advice/factsheet.h"
#include "core/advice/regions.h"

#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int countsFrom = 4; // points: the peak of an episode that counts as coming back
constexpr qint64 quarter = 90; // days
constexpr double usualOnset = 72; // hours after a workout

// The words, places and links that the entries of an episode gathered.
struct Gathered {
    QStringList uids {};
    QStringList qualities {};
    QStringList aggravators {};
    QStringList regions {};
    QStringList lately {}; // the regions of the latest entry that has any
    std::optional<Onset> onset {};
    QString workout {}; // uid of the latest workout the pain was linked to
    std::optional<WallTime> unlinked {}; // the latest entry that came after a workout without naming it
    bool massageGun {false};
};

void addNew(QStringList &to, const QStringList &words)
{
    for (const QString &word : words)
        if (!to.contains(word))
            to.append(word);
}

bool followsWorkout(std::optional<Onset> onset)
{
    return onset == Onset::During || onset == Onset::Within6Hours || onset == Onset::NextDays;
}

Gathered gather(const QList<PainReport> &reports)
{
    Gathered all;
    for (const PainReport &report : reports) {
        all.uids.append(report.uid.toString());
        if (!report.entry)
            continue;
        const PainEntry &entry = *report.entry;
        addNew(all.qualities, entry.qualities);
        addNew(all.aggravators, entry.aggravators);
        QStringList regions;
        for (const RegionPain &pain : entry.regions)
            regions.append(pain.region);
        addNew(all.regions, regions);
        all.lately = regions.isEmpty() ? all.lately : regions;
        // 'Not after a workout' is a warning sign of its own: no later answer takes it back within the
        // episode.
        if (entry.onset && all.onset != Onset::NoSession)
            all.onset = entry.onset;
        if (!entry.workout.isEmpty())
            all.workout = entry.workout;
        else if (followsWorkout(entry.onset))
            all.unlinked = entry.at;
        all.massageGun = all.massageGun || std::ranges::any_of(entry.relief, [](const Relief &relief) {
                             return relief.what == u"massage_gun";
                         });
    }
    return all;
}

QString sideOf(const QStringList &regions)
{
    QSet<RegionInfo::Side> sides;
    for (const QString &id : regions)
        if (const RegionInfo *region = findRegion(id))
            sides.insert(region->side);
    const bool left = sides.contains(RegionInfo::Side::Left);
    const bool right = sides.contains(RegionInfo::Side::Right);
    if (left && right)
        return QStringLiteral("both");
    if (left || right)
        return left ? QStringLiteral("left") : QStringLiteral("right");
    return QStringLiteral("middle");
}

bool anyOf(const QStringList &regions, bool RegionInfo::*property)
{
    return std::ranges::any_of(regions, [property](const QString &id) {
        const RegionInfo *region = findRegion(id);
        return region && region->*property;
    });
}

void putPlace(FactSheet &sheet, const Gathered &all)
{
    // Without a place the question was about the upper back.
    const bool upperBack = all.regions.isEmpty() || anyOf(all.regions, &RegionInfo::upperBack);
    sheet.put(QStringLiteral("upper_back"), upperBack, Basis::Pain, all.uids);
    if (all.regions.isEmpty())
        return;
    const bool midline = anyOf(all.regions, &RegionInfo::midline);
    sheet.put(QStringLiteral("region"), all.regions, Basis::Pain, all.uids);
    sheet.put(QStringLiteral("region_class"), midline ? QStringLiteral("midline") : QStringLiteral("muscle"),
              Basis::Pain, all.uids);
    sheet.put(QStringLiteral("laterality"), sideOf(all.lately), Basis::Pain, all.uids);
}

// The session the pain is linked to: named by an entry, or the last one in the three days before it.
const Workout *triggerOf(const Moment &moment, const Gathered &all)
{
    for (qsizetype index = moment.workouts - 1; index >= 0; --index) {
        const Workout &workout = moment.journal.workouts()[index];
        if (workout.head.uid == all.workout)
            return &workout;
        if (!all.unlinked)
            continue;
        const double hours = hoursBetween(workout.started, *all.unlinked);
        if (hours >= 0 && hours <= usualOnset)
            return &workout;
    }
    return nullptr;
}

void putTrigger(FactSheet &sheet, const Moment &moment, const Gathered &all)
{
    if (all.workout.isEmpty() && !all.unlinked)
        return;
    const Workout *workout = triggerOf(moment, all);
    if (!workout)
        return;
    QStringList uids = all.uids;
    uids.prepend(workout->head.uid);
    sheet.put(QStringLiteral("days_since_trigger"), double(workout->started.date.daysTo(moment.now.date)),
              Basis::Pain, uids);
    // Soreness is there within three days (HOTFIEL2018).
    sheet.put(QStringLiteral("began_late"),
              hoursBetween(workout->started, moment.current->start) > usualOnset, Basis::Pain, uids);
    if (workout->painDuring)
        sheet.put(QStringLiteral("trigger_pain_during"), double(*workout->painDuring), Basis::Pain, uids);
}

void putWords(FactSheet &sheet, const Gathered &all)
{
    if (!all.qualities.isEmpty())
        sheet.put(QStringLiteral("quality"), all.qualities, Basis::Pain, all.uids);
    if (!all.aggravators.isEmpty())
        sheet.put(QStringLiteral("aggravators"), all.aggravators, Basis::Pain, all.uids);
    if (all.onset)
        sheet.put(QStringLiteral("onset"), wordOf<Onset>(onsetWords, *all.onset), Basis::Pain, all.uids);
    if (all.massageGun)
        sheet.put(QStringLiteral("massage_gun"), true, Basis::Pain, all.uids);
}

// How often pain of this kind came back: in the places of the open episode, or of the last one.
void putRecurrence(FactSheet &sheet, const Moment &moment)
{
    if (moment.episodes.isEmpty())
        return;
    const quint32 places = (moment.current ? *moment.current : moment.episodes.last()).places;
    QStringList uids;
    int count = 0;
    for (const Episode &episode : moment.episodes) {
        const bool recent = episode.last.date.daysTo(moment.now.date) <= quarter;
        if (!recent || episode.peak < countsFrom || !samePlace(episode.places, places)
            || isOrdinarySoreness(episode, moment.reports))
            continue;
        ++count;
        uids.append(moment.reports[episode.reports.first()].uid.toString());
    }
    sheet.put(QStringLiteral("episodes_90d"), double(count), Basis::Pain, uids);
}

} // namespace

void putEpisode(FactSheet &sheet, const Moment &moment)
{
    putRecurrence(sheet, moment);
    if (!moment.current) {
        sheet.put(QStringLiteral("episode_open"), false, Basis::General, {});
        return;
    }
    const Episode &episode = *moment.current;
    const Gathered all = gather(moment.ofEpisode());
    sheet.put(QStringLiteral("episode_open"), true, Basis::Pain, all.uids);
    sheet.put(QStringLiteral("episode_days"), double(episode.start.date.daysTo(moment.now.date)), Basis::Pain,
              all.uids);
    sheet.put(QStringLiteral("pain_peak_episode"), double(episode.peak), Basis::Pain, all.uids);
    if (const QVariant now = sheet.facts.value(QStringLiteral("pain_now")); now.isValid())
        sheet.put(QStringLiteral("pain_drop_pct"), 100.0 * (episode.peak - now.toDouble()) / episode.peak,
                  Basis::Pain, all.uids);
    putPlace(sheet, all);
    putWords(sheet, all);
    putTrigger(sheet, moment, all);
}

} // namespace rhomboid
