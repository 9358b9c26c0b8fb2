#include "core/exchange/ownformat.h"
#include "core/journal/phasenote.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

PhaseNote holiday()
{
    return {.uid = QStringLiteral("h"),
            .from = QDate(2026, 2, 14),
            .to = QDate(2026, 2, 21),
            .text = QStringLiteral("Holiday; \"by: the sea\", néw programme")};
}

EntryHead head(const QString &uid)
{
    return {.uid = uid, .entered = at("2026-03-01T10:00:00Z"), .modified = at("2026-03-01T10:00:00Z")};
}

Journal journalWith(const PhaseNote &note) { return Journal({eventOf(note, head(note.uid))}, {}); }

Journal journalOf(const Result<ImportDraft> &draft)
{
    return draft ? Journal(draft->entries, draft->tombstones) : Journal();
}

} // namespace

class tst_PhaseNote : public QObject
{
    Q_OBJECT

private slots:
    void aNoteIsItsEventAndBack();
    void eventsOfOtherKindsAreNone();
    void whatIsMissingIsTheDayOfTheEvent();
    void notesStandByTheirFirstDay();
    void filesGiveItBack();
    void aNameAndDaysInOrderAreAskedFor();
};

void tst_PhaseNote::aNoteIsItsEventAndBack()
{
    QCOMPARE(phaseNoteOf(eventOf(holiday(), head(QStringLiteral("h")))), holiday());
}

void tst_PhaseNote::eventsOfOtherKindsAreNone()
{
    Event event = eventOf(holiday(), head(QStringLiteral("h")));
    event.kind = eventkind::tipFeedback.toString();
    QVERIFY(!phaseNoteOf(event));
    QVERIFY(phaseNotes(Journal({event}, {})).isEmpty());
}

void tst_PhaseNote::whatIsMissingIsTheDayOfTheEvent()
{
    const Event bare {.at = at("2026-03-05T09:00:00"), .kind = eventkind::phaseNote.toString()};
    QCOMPARE(phaseNoteOf(bare)->from, QDate(2026, 3, 5));
    QCOMPARE(phaseNoteOf(bare)->to, QDate(2026, 3, 5));
    Event backwards = eventOf(holiday(), {});
    backwards.payload[QStringLiteral("to")] = QStringLiteral("2026-02-01");
    QCOMPARE(phaseNoteOf(backwards)->from, QDate(2026, 2, 1));
    QCOMPARE(phaseNoteOf(backwards)->to, QDate(2026, 2, 14));
}

void tst_PhaseNote::notesStandByTheirFirstDay()
{
    PhaseNote earlier = holiday();
    earlier.uid = QStringLiteral("z");
    earlier.from = QDate(2026, 1, 1);
    const Journal journal(
        {eventOf(holiday(), head(QStringLiteral("h"))), eventOf(earlier, head(earlier.uid))}, {});
    QCOMPARE(phaseNotes(journal), QList<PhaseNote>({earlier, holiday()}));
}

void tst_PhaseNote::filesGiveItBack()
{
    const Journal journal = journalWith(holiday());
    QBuffer json;
    json.setData(toJson(journal));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(journalOf(readJson(json, {})), journal);
    QCOMPARE(journalOf(readCsvFiles(toCsvFiles(journal, {}), {})), journal);
}

void tst_PhaseNote::aNameAndDaysInOrderAreAskedFor()
{
    QVERIFY(check(holiday()).isEmpty());
    PhaseNote nameless = holiday();
    nameless.text = QStringLiteral("  ");
    QCOMPARE(check(nameless).value(0).field, QStringLiteral("text"));
    PhaseNote backwards = holiday();
    backwards.to = backwards.from.addDays(-1);
    QCOMPARE(check(backwards).value(0).field, QStringLiteral("to"));
    PhaseNote oneDay = holiday();
    oneDay.to = oneDay.from;
    QVERIFY(check(oneDay).isEmpty());
    PhaseNote timeless = holiday();
    timeless.to = {};
    QCOMPARE(check(timeless).value(0).field, QStringLiteral("from"));
}

QTEST_APPLESS_MAIN(tst_PhaseNote)
#include "tst_phasenote.moc"
