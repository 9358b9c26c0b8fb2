#include "core/analysis/experiment.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/insights/factorlist.h"
#include "ui/insights/factormodel.h"
#include "ui/kit/filechooser.h"
#include "ui/log/workoutpage.h"
#include "ui/people/firstrun.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// The keyboard map line by line: every key that works anywhere in the window does what the map says, and
// leaves letters to whoever is typing. What belongs to one widget is tested with it.
class TestKeyMap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { fileChooser() = m_chooser; }
    void aKeyDoesWhatTheMapSays_data();
    void aKeyDoesWhatTheMapSays();
    void theListOfKeysOpens_data();
    void theListOfKeysOpens();
    void aQuestionMarkCanBeTyped();
    void aFairTestByKeys();
    void theFirstEntryIsTwoKeys();

private:
    FileChooser m_chooser {fileChooser()};
};

namespace {

int filesAskedFor = 0;

void press(const FlowFixture &flow, const QString &keys)
{
    const QKeySequence chords(keys, QKeySequence::PortableText);
    for (int i = 0; i < chords.count(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &flow.window(), chords[i].key(), chords[i].keyboardModifiers());
    }
}

template <int percent> bool zoomIs(FlowFixture &)
{
    return QTest::qWaitFor([] { return qRound(100 * theme().appearance().zoom) == percent; });
}

bool fileIsAskedFor(FlowFixture &) { return filesAskedFor == 1; }

bool searchHasTheFocus(FlowFixture &flow)
{
    const auto *field = qobject_cast<const QLineEdit *>(flow.window().focusWidget());
    return flow.window().currentPage() == u"journal" && field
        && field->accessibleName() == u"Search the journal";
}

bool lastIsRepeated(FlowFixture &flow)
{
    const auto *form = shown<WorkoutPage>(flow);
    return form && form->value().sets == flow.journal().workouts().back().sets
        && !form->value().sets.isEmpty();
}

struct Row {
    const char *keys {}; // one after the other
    const char *page {}; // where they lead
    bool (*done)(FlowFixture &flow) {}; // what else they do
};

constexpr Row map[] {
    {"Ctrl+1", "today"},
    {"Ctrl+2", "workout"},
    {"Ctrl+3", "pain"},
    {"Ctrl+4", "journal"},
    {"Ctrl+5", "trends"},
    {"Ctrl+6", "insights"},
    {"Ctrl+7", "experiments"},
    {"Ctrl+8", "recovery"},
    {"Ctrl+9", "report"},
    {"Ctrl+,", "settings"},
    {"Ctrl+N", "workout", [](FlowFixture &flow) { return shown<WorkoutPage>(flow)->value().sets.isEmpty(); }},
    {"Ctrl+R", "workout", lastIsRepeated},
    {"Ctrl+L", "pain"},
    {"Ctrl+Shift+L", "today",
     [](FlowFixture &flow) { return flow.journal().pains().back().at == demoEnd(); }},
    {"Ctrl+R, Ctrl+S", "today",
     [](FlowFixture &flow) { return flow.journal().workouts().back().head.entered == demoEnd(); }},
    {"Ctrl+L, Esc", "today"},
    {"Ctrl+F", "journal", searchHasTheFocus},
    {"Ctrl+Shift+L, Ctrl+Z", "today", [](FlowFixture &flow) { return flow.journal() == demoJournal(4); }},
    {"Ctrl+Shift+L, Ctrl+Z, Ctrl+Shift+Z", "today",
     [](FlowFixture &flow) { return flow.journal().pains().back().at == demoEnd(); }},
    {"Ctrl++", "today", zoomIs<110>},
    {"Ctrl+-", "today", zoomIs<90>},
    {"Ctrl++, Ctrl++, Ctrl+0", "today", zoomIs<100>},
    {"Ctrl+I", "today", fileIsAskedFor},
    {"Ctrl+E", "today", fileIsAskedFor},
    {"Ctrl+Shift+S", "report", fileIsAskedFor},
};

} // namespace

void TestKeyMap::init()
{
    QSettings().clear();
    filesAskedFor = 0;
    fileChooser().openFiles = [](QWidget *, const QString &, const QString &) {
        ++filesAskedFor;
        return QStringList();
    };
    fileChooser().saveFile = [](QWidget *, const QString &, const QString &, const QString &) {
        ++filesAskedFor;
        return QString();
    };
}

void TestKeyMap::aKeyDoesWhatTheMapSays_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(std::size(map)); ++row)
        QTest::newRow(map[row].keys) << row;
}

void TestKeyMap::aKeyDoesWhatTheMapSays()
{
    QFETCH(int, row);
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.waitForFindings());
    press(flow, QString::fromLatin1(map[row].keys));
    QTRY_COMPARE(flow.window().currentPage(), QString::fromLatin1(map[row].page));
    QVERIFY(!map[row].done || map[row].done(flow));
    applyAppearance(*qApp, {});
}

void TestKeyMap::theListOfKeysOpens_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("F1") << "F1";
    QTest::newRow("?") << "?";
}

void TestKeyMap::theListOfKeysOpens()
{
    QFETCH(QString, keys);
    FlowFixture flow(demoJournal(2), demoEnd());
    QString title;
    QTimer::singleShot(0, &flow.window(), [&title] { // while it is open
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            title = dialog->windowTitle();
            dialog->reject();
        }
    });
    press(flow, keys);
    QCOMPARE(title, QStringLiteral("Keyboard shortcuts"));
}

void TestKeyMap::aQuestionMarkCanBeTyped()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *name = shown<QLineEdit>(flow, QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Row?"));
    QCOMPARE(name->text(), QStringLiteral("Row?"));
    QVERIFY(!QApplication::activeModalWidget());
}

// Insights, the habit, Test it fairly, Start.
void TestKeyMap::aFairTestByKeys()
{
    FlowFixture flow(demoJournal(26), demoEnd());
    QVERIFY(flow.waitForFindings());
    int keys = 0;
    const auto key = [&](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &flow.window(), pressed, modifiers);
        ++keys;
    };
    const auto tabTo = [&](const QWidget *wanted) {
        for (int i = 0; wanted && !wanted->hasFocus() && i < 60; ++i)
            key(Qt::Key_Tab);
        return wanted && wanted->hasFocus();
    };
    key(Qt::Key_6, Qt::ControlModifier);
    auto *list = shown<FactorList>(flow);
    QVERIFY(tabTo(list));
    const int habit = qobject_cast<const FactorModel *>(list->model())->indexOf(QStringLiteral("warmup_min"));
    while (list->currentIndex().row() != habit && keys < 100)
        key(list->currentIndex().row() < habit ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(tabTo(visibleButton(&flow.window(), QStringLiteral("Plan an experiment"))));
    key(Qt::Key_Space);
    QTRY_VERIFY(visibleButton(&flow.window(), QStringLiteral("Start")));
    QVERIFY(tabTo(visibleButton(&flow.window(), QStringLiteral("Start"))));
    key(Qt::Key_Space);
    QVERIFY(runningExperiment(flow.journal()));
    QVERIFY2(keys <= 60, qPrintable(QString::number(keys)));
}

void TestKeyMap::theFirstEntryIsTwoKeys()
{
    FlowFixture flow(Journal(), demoEnd());
    QPointer<FirstRun> welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    QVERIFY(QTest::qWaitForWindowActive(welcome));
    QTest::keyClick(welcome, Qt::Key_Return);
    QTRY_VERIFY(welcome.isNull());
    QApplication::setActiveWindow(&flow.window());
    QTest::keyClick(&flow.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(flow.journal().pains().size(), 1);
}

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
