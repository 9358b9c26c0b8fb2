#include "ui/kit/typingtable.h"

#include "ui/kit/errorline.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>

namespace rhomboid {

TypingTable::TypingTable(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

bool TypingTable::finishTyping()
{
    for (QLineEdit *editor : viewport()->findChildren<QLineEdit *>())
        if (editor->isVisible()) {
            commitData(editor);
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
    return !isRefused();
}

// A cell that is gone, with its row or with all rows, holds nothing any more.
bool TypingTable::isRefused() const { return m_refused && m_committed && !m_committed->isHidden(); }

bool TypingTable::goToRefused()
{
    if (!isRefused())
        return false;
    setCurrentIndex(m_edited);
    m_committed->setFocus();
    return true;
}

void TypingTable::refuse() { m_refused = true; }

bool TypingTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isTypedInto = state() == EditingState;
    const bool begins = QTableView::edit(index, trigger, event);
    if (!isTypedInto && state() == EditingState)
        m_edited = index;
    return begins;
}

void TypingTable::commitData(QWidget *editor)
{
    m_refused = false;
    m_committed = editor;
    QTableView::commitData(editor);
}

// With the focus, unless somebody went on outside the table.
void TypingTable::stayIn(QWidget &editor)
{
    markWrong(editor, true);
    if (auto *field = qobject_cast<QLineEdit *>(&editor))
        field->selectAll();
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *there = QApplication::focusWidget();
            if (!there || there == this || isAncestorOf(there))
                goToRefused();
        },
        Qt::QueuedConnection);
}

QModelIndex TypingTable::step(const QModelIndex &from, int direction) const
{
    const int columns = model()->columnCount();
    int place = from.row() * columns + from.column() + direction;
    for (; place >= 0 && place < model()->rowCount() * columns; place += direction) {
        const QModelIndex next = model()->index(place / columns, place % columns);
        if (!isColumnHidden(next.column()) && (next.flags() & Qt::ItemIsEditable) && isFilledByTyping(next))
            return next;
    }
    return {};
}

QModelIndex TypingTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious)
        if (const QModelIndex next = step(currentIndex(), action == MoveNext ? 1 : -1); next.isValid())
            return next;
    return QTableView::moveCursor(action, modifiers);
}

bool TypingTable::focusNextPrevChild(bool next)
{
    const bool leaves = !currentIndex().isValid() || !step(currentIndex(), next ? 1 : -1).isValid();
    setTabKeyNavigation(!leaves);
    return QTableView::focusNextPrevChild(next);
}

// Tab goes on typing in the next cell, whatever started the editing of this one, and leaves at the end: by
// itself the view would go round to the other one.
void TypingTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (isRefused() && hint != QAbstractItemDelegate::RevertModelCache)
        return stayIn(*editor);
    m_refused = false;
    emit typingEnded();
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool goesOn = next || hint == QAbstractItemDelegate::EditPreviousItem;
    if (goesOn && !step(currentIndex(), next ? 1 : -1).isValid()) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        focusNextPrevChild(next);
        return;
    }
    QTableView::closeEditor(editor, hint);
    if (goesOn && state() != EditingState)
        edit(currentIndex());
}

} // namespace rhomboid
