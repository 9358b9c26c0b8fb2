#include "core/advice/asking.h"
#include "core/advice/reminders.h"
#include "core/journal/change.h"
#include "tests/support/sample.h"

#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What somebody is reminded of, and what a form asks: never twice, never about what is over.
class TestReminders : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalRemindsOfNothing();
    void aCheckInIsDueAtItsHourAndNotBefore();
    void whatWasShownIsNotShownAgain();
    void anAnsweredCheckInIsSilent();
    void aMissedCheckInIsNeverMentioned();
    void onlyWhatWasChosenIsShown();
    void quietHoursReachOverMidnight_data();
    void quietHoursReachOverMidnight();
    void anEveningInQuietHoursIsAnnouncedBeforeThem();
    void nothingIsShownInQuietHours();
    void theSafetyCheckComesEveryWeekWhilePainLasts();
    void halfASafetyCheckDoesNotCount();
    void theWeekIsAskedOnceAWeekWhilePainLasts();
    void settledPainAsksNothing();
    void theFormSaysWhyItAsks_data();
    void theFormSaysWhyItAsks();
};

namespace {

constexpr QuietHours none {};

ReminderChoices everything(const QuietHours &quiet) { return {.quiet = quiet}; }

QuietHours night() { return {.from = QTime(21, 30), .to = QTime(7, 0)}; }

// A workout that ends at 18:00 on 10 March.
Journal afterTraining() { return Journal({workout("w1", "2026-03-10T17:00:00", 60, 6)}, {}); }

QStringList keysOf(const QList<Reminder> &reminders)
{
    QStringList keys;
    for (const Reminder &reminder : reminders)
        keys.append(reminder.key);
    return keys;
}

QStringList keysAt(const Journal &journal, const ReminderChoices &choices, const char *now)
{
    return keysOf(dueReminders(journal, choices, {}, at(now)));
}

PainEntry asked(PainEntry pain)
{
    pain.signsAsked.all = true;
    return pain;
}

// Pain that lasts, reported every third day from 1 to 28 March.
Journal lasting()
{
    Journal journal;
    for (int day = 1; day <= 28; day += 3) {
        const QByteArray when =
            QStringLiteral("2026-03-%1T09:00:00").arg(day, 2, 10, QLatin1Char('0')).toLatin1();
        journal = apply(journal, putting(pain(QByteArray("p" + when).constData(), when.constData(), 4)));
    }
    return journal;
}

} // namespace

void TestReminders::anEmptyJournalRemindsOfNothing()
{
    QVERIFY(dueReminders({}, everything(none), {}, at("2026-03-11T18:00:00")).isEmpty());
    QVERIFY(!openSafetyCheck({}, at("2026-03-11T18:00:00")));
    QVERIFY(!openWeekCheck({}, at("2026-03-11T18:00:00")));
}

void TestReminders::aCheckInIsDueAtItsHourAndNotBefore()
{
    const QStringList next {QStringLiteral("check-in/w1/24")};
    QCOMPARE(keysAt(afterTraining(), everything(none), "2026-03-11T17:59:00"), QStringList());
    QCOMPARE(keysAt(afterTraining(), everything(none), "2026-03-11T18:00:00"), next);
    QCOMPARE(keysAt(afterTraining(), everything(none), "2026-03-11T23:00:00"), next);
    QCOMPARE(keysAt(afterTraining(), everything(none), "2026-03-12T18:00:00"),
             QStringList({QStringLiteral("check-in/w1/48")}));
}

void TestReminders::whatWasShownIsNotShownAgain()
{
    const WallTime now = at("2026-03-11T18:05:00");
    const QStringList first = keysOf(dueReminders(afterTraining(), everything(none), {}, now));
    QCOMPARE(first.size(), 1);
    QVERIFY(dueReminders(afterTraining(), everything(none), first, now).isEmpty());
    QVERIFY(dueReminders(afterTraining(), everything(none), first, at("2026-03-11T23:00:00")).isEmpty());
}

void TestReminders::anAnsweredCheckInIsSilent()
{
    const Journal journal = apply(afterTraining(), putting(pain("p1", "2026-03-11T17:00:00", 0)));
    QVERIFY(keysAt(journal, everything(none), "2026-03-11T18:30:00").isEmpty());
}

void TestReminders::aMissedCheckInIsNeverMentioned()
{
    QVERIFY(keysAt(afterTraining(), everything(none), "2026-03-12T09:00:00").isEmpty());
    QVERIFY(keysAt(afterTraining(), everything(none), "2026-03-13T09:00:00").isEmpty());
    QVERIFY(keysAt(afterTraining(), everything(none), "2026-04-13T18:00:00").isEmpty());
}

void TestReminders::onlyWhatWasChosenIsShown()
{
    QVERIFY(keysAt(afterTraining(), {.nextDay = false}, "2026-03-11T18:30:00").isEmpty());
    QCOMPARE(keysAt(afterTraining(), {.nextDay = false}, "2026-03-12T18:30:00").size(), 1);
    QVERIFY(keysAt(afterTraining(), {.secondDay = false}, "2026-03-12T18:30:00").isEmpty());
    QVERIFY(!keysAt(lasting(), everything(none), "2026-03-28T18:00:00").isEmpty());
    QVERIFY(keysAt(lasting(), {.weekly = false}, "2026-03-28T18:00:00").isEmpty());
}

void TestReminders::quietHoursReachOverMidnight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("late evening") << QTime(21, 30) << QTime(7, 0) << QTime(23, 0) << true;
    QTest::newRow("their first minute") << QTime(21, 30) << QTime(7, 0) << QTime(21, 30) << true;
    QTest::newRow("their end") << QTime(21, 30) << QTime(7, 0) << QTime(7, 0) << false;
    QTest::newRow("early morning") << QTime(21, 30) << QTime(7, 0) << QTime(6, 59) << true;
    QTest::newRow("noon") << QTime(21, 30) << QTime(7, 0) << QTime(12, 0) << false;
    QTest::newRow("within a day") << QTime(13, 0) << QTime(15, 0) << QTime(14, 0) << true;
    QTest::newRow("outside of them within a day") << QTime(13, 0) << QTime(15, 0) << QTime(16, 0) << false;
    QTest::newRow("equal times") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << false;
    QTest::newRow("none") << QTime() << QTime() << QTime(3, 0) << false;
}

void TestReminders::quietHoursReachOverMidnight()
{
    QFETCH(const QTime, from);
    QFETCH(const QTime, to);
    QFETCH(const QTime, time);
    QFETCH(const bool, quiet);
    QCOMPARE((QuietHours {.from = from, .to = to}).contains(time), quiet);
}

void TestReminders::anEveningInQuietHoursIsAnnouncedBeforeThem()
{
    const Journal late({workout("w1", "2026-03-10T21:00:00", 60, 6)}, {}); // ends at 22:00
    QCOMPARE(keysAt(late, everything(night()), "2026-03-11T20:59:00"), QStringList());
    QCOMPARE(keysAt(late, everything(night()), "2026-03-11T21:00:00").size(), 1);
    const Journal early({workout("w1", "2026-03-10T05:00:00", 60, 6)}, {}); // ends at 06:00
    QCOMPARE(keysAt(early, everything(night()), "2026-03-11T06:30:00"), QStringList());
    QCOMPARE(keysAt(early, everything(night()), "2026-03-11T07:00:00").size(), 1);
}

void TestReminders::nothingIsShownInQuietHours()
{
    const Journal journal({workout("w1", "2026-03-10T17:00:00", 60, 6)}, {});
    QCOMPARE(keysAt(journal, everything(night()), "2026-03-11T21:29:00").size(), 1);
    QVERIFY(keysAt(journal, everything(night()), "2026-03-11T21:30:00").isEmpty());
}

void TestReminders::theSafetyCheckComesEveryWeekWhilePainLasts()
{
    Journal journal = lasting();
    QVERIFY(!openSafetyCheck(journal, at("2026-03-07T18:00:00")));
    QCOMPARE(openSafetyCheck(journal, at("2026-03-08T18:00:00")), at("2026-03-08T12:00:00"));
    journal = apply(journal, putting(asked(pain("check", "2026-03-08T18:30:00", 4))));
    QVERIFY(!openSafetyCheck(journal, at("2026-03-08T19:00:00")));
    QVERIFY(!openSafetyCheck(journal, at("2026-03-15T11:00:00")));
    QCOMPARE(openSafetyCheck(journal, at("2026-03-15T12:00:00")), at("2026-03-15T12:00:00"));
    // The key holds the date, so that the next week's is another one.
    QVERIFY(keysAt(journal, everything(none), "2026-03-15T13:00:00")
                .contains(QStringLiteral("safety-check/2026-03-15")));
}

void TestReminders::halfASafetyCheckDoesNotCount()
{
    PainEntry half = pain("check", "2026-03-08T18:30:00", 4);
    half.signsAsked.some = {QStringLiteral("sx_fever")};
    QVERIFY(openSafetyCheck(apply(lasting(), putting(half)), at("2026-03-09T13:00:00")));
}

void TestReminders::theWeekIsAskedOnceAWeekWhilePainLasts()
{
    Journal journal = lasting();
    QVERIFY(!openWeekCheck(journal, at("2026-03-08T11:59:00")));
    QVERIFY(openWeekCheck(journal, at("2026-03-08T12:00:00")));
    FunctionCheck check {.date = QDate(2026, 3, 8), .painWeek = 4};
    check.head.uid = functionUid(check.date);
    journal = apply(journal, putting(check));
    QVERIFY(!openWeekCheck(journal, at("2026-03-14T18:00:00")));
    QVERIFY(openWeekCheck(journal, at("2026-03-15T18:00:00")));
}

void TestReminders::settledPainAsksNothing()
{
    const Journal journal = apply(lasting(), putting(pain("free", "2026-03-28T10:00:00", 0)));
    QVERIFY(!openSafetyCheck(journal, at("2026-03-28T18:00:00")));
    QVERIFY(!openWeekCheck(journal, at("2026-03-28T18:00:00")));
    QVERIFY(keysAt(journal, everything(none), "2026-03-28T18:00:00").isEmpty());
}

void TestReminders::theFormSaysWhyItAsks_data()
{
    QTest::addColumn<bool>("painBefore");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("when");
    QTest::addColumn<CheckReason>("reason");
    const auto early = QStringLiteral("2026-03-04T18:00:00");
    const auto later = QStringLiteral("2026-03-09T18:00:00");
    QTest::newRow("no pain asks nothing") << false << 0 << early << CheckReason::None;
    QTest::newRow("1 asks nothing") << false << 1 << early << CheckReason::None;
    QTest::newRow("the first entry of a pain") << false << 3 << early << CheckReason::FirstEntry;
    QTest::newRow("the same pain again") << true << 4 << early << CheckReason::None;
    QTest::newRow("one point more") << true << 5 << early << CheckReason::None;
    QTest::newRow("two points more") << true << 6 << early << CheckReason::Rise;
    QTest::newRow("strong pain") << true << 7 << early << CheckReason::Severe;
    QTest::newRow("strong pain that is new") << false << 7 << early << CheckReason::Severe;
    QTest::newRow("a week later") << true << 4 << later << CheckReason::Weekly;
}

void TestReminders::theFormSaysWhyItAsks()
{
    QFETCH(const bool, painBefore);
    QFETCH(const int, level);
    QFETCH(const QString, when);
    QFETCH(const CheckReason, reason);
    const PainEntry draft = pain("", when.toLatin1().constData(), level);
    QCOMPARE(reasonToAsk(painBefore ? lasting() : Journal(), draft), reason);
}

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
