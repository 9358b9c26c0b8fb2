#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/kit/page.h"
#include "ui/kit/scalepicker.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"

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
    void anAnswerOnAScaleMovesNothing_data();
    void anAnswerOnAScaleMovesNothing();
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

void TestScrolling::anAnswerOnAScaleMovesNothing_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<double>("zoom");
    for (const QString &page : {QStringLiteral("workout"), QStringLiteral("pain")})
        for (const double zoom : {1.0, 1.5, 2.0})
            QTest::addRow("%s %.0f %%", qPrintable(page), 100 * zoom) << page << zoom;
}

// The word beside the heading comes with the answer: the scale stays under the pointer.
void TestScrolling::anAnswerOnAScaleMovesNothing()
{
    QFETCH(QString, page);
    QFETCH(double, zoom);
    applyAppearance(*qApp, {.zoom = zoom});
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(1280, 800);
    const QWidget *form = flow.open(page);
    QTest::qWait(50);
    auto *scale = form->findChild<ScalePicker *>();
    const int before = scale->mapTo(form, QPoint(0, 0)).y();
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_7);
    QTest::qWait(50);
    QCOMPARE(scale->value(), std::optional(7));
    QCOMPARE(scale->mapTo(form, QPoint(0, 0)).y(), before);
    applyAppearance(*qApp, {});
}

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
