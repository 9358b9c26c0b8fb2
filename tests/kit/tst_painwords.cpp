#include "ui/kit/format.h"
#include "ui/kit/painwords.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace rhomboid;

// Both numbers of 'n of m days' with the right words.
class TestPainWords : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfNumbersIsASentence_data();
    void everyPairOfNumbersIsASentence();
};

void TestPainWords::everyPairOfNumbersIsASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("logged");
    QTest::addColumn<int>("free");
    QTest::addColumn<QString>("text");
    const QString en = QStringLiteral("en");
    const QString de = QStringLiteral("de");
    QTest::newRow("1 of 1") << en << 1 << 1 << QStringLiteral("Pain-free on the one day you logged.");
    QTest::newRow("0 of 1") << en << 1 << 0 << QStringLiteral("Some pain on the one day you logged.");
    QTest::newRow("2 of 2") << en << 2 << 2 << QStringLiteral("Pain-free on each of the 2 days you logged.");
    QTest::newRow("0 of 2") << en << 2 << 0 << QStringLiteral("Some pain on each of the 2 days you logged.");
    QTest::newRow("1 of 2") << en << 2 << 1 << QStringLiteral("Pain-free on 1 of the 2 days you logged.");
    QTest::newRow("many of more")
        << en << 10'957 << 4'100 << QStringLiteral("Pain-free on 4,100 of the 10,957 days you logged.");
    QTest::newRow("viele von mehr")
        << de << 10'957 << 4'100
        << QStringLiteral("Schmerzfrei an 4.100 von 10.957 Tagen mit\u00a0Eintrag.");
    QTest::newRow("1 von 1") << de << 1 << 1 << QStringLiteral("Schmerzfrei am einzigen Tag mit\u00a0Eintrag.");
    QTest::newRow("1 von 2") << de << 2 << 1 << QStringLiteral("Schmerzfrei an 1 von 2 Tagen mit\u00a0Eintrag.");
}

void TestPainWords::everyPairOfNumbersIsASentence()
{
    QFETCH(QString, language);
    QFETCH(int, logged);
    QFETCH(int, free);
    QTranslator texts;
    QVERIFY(texts.load(QStringLiteral(":/translations/rhomboid_") + language));
    QCoreApplication::installTranslator(&texts);
    const QLocale written(language);
    QLocale::setDefault(written); // as the program does
    setFormats({.locale = written});
    QTEST(painFreeText(logged, free), "text");
    QCoreApplication::removeTranslator(&texts);
    QLocale::setDefault(QLocale::c());
    setFormats({});
}

QTEST_MAIN(TestPainWords)
#include "tst_painwords.moc"
