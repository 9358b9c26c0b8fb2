#include "ui/kit/filechooser.h"

#include <QTest>

using namespace rhomboid;

// The kind of file that was chosen decides, not the name that was proposed.
class TestFileChooser : public QObject
{
    Q_OBJECT

private slots:
    void theChosenKindDecides_data();
    void theChosenKindDecides();
};

void TestFileChooser::theChosenKindDecides_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    const QString json = QStringLiteral("One JSON file (*.json)");
    const QString folder = QStringLiteral("A folder of CSV files (*)");
    QTest::newRow("as proposed") << "/a/mine.json" << json << "/a/mine.json";
    QTest::newRow("capitals") << "/a/mine.JSON" << json << "/a/mine.JSON";
    QTest::newRow("a folder") << "/a/mine.json" << folder << "/a/mine";
    QTest::newRow("a folder with a dot") << "/a/mine.2026" << folder << "/a/mine.2026";
    QTest::newRow("no ending") << "/a/mine" << json << "/a/mine.json";
    QTest::newRow("a dot that is no ending") << "/a/mine.2026" << json << "/a/mine.2026.json";
    QTest::newRow("given up") << "" << folder << "";
}

void TestFileChooser::theChosenKindDecides()
{
    QFETCH(const QString, path);
    QFETCH(const QString, kind);
    QTEST(nameOfKind(path, kind, QStringLiteral("One JSON file (*.json);;A folder of CSV files (*)")), "name");
}

QTEST_GUILESS_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
