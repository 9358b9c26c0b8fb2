#include "core/journal/sets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rhomboid;

namespace {

template <class Number> Sparse<Number> maybe(QRandomGenerator &random, double value)
{
    if (random.bounded(3) == 0)
        return std::nullopt;
    return Number {value};
}

// Few different values, so that sets often share some of them; sometimes odd ones.
SetEntry anySet(QRandomGenerator &random)
{
    static const QStringList names {QStringLiteral("Row"), QStringLiteral("Shrug"), QString(),
                                    QStringLiteral("Läufe")};
    static constexpr double weights[] {50, 50, 52.5, -20, 0.0, -0.0, 1e9, 45.359237};
    return {.exercise = names[random.bounded(static_cast<int>(names.size()))],
            .kind = static_cast<SetKind>(random.bounded(4)),
            .reps = maybe<double>(random, random.bounded(3)),
            .weight = maybe<Kilograms>(random, weights[random.bounded(8)]),
            .distance = maybe<Metres>(random, 100.0 * random.bounded(2)),
            .duration = maybe<Seconds>(random, 0.1 * random.bounded(3)),
            .rpe = maybe<double>(random, 7 + 0.5 * random.bounded(3)),
            .notes = random.bounded(5) == 0 ? QStringLiteral("slow") : QString()};
}

QList<SetEntry> anySets(QRandomGenerator &random)
{
    QList<SetEntry> sets(random.bounded(12));
    std::ranges::generate(sets, [&random] { return anySet(random); });
    return sets;
}

} // namespace

class tst_Sets : public QObject
{
    Q_OBJECT

private slots:
    void anyListComesBackAsItWas();
    void listsAreEqualWhenTheirSetsAre();
    void aSetMayBeAppendedToACopy();
    void theSignOfZeroIsKept();
    void aRunOfEqualSetsTakesTwoBytesEach();
};

void tst_Sets::anyListComesBackAsItWas()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const QList<SetEntry> sets = anySets(random);
        const SetList kept(sets);
        QCOMPARE(kept.size(), sets.size());
        QCOMPARE(kept.isEmpty(), sets.isEmpty());
        QCOMPARE(kept.toList(), sets);
        for (qsizetype place = 0; place < sets.size(); ++place)
            QCOMPARE(kept.at(place), sets[place]);
    }
}

void tst_Sets::listsAreEqualWhenTheirSetsAre()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 2000; ++round) {
        const QList<SetEntry> one = anySets(random);
        QList<SetEntry> other = one;
        QVERIFY(SetList(one) == SetList(other));
        if (other.isEmpty())
            continue;
        other[random.bounded(static_cast<int>(other.size()))] = anySet(random);
        QCOMPARE(SetList(one) == SetList(other), one == other);
    }
}

// The copy and the original share their bytes until then.
void tst_Sets::aSetMayBeAppendedToACopy()
{
    const SetList first {{.exercise = QStringLiteral("Row"), .reps = 8, .weight = Kilograms {50}}};
    SetList longer = first;
    longer.append({.exercise = QStringLiteral("Row"), .reps = 8, .weight = Kilograms {55}});
    QCOMPARE(first.size(), 1);
    QCOMPARE(longer.size(), 2);
    QCOMPARE(longer.front(), first.front());
    QCOMPARE(longer.at(1).weight->value, 55.0);
    QCOMPARE(longer.at(1).reps, std::optional(8.0));
}

void tst_Sets::theSignOfZeroIsKept()
{
    const SetList sets {{.weight = Kilograms {0.0}}, {.weight = Kilograms {-0.0}}};
    QVERIFY(!std::signbit(sets.at(0).weight->value));
    QVERIFY(std::signbit(sets.at(1).weight->value));
}

void tst_Sets::aRunOfEqualSetsTakesTwoBytesEach()
{
    const SetEntry set {.exercise = QStringLiteral("Row"), .reps = 8, .weight = Kilograms {50}, .rpe = 8};
    const auto bytes = [&set](qsizetype count) { return SetList(QList<SetEntry>(count, set)).byteCount(); };
    QCOMPARE(bytes(101) - bytes(1), 200);
}

QTEST_GUILESS_MAIN(tst_Sets)
#include "tst_sets.moc"
