#include "ui/shell/help.h"

#include "ui/kit/controls.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(help)
};

struct Keys {
    QString keys {};
    QString does {};
};

QList<Keys> menuKeys(const QMenuBar &bar)
{
    QList<Keys> rows;
    for (const QAction *top : bar.actions())
        for (const QAction *action : top->menu()->actions())
            if (!action->shortcut().isEmpty())
                rows.append({action->shortcut().toString(QKeySequence::NativeText),
                             QString(action->text()).remove(u'&').remove(QChar(0x2026))});
    return rows;
}

QList<Keys> widgetKeys()
{
    return {
        {Words::tr("0 to 9"), Words::tr("On a scale: set the value; 1 then 0 makes 10")},
        {Words::tr("Arrows, Space"), Words::tr("On the body map: move to a place, choose it")},
        {Words::tr("+ and -"), Words::tr("On the body map: more or less pain in a place")},
        {Words::tr("Tab, Enter"), Words::tr("In the exercise grid: next cell, next row")},
        {Words::tr("Ctrl+D"), Words::tr("In the exercise grid: copy the row above")},
        {Words::tr("Ctrl+Backspace"), Words::tr("In the exercise grid: delete the row")},
        {Words::tr("Left, Right"), Words::tr("On a chart: one day; with Shift one week")},
        {Words::tr("Enter, Del"), Words::tr("In the journal: edit or delete the entry")},
        {Words::tr("Esc"), Words::tr("Leave a form; what you typed is kept as a draft")},
    };
}

} // namespace

void showShortcuts(QWidget &window)
{
    QDialog dialog(&window);
    dialog.setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(24);
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    const QList<Keys> rows = (main ? menuKeys(*main->menuBar()) : QList<Keys>()) + widgetKeys();
    for (const Keys &row : rows) {
        const int line = grid->rowCount();
        grid->addWidget(textLabel(row.keys, Type::BodyStrong), line, 0);
        grid->addWidget(textLabel(row.does, Type::Body), line, 1);
    }
    grid->setColumnStretch(1, 1);
    auto *scroller = new QScrollArea;
    scroller->setWidget(table);
    scroller->setWidgetResizable(true);
    scroller->setAccessibleName(dialog.windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(scroller, 1);
    column->addWidget(buttons);
    dialog.resize(theme().em(32), theme().em(34));
    dialog.exec();
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
