#include "ui/people/peoplemenu.h"

#include "ui/people/missingjournal.h"
#include "ui/people/people.h"
#include "ui/people/personsign.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

// Ampersands of a name are no mnemonics.
QString plain(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

void openFromMenu(const QString &journal)
{
    for (const QString &file : filesToOpen(journal, QApplication::activeWindow()))
        journalOpener()(file);
}

} // namespace

void fillPeopleMenu(QMenu &menu, const QString &journal, QAction *dialog)
{
    menu.clear();
    const QString here = personAt(journal).journal;
    bool apart = false;
    for (const Listed &each : people()) {
        if (each.person.madeUp && !std::exchange(apart, true)) // they come last
            menu.addSeparator();
        const QString name = plain(displayName(each));
        const bool current = each.journal == here;
        QAction *action =
            menu.addAction(each.person.madeUp ? icon(QStringLiteral("journal")) : personIcon(each.color),
                           current ? Words::tr("%1 (this window)").arg(name) : name, &menu,
                           [path = each.journal] { openFromMenu(path); });
        action->setCheckable(true); // for screen readers: beside an icon no tick is drawn
        action->setChecked(current);
        QFont font = menu.font();
        font.setBold(current);
        action->setFont(font);
    }
    menu.addSeparator();
    menu.addAction(dialog);
}

void fillRecentMenu(QMenu &menu, const QString &journal)
{
    menu.clear();
    const QString here = personAt(journal).journal;
    for (const QString &path : recentJournals()) {
        const Listed listed = personAt(path);
        const QFileInfo file(path);
        const QString name = displayName(listed);
        const QString text = name == file.completeBaseName()
            ? plain(file.fileName())
            : Words::tr("%1 (%2)", "a person's name, a file's name").arg(plain(name), plain(file.fileName()));
        QAction *action = menu.addAction(text, &menu, [path] { openFromMenu(path); });
        action->setToolTip(path);
        action->setEnabled(path != here);
    }
    if (menu.isEmpty())
        menu.addAction(Words::tr("No other journal yet"))->setEnabled(false);
}

} // namespace rhomboid
