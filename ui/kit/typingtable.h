#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

namespace rhomboid {

// A table made for typing: Tab and Shift+Tab go to the next and previous cell that can be filled and go on
// typing there; from the last and the first one they leave the table, so that there is no trap. Nothing that
// was typed vanishes: a cell with something that cannot be taken over stays open until it is put right or
// given up with Escape.
class TypingTable : public QTableView
{
    Q_OBJECT

public:
    explicit TypingTable(QWidget *parent = nullptr);
    using QTableView::edit;

    // Takes over what stands in a cell that is still being typed into; false when that cannot be.
    bool finishTyping();

    // Something that cannot be taken over stands in a cell.
    bool isRefused() const;
    // Puts the cursor there; false when there is no such cell.
    bool goToRefused();

public slots:
    // What is being taken over cannot be; the model says why.
    void refuse();

signals:
    // Nothing is typed into a cell any more: it is taken over or given up.
    void typingEnded();

protected slots:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    // Whether Tab stops at a cell.
    virtual bool isFilledByTyping(const QModelIndex &index) const = 0;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    QModelIndex step(const QModelIndex &from, int direction) const;
    void stayIn(QWidget &editor);

    QPersistentModelIndex m_edited; // the cell that was typed into last
    QPointer<QWidget> m_committed; // its field, once it was to be taken over
    bool m_refused {false};
};

} // namespace rhomboid
