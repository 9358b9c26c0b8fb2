#include "app/commands/commands.h"
#include "tests/flows/fixture.h"
#include "tests/support/sample.h"
#include "ui/exchange/importpreview.h"
#include "ui/kit/filechooser.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A format that the program has never seen, one row of its table: in the file dialog, recognised by content,
// shown before it is saved, imported by a click, a drop and a command, and known when it comes again.
class TestNewImporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFileDialogOffersIt();
    void itIsPreviewedAndImported();
    void aDroppedFileIsPreviewed();
    void aSecondImportAddsNothing();
    void aCommandImportsIt();
    void aCommandTakesItByName();
    void aFileOfNobodyIsNamedAndRefused();

private:
    QTemporaryDir m_folder {};
    QString m_file {};
};

namespace {

// One workout a line: start;minutes;title.
Result<ImportDraft> readDiary(QIODevice &device, const ImportOptions &options)
{
    ImportDraft draft {.format = QStringLiteral("diary"), .fileName = options.fileName};
    device.readLine();
    while (!device.atEnd()) {
        const QStringList cells = QString::fromUtf8(device.readLine().trimmed()).split(u';');
        ++draft.rows.read;
        ++draft.rows.entries;
        draft.entries.append(Workout {.head = {.uid = cells[0]},
                                      .started = at(qPrintable(cells[0])),
                                      .duration = Minutes {cells[1].toDouble()},
                                      .title = cells[2],
                                      .source = QStringLiteral("diary")});
    }
    return draft;
}

const QList<Importer> &importers()
{
    static const QList<Importer> table = [] {
        const auto shipped = importerCatalogue();
        QList<Importer> all(shipped.begin(), shipped.end());
        all.append(
            {.key = QStringLiteral("diary"),
             .title = QStringLiteral("Diary"),
             .filter = QStringLiteral("*.diary"),
             .sniff = [](const QByteArray &head, const ImportOptions &) { return head.startsWith("#diary"); },
             .read = readDiary});
        return all;
    }();
    return table;
}

WorkspaceParts parts()
{
    WorkspaceParts all = shippedParts(demoEnd());
    all.importers = importers();
    return all;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

// Answers the file dialog with one path and keeps the filter it was asked with.
QString g_filter {};

void chooseFile(const QString &path)
{
    fileChooser().openFiles = [path](QWidget *, const QString &, const QString &filter) {
        g_filter = filter;
        return QStringList {path};
    };
}

ImportPreview *previewOf(FlowFixture &flow)
{
    ImportPreview *preview = nullptr;
    [&] { QTRY_VERIFY((preview = flow.window().findChild<ImportPreview *>())); }();
    return preview;
}

void agree(FlowFixture &flow)
{
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QTest::mouseClick(findButton(preview, QStringLiteral("Import")), Qt::LeftButton);
    QTRY_VERIFY(!flow.window().findChild<ImportPreview *>());
}

class Listener : public Console
{
public:
    void print(const QByteArray &) override { }
    void say(const QString &line) override { said.append(line); }

    QStringList said {};
};

ExitCode import(const QString &journal, const QStringList &arguments, Listener &console)
{
    return runImport({.name = QStringLiteral("import")},
                     {.journal = journal, .arguments = arguments, .now = demoEnd(), .importers = importers()},
                     console);
}

} // namespace

void TestNewImporter::initTestCase()
{
    m_file = write(m_folder, QStringLiteral("mine.diary"),
                   "#diary\n2026-03-01T17:00:00;60;Rows\n2026-03-03T17:00:00;45;Presses\n");
    QVERIFY(!m_file.isEmpty());
}

void TestNewImporter::theFileDialogOffersIt()
{
    FlowFixture flow(Journal(), parts());
    chooseFile({});
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY2(g_filter.contains(QStringLiteral("*.diary")), qPrintable(g_filter));
}

void TestNewImporter::itIsPreviewedAndImported()
{
    FlowFixture flow(Journal(), parts());
    chooseFile(m_file);
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QCOMPARE(preview->plan().added, 2);
    QVERIFY(flow.journal().isEmpty());
    agree(flow);
    QCOMPARE(flow.journal().workouts().size(), 2);
    QCOMPARE(flow.journal().workouts().back().title, QStringLiteral("Presses"));
}

void TestNewImporter::aDroppedFileIsPreviewed()
{
    FlowFixture flow(Journal(), parts());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&flow.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&flow.window(), &drop);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QCOMPARE(preview->plan().added, 2);
}

void TestNewImporter::aSecondImportAddsNothing()
{
    FlowFixture flow(Journal(), parts());
    chooseFile(m_file);
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    agree(flow);
    flow.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&flow.window()));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    ImportPreview *preview = previewOf(flow);
    QVERIFY(preview);
    QCOMPARE(preview->plan().alreadyThere, 2);
    QVERIFY(!findButton(preview, QStringLiteral("Import"))->isEnabled());
}

void TestNewImporter::aCommandImportsIt()
{
    const QString journal = m_folder.filePath(QStringLiteral("command.db"));
    Listener console;
    QCOMPARE(import(journal, {m_file}, console), ExitCode::Done);
    const Result<Store> store = Store::open(journal, Store::Mode::ReadOnly);
    QVERIFY(store);
    QCOMPARE(store->load()->workouts().size(), 2);
    QVERIFY(console.said.front().contains(QStringLiteral("(diary): new 2")));
}

void TestNewImporter::aCommandTakesItByName()
{
    const QString journal = m_folder.filePath(QStringLiteral("named.db"));
    Listener console;
    QCOMPARE(import(journal, {m_file, QStringLiteral("--as"), QStringLiteral("diary")}, console),
             ExitCode::Done);
    QCOMPARE(import(journal, {m_file, QStringLiteral("--as"), QStringLiteral("dairy")}, console),
             ExitCode::WrongUsage);
    QVERIFY2(console.said.join(u'\n').contains(QStringLiteral("hevy, diary")),
             qPrintable(console.said.join(u'\n')));
}

void TestNewImporter::aFileOfNobodyIsNamedAndRefused()
{
    FlowFixture flow(Journal(), parts());
    chooseFile(write(m_folder, QStringLiteral("letter.txt"), "Dear Sir or Madam\n"));
    QTest::keyClick(&flow.window(), Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(flow.window().noticeText(),
                 QStringLiteral("letter.txt: This is no file that Rhomboid can read. Files it can read: "
                                "Rhomboid CSV, Rhomboid JSON, Strong, Hevy, %1.")
                     .arg(QStringLiteral("Diary")));
    QVERIFY(flow.journal().isEmpty());
}

QTEST_MAIN(TestNewImporter)
#include "tst_newimporter.moc"
