#include "core/base/text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rhomboid;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhatCannotBeKept_data();
    void leavesOutWhatCannotBeKept();
    void keepsWhatPeopleWrite_data();
    void keepsWhatPeopleWrite();
    void cleaningTwiceChangesNothingAndUtf8GivesItBack();
    void shorteningNeverHalvesASurrogatePair();
};

void tst_Text::leavesOutWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const QString lone(QChar(0xD83D));
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << "ab";
    QTest::newRow("bell, escape, delete") << "a\u0007\u001B\u007Fb"
                                          << "ab";
    QTest::newRow("line ends of Windows") << "a\r\nb\r\n"
                                          << "a\nb\n";
    QTest::newRow("line ends of old Macs") << "a\rb"
                                           << "a\nb";
    QTest::newRow("a mark in front") << QString(QChar(0xFEFF) + QStringLiteral("a")) << "a";
    QTest::newRow("a mark behind a control") << QString(QChar(1) + QString(QChar(0xFEFF)) + u'a') << "a";
    QTest::newRow("half a pair") << QString(u'a' + lone) << QString(u'a' + QString(QChar(0xFFFD)));
    QTest::newRow("the other half") << QString(QChar(0xDE00)) << QString(QChar(0xFFFD));
    QTest::newRow("U+FFFF") << QString(u'a' + QString(QChar(0xFFFF))) << "a";
    QTest::newRow("U+1FFFE") << QString(u'a' + QString::fromUcs4(U"\x1FFFE")) << "a";
}

void tst_Text::leavesOutWhatCannotBeKept()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(text), clean);
}

void tst_Text::keepsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("lines and tabs") << "a\n\tb";
    QTest::newRow("only blanks") << "   ";
    QTest::newRow("an emoji of several people")
        << QString::fromUtf8("\U0001F468\u200D\U0001F469\u200D\U0001F467");
    QTest::newRow("right to left with marks")
        << QString::fromUtf8("\u202Eabc\u2066x\u2069 \u0634\u0627\u0646\u0647");
    QTest::newRow("letters with loose accents") << QString::fromUtf8("e\u0301");
    QTest::newRow("a mark in the middle") << QString::fromUtf8("a\uFEFFb");
    QTest::newRow("the end of a statement") << "'; drop table workout; --";
    QTest::newRow("placeholders") << "%1 %s %n";
}

void tst_Text::keepsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QCOMPARE(cleanText(text), text);
}

void tst_Text::cleaningTwiceChangesNothingAndUtf8GivesItBack()
{
    QRandomGenerator random(7);
    const char16_t odd[]{0,      9,      10,     13,     0x7F, 0xFEFF, 0xFFFF,
                         0xFFFE, 0xFDD0, 0xD800, 0xDC00, u'a', u'=',   u'"'};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += QChar(odd[random.bounded(int(std::size(odd)))]);
        const QString clean = cleanText(text);
        QCOMPARE(cleanText(clean), clean);
        QCOMPARE(QString::fromUtf8(clean.toUtf8()), clean);
    }
}

void tst_Text::shorteningNeverHalvesASurrogatePair()
{
    const QString text = QString::fromUtf8("ab\U0001F468c");
    const qsizetype kept[]{0, 1, 2, 2, 4, 5, 5};
    for (qsizetype length = 0; length < std::ssize(kept); ++length)
        QCOMPARE(shortened(text, length), text.left(kept[length]));
}

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_text.moc"
