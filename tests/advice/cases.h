#pragma once

#include "core/advice/advice.h"
#include "core/factors/catalogue.h"

#include "tests/advice/shipped.h"
#include "tests/support/sample.h"

// Small journals that advice is asked about, at one moment.
namespace rhomboid::test {

inline const Knowledge &knowledge()
{
    static const Knowledge shipped = shippedKnowledge();
    return shipped;
}

inline QString s(const char *text) { return QString::fromLatin1(text); }

inline const WallTime now = at("2026-03-12T08:00:00");

inline PainEntry plain(const QByteArray &uid, const QByteArray &when, int level)
{
    return pain(uid.constData(), when.constData(), level);
}

// A pain entry in the upper back with an answered check and without any sign.
inline PainEntry checked(const QByteArray &uid, const QByteArray &when, int level)
{
    PainEntry entry = plain(uid, when, level);
    entry.regions = {{s("left_rhomboid"), level}, {s("right_rhomboid"), level}};
    entry.qualities = {s("sore"), s("tight")};
    entry.onset = Onset::NextDays;
    entry.signsAsked.all = true;
    return entry;
}

inline PainEntry signed_(PainEntry entry, const char *sign)
{
    entry.warningSigns = {{s(sign), {}}};
    return entry;
}

inline Event eventAt(const char *uid, const char *when, QStringView kind, const QJsonObject &payload)
{
    return {.head = {.uid = s(uid)}, .at = at(when), .kind = kind.toString(), .payload = payload};
}

// Five steady sessions and a last one with three times the load, in which the warm-up was skipped.
inline QList<Entry> jump()
{
    QList<Entry> entries {
        workout("w1", "2026-02-24T18:00:00", 60, 5), workout("w2", "2026-02-27T18:00:00", 60, 5),
        workout("w3", "2026-03-02T18:00:00", 60, 5), workout("w4", "2026-03-05T18:00:00", 60, 5),
        workout("w5", "2026-03-08T18:00:00", 60, 5)};
    Workout last = workout("w6", "2026-03-10T18:00:00", 90, 9);
    last.observations = {{s("warmup_min"), 2}, {s("warmup_dynamic"), 0}, {s("form"), 2}, {s("heat"), 0}};
    entries.append(last);
    return entries;
}

inline Journal with(QList<Entry> entries, const QList<Entry> &more)
{
    entries.append(more);
    return {entries, {}};
}

inline Advice adviceOn(const Journal &journal, const Findings &findings = {})
{
    return advise(findings, journal, knowledge(), factorTables(), now);
}

inline Facts factsOn(const Journal &journal) { return factsOf(journal, {}, fieldCatalogue(), now); }

} // namespace rhomboid::test
