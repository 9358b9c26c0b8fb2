#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/filtercard.h"
#include "ui/kit/page.h"

#include <QListView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Where the journal stands when somebody comes to it.
class TestJournalPlace : public QObject
{
    Q_OBJECT

private slots:
    void comingBackToAFilteredListKeepsThePlace();
    void whatAFilterHidesIsNotGoneTo();
    void theSameDayIsGoneToAgain();
};

namespace {

Journal few()
{
    return Journal({workout("first", "2026-03-01T10:00:00", 90, 5), pain("sore", "2026-03-02T08:00:00", 3),
                    workout("second", "2026-03-03T18:00:00", 40, 9), pain("free", "2026-03-05T08:00:00", 0)},
                   {});
}

QListView *listOf(FlowFixture &flow)
{
    for (QListView *list : flow.open(QStringLiteral("journal"))->findChildren<QListView *>())
        if (qobject_cast<EntryModel *>(list->model()))
            return list;
    return nullptr;
}

QString uidOf(const QListView *list) { return list->currentIndex().data(EntryModel::UidRole).toString(); }

// Only workouts are left on show, and the first of them is chosen.
void chooseTheFirstWorkout(FlowFixture &flow, QListView *list)
{
    auto *card = flow.window().page(QStringLiteral("journal"))->findChild<FilterCard *>();
    emit card->filterChanged({.pain = false, .painFree = false});
    const auto *model = qobject_cast<EntryModel *>(list->model());
    QCOMPARE(model->entryCount(), 2);
    list->setCurrentIndex(model->indexOf(QStringLiteral("first")));
}

void logPain(FlowFixture &flow)
{
    PainEntry entry = pain("new", "2026-03-11T08:00:00", 2);
    QVERIFY(flow.workspace().perform(putting(entry), [] { return QString(); }));
}

} // namespace

void TestJournalPlace::comingBackToAFilteredListKeepsThePlace()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    QCOMPARE(uidOf(list), QStringLiteral("free"));
    chooseTheFirstWorkout(flow, list);
    flow.open(QStringLiteral("workout"));
    flow.window().back();
    QCOMPARE(uidOf(list), QStringLiteral("first"));
}

void TestJournalPlace::whatAFilterHidesIsNotGoneTo()
{
    FlowFixture flow(few(), demoEnd());
    QListView *list = listOf(flow);
    chooseTheFirstWorkout(flow, list);
    flow.open(QStringLiteral("today"));
    logPain(flow);
    flow.open(QStringLiteral("journal"));
    QCOMPARE(uidOf(list), QStringLiteral("first"));
}

void TestJournalPlace::theSameDayIsGoneToAgain()
{
    FlowFixture flow(few(), demoEnd());
    const QListView *list = listOf(flow);
    const Destination march {.page = QStringLiteral("journal"), .day = QDate(2026, 3, 1)};
    flow.window().open(march);
    QCOMPARE(uidOf(list), QStringLiteral("first"));
    flow.open(QStringLiteral("trends"));
    logPain(flow);
    flow.window().open(march);
    QCOMPARE(uidOf(list), QStringLiteral("first"));
}

QTEST_MAIN(TestJournalPlace)
#include "tst_journalplace.moc"
