#include "ui/log/unsavedwords.h"

#include "ui/kit/format.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/drafts.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(unsaved)
};

} // namespace

// As it is saved: the day may be what was changed. An entry that is deleted by now comes anew.
std::optional<QDate> changedDay(Workspace &workspace, const QString &form)
{
    const std::optional<QByteArray> draft = DraftKeeper::lastKept(workspace, form);
    const QString uid = draft ? uidOf(*draft) : QString();
    if (const Workout *workout = workspace.journal().workout(uid))
        return workout->started.date;
    if (const PainEntry *pain = workspace.journal().pain(uid))
        return pain->at.date;
    return std::nullopt;
}

QString unsavedText(Workspace &workspace, const QString &form)
{
    if (!DraftKeeper::holds(workspace, form))
        return {};
    const bool pain = form == u"pain";
    const std::optional<QDate> day = changedDay(workspace, form);
    if (!day)
        return pain ? Words::tr("A pain entry is not saved yet") : Words::tr("A workout is not saved yet");
    return (pain ? Words::tr("Changes to the pain entry of %1 are not saved yet")
                 : Words::tr("Changes to the workout of %1 are not saved yet"))
        .arg(dayWithin(*day, workspace.now().date));
}

} // namespace rhomboid
