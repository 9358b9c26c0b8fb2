#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/kit/stepper.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/painpage.h"
#include "ui/log/placechoice.h"
#include "ui/log/workoutchoice.h"
#include "ui/log/workoutpage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTest>

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
    void aPlaceStandsBesideItsBox_data();
    void aPlaceStandsBesideItsBox();
    void noPlaceMovesWithTheFocus();
    void theListsOfChoicesAreRoomy();
    void quickNumbersStandBesideTheirField();
    void theSizeOfTheTextIsANumber();
    void theWorkoutBeforeThePainIsOffered();
    void oldWorkoutsAndSavedPainOfferNothing();
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

QLineEdit *openCell(const ExerciseGrid &grid)
{
    for (QLineEdit *field : grid.viewport()->findChildren<QLineEdit *>())
        if (field->isVisible())
            return field;
    return nullptr;
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
    click(page, QStringLiteral("It was Rows, Today"));
    QCOMPARE(form->value().workout, QStringLiteral("w2"));
    QVERIFY(!visibleButton(page, QStringLiteral("It was Rows, Today")));
    findChoice(page, QStringLiteral("After which workout?"))->setCurrentIndex(0);
    QVERIFY(visibleButton(page, QStringLiteral("It was Rows, Today")));
    click(page, QStringLiteral("When did it start?: Without a workout"));
    QVERIFY(!visibleButton(page, QStringLiteral("It was Rows, Today")));
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

QTEST_MAIN(TestFormLook)
#include "tst_formlook.moc"
