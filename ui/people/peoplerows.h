#pragma once

#include <QStyledItemDelegate>

namespace rhomboid {

// Draws everybody of a list of people: a figure in their colour, the name, and below it what else is known.
class PeopleRows : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Beside the name, which is the text of the row.
    enum Role {
        DetailsRole = Qt::UserRole,
        IconRole,
        ToneRole,
        HereRole // this window shows their journal
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace rhomboid
