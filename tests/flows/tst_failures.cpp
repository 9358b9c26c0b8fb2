#include "core/factors/catalogue.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/advice/safetybanner.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/failurebanner.h"

#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace rhomboid;
using namespace rhomboid::test;

// What cannot be worked out or written: it is said, nothing is lost, and it can be tried again.
class TestFailures : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeWorkedOutIsSaidWithItsReason();
    void warningsAreGivenWhereTheStatisticsFail();
    void whatCannotBeDeletedStaysAndIsTriedAgain();
};

namespace {

std::atomic<bool> broken = true;

Exposures breaking(const std::function<Exposures(const ExposureInput &)> &whole, const ExposureInput &input)
{
    if (broken)
        throw std::domain_error("no number for a warm-up");
    return whole(input);
}

// The tables of the program, whose first factor cannot be looked at while `broken`.
WorkspaceParts breakable()
{
    static const std::vector<RiskFactor> factors = [] {
        const auto table = factorCatalogue();
        std::vector<RiskFactor> copy(table.begin(), table.end());
        copy.front().exposure = [whole = copy.front().exposure](const ExposureInput &input) {
            return breaking(whole, input);
        };
        return copy;
    }();
    WorkspaceParts parts = shippedParts(demoEnd());
    parts.factors = factors;
    return parts;
}

// Lets the journal's file be written to, or not.
void setWritable(bool writable)
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        QSqlQuery query(QSqlDatabase::database(name, false));
        QVERIFY(query.exec(QStringLiteral("PRAGMA query_only = %1").arg(writable ? 0 : 1)));
    }
}

} // namespace

void TestFailures::whatCannotBeWorkedOutIsSaidWithItsReason()
{
    broken = false;
    FlowFixture flow(demoJournal(26), breakable());
    QVERIFY(flow.waitForFindings());
    const QWidget *page = flow.open(QStringLiteral("insights"));
    const auto *banner = page->findChild<FailureBanner *>();
    QVERIFY(!banner->isVisible());
    const Findings before = flow.workspace().state().findings;
    QVERIFY(!before.factors.isEmpty());
    broken = true;
    click(flow.open(QStringLiteral("today")), QStringLiteral("Pain-free"));
    QVERIFY(flow.waitForFindings());
    flow.open(QStringLiteral("insights"));
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->heading(), QStringLiteral("Could not work this out"));
    QVERIFY(flow.workspace().state().findings == before); // the last result stays
    QVERIFY(page->findChild<FactorList *>()->isVisible());
    QVERIFY(!says(banner, QStringLiteral("no number for a warm-up")));
    click(banner, QStringLiteral("Details"));
    QVERIFY(says(banner, QStringLiteral("no number for a warm-up")));
    click(banner, QStringLiteral("Try again"));
    QVERIFY(flow.waitForFindings());
    QVERIFY(banner->isVisible());
    broken = false;
    click(banner, QStringLiteral("Try again"));
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(flow.workspace().state().findings.reports > before.reports);
}

void TestFailures::warningsAreGivenWhereTheStatisticsFail()
{
    broken = true;
    const PainEntry sign {.head = {.uid = QStringLiteral("sign"), .entered = demoEnd()},
                          .at = demoEnd(),
                          .intensity = 4,
                          .onset = Onset::NextDays,
                          .warningSigns = {{QStringLiteral("sx_chest_pain"), {}}},
                          .signsAsked = {.all = true}};
    FlowFixture flow(apply(demoJournal(4), putting(sign)), breakable());
    QVERIFY(flow.waitForFindings());
    QVERIFY(!flow.workspace().state().failure.isEmpty());
    const auto *banner = flow.open(QStringLiteral("today"))->findChild<SafetyBanner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), flow.workspace().parts().knowledge->rule(u"E01")->message);
}

void TestFailures::whatCannotBeDeletedStaysAndIsTriedAgain()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("journal"));
    auto *list = shown<QListView>(flow, QStringLiteral("Entries, newest first"));
    QVERIFY(list);
    const Journal before = flow.journal();
    setWritable(false);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(flow.journal() == before);
    QVERIFY(!flow.workspace().undoStack().canUndo());
    setWritable(true);
    click(&flow.window(), QStringLiteral("Try again"));
    QCOMPARE(flow.journal().workouts().size() + flow.journal().pains().size(),
             before.workouts().size() + before.pains().size() - 1);
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Undo")));
}

QTEST_MAIN(TestFailures)
#include "tst_failures.moc"
