// Searching fifty years of a journal while somebody types: each key against a plain scan that asks every
// entry for its texts again. Prints medians in CPU milliseconds and the ratio of the two.
#include "bench.h"
#include "core/journal/entryindex.h"

#include <algorithm>

using namespace rhomboid;

namespace {

constexpr int days = 18'250;
constexpr double keyBar = 16; // ms: a key is followed by its result within a frame

QString exerciseName(int number) { return QStringLiteral("Exercise %1 (Cable)").arg(number % 60); }

// 20,000 workouts of 15 sets and 36,500 pain entries, one in a hundred with a note of its own.
Journal fiftyYears()
{
    EntryLists lists;
    const QDate first(1976, 3, 12);
    const auto head = [](QChar kind, int number) {
        return EntryHead {.uid = QStringLiteral("%1-%2").arg(kind).arg(number)};
    };
    for (int i = 0; i < 20'000; ++i) {
        Workout workout {.head = head(u'w', i),
                         .started = {.date = first.addDays(i * days / 20'000), .time = QTime(18, i % 60)},
                         .title = QStringLiteral("Upper body %1").arg(i % 2 == 0 ? u'A' : u'B')};
        for (int set = 0; set < 15; ++set)
            workout.sets.append({.exercise = exerciseName(i + set / 3)});
        std::get<QList<Workout>>(lists).append(workout);
    }
    for (int i = 0; i < 2 * days; ++i) {
        PainEntry pain {.head = head(u'p', i),
                        .at = {.date = first.addDays(i / 2), .time = QTime(8 + 12 * (i % 2), 0)},
                        .intensity = i % 8,
                        .regions = {{.region = QStringLiteral("region_%1").arg(i % 22), .level = i % 8}}};
        if (i % 100 == 0)
            pain.notes = QStringLiteral("after the garden, day %1").arg(i);
        std::get<QList<PainEntry>>(lists).append(pain);
    }
    return Journal::fromLists(std::move(lists), {});
}

qsizetype scan(const Journal &journal, const QString &text)
{
    qsizetype found = 0;
    const auto has = [&text](const QString &other) { return searchable(other).contains(text); };
    for (const Workout &workout : journal.workouts())
        found += has(workout.title) || has(workout.notes)
            || std::ranges::any_of(workout.sets, has, &SetEntry::exercise);
    for (const PainEntry &pain : journal.pains())
        found += has(pain.notes) || std::ranges::any_of(pain.regions, has, &RegionPain::region);
    return found;
}

} // namespace

int main()
{
    Scoreboard board;
    const Journal journal = fiftyYears();
    EntryIndex index;
    board.say(QStringLiteral("ordering the entries, once a change: %1 ms")
                  .arg(processorMilliseconds([&] { index = EntryIndex(journal, {}); }), 0, 'f', 1));
    board.say(QStringLiteral("folding the texts, at the first search: %1 ms")
                  .arg(processorMilliseconds([&] { index.find({.text = QStringLiteral("-")}); }), 0, 'f', 1));
    const QString typed = QStringLiteral("garden day");
    std::vector<double> keys;
    std::vector<double> scans;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        const QString text = typed.first(length).trimmed();
        qsizetype indexed = 0;
        keys.push_back(processorMilliseconds([&] { indexed = index.find({.text = text}).size(); }));
        // Words apart are more than a plain scan can do; it is given the first.
        const QString word = text.section(u' ', 0, 0);
        qsizetype plain = 0;
        scans.push_back(processorMilliseconds([&] { plain = scan(journal, word); }));
        if (indexed > plain || plain == 0) {
            board.say(QStringLiteral("%1: %2 found, %3 by scanning").arg(text).arg(indexed).arg(plain));
            return 1;
        }
    }
    board.say(QStringLiteral("plain scan %1 ms, ratio %2")
                  .arg(median(scans), 0, 'f', 1)
                  .arg(median(keys) / median(scans), 0, 'f', 3));
    const double filters = processorMilliseconds(
        [&] { index.find({.atLeast = 3, .exercise = exerciseName(7), .from = QDate(2000, 1, 1)}); });
    board.atMost(QStringLiteral("a key over fifty years"), median(keys), keyBar,
                 QStringLiteral("ms of processor"));
    board.atMost(QStringLiteral("the other filters over fifty years"), filters, keyBar,
                 QStringLiteral("ms of processor"));
    return board.verdict();
}
