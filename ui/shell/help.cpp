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

QString tr(const char *text)
{
    return QCoreApplication::translate("help", text);
}

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
        {tr("0 to 9"), tr("On a scale: set the value; 1 then 0 makes 10")},
        {tr("Arrows, Space"), tr("On the body map: move to a place, choose it")},
        {tr("+ and -"), tr("On the body map: more or less pain in a place")},
        {tr("Tab, Enter"), tr("In the exercise grid: next cell, next row")},
        {tr("Ctrl+D"), tr("In the exercise grid: copy the row above")},
        {tr("Ctrl+Backspace"), tr("In the exercise grid: delete the row")},
        {tr("Left, Right"), tr("On a chart: one day; with Shift one week")},
        {tr("Enter, Del"), tr("In the journal: edit or delete the entry")},
        {tr("Esc"), tr("Leave a form; what you typed is kept as a draft")},
    };
}

} // namespace

void showShortcuts(QWidget &window)
{
    QDialog dialog(&window);
    dialog.setWindowTitle(tr("Keyboard shortcuts"));
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
        &window, tr("About Rhomboid"),
        tr("<h3>Rhomboid %1</h3>"
           "<p>A journal for workouts and for upper-back pain after them. It stays on this computer and uses no "
           "network.</p>"
           "<p>Rhomboid is not a medical device and does not diagnose. Its texts have not yet been reviewed by a "
           "clinician. If you are worried, please talk to a doctor or a physical therapist.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace rhomboid
