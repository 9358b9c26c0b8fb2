#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/kit/page.h"
#include "ui/shell/navigation.h"

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What scrolls in a small window: a page, or a part of it, and not one within the other. The preview of the report is
// left out, which can be enlarged, and the journal as a table, which stands above the month.
class TestScrolling : public QObject
{
    Q_OBJECT

private slots:
    void nothingScrollsWithinWhatScrolls_data();
    void nothingScrollsWithinWhatScrolls();
};

namespace {

bool scrolls(const QAbstractScrollArea *area)
{
    return area->isVisible() && area->verticalScrollBar()->maximum() > 0
        && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

// Parts that scroll in a page that does.
QStringList nestedIn(const QWidget &page)
{
    QStringList found;
    const auto *whole = page.findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    if (!scrolls(whole))
        return found;
    for (const QAbstractScrollArea *part : whole->widget()->findChildren<QAbstractScrollArea *>())
        if (scrolls(part) && !qobject_cast<const QPlainTextEdit *>(part))
            found.append(QLatin1StringView(part->metaObject()->className()) + u' ' + part->accessibleName());
    return found;
}

} // namespace

void TestScrolling::nothingScrollsWithinWhatScrolls_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("view"); // the button for another view of it
    for (const PageRow &row : pageTable())
        if (row.key != u"report")
            QTest::newRow(row.key.toLatin1().constData()) << row.key << QString();
    QTest::newRow("trends as a table") << QStringLiteral("trends") << QStringLiteral("Table");
}

void TestScrolling::nothingScrollsWithinWhatScrolls()
{
    QFETCH(QString, page);
    QFETCH(QString, view);
    FlowFixture flow(demoJournal(26), demoEnd());
    flow.window().resize(960, 640);
    const QWidget *shown = flow.open(page);
    QVERIFY(flow.waitForFindings());
    if (!view.isEmpty())
        click(shown, view);
    QTest::qWait(50); // until its widgets have found their places
    const QStringList found = nestedIn(*shown);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
