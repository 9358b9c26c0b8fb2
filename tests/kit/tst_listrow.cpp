#include "ui/kit/listrow.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace rhomboid;

class TestListRow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void aTitleThatFitsIsOneLine();
    void aLongTitleGoesOnAtAWord();
    void oneLongWordStaysWhole();
    void aRowGrowsWithItsTitle();
};

namespace {

const auto title = QStringLiteral("Zwischen Wirbelsäule und rechtem Schulterblatt");

int widthOf(const QString &text)
{
    return QFontMetrics(theme().font(Type::BodyStrong)).horizontalAdvance(text);
}

} // namespace

void TestListRow::aTitleThatFitsIsOneLine()
{
    QCOMPARE(titleLines(title, widthOf(title)), std::pair(title, QString()));
}

void TestListRow::aLongTitleGoesOnAtAWord()
{
    const auto [first, rest] = titleLines(title, widthOf(title) - 1);
    QCOMPARE(first, QStringLiteral("Zwischen Wirbelsäule und rechtem"));
    QCOMPARE(rest, QStringLiteral("Schulterblatt"));
}

// It is cut where it is drawn.
void TestListRow::oneLongWordStaysWhole()
{
    const auto word = QStringLiteral("Wirbelsäulenaufrichtung");
    QCOMPARE(titleLines(word, 20), std::pair(word, QString()));
}

void TestListRow::aRowGrowsWithItsTitle()
{
    const QString details = QStringLiteral("Fünf Minuten");
    const int wide = 2 * widthOf(title);
    QCOMPARE(listRowHeight(title, details, wide), listRowHeight(detailLines(details, wide)));
    QVERIFY(listRowHeight(title, details, widthOf(title))
            > listRowHeight(detailLines(details, widthOf(title))));
}

QTEST_MAIN(TestListRow)
#include "tst_listrow.moc"
