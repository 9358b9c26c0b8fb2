#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/kit/format.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/kit/textfields.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/placechoice.h"
#include "ui/log/signscheck.h"
#include "ui/log/workoutchoice.h"
#include "ui/log/workoutpage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTest>
#include <QTimeEdit>

using namespace rhomboid;
using namespace rhomboid::test;

// Forms as they look: nothing cut, nothing over something else, nothing out of line.
class TestFormLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theFirstExerciseIsWholeWhileTyping_data();
    void theFirstExerciseIsWholeWhileTyping();
    void exercisesStandBelowTheirHeadings();
    void noExerciseIsCut();
    void theCrossDeletesItsRow();
    void theKeysOfTheGridAreToldOnceItIsEntered();
    void theDayIsAskedSideBySide();
    void aPlaceStandsBesideItsBox_data();
    void aPlaceStandsBesideItsBox();
    void noPlaceMovesWithTheFocus();
    void theListsOfChoicesAreRoomy();
    void quickNumbersStandBesideTheirField();
    void theSizeOfTheTextIsANumber();
    void theWorkoutBeforeThePainIsOffered();
    void oldWorkoutsAndSavedPainOfferNothing();
    void theAnswersOfTodayAreEquallyHigh_data();
    void theAnswersOfTodayAreEquallyHigh();
    void aWeekIsComparedWithTheUsualOne();
    void aShortJournalHasNoUsualWeek();
    void drinksAddUp();
    void fieldsStandTogetherInANarrowWindow();
    void inOneColumnTheLevelComesFirst();
    void ouncesAreExplainedWhileTheyAreChosen();
};

namespace {

QList<double> zooms() { return {1, 1.5, 2}; }

void addZooms()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : zooms())
        QTest::addRow("%g", zoom) << zoom;
}

ExerciseGrid *gridOf(FlowFixture &flow)
{
    flow.open(QStringLiteral("workout"));
    return shown<ExerciseGrid>(flow);
}

int topOf(const QWidget *widget) { return widget->mapTo(widget->window(), QPoint(0, 0)).y(); }

QLineEdit *openCell(const ExerciseGrid &grid)
{
    for (QLineEdit *field : grid.viewport()->findChildren<QLineEdit *>())
        if (field->isVisible())
            return field;
    return nullptr;
}

// Forty minutes at effort five.
Workout rated(QDate day, int number)
{
    return {.head = {.uid = day.toString(Qt::ISODate) + QString::number(number)},
            .started = {.date = day, .time = QTime(8 + number / 6, number % 6 * 10)},
            .duration = Minutes {40},
            .sessionRpe = 5};
}

// The columns of a strip of a picture that are not of the colour of its ground.
QList<bool> inkOf(const QImage &image, const QRect &strip)
{
    const QRgb ground = image.pixel(strip.topRight() - QPoint(1, -1));
    QList<bool> ink;
    for (int x = strip.left(); x <= strip.right(); ++x) {
        bool any = false;
        for (int y = strip.top(); y <= strip.bottom() && !any; ++y)
            any = image.pixel(x, y) != ground;
        ink.append(any);
    }
    return ink;
}

Workout at(const QString &uid, const WallTime &when, const QString &title)
{
    return {.head = {.uid = uid, .entered = when, .modified = when}, .started = when, .title = title};
}

} // namespace

void TestFormLook::theFirstExerciseIsWholeWhileTyping_data() { addZooms(); }

void TestFormLook::theFirstExerciseIsWholeWhileTyping()
{
    QFETCH(double, zoom);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    ExerciseGrid *grid = gridOf(flow);
    grid->setFocus();
    for (int row = 0; row < 4; ++row) {
        const QModelIndex cell = grid->model()->index(row, ExerciseModel::ExerciseColumn);
        grid->setCurrentIndex(cell);
        grid->edit(cell);
        QLineEdit *field = openCell(*grid);
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("Exercise"));
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY2(grid->viewport()->height() >= grid->verticalHeader()->length(),
                     qPrintable(QStringLiteral("%1 of %2 in row %3")
                                    .arg(grid->viewport()->height())
                                    .arg(grid->verticalHeader()->length())
                                    .arg(row)));
        QTRY_COMPARE(grid->verticalScrollBar()->maximum(), 0);
        QCOMPARE(grid->visualRect(grid->model()->index(0, 0)).top(), 0);
    }
    applyAppearance(*qApp, {});
}

void TestFormLook::exercisesStandBelowTheirHeadings()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    ExerciseGrid *grid = gridOf(flow);
    grid->model()->setData(grid->model()->index(0, ExerciseModel::ExerciseColumn),
                           QStringLiteral("Exercise"));
    grid->model()->setData(grid->model()->index(0, ExerciseModel::SetsColumn), QStringLiteral("4"));
    grid->clearFocus();
    QTest::qWait(20);
    const auto firstInk = [](QWidget *widget, const QRect &strip) {
        return inkOf(widget->grab().toImage(), strip).indexOf(true);
    };
    const QRect cell = grid->visualRect(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    const auto heading =
        firstInk(grid->horizontalHeader()->viewport(),
                 QRect(cell.left(), 2, cell.width(), grid->horizontalHeader()->height() - 5));
    const auto text = firstInk(grid->viewport(), cell.adjusted(0, 2, 0, -3));
    QVERIFY(heading > 3 && text > 3);
    QVERIFY2(qAbs(heading - text) <= 1, qPrintable(QStringLiteral("%1 and %2").arg(heading).arg(text)));
}

// A long name wraps, and the kind of its sets stands behind it.
void TestFormLook::noExerciseIsCut()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    ExerciseGrid *grid = gridOf(flow);
    const QModelIndex cell = grid->model()->index(0, ExerciseModel::ExerciseColumn);
    grid->model()->setData(cell, QStringLiteral("Row"));
    grid->clearFocus();
    QTest::qWait(20);
    const int oneLine = grid->visualRect(cell).height();
    const auto inkFor = [&] {
        QTest::qWait(20);
        return inkOf(grid->viewport()->grab().toImage(), grid->visualRect(cell).adjusted(0, 2, 0, -3))
            .count(true);
    };
    const auto before = inkFor();
    grid->model()->setData(grid->model()->index(0, ExerciseModel::KindColumn), 1);
    QVERIFY(inkFor() > before + 20);
    grid->model()->setData(cell, QStringLiteral("Chest supported row with two handles (Machine) ").repeated(3));
    QTRY_VERIFY(grid->visualRect(cell).height() > oneLine);
}

void TestFormLook::theCrossDeletesItsRow()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    ExerciseGrid *grid = gridOf(flow);
    for (const int row : {0, 1})
        grid->model()->setData(grid->model()->index(row, ExerciseModel::ExerciseColumn),
                               QStringLiteral("Row %1").arg(row));
    QTest::qWait(20);
    const QModelIndex cross = grid->model()->index(0, ExerciseModel::RemoveColumn);
    QVERIFY(grid->viewport()->rect().contains(grid->visualRect(cross)));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(cross).center());
    const auto *form = flow.window().findChild<WorkoutPage *>();
    QVERIFY(!form->value().sets.isEmpty());
    for (const SetEntry &set : form->value().sets)
        QCOMPARE(set.exercise, QStringLiteral("Row 1"));
    undo(flow);
    QCOMPARE(form->value().sets.front().exercise, QStringLiteral("Row 0"));
    grid->setFocus(); // and with the keyboard
    grid->setCurrentIndex(grid->model()->index(1, ExerciseModel::RemoveColumn));
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(form->value().sets.front().exercise, QStringLiteral("Row 0"));
}

void TestFormLook::theKeysOfTheGridAreToldOnceItIsEntered()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    ExerciseGrid *grid = gridOf(flow);
    const auto told = [grid] { return says(grid->window(), grid->accessibleDescription()); };
    QVERIFY(!told());
    grid->setFocus();
    QVERIFY(told());
    shown<QLineEdit>(flow, QStringLiteral("Name"))->setFocus();
    QVERIFY(told()); // else the page would move under the hand that goes on
}

void TestFormLook::theDayIsAskedSideBySide()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.window().resize(1280, 800);
    flow.open(QStringLiteral("workout"));
    const auto *posture = shown<ScalePicker>(flow, QStringLiteral("Posture through the day"));
    const auto *form = shown<ScalePicker>(flow, QStringLiteral("Exercise form"));
    const auto *before = shown<ScalePicker>(flow, QStringLiteral("Upper-back pain before the workout"));
    const auto *effort = shown<ScalePicker>(flow, QStringLiteral("Effort of the whole session"));
    QVERIFY(posture && form && before && effort);
    QTRY_COMPARE(topOf(posture), topOf(form));
    QVERIFY(topOf(effort) < topOf(before) && topOf(before) < topOf(posture));
}

void TestFormLook::aPlaceStandsBesideItsBox_data() { addZooms(); }

void TestFormLook::aPlaceStandsBesideItsBox()
{
    QFETCH(double, zoom);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    flow.open(QStringLiteral("pain"));
    click(&flow.window(), QStringLiteral("Choose from a list"));
    auto *places = shown<PlaceChoice>(flow);
    shown<QWidget>(flow, QStringLiteral("Worst pain at this moment"))->setFocus();
    QTest::qWait(20);
    const QImage picture = places->viewport()->grab().toImage();
    for (int row = 0; row < places->count(); ++row) {
        const QRect line = places->visualItemRect(places->item(row));
        const QList<bool> ink = inkOf(picture, line);
        const auto box = ink.indexOf(true);
        const auto afterBox = ink.indexOf(false, box);
        const auto words = ink.indexOf(true, afterBox);
        QVERIFY2(qAbs(afterBox - box - QFontMetrics(theme().baseFont()).height()) <= 2,
                 qPrintable(QStringLiteral("%1 to %2").arg(box).arg(afterBox)));
        QVERIFY2(words - afterBox >= 6, qPrintable(places->item(row)->text()));
    }
    applyAppearance(*qApp, {});
}

void TestFormLook::noPlaceMovesWithTheFocus()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("pain"));
    click(&flow.window(), QStringLiteral("Choose from a list"));
    auto *places = shown<PlaceChoice>(flow);
    for (const bool focused : {true, false, true}) {
        focused ? places->setFocus() : places->clearFocus();
        QTest::qWait(20);
        QCOMPARE(places->verticalScrollBar()->maximum(), 0);
        QCOMPARE(places->visualItemRect(places->item(0)).top(), 0);
        QCOMPARE(places->viewport()->geometry().topLeft(), QPoint(theme().ringWidth(), theme().ringWidth()));
    }
}

// In every drop-down list of every page.
void TestFormLook::theListsOfChoicesAreRoomy()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    int lists = 0;
    for (const PageRow &row : pageTable()) {
        for (QComboBox *box : flow.open(row.key)->findChildren<QComboBox *>()) {
            if (box->count() == 0)
                continue;
            const int line = QFontMetrics(box->view()->font()).height();
            QVERIFY2(box->view()->sizeHintForRow(0) >= line + 12, qPrintable(box->accessibleName()));
            ++lists;
        }
    }
    QVERIFY2(lists >= 8, qPrintable(QString::number(lists)));
}

void TestFormLook::quickNumbersStandBesideTheirField()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("workout"));
    QTest::qWait(20);
    const auto middle = [&](const QWidget *widget) {
        return widget->mapTo(page, widget->rect().center()).y();
    };
    for (const QString &number : {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("15")}) {
        const QAbstractButton *chip = visibleButton(page, QStringLiteral("Warm-up: %1 min").arg(number));
        QVERIFY(chip);
        const auto *field = chip->parentWidget()->findChild<Stepper *>();
        QVERIFY2(qAbs(middle(chip) - middle(field)) <= 3, qPrintable(number));
    }
}

void TestFormLook::theSizeOfTheTextIsANumber()
{
    FlowFixture flow({}, demoEnd());
    QWidget *page = flow.open(QStringLiteral("settings"));
    QVERIFY(says(page, QStringLiteral("100 %")));
    click(page, QStringLiteral("Larger"));
    QTRY_VERIFY(says(page, QStringLiteral("110 %")));
    changeZoom(0);
    QTRY_VERIFY(says(page, QStringLiteral("100 %")));
}

void TestFormLook::theWorkoutBeforeThePainIsOffered()
{
    const WallTime now = demoEnd();
    FlowFixture flow(Journal({at(QStringLiteral("w1"), now.plusSeconds(-60 * 3'600), QStringLiteral("Legs")),
                              at(QStringLiteral("w2"), now.plusSeconds(-3 * 3'600), QStringLiteral("Rows"))},
                             {}),
                     now);
    const QWidget *page = flow.open(QStringLiteral("pain"));
    const auto *form = flow.window().findChild<PainPage *>();
    QVERIFY(form->value().workout.isEmpty()); // nobody has said so
    click(page, QStringLiteral("Choose Rows, today"));
    QCOMPARE(form->value().workout, QStringLiteral("w2"));
    QVERIFY(!visibleButton(page, QStringLiteral("Choose Rows, today")));
    auto *list = findChoice(page, QStringLiteral("After which workout?"));
    QCOMPARE(list->currentText(),
             QStringLiteral("Today %1, Rows").arg(clockText(now.plusSeconds(-3 * 3'600))));
    QTRY_COMPARE(list->parentWidget()->height(), list->height()); // no gap is left
    list->setCurrentIndex(0);
    QVERIFY(visibleButton(page, QStringLiteral("Choose Rows, today")));
    click(page, QStringLiteral("When did it start?: Without a workout"));
    QVERIFY(!visibleButton(page, QStringLiteral("Choose Rows, today")));
}

void TestFormLook::oldWorkoutsAndSavedPainOfferNothing()
{
    const WallTime now = demoEnd();
    const WallTime longAgo = now.plusSeconds(-73 * 3'600);
    FlowFixture flow(Journal({at(QStringLiteral("w1"), longAgo, QStringLiteral("Legs"))}, {}), now);
    const QWidget *page = flow.open(QStringLiteral("pain"));
    const auto offers = [page] {
        for (const QAbstractButton *button :
             page->findChild<WorkoutChoice *>()->findChildren<QAbstractButton *>())
            if (button->isVisible())
                return true;
        return false;
    };
    QVERIFY(!offers());
    const PainEntry saved {.head = {.uid = QStringLiteral("p1"), .entered = longAgo},
                           .at = longAgo.plusSeconds(3'600),
                           .intensity = 3};
    QVERIFY(flow.workspace().perform(putting(saved), [] { return QStringLiteral("Pain"); }));
    flow.window().open({.page = QStringLiteral("pain"), .uid = QStringLiteral("p1")});
    QVERIFY(!offers());
}

void TestFormLook::theAnswersOfTodayAreEquallyHigh_data() { addZooms(); }

void TestFormLook::theAnswersOfTodayAreEquallyHigh()
{
    QFETCH(double, zoom);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    const QWidget *page = flow.open(QStringLiteral("today"));
    const QWidget *free = visibleButton(page, QStringLiteral("Pain-free now, save"));
    const auto *scale = shown<ScalePicker>(flow, QStringLiteral("Pain right now"));
    QVERIFY(free && scale);
    QTRY_COMPARE(free->height(), scale->cellOf(1).height());
    QCOMPARE(topOf(free), topOf(scale) + scale->cellOf(1).top());
    applyAppearance(*qApp, {});
}

void TestFormLook::aWeekIsComparedWithTheUsualOne()
{
    // Forty minutes at effort five each week; then as often as the row says in the last seven days.
    const QDate today = demoEnd().date;
    const auto words = [&](int lately) {
        QList<Entry> workouts;
        for (int week = 1; week <= 6; ++week)
            for (int i = 0; i < 10; ++i)
                workouts.append(rated(today.addDays(-7 * week), i));
        for (int i = 0; i < lately; ++i)
            workouts.append(rated(today, i));
        FlowFixture flow(Journal(workouts, {}), demoEnd());
        const QWidget *page = flow.open(QStringLiteral("today"));
        for (const char *text :
             {"Much lighter than usual", "Lighter than usual", "A little lighter than usual",
              "About as usual", "A little more than usual", "More than usual", "Much more than usual"})
            if (says(page, QString::fromLatin1(text))
                && says(page, QStringLiteral("Usual: 2,000")))
                return QString::fromLatin1(text);
        return QString();
    };
    QCOMPARE(words(0), QStringLiteral("Much lighter than usual"));
    QCOMPARE(words(7), QStringLiteral("Lighter than usual"));
    QCOMPARE(words(9), QStringLiteral("A little lighter than usual"));
    QCOMPARE(words(10), QStringLiteral("About as usual"));
    QCOMPARE(words(12), QStringLiteral("A little more than usual"));
    QCOMPARE(words(14), QStringLiteral("More than usual"));
    QCOMPARE(words(20), QStringLiteral("Much more than usual"));
}

void TestFormLook::aShortJournalHasNoUsualWeek()
{
    const QDate today = demoEnd().date;
    FlowFixture flow(Journal({rated(today.addDays(-34), 0), rated(today, 0)}, {}), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("today"));
    QVERIFY(says(page, QStringLiteral("minutes × effort")));
    // What the load means is one click away, also without a mouse.
    QVERIFY(!says(page, QStringLiteral("Load is minutes × effort. It is a rough guide, not a limit.")));
    click(page, QStringLiteral("What the load means"));
    QVERIFY(says(page, QStringLiteral("Load is minutes × effort. It is a rough guide, not a limit.")));
}

void TestFormLook::drinksAddUp()
{
    FlowFixture flow({}, demoEnd());
    const QWidget *page = flow.open(QStringLiteral("workout"));
    click(page, QStringLiteral("Fluid before: +250 ml"));
    click(page, QStringLiteral("Fluid before: +250 ml"));
    click(page, QStringLiteral("Fluid during: +500 ml"));
    QVERIFY(says(page, QStringLiteral("Total 1,000 ml")));
    const Observations values = flow.window().findChild<WorkoutPage *>()->value().observations;
    QCOMPARE(values.value(QStringLiteral("fluid_before_ml")), 500.0);
    QCOMPARE(values.value(QStringLiteral("fluid_during_ml")), 500.0);
}

void TestFormLook::fieldsStandTogetherInANarrowWindow()
{
    FlowFixture flow({}, demoEnd());
    flow.window().resize(640, 800);
    flow.open(QStringLiteral("workout"));
    const auto *start = shown<QTimeEdit>(flow, QStringLiteral("Start"));
    const auto *date = shown<QDateEdit>(flow, QStringLiteral("Date"));
    QVERIFY(start && date);
    QTRY_COMPARE(topOf(start), topOf(date));
}

void TestFormLook::inOneColumnTheLevelComesFirst()
{
    FlowFixture flow({}, demoEnd());
    flow.open(QStringLiteral("pain"));
    const auto *map = shown<BodyMap>(flow);
    auto *scale = shown<ScalePicker>(flow, QStringLiteral("Worst pain at this moment"));
    QVERIFY(map && scale);
    const auto next = [&] {
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Tab);
        return flow.window().focusWidget();
    };
    QVERIFY(scale->x() + scale->mapTo(&flow.window(), QPoint()).x()
            > map->mapTo(&flow.window(), QPoint()).x());
    const QWidget *onset = next();
    flow.window().resize(640, 800);
    QTRY_VERIFY(topOf(scale) < topOf(map));
    const auto *signs = shown<SignsCheck>(flow);
    const auto *notes = shown<NotesField>(flow);
    QVERIFY(signs && notes && topOf(signs) < topOf(notes));
    QCOMPARE(next(),
             visibleButton(flow.window().page(QStringLiteral("pain")), QStringLiteral("Choose from a list")));
    flow.window().resize(1280, 800);
    QTRY_VERIFY(topOf(scale) < topOf(map) + 100);
    QCOMPARE(notes->mapTo(&flow.window(), QPoint()).x(), map->mapTo(&flow.window(), QPoint()).x());
    QCOMPARE(next(), onset);
}

void TestFormLook::ouncesAreExplainedWhileTheyAreChosen()
{
    FlowFixture flow({}, demoEnd());
    const QWidget *page = flow.open(QStringLiteral("settings"));
    const QString which = QStringLiteral("Fluid ounces of the United States");
    QVERIFY(!says(page, which));
    click(page, QStringLiteral("Fluids: fl oz"));
    QVERIFY(says(page, which));
    click(page, QStringLiteral("Fluids: ml"));
    QVERIFY(!says(page, which));
}

QTEST_MAIN(TestFormLook)
#include "tst_formlook.moc"
