#include "core/analysis/looks.h"
#include "core/journal/rhythm.h"
#include "tests/flows/fixture.h"
#include "ui/advice/tiplist.h"
#include "ui/advice/tipwidget.h"
#include "ui/insights/dotgroup.h"
#include "ui/insights/effectwords.h"
#include "ui/insights/factordetail.h"
#include "ui/insights/factorlegend.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/factormodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

// Insights and Advice: what the journal says, and what can be done.
class TestInsights : public QObject
{
    Q_OBJECT

private slots:
    void everyFactorHasARowInWords();
    void theStrongestLinksStandFirst();
    void arrowsChooseTheFactorInDetail();
    void theChoiceOutlivesANewAnalysis();
    void fewWorkoutsAskForMore();
    void weeksAreToldOfARhythmOnly();
    void beforeTheFirstVerdictNothingSaysThereIsOne();
    void itsCountsAddUp();
    void marksAreExplainedWhereThereAreAny();
    void onlyLinksWearColours();
    void theVerdictStatesItsRange();
    void theNumbersOfAFactorAreCopied();
    void theWorkoutsOfAFactorAreShown();
    void aQuestionIsChosenBeforeTheFirstEstimateOnly();
    void anotherFactorIsSwitchedOn();
    void thePlainWordsOpen();
    void aGradeSaysWhatItStandsFor_data();
    void aGradeSaysWhatItStandsFor();
    void aSearchFindsTips();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
};

namespace {

const QLabel *saying(const QWidget *page, const QString &text)
{
    for (const QLabel *label : page->findChildren<QLabel *>())
        if (label->isVisibleTo(page) && label->text().contains(text))
            return label;
    return nullptr;
}

bool says(const QWidget *page, const QString &text) { return saying(page, text); }

// What differs from the count of the page is read before the dots that show it.
bool standsAboveTheDots(const QWidget *detail, const QString &text)
{
    const QLabel *label = saying(detail, text);
    const auto groups = detail->findChildren<DotGroup *>();
    return label && std::ranges::all_of(groups, [&](const DotGroup *group) {
        return label->mapTo(detail, label->rect().bottomLeft()).y() < group->mapTo(detail, QPoint()).y();
    });
}

const FactorFinding &findingAt(const QWidget *page, int row)
{
    return qobject_cast<const FactorModel *>(page->findChild<FactorList *>()->model())->row(row).finding;
}

} // namespace

void TestInsights::everyFactorHasARowInWords()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const auto *list = page->findChild<FactorList *>();
    const QList<FactorFinding> &factors = flow.workspace().state().findings.factors;
    QVERIFY(factors.size() > 3);
    QCOMPARE(list->model()->rowCount(), factors.size());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const QString words = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.startsWith(index.data().toString()));
        QCOMPARE(words.contains(QStringLiteral("range")), findingAt(page, row).effect.has_value());
    }
}

void TestInsights::theStrongestLinksStandFirst()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const auto *list = page->findChild<FactorList *>();
    QVERIFY(findingAt(page, 0).label >= Label::Hint);
    QCOMPARE(list->currentIndex().row(), 0);
    const QList<FactorFinding> &factors = flow.workspace().state().findings.factors;
    const auto place = [&factors](const FactorFinding &finding) { return factors.indexOf(finding); };
    for (int row = 1; row < list->model()->rowCount(); ++row) {
        const FactorFinding &before = findingAt(page, row - 1);
        const FactorFinding &after = findingAt(page, row);
        const Label strength = qMax(before.label, Label::None);
        QVERIFY(strength >= after.label);
        if (strength == Label::None)
            QVERIFY(place(before) < place(after));
        else if (strength == after.label && !before.tested && !after.tested)
            QVERIFY(std::abs(before.effect->value) >= std::abs(after.effect->value));
    }
}

void TestInsights::arrowsChooseTheFactorInDetail()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("insights"));
    auto *list = page->findChild<FactorList *>();
    const auto *detail = page->findChild<FactorDetail *>();
    QCOMPARE(detail->accessibleName(), list->model()->index(0, 0).data().toString());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(detail->accessibleName(), list->model()->index(1, 0).data().toString());
    QVERIFY(says(detail, QStringLiteral("A link is not proof of a cause.")));
}

// Nine weeks: there are estimates, and the page says one thing about them wherever it speaks.
void TestInsights::beforeTheFirstVerdictNothingSaysThereIsOne()
{
    FlowFixture flow(demoJournal(9), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const Findings &findings = flow.workspace().state().findings;
    QCOMPARE(findings.look, 20);
    QVERIFY(findings.factors.first().effect);
    QVERIFY(says(page, QStringLiteral("The estimates are from the first 20; the first verdicts come at 30.")));
    QVERIFY(!says(page, QStringLiteral("Estimates and verdicts")));
    QVERIFY(says(page, QStringLiteral("Estimate, no verdict yet")));
    QVERIFY(!says(page, QStringLiteral("Not enough data yet")));
    const auto *list = page->findChild<FactorList *>();
    const QString words = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QStringLiteral("Estimate, no verdict yet")), qPrintable(words));
}

void TestInsights::theChoiceOutlivesANewAnalysis()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("insights"));
    auto *list = page->findChild<FactorList *>();
    list->setCurrentIndex(list->model()->index(2, 0));
    const PainEntry free {.head = flow.workspace().newHead(), .at = demoEnd(), .intensity = 0};
    QVERIFY(bool(flow.workspace().perform(putting(free), [] { return QStringLiteral("free"); })));
    QVERIFY(flow.waitForFindings());
    QCOMPARE(list->currentIndex().row(), 2);
    QCOMPARE(page->findChild<FactorDetail *>()->accessibleName(),
             list->model()->index(2, 0).data().toString());
}

void TestInsights::fewWorkoutsAskForMore()
{
    FlowFixture flow(demoJournal(3), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const Findings &findings = flow.workspace().state().findings;
    QVERIFY(findings.needsMore > 0);
    QVERIFY(says(page, QStringLiteral("Log %1 more").arg(findings.needsMore)));
    QVERIFY(says(page, QStringLiteral("%1 of 20").arg(findings.effectiveSessions)));
    // The rows ask in the same words: a second count of what is there would contradict the first.
    const auto *model = page->findChild<FactorList *>()->model();
    int asking = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString words = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        const int more = findingAt(page, row).needsMore;
        QVERIFY2(more == 0 || words.contains(QStringLiteral("%1 more workout(s) needed").arg(more)),
                 qPrintable(words));
        asking += more > 0 ? 1 : 0;
    }
    QVERIFY(asking > 3);
}

// One workout is no rhythm; of one that is told, the reader comes to the same number of weeks.
void TestInsights::weeksAreToldOfARhythmOnly()
{
    const QString weeks = QStringLiteral("at your rhythm");
    const Workout only {.head = {.uid = QStringLiteral("only")}, .started = demoEnd().plusSeconds(-86'400)};
    FlowFixture first(Journal({only}, {}), demoEnd());
    QVERIFY(first.waitForFindings());
    QVERIFY(says(first.open(QStringLiteral("insights")), QStringLiteral("Log 20 more")));
    QVERIFY(!says(first.open(QStringLiteral("insights")), weeks));
    QVERIFY(!says(first.open(QStringLiteral("experiments")), weeks));
    QVERIFY(says(first.open(QStringLiteral("experiments")), QStringLiteral("24 workouts with check-ins")));

    FlowFixture known(demoJournal(3), demoEnd());
    QVERIFY(known.waitForFindings());
    const double aWeek = workoutsAWeek(known.journal(), demoEnd().date, std::nullopt).value_or(0);
    QVERIFY(aWeek > 1);
    const int needed = known.workspace().state().findings.needsMore;
    const QString text = QStringLiteral("About %1 week(s) at your rhythm of %2 workouts a week, with a check-in "
                                        "after each.");
    QVERIFY(says(known.open(QStringLiteral("insights")),
                 text.arg(static_cast<int>(std::ceil(needed / aWeek))).arg(numberText(aWeek))));
}

// The heading counts what is there and what was looked at, the factor in detail what is shown.
void TestInsights::itsCountsAddUp()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const Findings &findings = flow.workspace().state().findings;
    QVERIFY(
        says(page,
             QStringLiteral("%1 workout(s) with a check-in within 72 hours count so far. Estimates and verdicts "
                            "are from the first %2; the next ones come at %3.")
                 .arg(findings.effectiveSessions)
                 .arg(findings.look)
                 .arg(nextLook(findings.effectiveSessions))));
    const auto without = std::ranges::find(findings.leftOut, QStringLiteral("no_check_in"), &LeftOut::key);
    const int unanswered = without == findings.leftOut.end() ? 0 : without->count;
    auto *list = page->findChild<FactorList *>();
    const auto *detail = page->findChild<FactorDetail *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        const FactorFinding &finding = findingAt(page, row);
        QCOMPARE(finding.with.n + finding.without.n, finding.n);
        QCOMPARE(says(detail, QStringLiteral("%1 workout(s) shown here").arg(finding.n)), finding.n > 0);
        const int early = findings.sessions - findings.effectiveSessions - unanswered;
        QCOMPARE(says(detail, QStringLiteral("do not include %1 workout(s) of the first days").arg(early)),
                 finding.n > 0);
        QVERIFY(finding.n == 0 || standsAboveTheDots(detail, QStringLiteral("workout(s) shown here")));
        QVERIFY(finding.n == 0 || standsAboveTheDots(detail, QStringLiteral("of the first days")));
        QCOMPARE(says(detail, QStringLiteral("The estimate below is from the first %1").arg(findings.look)),
                 finding.n > 0 && finding.effect.has_value());
    }
}

// interface.md 6.2: nothing by colour alone, and a sign is no better while nobody says what it means.
void TestInsights::marksAreExplainedWhereThereAreAny()
{
    FlowFixture full(demoJournal(26), demoEnd());
    QVERIFY(full.waitForFindings());
    const auto *legend = full.open(QStringLiteral("insights"))->findChild<FactorLegend *>();
    for (const char *words : {"less pain", "more pain", "95 % range"})
        QVERIFY2(says(legend, QString::fromLatin1(words)), words);
    QVERIFY(!says(legend, QStringLiteral("outline"))); // every estimate has its verdict
    FlowFixture empty({}, demoEnd());
    QVERIFY(empty.waitForFindings());
    const QWidget *page = empty.open(QStringLiteral("insights"));
    QVERIFY(!page->findChild<FactorLegend *>()->isVisibleTo(page));
    QVERIFY(!says(page, QStringLiteral("Plain difference")));
    QVERIFY(!says(page, QStringLiteral("Difference in points")));
    QVERIFY(!says(page, QStringLiteral("every workout is shown"))); // of no workouts
}

void TestInsights::onlyLinksWearColours()
{
    FactorRow row;
    QVERIFY(!row.linked());
    row.finding.label = Label::Hint;
    QVERIFY(!row.linked());
    row.finding.effect = Effect {};
    QVERIFY(row.linked());
    row.finding.label = Label::None;
    QVERIFY(!row.linked());
}

void TestInsights::theVerdictStatesItsRange()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("insights"));
    auto *list = page->findChild<FactorList *>();
    bool any = false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        const FactorFinding &finding = findingAt(page, row);
        if (!finding.effect)
            continue;
        any = true;
        QVERIFY(says(page, rangeText(finding.effect->low, finding.effect->high)));
        QVERIFY(!says(page, QStringLiteral("causes")));
    }
    QVERIFY(any);
}

void TestInsights::theNumbersOfAFactorAreCopied()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    QTest::mouseClick(findButton(page, QStringLiteral("Copy as CSV")), Qt::LeftButton);
    const FactorFinding &first = findingAt(page, 0);
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(first.effect);
    QVERIFY(lines.front().startsWith(QStringLiteral("# effect")));
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    QCOMPARE(lines.size(), first.n + 1);
    QCOMPARE(lines.front(), QStringLiteral("workout,%1,worst_pain_72h").arg(first.key));
    QVERIFY(lines[1].startsWith(first.workouts[first.points.front().workout]));
}

void TestInsights::theWorkoutsOfAFactorAreShown()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const int n = findingAt(page, 0).n;
    QTest::mouseClick(findButton(page, QStringLiteral("Show %1 workout(s)").arg(n)), Qt::LeftButton);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("journal"));
}

void TestInsights::aQuestionIsChosenBeforeTheFirstEstimateOnly()
{
    {
        FlowFixture flow(demoJournal(3), demoEnd());
        QVERIFY(flow.waitForFindings());
        QWidget *page = flow.open(QStringLiteral("insights"));
        auto *list = page->findChild<FactorList *>();
        list->setCurrentIndex(list->model()->index(3, 0));
        auto *ask = findButton(page, QStringLiteral("Make this my question"));
        QVERIFY(ask->isVisibleTo(page));
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(flow.waitForFindings());
        QCOMPARE(flow.workspace().state().findings.question, QStringLiteral("load_jump"));
        QVERIFY(says(page, QStringLiteral("This is your question")));
        QVERIFY(!ask->isVisibleTo(page));
        flow.workspace().undoStack().undo();
        QVERIFY(flow.waitForFindings());
        QVERIFY(flow.workspace().state().findings.question.isEmpty());
    }
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("insights"));
    QVERIFY(!findButton(page, QStringLiteral("Make this my question"))->isVisibleTo(page));
}

void TestInsights::anotherFactorIsSwitchedOn()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("insights"));
    const auto before = flow.workspace().state().findings.factors.size();
    QTimer::singleShot(0, &flow.window(), [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChildren<QCheckBox *>().front()->click();
        dialog->accept();
    });
    QTest::mouseClick(findButton(page, QStringLiteral("Choose factors")), Qt::LeftButton);
    QVERIFY(flow.waitForFindings());
    QCOMPARE(flow.workspace().state().findings.factors.size(), before + 1);
}

void TestInsights::thePlainWordsOpen()
{
    FlowFixture flow(demoJournal(3), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    QString title;
    QStringList titles;
    QTimer::singleShot(0, this, [&title, &titles] {
        QWidget *dialog = QApplication::activeModalWidget();
        title = dialog->windowTitle();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            titles.append(label->text());
        dialog->close();
    });
    QTest::mouseClick(findButton(page, QStringLiteral("How this works")), Qt::LeftButton);
    QCOMPARE(title, QStringLiteral("How this works"));
    for (const char *part : {"How advice is chosen", "How good the evidence is", "What the pain scale means", "What is compared",
                             "What it cannot know", "Where your data lives"})
        QVERIFY2(titles.contains(QString::fromLatin1(part)), part);
}

void TestInsights::aGradeSaysWhatItStandsFor_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"today", "insights", "advice"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

// "Evidence: moderate" alone leaves open what is moderate about it.
void TestInsights::aGradeSaysWhatItStandsFor()
{
    QFETCH(const QString, page);
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    QWidget *opened = flow.open(page);
    if (auto *why = findButton(opened, QStringLiteral("Why this?")))
        why->click();
    int grades = 0;
    for (const QLabel *label : opened->findChildren<QLabel *>()) {
        if (!label->text().startsWith(QStringLiteral("Evidence: ")))
            continue;
        ++grades;
        QVERIFY(label->toolTip().startsWith(QStringLiteral("What is published: ")));
        QCOMPARE(label->accessibleDescription(), label->toolTip());
    }
    QVERIFY(grades > 0);
}

void TestInsights::aSearchFindsTips()
{
    FlowFixture flow(demoJournal(3), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("advice"));
    const auto *list = page->findChild<TipList *>();
    QCOMPARE(list->findChildren<TipWidget *>().size(), 0);
    const Tip &tip = flow.workspace().parts().knowledge->tips.last();
    QTest::keyClicks(list->field(), tip.title);
    QTRY_VERIFY(says(list, tip.body));
    list->field()->setText(QStringLiteral("qqqq"));
    QTRY_VERIFY(says(list, QStringLiteral("No tip matches")));
}

void TestInsights::everythingThatTakesTheFocusHasAName_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("insights") << QStringLiteral("insights");
    QTest::newRow("advice") << QStringLiteral("advice");
}

void TestInsights::everythingThatTakesTheFocusHasAName()
{
    QFETCH(const QString, page);
    FlowFixture flow(demoJournal(3), demoEnd());
    QVERIFY(flow.waitForFindings());
    QCOMPARE(namelessWidgets(flow.open(page)), QStringList());
}

QTEST_MAIN(TestInsights)
#include "tst_insights.moc"
