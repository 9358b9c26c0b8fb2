#include "core/exchange/readfile.h"
#include "core/factors/catalogue.h"
#include "tests/flows/hands.h"
#include "ui/exchange/importanswers.h"
#include "ui/exchange/importpreview.h"
#include "ui/exchange/importwords.h"
#include "ui/journal/entrywords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

using namespace rhomboid;
using namespace rhomboid::test;

// What an import shows before anything is saved: how much, from when, and how it will look.
class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void aFileShowsItsDaysAndItsFirstRows();
    void setsThatLookAlikeAreToldOnce();
    void nothingIsShownInAUnitThatNobodyKnows();
    void theQuestionThatMustBeAnsweredComesFirst();
    void anAnswerIsReadInTheBackground();
    void ofSeveralAnswersTheLastOneCounts();
    void aFileThatIsGoneIsNotImportedInAnotherUnit();
    void theUnitOfDistancesIsAskedWithAGuess_data();
    void theUnitOfDistancesIsAskedWithAGuess();
    void theFirstPictureReadsNothingAgain();
    void theAnswerIsKeptAsAWord();
    void distancesThatSayTheirUnitAreNotAskedAbout();
    void whatIsThereAlreadyIsNotShownAgain();
    void theUnitIsNotAskedWhenNothingIsNew();
    void theEffortOfSetsIsToldApart();
    void aProblemKeepsItsPlaceAndItsValue();
    void aSecondImportMarksNothing();
    void ofAFileOnlyTheNewRowsAreMarked();
    void whatIsZeroIsNotTold();
    void theFirstUnknownExercisesAreNamed();
    void whatWasSortedInIsTold();
    void theButtonsStayWhereTheyAre();

private:
    std::unique_ptr<ImportPreview> previewOf(FlowFixture &flow, const char *weights, const QByteArray &rows);

    QTemporaryDir m_folder {};
    const Speaking m_english {QStringLiteral("en")};
};

namespace {

constexpr char pull[] = "2026-03-01 17:36:08,Pull,35m,Bent Over Row (Barbell),1,40,10,0,0,7\n"
                        "2026-03-01 17:36:08,Pull,35m,Bent Over Row (Barbell),2,40,10,0,0,7\n"
                        "2026-03-01 17:36:08,Pull,35m,Face Pull,1,15,12,0,0,7\n"
                        "2026-03-03 17:36:08,Push,,Bench Press (Barbell),1,50,8,0,0,7\n";

const QString inPounds = QStringLiteral("Bent Over Row (Barbell): 2 × 10 × 18.14\u00a0kg");
const QString inKilograms = QStringLiteral("Bent Over Row (Barbell): 2 × 10 × 40\u00a0kg");

QByteArray runOf(int distance)
{
    return "2026-03-01 17:36:08,Run,35m,Running,1,0,0," + QByteArray::number(distance) + ",600,7\n";
}

QTableWidget *tableNamed(const QWidget *preview, const char *name)
{
    for (QTableWidget *table : preview->findChildren<QTableWidget *>())
        if (table->accessibleName() == QLatin1StringView(name))
            return table;
    return nullptr;
}

QTableWidget *samplesOf(const QWidget *preview)
{
    return tableNamed(preview, "The first of them, as they will be saved");
}

QStringList cells(const QTableWidget *table, int row)
{
    QStringList texts;
    for (int column = 0; column < table->columnCount(); ++column)
        texts.append(table->item(row, column)->text());
    return texts;
}

} // namespace

std::unique_ptr<ImportPreview> TestImportPreview::previewOf(FlowFixture &flow, const char *weights,
                                                            const QByteArray &rows)
{
    const QString path = m_folder.filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write("Date,Workout Name,Duration,Exercise Name,Set Order," + QByteArray(weights)
               + ",Reps,Distance,Seconds,RPE\n" + rows);
    file.close();
    const Result<ImportDraft> draft =
        readImport(path, {}, importerCatalogue(), {.fields = fieldCatalogue(), .now = demoEnd()});
    if (!draft)
        return nullptr;
    auto preview = std::make_unique<ImportPreview>(*draft, path, flow.workspace());
    preview->open();
    return preview;
}

void TestImportPreview::theUnitOfDistancesIsAskedWithAGuess_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QByteArray>("distances");
    QTest::addColumn<QString>("guess");
    QTest::addColumn<QString>("first");
    QTest::newRow("small ones with kilograms")
        << QByteArray("Weight (kg)") << QByteArray("5 8") << "Kilometres"
        << "5";
    QTest::newRow("far ones beside them") << QByteArray("Weight (kg)") << QByteArray("50 400") << "Metres"
                                          << "0.05";
    QTest::newRow("no weight to ask about") << QByteArray("Weight") << QByteArray("5 8") << "Kilometres"
                                            << "5";
}

void TestImportPreview::theUnitOfDistancesIsAskedWithAGuess()
{
    QFETCH(const QByteArray, weights);
    QFETCH(const QByteArray, distances);
    QFETCH(const QString, guess);
    QFETCH(const QString, first);
    QByteArray rows;
    for (const QByteArray &distance : distances.split(' '))
        rows += "2026-03-01 17:36:08,Run,35m,Running,1,0,0," + distance + ",600,7\n";
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, weights.constData(), rows);
    QVERIFY(preview);
    QVERIFY(!says(preview.get(),
                  QStringLiteral("The file does not say in which unit its weights are. Which is it?")));
    QVERIFY(says(preview.get(),
                 QStringLiteral("The file does not say in which unit its distances are. Is this right?")));
    QVERIFY(visibleButton(preview.get(), guess)->isChecked());
    const auto imported = [&preview] { return cells(samplesOf(preview.get()), 0).last(); };
    const QString before = imported();
    click(preview.get(), guess == u"Miles" ? QStringLiteral("Metres") : QStringLiteral("Miles"));
    QTRY_VERIFY(imported() != before);
    click(preview.get(), guess);
    QTRY_COMPARE(imported(), before);
    const Journal planned = apply({}, preview->plan().change);
    QCOMPARE(planned.workouts().size(), 1);
    QCOMPARE(planned.workouts().front().sets.front().distance->value, 1000 * first.toDouble());
}

// The file was read in the background, and may be large.
void TestImportPreview::theFirstPictureReadsNothingAgain()
{
    FlowFixture flow({}, demoEnd());
    QVERIFY(previewOf(flow, "Weight (kg)", runOf(5)));
    const QString path = m_folder.filePath(QStringLiteral("strong.csv"));
    const Result<ImportDraft> draft =
        readImport(path, {}, importerCatalogue(), {.fields = fieldCatalogue(), .now = demoEnd()});
    QVERIFY(draft);
    QVERIFY(previewOf(flow, "Weight (kg)", runOf(8))); // the file has changed meanwhile
    const ImportPreview preview(*draft, path, flow.workspace());
    const Journal planned = apply({}, preview.plan().change);
    QCOMPARE(planned.workouts().size(), 1);
    QCOMPARE(planned.workouts().front().sets.front().distance->value, 5000.0);
}

void TestImportPreview::theAnswerIsKeptAsAWord()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight (kg)", runOf(5));
    click(preview.get(), QStringLiteral("Miles"));
    const QString path = m_folder.filePath(QStringLiteral("strong.csv"));
    QCOMPARE(keptAnswers(flow.workspace(), path).distance, QStringLiteral("mi"));
    const auto again = previewOf(flow, "Weight (kg)", runOf(5));
    QVERIFY(visibleButton(again.get(), QStringLiteral("Miles"))->isChecked());
    keepAnswers(flow.workspace(), path, {.distance = QStringLiteral("furlong")}); // of another version
    const auto unknown = previewOf(flow, "Weight (kg)", runOf(5));
    QVERIFY(visibleButton(unknown.get(), QStringLiteral("Kilometres"))->isChecked());
}

void TestImportPreview::distancesThatSayTheirUnitAreNotAskedAbout()
{
    FlowFixture flow({}, demoEnd());
    const auto preview =
        previewOf(flow, "Weight (kg)", "2026-03-01 17:36:08,Row,35m,Rowing,1,0,0,2000,540,7\n");
    QVERIFY(preview);
    QVERIFY(!visibleButton(preview.get(), QStringLiteral("Kilometres"))); // nobody rows 2,000 km
}

void TestImportPreview::aFileShowsItsDaysAndItsFirstRows()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight (kg)", pull);
    QVERIFY(preview);
    QVERIFY(says(preview.get(), QStringLiteral("2 new entries")));
    QVERIFY(says(preview.get(), QStringLiteral("Sun 1 March 2026 to Tue 3 March 2026")));
    QVERIFY(says(preview.get(), QStringLiteral("4 rows read: 4 sets")));
    const QTableWidget *samples = samplesOf(preview.get());
    QVERIFY(samples && samples->isVisible());
    QCOMPARE(samples->rowCount(), 3);
    QCOMPARE(cells(samples, 0),
             (QStringList {QStringLiteral("Sun 1 March 2026"), QStringLiteral("Pull"),
                           QStringLiteral("Bent Over Row (Barbell): 2 × 10 × 40\u00a0kg")}));
    QCOMPARE(cells(samples, 2).last(), QStringLiteral("Bench Press (Barbell): 1 × 8 × 50\u00a0kg"));
    QCOMPARE(namelessWidgets(preview.get()), QStringList());
}

void TestImportPreview::setsThatLookAlikeAreToldOnce()
{
    const SetEntry light {.exercise = QStringLiteral("Row"), .reps = 10, .weight = Kilograms {40}};
    SetEntry harder = light;
    harder.rpe = 9;
    SetEntry heavier = light;
    heavier.weight = Kilograms {50};
    QCOMPARE(setsText({light, harder, heavier, light}),
             QStringLiteral("2 × 10 × 40\u00a0kg, 1 × 10 × 50\u00a0kg, 1 × 10 × 40\u00a0kg"));
}

void TestImportPreview::nothingIsShownInAUnitThatNobodyKnows()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight", pull);
    QVERIFY(preview);
    const QTableWidget *samples = samplesOf(preview.get());
    QVERIFY(!samples->isVisible());
    click(preview.get(), QStringLiteral("Pounds"));
    QTRY_VERIFY(samples->isVisible());
    QCOMPARE(cells(samples, 0).last(), inPounds);
    click(preview.get(), QStringLiteral("Kilograms"));
    QTRY_COMPARE(cells(samples, 0).last(), inKilograms);
}

void TestImportPreview::theQuestionThatMustBeAnsweredComesFirst()
{
    FlowFixture flow({}, demoEnd());
    const auto preview =
        previewOf(flow, "Weight", QByteArray(pull) + "2026-03-04 17:36:08,Pull,35m,Quux,1,40,10,0,0,7\n");
    preview->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(preview.get()));
    const QWidget *kilograms = visibleButton(preview.get(), QStringLiteral("Kilograms"));
    const QWidget *sortIn = visibleButton(preview.get(), QStringLiteral("Sort them in"));
    QTRY_COMPARE(QApplication::focusWidget(), kilograms);
    QVERIFY(kilograms->mapTo(preview.get(), QPoint()).y() < sortIn->mapTo(preview.get(), QPoint()).y());
}

// However large the file is, the window does not stand still, and nothing is imported in the other unit.
void TestImportPreview::anAnswerIsReadInTheBackground()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight", pull);
    const QAbstractButton *import = visibleButton(preview.get(), QStringLiteral("Import"));
    click(preview.get(), QStringLiteral("Pounds"));
    QVERIFY(!import->isEnabled()); // what was read before is in kilograms
    QVERIFY(!samplesOf(preview.get())->isVisible());
    QTRY_VERIFY(import->isEnabled());
    QCOMPARE(cells(samplesOf(preview.get()), 0).last(), inPounds);
}

void TestImportPreview::ofSeveralAnswersTheLastOneCounts()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight", pull);
    for (int i = 0; i < 5; ++i) {
        click(preview.get(), QStringLiteral("Kilograms"));
        click(preview.get(), QStringLiteral("Pounds"));
    }
    QTRY_VERIFY(visibleButton(preview.get(), QStringLiteral("Import"))->isEnabled());
    QCOMPARE(cells(samplesOf(preview.get()), 0).last(), inPounds);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(cells(samplesOf(preview.get()), 0).last(), inPounds);
}

void TestImportPreview::aFileThatIsGoneIsNotImportedInAnotherUnit()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight", pull);
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("strong.csv"))));
    const QAbstractButton *import = visibleButton(preview.get(), QStringLiteral("Import"));
    click(preview.get(), QStringLiteral("Pounds"));
    QTRY_VERIFY(!import->accessibleDescription().isEmpty());
    QVERIFY(says(preview.get(), import->accessibleDescription()));
    QVERIFY(!import->isEnabled());
}

void TestImportPreview::theFirstUnknownExercisesAreNamed()
{
    FlowFixture flow({}, demoEnd());
    QByteArray rows;
    for (const char letter : {'A', 'B', 'C', 'D', 'E'})
        rows += QByteArray("2026-03-01 17:36:08,Pull,35m,Quux ") + letter + ",1,40,10,0,0,7\n";
    const auto five = previewOf(flow, "Weight (kg)", rows);
    QVERIFY(says(five.get(), QStringLiteral("does not know yet: Quux A, Quux B, Quux C, Quux D, Quux E")));
    const auto seven = previewOf(flow, "Weight (kg)",
                                 rows
                                     + "2026-03-01 17:36:08,Pull,35m,Quux F,1,40,10,0,0,7\n"
                                       "2026-03-01 17:36:08,Pull,35m,Quux G,1,40,10,0,0,7\n");
    QVERIFY(says(seven.get(), QStringLiteral("Quux A, Quux B, Quux C, Quux D, Quux E and 2 more")));
    QVERIFY(!says(seven.get(), QStringLiteral("Quux F")));
}

void TestImportPreview::whatWasSortedInIsTold()
{
    FlowFixture flow({}, demoEnd());
    const auto preview =
        previewOf(flow, "Weight", QByteArray(pull) + "2026-03-04 17:36:08,Pull,35m,Quux,1,40,10,0,0,7\n");
    click(preview.get(), QStringLiteral("Sort them in"));
    QListWidget *exercises = nullptr;
    for (auto *list : preview->findChildren<QListWidget *>())
        if (list->accessibleName() == u"Matching exercises")
            exercises = list;
    QVERIFY(exercises);
    const QString chosen = exercises->item(0)->text();
    QTest::mouseClick(exercises->viewport(), Qt::LeftButton, {},
                      exercises->visualItemRect(exercises->item(0)).center());
    click(exercises->window(), QStringLiteral("Done"));
    QVERIFY(says(preview.get(), QStringLiteral("All exercises are known now.")));
    QVERIFY(says(preview.get(), QStringLiteral("Quux, counted as %1").arg(chosen)));
}

void TestImportPreview::theButtonsStayWhereTheyAre()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight", pull);
    QVERIFY(QTest::qWaitForWindowExposed(preview.get()));
    const QAbstractButton *import = findButton(preview.get(), QStringLiteral("Import"));
    QVERIFY(!import->isEnabled());
    QVERIFY(says(preview.get(), QStringLiteral("Choose kilograms or pounds first.")));
    const auto place = [&] { return import->mapTo(preview.get(), QPoint(0, 0)); };
    const QPoint before = place();
    click(preview.get(), QStringLiteral("Kilograms"));
    QTRY_VERIFY(import->isEnabled());
    QTest::qWait(20); // for the layout
    QCOMPARE(place(), before);
    QVERIFY(!says(preview.get(), QStringLiteral("Choose kilograms or pounds first.")));
}

void TestImportPreview::whatIsThereAlreadyIsNotShownAgain()
{
    FlowFixture flow({}, demoEnd());
    {
        const auto first = previewOf(flow, "Weight (kg)", pull);
        QVERIFY(flow.workspace().perform(first->plan().change, [] { return QStringLiteral("Import"); }));
    }
    const auto second = previewOf(flow, "Weight (kg)", pull);
    QVERIFY(says(second.get(), QStringLiteral("2 already there")));
    QVERIFY(says(second.get(), QStringLiteral("There is nothing new to import.")));
    QVERIFY(!samplesOf(second.get())->isVisible());
}

void TestImportPreview::theUnitIsNotAskedWhenNothingIsNew()
{
    const QString question =
        QStringLiteral("The file does not say in which unit its weights are. Which is it?");
    FlowFixture flow({}, demoEnd());
    auto preview = previewOf(flow, "Weight", pull);
    QVERIFY(preview);
    QVERIFY(says(preview.get(), question));
    click(preview.get(), QStringLiteral("Kilograms"));
    QTRY_VERIFY(visibleButton(preview.get(), QStringLiteral("Import"))->isEnabled());
    QVERIFY(says(preview.get(), question));
    QVERIFY(flow.workspace().perform(preview->plan().change, [] { return QStringLiteral("Import"); }));
    preview = previewOf(flow, "Weight", pull);
    QVERIFY(!says(preview.get(), question));
    QVERIFY(!visibleButton(preview.get(), QStringLiteral("Kilograms")));
    QTRY_VERIFY(says(preview.get(), QStringLiteral("There is nothing new to import.")));
}

void TestImportPreview::theEffortOfSetsIsToldApart()
{
    const QString sentence = QStringLiteral("The RPE of single sets is kept with the sets. Effort means the "
                                            "whole workout, and you can add it after the import.");
    FlowFixture flow({}, demoEnd());
    QVERIFY(says(previewOf(flow, "Weight (kg)", pull).get(), sentence));
    const auto without =
        previewOf(flow, "Weight (kg)", "2026-03-01 17:36:08,Pull,35m,Face Pull,1,15,12,0,0,\n");
    QVERIFY(without);
    QVERIFY(!says(without.get(), sentence));
}

void TestImportPreview::aProblemKeepsItsPlaceAndItsValue()
{
    FlowFixture flow({}, demoEnd());
    const auto preview = previewOf(flow, "Weight (kg)",
                                   "2026-03-01 17:36:08,Pull,35m,Face Pull,1,15,12,0,0,7\n"
                                   "2026-03-01 17:36:08,Pull,35m,Face Pull,2,15,x,0,0,7\n"
                                   "2026-03-01 17:36:08,Pull,35m,Face Pull,3,15,877777,0,0,7\n");
    const QTableWidget *problems = tableNamed(preview.get(), "Problems");
    QVERIFY(problems && problems->isVisible());
    QCOMPARE(cells(problems, 0).mid(0, 3),
             (QStringList {QStringLiteral("3"), QStringLiteral("Reps"), QStringLiteral("x")}));
    QCOMPARE(cells(problems, 0).mid(3),
             (QStringList {QStringLiteral("Not a number."), QStringLiteral("Not imported")}));
    // A reason, not what a form would ask for.
    QCOMPARE(cells(problems, 1).mid(3),
             (QStringList {QStringLiteral("Looks like a typing error (usual: 0 to 1000 repetitions)."),
                           QStringLiteral("Imported and marked")}));
}

void TestImportPreview::aSecondImportMarksNothing()
{
    constexpr auto weights = "Weight (kg),Mood";
    const QByteArray rows = "2026-03-01 17:36:08,Pull,35m,Face Pull,1,15,fine,877777,0,0,7\n";
    const auto told = [](const ImportPreview *preview, int column) {
        const QTableWidget *problems = tableNamed(preview, "Problems");
        QStringList texts;
        for (int row = 0; problems && row < problems->rowCount(); ++row)
            texts.append(cells(problems, row).value(column));
        return texts;
    };
    FlowFixture flow({}, demoEnd());
    const auto first = previewOf(flow, weights, rows);
    QVERIFY(first);
    QVERIFY(told(first.get(), 4).contains(QStringLiteral("Imported and marked")));
    // The column is unknown in all rows.
    QVERIFY(told(first.get(), 0).contains(QStringLiteral("Whole file")));
    QVERIFY(!told(first.get(), 0).contains(QString()));
    QVERIFY(flow.workspace().perform(first->plan().change, [] { return QStringLiteral("Import"); }));
    const auto second = previewOf(flow, weights, rows);
    QVERIFY(second);
    QVERIFY(told(second.get(), 4).contains(QStringLiteral("Already there")));
    QVERIFY(!told(second.get(), 4).contains(QStringLiteral("Imported and marked")));
}

void TestImportPreview::ofAFileOnlyTheNewRowsAreMarked()
{
    constexpr auto weights = "Weight (kg)";
    // A value that looks like a typing error, and one that cannot be read and is left unknown.
    const QByteArray old = "2026-03-01 17:36:08,Pull,35m,Face Pull,1,15,877777,0,0,7\n"
                           "2026-03-01 17:36:08,Pull,35m,Face Pull,2,15,12,0,0,77\n";
    const QByteArray fresh = "2026-03-03 17:36:08,Pull,35m,Face Pull,1,15,877777,0,0,7\n"
                             "2026-03-03 17:36:08,Pull,35m,Face Pull,2,15,12,0,0,77\n";
    FlowFixture flow({}, demoEnd());
    const auto first = previewOf(flow, weights, old);
    QVERIFY(first);
    QVERIFY(flow.workspace().perform(first->plan().change, [] { return QStringLiteral("Import"); }));
    const auto second = previewOf(flow, weights, old + fresh);
    QVERIFY(second);
    const QTableWidget *problems = tableNamed(second.get(), "Problems");
    QStringList told;
    for (int row = 0; row < problems->rowCount(); ++row)
        told.append(cells(problems, row).first() + u' ' + cells(problems, row).last());
    QCOMPARE(told,
             (QStringList {QStringLiteral("2 Already there"), QStringLiteral("3 Already there"),
                           QStringLiteral("4 Imported and marked"),
                           QStringLiteral("5 Imported and marked")}));
    // Only what comes is announced as left out of the calculations.
    QVERIFY(says(second.get(),
                 QStringLiteral("1 workout with a value that looks like a typing error, left out of all "
                                "calculations until you correct or confirm it in the journal.")));
}

void TestImportPreview::whatIsZeroIsNotTold()
{
    QCOMPARE(rowsText({.read = 1, .notes = 1}), QStringLiteral("1 row read: 1 note"));
    QCOMPARE(rowsText({}), QStringLiteral("0 rows read"));
    QCOMPARE(planText({.added = 1, .alreadyThere = 2}), QStringLiteral("1 new entry, 2 already there"));
    QCOMPARE(planText({}), QStringLiteral("No entries"));
    QCOMPARE(periodText({}), QString());
}

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
