#include "core/journal/person.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/snackbar.h"
#include "ui/report/printing.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportpreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The report page as hands use it.
class tst_ReportPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void threeClicksMakeAPdf();
    void aSavedReportCanBeOpenedAndFound();
    void theMessageLeavesTheButtonsFree();
    void thePagesInSightAreNamed();
    void keysAloneMakeAPdf();
    void theProposedNameSaysWhoseAndWhen();
    void aNameWithoutAnEndingGetsOne();
    void aFolderThatRefusesOffersAnother();
    void printingDrawsBothPages();
    void thinkingBetterOfPrintingSaysNothing();
    void theTextGoesToTheClipboard();
    void theReaderDecidesWhatIsSaid();
    void ownDatesChangeThePeriod();
    void whatIsTypedStandsOnThePage();
    void theNameOfTheJournalStandsOnThePage();
    void anEntryShowsInThePreviewAtOnce();
    void thePreviewGrowsAndScrollsByKeys();
    void largeLettersShowOneLargePageBelowTheSettings();
    void theButtonsStandRightBelowThePages();
    void aScreenReaderHearsThePages();
    void anEmptyJournalHasAReportToo();
    void everythingHasAName();
    void whenToGetHelpLeadsHere();

public slots:
    void opened(const QUrl &url) { m_opened.append(url); }

private:
    ReportPage *report() const { return qobject_cast<ReportPage *>(m_flow->open(QStringLiteral("report"))); }
    QString text() const { return plainText(report()->sheets()); }
    // Answers the next save dialog with a name in the test's folder.
    void saveAs(const QString &name);

    std::unique_ptr<FlowFixture> m_flow {};
    std::unique_ptr<QTemporaryDir> m_folder {};
    QString m_proposed {};
    QList<QUrl> m_opened {};
};

void tst_ReportPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_flow = std::make_unique<FlowFixture>(demoJournal(12), demoEnd());
    QVERIFY(m_flow->waitForFindings());
    m_proposed.clear();
    saveAs(QStringLiteral("mine.pdf"));
}

void tst_ReportPage::saveAs(const QString &name)
{
    fileChooser().saveFile = [this, name](QWidget *, const QString &, const QString &proposed,
                                          const QString &) {
        m_proposed = proposed;
        return m_folder->filePath(name);
    };
}

void tst_ReportPage::threeClicksMakeAPdf()
{
    click(&m_flow->window(), QStringLiteral("Report"));
    click(&m_flow->window(), QStringLiteral("Save PDF")); // the third confirms the name
    QFile file(m_folder->filePath(QStringLiteral("mine.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
    QCOMPARE(m_flow->window().noticeText(), QStringLiteral("Report saved as mine.pdf"));
}

void tst_ReportPage::aSavedReportCanBeOpenedAndFound()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
    for (const char *action : {"Open", "Show folder"}) {
        click(report(), QStringLiteral("Save PDF"));
        click(m_flow->window().findChild<SnackBar *>(), QString::fromLatin1(action));
    }
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened,
             (QList<QUrl> {QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("mine.pdf"))),
                           QUrl::fromLocalFile(m_folder->path())}));
}

void tst_ReportPage::theMessageLeavesTheButtonsFree()
{
    m_flow->window().resize(960, 640);
    click(report(), QStringLiteral("Save PDF"));
    const auto boxOf = [](const QWidget &widget) {
        return QRect(widget.mapTo(widget.window(), QPoint()), widget.size());
    };
    const auto *message = m_flow->window().findChild<SnackBar *>();
    QVERIFY(message->isVisible());
    for (const QPushButton *button : report()->findChildren<QPushButton *>())
        if (button->text() == u"Save PDF" || button->text() == u"Print")
            QVERIFY2(!boxOf(*message).intersects(boxOf(*button)), qPrintable(button->text()));
}

void tst_ReportPage::thePagesInSightAreNamed()
{
    m_flow->window().resize(1280, 800);
    const ReportPage *page = report();
    QTRY_VERIFY(says(page, QStringLiteral("Pages 1 and 2 of 2")));
    auto *preview = page->findChild<ReportPreview *>();
    preview->setZoom(1);
    QTRY_VERIFY(says(page, QStringLiteral("Page 1 of 2")));
    QTest::keyClick(preview, Qt::Key_End);
    QTRY_VERIFY(says(page, QStringLiteral("Page 2 of 2")));
}

void tst_ReportPage::keysAloneMakeAPdf()
{
    QTest::keyClick(&m_flow->window(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("report"));
    QTest::keyClick(&m_flow->window(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&m_flow->window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("report"));
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("mine.pdf"))));
}

void tst_ReportPage::theProposedNameSaysWhoseAndWhen()
{
    report()->save();
    QCOMPARE(m_proposed, QStringLiteral("journal report 2026-03-12.pdf"));
}

void tst_ReportPage::aNameWithoutAnEndingGetsOne()
{
    saveAs(QStringLiteral("mine"));
    report()->save();
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("mine.pdf"))));
}

void tst_ReportPage::aFolderThatRefusesOffersAnother()
{
    saveAs(QStringLiteral("no/such/folder/mine.pdf"));
    report()->save();
    QVERIFY(m_flow->window().noticeText().startsWith(QStringLiteral("Could not save mine.pdf.")));
    saveAs(QStringLiteral("mine.pdf"));
    click(&m_flow->window(), QStringLiteral("Choose another folder"));
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("mine.pdf"))));
}

void tst_ReportPage::printingDrawsBothPages()
{
    const QString path = m_folder->filePath(QStringLiteral("printed.pdf"));
    printerChooser().choose = [&path](QWidget *, QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    };
    report();
    QTest::keyClick(&m_flow->window(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_flow->window().noticeText(), QStringLiteral("Report sent to the printer"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
}

void tst_ReportPage::thinkingBetterOfPrintingSaysNothing()
{
    printerChooser().choose = [](QWidget *, QPrinter &) { return false; };
    report();
    QTest::keyClick(&m_flow->window(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_flow->window().noticeText().isEmpty());
}

void tst_ReportPage::theTextGoesToTheClipboard()
{
    click(report(), QStringLiteral("Copy as text"));
    QCOMPARE(QGuiApplication::clipboard()->text(), text());
    QVERIFY(text().contains(QStringLiteral("Upper-back pain and training report")));
}

void tst_ReportPage::theReaderDecidesWhatIsSaid()
{
    QVERIFY(text().contains(QStringLiteral("Warning signs asked")));
    const auto boxes = report()->findChildren<QComboBox *>();
    const auto reader = std::ranges::find(boxes, QStringLiteral("For"),
                                          [](const QComboBox *box) { return box->accessibleName(); });
    QVERIFY(reader != boxes.end());
    (*reader)->setCurrentIndex(1);
    QVERIFY(text().startsWith(QStringLiteral("Training and upper-back pain, for a coach")));
    QVERIFY(!text().contains(QStringLiteral("Warning signs asked")));
    auto *signs = qobject_cast<QCheckBox *>(findButton(report(), QStringLiteral("Warning signs")));
    QVERIFY(signs && !signs->isChecked());
    signs->click(); // the person has the last word
    QVERIFY(text().contains(QStringLiteral("Warning signs asked")));
}

void tst_ReportPage::ownDatesChangeThePeriod()
{
    const auto boxes = report()->findChildren<QComboBox *>();
    const auto period = std::ranges::find(boxes, QStringLiteral("Period"),
                                          [](const QComboBox *box) { return box->accessibleName(); });
    QVERIFY(period != boxes.end());
    (*period)->setCurrentIndex((*period)->findText(QStringLiteral("Last 4 weeks")));
    QVERIFY(text().contains(QStringLiteral("13 February 2026 to 12 March 2026")));
    (*period)->setCurrentIndex((*period)->findText(QStringLiteral("Own dates")));
    auto *from = report()->findChild<QDateEdit *>();
    QVERIFY(from && from->isVisible());
    QVERIFY(text().contains(QStringLiteral("13 February 2026 to 12 March 2026"))); // begins where it was
    from->setDate(QDate(2026, 3, 1));
    QVERIFY(text().contains(QStringLiteral("1 March 2026 to 12 March 2026")));
}

void tst_ReportPage::whatIsTypedStandsOnThePage()
{
    for (QLineEdit *line : report()->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"What you want to know") {
            line->setFocus();
            QTest::keyClicks(line, QStringLiteral("May I row again?"));
        }
    QTRY_VERIFY(text().contains(QStringLiteral("Wants to know: May I row again?")));
}

void tst_ReportPage::theNameOfTheJournalStandsOnThePage()
{
    const auto nameOf = [this](const QString &name) {
        return m_flow->workspace().perform(
            notingPerson({.name = name, .enteredForOther = true}, m_flow->workspace().now()),
            [] { return QStringLiteral("Name"); });
    };
    QVERIFY(nameOf(QStringLiteral("Anna")));
    QVERIFY(text().contains(u"Anna"));
    QVERIFY(text().contains(u"entered by someone else"));
    QLineEdit *field = nullptr;
    for (QLineEdit *line : report()->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Name on the report")
            field = line;
    QVERIFY(field);
    field->clear(); // a report without a name
    QVERIFY(!text().contains(u"Anna"));
    QVERIFY(nameOf(QStringLiteral("Anna B.")));
    QVERIFY(!text().contains(u"Anna"));
}

void tst_ReportPage::anEntryShowsInThePreviewAtOnce()
{
    QVERIFY(!text().contains(QStringLiteral("highest 10 of 10")));
    PainEntry entry = pain("new", "2026-03-12T12:00:00", 10);
    entry.head = m_flow->workspace().newHead();
    QVERIFY(m_flow->workspace().perform(putting(entry), [] { return QStringLiteral("Log pain"); }));
    QVERIFY(plainText(report()->sheets()).contains(QStringLiteral("highest 10 of 10 on 12 March")));
}

void tst_ReportPage::thePreviewGrowsAndScrollsByKeys()
{
    auto *preview = report()->findChild<ReportPreview *>();
    preview->setFocus();
    QCOMPARE(preview->zoom(), 0.0);
    QTest::keyClick(preview, Qt::Key_Plus);
    const double once = preview->zoom();
    QVERIFY(once > 0);
    QTest::keyClick(preview, Qt::Key_Plus);
    QVERIFY(preview->zoom() > once);
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->verticalScrollBar()->value(), preview->verticalScrollBar()->maximum());
    QVERIFY(preview->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->verticalScrollBar()->value(), 0);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QVERIFY(preview->verticalScrollBar()->value() > 0);
    QTest::keyClick(preview, Qt::Key_Minus);
    QCOMPARE(preview->zoom(), once);
    QTest::keyClick(preview, Qt::Key_0);
    QCOMPARE(preview->zoom(), 0.0);
}

void tst_ReportPage::largeLettersShowOneLargePageBelowTheSettings()
{
    m_flow->window().resize(1280, 800);
    applyAppearance(*qApp, {.zoom = 2});
    const auto *preview = report()->findChild<ReportPreview *>();
    QTRY_VERIFY(preview->widget()->width() > preview->viewport()->width() - 4);
    QVERIFY(preview->widget()->height() > 2 * preview->widget()->width()); // below each other
    const auto boxes = report()->findChildren<QComboBox *>();
    for (const QComboBox *box : boxes) {
        QTRY_VERIFY(box->mapTo(box->window(), QPoint()).y() < preview->mapTo(box->window(), QPoint()).y());
        QTRY_VERIFY(box->mapTo(box->window(), QPoint(0, box->height())).y() < 800);
    }
    applyAppearance(*qApp, {});
}

void tst_ReportPage::theButtonsStandRightBelowThePages()
{
    m_flow->window().resize(1280, 800);
    const auto *preview = report()->findChild<ReportPreview *>();
    QTRY_VERIFY(preview->widget()->width() > preview->widget()->height()); // side by side
    const auto fits = [preview] { return preview->viewport()->height() - preview->widget()->height() < 4; };
    QTRY_VERIFY2(fits(), qPrintable(QString::number(preview->viewport()->height())));
}

void tst_ReportPage::aScreenReaderHearsThePages()
{
    const auto *preview = report()->findChild<ReportPreview *>();
    QCOMPARE(preview->accessibleName(), QStringLiteral("Preview of the report"));
    QCOMPARE(preview->accessibleDescription(), text());
}

void tst_ReportPage::anEmptyJournalHasAReportToo()
{
    m_flow = std::make_unique<FlowFixture>(Journal(), demoEnd());
    QVERIFY(text().contains(QStringLiteral("No entries in this period.")));
    report()->save();
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("mine.pdf"))));
}

void tst_ReportPage::everythingHasAName() { QCOMPARE(namelessWidgets(report()), QStringList()); }

void tst_ReportPage::whenToGetHelpLeadsHere()
{
    click(m_flow->open(QStringLiteral("help")), QStringLiteral("Print the report for your visit"));
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("report"));
}

QTEST_MAIN(tst_ReportPage)
#include "tst_reportpage.moc"
