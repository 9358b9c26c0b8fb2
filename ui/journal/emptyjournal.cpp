#include "ui/journal/emptyjournal.h"

#include "ui/exchange/importdialog.h"
#include "ui/kit/controls.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/navigator.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EmptyJournal)
};

} // namespace

void addFirstSteps(EmptyState &empty, Workspace &workspace, Navigator &navigator, QWidget *from)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box); // below each other they are equally wide, in every language
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&empty, column](const QString &text, const QString &iconName, const auto &act) {
        QPushButton *button = textButton(text, ButtonKind::Secondary, iconName);
        QObject::connect(button, &QPushButton::clicked, &empty, act);
        column->addWidget(button);
    };
    add(Words::tr("Log workout"), QStringLiteral("workout"),
        [&navigator] { navigator.open({.page = QStringLiteral("workout")}); });
    add(Words::tr("Log pain"), QStringLiteral("pain"),
        [&navigator] { navigator.open({.page = QStringLiteral("pain")}); });
    add(Words::tr("Import a file"), QStringLiteral("import"),
        [&workspace, &navigator, from] { chooseAndImport(workspace, navigator, from->window()); });
    empty.addAction(box);
}

} // namespace rhomboid
