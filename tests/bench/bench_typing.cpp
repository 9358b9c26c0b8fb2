// Fifty years of a journal beside one week of it: each key in every form and search, and each change of page.
// Processor time, from the key to the end of its repaint; the 95th of a hundred is what counts.
#include "bench.h"
#include "core/demo/demo.h"
#include "tests/flows/fixture.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/log/completiondialog.h"
#include "ui/log/exercisegrid.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <vector>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr int weeksOfFiftyYears = 2'600;
constexpr int strokes = 100;
constexpr int rounds = 20; // of all pages
constexpr double keyBar = 16; // ms, one frame
constexpr double pageBar = 50; // ms

template <class Kind> Kind *shown(FlowFixture &flow, const QString &name = {})
{
    for (Kind *widget : flow.window().findChildren<Kind *>())
        if (widget->isVisible() && (name.isEmpty() || widget->accessibleName() == name))
            return widget;
    return nullptr;
}

QWidget *line(FlowFixture &flow, const char *page, const char *name)
{
    flow.open(QString::fromLatin1(page));
    QCoreApplication::processEvents();
    return shown<QLineEdit>(flow, QString::fromLatin1(name));
}

QWidget *notes(FlowFixture &flow, const char *page)
{
    flow.open(QString::fromLatin1(page));
    QCoreApplication::processEvents();
    return shown<QPlainTextEdit>(flow);
}

QWidget *cellOf(QAbstractItemView *table, int column)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, column));
    table->edit(table->currentIndex());
    QCoreApplication::processEvents();
    return table->viewport()->findChild<QLineEdit *>();
}

QWidget *gridCell(FlowFixture &flow, int column)
{
    flow.window().open({.page = QStringLiteral("workout"), .repeatLast = true});
    QCoreApplication::processEvents();
    return cellOf(shown<ExerciseGrid>(flow), column);
}

// The dialog stays open until the next one: closing it is not measured.
QWidget *noteName(FlowFixture &flow)
{
    addPhaseNote(demoEnd().date, demoEnd().date, flow.workspace(), flow.window(), &flow.window());
    QCoreApplication::processEvents();
    return shown<PhaseNoteDialog>(flow)->findChild<QLineEdit *>();
}

QWidget *completedCell(FlowFixture &flow)
{
    QStringList uids;
    for (const Workout &workout : flow.journal().workouts())
        uids.prepend(workout.head.uid);
    completeWorkouts(uids, flow.workspace(), &flow.window());
    QCoreApplication::processEvents();
    return cellOf(shown<CompletionDialog>(flow)->findChild<QAbstractItemView *>(), 1);
}

struct Field {
    const char *name {};
    QWidget *(*find)(FlowFixture &flow) {};
};

constexpr Field fields[] {
    {"key in the name of a workout", [](FlowFixture &flow) { return line(flow, "workout", "Name"); }},
    {"key in the notes of a workout", [](FlowFixture &flow) { return notes(flow, "workout"); }},
    {"key in a name of the grid",
     [](FlowFixture &flow) { return gridCell(flow, ExerciseModel::ExerciseColumn); }},
    {"key in a number of the grid",
     [](FlowFixture &flow) { return gridCell(flow, ExerciseModel::RepsColumn); }},
    {"key in the notes of a pain entry", [](FlowFixture &flow) { return notes(flow, "pain"); }},
    {"key in the journal search",
     [](FlowFixture &flow) { return line(flow, "journal", "Search the journal"); }},
    {"key in the question of the report",
     [](FlowFixture &flow) { return line(flow, "report", "What you want to know"); }},
    {"key in the search of the tips",
     [](FlowFixture &flow) { return line(flow, "advice", "Search the tips"); }},
    {"key in the search of the settings",
     [](FlowFixture &flow) { return line(flow, "settings", "Search settings"); }},
    {"key in a workout that is completed", completedCell},
    {"key in a note for several days", noteName},
};

double p95(const std::vector<double> &times) { return percentile(times, .95); }

// Letters, now and then taken back, so that searches grow and shrink.
double typeInto(QWidget *field)
{
    static constexpr char letters[] = "row press pull";
    field->setFocus();
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

// By page; each is built when it is first wanted, which is not measured.
std::vector<double> changePages(FlowFixture &flow)
{
    std::vector<std::vector<double>> times(pageTable().size());
    for (int round = 0; round <= rounds; ++round)
        for (std::size_t page = 0; page < pageTable().size(); ++page) {
            const double time = processorMilliseconds([&] {
                flow.open(pageTable()[page].key);
                QCoreApplication::processEvents();
            });
            if (round > 0)
                times[page].push_back(time);
        }
    std::vector<double> figures;
    for (const std::vector<double> &each : times)
        figures.push_back(p95(each));
    return figures;
}

struct Figures {
    std::vector<double> keys {}; // by field
    std::vector<double> pages {};
};

Figures measure(const Journal &journal)
{
    FlowFixture flow(journal, demoEnd());
    if (!QTest::qWaitFor([&] { return !flow.workspace().isAnalysing(); }, 300'000))
        qFatal("the analysis did not end");
    Figures figures {.pages = changePages(flow)};
    for (const Field &each : fields) {
        QWidget *field = each.find(flow);
        if (!field)
            qFatal("%s: there is no such field", each.name);
        figures.keys.push_back(typeInto(field));
    }
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
    for (std::size_t i = 0; i < std::size(fields); ++i)
        compare(board, QString::fromLatin1(fields[i].name), little.keys[i], full.keys[i], keyBar);
    for (std::size_t i = 0; i < pageTable().size(); ++i)
        compare(board, u"change to the page " + pageTable()[i].key, little.pages[i], full.pages[i], pageBar);
    return board.verdict();
}
