#include "core/exchange/ownformat.h"
#include "tests/support/sample.h"
#include "tests/support/wild.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QLocale>
#include <QTemporaryDir>
#include <QtTest>

#include <clocale>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr quint32 journals = 300;

const QList<Field> fields{{.key = QStringLiteral("warmup_min"), .minimum = 0, .maximum = 120},
                          {.key = QStringLiteral("form"), .minimum = 1, .maximum = 5}};

ImportOptions options()
{
    return {.fileName = QStringLiteral("journal"), .fields = fields, .now = at("2026-11-22T12:00:00Z")};
}

// Every fifth journal grew by ordinary changes, the others are wild.
Journal journalOf(quint32 seed)
{
    if (seed % 5 != 0)
        return wildJournal(seed);
    Journal journal = everything();
    for (quint32 i = 0; i < 10; ++i)
        journal = apply(journal, randomChange(journal, seed * 100 + i));
    return journal;
}

Journal journalOf(const ImportDraft &draft) { return Journal(draft.entries, draft.tombstones); }

Result<ImportDraft> readJson(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Importer *importer =
        recognise(importerCatalogue(), bytes.left(4096), {.fileName = QStringLiteral("journal.json")});
    if (!importer)
        return Error{.text = QStringLiteral("not recognised")};
    return importer->read(buffer, options());
}

QString firstProblem(const ImportDraft &draft)
{
    for (const RowProblem &problem : draft.problems)
        if (problem.kind != RowProblem::Kind::Note)
            return problem.file + u' ' + QString::number(problem.row) + u' ' + problem.column + u' '
                + problem.value + u' ' + problem.reason;
    return {};
}

} // namespace

class tst_Properties : public QObject
{
    Q_OBJECT

private slots:
    void csvGivesTheSameJournalBack();
    void jsonGivesTheSameJournalBack();
    void csvAndJsonSayTheSame();
    void everyTruncatedFileEndsInAnAnswer();
    void bytesDependOnNoLocaleAndNoZone_data();
    void bytesDependOnNoLocaleAndNoZone();

private:
    QByteArray m_digest{};
};

void tst_Properties::csvGivesTheSameJournalBack()
{
    for (quint32 seed = 0; seed < journals; ++seed) {
        const Journal journal = journalOf(seed);
        const QMap<QString, QByteArray> files = toCsvFiles(journal, fields);
        const Result<ImportDraft> draft = readCsvFiles(files, options());
        QVERIFY2(draft, qPrintable(QString::number(seed)));
        QCOMPARE(firstProblem(*draft), QString());
        QVERIFY(draft->rows.adds());
        const Journal back = journalOf(*draft);
        QCOMPARE(toCsvFiles(back, fields), files);
        QVERIFY2(back == journal, qPrintable(QString::number(seed)));
    }
}

void tst_Properties::jsonGivesTheSameJournalBack()
{
    for (quint32 seed = 0; seed < journals; ++seed) {
        const Journal journal = journalOf(seed);
        const QByteArray bytes = toJson(journal);
        const Result<ImportDraft> draft = readJson(bytes);
        QVERIFY2(draft, qPrintable(QString::number(seed)));
        QCOMPARE(firstProblem(*draft), QString());
        QVERIFY(draft->rows.adds());
        const Journal back = journalOf(*draft);
        QCOMPARE(toJson(back), bytes);
        QVERIFY2(back == journal, qPrintable(QString::number(seed)));
    }
}

void tst_Properties::csvAndJsonSayTheSame()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const Journal journal = journalOf(seed);
        const Result<ImportDraft> csv = readCsvFiles(toCsvFiles(journal, fields), options());
        const Result<ImportDraft> json = readJson(toJson(journal));
        QVERIFY(csv && json);
        QCOMPARE(csv->rows, json->rows);
        QVERIFY(journalOf(*csv) == journalOf(*json));
    }
}

void tst_Properties::everyTruncatedFileEndsInAnAnswer()
{
    const Journal journal = wildJournal(3);
    const QMap<QString, QByteArray> files = toCsvFiles(journal, fields);
    for (auto file = files.begin(); file != files.end(); ++file)
        for (qsizetype size = 0; size < file->size(); size += 7) {
            const Result<ImportDraft> draft = readCsvFiles({{file.key(), file->left(size)}}, options());
            if (draft)
                QVERIFY(draft->rows.adds());
            else
                QVERIFY(!draft.error().text.isEmpty());
        }
    const QByteArray json = toJson(journal);
    for (qsizetype size = 0; size < json.size() - 2; size += 7)
        QVERIFY(!readJson(json.left(size)));
}

void tst_Properties::bytesDependOnNoLocaleAndNoZone_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "America/Sao_Paulo"})
        for (const char *locale : {"C", "de_DE", "tr_TR", "fa_IR"})
            QTest::addRow("%s in %s", locale, zone) << QString::fromLatin1(locale) << QByteArray(zone);
}

// The first row sets the digest that all others must meet.
void tst_Properties::bytesDependOnNoLocaleAndNoZone()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, zone);
    QLocale::setDefault(QLocale(locale));
    // Where the computer has the locale, C functions follow it as well.
    std::setlocale(LC_ALL, QString(locale + QStringLiteral(".UTF-8")).toLatin1().constData());
    qputenv("TZ", zone);
    tzset();

    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool same = true;
    for (quint32 seed = 0; seed < journals && same; ++seed) {
        const Journal journal = journalOf(seed);
        const QMap<QString, QByteArray> files = toCsvFiles(journal, fields);
        for (const QByteArray &file : files)
            hash.addData(file);
        hash.addData(toJson(journal));
        const Result<ImportDraft> draft = readCsvFiles(files, options());
        const Result<ImportDraft> json = readJson(toJson(journal));
        same = draft && json && journalOf(*draft) == journal && journalOf(*json) == journal;
    }

    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_ALL, "C.UTF-8");
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(same);
    if (m_digest.isEmpty())
        m_digest = hash.result();
    QCOMPARE(hash.result(), m_digest);
}

QTEST_APPLESS_MAIN(tst_Properties)
#include "tst_properties.moc"
