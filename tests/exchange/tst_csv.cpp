#include "core/exchange/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

using namespace rhomboid;

namespace {

QList<CsvRow> rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<CsvRow> rows;
    while (auto row = reader.next())
        rows.append(*row);
    return rows;
}

QList<QStringList> cellsOf(const QByteArray &bytes)
{
    QList<QStringList> cells;
    for (const CsvRow &row : rowsOf(bytes))
        cells.append(row.cells);
    return cells;
}

const QList<QStringList> abc{{QStringLiteral("a"), QStringLiteral("b")},
                             {QStringLiteral("1"), QStringLiteral("ü")}};

} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncodingAndDelimiter_data();
    void readsEveryEncodingAndDelimiter();
    void countsPhysicalLines();
    void readsQuotedNewlinesAndDoubledQuotes();
    void toleratesStrayQuotesAndSaysSo();
    void anOpenQuoteCostsOneLineNotTheFile();
    void blankLinesAreRowsToo();
    void blockBordersChangeNothing();
    void whatIsWrittenIsReadBack();
    void formulasAreNeutralisedAndRestored_data();
    void formulasAreNeutralisedAndRestored();
    void theHashIsThatOfTheFile();
};

void tst_Csv::readsEveryEncodingAndDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("a,b\n1,ü\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QTest::newRow("UTF-16 LE") << QByteArray(
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text));
    QTest::newRow("UTF-16 BE") << QByteArray(
        QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(text));
    QTest::newRow("semicolon") << QByteArray("a;b\n1;ü\n");
    QTest::newRow("tab") << QByteArray("a\tb\n1\tü\n");
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,ü\r\n");
    QTest::newRow("CR") << QByteArray("a,b\r1,ü\r");
    QTest::newRow("no last line end") << QByteArray("a,b\n1,ü");
    QTest::newRow("sep line") << QByteArray("sep=;\r\na;b\r\n1;ü\r\n");
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"ü\"\n");
}

void tst_Csv::readsEveryEncodingAndDelimiter()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(cellsOf(bytes), abc);
    for (const CsvRow &row : rowsOf(bytes))
        QCOMPARE(row.damage, CsvRow::Damage::None);
}

void tst_Csv::countsPhysicalLines()
{
    const QList<CsvRow> rows = rowsOf("a,b\r\n1,\"x\r\ny\"\r\n2,\"p\n\nq\"\n3,\"\r\"\n4,z\n");
    QList<qint64> lines;
    for (const CsvRow &row : rows)
        lines.append(row.line);
    QCOMPARE(lines, QList<qint64>({1, 2, 4, 7, 9}));
}

void tst_Csv::readsQuotedNewlinesAndDoubledQuotes()
{
    const QList<CsvRow> rows = rowsOf("a,b\n\"one\r\ntwo, three\",\"say \"\"hi\"\"\"\n\"\",\"\"\"\"\n");
    QCOMPARE(rows[1].cells, QStringList({QStringLiteral("one\r\ntwo, three"), QStringLiteral("say \"hi\"")}));
    QCOMPARE(rows[2].cells, QStringList({QString(), QStringLiteral("\"")}));
    QCOMPARE(rows[1].damage, CsvRow::Damage::None);
}

void tst_Csv::toleratesStrayQuotesAndSaysSo()
{
    const QList<CsvRow> rows = rowsOf("a,b\n5\" plate,x\n\"12\"x,y\nz,z\n");
    QCOMPARE(rows[1].cells, QStringList({QStringLiteral("5\" plate"), QStringLiteral("x")}));
    QCOMPARE(rows[1].damage, CsvRow::Damage::StrayQuote);
    QCOMPARE(rows[2].cells, QStringList({QStringLiteral("12x"), QStringLiteral("y")}));
    QCOMPARE(rows[2].damage, CsvRow::Damage::StrayQuote);
    QCOMPARE(rows[3].damage, CsvRow::Damage::None);
}

void tst_Csv::anOpenQuoteCostsOneLineNotTheFile()
{
    const QList<CsvRow> atEnd = rowsOf("a,b\n1,\"x\n2,y\n3,z\n");
    QCOMPARE(atEnd.size(), 4);
    QCOMPARE(atEnd[1].cells, QStringList({QStringLiteral("1"), QStringLiteral("x")}));
    QCOMPARE(atEnd[1].damage, CsvRow::Damage::OpenQuote);
    QCOMPARE(atEnd[3].line, 4);
    const QList<CsvRow> closedLater = rowsOf("a,b\n\"1, 2\",\"x\n2,\"y\"\n3,z\n");
    QCOMPARE(closedLater.size(), 4);
    QCOMPARE(closedLater[1].cells, QStringList({QStringLiteral("1, 2"), QStringLiteral("x")}));
    QCOMPARE(closedLater[2].cells, QStringList({QStringLiteral("2"), QStringLiteral("y")}));
}

void tst_Csv::blankLinesAreRowsToo()
{
    const QList<CsvRow> rows = rowsOf("a,b\n\n1,2\n,\n");
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[1].isBlank() && rows[3].isBlank() && !rows[2].isBlank());
    QCOMPARE(rowsOf(QByteArray()).size(), 0);
}

void tst_Csv::blockBordersChangeNothing()
{
    // Lines of 7 to 13 bytes with quotes, line ends and two-byte letters move over every border of a block.
    QByteArray bytes("a,b\r\n");
    for (int i = 0; i < 120'000; ++i)
        bytes += QByteArray::number(i % 1000) + ",\"ü\"\"" + QByteArray(i % 3, '\n') + "\"\r\n";
    const QList<CsvRow> rows = rowsOf(bytes);
    QCOMPARE(rows.size(), 120'001);
    qint64 line = 2;
    for (int i = 0; i < 120'000; ++i) {
        const CsvRow &row = rows[i + 1];
        QCOMPARE(row.line, line);
        QCOMPARE(row.cells,
                 QStringList({QString::number(i % 1000), QStringLiteral("ü\"") + QString(i % 3, u'\n')}));
        line += 1 + i % 3;
    }
}

void tst_Csv::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("ab ,;\"\n\r\t'=+-@ü日");
    for (int round = 0; round < 3000; ++round) {
        CsvWriter writer;
        QList<QStringList> expected;
        for (int r = 0; r < 3; ++r) {
            QStringList row;
            for (int c = 0; c < 3; ++c) {
                QString text;
                for (int i = 0, n = random.bounded(7); i < n; ++i)
                    text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                row.append(r == 0 ? QStringLiteral("h") : text);
                writer.text(row.back());
            }
            writer.endRow();
            expected.append(row);
        }
        QList<QStringList> read = cellsOf(writer.bytes());
        for (QStringList &row : read)
            for (QString &cell : row)
                cell = restored(cell);
        QCOMPARE(read, expected);
    }
}

void tst_Csv::formulasAreNeutralisedAndRestored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("minus") << QStringLiteral("-5 kg") << QStringLiteral("'-5 kg");
    QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("already quoted") << QStringLiteral("'=1") << QStringLiteral("''=1");
    QTest::newRow("apostrophe") << QStringLiteral("'tis") << QStringLiteral("'tis");
    QTest::newRow("plain") << QStringLiteral("a=b") << QStringLiteral("a=b");
    QTest::newRow("empty") << QString() << QString();
}

void tst_Csv::formulasAreNeutralisedAndRestored()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(neutralised(text), cell);
    QCOMPARE(restored(cell), text);
}

void tst_Csv::theHashIsThatOfTheFile()
{
    QByteArray bytes("\xEF\xBB\xBF"
                     "abc,d\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    while (reader.next()) { }
    QCOMPARE(reader.sha256(),
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

QTEST_APPLESS_MAIN(tst_Csv)
#include "tst_csv.moc"
