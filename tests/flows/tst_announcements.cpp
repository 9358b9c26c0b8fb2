#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "tests/support/reader.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/kit/accessibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QListView>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What the window says by itself to somebody who does not see it: that something was saved, taken back or not
// accepted. Runs where somebody listens, see tests/atspi.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }
    void whatIsDoneIsSaid_data();
    void whatIsDoneIsSaid();
};

namespace {

QStringList heard; // what was announced, in order

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        heard.append(event->accessibleInterface()->text(QAccessible::Name));
}

void press(const FlowFixture &flow, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    QTest::keyClick(&flow.window(), key, modifiers);
}

struct Said {
    const char *name {};
    const char *sentence {}; // the last that is heard
    void (*act)(FlowFixture &flow) {};
};

constexpr Said rows[] {
    {"a pain-free check-in is saved", "Pain-free check-in saved",
     [](FlowFixture &flow) { press(flow, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); }},
    {"a workout is saved", "Workout saved",
     [](FlowFixture &flow) {
         press(flow, Qt::Key_R);
         press(flow, Qt::Key_S);
     }},
    {"an act is undone", "Undone: Log workout",
     [](FlowFixture &flow) {
         press(flow, Qt::Key_R);
         press(flow, Qt::Key_S);
         press(flow, Qt::Key_Z);
     }},
    {"an act is undone with the button", "Undone: Log workout",
     [](FlowFixture &flow) {
         press(flow, Qt::Key_R);
         press(flow, Qt::Key_S);
         click(&flow.window(), QStringLiteral("Undo"));
     }},
    {"an act is done again", "Done again: Log workout",
     [](FlowFixture &flow) {
         press(flow, Qt::Key_R);
         press(flow, Qt::Key_S);
         press(flow, Qt::Key_Z);
         press(flow, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
     }},
    {"an entry is deleted", "Pain entry deleted",
     [](FlowFixture &flow) {
         flow.window().open(
             {.page = QStringLiteral("journal"), .uid = flow.journal().pains().back().head.uid});
         auto *list = shown<QListView>(flow);
         list->setFocus();
         QTest::keyClick(list, Qt::Key_Delete);
     }},
    {"a pain entry without a level is refused", "Please choose how strong the pain is, 0 to 10.",
     [](FlowFixture &flow) {
         press(flow, Qt::Key_L);
         press(flow, Qt::Key_S);
     }},
    {"a note without words is refused", "Please give it a name, such as 'Holiday'.",
     [](FlowFixture &flow) {
         addPhaseNote(demoEnd().date, demoEnd().date, flow.workspace(), flow.window(), &flow.window());
         auto *dialog = flow.window().findChild<PhaseNoteDialog *>();
         click(dialog, QStringLiteral("Save note"));
     }},
};

} // namespace

void TestAnnouncements::initTestCase()
{
    if (!isReaderListening())
        QSKIP("Nobody listens here; tests/atspi runs this where somebody does.");
    installKitAccessibility();
    QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 30000); // a busy machine starts the bus late
}

void TestAnnouncements::init()
{
    QSettings().clear();
    heard.clear();
}

void TestAnnouncements::whatIsDoneIsSaid_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < static_cast<int>(std::size(rows)); ++row)
        QTest::newRow(rows[row].name) << row;
}

void TestAnnouncements::whatIsDoneIsSaid()
{
    QFETCH(int, row);
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(QTest::qWaitForWindowExposed(&flow.window()));
    QVERIFY(flow.waitForFindings());
    QAccessible::installUpdateHandler(listen);
    rows[row].act(flow);
    QVERIFY(!heard.isEmpty());
    QCOMPARE(heard.constLast(), QString::fromUtf8(rows[row].sentence));
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
