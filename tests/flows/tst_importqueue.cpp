#include "tests/flows/hands.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importpreview.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

using namespace rhomboid;
using namespace rhomboid::test;

// Files that come while something else stands open: by the command line, dropped, several at once.
class TestImportQueue : public QObject
{
    Q_OBJECT

private slots:
    void aSecondFileWaitsForItsTurn();
    void filesCanBeDroppedOnThePreview();
    void theSameFileIsShownOnce();
    void nothingComesOverAnotherDialog();
    void whatCannotBeReadIsToldAtTheEnd();

private:
    QString write(const char *name, const QByteArray &day);
    static void bring(FlowFixture &flow, const QStringList &paths);

    QTemporaryDir m_folder {};
    const Speaking m_english {QStringLiteral("en")};
};

namespace {

QStringList titlesShown(const FlowFixture &flow)
{
    QStringList titles;
    for (const ImportPreview *preview : flow.window().findChildren<ImportPreview *>())
        if (preview->isVisible())
            titles.append(preview->windowTitle());
    return titles;
}

ImportPreview *shownPreview(const FlowFixture &flow) { return shown<ImportPreview>(flow); }

const QString first = QStringLiteral("Import first.csv");
const QString second = QStringLiteral("Import second.csv");

} // namespace

QString TestImportQueue::write(const char *name, const QByteArray &day)
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,RPE\n"
                   + day + " 17:36:08,B,35m,Bench Press (Barbell),1,40,10,0,0,7\n");
    return path;
}

// As another start of the program does; returns once all were read.
void TestImportQueue::bring(FlowFixture &flow, const QStringList &paths)
{
    importFiles(paths, flow.workspace(), flow.window(), &flow.window());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestImportQueue::aSecondFileWaitsForItsTurn()
{
    FlowFixture flow(Journal(), demoEnd());
    bring(flow, {write("first.csv", "2025-11-28")});
    QTRY_COMPARE(titlesShown(flow), QStringList {first});
    bring(flow, {write("second.csv", "2025-11-30")});
    QCOMPARE(titlesShown(flow), QStringList {first});
    QVERIFY(says(shownPreview(flow), QStringLiteral("After this one comes second.csv.")));
    bring(flow, {write("third.csv", "2025-12-01")});
    QVERIFY(says(shownPreview(flow), QStringLiteral("2 more files come after this one.")));
    click(shownPreview(flow), QStringLiteral("Import"));
    QTRY_COMPARE(titlesShown(flow), QStringList {second});
    QVERIFY(says(shownPreview(flow), QStringLiteral("After this one comes third.csv.")));
    click(shownPreview(flow), QStringLiteral("Cancel"));
    QTRY_COMPARE(titlesShown(flow), QStringList {QStringLiteral("Import third.csv")});
    QVERIFY(!says(shownPreview(flow), QStringLiteral("After this one comes third.csv.")));
    click(shownPreview(flow), QStringLiteral("Import"));
    QTRY_COMPARE(titlesShown(flow), QStringList());
    QCOMPARE(flow.journal().workouts().size(), 2);
}

void TestImportQueue::filesCanBeDroppedOnThePreview()
{
    FlowFixture flow(Journal(), demoEnd());
    bring(flow, {write("first.csv", "2025-11-28")});
    QTRY_VERIFY(shownPreview(flow));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(write("second.csv", "2025-11-30"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shownPreview(flow), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(shownPreview(flow), &drop);
    QVERIFY(says(shownPreview(flow), QStringLiteral("After this one comes second.csv.")));
    click(shownPreview(flow), QStringLiteral("Cancel"));
    QTRY_COMPARE(titlesShown(flow), QStringList {second});
}

void TestImportQueue::theSameFileIsShownOnce()
{
    FlowFixture flow(Journal(), demoEnd());
    const QString path = write("first.csv", "2025-11-28");
    bring(flow, {path});
    QTRY_VERIFY(shownPreview(flow));
    bring(flow, {path, path});
    click(shownPreview(flow), QStringLiteral("Cancel"));
    QTRY_COMPARE(titlesShown(flow), QStringList());
    QTest::qWait(50);
    QCOMPARE(titlesShown(flow), QStringList());
    bring(flow, {path}); // it can be shown again
    QTRY_COMPARE(titlesShown(flow), QStringList {first});
}

void TestImportQueue::nothingComesOverAnotherDialog()
{
    FlowFixture flow(Journal(), demoEnd());
    QMessageBox question(QMessageBox::NoIcon, QString(), QStringLiteral("Really?"), QMessageBox::Cancel,
                         &flow.window());
    question.open();
    bring(flow, {write("first.csv", "2025-11-28")});
    QCOMPARE(titlesShown(flow), QStringList());
    question.reject();
    QTRY_COMPARE(titlesShown(flow), QStringList {first});
}

void TestImportQueue::whatCannotBeReadIsToldAtTheEnd()
{
    FlowFixture flow(Journal(), demoEnd());
    const QString missing = m_folder.filePath(QStringLiteral("gone.csv"));
    bring(flow, {missing, write("first.csv", "2025-11-28")});
    QTRY_COMPARE(titlesShown(flow), QStringList {first});
    QVERIFY2(!flow.window().noticeText().contains(QStringLiteral("gone.csv")),
             qPrintable(flow.window().noticeText()));
    click(shownPreview(flow), QStringLiteral("Import"));
    QTRY_VERIFY(flow.window().noticeText().contains(QStringLiteral("gone.csv")));
    QVERIFY2(flow.window().noticeText().startsWith(QStringLiteral("1 entry imported\n")),
             qPrintable(flow.window().noticeText()));
}

QTEST_MAIN(TestImportQueue)
#include "tst_importqueue.moc"
