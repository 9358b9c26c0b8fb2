// A hand at the window with fifty years in the journal against one week: a key in the workout form, in a
// cell of its grid and in the search of the journal, and a change of page. Processor time, from the key to
// the end of its repaint; the 95th of a hundred is what counts.
#include "bench.h"
#include "core/demo/demo.h"
#include "tests/flows/fixture.h"
#include "ui/log/exercisegrid.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <vector>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr int weeksOfFiftyYears = 2'600;
constexpr int strokes = 100;
constexpr int rounds = 3; // of all pages
constexpr double keyBar = 16; // ms, one frame
constexpr double pageBar = 50; // ms

struct Figures {
    double form {};
    double cell {};
    double search {};
    double page {};
};

template <class Kind> Kind *shown(FlowFixture &flow, const QString &name = {})
{
    for (Kind *widget : flow.window().findChildren<Kind *>())
        if (widget->isVisible() && (name.isEmpty() || widget->accessibleName().contains(name)))
            return widget;
    return nullptr;
}

double p95(const std::vector<double> &times) { return percentile(times, .95); }

// Letters, now and then taken back, so that searches grow and shrink.
double typeInto(QWidget *field)
{
    static constexpr char letters[] = "row press pull";
    std::vector<double> times;
    for (int i = 0; i < strokes; ++i)
        times.push_back(processorMilliseconds([&] {
            if (i % 5 == 4)
                QTest::keyClick(field, Qt::Key_Backspace);
            else
                QTest::keyClick(field, letters[i % (sizeof letters - 1)]);
            QCoreApplication::processEvents();
        }));
    return p95(times);
}

double typeIntoForm(FlowFixture &flow)
{
    flow.open(QStringLiteral("workout"));
    QCoreApplication::processEvents();
    return typeInto(shown<QLineEdit>(flow, QStringLiteral("Name")));
}

double typeIntoCell(FlowFixture &flow)
{
    auto *grid = shown<ExerciseGrid>(flow);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, ExerciseModel::ExerciseColumn));
    grid->edit(grid->currentIndex());
    QCoreApplication::processEvents();
    QWidget *cell = grid->viewport()->findChild<QLineEdit *>();
    return typeInto(cell ? cell : grid);
}

double search(FlowFixture &flow)
{
    flow.window().open({.page = QStringLiteral("journal"), .search = true});
    QCoreApplication::processEvents();
    auto *field = shown<QLineEdit>(flow, QStringLiteral("Search the journal"));
    if (!field)
        qFatal("there is no search");
    field->setFocus();
    return typeInto(field);
}

double changePages(FlowFixture &flow)
{
    std::vector<double> times;
    for (int round = 0; round <= rounds; ++round)
        for (const char *page :
             {"today", "workout", "pain", "journal", "trends", "insights", "recovery", "settings"}) {
            const double time = processorMilliseconds([&] {
                flow.open(QString::fromLatin1(page));
                QCoreApplication::processEvents();
            });
            if (round > 0) // pages are built when they are first wanted
                times.push_back(time);
        }
    return p95(times);
}

Figures measure(const Journal &journal)
{
    FlowFixture flow(journal, demoEnd());
    Figures figures;
    if (!QTest::qWaitFor([&] { return !flow.workspace().isAnalysing(); }, 300'000))
        qFatal("the analysis did not end");
    figures.form = typeIntoForm(flow);
    figures.cell = typeIntoCell(flow);
    figures.search = search(flow);
    figures.page = changePages(flow);
    return figures;
}

void compare(Scoreboard &board, const QString &name, double little, double full, double bar)
{
    board.say(QStringLiteral("%1: one week %2 ms, fifty years %3 ms, ratio %4")
                  .arg(name)
                  .arg(little, 0, 'f', 2)
                  .arg(full, 0, 'f', 2)
                  .arg(full / qMax(little, .01), 0, 'f', 2));
    board.atMost(name, full, bar, QStringLiteral("ms"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    const Figures little = measure(demoJournal(1));
    const Journal fifty = demoJournal(weeksOfFiftyYears);
    const Figures full = measure(fifty);
    Scoreboard board;
    board.say(QStringLiteral("fifty years: %1 workouts, %2 pain entries")
                  .arg(fifty.workouts().size())
                  .arg(fifty.pains().size()));
    compare(board, QStringLiteral("key in the workout form"), little.form, full.form, keyBar);
    compare(board, QStringLiteral("key in a cell of the grid"), little.cell, full.cell, keyBar);
    compare(board, QStringLiteral("key in the journal search"), little.search, full.search, keyBar);
    compare(board, QStringLiteral("change of page"), little.page, full.page, pageBar);
    return board.verdict();
}
