#include "ui/shell/shortcuts.h"

#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/readingdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <QVariant>

namespace rhomboid {

namespace {

constexpr double stackBelow = 52; // em
constexpr double widthOfTwo = 70; // em
constexpr double keysWidth = 12; // em
constexpr int margin = 20;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(help)
};

constexpr auto placeProperty = "shortcut_place";

ShortcutPlace placeOf(const QAction &action, const QMenu &menu)
{
    for (const QObject *each : {static_cast<const QObject *>(&action), static_cast<const QObject *>(&menu)})
        if (const QVariant said = each->property(placeProperty); said.isValid())
            return static_cast<ShortcutPlace>(said.toInt());
    return ShortcutPlace::General;
}

ShortcutRow rowOf(const QAction &action)
{
    ShortcutRow row {.does = action.iconText().remove(QChar(0x2026))};
    for (const QKeySequence &keys : action.shortcuts())
        row.keys.append(keys.toString(QKeySequence::NativeText));
    return row;
}

QList<ShortcutRow> menuKeys(const QWidget &window, ShortcutPlace place)
{
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    QList<ShortcutRow> rows;
    for (const QAction *top : main ? main->menuBar()->actions() : QList<QAction *>())
        for (const QAction *action : top->menu()->actions())
            if (!action->shortcuts().isEmpty() && placeOf(*action, *top->menu()) == place)
                rows.append(rowOf(*action));
    return rows;
}

QList<ShortcutRow> formKeys()
{
    return {{{Words::tr("Alt+Page Up"), Words::tr("Alt+Page Down")}, Words::tr("One day earlier or later")},
            {{Words::tr("Esc")}, Words::tr("Leave a form; what you typed is kept as a draft")},
            {{Words::tr("0 to 9")}, Words::tr("On a scale: set the value; 1 then 0 makes 10")},
            {{Words::tr("Arrows"), Words::tr("Home"), Words::tr("End")},
             Words::tr("On a scale: one more or less, lowest, highest")},
            {{Words::tr("Up"), Words::tr("Down"), Words::tr("Page Up"), Words::tr("Page Down")},
             Words::tr("In a number: one step, ten steps")}};
}

QList<ShortcutRow> gridKeys()
{
    return {
        {{Words::tr("Tab"), Words::tr("Enter")}, Words::tr("Next cell, next row")},
        {{Words::tr("Ctrl+D"), Words::tr("Ctrl+Shift+D")}, Words::tr("Copy the row above, double the row")},
        {{Words::tr("Ctrl+K")}, Words::tr("Choose the kind of the sets")},
        {{Words::tr("Ctrl+Backspace")}, Words::tr("Delete the row")},
        {{Words::tr("Alt+Up"), Words::tr("Alt+Down")}, Words::tr("Move the row")},
        {{Words::tr("Ctrl+C"), Words::tr("Ctrl+V")}, Words::tr("Rows to and from a spreadsheet")}};
}

QList<ShortcutRow> mapKeys()
{
    return {{{Words::tr("Arrows"), Words::tr("Space")}, Words::tr("Move to a place, choose it")},
            {{Words::tr("0 to 9"), Words::tr("+ and -"), Words::tr("Del")},
             Words::tr("Set, change or remove the pain of a place")}};
}

QList<ShortcutRow> journalKeys()
{
    return {{{Words::tr("Enter"), Words::tr("Del")}, Words::tr("Edit or delete the entry")},
            {{Words::tr("Page Up"), Words::tr("Page Down")}, Words::tr("One month later or earlier")}};
}

QList<ShortcutRow> chartKeys()
{
    return {{{Words::tr("Left"), Words::tr("Right")}, Words::tr("One day; with Shift one week")},
            {{Words::tr("Home"), Words::tr("End")}, Words::tr("The first or the last day")},
            {{Words::tr("+ and -"), QStringLiteral("0")}, Words::tr("Zoom in or out, show all")},
            {{QStringLiteral("T"), Words::tr("Ctrl+C")}, Words::tr("Show it as a table, copy what is read")}};
}

// Equally wide for every row, so that what the keys do begins at one line.
QWidget *keycaps(const QStringList &keys)
{
    auto *box = new QWidget;
    auto *caps = new FlowLayout(4, box);
    for (const QString &key : keys)
        caps->addWidget(keycap(key));
    box->setFixedWidth(theme().em(keysWidth));
    return box;
}

Card *cardOf(const ShortcutGroup &group)
{
    auto *card = new Card(group.title);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(6);
    for (const ShortcutRow &each : group.rows) {
        const int line = lines->rowCount();
        lines->addWidget(keycaps(each.keys), line, 0);
        lines->addWidget(textLabel(each.does, Type::Body, Tone::Text2), line, 1);
    }
    lines->setColumnStretch(1, 1);
    card->body()->addLayout(lines);
    return card;
}

QLayout *columnOf(const QList<ShortcutGroup> &groups)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    for (const ShortcutGroup &group : groups)
        column->addWidget(cardOf(group));
    column->addStretch(1);
    return column;
}

} // namespace

void setShortcutPlace(QObject &actionOrMenu, ShortcutPlace place)
{
    actionOrMenu.setProperty(placeProperty, static_cast<int>(place));
}

QList<ShortcutGroup> shortcutGroups(const QWidget &window)
{
    return {{Words::tr("Navigate"), menuKeys(window, ShortcutPlace::Navigate)},
            {Words::tr("Log"), menuKeys(window, ShortcutPlace::Log) + formKeys()},
            {Words::tr("Exercise grid"), gridKeys()},
            {Words::tr("Body map"), mapKeys()},
            {Words::tr("Journal"), menuKeys(window, ShortcutPlace::Journal) + journalKeys()},
            {Words::tr("Charts"), chartKeys()},
            {Words::tr("General"), menuKeys(window, ShortcutPlace::General)}};
}

QLabel *keycap(const QString &key)
{
    QLabel *cap = textLabel(key, Type::Small);
    cap->setWordWrap(false);
    cap->setProperty("keycap", true);
    return cap;
}

std::unique_ptr<QDialog> shortcutsDialog(QWidget &window)
{
    constexpr qsizetype left = 2; // about half of the lines
    const QList<ShortcutGroup> groups = shortcutGroups(window);
    auto *columns = new Columns(stackBelow);
    columns->addColumn(columnOf(groups.first(left)), 1);
    columns->addColumn(columnOf(groups.sliced(left)), 1);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(columns);
    return readingDialog(window, Words::tr("Keyboard shortcuts"), page, widthOfTwo);
}

} // namespace rhomboid
