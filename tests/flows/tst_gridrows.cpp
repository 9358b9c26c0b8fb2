#include "tests/flows/hands.h"
#include "tests/support/sample.h"
#include "ui/log/exercisegrid.h"
#include "ui/log/workoutpage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// The rows of exercises: they stay in sight while they are typed, can be moved, and each change can be taken back.
class TestGridRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { applyAppearance(*qApp, {}); }
    void whatIsTypedStaysInView_data();
    void whatIsTypedStaysInView();
    void nothingMovesUnderTheMouse();
    void theMenuMovesRows();
    void everyCellIsAStepOfUndo();
    void undoOfACellKeepsOtherAnswers();
};

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

// Into the cell that is open.
void typeInto(const ExerciseGrid *grid, const QString &text)
{
    for (QLineEdit *field : grid->viewport()->findChildren<QLineEdit *>())
        if (field->isVisible())
            QTest::keyClicks(field, text);
}

ExerciseGrid *openGrid(FlowFixture &flow)
{
    flow.open(QStringLiteral("workout"));
    QTest::qWait(50); // until the screen has settled which window is active
    QApplication::setActiveWindow(&flow.window());
    return shown<ExerciseGrid>(flow);
}

void edit(ExerciseGrid *grid, int row, int column)
{
    grid->finishTyping();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(row, column));
    grid->edit(grid->currentIndex());
}

QList<SetEntry> sets(FlowFixture &flow) { return flow.window().findChild<WorkoutPage *>()->value().sets.toList(); }

QStringList exercises(FlowFixture &flow)
{
    QStringList names;
    for (const SetGroup &row : toGroups(sets(flow)))
        names.append(row.set.exercise);
    return names;
}

// Two rows of three sets, typed.
ExerciseGrid *typeTwoRows(FlowFixture &flow)
{
    ExerciseGrid *grid = openGrid(flow);
    int row = 0;
    for (const char *name : {"Zed Row", "Zed Press"}) {
        edit(grid, row++, ExerciseModel::ExerciseColumn);
        typeInto(grid, QLatin1StringView(name));
        grid->finishTyping();
    }
    return grid;
}

QScrollArea *scrollerOf(const QWidget *part)
{
    for (QWidget *around = part->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area;
    return nullptr;
}

bool isSeen(const QWidget *part, const QRect &rect)
{
    const QScrollArea *area = scrollerOf(part);
    const QRect place(part->mapTo(area->viewport(), rect.topLeft()), rect.size());
    return place.top() >= 0 && place.bottom() < area->viewport()->height();
}

const QLabel *hintOf(const FlowFixture &flow)
{
    for (const QLabel *label : flow.window().findChildren<QLabel *>())
        if (label->isVisible() && label->text().startsWith(QStringLiteral("Tab moves on")))
            return label;
    return nullptr;
}

} // namespace

void TestGridRows::whatIsTypedStaysInView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::newRow("as it opens") << QSize(1280, 800) << 1.0;
    QTest::newRow("in a small window") << QSize(960, 640) << 1.0;
    QTest::newRow("large letters") << QSize(1280, 800) << 2.0;
}

void TestGridRows::whatIsTypedStaysInView()
{
    QFETCH(const QSize, size);
    QFETCH(const double, zoom);
    FlowFixture flow({}, demoEnd());
    applyAppearance(*qApp, {.zoom = zoom});
    flow.window().resize(size);
    ExerciseGrid *grid = typeTwoRows(flow);
    QTest::qWait(50); // until the list of names is gone
    QApplication::setActiveWindow(&flow.window());
    QScrollBar *bar = scrollerOf(grid)->verticalScrollBar();
    bar->setValue(0);
    edit(grid, 1, ExerciseModel::SetsColumn);
    QTRY_VERIFY(hintOf(flow) && isSeen(hintOf(flow), hintOf(flow)->rect()));
    bar->setValue(0);
    typeInto(grid, QStringLiteral("3x8"));
    QTRY_VERIFY(isSeen(hintOf(flow), hintOf(flow)->rect()));
    QVERIFY(isSeen(grid->viewport(), grid->visualRect(grid->currentIndex())));
}

void TestGridRows::nothingMovesUnderTheMouse()
{
    FlowFixture flow({}, demoEnd());
    flow.window().resize(1280, 800);
    ExerciseGrid *grid = openGrid(flow);
    const QScrollBar *bar = scrollerOf(grid)->verticalScrollBar();
    const QPoint cell = grid->visualRect(grid->model()->index(0, 0)).center();
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, cell);
    QTest::qWait(20);
    QCOMPARE(bar->value(), 0);
    QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, cell);
}

void TestGridRows::theMenuMovesRows()
{
    FlowFixture flow({}, demoEnd());
    ExerciseGrid *grid = typeTwoRows(flow);
    const auto choose = [&](int row, const QString &text) {
        bool enabled = false;
        QTimer::singleShot(0, grid, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *action : menu ? menu->actions() : QList<QAction *>())
                if (action->text() == text) {
                    enabled = action->isEnabled();
                    action->trigger();
                }
            if (menu)
                menu->close();
        });
        const QPoint at = grid->visualRect(grid->model()->index(row, 0)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, grid->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(grid->viewport(), &asked);
        return enabled;
    };
    QVERIFY(choose(1, QStringLiteral("Move the row up")));
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Zed Press"), QStringLiteral("Zed Row")}));
    QVERIFY(!choose(0, QStringLiteral("Move the row up")));
    QVERIFY(!choose(1, QStringLiteral("Move the row down")));
    QVERIFY(choose(0, QStringLiteral("Move the row down")));
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Zed Row"), QStringLiteral("Zed Press")}));
    undo(flow);
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Zed Press"), QStringLiteral("Zed Row")}));
}

void TestGridRows::everyCellIsAStepOfUndo()
{
    FlowFixture flow({}, demoEnd());
    ExerciseGrid *grid = typeTwoRows(flow);
    QList<QList<SetEntry>> steps {sets(flow)};
    for (const auto &[column, text] : {std::pair(ExerciseModel::RepsColumn, "8"), {ExerciseModel::WeightColumn, "50"},
                                       {ExerciseModel::SetsColumn, "5"}}) {
        edit(grid, 0, column);
        typeInto(grid, QLatin1StringView(text));
        grid->finishTyping();
        steps.append(sets(flow));
        QVERIFY(steps.back() != steps[steps.size() - 2]);
    }
    for (qsizetype i = steps.size() - 1; i > 0; --i) {
        QCOMPARE(sets(flow), steps[i]);
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(sets(flow), steps.front());
    press(Qt::Key_Z, Qt::ControlModifier); // the row itself
    QCOMPARE(exercises(flow), QStringList({QStringLiteral("Zed Row")}));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QTest::keyClick(&flow.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sets(flow), steps[i]);
    }
}

// Also of one that is taken over while another is typed into: what is typed there is no part of the step.
void TestGridRows::undoOfACellKeepsOtherAnswers()
{
    FlowFixture flow({}, demoEnd());
    ExerciseGrid *grid = typeTwoRows(flow);
    edit(grid, 0, ExerciseModel::RepsColumn);
    typeInto(grid, QStringLiteral("8"));
    press(Qt::Key_Tab); // and goes on in the next cell
    auto *name = shown<QLineEdit>(flow, QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Push"));
    grid->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    const Workout workout = flow.window().findChild<WorkoutPage *>()->value();
    QCOMPARE(workout.title, QStringLiteral("Push"));
    QVERIFY(!workout.sets.toList().front().reps);
}

QTEST_MAIN(TestGridRows)
#include "tst_gridrows.moc"
