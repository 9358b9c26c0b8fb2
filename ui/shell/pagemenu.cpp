#include "ui/shell/pagemenu.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

namespace rhomboid {

namespace {

QString titleOf(const PageRow &page) { return QCoreApplication::translate("navigation", page.title); }

} // namespace

PageMenu::PageMenu(std::span<const PageRow> pages, QWidget *parent) : QToolButton(parent)
{
    setProperty("pageMenu", true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(theme().em(1.1), theme().em(1.1)));
    auto *list = new QMenu(this);
    for (const PageRow &page : pages)
        list->addAction(rhomboid::icon(page.icon), titleOf(page), this,
                        [this, key = page.key] { emit chosen(key); });
    setMenu(list);
}

void PageMenu::setCurrent(const PageRow &page)
{
    setText(QChar(0x2002) + titleOf(page)); // as in the sidebar
    setIcon(rhomboid::icon(page.icon));
    setAccessibleName(tr("Pages, now: %1").arg(titleOf(page)));
}

void PageMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setIconSize(QSize(theme().em(1.1), theme().em(1.1)));
}

} // namespace rhomboid
