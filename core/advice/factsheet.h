#pragma once

#include "core/advice/episodes.h"
#include "core/advice/predicate.h"
#include "core/advice/triage.h"
#include "core/analysis/findings.h"
#include "core/exercises/catalogue.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

namespace rhomboid {

// What a fact was read from: a tip that goes by something general is about everybody.
enum class Basis { General, Profile, Day, Load, Workout, WeeklyCheck, Pain, Sign };

// The facts with the entries behind each.
struct FactSheet {
    Facts facts {};
    QDate today {}; // the day that they are facts of
    QMap<QString, Basis> basis {};
    QMap<QString, QStringList> entries {}; // uids by fact

    void put(const QString &name, const QVariant &value, Basis from, const QStringList &uids);
    // With what triage made of the facts; the pattern is read from pain entries like the facts behind it.
    void judge(const Triage &triage);
};

// What all facts are read from, worked out once.
struct Moment {
    const Journal &journal;
    const std::span<const Field> fields;
    const WallTime now;
    const QList<PainReport> reports; // up to now
    const QList<Episode> episodes;
    const Episode *current {}; // the open episode that has lasted longest
    qsizetype workouts {}; // how many have begun by now
    const ExerciseIndex exercises;

    Moment(const Journal &journal, std::span<const Field> fields, const WallTime &now);
    Moment(const Moment &) = delete;

    // The last session that can be believed, with the sessions before it at lower indexes; -1 when there is
    // none.
    qsizetype lastWorkout() const;
    // The reports of the open episode; none when no pain is open.
    QList<PainReport> ofEpisode() const;
    // Hours from a time to now.
    double since(const WallTime &time) const { return hoursBetween(time, now); }
};

FactSheet factSheet(const Moment &moment, const Findings &findings);
// The facts that warning signs and patterns are judged by: all but loads and findings, which no rule reads.
// It is asked at every key in a form.
FactSheet signSheet(const Moment &moment);

// One file each; every fact of tips.json is put by exactly one of them.
void putPain(FactSheet &sheet, const Moment &moment);
void putEpisode(FactSheet &sheet, const Moment &moment);
void putSigns(FactSheet &sheet, const Moment &moment);
void putSessions(FactSheet &sheet, const Moment &moment);
void putLoads(FactSheet &sheet, const Moment &moment);
void putPerson(FactSheet &sheet, const Moment &moment);
void putFindings(FactSheet &sheet, const Findings &findings);

} // namespace rhomboid
