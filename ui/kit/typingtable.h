#pragma once

#include <QTableView>

namespace rhomboid {

// A table made for typing: Tab and Shift+Tab go to the next and previous cell that can be filled and go on
// typing there; from the last and the first one they leave the table, so that there is no trap.
class TypingTable : public QTableView
{
    Q_OBJECT

public:
    explicit TypingTable(QWidget *parent = nullptr);

    // Takes over what stands in a cell that is still being typed into.
    void finishTyping();

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    // Whether Tab stops at a cell.
    virtual bool isFilledByTyping(const QModelIndex &index) const = 0;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;

private:
    QModelIndex step(const QModelIndex &from, int direction) const;
};

} // namespace rhomboid
