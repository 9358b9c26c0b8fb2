#include "looks.h"
#include "tests/support/contrast.h"
#include "tests/support/heardevents.h"
#include "tests/support/reader.h"
#include "ui/kit/scroller.h"
#include "ui/kit/snackbar.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rhomboid;
using namespace rhomboid::test;

// The bar that says what was done: long enough to be read, and to be reached.
class TestSnackBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itStaysForEightSeconds();
    void itGoesByItself();
    void itWaitsUnderTheMouse();
    void itWaitsWhileItHasTheFocus();
    void itIsToldToScreenReaders();
    void twoMoreActionsCanBeOffered();
    void aLongMessageStaysInsideANarrowWindow();
    void thePageStaysWhereItWasScrolledTo();
    void aPageThatFitsStaysAsItIs();
    void itStandsWhereItCoversLess();
    void itUncoversTheFocus();
    void itKeepsOffWhatTheFocusComesTo();
    void theRoomComesBackWithTheWindow();
    void itsCrossCanBeSeen_data();
    void itsCrossCanBeSeen();
};

namespace {

// A bar over a window with another button, whose time passes quickly.
struct Scene {
    explicit Scene(int width = 600)
    {
        window.resize(width, 300);
        elsewhere = new QPushButton(QStringLiteral("Elsewhere"), &window);
        bar = new SnackBar(&window);
        timer = bar->findChild<QTimer *>();
        window.show();
        QApplication::setActiveWindow(&window);
    }

    void say(const Notice &notice)
    {
        timer->setInterval(10);
        bar->show(notice);
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }

    QWidget window {};
    QPushButton *elsewhere;
    SnackBar *bar;
    QTimer *timer;
};

// A bar over a page with a button at its beginning and at its end.
struct Paper {
    explicit Paper(int height)
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addWidget(first);
        auto *lines = new QWidget;
        lines->setFixedHeight(height);
        column->addWidget(lines);
        column->addWidget(last);
        auto *page = new QWidget;
        auto *outer = new QVBoxLayout(page);
        outer->addWidget(scroller = scrollerOf(content));
        pages.addWidget(page);
        pages.resize(600, 340);
        bar = new SnackBar(&pages);
        pages.show();
        QApplication::setActiveWindow(&pages);
    }

    QRect place() const { return {last->mapTo(&pages, QPoint()), last->size()}; }
    bool isCovered() const { return place().intersects(bar->geometry()); }
    int position() const { return scroller->verticalScrollBar()->value(); }
    int end() const { return scroller->verticalScrollBar()->maximum(); }

    QStackedWidget pages {};
    QScrollArea *scroller {nullptr};
    QPushButton *first {new QPushButton(QStringLiteral("First"))};
    QPushButton *last {new QPushButton(QStringLiteral("Last"))};
    SnackBar *bar;
};

Notice saved() { return {.text = QStringLiteral("Workout saved"), .undoable = true}; }

} // namespace

void TestSnackBar::init() { wear(Appearance::Mode::Light, 1); }

void TestSnackBar::itStaysForEightSeconds()
{
    const Scene scene;
    QCOMPARE(scene.timer->interval(), 8'000);
    scene.bar->show(saved());
    QVERIFY(scene.timer->isActive());
    QVERIFY(scene.bar->isVisible());
}

void TestSnackBar::itGoesByItself()
{
    Scene scene;
    scene.say(saved());
    QTRY_VERIFY(!scene.bar->isVisible());
    QCOMPARE(scene.bar->text(), QString());
}

void TestSnackBar::itWaitsUnderTheMouse()
{
    Scene scene;
    scene.bar->show(saved());
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(scene.bar, &enter);
    QVERIFY(!scene.timer->isActive());
    QVERIFY(scene.bar->isVisible());
    scene.timer->setInterval(10);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(scene.bar, &leave);
    QTRY_VERIFY(!scene.bar->isVisible());
}

void TestSnackBar::itWaitsWhileItHasTheFocus()
{
    Scene scene;
    scene.say(saved());
    scene.button(QStringLiteral("Undo"))->setFocus();
    const QSignalSpy passed(scene.timer, &QTimer::timeout);
    QTRY_VERIFY(passed.size() >= 3);
    QVERIFY(scene.bar->isVisible());
    scene.elsewhere->setFocus();
    QTRY_VERIFY(!scene.bar->isVisible());
}

void TestSnackBar::itIsToldToScreenReaders()
{
    if (!isReaderListening())
        QSKIP("Nobody listens here; tests/atspi runs this where somebody does.");
    QTRY_VERIFY(QAccessible::isActive());
    const Scene scene;
    const HeardEvents heard;
    scene.bar->show(saved());
    QAccessibleEvent alert(scene.bar, QAccessible::Alert);
    QVERIFY(heard.contain(alert));
    QCOMPARE(QAccessible::queryAccessibleInterface(scene.bar)->text(QAccessible::Name),
             QStringLiteral("Workout saved"));
}

void TestSnackBar::twoMoreActionsCanBeOffered()
{
    Scene scene;
    QStringList done;
    scene.bar->show({.text = QStringLiteral("Report saved"),
                     .actionText = QStringLiteral("Open"),
                     .action = [&done] { done.append(QStringLiteral("open")); },
                     .otherText = QStringLiteral("Show folder"),
                     .other =
                         [&done, &scene] {
                             done.append(QStringLiteral("folder"));
                             scene.bar->show({.text = QStringLiteral("Next")}); // replaces what is being done
                         }});
    QVERIFY(!scene.button(QStringLiteral("Undo")));
    scene.button(QStringLiteral("Open"))->click();
    QVERIFY(!scene.bar->isVisible());
    scene.bar->QWidget::show();
    scene.button(QStringLiteral("Show folder"))->click();
    QCOMPARE(done, (QStringList {QStringLiteral("open"), QStringLiteral("folder")}));
    QCOMPARE(scene.bar->text(), QStringLiteral("Next"));
    QVERIFY(!scene.button(QStringLiteral("Open")));
}

void TestSnackBar::aLongMessageStaysInsideANarrowWindow()
{
    wear(Appearance::Mode::Light, 2);
    const Scene scene(640);
    scene.bar->show({.text = QStringLiteral("Could not save the report of November. The folder may be full "
                                            "or not yours."),
                     .actionText = QStringLiteral("Choose another folder")});
    QVERIFY(scene.window.rect().contains(scene.bar->geometry()));
    const auto *text = scene.bar->findChild<QLabel *>();
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    scene.bar->show(saved()); // a short one takes no more than it needs
    QVERIFY(!text->wordWrap());
}

// It gets its room at the end once; later messages and sizes scroll nothing.
void TestSnackBar::thePageStaysWhereItWasScrolledTo()
{
    Paper paper(900);
    const int before = paper.end();
    paper.scroller->verticalScrollBar()->setValue(before);
    paper.bar->show(saved());
    QTRY_VERIFY(paper.end() > before);
    QTRY_COMPARE(paper.position(), paper.end());
    paper.scroller->verticalScrollBar()->setValue(10);
    paper.bar->show({.text = QStringLiteral("Undone")});
    QTest::qWait(20);
    QCOMPARE(paper.position(), 10);
    paper.pages.resize(640, 360);
    QTest::qWait(20);
    QCOMPARE(paper.position(), 10);
}

// Nothing moves below the pointer, neither as the message comes nor as it goes; and nothing stays covered.
void TestSnackBar::aPageThatFitsStaysAsItIs()
{
    const Paper paper(200);
    QCOMPARE(paper.end(), 0);
    paper.last->clearFocus();
    const QRect before = paper.place();
    paper.bar->show(saved());
    QVERIFY(paper.isCovered()); // else it proves nothing
    QTest::qWait(20);
    QCOMPARE(paper.place(), before);
    paper.scroller->verticalScrollBar()->setValue(paper.end());
    QVERIFY(!paper.isCovered());
    paper.scroller->verticalScrollBar()->setValue(0);
    paper.bar->hide();
    QTRY_COMPARE(paper.end(), 0);
    QCOMPARE(paper.place(), before);
    QCOMPARE(paper.scroller->widget()->contentsMargins(), QMargins());
}

void TestSnackBar::itStandsWhereItCoversLess()
{
    Paper paper(200);
    paper.pages.resize(1200, 340);
    paper.bar->show(saved());
    const int middle = paper.pages.rect().center().x();
    QVERIFY(qAbs(paper.bar->geometry().center().x() - middle) <= 1); // all the same
    paper.last->setMaximumWidth(750);
    QTest::qWait(20);
    paper.bar->show(saved());
    QVERIFY(!paper.isCovered());
    QVERIFY(paper.pages.rect().contains(paper.bar->geometry()));
}

// With the keys, while the bar is there. What the pointer has hit stays below it.
void TestSnackBar::itKeepsOffWhatTheFocusComesTo()
{
    Paper paper(200);
    paper.first->setFocus();
    paper.bar->show(saved());
    QTest::qWait(20);
    QVERIFY(paper.isCovered());
    QCOMPARE(paper.position(), 0);
    QTest::keyClick(paper.first, Qt::Key_Tab);
    QVERIFY(paper.last->hasFocus());
    QTRY_VERIFY(!paper.isCovered());
}

void TestSnackBar::itUncoversTheFocus()
{
    const Paper paper(200);
    paper.last->setFocus();
    paper.bar->show(saved());
    QVERIFY(paper.isCovered()); // else it proves nothing
    QTRY_VERIFY(!paper.isCovered());
    paper.bar->hide();
    QTRY_COMPARE(paper.end(), 0);
}

void TestSnackBar::theRoomComesBackWithTheWindow()
{
    Paper paper(900);
    paper.scroller->verticalScrollBar()->setValue(paper.end());
    paper.bar->show(saved());
    // As when the window is minimised and comes back.
    QHideEvent hiding;
    QApplication::sendEvent(paper.bar, &hiding);
    QCOMPARE(paper.scroller->widget()->contentsMargins().bottom(), 0);
    QShowEvent showing;
    QApplication::sendEvent(paper.bar, &showing);
    QVERIFY(paper.scroller->widget()->contentsMargins().bottom() >= paper.bar->height());
    QTRY_COMPARE(paper.position(), paper.end());
}

void TestSnackBar::itsCrossCanBeSeen_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::newRow("light") << Appearance::Mode::Light;
    QTest::newRow("dark") << Appearance::Mode::Dark;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast;
}

void TestSnackBar::itsCrossCanBeSeen()
{
    QFETCH(Appearance::Mode, mode);
    const Scene scene;
    wear(mode, 1); // chosen while the window is open
    scene.bar->show(saved());
    QApplication::processEvents();
    const QImage cross = scene.bar->findChild<QToolButton *>()->icon().pixmap(24, 24).toImage();
    double best = 1;
    for (int y = 0; y < cross.height(); ++y)
        for (int x = 0; x < cross.width(); ++x)
            if (const QColor color = cross.pixelColor(x, y); color.alpha() == 255)
                best = qMax(best, contrast(color, theme().color(Tone::TooltipBg)));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

QTEST_MAIN(TestSnackBar)
#include "tst_snackbar.moc"
