#include "ui/people/peoplemenu.h"

#include "ui/people/missingjournal.h"
#include "ui/people/people.h"
#include "ui/people/personsign.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>

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
    for (const Listed &each : people()) {
        QAction *action = menu.addAction(personIcon(each.color), plain(displayName(each)), &menu,
                                         [path = each.journal] { openFromMenu(path); });
        action->setCheckable(true);
        action->setChecked(each.journal == here);
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
        const QString text = listed.person.name.isEmpty()
            ? plain(QFileInfo(path).fileName())
            : Words::tr("%1 (%2)", "a person's name, a file's name")
                  .arg(plain(listed.person.name), plain(QFileInfo(path).fileName()));
        QAction *action = menu.addAction(text, &menu, [path] { openFromMenu(path); });
        action->setToolTip(path);
        action->setEnabled(path != here);
    }
    if (menu.isEmpty())
        menu.addAction(Words::tr("No other journal yet"))->setEnabled(false);
}

} // namespace rhomboid
