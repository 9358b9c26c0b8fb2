#pragma once

#include "ui/kit/navigator.h"
#include "ui/kit/page.h"

#include <QKeySequence>

#include <functional>
#include <span>

namespace rhomboid {

class Workspace;

// Where a page stands in the sidebar.
enum class PagePlace { List, Foot };

// One page of the window. Sidebar, menu and shortcuts read this row; the page is made when it is first
// opened.
struct PageRow {
    QString key {};
    const char *title {}; // QT_TRANSLATE_NOOP("navigation", ...)
    QString icon {};
    const char *group {}; // heading of the group it stands in; empty for none
    QKeySequence shortcut {};
    std::function<Page *(Workspace &, Navigator &)> make {};
    PagePlace place {PagePlace::List};
};

// THE table of pages, in the order of the sidebar. Only pages that work stand here.
std::span<const PageRow> pageTable();
// The row of a key; null when there is none.
const PageRow *findPage(const QString &key);
// Where a saved entry shows: the page its form was opened from, or Today when that page shows no entries or
// there was none (empty).
QString pageAfterSaving(const QString &before);

} // namespace rhomboid
