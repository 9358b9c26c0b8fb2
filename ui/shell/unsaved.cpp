#include "ui/shell/unsaved.h"

#include "ui/exchange/importanswers.h"
#include "ui/exchange/importdialog.h"
#include "ui/journal/phasenotedialog.h"
#include "ui/log/draftkeeper.h"
#include "ui/log/unsavedwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"

#include <functional>

namespace rhomboid {

namespace {

const auto workoutForm = QStringLiteral("workout");
const auto painForm = QStringLiteral("pain");

Notice noticeWith(const std::function<void()> &goOn)
{
    return {.text = MainWindow::tr("What you were logging is not saved yet"),
            .actionText = MainWindow::tr("Go on with it"),
            .action = goOn};
}

// Today has a line for each.
Notice noticeOfBoth(Workspace &workspace, Navigator &navigator)
{
    const bool fresh = !changedDay(workspace, workoutForm) && !changedDay(workspace, painForm);
    return {.text = fresh ? MainWindow::tr("A workout and a pain entry are not saved yet")
                          : MainWindow::tr("The forms for a workout and for pain hold what is not saved yet"),
            .actionText = MainWindow::tr("Show both"),
            .action = [&navigator] { navigator.open({.page = QStringLiteral("today")}); }};
}

} // namespace

std::optional<QString> unsavedForm(Workspace &workspace)
{
    for (const PageRow &row : pageTable())
        if (DraftKeeper::holds(workspace, row.key))
            return row.key;
    return std::nullopt;
}

std::optional<Notice> unsavedNotice(Workspace &workspace, Navigator &navigator, QWidget &window)
{
    if (DraftKeeper::holds(workspace, workoutForm) && DraftKeeper::holds(workspace, painForm))
        return noticeOfBoth(workspace, navigator);
    if (const std::optional<QString> form = unsavedForm(workspace)) {
        Notice notice = noticeWith([&navigator, key = *form] { navigator.open({.page = key}); });
        if (changedDay(workspace, *form))
            notice.text = unsavedText(workspace, *form);
        return notice;
    }
    if (DraftKeeper::holds(workspace, phaseNoteDraft()))
        return noticeWith(
            [&workspace, &navigator, &window] { resumePhaseNote(workspace, navigator, &window); });
    if (const QStringList files = unfinishedImports(workspace); !files.isEmpty())
        return noticeWith(
            [files, &workspace, &navigator, &window] { importFiles(files, workspace, navigator, &window); });
    return std::nullopt;
}

} // namespace rhomboid
