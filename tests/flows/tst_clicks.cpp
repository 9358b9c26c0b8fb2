#include "core/analysis/experiment.h"
#include "core/journal/checkins.h"
#include "core/journal/nextworkout.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/insights/factordetail.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/factormodel.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/scalepicker.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Every flow by the mouse alone, from Today, in as many clicks as the table of flows promises. The presses
// are counted where they arrive, so that no flow can cheat.
class TestClicks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void aFlowTakesItsClicks_data();
    void aFlowTakesItsClicks();
};

namespace {

// Counts presses of the mouse and hears nothing else.
class PressCounter : public QObject
{
public:
    PressCounter() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            m_keys = true;
        if (event->type() != QEvent::MouseButtonPress)
            return false;
        const quint64 moment = static_cast<QMouseEvent *>(event)->timestamp();
        if (std::exchange(m_last, moment) != moment) // parents hear of the same press
            ++m_count;
        return false;
    }
    bool usedKeys() const { return m_keys; }

private:
    int m_count {0};
    bool m_keys {false};
    quint64 m_last {0};
};

// Scrolls to a place and clicks what is on top there, as a hand would.
bool clickAt(FlowFixture &flow, QWidget *widget, QPoint place)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    QTest::qWait(1); // what has just been built gets its place
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureVisible(widget->mapTo(area->widget(), place).x(),
                                widget->mapTo(area->widget(), place).y());
    const QWidget *top = flow.window().childAt(widget->mapTo(&flow.window(), place));
    if (top != widget && !widget->isAncestorOf(top))
        return false;
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    return true;
}

bool press(FlowFixture &flow, const QString &name)
{
    if (!QTest::qWaitFor([&] { return visibleButton(&flow.window(), name) != nullptr; }, 2'000))
        return false;
    QAbstractButton *button = visibleButton(&flow.window(), name);
    return clickAt(flow, button, button->rect().center());
}

bool pick(FlowFixture &flow, ScalePicker *scale, int level)
{
    return scale && clickAt(flow, scale, scale->cellOf(level).center());
}

bool pickPlace(FlowFixture &flow, const char *region)
{
    auto *map = shown<BodyMap>(flow);
    return map && clickAt(flow, map, map->anchorOf(QString::fromLatin1(region)));
}

ScalePicker *scaleNamed(FlowFixture &flow, const QString &name)
{
    for (ScalePicker *scale : flow.window().findChildren<ScalePicker *>())
        if (scale->isVisible() && scale->accessibleName() == name)
            return scale;
    return nullptr;
}

// What the button on Today offers.
QString nextTitle(const FlowFixture &flow) { return nextWorkout(flow.journal())->title; }

CheckIn openCheckIn(FlowFixture &flow)
{
    return openCheckIns(flow.journal(), flow.workspace().now()).front();
}

QString checkInButton(FlowFixture &flow, const QString &answer)
{
    const CheckIn asked = openCheckIn(flow);
    return QStringLiteral("%1 hours after %2: %3").arg(asked.hours).arg(asked.title, answer);
}

// Each flow does what it says and tells whether that is what happened.
struct Flow {
    const char *name {};
    int clicks {};
    bool (*run)(FlowFixture &flow) {};
};

bool painFree(FlowFixture &flow)
{
    const qsizetype before = flow.journal().pains().size();
    return press(flow, QStringLiteral("Pain-free now, save")) && flow.journal().pains().size() == before + 1
        && flow.journal().pains().back().intensity == 0;
}

bool answerPainFree(FlowFixture &flow)
{
    return press(flow, checkInButton(flow, QStringLiteral("Pain-free")))
        && openCheckIns(flow.journal(), flow.workspace().now()).isEmpty();
}

bool answerWithALevel(FlowFixture &flow)
{
    const QString workout = openCheckIn(flow).workout;
    return press(flow, checkInButton(flow, QStringLiteral("Log pain")))
        && pick(flow, scaleNamed(flow, QStringLiteral("Worst pain at this moment")), 5)
        && press(flow, QStringLiteral("Save entry")) && flow.journal().pains().back().intensity == 5
        && flow.journal().pains().back().workout == workout;
}

bool painWithAPlace(FlowFixture &flow)
{
    return pick(flow, scaleNamed(flow, QStringLiteral("Pain right now")), 4)
        && pickPlace(flow, "right_rhomboid") && press(flow, QStringLiteral("Save entry"))
        && flow.journal().pains().back().regions
        == QList<RegionPain> {{.region = QStringLiteral("right_rhomboid"), .level = 4}};
}

bool painWithTwoPlaces(FlowFixture &flow)
{
    return pick(flow, scaleNamed(flow, QStringLiteral("Pain right now")), 4)
        && pickPlace(flow, "right_rhomboid") && pickPlace(flow, "left_rhomboid")
        && press(flow, QStringLiteral("Save entry")) && flow.journal().pains().back().regions.size() == 2;
}

bool repeatNext(FlowFixture &flow)
{
    const Workout next = *nextWorkout(flow.journal());
    return press(flow, QStringLiteral("Repeat %1").arg(nextTitle(flow)))
        && press(flow, QStringLiteral("Save workout")) && flow.journal().workouts().back().sets == next.sets
        && flow.journal().workouts().back().head.uid != next.head.uid;
}

bool repeatWithAnotherEffort(FlowFixture &flow)
{
    const qsizetype before = flow.journal().workouts().size();
    return press(flow, QStringLiteral("Repeat %1").arg(nextTitle(flow)))
        && pick(flow, scaleNamed(flow, QStringLiteral("Effort of the whole session")), 9)
        && press(flow, QStringLiteral("Save workout")) && flow.journal().workouts().size() == before + 1
        && flow.journal().workouts().back().sessionRpe == 9;
}

bool shortestWorkout(FlowFixture &flow)
{
    const qsizetype before = flow.journal().workouts().size();
    return press(flow, QStringLiteral("Log workout")) && press(flow, QStringLiteral("Duration only"))
        && pick(flow, scaleNamed(flow, QStringLiteral("Effort of the whole session")), 6)
        && press(flow, QStringLiteral("Save workout")) && flow.journal().workouts().size() == before + 1
        && flow.journal().workouts().back().duration && flow.journal().workouts().back().sets.isEmpty();
}

bool whyATip(FlowFixture &flow)
{
    for (const ShownTip &shown : flow.workspace().state().advice.tips)
        if (!shown.reason.entries.isEmpty())
            return press(flow,
                         QStringLiteral("Why this tip: %1")
                             .arg(flow.workspace().parts().knowledge->tip(shown.id)->title))
                && press(flow, QStringLiteral("Show the entries"))
                && flow.window().currentPage() == u"journal";
    return false;
}

bool undoASave(FlowFixture &flow)
{
    const Journal before = flow.journal();
    return painFree(flow) && press(flow, QStringLiteral("Undo")) && flow.journal() == before;
}

bool factorDetail(FlowFixture &flow)
{
    if (!press(flow, QStringLiteral("Insights")))
        return false;
    auto *list = shown<FactorList>(flow);
    const QModelIndex second = list->model()->index(1, 0);
    return clickAt(flow, list->viewport(), list->visualRect(second).center())
        && shown<FactorDetail>(flow)->accessibleName() == second.data().toString();
}

bool fairTest(FlowFixture &flow)
{
    if (!press(flow, QStringLiteral("Insights")))
        return false;
    auto *list = shown<FactorList>(flow);
    const auto *factors = qobject_cast<const FactorModel *>(list->model());
    const QModelIndex habit = factors->index(factors->indexOf(QStringLiteral("warmup_min")), 0);
    return clickAt(flow, list->viewport(), list->visualRect(habit).center())
        && press(flow, QStringLiteral("Plan an experiment")) && press(flow, QStringLiteral("Start"))
        && runningExperiment(flow.journal()).has_value();
}

// Half a year of the demo person, a workout after it, and a day more: one check-in is open.
WallTime dayAfter() { return demoEnd().plusSeconds(26 * 3'600); }

Journal journalWithACheckIn()
{
    const Journal journal = demoJournal(26);
    Workout last = journal.workouts().back();
    const WallTime start = demoEnd().plusSeconds(3'600);
    last.head = {.uid = QStringLiteral("latest"), .entered = start, .modified = start};
    last.started = start;
    last.title = QStringLiteral("Latest");
    return apply(journal, putting(last));
}

constexpr Flow flows[] {
    {"log a pain-free check-in", 1, painFree},
    {"answer a check-in, pain-free", 1, answerPainFree},
    {"answer a check-in with a level", 3, answerWithALevel},
    {"log pain now with a place", 3, painWithAPlace},
    {"log pain in two places", 4, painWithTwoPlaces},
    {"repeat the last workout as it was", 2, repeatNext},
    {"repeat with another effort", 3, repeatWithAnotherEffort},
    {"shortest new workout", 4, shortestWorkout},
    {"why a tip is shown, and its entries", 2, whyATip},
    {"undo a save", 2, undoASave}, // the save is one of them
    {"factor detail", 2, factorDetail},
    {"start a fair test of a habit", 4, fairTest},
};

} // namespace

void TestClicks::aFlowTakesItsClicks_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(std::size(flows)); ++row)
        QTest::newRow(flows[row].name) << row;
}

void TestClicks::aFlowTakesItsClicks()
{
    QFETCH(int, row);
    FlowFixture flow(journalWithACheckIn(), dayAfter());
    QVERIFY(flow.waitForFindings());
    flow.open(QStringLiteral("today"));
    QVERIFY(!openCheckIns(flow.journal(), dayAfter()).isEmpty());
    const PressCounter presses;
    QVERIFY2(flows[row].run(flow), flows[row].name);
    QCOMPARE(presses.count(), flows[row].clicks);
    QVERIFY(!presses.usedKeys());
}

QTEST_MAIN(TestClicks)
#include "tst_clicks.moc"
