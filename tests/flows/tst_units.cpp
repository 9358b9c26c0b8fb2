#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/journal/entrywords.h"
#include "ui/kit/format.h"
#include "ui/kit/stepper.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/workoutpage.h"
#include "ui/shell/preferences.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Numbers are shown and read in the units somebody chose; what is stored stays metric and never drifts.
class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase();
    void ouncesComeBackAsTheyWereTyped();
    void whatNobodyChangesStaysExact();
    void aChangeOfUnitKeepsTheFormAndItsOrder();
    void everyNumberFieldTakesCommaAndPoint_data();
    void everyNumberFieldTakesCommaAndPoint();
    void theChosenDecimalMarkIsWritten();
    void timesFollowTheClock();
    void distancesFollowTheUnit_data();
    void distancesFollowTheUnit();
    void choicesAreKeptAndTheRestFollowsTheDesktop();
};

namespace {

const Formats american {.locale = QLocale(QLocale::English, QLocale::UnitedStates),
                        .pounds = true,
                        .fluidOunces = true,
                        .miles = true,
                        .twelveHours = true};

QLineEdit *field(FlowFixture &flow, const QString &name)
{
    for (QLineEdit *line : flow.window().findChildren<QLineEdit *>())
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    return nullptr;
}

void enter(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void save(FlowFixture &flow) { QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier); }

Journal withWater(double millilitres)
{
    Workout one = workout("w1", "2026-03-10T17:00:00", 60, 6);
    one.observations.insert(QStringLiteral("fluid_before_ml"), millilitres);
    one.sets = {{.exercise = QStringLiteral("Bench Press (Barbell)"), .reps = 5, .weight = Kilograms {61.3}}};
    return Journal({one}, {});
}

} // namespace

void TestUnits::init()
{
    QSettings().clear();
    setFormats({});
}

void TestUnits::cleanupTestCase() { setFormats({}); }

void TestUnits::ouncesComeBackAsTheyWereTyped()
{
    setFormats(american);
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    for (const char *name : {"Fluid before in fl oz", "Fluid during in fl oz"})
        QVERIFY2(field(flow, QString::fromLatin1(name)), name);
    enter(field(flow, QStringLiteral("Fluid before in fl oz")), QStringLiteral("16"));
    enter(field(flow, QStringLiteral("Fluid during in fl oz")), QStringLiteral("8.5"));
    enter(field(flow, QStringLiteral("Duration in min")), QStringLiteral("45"));
    save(flow);
    QCOMPARE(flow.journal().workouts().size(), 1);
    const Workout saved = flow.journal().workouts().front();
    QCOMPARE(saved.observations.value(QStringLiteral("fluid_before_ml")), 16 * 29.5735295625);
    flow.reopen();
    QCOMPARE(flow.journal().workouts().front(), saved);
    flow.window().open({.page = QStringLiteral("workout"), .uid = saved.head.uid});
    QCOMPARE(field(flow, QStringLiteral("Fluid before in fl oz"))->text(), QStringLiteral("16"));
    QCOMPARE(field(flow, QStringLiteral("Fluid during in fl oz"))->text(), QStringLiteral("8.5"));
}

void TestUnits::whatNobodyChangesStaysExact()
{
    setFormats(american);
    FlowFixture flow(withWater(250), demoEnd());
    for (int i = 0; i < 3; ++i) {
        flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
        QCOMPARE(field(flow, QStringLiteral("Fluid before in fl oz"))->text(), QStringLiteral("8.5"));
        auto *grid = flow.window().findChild<ExerciseGrid *>();
        const QModelIndex weight = grid->model()->index(0, ExerciseModel::WeightColumn);
        QCOMPARE(weight.data().toString(), QStringLiteral("135.14"));
        grid->setCurrentIndex(weight);
        grid->edit(weight); // opened and left without a change
        enter(field(flow, QStringLiteral("Name")), QStringLiteral("Round %1").arg(i));
        save(flow);
        const Workout saved = flow.journal().workouts().front();
        QCOMPARE(saved.title, QStringLiteral("Round %1").arg(i));
        QVERIFY(saved.observations.value(QStringLiteral("fluid_before_ml")) == 250.0);
        QVERIFY(saved.sets.front().weight->value == 61.3);
    }
}

void TestUnits::aChangeOfUnitKeepsTheFormAndItsOrder()
{
    FlowFixture flow(Journal(), demoEnd());
    flow.open(QStringLiteral("workout"));
    enter(field(flow, QStringLiteral("Fluid before in ml")), QStringLiteral("750"));
    flow.open(QStringLiteral("settings"));
    click(&flow.window(), QStringLiteral("fl oz"));
    flow.open(QStringLiteral("workout"));
    QLineEdit *before = field(flow, QStringLiteral("Fluid before in fl oz"));
    QVERIFY(before);
    QCOMPARE(before->text(), QStringLiteral("25.4"));
    QVERIFY(visibleButton(&flow.window(), QStringLiteral("Fluid before: +16 fl oz")));
    const auto value = [&] { return flow.window().findChild<WorkoutPage *>()->value().observations; };
    QCOMPARE(value().value(QStringLiteral("fluid_before_ml")), 750.0);
    click(&flow.window(), QStringLiteral("Fluid before: +8 fl oz"));
    QCOMPARE(value().value(QStringLiteral("fluid_before_ml")), 750.0 + 8 * 29.5735295625);
    before->setFocus();
    for (int i = 0; i < 3; ++i) // its own field and two buttons
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(flow, QStringLiteral("Fluid during in fl oz")));
}

void TestUnits::everyNumberFieldTakesCommaAndPoint_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    for (const char *name : {"C", "en_US", "de_DE", "fr_FR", "de_CH", "pt_BR", "ar_EG"})
        for (const char *text : {"2.5", "2,5"})
            QTest::addRow("%s %s", name, text)
                << QLocale(QString::fromLatin1(name)) << QString::fromLatin1(text);
}

void TestUnits::everyNumberFieldTakesCommaAndPoint()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    setFormats({.locale = locale});
    FlowFixture flow(withWater(250), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    int fields = 0;
    for (const Stepper *stepper : flow.window().findChild<WorkoutPage *>()->findChildren<Stepper *>()) {
        enter(stepper->field(), text);
        QVERIFY2(!stepper->hasError(), qPrintable(stepper->field()->accessibleName()));
        QCOMPARE(stepper->value(), std::optional(2.5));
        ++fields;
    }
    QVERIFY2(fields >= 6, qPrintable(QString::number(fields)));
    auto *model = flow.window().findChild<ExerciseGrid *>()->model();
    for (const int column : {ExerciseModel::RepsColumn, ExerciseModel::WeightColumn})
        QVERIFY(model->setData(model->index(0, column), text));
    const SetEntry set = flow.window().findChild<WorkoutPage *>()->value().sets.front();
    QCOMPARE(set.reps, 2.5);
    QCOMPARE(set.weight, Kilograms {2.5});
}

void TestUnits::theChosenDecimalMarkIsWritten()
{
    setFormats({.locale = QLocale(QLocale::English, QLocale::UnitedStates), .mark = DecimalMark::Comma});
    QCOMPARE(numberText(1234.5), QStringLiteral("1.234,5"));
    setFormats({.locale = QLocale(QLocale::German, QLocale::Germany), .mark = DecimalMark::Point});
    QCOMPARE(numberText(1234.5), QStringLiteral("1,234.5"));
    setFormats({.locale = QLocale(QLocale::German, QLocale::Germany)});
    QCOMPARE(numberText(1234.5), QStringLiteral("1.234,5"));
}

void TestUnits::timesFollowTheClock()
{
    FlowFixture flow(withWater(250), demoEnd());
    const auto shown = [&](const QString &page) {
        flow.window().open({.page = page, .uid = page == u"workout" ? QStringLiteral("w1") : QString()});
        for (const QDateTimeEdit *edit : flow.window().page(page)->findChildren<QDateTimeEdit *>())
            if (edit->displayedSections() & QDateTimeEdit::HourSection)
                return edit->text();
        return QString();
    };
    QCOMPARE(shown(QStringLiteral("workout")), QStringLiteral("17:00"));
    QVERIFY(shown(QStringLiteral("pain")).endsWith(QStringLiteral(", 18:00")));
    const Workout &one = flow.journal().workouts().front();
    QVERIFY(subtitleText(one).startsWith(QStringLiteral("17:00")));
    flow.open(QStringLiteral("settings"));
    click(&flow.window(), QStringLiteral("12 hours"));
    QCOMPARE(shown(QStringLiteral("workout")), QStringLiteral("5:00 PM"));
    QVERIFY(shown(QStringLiteral("pain")).endsWith(QStringLiteral(", 6:00 PM")));
    QVERIFY(subtitleText(one).startsWith(QStringLiteral("5:00 PM")));
    QCOMPARE(shown(QStringLiteral("settings")), QStringLiteral("9:30 PM"));
}

void TestUnits::distancesFollowTheUnit_data()
{
    QTest::addColumn<bool>("miles");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("metres");
    QTest::addColumn<QString>("cell");
    QTest::newRow("metres") << false << QStringLiteral("500") << 500.0 << QStringLiteral("500");
    QTest::newRow("kilometres") << false << QStringLiteral("2,5 km") << 2500.0 << QStringLiteral("2,500");
    QTest::newRow("yards among metres")
        << false << QStringLiteral("100yd") << 91.44 << QStringLiteral("91.4");
    QTest::newRow("yards") << true << QStringLiteral("40") << 36.576 << QStringLiteral("40");
    QTest::newRow("miles") << true << QStringLiteral("3 mi") << 4828.032 << QStringLiteral("3 mi");
    QTest::newRow("metres among yards")
        << true << QStringLiteral("400 m") << 400.0 << QStringLiteral("437.4");
}

void TestUnits::distancesFollowTheUnit()
{
    QFETCH(bool, miles);
    QFETCH(QString, typed);
    QFETCH(double, metres);
    QFETCH(QString, cell);
    setFormats({.locale = QLocale(QLocale::English, QLocale::UnitedStates), .miles = miles});
    FlowFixture flow(withWater(250), demoEnd());
    flow.window().open({.page = QStringLiteral("workout"), .uid = QStringLiteral("w1")});
    auto *grid = flow.window().findChild<ExerciseGrid *>();
    QAbstractItemModel *model = grid->model();
    const QModelIndex place = model->index(0, ExerciseModel::DistanceColumn);
    QVERIFY(model->setData(place, typed));
    const auto stored = [&] {
        return flow.window().findChild<WorkoutPage *>()->value().sets.front().distance;
    };
    QCOMPARE(stored()->value, metres);
    QCOMPARE(place.data().toString(), cell);
    grid->setCurrentIndex(place);
    grid->edit(place);
    grid->finishTyping(); // unchanged
    QVERIFY(stored()->value == metres);
    QVERIFY(!model->setData(place, QStringLiteral("far")));
    QVERIFY(stored()->value == metres);
}

void TestUnits::choicesAreKeptAndTheRestFollowsTheDesktop()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    restoreFormats();
    QCOMPARE(formats(), Formats {.locale = QLocale()});
    Formats chosen = formats();
    chosen.fluidOunces = true;
    chosen.mark = DecimalMark::Point;
    chooseFormats(chosen);
    setFormats({});
    restoreFormats();
    QCOMPARE(formats(), chosen);
    // Words of another language change neither the region's units nor what was chosen by hand.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    restoreFormats();
    QVERIFY(!formats().pounds && !formats().miles && !formats().twelveHours && formats().fluidOunces);
    QCOMPARE(formats().mark, DecimalMark::Point);
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestUnits)
#include "tst_units.moc"
