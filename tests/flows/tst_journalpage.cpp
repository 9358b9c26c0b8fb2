#include "tests/flows/fixture.h"
#include "ui/exchange/importpreview.h"
#include "ui/journal/entrymodel.h"
#include "ui/kit/filechooser.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Looking back, taking back, bringing in and giving out, through the real window.
class TestJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void theListHoldsEveryEntry();
    void deletingAsksNothingAndCanBeUndone();
    void enterEditsAndSavingKeepsTheUid();
    void searchFindsAnExercise();
    void importingShowsAPreviewAndCanBeUndone();
    void aFileWithoutAUnitAsksForIt();
    void cancellingAnImportChangesNothing();
    void exportingGivesTheSameBytesTwice();
};

namespace {

QListView *listOf(FlowFixture &flow)
{
    // The list of a combo box is a list view as well.
    for (QListView *list : flow.open(QStringLiteral("journal"))->findChildren<QListView *>())
        if (qobject_cast<EntryModel *>(list->model()))
            return list;
    return nullptr;
}

QString writeStrong(const QTemporaryDir &folder, const QByteArray &weightColumn)
{
    const QString path = folder.filePath(QStringLiteral("strong.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Date,Workout Name,Duration,Exercise Name,Set Order," + weightColumn
               + ",Reps,Distance,Seconds,RPE\n"
                 "2025-11-28 17:36:08,\"B\",35m,\"Bent Over Row (Barbell)\",1,40,10,0,0,7\n"
                 "2025-11-28 17:36:08,\"B\",35m,\"Bent Over Row (Barbell)\",2,40,x,0,0,7\n"
                 "2025-11-30 17:36:08,\"A\",40m,\"Bench Press (Barbell)\",1,60,5,0,0,8\n");
    return path;
}

ImportPreview *previewOf(FlowFixture &flow)
{
    ImportPreview *preview = nullptr;
    [&] { QTRY_VERIFY((preview = flow.window().findChild<ImportPreview *>())); }();
    return preview;
}

void chooseFile(const QString &path)
{
    fileChooser().openFiles = [path](QWidget *, const QString &, const QString &) { return QStringList {path}; };
}

} // namespace

void TestJournalPage::theListHoldsEveryEntry()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    const auto *model = qobject_cast<const EntryModel *>(listOf(flow)->model());
    QCOMPARE(model->entryCount(), flow.journal().workouts().size() + flow.journal().pains().size());
}

void TestJournalPage::deletingAsksNothingAndCanBeUndone()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    const Journal before = flow.journal();
    QListView *list = listOf(flow);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(flow.journal().tombstones().size(), before.tombstones().size() + 1);
    QVERIFY(flow.window().noticeText().contains(QStringLiteral("deleted")));
    QAbstractButton *undo = findButton(&flow.window(), QStringLiteral("Undo"));
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(flow.journal(), before);
}

void TestJournalPage::enterEditsAndSavingKeepsTheUid()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    const qsizetype entries = flow.journal().workouts().size();
    const Workout workout = flow.journal().workouts().back();
    list->setCurrentIndex(qobject_cast<EntryModel *>(list->model())->indexOf(workout.head.uid));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
    QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal().workouts().size(), entries);
    const Workout *saved = flow.journal().workout(workout.head.uid);
    QVERIFY(saved);
    QCOMPARE(saved->sets, workout.sets);
    QCOMPARE(saved->observations, workout.observations);
    QCOMPARE(saved->head.entered, workout.head.entered);
}

void TestJournalPage::searchFindsAnExercise()
{
    FlowFixture flow(demoJournal(6), demoEnd());
    QListView *list = listOf(flow);
    const auto *model = qobject_cast<const EntryModel *>(list->model());
    QTest::keyClick(&flow.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    const QString exercise = flow.journal().workouts().back().sets.front().exercise;
    search->setText(exercise);
    const auto has = [&](const Workout &workout) {
        return std::ranges::any_of(workout.sets, [&](const SetEntry &set) { return set.exercise == exercise; });
    };
    const auto expected = std::ranges::count_if(flow.journal().workouts(), has);
    QVERIFY(expected > 0 && expected < flow.journal().workouts().size());
    QCOMPARE(model->entryCount(), expected);
    search->setText(QStringLiteral("zzzz"));
    QCOMPARE(model->entryCount(), 0);
}

void TestJournalPage::importingShowsAPreviewAndCanBeUndone()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    chooseFile(writeStrong(folder, "Weight (kg)"));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QVERIFY(flow.journal().isEmpty()); // nothing before the person agrees
    QCOMPARE(preview->plan().added, 2);
    QTest::mouseClick(findButton(preview, QStringLiteral("Import")), Qt::LeftButton);
    QCOMPARE(flow.journal().workouts().size(), 2);
    flow.window().activateWindow(); // the preview has gone
    QVERIFY(QTest::qWaitForWindowActive(&flow.window()));
    QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(flow.journal().isEmpty());
}

void TestJournalPage::aFileWithoutAUnitAsksForIt()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    chooseFile(writeStrong(folder, "Weight"));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QAbstractButton *import = findButton(preview, QStringLiteral("Import"));
    QVERIFY(!import->isEnabled());
    QTest::mouseClick(findButton(preview, QStringLiteral("Pounds")), Qt::LeftButton);
    QVERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    const SetEntry &set = flow.journal().workouts().front().sets.front();
    QCOMPARE(set.weight->value, 40 * kilogramsPerPound);
}

void TestJournalPage::cancellingAnImportChangesNothing()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    chooseFile(writeStrong(folder, "Weight (kg)"));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QTest::mouseClick(findButton(preview, QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(flow.journal().isEmpty());
}

void TestJournalPage::exportingGivesTheSameBytesTwice()
{
    QTemporaryDir folder;
    FlowFixture flow(demoJournal(6), demoEnd());
    QByteArray bytes[2];
    for (QByteArray &content : bytes) {
        const QString path = folder.filePath(QStringLiteral("out.json"));
        fileChooser().saveFile = [path](QWidget *, const QString &, const QString &, const QString &) { return path; };
        QTest::keyClick(&flow.window(), Qt::Key_E, Qt::ControlModifier);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    QVERIFY(bytes[0].size() > 1000);
    QCOMPARE(bytes[0], bytes[1]);
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
