#include "ui/log/exercisegrid.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace rhomboid {

namespace {

// Cells are typed into with a line edit; names complete, kinds are chosen.
class GridDelegate : public QStyledItemDelegate
{
public:
    explicit GridDelegate(QObject *parent) : QStyledItemDelegate(parent), m_names(new QStringListModel(this)) { }

    void setNames(const QStringList &names) { m_names->setStringList(names); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.column() == ExerciseModel::KindColumn) {
            auto *box = new QComboBox(parent);
            box->addItems({ExerciseModel::tr("Normal"), ExerciseModel::tr("Warm-up"), ExerciseModel::tr("Drop set"),
                           ExerciseModel::tr("To failure")});
            return box;
        }
        auto *edit = new QLineEdit(parent);
        edit->setProperty("cell", true);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (index.column() == ExerciseModel::ExerciseColumn) {
            auto *completer = new QCompleter(m_names, edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            completer->setMaxVisibleItems(8);
            edit->setCompleter(completer);
        } else {
            edit->setAlignment(Qt::AlignRight);
        }
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<const QComboBox *>(editor))
            model->setData(index, box->currentIndex());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(editor); edit->isModified())
            model->setData(index, edit->text());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, theme().em(1.9)});
    }

private:
    QStringListModel *m_names;
};

} // namespace

ExerciseGrid::ExerciseGrid(ExerciseModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new GridDelegate(this));
    setAccessibleName(tr("Exercises"));
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ExerciseModel::ExerciseColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(theme().em(3));
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &ExerciseGrid::fitRows);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ExerciseGrid::fitRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ExerciseGrid::fitRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ExerciseGrid::showNeededColumns);
    fitRows();
}

void ExerciseGrid::setNames(const QStringList &names)
{
    static_cast<GridDelegate *>(itemDelegate())->setNames(names);
}

void ExerciseGrid::finishTyping()
{
    for (QLineEdit *editor : viewport()->findChildren<QLineEdit *>())
        if (editor->isVisible()) {
            commitData(editor);
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
}

void ExerciseGrid::fitRows()
{
    showNeededColumns();
    updateGeometry();
}

void ExerciseGrid::showNeededColumns()
{
    for (const auto column : {ExerciseModel::DistanceColumn, ExerciseModel::TimeColumn, ExerciseModel::KindColumn})
        setColumnHidden(column, !m_model.needs(column));
}

QSize ExerciseGrid::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    if (horizontalScrollBar()->isVisible())
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

QSize ExerciseGrid::minimumSizeHint() const
{
    return {theme().em(14), sizeHint().height()};
}

QModelIndex ExerciseGrid::step(const QModelIndex &from, int direction) const
{
    int place = from.row() * ExerciseModel::ColumnCount + from.column() + direction;
    for (; place >= 0 && place < m_model.rowCount() * ExerciseModel::ColumnCount; place += direction) {
        const QModelIndex next
            = m_model.index(place / ExerciseModel::ColumnCount, place % ExerciseModel::ColumnCount);
        const bool typed = next.column() != ExerciseModel::KindColumn && next.column() != ExerciseModel::VolumeColumn;
        if (typed && !isColumnHidden(next.column()) && !m_model.isIdle(next))
            return next;
    }
    return {};
}

QModelIndex ExerciseGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious)
        if (const QModelIndex next = step(currentIndex(), action == MoveNext ? 1 : -1); next.isValid())
            return next;
    return QTableView::moveCursor(action, modifiers);
}

// Tab leaves the grid from the empty row at the end and from the first cell: there is no trap.
bool ExerciseGrid::focusNextPrevChild(bool next)
{
    const bool leaves = !currentIndex().isValid() || !step(currentIndex(), next ? 1 : -1).isValid();
    setTabKeyNavigation(!leaves);
    return QTableView::focusNextPrevChild(next);
}

void ExerciseGrid::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        m_model.copyFromAbove(row);
        setCurrentIndex(m_model.index(row, ExerciseModel::RepsColumn));
    } else if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::ControlModifier) {
        m_model.removeGroup(row);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        setCurrentIndex(m_model.index(qMin(row + 1, m_model.rowCount() - 1), ExerciseModel::ExerciseColumn));
    } else {
        QTableView::keyPressEvent(event);
    }
}

// Tab goes on typing in the next cell, whatever started the editing of this one.
void ExerciseGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    if (goesOn && state() != EditingState)
        edit(currentIndex());
}

void ExerciseGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : indexAt(event->pos()).row();
    QMenu menu(this);
    const QStringList kinds {tr("Normal sets"), tr("Warm-up sets"), tr("Drop sets"), tr("Sets to failure")};
    for (int kind = 0; kind < kinds.size(); ++kind)
        menu.addAction(kinds[kind], this, [this, row, kind] {
            m_model.setData(m_model.index(row, ExerciseModel::KindColumn), kind, Qt::EditRole);
        });
    menu.addSeparator();
    menu.addAction(tr("One row a set"), this, [this, row] { m_model.split(row); });
    menu.addAction(tr("Copy the row above"), this, [this, row] { m_model.copyFromAbove(row); });
    menu.addAction(tr("Delete the row"), this, [this, row] { m_model.removeGroup(row); });
    menu.exec(event->globalPos());
}

void ExerciseGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateGeometry();
}

} // namespace rhomboid
