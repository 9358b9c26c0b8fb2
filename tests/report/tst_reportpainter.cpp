#include "core/advice/signs.h"
#include "tests/report/sheets.h"
#include "ui/report/reportfile.h"
#include "ui/theme/theme.h"

#include "tests/support/sample.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QString longText()
{
    return QStringLiteral("Doppelschulterblattmuskulaturverspannung, sehr lang ").repeated(40);
}

// Every sign ticked, every place named, long words everywhere, 300 exercises.
Journal crowded()
{
    PainEntry entry = pain("p", "2026-03-10T08:00:00", 9);
    for (const SignGroup &group : signGroups())
        for (const Sign &sign : group.signs)
            entry.warningSigns.append({.sign = QString::fromLatin1(sign.name)});
    for (const BodyRegion &region : bodyRegions())
        entry.regions.append({region.id, 9});
    for (int i = 0; i < 40; ++i) {
        entry.qualities.append(longText() + QString::number(i));
        entry.relief.append({.what = longText() + QString::number(i), .effect = ReliefEffect::ALot});
    }
    entry.aggravators = entry.qualities;
    entry.easers = entry.qualities;
    entry.notes = longText();
    Workout training = workout("w", "2026-03-09T18:00:00", 90, 9);
    for (int i = 0; i < 300; ++i)
        training.sets.append({.exercise = longText() + QString::number(i), .reps = 5});
    Workout other =
        workout("o", "2026-03-06T18:00:00", 60, 5); // so that exercises differ in what they went with
    other.sets.append({.exercise = longText() + QString::number(0), .reps = 5});
    QList<Entry> entries {entry, training, other};
    for (int i = 1; i < 20; ++i) { // each of another number of workouts: rows that differ
        Workout more = workout("m", "2026-03-01T18:00:00", 60, 5);
        more.head.uid = QStringLiteral("m%1").arg(i);
        more.started.date = QDate(2026, 2, i);
        for (int k = 0; k < i; ++k)
            more.sets.append({.exercise = longText() + QString::number(k), .reps = 5});
        entries.append(more);
    }
    return {entries, {}};
}

struct Case {
    const char *name;
    QList<ReportSheet> sheets;
};

const QList<Case> &cases()
{
    static const QList<Case> all = [] {
        ReportChoice wordy = lastWeeks(12);
        wordy.name = longText();
        wordy.question = longText();
        return QList<Case> {{"an empty journal", sheetsOf({}, lastWeeks(12), demoEnd())},
                            {"half a year", sheetsOf(demoJournal(26), lastWeeks(12), demoEnd())},
                            {"two years", sheetsOf(demoJournal(26), lastWeeks(104), demoEnd())},
                            {"too much of everything", sheetsOf(crowded(), wordy, demoEnd())}};
    }();
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ReportPainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void everythingStaysOnThePage_data() { everyPage(); }
    void everythingStaysOnThePage();
    void noTextIsWiderThanItsPlace_data() { everyPage(); }
    void noTextIsWiderThanItsPlace();
    void noTextRunsIntoAnother_data() { everyPage(); }
    void noTextRunsIntoAnother();
    void noHeadingOfATableIsBrokenInsideAWord_data();
    void noHeadingOfATableIsBrokenInsideAWord();
    void everySheetHasTheSameBorder();
    void linesKeepTogetherWhatIsReadTogether();
    void aLongTableSaysHowMuchIsLeftOut();
    void oneRowAloneIsNeverLeftOut();
    void aTableHasTheRowsThatFit();
    void thereIsRoomForQuestions();
    void workoutsGiveWayFirst();
    void theWindowsLookDoesNotReachThePaper();
    void thePagesAreTheSameAtEverySize();
    void thePdfHasTwoPagesOfThePaper_data();
    void thePdfHasTwoPagesOfThePaper();
    void thePdfNamesNobody();
    void aFolderThatRefusesIsAnError();

private:
    static void everyPage();
};

void tst_ReportPainter::everyPage()
{
    QTest::addColumn<LaidSheet>("page");
    for (const Case &example : cases())
        for (const Paper paper : {Paper::A4, Paper::Letter})
            for (qsizetype i = 0; i < example.sheets.size(); ++i)
                QTest::addRow("%s, %s, page %d", example.name, paper == Paper::A4 ? "A4" : "Letter",
                              static_cast<int>(i + 1))
                    << layOut(example.sheets[i], paper);
}

void tst_ReportPainter::everythingStaysOnThePage()
{
    QFETCH(LaidSheet, page);
    QVERIFY(page.items.size() > 10);
    for (const SheetItem &item : page.items)
        QVERIFY2(page.room.adjusted(-1, -1, 1, 1).contains(item.rect), qPrintable(item.text));
}

void tst_ReportPainter::noTextIsWiderThanItsPlace()
{
    QFETCH(LaidSheet, page);
    for (const SheetItem &item : page.items)
        if (item.kind == SheetItem::Kind::Text)
            QVERIFY2(QFontMetricsF(letterFont(item.letter)).horizontalAdvance(item.text)
                         <= item.rect.width() + 1,
                     qPrintable(item.text));
}

void tst_ReportPainter::noTextRunsIntoAnother()
{
    QFETCH(LaidSheet, page);
    for (qsizetype i = 0; i < page.items.size(); ++i)
        for (qsizetype k = i + 1; k < page.items.size(); ++k) {
            const SheetItem &a = page.items[i];
            const SheetItem &b = page.items[k];
            if (a.kind == SheetItem::Kind::Box || b.kind == SheetItem::Kind::Box)
                continue; // an alert stands in its box
            const QRectF both = a.rect & b.rect;
            QVERIFY2(both.width() < 1 || both.height() < 0.5, qPrintable(a.text + u" / " + b.text));
        }
}

void tst_ReportPainter::noHeadingOfATableIsBrokenInsideAWord_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void tst_ReportPainter::noHeadingOfATableIsBrokenInsideAWord()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    for (const ReportSheet &sheet : sheetsOf(demoJournal(26), lastWeeks(12), demoEnd()))
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            QStringList lines;
            for (const SheetItem &item : layOut(sheet, paper).items)
                lines.append(item.text);
            const QStringList words = lines.join(u' ').replace(u'-', u' ').split(u' ');
            for (const ReportBlock &block : sheet.blocks) {
                if (block.table.rows.isEmpty() || !lines.contains(block.heading))
                    continue; // nothing to show, or no room for it
                for (const QString &title : block.table.header)
                    for (const QString &word :
                         QString(title).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts))
                        QVERIFY2(words.contains(word), qPrintable(word));
            }
        }
}

// One that says much is in smaller letters, and lies beside the other one.
void tst_ReportPainter::everySheetHasTheSameBorder()
{
    for (const Case &example : cases())
        for (const Paper paper : {Paper::A4, Paper::Letter})
            for (const ReportSheet &sheet : example.sheets) {
                const LaidSheet page = layOut(sheet, paper);
                const double scale = sizeOf(paper).width() / page.size.width();
                QVERIFY(std::abs(page.room.left() * scale - 54) < 0.01);
                QVERIFY(std::abs(page.room.top() * scale - 54) < 0.01);
            }
}

void tst_ReportPainter::linesKeepTogetherWhatIsReadTogether()
{
    const QFont font = letterFont(Lettering::Body);
    const QFontMetricsF metrics(font);
    QCOMPARE(wrapped(QStringLiteral("Dull (8), Stiff (8)"), font,
                     metrics.horizontalAdvance(QStringLiteral("Dull (8), Stiff")) + 1, 3),
             QStringList({QStringLiteral("Dull (8),"), QStringLiteral("Stiff (8)")}));
    const QString sentence = QStringLiteral("Links in the diary of one person, not their causes.");
    const double almost = metrics.horizontalAdvance(sentence) - 1;
    const QStringList lines = wrapped(sentence, font, almost, 3);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.constLast().contains(u' '), qPrintable(lines.constLast()));
    QCOMPARE(lines.join(u' '), sentence);
}

void tst_ReportPainter::aLongTableSaysHowMuchIsLeftOut()
{
    const LaidSheet page = layOut(cases().constLast().sheets[1], Paper::A4);
    QStringList more;
    for (const SheetItem &item : page.items)
        if (item.text.startsWith(u"and ") && item.text.endsWith(u" more"))
            more.append(item.text);
    QVERIFY2(more.size() >= 2, qPrintable(more.join(u'\n'))); // relief, exercises
}

// The line that says so would take the place of the row.
void tst_ReportPainter::oneRowAloneIsNeverLeftOut()
{
    ReportSheet sheet {.title = QStringLiteral("Title"), .footer = QStringLiteral("Footer")};
    for (int rows = 1; rows < 70; ++rows) {
        ReportTable table {
            .header = {QStringLiteral("Head")}, .shares = {1}, .numbers = {false}, .fewest = 3, .most = 100};
        if (rows < 20)
            table.most = 8;
        for (int row = 0; row < rows; ++row)
            table.rows.append({QString::number(row)});
        sheet.blocks = {{.kind = ReportBlock::Kind::Table, .table = table}};
        const LaidSheet page = layOut(sheet, Paper::A4);
        QVERIFY(std::ranges::none_of(
            page.items, [](const SheetItem &item) { return item.text == QStringLiteral("and 1 more"); }));
    }
}

// What is usual is no limit where the page is empty; what is left out is named where the table says so.
void tst_ReportPainter::aTableHasTheRowsThatFit()
{
    ReportSheet sheet {.title = QStringLiteral("Title"), .footer = QStringLiteral("Footer")};
    ReportTable table {.header = {QStringLiteral("Head")}, .shares = {1}, .numbers = {false}, .most = 8,
                       .namesLeftOut = true};
    for (int row = 0; row < 20; ++row)
        table.rows.append({QStringLiteral("row %1").arg(row)});
    sheet.blocks = {{.kind = ReportBlock::Kind::Table, .table = table}};
    const LaidSheet page = layOut(sheet, Paper::A4);
    QVERIFY(std::ranges::find(page.items, QStringLiteral("row 19"), &SheetItem::text) != page.items.cend());
    QCOMPARE(moreText(table, 17), QStringLiteral("and 3 more: row 17, row 18, row 19"));
}

void tst_ReportPainter::thereIsRoomForQuestions()
{
    for (const Case &example : cases())
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const LaidSheet page = layOut(example.sheets[1], paper);
            const auto heading =
                std::ranges::find(page.items, QStringLiteral("Questions to raise"), &SheetItem::text);
            QVERIFY(heading != page.items.cend());
            QList<double> rules;
            for (auto item = heading; item != page.items.cend(); ++item)
                if (item->kind == SheetItem::Kind::Rule)
                    rules.append(item->rect.top());
            QVERIFY2(rules.size() >= 5, example.name); // of the heading, three to write on, of the footer
            for (qsizetype i = 2; i < rules.size(); ++i)
                QVERIFY2(rules[i] - rules[i - 1] >= 20, example.name);
        }
}

// The latest workouts take room that nothing else needs.
void tst_ReportPainter::workoutsGiveWayFirst()
{
    const auto says = [](const LaidSheet &page) {
        return std::ranges::any_of(page.items, [](const SheetItem &item) {
            return item.text == QStringLiteral("Most recent workouts");
        });
    };
    QVERIFY(says(layOut(cases()[1].sheets[0], Paper::A4)));
    QVERIFY(!says(layOut(cases().constLast().sheets[0], Paper::A4)));
}

void tst_ReportPainter::theWindowsLookDoesNotReachThePaper()
{
    const ReportSheet sheet = cases()[1].sheets[1];
    const QSize size(400, 566);
    const QImage light = imageOf(layOut(sheet, Paper::A4), size);
    applyAppearance(*qApp, {.mode = Appearance::Mode::Dark, .zoom = 2});
    const QColor window = theme().color(Tone::Window);
    const QImage dark = imageOf(layOut(sheet, Paper::A4), size);
    QCOMPARE(theme().color(Tone::Window), window); // the window has its own look back
    applyAppearance(*qApp, {});
    QCOMPARE(dark, light);
}

// Lines are broken once, for all devices: the small picture is the large one made smaller.
void tst_ReportPainter::thePagesAreTheSameAtEverySize()
{
    for (const ReportSheet &sheet : cases()[1].sheets) {
        const LaidSheet page = layOut(sheet, Paper::A4);
        const QSize paper = page.size.toSize();
        const QImage once = imageOf(page, paper);
        const QImage large =
            imageOf(page, 3 * paper).scaled(paper, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 differences = 0;
        for (int y = 0; y < once.height(); ++y)
            for (int x = 0; x < once.width(); ++x)
                differences += std::abs(qGray(once.pixel(x, y)) - qGray(large.pixel(x, y))) > 120;
        const qint64 pixels = qint64 {1} * once.width() * once.height();
        QVERIFY2(differences * 200 < pixels, qPrintable(QString::number(differences)));
    }
}

void tst_ReportPainter::thePdfHasTwoPagesOfThePaper_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("A4") << Paper::A4 << QByteArray("595");
    QTest::newRow("Letter") << Paper::Letter << QByteArray("612");
}

void tst_ReportPainter::thePdfHasTwoPagesOfThePaper()
{
    QFETCH(Paper, paper);
    QFETCH(QByteArray, box);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(writeReportPdf(cases()[1].sheets, paper, path));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 2);
    QVERIFY(pdf.contains(QByteArray("/MediaBox [0 0 ").append(box)));
    QVERIFY(pdf.contains("/ToUnicode")); // letters, not pictures of letters: it can be searched
}

void tst_ReportPainter::thePdfNamesNobody()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(writeReportPdf(cases()[1].sheets, Paper::A4, path));
    const QByteArray pdf = contentOf(path);
    const auto utf16 = [](const QString &text) {
        QByteArray bytes;
        for (const QChar letter : text) {
            bytes.append(static_cast<char>(letter.row()));
            bytes.append(static_cast<char>(letter.cell()));
        }
        return bytes;
    };
    QVERIFY(pdf.contains(utf16(QStringLiteral("Rhomboid"))));
    // The description of the document stands in its first object; the others hold letters and drawings.
    const QByteArray about = pdf.left(pdf.indexOf("endobj"));
    QVERIFY(about.contains("/Creator"));
    for (const QString &secret : {QDir::homePath(), folder.path(), QSysInfo::machineHostName(),
                                  qEnvironmentVariable("USER", QStringLiteral("nobody-else"))}) {
        QVERIFY2(!about.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY2(!about.contains(utf16(secret)), qPrintable(secret));
    }
    QVERIFY(!pdf.contains(folder.path().toUtf8()));
    QVERIFY(!pdf.contains("/Author"));
}

void tst_ReportPainter::aFolderThatRefusesIsAnError()
{
    const QTemporaryDir folder;
    QVERIFY(
        !writeReportPdf(cases()[0].sheets, Paper::A4, folder.filePath(QStringLiteral("no/such/report.pdf"))));
}

QTEST_MAIN(tst_ReportPainter)
#include "tst_reportpainter.moc"
