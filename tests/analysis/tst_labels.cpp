#include "core/analysis/labels.h"

#include <QTest>

using namespace rhomboid;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<double>("now");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<int>("sessions");
        QTest::addColumn<int>("label");
        const auto row = [](const char *name, double now, double before, double value, double low,
                            int sessions, Label label) {
            QTest::newRow(name) << now << before << value << low << sessions << static_cast<int>(label);
        };
        constexpr double none = -1;
        row("no estimate", none, none, 0, 0, 60, Label::NotEnough);
        row("first look, however small p", .0001, none, 2, 1, 30, Label::Hint);
        row("nothing", .21, .01, 1, .1, 60, Label::None);
        row("hint at the edge", .20, .5, 1, .1, 60, Label::Hint);
        row("two looks", .05, .05, .4, .1, 40, Label::Likely);
        row("a later look breaks the pair", .06, .001, 2, 1, 80, Label::Hint);
        row("the look before did not agree", .001, .06, 2, 1, 80, Label::Hint);
        row("strong by size", .01, .05, -1, -2, 60, Label::Strong);
        row("strong by range", .01, .05, .6, .31, 60, Label::Strong);
        row("small and not excluded", .01, .05, .6, .3, 60, Label::Likely);
        row("too early for strong", .001, .001, 2, 1, 40, Label::Likely);
        row("not sure enough for strong", .011, .001, 2, 1, 80, Label::Likely);
    }
    void rules()
    {
        QFETCH(double, now);
        QFETCH(double, before);
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(int, sessions);
        QFETCH(int, label);
        const auto optional = [](double p) { return p < 0 ? std::nullopt : std::optional(p); };
        const Effect effect {.value = value, .low = low, .high = value + 1};
        const Label found = labelOf({.now = optional(now), .before = optional(before)}, effect, sessions);
        QCOMPARE(static_cast<int>(found), label);
    }

    void valuesThatFitAnotherWorkoutAreAHintAtMost()
    {
        const Effect effect {.value = 2, .low = 1, .high = 3, .timely = false};
        QCOMPARE(labelOf({.now = .001, .before = .001}, effect, 120), Label::Hint);
        QCOMPARE(labelOf({.now = .3, .before = .001}, effect, 120), Label::None);
    }

    void aChangeIsLikelyOrNothing()
    {
        QCOMPARE(changeLabel({}), Label::NotEnough);
        QCOMPARE(changeLabel({.now = .01}), Label::None);
        QCOMPARE(changeLabel({.now = .05, .before = .05}), Label::Likely);
        QCOMPARE(changeLabel({.now = .05, .before = .06}), Label::None);
    }
};

QTEST_APPLESS_MAIN(TestLabels)
#include "tst_labels.moc"
