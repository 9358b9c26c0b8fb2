#include "core/journal/entryindex.h"
#include "core/journal/phasenote.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

Workout session(const char *uid, const char *started, const QStringList &exercises)
{
    Workout made = workout(uid, started, 60, 6);
    for (const QString &exercise : exercises)
        made.sets.append({.exercise = exercise});
    return made;
}

PainEntry painIn(const char *uid, const char *when, int level, const char *region)
{
    PainEntry made = pain(uid, when, level);
    made.regions = {{.region = QString::fromLatin1(region), .level = level}};
    return made;
}

// Two workouts, three pain entries, one note, in one week.
Journal week()
{
    const QString row = QStringLiteral("Bent-over row");
    Workout pull = session("pull", "2026-03-02T18:00:00", {row, QStringLiteral("Chin-up")});
    pull.title = QStringLiteral("Pull day");
    pull.painDuring = 6;
    Workout press = session("press", "2026-03-04T18:00:00", {QStringLiteral("Überzüge")});
    press.notes = QStringLiteral("felt heavy");
    PainEntry sore = painIn("sore", "2026-03-03T08:00:00", 5, "right_rhomboid");
    sore.notes = QStringLiteral("after rows");
    sore.workout = pull.head.uid;
    const PhaseNote note {.uid = QStringLiteral("ill"),
                          .from = QDate(2026, 2, 26),
                          .to = QDate(2026, 3, 3),
                          .text = QStringLiteral("Ill")};
    return Journal({pull, press, sore, painIn("mild", "2026-03-05T08:00:00", 2, "left_rhomboid"),
                    pain("free", "2026-03-06T08:00:00", 0), eventOf(note, {.uid = note.uid})},
                   {});
}

// Uids of what a filter finds, newest first.
QStringList found(const EntryFilter &filter, const Journal &journal = week())
{
    const auto region = [](const QString &id) {
        return id == u"right_rhomboid" ? QStringLiteral("Right shoulder blade") : id;
    };
    const auto kind = [](EntryKind of) {
        return of == EntryKind::Workout ? QStringLiteral("Workout") : QStringLiteral("Entry of pain");
    };
    EntryIndex index(journal, {.region = region, .kind = kind});
    QStringList uids;
    for (const EntryRow &row : index.find(filter)) {
        const Journal one = journalOf(journal, std::span(&row, 1));
        uids.append(!one.workouts().isEmpty()    ? one.workouts()[0].head.uid
                        : !one.pains().isEmpty() ? one.pains()[0].head.uid
                                                 : one.events()[0].head.uid);
    }
    return uids;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace

class tst_EntryIndex : public QObject
{
    Q_OBJECT

private slots:
    void everythingStandsNewestFirst();
    void filtersKeepWhatTheySay_data();
    void filtersKeepWhatTheySay();
    void caseAndAccentsDoNotMatter();
    void exercisesComeByFrequency();
    void searchingAgreesWithAPlainScan();
    void whatIsFoundCanBeGivenAway();
};

void tst_EntryIndex::everythingStandsNewestFirst()
{
    QCOMPARE(found({}), words("free mild press sore pull ill"));
    QCOMPARE(found({}, Journal()), QStringList());
}

void tst_EntryIndex::filtersKeepWhatTheySay_data()
{
    QTest::addColumn<EntryFilter>("filter");
    QTest::addColumn<QString>("uids");
    const auto row = [](const char *name, const EntryFilter &filter, const char *uids) {
        QTest::newRow(name) << filter << QString::fromLatin1(uids);
    };
    row("no workouts", {.workouts = false}, "free mild sore ill");
    row("only workouts", {.pain = false, .painFree = false, .phaseNotes = false}, "press pull");
    row("pain range names workouts too", {.atLeast = 3}, "sore pull");
    row("pain range up to", {.atMost = 2}, "free mild");
    row("pain range of one level", {.atLeast = 5, .atMost = 5}, "sore");
    row("region", {.region = QStringLiteral("right_rhomboid")}, "sore");
    row("exercise", {.exercise = QStringLiteral("Chin-up")}, "pull");
    row("exercise is a whole name", {.exercise = QStringLiteral("Chin")}, "");
    row("days include both ends and reach into stretches",
        {.from = QDate(2026, 3, 3), .to = QDate(2026, 3, 4)}, "press sore ill");
    row("days after the stretch", {.from = QDate(2026, 3, 4)}, "free mild press");
    row("text in notes", {.text = QStringLiteral("heavy")}, "press");
    row("text in titles, also of the workout pain is about", {.text = QStringLiteral("pull")}, "sore pull");
    row("title of the workout and kind of entry", {.text = QStringLiteral("pull day pain")}, "sore");
    row("the same in another order", {.text = QStringLiteral("pain day pull")}, "sore");
    row("quoted words stay together", {.text = QStringLiteral("\"pull day\" workout")}, "pull");
    row("quoted words in another order", {.text = QStringLiteral("\"day pull\"")}, "");
    row("quotation marks that are not closed yet", {.text = QStringLiteral("\"bent-over r")}, "pull");
    row("nothing in quotation marks", {.text = QStringLiteral("\" \"")}, "free mild press sore pull ill");
    row("text in exercises and notes", {.text = QStringLiteral("row")}, "sore pull");
    row("text in the name of a place", {.text = QStringLiteral("shoulder")}, "sore");
    row("text in period notes", {.text = QStringLiteral("ill")}, "ill");
    row("all words count, anywhere", {.text = QStringLiteral(" up   day ")}, "pull");
    row("words that never meet", {.text = QStringLiteral("heavy day")}, "");
    row("chosen entries", {.uids = words("mild pull gone")}, "mild pull");
    row("parts add up", {.pain = false, .from = QDate(2026, 3, 1), .uids = words("mild pull")}, "pull");
}

void tst_EntryIndex::filtersKeepWhatTheySay()
{
    QFETCH(const EntryFilter, filter);
    QFETCH(const QString, uids);
    QCOMPARE(found(filter), uids.split(u' ', Qt::SkipEmptyParts));
}

void tst_EntryIndex::caseAndAccentsDoNotMatter()
{
    QCOMPARE(searchable(QStringLiteral("ÜBERZÜGE")), QStringLiteral("uberzuge"));
    QCOMPARE(found({.text = QStringLiteral("uberzuge")}), words("press"));
    QCOMPARE(found({.text = QStringLiteral("ÜBER")}), words("press"));
}

void tst_EntryIndex::exercisesComeByFrequency()
{
    const Journal journal({session("a", "2026-03-01T18:00:00", words("Row Row Press")),
                           session("b", "2026-03-02T18:00:00", words("Row Curl")),
                           session("c", "2026-03-03T18:00:00", words("Press"))},
                          {});
    QCOMPARE(EntryIndex(journal, {}).exercises(), words("Press Row Curl"));
}

// The same journal searched by asking every entry for its texts again.
void tst_EntryIndex::searchingAgreesWithAPlainScan()
{
    Journal journal = everything();
    for (quint32 seed = 0; seed < 60; ++seed)
        journal = apply(journal, randomChange(journal, seed));
    EntryIndex index(journal, {});
    for (const QString &text : words("a e row right zz 1")) {
        int plain = 0;
        const auto has = [&](const QString &other) { return searchable(other).contains(text); };
        for (const Workout &workout : journal.workouts())
            plain += has(workout.title) || has(workout.notes)
                || std::ranges::any_of(workout.sets, [&](const SetEntry &set) {
                         return has(set.exercise) || has(set.notes);
                     });
        for (const PainEntry &pain : journal.pains())
            plain += has(pain.notes) || std::ranges::any_of(pain.regions, has, &RegionPain::region);
        for (const PhaseNote &note : phaseNotes(journal))
            plain += has(note.text);
        QCOMPARE(index.find({.text = text}).size(), plain);
    }
    QVERIFY(!index.find({.text = QStringLiteral("a")}).isEmpty());
}

void tst_EntryIndex::whatIsFoundCanBeGivenAway()
{
    const Journal journal = week();
    EntryIndex index(journal, {});
    QCOMPARE(journalOf(journal, index.find({})), journal);
    const Journal some = journalOf(journal, index.find({.atLeast = 3}));
    QCOMPARE(some.workouts().size(), 1);
    QCOMPARE(some.pains().size(), 1);
    QVERIFY(some.events().isEmpty());
}

QTEST_APPLESS_MAIN(tst_EntryIndex)
#include "tst_entryindex.moc"
