#pragma once

#include <QStyledItemDelegate>

namespace rhomboid {

// Draws the rows of the journal list: day headings, and entries with icon, title, details and a badge.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintBadge(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    // Heights for this font of the view: a list of fifty years asks for tens of thousands.
    mutable QFont m_measured {};
    mutable int m_headingHeight {0};
    mutable int m_entryHeight {0};
};

} // namespace rhomboid
