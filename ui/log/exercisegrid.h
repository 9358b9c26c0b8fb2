#pragma once

#include "ui/log/exercisemodel.h"

#include <QTableView>

namespace rhomboid {

// The exercises of a workout as a grid made for the keyboard: Tab and Shift+Tab to the next and previous cell that
// can be filled, Enter to the next row, Ctrl+D copies the row above, Ctrl+Backspace deletes the row, letters start
// typing with completion. The menu key offers the kinds of sets. It is as high as its rows: the page scrolls, not the grid.
class ExerciseGrid : public QTableView
{
    Q_OBJECT

public:
    explicit ExerciseGrid(ExerciseModel &model, QWidget *parent = nullptr);

    // Names offered while typing, the most frequent first.
    void setNames(const QStringList &names);

    // Takes over what stands in a cell that is still being typed into.
    void finishTyping();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void showNeededColumns();
    QModelIndex step(const QModelIndex &from, int direction) const;

    ExerciseModel &m_model;
};

} // namespace rhomboid
