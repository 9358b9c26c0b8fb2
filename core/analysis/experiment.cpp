#include "core/analysis/experiment.h"

#include "core/analysis/timeline.h"
#include "core/inference/randomisation.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr QLatin1StringView actionKey("action"); // start, show, pause, resume, end
constexpr QLatin1StringView experimentKey("experiment"); // uid of the start
constexpr QLatin1StringView trialKey("trial");
constexpr QLatin1StringView detailKey("detail");
constexpr QLatin1StringView typeKey("type");
constexpr QLatin1StringView seedKey("seed"); // hexadecimal: JSON numbers are too short for it
constexpr QLatin1StringView coinsKey("coins"); // way of the first workout of each pair, a letter each
constexpr QLatin1StringView placeKey("place"); // from 1
constexpr QLatin1StringView armKey("arm");
constexpr QLatin1StringView workoutKey("workout");
constexpr QLatin1StringView followedKey("followed");
constexpr QLatin1StringView countKey("count"); // of pauses and resumptions: clocks may be set back
constexpr QLatin1StringView reasonKey("reason");

Arm other(Arm arm) { return arm == Arm::Treatment ? Arm::Control : Arm::Treatment; }

QList<Arm> coinsFrom(const QString &letters)
{
    QList<Arm> coins;
    for (const QChar letter : letters)
        if (const auto arm = fromWord<Arm>(armWords, QStringView(&letter, 1)))
            coins.append(*arm);
    return coins.size() == letters.size() && coins.size() >= fewestPairs && coins.size() <= mostPairs
        ? coins
        : QList<Arm> {};
}

QString lettersOf(const std::vector<Coin> &coins)
{
    QString letters;
    for (const Coin coin : coins)
        letters += wordOf<Arm>(armWords, coin == Coin::FirstIsA ? Arm::Treatment : Arm::Control);
    return letters;
}

std::optional<Experiment> startedBy(const Event &event)
{
    bool seeded = false;
    const QJsonObject &payload = event.payload;
    const auto type = fromWord<WorkoutType>(workoutTypeWords, payload[typeKey].toString());
    Experiment experiment {.uid = event.head.uid,
                           .started = event.at,
                           .seed = payload[seedKey].toString().toULongLong(&seeded, 16),
                           .coins = coinsFrom(payload[coinsKey].toString())};
    experiment.plan = {.trial = payload[trialKey].toString(),
                       .detail = payload[detailKey].toString(),
                       .pairs = static_cast<int>(experiment.coins.size()),
                       .type = type.value_or(WorkoutType::Strength)};
    if (!seeded || !type || experiment.coins.isEmpty() || experiment.plan.trial.isEmpty())
        return std::nullopt;
    return experiment;
}

void addDraw(Experiment &experiment, const Event &event)
{
    const int place = event.payload[placeKey].toInt() - 1;
    const bool known =
        std::ranges::any_of(experiment.draws, [place](const Draw &draw) { return draw.place == place; });
    if (place < 0 || place >= experiment.places() || known)
        return;
    Draw draw {.event = event, .place = place, .workout = event.payload[workoutKey].toString()};
    if (const QJsonValue followed = event.payload[followedKey]; followed.isBool())
        draw.followed = followed.toBool();
    experiment.draws.append(draw);
}

void addPause(Experiment &experiment, const Event &event, bool pause)
{
    const int count = event.payload[countKey].toInt();
    if (count <= experiment.pauses)
        return;
    experiment.pauses = count;
    experiment.paused = pause;
}

void addEvent(Experiment &experiment, const Event &event)
{
    const QString action = event.payload[actionKey].toString();
    if (action == u"show")
        addDraw(experiment, event);
    else if (action == u"pause" || action == u"resume")
        addPause(experiment, event, action == u"pause");
    else if (action == u"end" && !experiment.end)
        if (const auto reason = fromWord<EndReason>(endReasonWords, event.payload[reasonKey].toString()))
            experiment.end = ExperimentEnd {.at = event.at, .reason = *reason};
}

Event eventOf(QLatin1StringView action, const Experiment &experiment, const EntryHead &head,
              const WallTime &now)
{
    return {.head = head,
            .at = now,
            .kind = eventkind::experiment.toString(),
            .payload = {{actionKey, action}, {experimentKey, experiment.uid}}};
}

} // namespace

Arm Experiment::armAt(int place) const
{
    const Arm first = coins[place / 2];
    return place % 2 == 0 ? first : other(first);
}

const Draw *Experiment::open() const
{
    const auto found = std::ranges::find_if(draws, [](const Draw &draw) { return draw.workout.isEmpty(); });
    return found == draws.end() ? nullptr : &*found;
}

const Draw *Experiment::drawOf(const QString &workout) const
{
    const auto found = std::ranges::find(draws, workout, &Draw::workout);
    return workout.isEmpty() || found == draws.end() ? nullptr : &*found;
}

std::optional<int> Experiment::nextPlace() const
{
    int next = 0;
    for (const Draw &draw : draws)
        next += draw.place == next ? 1 : 0;
    return next < places() ? std::optional(next) : std::nullopt;
}

int Experiment::done() const
{
    return static_cast<int>(
        std::ranges::count_if(draws, [](const Draw &draw) { return !draw.workout.isEmpty(); }));
}

int workoutsKept(const Experiment &experiment, const Journal &journal)
{
    return static_cast<int>(std::ranges::count_if(
        experiment.draws, [&journal](const Draw &draw) { return journal.workout(draw.workout) != nullptr; }));
}

bool shownBefore(const Draw &draw, const Workout &workout)
{
    constexpr qint64 aMinute = 60; // a start has no seconds
    return draw.event.at.wallSeconds() - workout.started.wallSeconds() < aMinute;
}

// Starts first: with a clock set back, what follows may carry an earlier time.
QList<Experiment> experimentsOf(const Journal &journal)
{
    QList<Experiment> experiments;
    QList<const Event *> others;
    for (const Event &event : journal.events()) {
        if (event.kind != eventkind::experiment)
            continue;
        if (event.payload[actionKey].toString() != u"start")
            others.append(&event);
        else if (auto experiment = startedBy(event))
            experiments.append(*std::move(experiment));
    }
    for (const Event *event : others) {
        const auto owner =
            std::ranges::find(experiments, event->payload[experimentKey].toString(), &Experiment::uid);
        if (owner != experiments.end())
            addEvent(*owner, *event);
    }
    for (Experiment &experiment : experiments)
        std::ranges::sort(experiment.draws, {}, &Draw::place);
    return experiments;
}

std::optional<Experiment> runningExperiment(const Journal &journal)
{
    for (const Experiment &experiment : experimentsOf(journal))
        if (!experiment.end)
            return experiment;
    return std::nullopt;
}

std::optional<WallTime> readyAt(const Experiment &experiment, const Journal &journal)
{
    if (experiment.done() < experiment.places())
        return std::nullopt;
    std::optional<WallTime> last;
    for (const Draw &draw : experiment.draws)
        if (const Workout *workout = journal.workout(draw.workout);
            workout && (!last || *last < workout->ended()))
            last = workout->ended();
    return last.value_or(experiment.started).plusSeconds(static_cast<qint64>(hoursAfterSession * 3'600));
}

Stage stageOf(const Experiment &experiment, const Journal &journal, const WallTime &now)
{
    if (experiment.end)
        return experiment.end->reason == EndReason::Finished ? Stage::Finished : Stage::Stopped;
    const auto ready = readyAt(experiment, journal);
    if (!ready)
        return Stage::Running;
    return hoursBetween(*ready, now) < 0 ? Stage::Waiting : Stage::Ready;
}

Event startOf(const ExperimentPlan &plan, quint64 seed, const EntryHead &head, const WallTime &now)
{
    return {.head = head,
            .at = now,
            .kind = eventkind::experiment.toString(),
            .payload = {{actionKey, QStringLiteral("start")},
                        {trialKey, plan.trial},
                        {detailKey, plan.detail},
                        {typeKey, wordOf<WorkoutType>(workoutTypeWords, plan.type)},
                        {seedKey, QString::number(seed, 16)},
                        {coinsKey, lettersOf(tossCoins(plan.pairs, seed))}}};
}

Event showing(const Experiment &experiment, int place, const EntryHead &head, const WallTime &now)
{
    Event event = eventOf(QLatin1StringView("show"), experiment, head, now);
    event.head.uid = QStringLiteral("%1:%2").arg(experiment.uid).arg(place + 1);
    event.payload[placeKey] = place + 1;
    event.payload[armKey] = wordOf<Arm>(armWords, experiment.armAt(place));
    return event;
}

Event filled(const Draw &draw, const QString &workout, std::optional<bool> followed, const EntryHead &head)
{
    Event event = draw.event;
    event.head = head;
    event.payload[workoutKey] = workout;
    event.payload[followedKey] = followed ? QJsonValue(*followed) : QJsonValue(QJsonValue::Null);
    return event;
}

Event pausing(const Experiment &experiment, bool pause, const EntryHead &head, const WallTime &now)
{
    Event event = eventOf(QLatin1StringView(pause ? "pause" : "resume"), experiment, head, now);
    event.payload[countKey] = experiment.pauses + 1;
    return event;
}

Event ending(const Experiment &experiment, EndReason reason, const EntryHead &head, const WallTime &now)
{
    Event event = eventOf(QLatin1StringView("end"), experiment, head, now);
    event.payload[reasonKey] = wordOf<EndReason>(endReasonWords, reason);
    return event;
}

} // namespace rhomboid
