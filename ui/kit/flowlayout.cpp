#include "ui/kit/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace rhomboid {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::fillRows(const QWidget *filler)
{
    m_filler = filler;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(m_filler ? item->minimumSize() : item->sizeHint());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowLayout::fill(Row &row, int right, int height) const
{
    int spare = 0;
    for (auto &[item, box] : row) {
        box.translate(spare, 0);
        if (item->widget() == m_filler) {
            spare = right - row.last().second.right();
            box.setWidth(box.width() + spare);
        }
        box.setHeight(height);
    }
}

// What is lower than its row stands in the middle of it: words level with the buttons beside them.
int FlowLayout::arrange(const QRect &rect, bool place) const
{
    Row row;
    const auto placeRow = [&](int height) {
        if (m_filler)
            fill(row, rect.right(), height);
        for (const auto &[item, box] : row)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect,
                                                 box.translated(0, (height - box.height()) / 2)));
        row.clear();
    };
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(qMax(1, rect.width()), QLAYOUTSIZE_MAX));
        if (m_filler && item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > 0 && x + size.width() > rect.width()) {
            placeRow(rowHeight);
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (place)
            row.append({item, QRect(rect.topLeft() + QPoint(x, y), size)});
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    placeRow(rowHeight);
    return y + rowHeight;
}

} // namespace rhomboid
