#pragma once

#include <QStyledItemDelegate>

namespace rhomboid {

// The rows of a list in which each has a name and, below it in small letters, what there is to know about it.
class TwoLines : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // A list of words of which as many are shown as fit, with the number of the others.
    static constexpr int detailsRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// "latissimus, biceps, + 3": in one line of this width.
QString fittingWords(const QStringList &words, const QFontMetrics &letters, int width);

} // namespace rhomboid
