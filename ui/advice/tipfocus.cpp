#include "ui/advice/tipfocus.h"

#include <QAbstractButton>

#include <algorithm>

namespace rhomboid {

namespace {

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}

QList<QWidget *> stopsIn(const QWidget *part)
{
    QList<QWidget *> stops;
    if (part)
        stops = part->findChildren<QWidget *>();
    stops.removeIf([part](const QWidget *stop) {
        return !(stop->focusPolicy() & Qt::TabFocus) || !stop->isVisibleTo(part) || !stop->isEnabled();
    });
    return stops;
}

} // namespace

TipFocus::TipFocus(const QWidget *rows)
{
    const QWidget *focus = rows ? rows->window()->focusWidget() : nullptr;
    m_was = focus && rows->isAncestorOf(focus);
    if (!m_was)
        return;
    m_name = nameOf(*focus);
    const QWidget *row = focus;
    while (row->parentWidget() != rows)
        row = row->parentWidget();
    m_tip = row->objectName();
}

void TipFocus::giveBack(QWidget &rows, QWidget &otherwise) const
{
    if (!m_was)
        return;
    rows.show(); // at once, not only when the layout comes to it
    const QWidget *row = m_tip.isEmpty() ? nullptr : rows.findChild<QWidget *>(m_tip, Qt::FindDirectChildrenOnly);
    const QList<QWidget *> stops = stopsIn(row) + stopsIn(&rows); // those of the same tip first
    const auto same = std::ranges::find(stops, m_name, [](const QWidget *stop) { return nameOf(*stop); });
    QWidget *next = stops.isEmpty() ? &otherwise : stops.first();
    (same == stops.end() ? next : *same)->setFocus(Qt::OtherFocusReason);
}

} // namespace rhomboid
