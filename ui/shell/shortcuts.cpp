#include "ui/shell/shortcuts.h"

#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/readingdialog.h"
#include "ui/shell/navigation.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

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

// In which group of the list a key of the menu bar stands.
enum class Place { Navigate, Log, Journal, General };

Place placeOf(const QKeySequence &keys)
{
    static const QList<QKeySequence> parts {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6};
    static const QList<QKeySequence> logging {Qt::CTRL | Qt::Key_N, Qt::CTRL | Qt::Key_R,
                                              Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                                              Qt::CTRL | Qt::Key_S};
    if (parts.contains(keys) || std::ranges::find(pageTable(), keys, &PageRow::shortcut) != pageTable().end())
        return Place::Navigate;
    if (logging.contains(keys))
        return Place::Log;
    return keys == QKeySequence(Qt::CTRL | Qt::Key_F) ? Place::Journal : Place::General;
}

ShortcutRow rowOf(const QAction &action)
{
    ShortcutRow row {.does = action.iconText().remove(QChar(0x2026))};
    for (const QKeySequence &keys : action.shortcuts())
        row.keys.append(keys.toString(QKeySequence::NativeText));
    return row;
}

QList<ShortcutRow> menuKeys(const QWidget &window, Place place)
{
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    QList<ShortcutRow> rows;
    for (const QAction *top : main ? main->menuBar()->actions() : QList<QAction *>())
        for (const QAction *action : top->menu()->actions())
            if (!action->shortcuts().isEmpty() && placeOf(action->shortcut()) == place)
                rows.append(rowOf(*action));
    return rows;
}

ShortcutRow row(const QString &keys, const QString &does)
{
    return {.keys = keys.split(QStringLiteral(", ")), .does = does};
}

QList<ShortcutRow> formKeys()
{
    return {row(Words::tr("Alt+Page Up, Alt+Page Down"), Words::tr("One day earlier or later")),
            row(Words::tr("Esc"), Words::tr("Leave a form; what you typed is kept as a draft")),
            row(Words::tr("0 to 9"), Words::tr("On a scale: set the value; 1 then 0 makes 10")),
            row(Words::tr("Arrows, Home, End"), Words::tr("On a scale: one more or less, lowest, highest")),
            row(Words::tr("Up, Down, Page Up, Page Down"), Words::tr("In a number: one step, ten steps"))};
}

QList<ShortcutRow> gridKeys()
{
    return {row(Words::tr("Tab, Enter"), Words::tr("Next cell, next row")),
            row(Words::tr("Ctrl+D, Ctrl+Shift+D"), Words::tr("Copy the row above, double the row")),
            row(Words::tr("Ctrl+Backspace"), Words::tr("Delete the row")),
            row(Words::tr("Alt+Up, Alt+Down"), Words::tr("Move the row")),
            row(Words::tr("Ctrl+C, Ctrl+V"), Words::tr("Rows to and from a spreadsheet"))};
}

QList<ShortcutRow> mapKeys()
{
    return {row(Words::tr("Arrows, Space"), Words::tr("Move to a place, choose it")),
            row(Words::tr("0 to 9, + and -, Del"), Words::tr("Set, change or remove the pain of a place"))};
}

QList<ShortcutRow> journalKeys()
{
    return {row(Words::tr("Enter, Del"), Words::tr("Edit or delete the entry")),
            row(Words::tr("Page Up, Page Down"), Words::tr("One month later or earlier"))};
}

QList<ShortcutRow> chartKeys()
{
    return {row(Words::tr("Left, Right"), Words::tr("One day; with Shift one week")),
            row(Words::tr("Home, End"), Words::tr("The first or the last day")),
            row(Words::tr("+ and -, 0"), Words::tr("Zoom in or out, show all")),
            row(Words::tr("T, Ctrl+C"), Words::tr("Show it as a table, copy what is read"))};
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

QList<ShortcutGroup> shortcutGroups(const QWidget &window)
{
    return {{Words::tr("Navigate"), menuKeys(window, Place::Navigate)},
            {Words::tr("Log"), menuKeys(window, Place::Log) + formKeys()},
            {Words::tr("Exercise grid"), gridKeys()},
            {Words::tr("Body map"), mapKeys()},
            {Words::tr("Journal"), menuKeys(window, Place::Journal) + journalKeys()},
            {Words::tr("Charts"), chartKeys()},
            {Words::tr("General"), menuKeys(window, Place::General)}};
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
