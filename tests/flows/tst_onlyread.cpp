#include "core/store/store.h"
#include "tests/flows/hands.h"
#include "ui/people/openfailure.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"
#include "ui/workspace/reading.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// A journal that cannot be written: it is offered to be read, shows everything, and stays as it is.
class TestOnlyRead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void aFolderThatCannotBeWrittenToOffersToRead();
    void whatIsNoJournalCannotBeRead();
    void everyPageShowsAndNothingIsChanged();

private:
    QString journal(const Journal &content) const;

    const QTemporaryDir m_folder {};
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Presses a button of the dialog that comes up next; notes all of them.
void answer(const QString &text, QStringList &offered)
{
    QTimer::singleShot(0, qApp, [text, &offered] {
        QWidget *box = QApplication::activeModalWidget();
        QVERIFY(box);
        QAbstractButton *wanted = nullptr;
        for (QAbstractButton *button : box->findChildren<QAbstractButton *>()) {
            offered.append(button->text());
            if (button->text() == text)
                wanted = button;
        }
        QVERIFY2(wanted, qPrintable(offered.join(u'|')));
        wanted->click();
    });
}

} // namespace

QString TestOnlyRead::journal(const Journal &content) const
{
    static int count = 0;
    const QString path = m_folder.filePath(QStringLiteral("journal%1.rhomboid").arg(++count));
    auto store = Store::open(path);
    Change change;
    change.put.append({content.workouts().cbegin(), content.workouts().cend()});
    change.put.append({content.pains().cbegin(), content.pains().cend()});
    [[maybe_unused]] const auto written = store->apply(change);
    Q_ASSERT(written);
    return path;
}

void TestOnlyRead::aFolderThatCannotBeWrittenToOffersToRead()
{
    const QString path = journal(demoJournal(4));
    QVERIFY(QDir().mkdir(path + u".lock")); // no lock can be taken here, whoever asks
    const auto refused = Store::open(path);
    QVERIFY(!refused);
    QStringList offered;
    answer(QStringLiteral("Open read-only"), offered);
    QCOMPARE(offerWaysOut(refused.error(), path, demoEnd(), nullptr), WayOut::OnlyRead);
    QVERIFY(offered.contains(QStringLiteral("Try again")));
}

void TestOnlyRead::whatIsNoJournalCannotBeRead()
{
    const QString path = m_folder.filePath(QStringLiteral("other.rhomboid"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no journal");
    file.close();
    QStringList offered;
    answer(QStringLiteral("Try again"), offered);
    QCOMPARE(offerWaysOut(Store::open(path).error(), path, demoEnd(), nullptr), WayOut::TryAgain);
    QVERIFY(!offered.contains(QStringLiteral("Open read-only")));
}

void TestOnlyRead::everyPageShowsAndNothingIsChanged()
{
    const QString path = journal(demoJournal(8));
    QVERIFY(QDir().mkdir(path + u".lock"));
    const QByteArray before = bytesOf(path);
    {
        Workspace workspace(path, shippedParts(demoEnd()));
        QVERIFY(!workspace.load());
        openForReading(workspace);
        QVERIFY(workspace.load());
        const Journal content = workspace.journal();
        QVERIFY(!content.isEmpty());
        MainWindow window(workspace);
        window.show();
        QVERIFY(window.windowTitle().endsWith(QStringLiteral(", read only")));
        for (const PageRow &row : pageTable()) {
            window.open({.page = row.key});
            QCOMPARE(window.currentPage(), row.key);
            QVERIFY(window.noticeText().isEmpty());
        }
        window.open({.page = QStringLiteral("today"), .level = 0}); // saves a pain-free check-in
        QCOMPARE(window.noticeText(),
                 QStringLiteral("Nothing was saved: the journal is open for reading only."));
        QCOMPARE(workspace.journal(), content);
        QVERIFY(!workspace.undoStack().canUndo());
        window.close();
    }
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(path + u"-wal"));
}

QTEST_MAIN(TestOnlyRead)
#include "tst_onlyread.moc"
