#include "bench.h"
#include "tests/advice/cases.h"

// Advice on ten years of training against advice on one: what grows faster than the journal shows as a ratio
// far above ten.
using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr int sessionsAYear = 208;
constexpr double bar = 15; // times the work for ten times the journal

// Four sessions a week with ten sets each, two reports a session, ticks on the checklist of the plan; it ends
// with open pain, so that a plan is made.
Journal sessions(int count)
{
    QList<Entry> entries;
    const QDate first(2016, 3, 14);
    for (int index = 0; index < count; ++index) {
        const QDate date = first.addDays(index * 7 / 4);
        const QByteArray uid = "w" + QByteArray::number(index);
        const QByteArray start = date.toString(Qt::ISODate).toLatin1() + "T18:00:00";
        Workout session = workout(uid.constData(), start.constData(), 50 + index % 30, 4 + index % 5);
        session.painBefore = index % 4;
        session.observations = {{s("warmup_min"), index % 15}, {s("sleep_h"), 6 + index % 3}};
        for (int set = 0; set < 10; ++set)
            session.sets.append(
                {.exercise = set < 5 ? s("Bent Over Row (Barbell)") : s("Lat Pulldown (Cable)"),
                 .reps = 8,
                 .weight = Kilograms {40.0 + index % 20}});
        entries.append(session);
        for (int report = 1; report <= 2; ++report) {
            const QByteArray when = date.addDays(report).toString(Qt::ISODate).toLatin1() + "T08:00:00";
            const QByteArray id = "p" + QByteArray::number(index) + "-" + QByteArray::number(report);
            const bool last = index + 1 == count;
            entries.append(checked(id, when, last ? 4 : (index + report) % 6));
        }
        const WallTime evening =
            at(QByteArray(date.toString(Qt::ISODate).toLatin1() + "T21:00:00").constData());
        for (const char *item : {"soreness-gentle", "soreness-sleep", "soreness-log-twice"})
            entries.append(ticking(s(item), true, evening).put.first());
    }
    return {entries, {}};
}

double workOn(const Journal &journal)
{
    const WallTime end = journal.pains().back().at;
    if (!advise({}, journal, knowledge(), factorTables(), end).plan)
        qFatal("the journal has no plan");
    std::vector<double> times;
    for (int round = 0; round < 15; ++round)
        times.push_back(
            processorMilliseconds([&] { (void)advise({}, journal, knowledge(), factorTables(), end); }));
    return median(times);
}

} // namespace

int main()
{
    const double one = workOn(sessions(sessionsAYear));
    const double ten = workOn(sessions(10 * sessionsAYear));
    Scoreboard board;
    board.say(QStringLiteral("advice on one year: %1 ms, on ten years: %2 ms")
                  .arg(one, 0, 'f', 2)
                  .arg(ten, 0, 'f', 2));
    board.atMost(QStringLiteral("advice on ten years"), ten, 5, QStringLiteral("ms"));
    board.atMost(QStringLiteral("advice on ten years against one"), ten / one, bar, QStringLiteral("times"));
    return board.verdict();
}
