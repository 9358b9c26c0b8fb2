#include "ui/shell/parts.h"

#include "ui/kit/scalepicker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace rhomboid {

namespace {

// The innermost part that holds a widget; -1 when none does.
int partOf(const QList<QWidget *> &parts, const QWidget *widget)
{
    for (int i = static_cast<int>(parts.size()) - 1; widget && i >= 0; --i)
        if (parts[i] == widget || parts[i]->isAncestorOf(widget))
            return i;
    return -1;
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *placeIn(const QList<QWidget *> &parts, int index)
{
    QWidget *part = parts[index];
    const auto fits = [&](const QWidget *widget) {
        return partOf(parts, widget) == index && takesFocus(widget);
    };
    if (QWidget *last = part->focusWidget(); last && fits(last))
        return last;
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain())
        if (fits(next))
            return next;
    return nullptr;
}

} // namespace

QList<QWidget *> partsOf(QWidget *side, QWidget *page)
{
    QList<QWidget *> all {side};
    if (!page) // the journal is still being read
        return all;
    all.append(page);
    for (QWidget *widget : page->findChildren<QWidget *>())
        if (widget->property(partProperty).toBool() && widget->isVisible())
            all.append(widget);
    return all;
}

void restOn(QWidget &page)
{
    const QWidget *focus = page.focusWidget();
    if (qobject_cast<const QAbstractButton *>(focus) || qobject_cast<const ScalePicker *>(focus))
        page.setFocus();
}

void moveBetweenParts(const QList<QWidget *> &parts, int step)
{
    const int count = static_cast<int>(parts.size());
    const int from = partOf(parts, QApplication::focusWidget());
    for (int i = 1; i <= count; ++i) {
        const int next = (qMax(from, step > 0 ? -1 : 0) + step * i + count * i) % count;
        if (QWidget *place = parts[next]->isVisible() ? placeIn(parts, next) : nullptr)
            return place->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace rhomboid
