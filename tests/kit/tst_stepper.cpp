#include "looks.h"
#include "ui/kit/errorbubble.h"
#include "ui/kit/stepper.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace rhomboid;

// A number between two buttons.
class TestStepper : public QObject
{
    Q_OBJECT

private slots:
    void itsLargestNumberFitsAtEverySize();
    void theFirstClickSelectsAll();
    void aDurationIsInSightAsItIsTyped();
    void whatIsShownIsWhatIsSaved();
    void aNumberWithoutAUnitIsNeverSeconds_data();
    void aNumberWithoutAUnitIsNeverSeconds();
    void aWrongNumberMovesNothing();
    void whatIsWrongGoesWithTheField();
};

void TestStepper::itsLargestNumberFitsAtEverySize()
{
    wear(Appearance::Mode::Light, 1);
    Stepper stepper(QStringLiteral("Duration"), {}, {.minimum = 0, .maximum = 600});
    stepper.setValue(600);
    stepper.show();
    const QLineEdit &field = *stepper.field();
    for (const double zoom : {1.0, 3.0, 2.0}) { // while it is on show
        wear(Appearance::Mode::Light, zoom);
        QTRY_VERIFY(field.width() >= field.fontMetrics().horizontalAdvance(QStringLiteral("600")));
        QVERIFY(field.width() < 3 * field.fontMetrics().horizontalAdvance(QStringLiteral("600")));
    }
}

// What is typed after a click replaces the number that was filled in; a second click goes between its digits.
void TestStepper::theFirstClickSelectsAll()
{
    QWidget page;
    QLineEdit other(&page);
    Stepper stepper(QStringLiteral("Duration"), {}, {.minimum = 1, .maximum = 6'000}, &page);
    other.setGeometry(0, 60, 100, 30);
    stepper.setGeometry(0, 0, 200, 40);
    stepper.setValue(60);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    other.setFocus();
    QLineEdit &field = *stepper.field();
    QTest::mouseClick(&field, Qt::LeftButton);
    QCOMPARE(field.selectedText(), QStringLiteral("60"));
    QTest::keyClicks(&field, QStringLiteral("65"));
    QCOMPARE(stepper.value(), 65.0);
    QTest::qWait(QApplication::doubleClickInterval());
    QTest::mouseClick(&field, Qt::LeftButton);
    QVERIFY(!field.hasSelectedText());
}

void TestStepper::aDurationIsInSightAsItIsTyped()
{
    wear(Appearance::Mode::Light, 1);
    Stepper stepper(QStringLiteral("Duration"), QStringLiteral("min"),
                    {.minimum = 1, .maximum = 1'440, .minutes = true});
    stepper.show();
    const QLineEdit &field = *stepper.field();
    const int before = stepper.sizeHint().width();
    QTest::keyClicks(stepper.field(), QStringLiteral("1 h 30 min"));
    QTRY_VERIFY(field.width() > field.fontMetrics().horizontalAdvance(field.text()));
    QCOMPARE(stepper.sizeHint().width(), before);
    QCOMPARE(stepper.value(), 90.0);
    stepper.field()->clearFocus();
}

void TestStepper::aNumberWithoutAUnitIsNeverSeconds_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"1 200", "1'200", "90'", "1 200,5"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

// Twenty minutes for '1 200' would go unnoticed.
void TestStepper::aNumberWithoutAUnitIsNeverSeconds()
{
    QFETCH(const QString, typed);
    wear(Appearance::Mode::Light, 1);
    Stepper stepper(QStringLiteral("Duration"), QStringLiteral("min"),
                    {.minimum = 1, .maximum = 1'440, .minutes = true});
    QTest::keyClicks(stepper.field(), typed);
    QVERIFY(stepper.hasError());
}

void TestStepper::whatIsShownIsWhatIsSaved()
{
    wear(Appearance::Mode::Light, 1);
    Stepper stepper(QStringLiteral("Duration"), QStringLiteral("min"),
                    {.minimum = 1, .maximum = 1'440, .minutes = true});
    QTest::keyClicks(stepper.field(), QStringLiteral("2.5"));
    QTest::keyClick(stepper.field(), Qt::Key_Return);
    QCOMPARE(stepper.value(), 2.5);
    QCOMPARE(stepper.field()->text(), QStringLiteral("2.5")); // not 3
    QTest::keyClick(stepper.field(), Qt::Key_Return); // and once more, now that nothing is new
    QCOMPARE(stepper.field()->text(), QStringLiteral("2.5"));
    stepper.setValue(56.47); // of a file: nobody typed it
    QTest::keyClick(stepper.field(), Qt::Key_Return);
    QCOMPARE(stepper.field()->text(), QStringLiteral("56"));
    QCOMPARE(stepper.value(), 56.47);
}

// Neither as the sentence appears nor as it goes: nobody's click lands on something else.
void TestStepper::aWrongNumberMovesNothing()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *row = new QHBoxLayout;
    auto *stepper =
        new Stepper(QStringLiteral("Warm-up"), QStringLiteral("min"), {.minimum = 0, .maximum = 120});
    auto *beside = new QPushButton(QStringLiteral("15"));
    auto *below = new QPushButton(QStringLiteral("Yes"));
    row->addWidget(stepper);
    row->addWidget(beside);
    column->addLayout(row);
    column->addWidget(below);
    page.resize(400, 160); // room for the sentence
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QRect besideBefore = beside->geometry();
    const QRect belowBefore = below->geometry();
    const QSize pageBefore = page.sizeHint();
    stepper->field()->setFocus();
    QTest::keyClicks(stepper->field(), QStringLiteral("0x50"));
    QVERIFY(stepper->hasError());
    QTest::qWait(20);
    const auto *bubble = page.findChild<ErrorBubble *>();
    QVERIFY(bubble && bubble->isVisible());
    QCOMPARE(bubble->text(), QStringLiteral("Please enter 0 to 120"));
    QVERIFY(page.rect().contains(bubble->geometry()));
    QCOMPARE(beside->geometry(), besideBefore);
    QCOMPARE(below->geometry(), belowBefore);
    QCOMPARE(page.sizeHint(), pageBefore);
    QVERIFY(page.childAt(bubble->geometry().center()) != bubble);
    stepper->setValue(5);
    QVERIFY(!bubble->isVisible());
    QCOMPARE(below->geometry(), belowBefore);
}

void TestStepper::whatIsWrongGoesWithTheField()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *above = new QPushButton(QStringLiteral("Above"));
    auto *part = new QWidget;
    auto *inner = new QVBoxLayout(part);
    auto *stepper = new Stepper(QStringLiteral("Warm-up"), {}, {.minimum = 0, .maximum = 120});
    inner->addWidget(stepper);
    column->addWidget(above);
    column->addWidget(part);
    column->addWidget(new QPushButton(QStringLiteral("Below")));
    page.resize(400, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    stepper->showProblem(QStringLiteral("Too long"));
    const auto *bubble = page.findChild<ErrorBubble *>();
    const auto underField = [&] {
        return bubble->y() - stepper->mapTo(&page, QPoint(0, stepper->height())).y();
    };
    QTest::qWait(20);
    const int distance = underField();
    const int before = bubble->y();
    above->hide();
    QTRY_VERIFY(bubble->y() != before);
    QCOMPARE(underField(), distance);
    part->hide();
    QVERIFY(!bubble->isVisible());
    part->show();
    QVERIFY(bubble->isVisible());
}

QTEST_MAIN(TestStepper)
#include "tst_stepper.moc"
