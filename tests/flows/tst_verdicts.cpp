#include "core/factors/catalogue.h"
#include "tests/flows/hands.h"
#include "ui/insights/effectwords.h"
#include "ui/insights/factordetail.h"
#include "ui/insights/factormodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

Q_DECLARE_METATYPE(rhomboid::FactorFinding)

// What is said about a factor in every state it can be in.
class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void anOppositePictureIsExplainedWhereThereIsALink_data();
    void anOppositePictureIsExplainedWhereThereIsALink();
    void aQuestionIsNotLookedAtWithOthers();
    void theRangeIsNotBetweenOneThing();
    void aRangeWithoutZeroThatIsNoLinkIsExplained();
    void thePlainDifferenceIsThatOfItsMeans();
    void whatMoreItTakesFitsTheLink();
    void whatAnEstimateWaitsForIsSaid_data();
    void whatAnEstimateWaitsForIsSaid();
};

namespace {

// Less pain by the estimate, more by the picture.
FactorFinding opposite(Label label)
{
    return {
        .key = QStringLiteral("warmup_min"),
        .label = label,
        .n = 40,
        .with = {.n = 20, .mean = 4},
        .without = {.n = 20, .mean = 3},
        .rawDifference = 1,
        .effect = Effect {
            .contrast = {.from = 5, .to = 10}, .value = -0.8, .low = -1.3, .high = -0.3, .perUnit = -0.16}};
}

FactorRow rowOf(const FactorFinding &finding)
{
    return {.factor = findFactor(factorCatalogue(), finding.key), .finding = finding};
}

FactorFinding waiting(Lack lack, int needsMore)
{
    return {.key = QStringLiteral("warmup_min"), .n = 30, .needsMore = needsMore, .lack = lack};
}

} // namespace

void TestVerdicts::anOppositePictureIsExplainedWhereThereIsALink_data()
{
    QTest::addColumn<FactorFinding>("finding");
    QTest::addColumn<bool>("explained");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, const FactorFinding &finding, bool explained, bool open) {
        QTest::newRow(name) << finding << explained << open;
    };
    row("a possible link is open", opposite(Label::Hint), true, true);
    row("a likely one is not", opposite(Label::Likely), true, false);
    row("nor a consistent one", opposite(Label::Strong), true, false);
    row("no clear link is none to take as open", opposite(Label::None), false, false);
    row("nor a first estimate", opposite(Label::NotEnough), false, false);
    FactorFinding tested = opposite(Label::Tested);
    tested.tested = TestedEffect {.value = -1.8};
    row("a draw has decided", tested, false, false);
    FactorFinding few = opposite(Label::Hint);
    few.with.n = 2;
    row("too few to compare", few, false, false);
    FactorFinding same = opposite(Label::Hint);
    same.rawDifference = -1;
    row("the same direction", same, false, false);
    same.rawDifference = 0.02;
    row("a difference written as none", same, false, false);
}

void TestVerdicts::anOppositePictureIsExplainedWhereThereIsALink()
{
    QFETCH(const FactorFinding, finding);
    QFETCH(const bool, explained);
    QFETCH(const bool, open);
    FactorDetail detail;
    detail.show(rowOf(finding), {.effectiveSessions = 30, .look = 30}, *shippedParts(demoEnd()).knowledge);
    detail.setVisible(true);
    QCOMPARE(says(&detail, QStringLiteral("point in opposite directions")), explained);
    QCOMPARE(says(&detail, QStringLiteral("Take this link as open")), open);
}

void TestVerdicts::aQuestionIsNotLookedAtWithOthers()
{
    FactorFinding finding = opposite(Label::Hint);
    const QString together = effectSentence(rowOf(finding));
    QVERIFY(together.contains(QStringLiteral("several habits")));
    QVERIFY2(together.contains(QStringLiteral("at one look one or two in ten")), qPrintable(together));
    finding.question = true;
    const QString alone = effectSentence(rowOf(finding));
    QVERIFY2(!alone.contains(QStringLiteral("several habits")), qPrintable(alone));
    QVERIFY2(alone.contains(QStringLiteral("This may be chance: at one look, two in ten people")),
             qPrintable(alone));
    QVERIFY2(alone.endsWith(rangeText(-1.3, -0.3) + u'.'), qPrintable(alone));
}

// The range has a 'to' of its own; a number is not parted from its word.
void TestVerdicts::theRangeIsNotBetweenOneThing()
{
    const QString sentence = effectSentence(rowOf(opposite(Label::Likely)));
    QVERIFY2(sentence.endsWith(QStringLiteral("likely in this range: 1.3\u00a0less to 0.3\u00a0less.")),
             qPrintable(sentence));
}

void TestVerdicts::aRangeWithoutZeroThatIsNoLinkIsExplained()
{
    FactorFinding finding = opposite(Label::None);
    QCOMPARE(rowOf(finding).sureText(), QStringLiteral("No clear link; alone it would stand out"));
    QVERIFY(effectSentence(rowOf(finding)).contains(QStringLiteral("of so many habits looked at together")));
    finding.effect->high = 0.3;
    QCOMPARE(rowOf(finding).sureText(), QStringLiteral("No clear link"));
    QVERIFY(!effectSentence(rowOf(finding)).contains(QStringLiteral("together")));
    finding.effect->high = -0.3;
    finding.question = true; // is looked at alone
    QCOMPARE(rowOf(finding).sureText(), QStringLiteral("No clear link"));
}

// As they are written: of 2.66 and 1.64 that is 2.7, 1.6 and 1.1.
void TestVerdicts::thePlainDifferenceIsThatOfItsMeans()
{
    FactorFinding finding = opposite(Label::Hint);
    finding.with.mean = 2.66;
    finding.without.mean = 1.64;
    finding.rawDifference = 1.02;
    FactorDetail detail;
    detail.show(rowOf(finding), {.effectiveSessions = 30, .look = 30}, *shippedParts(demoEnd()).knowledge);
    detail.setVisible(true);
    QVERIFY(says(&detail, QStringLiteral("mean 2.7")));
    QVERIFY(says(&detail, QStringLiteral("mean 1.6")));
    QVERIFY(says(&detail, QStringLiteral("+1.1")));
}

// Beside a link, what a smaller one would take is beside the point.
void TestVerdicts::whatMoreItTakesFitsTheLink()
{
    FactorFinding finding = opposite(Label::Hint);
    finding.effect->moreSessions = 117;
    const Findings all {.effectiveSessions = 65, .look = 60};
    const QString hint = neededText(rowOf(finding), all);
    QVERIFY2(hint.contains(QStringLiteral("when 80 workouts have a check-in")), qPrintable(hint));
    QVERIFY2(!hint.contains(QStringLiteral("117")), qPrintable(hint));
    finding.label = Label::None;
    const QString none = neededText(rowOf(finding), all);
    QVERIFY2(none.contains(QStringLiteral("when 80 workouts have a check-in")), qPrintable(none));
    QVERIFY2(none.contains(QStringLiteral("117 more workout(s)")), qPrintable(none));
}

void TestVerdicts::whatAnEstimateWaitsForIsSaid_data()
{
    QTest::addColumn<FactorFinding>("finding");
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("progress"); // -1: none
    const auto row = [](const char *name, const FactorFinding &finding, const char *words, double progress) {
        QTest::newRow(name) << finding << QString::fromLatin1(words) << progress;
    };
    // Of 20 workouts, as the card above the list has it.
    row("workouts", waiting(Lack::Workouts, 12), "12 more workout(s)", 0.4);
    row("workouts of which there are enough", waiting(Lack::Workouts, 0), "Not enough data yet", 1);
    row("another value", waiting(Lack::Difference, 5), "5 more where it differs", 0);
    row("one more other value", waiting(Lack::Difference, 1), "1 more where it differs", 0.8);
    row("pain", waiting(Lack::Pain, 0), "Pain logged too rarely", -1);
    row("pain, though it differs too little", waiting(Lack::Pain, 3), "Pain logged too rarely", -1);
    row("other pain", waiting(Lack::VaryingPain, 0), "Every report is the same", -1);
    row("going its own way", waiting(Lack::Distinction, 0), "Cannot be told apart", -1);
    row("the next look", waiting(Lack::Look, 0), "With the next estimates", -1);
}

void TestVerdicts::whatAnEstimateWaitsForIsSaid()
{
    QFETCH(const FactorFinding, finding);
    QFETCH(const QString, words);
    QFETCH(const double, progress);
    const FactorRow row = rowOf(finding);
    QCOMPARE(row.countText(), words);
    QCOMPARE(row.progress().value_or(-1), progress);
    const bool counts = finding.lack == Lack::Workouts || finding.lack == Lack::Difference;
    const QString start = counts ? QStringLiteral("Not enough data yet") : words;
    QVERIFY2(row.sentence().startsWith(row.title() + QStringLiteral(". ") + start),
             qPrintable(row.sentence()));
    QCOMPARE(row.sentence().contains(QStringLiteral("where it differs needed")),
             finding.lack == Lack::Difference);
}

QTEST_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
