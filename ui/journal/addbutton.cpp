#include "ui/journal/addbutton.h"

#include "ui/journal/phasenotedialog.h"
#include "ui/kit/controls.h"
#include "ui/kit/monthview.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(addbutton)
};

constexpr int usualDays = 7; // of a note

} // namespace

QPushButton *addEntryButton(const MonthView &month, Workspace &workspace, Navigator &navigator, QWidget *page)
{
    QPushButton *button =
        textButton(Words::tr("Add entry"), ButtonKind::Primary, QStringLiteral("plus"));
    auto *menu = new QMenu(button);
    const auto open = [&month, &navigator](const QString &form) {
        return [&month, &navigator, form] { navigator.open({.page = form, .day = month.selected()}); };
    };
    menu->addAction(Words::tr("Workout"), page, open(QStringLiteral("workout")));
    menu->addAction(Words::tr("Pain"), page, open(QStringLiteral("pain")));
    menu->addAction(Words::tr("Note for several days…"), page, [&month, &workspace, &navigator, page] {
        const QDate day = month.selected().isValid() ? month.selected() : workspace.now().date;
        addPhaseNote(day, day.addDays(usualDays - 1), workspace, navigator, page->window());
    });
    button->setMenu(menu);
    return button;
}

} // namespace rhomboid
