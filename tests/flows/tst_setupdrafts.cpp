#include "core/analysis/experiment.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importpreview.h"
#include "ui/experiments/experimentlist.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/page.h"
#include "ui/log/draftkeeper.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What is typed where nothing is logged yet, an experiment that is being set up and a note for several days,
// is kept like every other form.
class TestSetupDrafts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void anExperimentBeingSetUpIsKeptWithinASecond();
    void eachIdeaKeepsWhatWasChosenForIt();
    void whatStandsAsItCameIsNoDraft();
    void startingAnExperimentEndsItsDraft();
    void aNoteForSeveralDaysIsKeptWithinASecond();
    void theWindowOffersTheNoteAgain();
    void cancellingANoteGivesItUp();
    void aNoteThatIsEditedWaitsForNoOther();
    void savingANoteEndsItsDraft();
    void theWindowOffersAnImportAgain();
    void cancellingAnImportGivesItsAnswersUp();
};

namespace {

const QString swapIdea = QStringLiteral("replaced_exercise");
const QString setup = QStringLiteral("experiments");
constexpr int second = 1'000; // ms

void openIdea(FlowFixture &flow, const QString &trial)
{
    flow.window().open({.page = QStringLiteral("experiments"), .uid = trial});
}

QLineEdit *detailField(FlowFixture &flow)
{
    for (QLineEdit *field : flow.window().page(QStringLiteral("experiments"))->findChildren<QLineEdit *>())
        if (field->isVisible())
            return field;
    return nullptr;
}

PhaseNoteDialog *noteDialog(FlowFixture &flow)
{
    for (auto *dialog : flow.window().findChildren<PhaseNoteDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

QLineEdit *nameField(FlowFixture &flow)
{
    for (auto *field : noteDialog(flow)->findChildren<QLineEdit *>())
        if (field->accessibleName() == u"Name of these days")
            return field;
    return nullptr;
}

void addNote(FlowFixture &flow)
{
    addPhaseNote(QDate(2026, 3, 2), QDate(2026, 3, 8), flow.workspace(), flow.window(), &flow.window());
}

PhaseNote holiday()
{
    return {.uid = QStringLiteral("n1"),
            .from = QDate(2026, 2, 2),
            .to = QDate(2026, 2, 8),
            .text = QStringLiteral("Holiday")};
}

Journal withHoliday()
{
    return Journal({eventOf(holiday(), {.uid = holiday().uid, .entered = demoEnd(), .modified = demoEnd()})},
                   {});
}

// A file that does not say in which unit its weights are.
QString fileIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
                   "2026-03-01 17:36:08,Pull,35m,Face Pull,1,40,10,0,0,7\n");
    return path;
}

ImportPreview *previewOf(FlowFixture &flow, const QString &path)
{
    importFiles({path}, flow.workspace(), flow.window(), &flow.window());
    [[maybe_unused]] const bool there =
        QTest::qWaitFor([&] { return shown<ImportPreview>(flow) != nullptr; });
    return shown<ImportPreview>(flow);
}

bool keptWithinASecond(FlowFixture &flow, const QString &draft)
{
    QElapsedTimer typed;
    typed.start();
    return QTest::qWaitFor([&] { return DraftKeeper::holds(flow.workspace(), draft); }, 5 * second)
        && typed.elapsed() <= second;
}

} // namespace

void TestSetupDrafts::anExperimentBeingSetUpIsKeptWithinASecond()
{
    FlowFixture flow(demoJournal(8), demoEnd());
    openIdea(flow, swapIdea);
    QTest::keyClicks(detailField(flow), QStringLiteral("Face pull for row"));
    click(&flow.window(), QStringLiteral("Which workouts count: Cardio"));
    QVERIFY(keptWithinASecond(flow, setup));
    flow.reopen(); // as after a crash
    QTRY_COMPARE(flow.window().noticeText(), QStringLiteral("What you were logging is not saved yet"));
    click(&flow.window(), QStringLiteral("Go on with it"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("experiments"));
    QCOMPARE(shown<ExperimentList>(flow)->chosen(), swapIdea);
    QVERIFY(detailField(flow));
    QCOMPARE(detailField(flow)->text(), QStringLiteral("Face pull for row"));
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Which workouts count: Cardio"))->isChecked());
    QVERIFY(says(flow.window().page(setup), QStringLiteral("Your draft is back")));
}

void TestSetupDrafts::eachIdeaKeepsWhatWasChosenForIt()
{
    FlowFixture flow(demoJournal(8), demoEnd());
    openIdea(flow, swapIdea);
    QTest::keyClicks(detailField(flow), QStringLiteral("Face pull"));
    openIdea(flow, QStringLiteral("cooldown"));
    QVERIFY(!detailField(flow));
    openIdea(flow, swapIdea);
    QCOMPARE(detailField(flow)->text(), QStringLiteral("Face pull"));
}

void TestSetupDrafts::whatStandsAsItCameIsNoDraft()
{
    FlowFixture flow(demoJournal(8), demoEnd());
    openIdea(flow, swapIdea);
    QTest::keyClick(detailField(flow), Qt::Key_A);
    QVERIFY(keptWithinASecond(flow, setup));
    QTest::keyClick(detailField(flow), Qt::Key_Backspace);
    QVERIFY(!DraftKeeper::holds(flow.workspace(), setup));
    flow.open(QStringLiteral("today"));
    QVERIFY(!DraftKeeper::holds(flow.workspace(), setup));
}

void TestSetupDrafts::startingAnExperimentEndsItsDraft()
{
    FlowFixture flow(demoJournal(8), demoEnd());
    openIdea(flow, swapIdea);
    QTest::keyClicks(detailField(flow), QStringLiteral("Face pull"));
    QVERIFY(keptWithinASecond(flow, setup));
    click(flow.window().page(setup), QStringLiteral("Start"));
    QVERIFY(runningExperiment(flow.journal()));
    QCOMPARE(runningExperiment(flow.journal())->plan.detail, QStringLiteral("Face pull"));
    flow.open(QStringLiteral("today"));
    QVERIFY(!DraftKeeper::holds(flow.workspace(), setup));
}

void TestSetupDrafts::aNoteForSeveralDaysIsKeptWithinASecond()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    addNote(flow);
    QTest::keyClicks(nameField(flow), QStringLiteral("New progr"));
    QVERIFY(keptWithinASecond(flow, phaseNoteDraft()));
    flow.reopen(); // the dialog was not even closed
    addNote(flow);
    QCOMPARE(nameField(flow)->text(), QStringLiteral("New progr"));
    QVERIFY(says(noteDialog(flow), QStringLiteral("Your draft is back")));
}

void TestSetupDrafts::theWindowOffersTheNoteAgain()
{
    FlowFixture flow(withHoliday(), demoEnd());
    editPhaseNote(holiday().uid, flow.workspace(), flow.window(), &flow.window());
    QTest::keyClick(nameField(flow), Qt::Key_End);
    QTest::keyClicks(nameField(flow), QStringLiteral(" by the sea"));
    QTest::keyClick(noteDialog(flow), Qt::Key_Escape); // keeps it, like leaving any form
    flow.reopen();
    QTRY_COMPARE(flow.window().noticeText(), QStringLiteral("What you were logging is not saved yet"));
    click(&flow.window(), QStringLiteral("Go on with it"));
    QVERIFY(noteDialog(flow));
    click(noteDialog(flow), QStringLiteral("Save note"));
    QCOMPARE(phaseNotes(flow.journal()).size(), 1);
    QCOMPARE(phaseNotes(flow.journal()).front().text, QStringLiteral("Holiday by the sea"));
}

void TestSetupDrafts::cancellingANoteGivesItUp()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    addNote(flow);
    QTest::keyClicks(nameField(flow), QStringLiteral("Ill"));
    QVERIFY(keptWithinASecond(flow, phaseNoteDraft()));
    click(noteDialog(flow), QStringLiteral("Cancel"));
    QVERIFY(!DraftKeeper::holds(flow.workspace(), phaseNoteDraft()));
}

void TestSetupDrafts::aNoteThatIsEditedWaitsForNoOther()
{
    FlowFixture flow(withHoliday(), demoEnd());
    addNote(flow);
    QTest::keyClicks(nameField(flow), QStringLiteral("Ill"));
    QTest::keyClick(noteDialog(flow), Qt::Key_Escape);
    QTRY_VERIFY(!noteDialog(flow));
    editPhaseNote(holiday().uid, flow.workspace(), flow.window(), &flow.window());
    QCOMPARE(nameField(flow)->text(), QStringLiteral("Holiday"));
    QVERIFY(!says(noteDialog(flow), QStringLiteral("Your draft is back")));
    click(noteDialog(flow), QStringLiteral("Save note"));
    QTRY_VERIFY(!noteDialog(flow));
    addNote(flow);
    QCOMPARE(nameField(flow)->text(), QStringLiteral("Ill"));
}

void TestSetupDrafts::savingANoteEndsItsDraft()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    addNote(flow);
    QTest::keyClicks(nameField(flow), QStringLiteral("Ill"));
    QVERIFY(keptWithinASecond(flow, phaseNoteDraft()));
    click(noteDialog(flow), QStringLiteral("Save note"));
    QVERIFY(!DraftKeeper::holds(flow.workspace(), phaseNoteDraft()));
}

void TestSetupDrafts::theWindowOffersAnImportAgain()
{
    const QTemporaryDir folder;
    FlowFixture flow({}, demoEnd());
    click(previewOf(flow, fileIn(folder)), QStringLiteral("Pounds"));
    flow.reopen(); // as after a crash
    QTRY_COMPARE(flow.window().noticeText(), QStringLiteral("What you were logging is not saved yet"));
    click(&flow.window(), QStringLiteral("Go on with it"));
    QTRY_VERIFY(shown<ImportPreview>(flow));
    const auto *preview = shown<ImportPreview>(flow);
    QVERIFY(says(preview, QStringLiteral("Your answers are back. Nothing was imported yet.")));
    QVERIFY(visibleButton(preview, QStringLiteral("Pounds"))->isChecked());
    QTRY_VERIFY(visibleButton(preview, QStringLiteral("Import"))->isEnabled()); // once it was read in them
    click(preview, QStringLiteral("Import"));
    QCOMPARE(flow.journal().workouts().size(), 1);
    const SetEntry set = flow.journal().workouts().front().sets.front();
    QVERIFY(qAbs(set.weight->value - 18.14) < 0.01);
    flow.reopen();
    QVERIFY(flow.window().noticeText().isEmpty());
}

void TestSetupDrafts::cancellingAnImportGivesItsAnswersUp()
{
    const QTemporaryDir folder;
    FlowFixture flow({}, demoEnd());
    ImportPreview *preview = previewOf(flow, fileIn(folder));
    QVERIFY(!says(preview, QStringLiteral("Your answers are back")));
    click(preview, QStringLiteral("Pounds"));
    click(preview, QStringLiteral("Cancel"));
    QTRY_VERIFY(!shown<ImportPreview>(flow));
    preview = previewOf(flow, fileIn(folder));
    QVERIFY(!says(preview, QStringLiteral("Your answers are back")));
    QVERIFY(!visibleButton(preview, QStringLiteral("Pounds"))->isChecked());
}

QTEST_MAIN(TestSetupDrafts)
#include "tst_setupdrafts.moc"
