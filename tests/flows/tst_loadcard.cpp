#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"

#include <QLabel>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What Today says the load is counted in.
class TestLoadCard : public QObject
{
    Q_OBJECT

private slots:
    void effortAndMinutesNeedNoUnit();
    void setsSayTheirUnitAndWhy();
    void whereEffortIsNeverLoggedNothingIsExplained();
};

namespace {

constexpr auto why = "Counted in kg of upper-back sets, because the effort of some workouts is not known.";

// The demo's workouts, of which those before a day have no effort, as files of other programs bring them.
Journal withoutEffort(QDate from, QDate until)
{
    QList<Entry> entries;
    const Journal demo = demoJournal(4);
    for (Workout workout : demo.workouts()) {
        if (from <= workout.started.date && workout.started.date <= until)
            workout.sessionRpe.reset();
        entries.append(workout);
    }
    return {entries, {}};
}

// The large number of the card ends in kg.
bool countsInKg(const QWidget *page)
{
    for (const QLabel *label : page->findChildren<QLabel *>())
        if (label->isVisible() && label->text().endsWith(QStringLiteral(" kg"))
            && label->text().front().isDigit())
            return true;
    return false;
}

} // namespace

void TestLoadCard::effortAndMinutesNeedNoUnit()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *today = flow.open(QStringLiteral("today"));
    QVERIFY(!countsInKg(today));
    QVERIFY(!says(today, QString::fromLatin1(why)));
}

void TestLoadCard::setsSayTheirUnitAndWhy()
{
    const Journal imported = withoutEffort(demoEnd().date.addDays(-40), demoEnd().date.addDays(-4));
    FlowFixture flow(imported, demoEnd());
    const QWidget *today = flow.open(QStringLiteral("today"));
    QVERIFY(countsInKg(today));
    QVERIFY(says(today, QString::fromLatin1(why)));
}

void TestLoadCard::whereEffortIsNeverLoggedNothingIsExplained()
{
    FlowFixture flow(withoutEffort(demoEnd().date.addDays(-40), demoEnd().date), demoEnd());
    const QWidget *today = flow.open(QStringLiteral("today"));
    QVERIFY(countsInKg(today));
    QVERIFY(!says(today, QString::fromLatin1(why)));
}

QTEST_MAIN(TestLoadCard)
#include "tst_loadcard.moc"
