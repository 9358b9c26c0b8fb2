// A hand at the edge of the window with ten years in the journal, against a window that holds as many plain
// labels as the page has widgets: processor time from one size to the end of its repaint. The 95th of a
// hundred is what counts.
#include "bench.h"
#include "core/demo/demo.h"
#include "tests/flows/fixture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

#include <vector>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr int weeksOfTenYears = 520;
constexpr int steps = 100;
constexpr int stepWidth = 3; // px, as a hand moves
constexpr double frameBar = 16; // ms

double p95OfResizing(QMainWindow &window)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        const int width = 1280 - stepWidth * (i < steps / 2 ? i : steps - i);
        times.push_back(processorMilliseconds([&] {
            window.resize(width, 800);
            QCoreApplication::processEvents();
        }));
    }
    return percentile(times, .95);
}

int visibleWidgets(const QWidget &window)
{
    int count = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        count += widget->isVisible();
    return count;
}

double resizeLabels(int count)
{
    QMainWindow window;
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    constexpr int columns = 8;
    for (int i = 0; i < count; ++i)
        grid->addWidget(new QLabel(QStringLiteral("Label %1").arg(i)), i / columns, i % columns);
    window.setCentralWidget(sheet);
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    return p95OfResizing(window);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    FlowFixture flow(demoJournal(weeksOfTenYears), demoEnd());
    if (!QTest::qWaitFor([&] { return !flow.workspace().isAnalysing(); }, 300'000))
        qFatal("the analysis did not end");
    Scoreboard board;
    for (const char *page :
         {"today", "workout", "pain", "journal", "trends", "insights", "recovery", "report", "settings"}) {
        const QString key = QString::fromLatin1(page);
        flow.window().resize(1280, 800);
        flow.open(key);
        QTest::qWait(200);
        const double ours = p95OfResizing(flow.window());
        const int count = visibleWidgets(flow.window());
        board.say(QStringLiteral("%1: %2 widgets; as many labels: %3 ms")
                      .arg(key)
                      .arg(count)
                      .arg(resizeLabels(count), 0, 'f', 2));
        board.atMost(u"resize " + key, ours, frameBar, QStringLiteral("ms"));
    }
    return board.verdict();
}
