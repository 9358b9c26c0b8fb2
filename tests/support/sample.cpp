#include "tests/support/sample.h"

#include <QRandomGenerator>

namespace rhomboid::test {

WallTime at(const char *iso)
{
    const auto time = wallTimeFromIso(QString::fromLatin1(iso));
    Q_ASSERT(time);
    return *time;
}

Workout workout(const char *uid, const char *started, double minutes, double rpe)
{
    return {.head = {.uid = QString::fromLatin1(uid)},
            .started = at(started),
            .duration = Minutes {minutes},
            .title = QStringLiteral("Upper body"),
            .sessionRpe = rpe};
}

PainEntry pain(const char *uid, const char *when, int intensity)
{
    return {.head = {.uid = QString::fromLatin1(uid)}, .at = at(when), .intensity = intensity};
}

namespace {

EntryHead head(const char *uid)
{
    return {.uid = QString::fromLatin1(uid),
            .entered = at("2026-03-12T19:00:00+01:00"),
            .modified = at("2026-03-12T19:05:00+01:00")};
}

Workout fullWorkout()
{
    return {.head = head("w1"),
            .started = at("2026-03-12T17:30:00+01:00"),
            .duration = Minutes {75},
            .type = WorkoutType::Strength,
            .title = QStringLiteral("Upper body A, \"heavy\""),
            .sessionRpe = 7.5,
            .painBefore = 1,
            .painDuring = 2,
            .sets = {{.exercise = QStringLiteral("Bent Over Row (Barbell)"),
                      .kind = SetKind::Warmup,
                      .reps = 10,
                      .weight = Kilograms {40},
                      .rpe = 6.5,
                      .notes = QStringLiteral("light")},
                     {.exercise = QStringLiteral("Rowing (Machine)"),
                      .distance = Metres {500},
                      .duration = Seconds {110.5}}},
            .observations = {{QStringLiteral("warmup_min"), 8}, {QStringLiteral("warmup_dynamic"), 1}},
            .notes = QStringLiteral("First line\nsecond, with comma; and = sign"),
            .source = QStringLiteral("strong:0123456789ab:2"),
            .implausible = true};
}

PainEntry fullPain()
{
    return {.head = head("p1"),
            .at = at("2026-03-13T08:05:00+01:00"),
            .intensity = 5,
            .onset = Onset::NextDays,
            .workout = QStringLiteral("w1"),
            .regions = {{QStringLiteral("right_rhomboid"), 5}, {QStringLiteral("right_upper_trapezius"), 3}},
            .qualities = {QStringLiteral("dull_ache"), QStringLiteral("tight")},
            .aggravators = {QStringLiteral("reach_overhead")},
            .easers = {QStringLiteral("walk")},
            .warningSigns = {{QStringLiteral("sx_numb_tingle"), QStringLiteral("left_arm")}},
            .signsAsked = {.all = true},
            .relief = {{QStringLiteral("cold_pack"), ReliefEffect::ALittle}, {QStringLiteral("rest"), {}}},
            .notes = QStringLiteral("after sleeping badly"),
            .recalled = true};
}

} // namespace

Journal everything()
{
    const QDate date(2026, 3, 12);
    Day day {.head = head("x"), .date = date, .sleepHours = 6.5, .fluidMl = 1800, .deskHours = 7,
             .sittingBlockMin = 120, .note = QStringLiteral("long day")};
    day.head.uid = dayUid(date);
    FunctionCheck function {.head = head("x"), .date = date, .painWeek = 4, .enjoyment = 3, .activity = 2,
                            .nightsDisturbed = 1, .cantDoNormal = false};
    function.head.uid = functionUid(date);
    const Event event {.head = head("e1"),
                       .at = at("2026-03-12T20:00:00+01:00"),
                       .kind = eventkind::phaseNote.toString(),
                       .payload = {{QStringLiteral("text"), QStringLiteral("Holiday")}}};
    return Journal({fullWorkout(), fullPain(), day, function, event},
                   {{.uid = QStringLiteral("gone"), .deleted = at("2026-03-01T10:00:00Z")}});
}

Change randomChange(const Journal &journal, quint32 seed)
{
    QRandomGenerator random(seed);
    Change change;
    const auto uid = [&](int kind) { return QStringLiteral("r%1-%2").arg(kind).arg(random.bounded(12)); };
    const auto when = [&] {
        return at("2026-01-01T08:00:00Z").plusSeconds(random.bounded(90) * 86'400 + random.bounded(36'000));
    };
    for (int i = random.bounded(4); i >= 0; --i) {
        Workout session = fullWorkout();
        session.head.uid = uid(0);
        session.started = when();
        session.sessionRpe = random.bounded(11);
        change.put.append(session);
    }
    PainEntry entry = fullPain();
    entry.head.uid = uid(1);
    entry.at = when();
    entry.intensity = random.bounded(11);
    change.put.append(entry);
    QStringList gone {uid(0), uid(1), uid(0)};
    gone.removeDuplicates();
    for (const Entry &put : change.put)
        gone.removeAll(headOf(put).uid);
    const Change removal = removing(gone, when());
    for (const QString &uidGone : removal.remove)
        if (journal.find(uidGone)) {
            change.remove.append(uidGone);
            change.bury.append({.uid = uidGone, .deleted = removal.bury.front().deleted});
        }
    // A change names each uid once: the last put of a uid counts.
    QStringList seen;
    for (qsizetype i = change.put.size() - 1; i >= 0; --i) {
        const QString &putUid = headOf(change.put[i]).uid;
        if (seen.contains(putUid))
            change.put.removeAt(i);
        else
            seen.append(putUid);
    }
    return change;
}

} // namespace rhomboid::test
