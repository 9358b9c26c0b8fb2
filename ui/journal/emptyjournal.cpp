#include "ui/journal/emptyjournal.h"

#include "ui/exchange/importdialog.h"
#include "ui/kit/controls.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/navigator.h"

#include <QCoreApplication>
#include <QPushButton>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EmptyJournal)
};

} // namespace

void addFirstSteps(EmptyState &empty, Workspace &workspace, Navigator &navigator, QWidget *from)
{
    const auto add = [&empty](const QString &text, const QString &iconName, const auto &act) {
        QPushButton *button = textButton(text, ButtonKind::Secondary, iconName);
        QObject::connect(button, &QPushButton::clicked, &empty, act);
        empty.addAction(button);
    };
    add(Words::tr("Log workout"), QStringLiteral("workout"),
        [&navigator] { navigator.open({.page = QStringLiteral("workout")}); });
    add(Words::tr("Log pain"), QStringLiteral("pain"),
        [&navigator] { navigator.open({.page = QStringLiteral("pain")}); });
    add(Words::tr("Import a file"), QStringLiteral("export"),
        [&workspace, &navigator, from] { chooseAndImport(workspace, navigator, from->window()); });
}

} // namespace rhomboid
