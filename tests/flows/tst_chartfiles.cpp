#include "tests/flows/hands.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/plotview.h"
#include "ui/report/printing.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What a chart gives out: files, the clipboard and paper, with what is in view.
class TestChartFiles : public QObject
{
    Q_OBJECT

private slots:
    void filesOfTheChartAreWritten();
    void aFolderThatRefusesIsSaid();
    void theClipboardGetsPictureAndNumbers();
    void whatIsInViewIsSaidShownAndExported();
    void aChartIsPrintedOnPaper();
};

namespace {

QAction *exportAction(const QWidget *page, const QString &text)
{
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        if (button->menu())
            for (QAction *action : button->menu()->actions())
                if (action->text() == text)
                    return action;
    return nullptr;
}

// Answers the file dialog with one path while it lives.
class Answer
{
public:
    explicit Answer(const QString &path) : m_before(fileChooser())
    {
        fileChooser().saveFile = [path](QWidget *, const QString &, const QString &, const QString &) {
            return path;
        };
    }
    ~Answer() { fileChooser() = m_before; }

private:
    FileChooser m_before;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestChartFiles::filesOfTheChartAreWritten()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    const QTemporaryDir folder;
    const auto save = [&](const char *entry, const char *name) {
        const QString path = folder.filePath(QLatin1StringView(name));
        const Answer answer(path);
        exportAction(page, QString::fromUtf8(entry))->trigger();
        return contentOf(path);
    };
    QVERIFY(save("Picture (PNG)…", "a.png").startsWith("\x89PNG"));
    QVERIFY(save("Drawing (SVG)…", "a.svg").contains("<svg"));
    QCOMPARE(save("Numbers (CSV)…", "a.csv"), plotCsv(mainChart(page)->plot()));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Saved as a.csv"));
}

void TestChartFiles::aFolderThatRefusesIsSaid()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    const Answer answer(QStringLiteral("/nowhere/at/all.csv"));
    exportAction(page, QStringLiteral("Numbers (CSV)…"))->trigger();
    QVERIFY(flow.window().noticeText().startsWith(QStringLiteral("Could not save all.csv")));
}

void TestChartFiles::theClipboardGetsPictureAndNumbers()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    exportAction(page, QStringLiteral("Copy"))->trigger();
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->hasImage());
    QCOMPARE(content->text().toUtf8(), plotCsv(mainChart(page)->plot()));
}

void TestChartFiles::whatIsInViewIsSaidShownAndExported()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    QVERIFY(flow.waitForFindings());
    PlotView *view = mainChart(page);
    const QString whole = view->accessibleDescription();
    view->setFocus();
    view->setRange({.from = view->plot().xTo - 14, .to = view->plot().xTo});
    QCOMPARE(view->shown().title, QStringLiteral("Pain and load, 27 February to 12 March"));
    QCOMPARE(view->accessibleName(), view->shown().title);
    QVERIFY(view->accessibleDescription() != whole);
    QCOMPARE(view->picture().table.rows.size(), 14);
    const QTemporaryDir folder;
    QString proposed;
    const FileChooser before = fileChooser();
    const QString path = folder.filePath(QStringLiteral("part.csv"));
    fileChooser().saveFile = [&](QWidget *, const QString &, const QString &name, const QString &) {
        proposed = name;
        return path;
    };
    exportAction(page, QStringLiteral("Numbers (CSV)…"))->trigger();
    fileChooser() = before;
    QCOMPARE(proposed, QStringLiteral("rhomboid-pain_load-2026-02-27-to-2026-03-12.csv"));
    QCOMPARE(contentOf(path).count('\n'), 15);
    flow.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&flow.window()));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_T);
    auto *table = page->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 14);
    QVERIFY(says(page, QStringLiteral("27 February to 12 March")));
    click(page, QStringLiteral("Show all days"));
    QVERIFY(table->model()->rowCount() > 80);
    QVERIFY(table->hasFocus());
    QVERIFY(!visibleButton(page, QStringLiteral("Show all days")));
}

void TestChartFiles::aChartIsPrintedOnPaper()
{
    FlowFixture flow(demoJournal(10), demoEnd());
    QWidget *page = flow.open(QStringLiteral("trends"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    const PrinterChooser before = printerChooser();
    printerChooser().choose = [](QWidget *, QPrinter &) { return false; };
    exportAction(page, QStringLiteral("Print…"))->trigger();
    QVERIFY(flow.window().noticeText().isEmpty());
    printerChooser().choose = [path](QWidget *, QPrinter &printer) {
        printer.setOutputFileName(path);
        return true;
    };
    exportAction(page, QStringLiteral("Print…"))->trigger();
    printerChooser() = before;
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Chart sent to the printer"));
    const QByteArray file = contentOf(path);
    QVERIFY(file.startsWith("%PDF"));
    QVERIFY(file.size() < 200'000);
}

QTEST_MAIN(TestChartFiles)
#include "tst_chartfiles.moc"
