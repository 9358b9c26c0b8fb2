#include "core/advice/factsheet.h"
#include "core/advice/remarks.h"
#include "core/advice/signs.h"

#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double signLasts = 14 * 24; // hours a ticked sign stands when its episode has ended
constexpr double checkLasts = 7 * 24; // hours
constexpr double clinicianRests = 42 * 24; // hours
constexpr int asksFrom = 7; // points
constexpr int riseOf = 2; // points

QStringList tickedIn(const PainEntry &entry)
{
    QStringList names;
    for (const WarningSign &sign : signsOf(entry))
        names.append(sign.sign);
    return names;
}

// The reports whose signs still speak: those of any open episode, and of the last two weeks.
QList<PainReport> speaking(const Moment &moment)
{
    QList<PainReport> found;
    for (auto report = moment.reports.rbegin(); report != moment.reports.rend(); ++report) {
        const bool inEpisode = moment.current && !(report->at < moment.current->start);
        if (!inEpisode && moment.since(report->at) > signLasts)
            break;
        if (report->entry)
            found.prepend(*report);
    }
    return found;
}

// The latest answer counts. A 'no' from before the episode says nothing about it, so it only takes back a
// 'yes'.
void putAnswers(FactSheet &sheet, const Moment &moment, const QList<PainReport> &reports)
{
    QSet<QString> decided;
    const auto answer = [&](const QString &sign, bool yes, const PainReport &report) {
        if (decided.contains(sign))
            return;
        decided.insert(sign);
        const bool inEpisode = moment.current && !(report.at < moment.current->start);
        if (yes || inEpisode)
            sheet.put(sign, yes, Basis::Sign, {report.uid.toString()});
    };
    for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
        for (const QString &sign : tickedIn(*report->entry))
            answer(sign, true, *report);
        for (const QString &sign : report->entry->signsAsked.some)
            answer(sign, false, *report);
        if (!report->entry->signsAsked.all)
            continue;
        for (const SignGroup &group : signGroups())
            for (const Sign &sign : group.signs)
                answer(QString::fromLatin1(sign.name), false, *report);
        return;
    }
}

// When the check has to be answered anew: weekly, with pain of 7, and with a rise of 2.
WallTime askedAgain(const Moment &moment, const QList<PainReport> &episode)
{
    WallTime since = episode.first().at;
    std::optional<int> before;
    for (const PainReport &report : episode) {
        if (report.level >= asksFrom || (before && report.level >= *before + riseOf))
            since = report.at;
        before = report.level;
    }
    const WallTime weekAgo = moment.now.plusSeconds(-static_cast<qint64>(checkLasts) * 3600);
    return since < weekAgo ? weekAgo : since;
}

void putCheckDone(FactSheet &sheet, const Moment &moment, const QList<PainReport> &reports)
{
    const QList<PainReport> episode = moment.ofEpisode();
    if (episode.isEmpty())
        return;
    const WallTime since = askedAgain(moment, episode);
    QSet<QString> missing;
    for (const QString &sign : signsOfTheCheck())
        missing.insert(sign);
    QStringList uids;
    for (const PainReport &report : reports) {
        if (report.at < since)
            continue;
        for (const QString &sign : report.entry->signsAsked.some + tickedIn(*report.entry))
            missing.remove(sign);
        if (report.entry->signsAsked.all)
            missing.clear();
        uids.append(report.uid.toString());
    }
    // How it began belongs to the check, because pain that did not follow exercise is a sign by itself.
    const bool began = std::ranges::any_of(episode, [](const PainReport &report) {
        return report.entry && (report.entry->onset || !report.entry->workout.isEmpty());
    });
    sheet.put(QStringLiteral("safety_check_done"), missing.isEmpty() && began, Basis::Sign, uids);
}

// A new sign or a rise of 2 since the visit wakes what rests.
bool wokenSince(const WallTime &visit, const QList<PainReport> &signs, const QList<PainReport> &episode)
{
    QSet<QString> told;
    for (const PainReport &report : signs) {
        const bool before = !(visit < report.at);
        for (const QString &sign : tickedIn(*report.entry)) {
            if (before)
                told.insert(sign);
            else if (!told.contains(sign))
                return true;
        }
    }
    std::optional<int> then;
    for (const PainReport &report : episode) {
        const bool before = !(visit < report.at);
        if (before || !then)
            then = report.level;
        else if (report.level >= *then + riseOf)
            return true;
    }
    return false;
}

void putClinician(FactSheet &sheet, const Moment &moment, const QList<PainReport> &signs)
{
    const Event *seen = lastVisit(moment.journal, moment.now);
    if (!seen)
        return;
    const QStringList uids {seen->head.uid};
    const bool thisEpisode = moment.current && !(seen->at < moment.current->start);
    sheet.put(QStringLiteral("clinician_seen"), thisEpisode, Basis::Profile, uids);
    const bool recent = moment.since(seen->at) <= clinicianRests;
    const bool rests = recent && !wokenSince(seen->at, signs, moment.ofEpisode());
    sheet.put(QStringLiteral("clinician_rest"), rests, Basis::Profile, uids);
}

} // namespace

void putSigns(FactSheet &sheet, const Moment &moment)
{
    const QList<PainReport> reports = speaking(moment);
    putAnswers(sheet, moment, reports);
    putCheckDone(sheet, moment, reports);
    putClinician(sheet, moment, reports);
}

} // namespace rhomboid
