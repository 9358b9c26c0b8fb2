#include "core/advice/advice.h"
#include "core/factors/catalogue.h"

#include "tests/advice/shipped.h"
#include "tests/simulation/chance.h"
#include "tests/simulation/journalof.h"
#include "tests/simulation/scenarios.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace rhomboid;
using namespace rhomboid::test;
using namespace rhomboid::simulation;

namespace {

constexpr int people = 1000;
constexpr std::uint64_t seed = 20'260'312;

const Knowledge &knowledge()
{
    static const Knowledge shipped = shippedKnowledge();
    return shipped;
}

QString s(const char *text) { return QString::fromLatin1(text); }

// What somebody with a sore upper back says besides the number: where, what it feels like, after which
// session.
void describe(PainEntry &entry, const Workout *last)
{
    entry.signsAsked.all = true;
    if (entry.intensity == 0)
        return;
    entry.regions = {{s("left_rhomboid"), entry.intensity}, {s("right_rhomboid"), entry.intensity}};
    entry.qualities = {s("sore"), s("tight")};
    const double hours = last ? hoursBetween(last->ended(), entry.at) : 1000;
    if (hours <= 72) {
        entry.onset = hours <= 6 ? Onset::Within6Hours : Onset::NextDays;
        entry.workout = last->head.uid;
    } else {
        entry.onset = Onset::Unknown;
    }
}

Journal described(const Journal &journal)
{
    QList<Entry> entries;
    for (const Workout &workout : journal.workouts())
        entries.append(workout);
    auto next = journal.workouts().begin();
    for (PainEntry entry : journal.pains()) {
        while (next != journal.workouts().end() && next->ended() < entry.at)
            ++next;
        describe(entry, next == journal.workouts().begin() ? nullptr : &*std::prev(next));
        entries.append(entry);
    }
    return {entries, {}};
}

Journal ordinaryLifter(std::uint32_t replicate)
{
    return described(journalOf(simulate(*findScenario("S1"), 120, seed, replicate)));
}

// The same person in a bad time: 65 to 100 of 100 evenings of the last six weeks are at 3 or more, the others
// are as they were and may be calm.
Journal badTime(std::uint32_t replicate)
{
    const Journal journal = ordinaryLifter(replicate);
    std::mt19937 random(replicate);
    const QDate first = journal.pains().last().at.date.addDays(-42);
    Change change;
    for (PainEntry entry : journal.pains()) {
        if (entry.at.date < first || random() % 100 >= 65u + replicate % 36)
            continue;
        entry.intensity = std::max(entry.intensity, int(3 + random() % 3));
        entry.regions = {{s("left_rhomboid"), entry.intensity}};
        change.put.append(entry);
    }
    return apply(journal, change);
}

// By the worst that was said of each day, before a workout or in an entry, from the first of the six weeks
// on.
bool mostDaysHurt(const Journal &journal)
{
    const QDate first = journal.pains().last().at.date.addDays(-41);
    QMap<QDate, int> worst;
    const auto take = [&](QDate date, int level) {
        if (first <= date)
            worst[date] = std::max(worst.value(date), level);
    };
    for (const PainEntry &entry : journal.pains())
        take(entry.at.date, entry.intensity);
    for (const Workout &workout : journal.workouts())
        if (workout.painBefore)
            take(workout.started.date, *workout.painBefore);
    const auto sore = std::ranges::count_if(worst, [](int level) { return level >= 3; });
    return worst.size() >= 21 && worst.firstKey() <= first.addDays(6) && 2 * sore > worst.size();
}

Advice adviceAtTheEnd(const Journal &journal)
{
    const WallTime now = journal.pains().last().at.plusSeconds(60);
    return advise({}, journal, knowledge(), factorTables(), now);
}

bool byDuration(const Advice &advice)
{
    static const QStringList duration {s("S03"), s("S04"), s("S05"), s("S06"), s("S07")};
    return std::ranges::any_of(advice.triage.rules,
                               [](const QString &rule) { return duration.contains(rule); });
}

} // namespace

// Soreness that comes and goes with training is not persistent pain, and persistent pain is not soreness.
class tst_Episodes : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryLiftersAreNotSentAwayForDuration();
    void sixWeeksOnMostDaysAlwaysAre();
};

void tst_Episodes::ordinaryLiftersAreNotSentAwayForDuration()
{
    int duration = 0;
    int comesBack = 0;
    int rising = 0;
    int other = 0;
    int ordinary = 0;
    for (std::uint32_t replicate = 0; replicate < people; ++replicate) {
        const Journal journal = ordinaryLifter(replicate);
        if (mostDaysHurt(journal)) // chance made this one belong to the other test
            continue;
        ++ordinary;
        const Advice advice = adviceAtTheEnd(journal);
        duration += byDuration(advice);
        comesBack += advice.triage.rules.contains(s("S10"));
        rising += advice.triage.rules.contains(s("S02"));
        other += advice.triage.level == 1 || advice.triage.level == 2;
    }
    qInfo("of %d ordinary lifters: %d at level 2 by duration, %d keep coming back, %d rising, %d at level 2 "
          "in all",
          ordinary, duration, comesBack, rising, other);
    QVERIFY(ordinary > people * 3 / 4);
    QVERIFY(duration * 50 <= ordinary);
}

void tst_Episodes::sixWeeksOnMostDaysAlwaysAre()
{
    int bad = 0;
    for (std::uint32_t replicate = 0; replicate < people; ++replicate) {
        const Journal journal = badTime(replicate);
        if (!mostDaysHurt(journal))
            continue;
        ++bad;
        const Advice advice = adviceAtTheEnd(journal);
        QVERIFY2(byDuration(advice), qPrintable(QString::number(replicate) + advice.triage.rules.join(u' ')));
        QCOMPARE(advice.triage.level, 2);
    }
    qInfo("%d journals with pain on most days of six weeks, all at level 2", bad);
    QVERIFY(bad > people / 2);
}

QTEST_GUILESS_MAIN(tst_Episodes)
#include "tst_episodes.moc"
