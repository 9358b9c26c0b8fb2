#include "tests/flows/hands.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/filechooser.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Bringing in and giving out the whole journal, through the real window.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void importingShowsAPreviewAndCanBeUndone();
    void aFileWithoutAUnitAsksForIt();
    void cancellingAnImportChangesNothing();
    void exportingGivesTheSameBytesTwice();
};

namespace {

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

QString offeredFiles; // the kinds of files when a file was asked for

void chooseFile(const QString &path)
{
    fileChooser().openFiles = [path](QWidget *, const QString &, const QString &filter) {
        offeredFiles = filter;
        return QStringList {path};
    };
}

} // namespace

void TestExchange::importingShowsAPreviewAndCanBeUndone()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    chooseFile(writeStrong(folder, "Weight (kg)"));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    // A file of another ending than the usual ones can be seen as well.
    QVERIFY2(offeredFiles.contains(QStringLiteral(";;All files (*)")), qPrintable(offeredFiles));
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

void TestExchange::aFileWithoutAUnitAsksForIt()
{
    QTemporaryDir folder;
    FlowFixture flow(Journal(), demoEnd());
    chooseFile(writeStrong(folder, "Weight"));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QAbstractButton *import = findButton(preview, QStringLiteral("Import"));
    QVERIFY(!import->isEnabled());
    QCOMPARE(import->accessibleDescription(), QStringLiteral("Choose kilograms or pounds first."));
    QTest::mouseClick(findButton(preview, QStringLiteral("Pounds")), Qt::LeftButton);
    QTRY_VERIFY(import->isEnabled()); // once it was read in them
    QVERIFY(import->accessibleDescription().isEmpty());
    QTest::mouseClick(import, Qt::LeftButton);
    const SetEntry &set = flow.journal().workouts().front().sets.front();
    QCOMPARE(set.weight->value, 40 * kilogramsPerPound);
}

void TestExchange::cancellingAnImportChangesNothing()
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

void TestExchange::exportingGivesTheSameBytesTwice()
{
    QTemporaryDir folder;
    FlowFixture flow(demoJournal(6), demoEnd());
    QByteArray bytes[2];
    for (QByteArray &content : bytes) {
        const QString path = folder.filePath(QStringLiteral("out.json"));
        fileChooser().saveFile = [path](QWidget *, const QString &, const QString &, const QString &) {
            return path;
        };
        QTest::keyClick(&flow.window(), Qt::Key_E, Qt::ControlModifier);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    QVERIFY(bytes[0].size() > 1000);
    QCOMPARE(bytes[0], bytes[1]);
}

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
