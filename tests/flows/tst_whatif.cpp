#include "core/analysis/share.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/insights/whatifcard.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The card under the factors: how often pain followed workouts like the next one.
class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWithAllWorkouts();
    void itsWordsAndItsNumberAgree();
    void aChoiceCountsTheWorkoutsThatMeetIt();
    void whatIsTooLittleIsNoNumber();
    void noChoiceIsCutShort();
    void theChoiceOutlivesANewEntry();
    void aYoungJournalHasNone();

private:
    const Speaking m_english {QStringLiteral("en")};
};

namespace {

WhatIfCard *cardOf(FlowFixture &flow)
{
    [[maybe_unused]] const bool found = flow.waitForFindings();
    return flow.open(QStringLiteral("insights"))->findChild<WhatIfCard *>();
}

QComboBox *habit(const WhatIfCard *card, int index) { return card->findChildren<QComboBox *>().value(index); }

QString countText(int events, int of)
{
    return QStringLiteral("%1 of %2 workouts whose three days are over").arg(events).arg(of);
}

} // namespace

void TestWhatIf::itBeginsWithAllWorkouts()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    const WhatIfCard *card = cardOf(flow);
    QVERIFY(card->isVisible());
    const BaseRate rate = flow.workspace().state().findings.baseRate;
    QVERIFY(rate.of > 40);
    QVERIFY(says(card, countText(rate.events, rate.of)));
    const Share all = shareOf(rate.events, rate.of);
    QVERIFY(says(card,
                 QStringLiteral("%1 %, could be %2 to %3 %")
                     .arg(qRound(100 * all.value()))
                     .arg(qRound(100 * all.low))
                     .arg(qRound(100 * all.high))));
    QVERIFY(says(card, QStringLiteral("About %1 in 10").arg(qRound(10 * all.value()))));
    QVERIFY(!says(card, QStringLiteral("All %1 workouts").arg(rate.of)));
    QCOMPARE(namelessWidgets(card), QStringList());
}

void TestWhatIf::itsWordsAndItsNumberAgree()
{
    FlowFixture flow(demoJournal(9), demoEnd());
    const WhatIfCard *card = cardOf(flow);
    const BaseRate rate = flow.workspace().state().findings.baseRate;
    const int percent = qRound(100.0 * rate.events / rate.of);
    QVERIFY2(percent > 5 && percent < 10, qPrintable(QString::number(percent)));
    QVERIFY(says(card, QStringLiteral("%1 %").arg(percent)));
    QVERIFY(says(card, QStringLiteral("Fewer than 1 in 10")));
    QVERIFY(!says(card, QStringLiteral("About")));
}

void TestWhatIf::aChoiceCountsTheWorkoutsThatMeetIt()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    const WhatIfCard *card = cardOf(flow);
    QComboBox *overhead = habit(card, 0);
    QCOMPARE(overhead->accessibleName(), QStringLiteral("Arms above the shoulders"));
    overhead->setFocus();
    QTest::keyClick(overhead, Qt::Key_Down); // with
    QCOMPARE(overhead->currentText(), QStringLiteral("with overhead exercises"));
    const Findings &findings = flow.workspace().state().findings;
    const Share with = shareAlike(findings, flow.journal(), {{QStringLiteral("overhead"), 1, true}});
    QVERIFY(with.of > 20 && with.of < findings.baseRate.of);
    QVERIFY(says(card, countText(with.events, with.of)));
    QVERIFY(says(card, QStringLiteral("All %1 workouts").arg(findings.baseRate.of)));
    QTest::keyClick(overhead, Qt::Key_Down); // without
    const Share without = shareAlike(findings, flow.journal(), {{QStringLiteral("overhead"), 1, false}});
    QVERIFY(with.of + without.of <= findings.baseRate.of);
    QVERIFY(says(card, countText(without.events, without.of)));
}

void TestWhatIf::whatIsTooLittleIsNoNumber()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    const WhatIfCard *card = cardOf(flow);
    const Findings &findings = flow.workspace().state().findings;
    bool seen = false;
    for (int first : {1, 2})
        for (int second : {1, 2}) {
            habit(card, 0)->setCurrentIndex(first);
            habit(card, 1)->setCurrentIndex(second);
            const bool telling = !says(card, QStringLiteral("Cannot tell yet"));
            QCOMPARE(says(card, QStringLiteral("Too few workouts like that: it could be")), !telling);
            QCOMPARE(says(card, QStringLiteral(" in 10")), telling);
            seen = seen || !telling;
        }
    QVERIFY(seen); // else this shows nothing
    QVERIFY(findings.baseRate.of > 0);
}

// "As much as is usual for you at that length, or more" wants the whole width of the card.
void TestWhatIf::noChoiceIsCutShort()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    const WhatIfCard *card = cardOf(flow);
    for (const QSize size : {QSize(1280, 800), QSize(960, 640), QSize(1280, 800)}) {
        flow.window().resize(size);
        QTest::qWait(50); // until the rows have turned
        for (const QComboBox *choice : card->findChildren<QComboBox *>()) {
            QStyleOptionComboBox option;
            option.initFrom(choice);
            const QRect field = choice->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                QStyle::SC_ComboBoxEditField, choice);
            for (int i = 0; i < choice->count(); ++i)
                QVERIFY2(choice->fontMetrics().horizontalAdvance(choice->itemText(i)) <= field.width(),
                         qPrintable(choice->itemText(i)));
        }
    }
}

void TestWhatIf::theChoiceOutlivesANewEntry()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    const WhatIfCard *card = cardOf(flow);
    habit(card, 0)->setCurrentIndex(2);
    click(flow.open(QStringLiteral("today")), QStringLiteral("Pain-free"));
    QCOMPARE(cardOf(flow), card);
    QCOMPARE(habit(card, 0)->currentIndex(), 2);
}

void TestWhatIf::aYoungJournalHasNone()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QVERIFY(!cardOf(flow)->isVisible());
    FlowFixture empty({}, demoEnd());
    QVERIFY(!cardOf(empty)->isVisible());
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
