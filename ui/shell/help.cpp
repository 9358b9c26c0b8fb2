#include "ui/shell/help.h"

#include "ui/kit/controls.h"
#include "ui/kit/readingdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(help)
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &shortcut : action.shortcuts())
        keys.append(shortcut.toString(QKeySequence::NativeText));
    return keys.join(Words::tr(", ", "between two keys"));
}

QList<ShortcutRow> menuKeys(const QMenuBar &bar)
{
    QList<ShortcutRow> rows;
    for (const QAction *top : bar.actions())
        for (const QAction *action : top->menu()->actions())
            if (!action->shortcuts().isEmpty())
                rows.append({keysOf(*action), QString(action->text()).remove(u'&').remove(QChar(0x2026))});
    return rows;
}

QList<ShortcutRow> widgetKeys()
{
    return {
        {Words::tr("0 to 9"), Words::tr("On a scale: set the value; 1 then 0 makes 10")},
        {Words::tr("Arrows, Home, End"), Words::tr("On a scale: one more or less, lowest, highest")},
        {Words::tr("Up, Down, Page Up, Page Down"), Words::tr("In a number: one step, ten steps")},
        {Words::tr("Arrows, Space"), Words::tr("On the body map: move to a place, choose it")},
        {Words::tr("0 to 9, + and -, Del"),
         Words::tr("On the body map: set, change or remove the pain of a place")},
        {Words::tr("Tab, Enter"), Words::tr("In the exercise grid: next cell, next row")},
        {Words::tr("Ctrl+D, Ctrl+Shift+D"),
         Words::tr("In the exercise grid: copy the row above, double the row")},
        {Words::tr("Ctrl+Backspace"), Words::tr("In the exercise grid: delete the row")},
        {Words::tr("Alt+Up, Alt+Down"), Words::tr("In the exercise grid: move the row")},
        {Words::tr("Ctrl+C, Ctrl+V"), Words::tr("In the exercise grid: rows to and from a spreadsheet")},
        {Words::tr("Alt+Page Up, Alt+Page Down"), Words::tr("In a form: one day earlier or later")},
        {Words::tr("Left, Right"), Words::tr("On a chart: one day; with Shift one week")},
        {Words::tr("Home, End"), Words::tr("On a chart: the first or the last day")},
        {Words::tr("+ and -, 0"), Words::tr("On a chart: zoom in or out, show all")},
        {Words::tr("T, Ctrl+C"), Words::tr("On a chart: show it as a table, copy what is read")},
        {Words::tr("Enter, Del"), Words::tr("In the journal: edit or delete the entry")},
        {Words::tr("Page Up, Page Down"), Words::tr("In the journal: one month later or earlier")},
        {Words::tr("Esc"), Words::tr("Leave a form; what you typed is kept as a draft")},
    };
}

} // namespace

QList<ShortcutRow> shortcutRows(const QWidget &window)
{
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    return (main ? menuKeys(*main->menuBar()) : QList<ShortcutRow>()) + widgetKeys();
}

void showShortcuts(QWidget &window)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(24);
    for (const ShortcutRow &row : shortcutRows(window)) {
        const int line = grid->rowCount();
        grid->addWidget(textLabel(row.keys, Type::BodyStrong), line, 0);
        grid->addWidget(textLabel(row.does, Type::Body), line, 1);
    }
    grid->setColumnStretch(1, 1);
    showForReading(window, Words::tr("Keyboard shortcuts"), table, 32);
}

void showAbout(QWidget &window)
{
    QMessageBox::about(
        &window, Words::tr("About Rhomboid"),
        Words::tr("<h3>Rhomboid %1</h3>"
                  "<p>A journal for workouts and for upper-back pain after them. It stays on this computer "
                  "and uses no "
                  "network.</p>"
                  "<p>Rhomboid is not a medical device and does not diagnose. Its texts have not yet been "
                  "reviewed by a "
                  "clinician. If you are worried, please talk to a doctor or a physical therapist.</p>"
                  "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace rhomboid
