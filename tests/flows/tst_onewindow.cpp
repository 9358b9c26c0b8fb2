#include "tests/flows/fixture.h"
#include "ui/shell/navigation.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A widget that is shown before it has a parent is a window of its own for a moment: it costs time, flickers,
// and takes the focus along when it goes.
class TestOneWindow : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreBuiltInsideTheWindow_data();
    void pagesAreBuiltInsideTheWindow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_windows {};
};

bool TestOneWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        const auto *widget = static_cast<const QWidget *>(watched);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->isWindow() && !qobject_cast<const MainWindow *>(widget))
            m_windows.append(QLatin1StringView(widget->metaObject()->className())
                             + (label ? u' ' + label->text() : QString()));
    }
    return false;
}

void TestOneWindow::pagesAreBuiltInsideTheWindow_data()
{
    QTest::addColumn<int>("weeks");
    QTest::newRow("half a year") << 26;
    QTest::newRow("nothing yet") << 0;
}

void TestOneWindow::pagesAreBuiltInsideTheWindow()
{
    QFETCH(int, weeks);
    m_windows.clear();
    qApp->installEventFilter(this);
    FlowFixture flow(weeks > 0 ? demoJournal(weeks) : Journal(), demoEnd());
    QVERIFY(flow.waitForFindings());
    for (const PageRow &row : pageTable())
        flow.open(row.key);
    qApp->removeEventFilter(this);
    QVERIFY2(m_windows.isEmpty(), qPrintable(m_windows.join(u'|')));
}

QTEST_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
