#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/kit/textfields.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTimeEdit>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What a workout asks about its day and about that day, as it looks.
class TestDayFields : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { applyAppearance(*qApp, {}); }
    void boxesStandLevelWithOtherFields_data();
    void boxesStandLevelWithOtherFields();
    void aNumberStaysWithWhatItStandsFor();
    void notesAreAsManyLinesAtEverySize();
    void yesterdayIsOneStepFromTheDate();
    void namesOfARowStandLevel_data();
    void namesOfARowStandLevel();
};

void TestDayFields::boxesStandLevelWithOtherFields_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("usual letters") << 1.0;
    QTest::newRow("large letters") << 2.0;
}

void TestDayFields::boxesStandLevelWithOtherFields()
{
    QFETCH(double, zoom);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    flow.window().resize(1280, 800);
    flow.open(QStringLiteral("workout"));
    const auto *stress = shown<ScalePicker>(flow, QStringLiteral("Stress today"));
    const auto *hours = shown<QLineEdit>(flow, QStringLiteral("Hours at a desk in h"));
    QVERIFY(stress && hours);
    const QWidget *desk = hours->parentWidget();
    while (!qobject_cast<const Stepper *>(desk))
        desk = desk->parentWidget();
    const auto topOf = [&](const QWidget *widget, QPoint at) { return widget->mapTo(&flow.window(), at).y(); };
    QTRY_COMPARE(topOf(stress, stress->cellOf(0).topLeft()), topOf(desk, {0, 0}));
}

void TestDayFields::aNumberStaysWithWhatItStandsFor()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    int helps = 0;
    for (const QLabel *label : flow.open(QStringLiteral("workout"))->findChildren<QLabel *>()) {
        if (!label->text().startsWith(QStringLiteral("How in control the sets felt")))
            continue;
        ++helps;
        QVERIFY2(label->text().contains(QStringLiteral("1\u00a0shaky, 5\u00a0steady")), qPrintable(label->text()));
    }
    QCOMPARE(helps, 1);
}

// Also when the letters grow while the notes are open.
void TestDayFields::notesAreAsManyLinesAtEverySize()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const auto *notes = flow.open(QStringLiteral("workout"))->findChild<NotesField *>();
    const int usual = notes->height();
    for (const double zoom : {2.0, 1.0, 3.0}) {
        applyAppearance(*qApp, {.zoom = zoom});
        QTRY_VERIFY2(qAbs(notes->height() - zoom * usual) <= 4, qPrintable(QString::number(notes->height())));
    }
}

void TestDayFields::yesterdayIsOneStepFromTheDate()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("workout"));
    auto *date = shown<QDateEdit>(flow, QStringLiteral("Date"));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(visibleButton(page, QStringLiteral("Yesterday"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(date->date(), demoEnd().date.addDays(-1));
    date->setDate(demoEnd().date.addDays(-5));
    click(page, QStringLiteral("Today"));
    QCOMPARE(date->date(), demoEnd().date);
    flow.window().open({.page = QStringLiteral("workout"), .uid = flow.journal().workouts().back().head.uid});
    QVERIFY(!visibleButton(page, QStringLiteral("Yesterday")) && !visibleButton(page, QStringLiteral("Today")));
}

void TestDayFields::namesOfARowStandLevel_data() { boxesStandLevelWithOtherFields_data(); }

void TestDayFields::namesOfARowStandLevel()
{
    QFETCH(double, zoom);
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(1280, 800);
    flow.open(QStringLiteral("workout"));
    applyAppearance(*qApp, {.zoom = zoom});
    const auto topOf = [&](const QWidget *widget) { return widget->mapTo(&flow.window(), QPoint()).y(); };
    QTRY_COMPARE(topOf(shown<QDateEdit>(flow, QStringLiteral("Date"))),
                 topOf(shown<QTimeEdit>(flow, QStringLiteral("Start"))));
    QTRY_COMPARE(topOf(shown<QDateEdit>(flow, QStringLiteral("Date"))),
                 topOf(shown<QLineEdit>(flow, QStringLiteral("Name"))));
}

QTEST_MAIN(TestDayFields)
#include "tst_dayfields.moc"
