#include "looks.h"
#include "ui/kit/stepper.h"

#include <QLineEdit>
#include <QTest>

using namespace rhomboid;

// A number between two buttons.
class TestStepper : public QObject
{
    Q_OBJECT

private slots:
    void itsLargestNumberFitsAtEverySize();
};

void TestStepper::itsLargestNumberFitsAtEverySize()
{
    wear(Appearance::Mode::Light, 1);
    Stepper stepper(QStringLiteral("Duration"), {}, {.minimum = 0, .maximum = 600});
    stepper.show();
    const QLineEdit &field = *stepper.field();
    for (const double zoom : {1.0, 3.0, 2.0}) { // while it is on show
        wear(Appearance::Mode::Light, zoom);
        QTRY_VERIFY(field.width() >= field.fontMetrics().horizontalAdvance(QStringLiteral("600")));
        QVERIFY(field.width() < 3 * field.fontMetrics().horizontalAdvance(QStringLiteral("600")));
    }
}

QTEST_MAIN(TestStepper)
#include "tst_stepper.moc"
