#include "tests/flows/fixture.h"
#include "ui/kit/columns.h"
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

// The list of keyboard shortcuts.
class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void itIsTrue();
    void itIsInGroupsAndStaysTheSame();
    void whatIsAddedToAMenuStandsInItsGroup();
    void everyKeyHasACapOfItsOwnInAnyLanguage();
    void itHasTwoColumnsWhereThereIsRoom();
    void itSaysWhatItIs();
};

void TestShortcuts::itIsTrue()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QString listed = u'\n' + QString();
    for (const ShortcutGroup &group : shortcutGroups(flow.window())) {
        QVERIFY(!group.title.isEmpty() && !group.rows.isEmpty());
        for (const ShortcutRow &row : group.rows) {
            QVERIFY(!row.keys.isEmpty() && !row.does.isEmpty());
            listed += row.keys.join(QStringLiteral(", ")) + u'\n';
        }
    }
    QMap<QString, QString> owners;
    for (const QAction *action : flow.window().findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::NativeText);
            QVERIFY2(listed.contains(text), qPrintable(text + u' ' + action->text()));
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u' ' + action->text() + u' ' + owners.value(text)));
            owners.insert(text, action->text());
        }
    // The map of the design, each key with its owner.
    for (const char *keys : {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4",       "Ctrl+5", "Ctrl+6", "Ctrl+7",
                             "Ctrl+8", "Ctrl+9", "Ctrl+,", "Ctrl+N",       "Ctrl+R", "Ctrl+L", "Ctrl+Shift+L",
                             "Ctrl+S", "Ctrl+F", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl++", "Ctrl+-", "Ctrl+0",
                             "F1",     "?",      "F6",     "Shift+F6",     "Ctrl+E"})
        QVERIFY2(owners.contains(QString::fromLatin1(keys)), keys);
    // And those that work only in one widget.
    for (const char *keys : {"0 to 9", "Arrows, Home, End", "Arrows, Space", "0 to 9, + and -, Del",
                             "Tab, Enter", "Ctrl+D, Ctrl+Shift+D", "Ctrl+K", "Ctrl+Backspace", "Enter, Del",
                             "Page Up, Page Down", "Left, Right", "Home, End", "T, Ctrl+C", "Esc"})
        QVERIFY2(listed.contains(u'\n' + QString::fromLatin1(keys) + u'\n'), keys);
}

void TestShortcuts::itIsInGroupsAndStaysTheSame()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const auto all = [&flow] {
        QStringList lines;
        for (const ShortcutGroup &group : shortcutGroups(flow.window()))
            for (const ShortcutRow &row : group.rows)
                lines.append(group.title + QStringLiteral(": ") + row.does);
        return lines;
    };
    const QStringList before = all();
    for (const char *line :
         {"General: Undo", "General: Redo", "Navigate: Today", "Navigate: Next part of the window",
          "Log: Workout", "Log: Save", "Exercise grid: Move the row", "Journal: Find in the journal",
          "Charts: One day; with Shift one week", "General: Larger text", "General: Import"})
        QVERIFY2(before.contains(QString::fromLatin1(line)), line);
    QTest::keyClick(&flow.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // which Undo names
    QCOMPARE(flow.workspace().undoStack().count(), 1);
    QCOMPARE(all(), before);
}

void TestShortcuts::whatIsAddedToAMenuStandsInItsGroup()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    for (const QAction *top : flow.window().menuBar()->actions())
        if (top->text() == u"&Log")
            top->menu()->addAction(QStringLiteral("Sore&ness"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_9));
    bool found = false;
    for (const ShortcutGroup &group : shortcutGroups(flow.window()))
        for (const ShortcutRow &row : group.rows)
            if (row.does == u"Soreness") {
                found = true;
                QCOMPARE(group.title, QStringLiteral("Log"));
            }
    QVERIFY(found);
}

namespace {

// A language that joins words with a sign of its own.
class OtherCommas : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "help") == 0
            ? QString::fromUtf8(text).replace(QStringLiteral(", "), QStringLiteral("、"))
            : QString();
    }
};

} // namespace

void TestShortcuts::everyKeyHasACapOfItsOwnInAnyLanguage()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    OtherCommas language;
    QVERIFY(QApplication::installTranslator(&language));
    const QList<ShortcutGroup> groups = shortcutGroups(flow.window());
    QApplication::removeTranslator(&language);
    for (const ShortcutGroup &group : groups)
        for (const ShortcutRow &row : group.rows)
            for (const QString &key : row.keys)
                QVERIFY2(!key.contains(u'、'), qPrintable(key));
}

void TestShortcuts::itHasTwoColumnsWhereThereIsRoom()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    for (const auto &[size, stacked] :
         {std::pair(QSize(1280, 800), false), std::pair(QSize(640, 720), true)}) {
        flow.window().resize(size);
        const std::unique_ptr<QDialog> dialog = shortcutsDialog(flow.window());
        dialog->show();
        QTRY_COMPARE(dialog->findChild<Columns *>()->isStacked(), stacked);
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
    }
}

// Not every desktop draws the title of a dialog.
void TestShortcuts::itSaysWhatItIs()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    const std::unique_ptr<QDialog> dialog = shortcutsDialog(flow.window());
    dialog->show();
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    const auto heading = std::ranges::find(labels, dialog->windowTitle(), &QLabel::text);
    QVERIFY(heading != labels.end() && (*heading)->isVisible());
    // Larger than the titles of the groups.
    const auto group = std::ranges::find(labels, shortcutGroups(flow.window()).front().title, &QLabel::text);
    QVERIFY(group != labels.end());
    QVERIFY((*heading)->font().pixelSize() > (*group)->font().pixelSize()
            || (*heading)->font().pointSizeF() > (*group)->font().pointSizeF());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
