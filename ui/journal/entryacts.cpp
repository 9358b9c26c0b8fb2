#include "ui/journal/entryacts.h"

#include "ui/journal/phasenotedialog.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

#include <utility>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(entryacts)
};

// What deleting entries is called in the menu, and what is said when it is done.
std::pair<ActName, QString> deletionOf(const Entry &entry, int count)
{
    if (count > 1)
        return {[count] { return Words::tr("Delete %n entry(s)", nullptr, count); },
                Words::tr("%n entry(s) deleted", nullptr, count)};
    if (std::holds_alternative<Workout>(entry))
        return {[] { return Words::tr("Delete workout"); }, Words::tr("Workout deleted")};
    if (std::holds_alternative<Event>(entry))
        return {[] { return Words::tr("Delete note for several days"); },
                Words::tr("Note for several days deleted")};
    if (const auto *pain = std::get_if<PainEntry>(&entry); pain && pain->intensity == 0)
        return {[] { return Words::tr("Delete pain-free check-in"); },
                Words::tr("Pain-free check-in deleted")};
    return {[] { return Words::tr("Delete pain entry"); }, Words::tr("Pain entry deleted")};
}

} // namespace

void editEntry(const QString &uid, Workspace &workspace, Navigator &navigator, QWidget *window)
{
    const std::optional<Entry> entry = workspace.journal().find(uid);
    if (!entry)
        return;
    if (std::holds_alternative<Event>(*entry))
        return editPhaseNote(uid, workspace, navigator, window);
    const bool isWorkout = std::holds_alternative<Workout>(*entry);
    navigator.open({.page = isWorkout ? QStringLiteral("workout") : QStringLiteral("pain"), .uid = uid});
}

void removeEntries(const QStringList &uids, Workspace &workspace, Navigator &navigator)
{
    const std::optional<Entry> entry = workspace.journal().find(uids.value(0));
    if (!entry)
        return;
    const auto [action, done] = deletionOf(*entry, static_cast<int>(uids.size()));
    if (const Result<void> deleted = workspace.perform(removing(uids, workspace.now()), action); !deleted)
        navigator.notify(
            {.text = deleted.error().text,
             .actionText = Words::tr("Try again"),
             .action = [=, &workspace, &navigator] { removeEntries(uids, workspace, navigator); }});
    else
        navigator.notify({.text = done, .undoable = true});
}

} // namespace rhomboid
