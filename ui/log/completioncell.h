#pragma once

#include <QStyledItemDelegate>

#include <functional>

class QKeyEvent;

namespace rhomboid {

class StackedValues;

// Ctrl+D.
bool copiesFromAbove(const QKeyEvent &key);

// Draws the cells of a CompletionTable: the name of a workout over its day, a value alone or, below its
// workout, under its title.
class CompletionCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 8; // left and right, as in the style sheet

    // `typed` is called with every letter, `copied` when Ctrl+D is pressed in an open cell.
    CompletionCell(std::function<void()> typed, std::function<void()> copied, QObject *parent);

    static int heightOf(const StackedValues *stacked);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    std::function<void()> m_typed;
    std::function<void()> m_copied;
};

} // namespace rhomboid
