#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/filtercard.h"
#include "ui/kit/monthview.h"
#include "ui/kit/page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QPushButton>
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
    void painNotedWithAWorkoutIsInMonthAndList();
    void theTwoDaysOfAFilterComeIntoView();
    void theListOfAFilterIsReadWhole();
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

// A day with a pain-free check-in and a workout that hurt is not a day without pain, as on Today and Trends.
void TestJournalPlace::painNotedWithAWorkoutIsInMonthAndList()
{
    Workout hurt = workout("hurt", "2026-03-09T18:00:00", 60, 6);
    hurt.painBefore = 1;
    hurt.painDuring = 4;
    FlowFixture flow(Journal({hurt, pain("free", "2026-03-09T08:00:00", 0),
                              workout("silent", "2026-03-07T18:00:00", 60, 6),
                              pain("also free", "2026-03-06T08:00:00", 0)},
                             {}),
                     demoEnd());
    const QListView *list = listOf(flow);
    auto *month = flow.window().page(QStringLiteral("journal"))->findChild<MonthView *>();
    const auto told = [month](int day) {
        month->moveTo({2026, 3, day});
        return month->currentText();
    };
    QVERIFY2(told(9).endsWith(QStringLiteral("worst pain 4")), qPrintable(told(9)));
    QVERIFY2(!told(7).contains(QStringLiteral("pain")), qPrintable(told(7)));
    QVERIFY2(told(6).endsWith(QStringLiteral("worst pain 0")), qPrintable(told(6)));
    const auto *model = qobject_cast<EntryModel *>(list->model());
    const auto details = [model](const char *uid) {
        return model->indexOf(QLatin1StringView(uid)).data(EntryModel::SubtitleRole).toString();
    };
    QVERIFY2(details("hurt").contains(QStringLiteral(", pain 4, ")), qPrintable(details("hurt")));
    QVERIFY2(!details("silent").contains(QStringLiteral("pain")), qPrintable(details("silent")));
}

void TestJournalPlace::theTwoDaysOfAFilterComeIntoView()
{
    FlowFixture flow(demoJournal(8), demoEnd());
    flow.window().resize(1100, 640);
    const QWidget *page = flow.open(QStringLiteral("journal"));
    QComboBox *days = findChoice(page, QStringLiteral("Days"));
    QVERIFY(days);
    const QPushButton *clear = nullptr;
    for (const auto *button : page->findChildren<QPushButton *>())
        if (button->text() == u"Clear filter")
            clear = button;
    QTest::qWait(50); // until all have found their places
    const int before = days->mapTo(clear->parentWidget(), QPoint()).y();
    days->setFocus();
    QTest::keyClick(days, Qt::Key_End); // as a person chooses: the last one, between two days
    QTRY_VERIFY(shown<QDateEdit>(flow, QStringLiteral("Last day")));
    QTRY_VERIFY(!shown<QDateEdit>(flow, QStringLiteral("Last day"))->visibleRegion().isEmpty());
    QVERIFY(qAbs(days->mapTo(clear->parentWidget(), QPoint()).y() - before) <= 1); // rounding
    QVERIFY(clear->isVisible());
}

void TestJournalPlace::theListOfAFilterIsReadWhole()
{
    FlowFixture flow(demoJournal(8), demoEnd());
    QComboBox *exercises = findChoice(flow.open(QStringLiteral("journal")), QStringLiteral("Exercise"));
    QVERIFY(exercises);
    exercises->showPopup();
    QTRY_VERIFY(exercises->view()->isVisible());
    QVERIFY(exercises->view()->sizeHintForColumn(0) > exercises->width()); // names longer than the box
    QVERIFY(exercises->view()->viewport()->width() >= exercises->view()->sizeHintForColumn(0));
    exercises->hidePopup();
}

QTEST_MAIN(TestJournalPlace)
#include "tst_journalplace.moc"
