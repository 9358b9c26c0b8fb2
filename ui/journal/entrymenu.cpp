#include "ui/journal/entrymenu.h"

#include "core/journal/journal.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(entrymenu)
};

} // namespace

bool canRepeat(const Journal &journal, const QStringList &uids)
{
    return uids.size() == 1 && journal.workout(uids.constFirst());
}

QMenu *entryMenu(EntryWishes &wishes, const Journal &journal, QWidget *parent)
{
    const QStringList uids = wishes.chosen();
    if (uids.isEmpty())
        return nullptr;
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, auto act) {
        menu->addAction(icon(iconName), text, menu, [&wishes, uids, act] { act(wishes, uids); });
    };
    const int count = static_cast<int>(uids.size());
    if (count == 1)
        add(QStringLiteral("edit"), Words::tr("Edit"),
            [](EntryWishes &to, const QStringList &which) { to.edit(which.constFirst()); });
    if (canRepeat(journal, uids))
        add(QStringLiteral("repeat"), Words::tr("Log it again"),
            [](EntryWishes &to, const QStringList &which) { to.repeat(which.constFirst()); });
    if (count > 1)
        add(QStringLiteral("export"), Words::tr("Export %n entry(s)…", nullptr, count),
            [](EntryWishes &to, const QStringList &which) { to.exportChosen(which); });
    menu->addSeparator();
    add(QStringLiteral("trash"),
        count == 1 ? Words::tr("Delete") : Words::tr("Delete %n entry(s)", nullptr, count),
        [](EntryWishes &to, const QStringList &which) { to.remove(which); });
    return menu;
}

} // namespace rhomboid
