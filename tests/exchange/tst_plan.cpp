#include "core/exchange/importer.h"
#include "core/exchange/imports.h"
#include "core/journal/person.h"

#include "tests/support/sample.h"

#include <QJsonArray>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const WallTime now = at("2026-11-22T12:00:00+01:00");
const WallTime later = at("2026-11-23T12:00:00+01:00");

Workout imported(const char *uid, const char *started)
{
    Workout workout{.head = {.uid = QString::fromLatin1(uid)}};
    workout.started = at(started);
    workout.duration = Minutes{60};
    workout.title = QStringLiteral("Pull");
    workout.sets = {{.exercise = QStringLiteral("Row"), .reps = 8, .weight = Kilograms{60}}};
    workout.source = QStringLiteral("strong:0123456789ab:2");
    return workout;
}

ImportDraft draftOf(QList<Entry> entries)
{
    return {.format = QStringLiteral("strong"),
            .fileName = QStringLiteral("strong.csv"),
            .sha256 = QStringLiteral("abc"),
            .entries = std::move(entries)};
}

// Two workouts that were imported, of which one was edited since.
struct EditedImport {
    Journal journal {};
    QString batch {};
    Workout edited {};
};

EditedImport editedImport()
{
    const ImportPlan plan = planImport(
        {}, draftOf({imported("a", "2025-03-01T18:00:00"), imported("b", "2025-03-03T18:00:00")}), now);
    const Journal journal = apply({}, plan.change);
    Workout edited = *journal.workout(QStringLiteral("a"));
    edited.sessionRpe = 7;
    return {.journal = apply(journal, putting(edited)), .batch = plan.batch, .edited = edited};
}

} // namespace

class tst_Plan : public QObject
{
    Q_OBJECT

private slots:
    void aFirstImportAddsAndIsRecorded();
    void aSecondImportChangesNothing();
    void theSameSourceAndStartIsAlreadyThere_data();
    void theSameSourceAndStartIsAlreadyThere();
    void typedWorkoutsAreNoDuplicates();
    void anExistingWorkoutIsCompletedNeverOverwritten();
    void implausibleValuesDoNotComeBack();
    void daysAreCompletedToo();
    void undoTakesTheImportBack();
    void undoSparesWhatWasEditedSince();
    void whatWasSparedStaysAnImportUntilItIsTakenToo();
    void undoOfNothingLeftEndsTheImport();
    void undoTakesCompletionsBackExactly();
    void anEditedCompletionIsTakenBackOnRequest();
    void undoneImportsCanBeRepeated();
    void pastImportsAreToldByTheirRecordsAlone();
    void undoOfSomethingElseFails();
    void anImportDoesNotSayWhoseJournalItIs_data();
    void anImportDoesNotSayWhoseJournalItIs();
    void aWholeJournalIntoAnEmptyOneIsTheSameJournal();
    void painFollowsItsWorkout();
    void setsAloneCompleteTheirWorkoutAndNothingElse();
    void everyEntryOfTheFileHasItsFate();
};

void tst_Plan::aFirstImportAddsAndIsRecorded()
{
    const ImportPlan plan = planImport({}, draftOf({imported("a", "2025-03-01T18:00:00")}), now);
    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.alreadyThere + plan.completed, 0);
    const Journal journal = apply({}, plan.change);
    QCOMPARE(journal.workouts(), QList<Workout>{imported("a", "2025-03-01T18:00:00")});
    QCOMPARE(journal.events().size(), 1);
    const Event &batch = journal.events().front();
    QCOMPARE(batch.head.uid, plan.batch);
    QCOMPARE(batch.kind, eventkind::importBatch.toString());
    QCOMPARE(batch.payload.value(QStringLiteral("file")).toString(), QStringLiteral("strong.csv"));
    QCOMPARE(batch.payload.value(QStringLiteral("sha256")).toString(), QStringLiteral("abc"));
    QCOMPARE(batch.payload.value(QStringLiteral("added")).toArray().size(), 1);
}

void tst_Plan::aSecondImportChangesNothing()
{
    const ImportDraft draft =
        draftOf({imported("a", "2025-03-01T18:00:00"), imported("b", "2025-03-01T18:00:20")});
    const ImportPlan first = planImport({}, draft, now);
    QCOMPARE(first.added, 2);
    const ImportPlan second = planImport(apply({}, first.change), draft, later);
    QVERIFY(second.change.isEmpty() && second.batch.isEmpty());
    QCOMPARE(second.added, 0);
    QCOMPARE(second.alreadyThere, 2);
}

void tst_Plan::theSameSourceAndStartIsAlreadyThere_data()
{
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("added");
    const QString strong = QStringLiteral("strong:ffffffffffff:9");
    const QString pull = QStringLiteral("Pull");
    QTest::newRow("60 s later") << QStringLiteral("2025-03-01T18:01:00") << strong
                                << QStringLiteral("Renamed") << 0;
    QTest::newRow("60 s earlier") << QStringLiteral("2025-03-01T17:59:00") << strong << pull << 0;
    QTest::newRow("61 s later") << QStringLiteral("2025-03-01T18:01:01") << strong << pull << 1;
    QTest::newRow("other source") << QStringLiteral("2025-03-01T18:00:00") << QStringLiteral("hevy:1:2")
                                  << pull << 1;
    QTest::newRow("time unknown") << QStringLiteral("2025-03-01") << strong << pull << 0;
    QTest::newRow("time unknown, other title")
        << QStringLiteral("2025-03-01") << strong << QStringLiteral("Push") << 1;
    QTest::newRow("time unknown, other day") << QStringLiteral("2025-03-02") << strong << pull << 1;
}

void tst_Plan::theSameSourceAndStartIsAlreadyThere()
{
    QFETCH(QString, started);
    QFETCH(QString, source);
    QFETCH(QString, title);
    QFETCH(int, added);
    const Journal journal({imported("a", "2025-03-01T18:00:00")}, {});
    Workout other = imported("b", "2025-03-01T18:00:00");
    other.started = *wallTimeFromIso(started);
    other.source = source;
    other.title = title;
    const ImportPlan plan = planImport(journal, draftOf({other}), now);
    QCOMPARE(plan.added, added);
    QCOMPARE(plan.alreadyThere, 1 - added);
}

void tst_Plan::typedWorkoutsAreNoDuplicates()
{
    const Journal journal({workout("typed", "2025-03-01T18:00:00", 60, 7)}, {});
    QCOMPARE(planImport(journal, draftOf({imported("a", "2025-03-01T18:00:00")}), now).added, 1);
}

void tst_Plan::anExistingWorkoutIsCompletedNeverOverwritten()
{
    Workout mine = imported("a", "2025-03-01T18:00:00");
    mine.duration.reset();
    mine.notes = QStringLiteral("mine");
    mine.observations = {{QStringLiteral("warmup_min"), 5}};
    Workout theirs = imported("a", "2025-03-01T18:00:00");
    theirs.notes = QStringLiteral("theirs");
    theirs.sets = theirs.sets.toList() + theirs.sets.toList();
    theirs.sessionRpe = 8;
    theirs.observations = {{QStringLiteral("warmup_min"), 9}, {QStringLiteral("stress"), 3}};
    const ImportPlan plan = planImport(Journal({mine}, {}), draftOf({theirs}), now);
    QCOMPARE(plan.completed, 1);
    QCOMPARE(plan.added, 0);
    Workout expected = mine;
    expected.duration = Minutes{60};
    expected.sessionRpe = 8;
    expected.observations.insert(QStringLiteral("stress"), 3);
    expected.head.modified = now;
    QCOMPARE(apply(Journal({mine}, {}), plan.change).workouts(), QList<Workout>{expected});
}

void tst_Plan::implausibleValuesDoNotComeBack()
{
    Workout corrected = imported("a", "2025-03-01T18:00:00");
    corrected.duration.reset();
    Workout again = imported("a", "2025-03-01T18:00:00");
    again.duration = Minutes{15841};
    again.implausible = true;
    const ImportPlan plan = planImport(Journal({corrected}, {}), draftOf({again}), now);
    QVERIFY(plan.change.isEmpty());
    QCOMPARE(plan.alreadyThere, 1);
}

void tst_Plan::daysAreCompletedToo()
{
    const QDate date(2025, 3, 1);
    const Day mine{.head = {.uid = dayUid(date)}, .date = date, .sleepHours = 7};
    const Day theirs{.head = {.uid = dayUid(date)}, .date = date, .sleepHours = 8, .fluidMl = 2000};
    const Journal after =
        apply(Journal({mine}, {}), planImport(Journal({mine}, {}), draftOf({theirs}), now).change);
    QCOMPARE(after.day(date)->sleepHours, std::optional(7.0));
    QCOMPARE(after.day(date)->fluidMl, std::optional(2000.0));
}

void tst_Plan::undoTakesTheImportBack()
{
    const Journal before({workout("typed", "2025-02-01T18:00:00", 60, 7)}, {});
    const ImportPlan plan = planImport(before, draftOf({imported("a", "2025-03-01T18:00:00")}), now);
    const Journal after = apply(before, plan.change);
    const auto undo = planUndoImport(after, plan.batch, later);
    QVERIFY(undo.has_value());
    QCOMPARE(undo->removed, 1);
    QCOMPARE(undo->spared, 0);
    const Journal undone = apply(after, undo->change);
    QCOMPARE(undone.workouts(), before.workouts());
    QVERIFY(undone.events().isEmpty());
}

void tst_Plan::undoSparesWhatWasEditedSince()
{
    const auto [journal, batch, edited] = editedImport();
    const auto undo = planUndoImport(journal, batch, later);
    QVERIFY(undo.has_value());
    QCOMPARE(undo->removed, 1);
    QCOMPARE(undo->spared, 1);
    QCOMPARE(apply(journal, undo->change).workouts(), QList<Workout>{edited});
}

void tst_Plan::whatWasSparedStaysAnImportUntilItIsTakenToo()
{
    const EditedImport import = editedImport();
    const QString &batch = import.batch;
    const Journal journal = apply(import.journal, planUndoImport(import.journal, batch, later)->change);
    QCOMPARE(pastImports(journal).size(), 1);
    QCOMPARE(pastImports(journal)[0].batch, batch);
    QCOMPARE(pastImports(journal)[0].entries, 1);
    QVERIFY(pastImports(journal)[0].kept);
    const auto again = planUndoImport(journal, batch, later); // the same wish never takes more
    QCOMPARE(again->removed + again->restored, 0);
    QCOMPARE(again->spared, 1);
    const auto all = planUndoImport(journal, batch, later, EditedEntries::TakenToo);
    QCOMPARE(all->removed, 1);
    QCOMPARE(all->spared, 0);
    QVERIFY(apply(journal, all->change).isEmpty());
}

void tst_Plan::undoOfNothingLeftEndsTheImport()
{
    const ImportPlan plan = planImport({}, draftOf({imported("a", "2025-03-01T18:00:00")}), now);
    Journal journal = apply({}, plan.change);
    journal = apply(journal, removing({QStringLiteral("a")}, later));
    const auto undo = planUndoImport(journal, plan.batch, later);
    QCOMPARE(undo->removed + undo->restored + undo->spared, 0);
    QVERIFY(pastImports(apply(journal, undo->change)).isEmpty());
}

// Only what the import filled in goes; what was typed beside it stays.
void tst_Plan::anEditedCompletionIsTakenBackOnRequest()
{
    Workout mine = imported("a", "2025-03-01T18:00:00");
    mine.duration.reset();
    const Workout theirs = imported("a", "2025-03-01T18:00:00");
    const Journal before({mine}, {});
    const ImportPlan plan = planImport(before, draftOf({theirs}), now);
    Journal journal = apply(before, plan.change);
    Workout edited = *journal.workout(QStringLiteral("a"));
    edited.notes = QStringLiteral("typed");
    journal = apply(journal, putting(edited));
    journal = apply(journal, planUndoImport(journal, plan.batch, later)->change);
    QCOMPARE(journal.workouts(), QList<Workout>{edited});
    const auto undo = planUndoImport(journal, plan.batch, later, EditedEntries::TakenToo);
    QCOMPARE(undo->restored, 1);
    Workout expected = mine;
    expected.notes = QStringLiteral("typed");
    expected.head.modified = later;
    QCOMPARE(apply(journal, undo->change).workouts(), QList<Workout>{expected});
    QVERIFY(pastImports(apply(journal, undo->change)).isEmpty());
}

void tst_Plan::undoTakesCompletionsBackExactly()
{
    Workout mine = imported("a", "2025-03-01T18:00:00");
    mine.head.modified = at("2025-03-02T09:00:00+01:00");
    mine.duration.reset();
    mine.sets = {};
    Workout theirs = imported("a", "2025-03-01T18:00:00");
    theirs.observations = {{QStringLiteral("stress"), 3}};
    const Journal before({mine}, {});
    const ImportPlan plan = planImport(before, draftOf({theirs}), now);
    const Journal after = apply(before, plan.change);
    QVERIFY(after.workouts() != before.workouts());
    const auto undo = planUndoImport(after, plan.batch, later);
    QVERIFY(undo.has_value());
    QCOMPARE(apply(after, undo->change).workouts(), before.workouts());
}

void tst_Plan::undoneImportsCanBeRepeated()
{
    const ImportDraft draft = draftOf({imported("a", "2025-03-01T18:00:00")});
    const ImportPlan plan = planImport({}, draft, now);
    Journal journal = apply({}, plan.change);
    journal = apply(journal, planUndoImport(journal, plan.batch, later)->change);
    const ImportPlan again = planImport(journal, draft, later);
    QCOMPARE(again.added, 1);
    journal = apply(journal, again.change);
    QCOMPARE(journal.workouts().size(), 1);
    QCOMPARE(journal.tombstones().size(), 1); // of the first batch
}

// Nothing that an import brought is looked at: the list costs as much for ten entries as for ten thousand.
void tst_Plan::pastImportsAreToldByTheirRecordsAlone()
{
    const Journal journal = editedImport().journal;
    const QList<PastImport> imports = pastImports(journal);
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports[0].entries, 2);
    QCOMPARE(imports, pastImports(Journal::fromLists({{}, {}, {}, {}, journal.events()}, {})));
}

void tst_Plan::anImportDoesNotSayWhoseJournalItIs_data()
{
    QTest::addColumn<Journal>("journal");
    QTest::addColumn<bool>("madeUp");
    QTest::addColumn<QString>("name");
    const Journal nameless({workout("w1", "2026-03-01T18:00:00", 60, 6)}, {});
    const Journal anna = apply(nameless, notingPerson({.name = QStringLiteral("Anna")}, now));
    QTest::newRow("made-up entries in a named one") << anna << true << QStringLiteral("Anna");
    QTest::newRow("somebody else's in a named one") << anna << false << QStringLiteral("Anna");
    QTest::newRow("made-up entries in a nameless one") << nameless << true << QString();
    QTest::newRow("a nameless one takes the name") << nameless << false << QStringLiteral("Ben");
    QTest::newRow("a copy keeps all") << Journal() << true << QStringLiteral("Ben");
}

void tst_Plan::anImportDoesNotSayWhoseJournalItIs()
{
    QFETCH(const Journal, journal);
    QFETCH(const bool, madeUp);
    QFETCH(const QString, name);
    ImportDraft draft = draftOf({imported("a", "2025-03-01T18:00:00")});
    draft.format = QStringLiteral("rhomboid-json");
    draft.entries += notingPerson({.name = QStringLiteral("Ben"), .madeUp = madeUp}, later).put;
    const Journal after = apply(journal, planImport(journal, draft, later).change);
    QVERIFY(after.workout(QStringLiteral("a")));
    QCOMPARE(personOf(after).name, name);
    QCOMPARE(personOf(after).madeUp, journal.isEmpty() && madeUp);
}

void tst_Plan::undoOfSomethingElseFails()
{
    QCOMPARE(planUndoImport(everything(), QStringLiteral("nothing"), now).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(planUndoImport(everything(), QStringLiteral("w1"), now).error().kind, Error::Kind::NotFound);
}

void tst_Plan::aWholeJournalIntoAnEmptyOneIsTheSameJournal()
{
    const Journal all = everything();
    ImportDraft draft = draftOf({});
    draft.format = QStringLiteral("rhomboid-json");
    const auto add = [&draft](const auto &list) {
        for (const auto &entry : list)
            draft.entries.append(entry);
    };
    add(all.events());
    add(all.pains());
    add(all.workouts());
    add(all.days());
    add(all.functionChecks());
    draft.tombstones = all.tombstones();
    QCOMPARE(apply({}, planImport({}, draft, now).change), all);
    QVERIFY(planImport(all, draft, now).change.isEmpty());
}

void tst_Plan::painFollowsItsWorkout()
{
    PainEntry sore = pain("p", "2025-03-02T08:00:00", 4);
    sore.workout = QStringLiteral("b");
    const Journal journal({imported("a", "2025-03-01T18:00:00")}, {});
    const ImportPlan plan = planImport(journal, draftOf({sore, imported("b", "2025-03-01T18:00:30")}), now);
    QCOMPARE(apply(journal, plan.change).pains().front().workout, QStringLiteral("a"));
}

void tst_Plan::setsAloneCompleteTheirWorkoutAndNothingElse()
{
    const Journal journal({workout("w1", "2026-03-01T18:00:00", 60, 6)}, {});
    const Workout carrier{.head = {.uid = QStringLiteral("w1")}, .sets = {{.exercise = QStringLiteral("Row")}}};
    const ImportPlan plan = planImport(journal, draftOf({carrier}), now);
    QCOMPARE(plan.completed, 1);
    const Journal after = apply(journal, plan.change);
    QCOMPARE(after.workouts().size(), 1);
    QCOMPARE(after.workouts()[0].started, journal.workouts()[0].started);
    QCOMPARE(after.workouts()[0].sets, carrier.sets);
    QVERIFY(planImport({}, draftOf({carrier}), now).change.isEmpty());
}

void tst_Plan::everyEntryOfTheFileHasItsFate()
{
    const Workout stray{.head = {.uid = QStringLiteral("c")}, .sets = {{.exercise = QStringLiteral("Row")}}};
    const Journal journal({imported("a", "2025-03-01T18:00:00")}, {});
    // `b` stands in the journal under another uid.
    const ImportDraft draft =
        draftOf({imported("b", "2025-03-01T18:00:30"), imported("d", "2025-03-03T18:00:00"), stray});
    const QHash<QString, ImportPlan::Fate> fates = planImport(journal, draft, now).fates;
    QCOMPARE(fates.size(), 3);
    QCOMPARE(fates.value(QStringLiteral("b")), ImportPlan::Fate::AlreadyThere);
    QCOMPARE(fates.value(QStringLiteral("d")), ImportPlan::Fate::Taken);
    QCOMPARE(fates.value(QStringLiteral("c")), ImportPlan::Fate::LeftOut);
}

QTEST_APPLESS_MAIN(tst_Plan)
#include "tst_plan.moc"
