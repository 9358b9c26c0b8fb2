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

void FlowLayout::wrapInColumns()
{
    m_wrapsInColumns = true;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = width - margins.left() - margins.right();
    return arrange(QRect(0, 0, inside, 0), false) + margins.top() + margins.bottom();
}

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
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(m_filler ? item->minimumSize() : item->sizeHint());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
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

// As many columns as the widest item permits, and no more than fill the rows evenly.
int FlowLayout::arrangeColumns(const QRect &rect, bool place) const
{
    QList<QLayoutItem *> shown;
    QSize cell(1, 1);
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        shown.append(item);
        cell = cell.expandedTo(item->sizeHint());
    }
    const auto count = static_cast<int>(shown.size());
    if (count == 0)
        return 0;
    const int most = qBound(1, (rect.width() + spacing()) / (cell.width() + spacing()), count);
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows;
    const int width = (rect.width() + spacing()) / columns - spacing();
    for (int i = 0; place && i < count; ++i) {
        const QPoint at((i % columns) * (width + spacing()), (i / columns) * (cell.height() + spacing()));
        shown[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect,
                                                 QRect(rect.topLeft() + at, QSize(width, cell.height()))));
    }
    return rows * (cell.height() + spacing()) - spacing();
}

// What is lower than its row stands in the middle of it: words level with the buttons beside them.
int FlowLayout::arrange(const QRect &rect, bool place) const
{
    if (m_wrapsInColumns && rect.width() < sizeHint().shrunkBy(contentsMargins()).width())
        return arrangeColumns(rect, place);
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
