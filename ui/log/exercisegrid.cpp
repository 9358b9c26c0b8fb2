#include "ui/log/exercisegrid.h"

#include "ui/kit/textfields.h"
#include "ui/log/namecompleter.h"
#include "ui/log/pastedsets.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QStyleOptionFrame>
#include <QStyledItemDelegate>

namespace rhomboid {

namespace {

constexpr double wrapped = 1.9; // em; a cell of more than one line is higher
constexpr double cursorRoom = 0.7; // em, behind what is typed

} // namespace

// The field of a cell: rows of a spreadsheet go to the grid, everything else into the cell. While names are
// offered below it, Tab takes the best one and goes on, as it does without them.
class CellEdit : public QLineEdit
{
public:
    CellEdit(ExerciseGrid &grid, QWidget *parent) : QLineEdit(parent), m_grid(grid)
    {
        setProperty("cell", true);
        connect(this, &QLineEdit::textEdited, &grid, &ExerciseGrid::typed);
        connect(this, &QLineEdit::textChanged, this, &CellEdit::fit);
    }

    void setCell(const QRect &cell)
    {
        m_cell = cell;
        fit();
    }

    void offer(NameCompleter *completer)
    {
        connect(this, &QLineEdit::textEdited, completer, &NameCompleter::look);
        m_names = completer;
        setCompleter(completer);
        completer->popup()->installEventFilter(this);
        completer->popup()->setProperty("popup", true);
        completer->popup()->setItemDelegate(
            new QStyledItemDelegate(completer->popup())); // knows style sheets
    }

protected:
    // With nothing of its own to take back, Undo means what was done before: a row that is gone, say.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            const auto &key = *static_cast<const QKeyEvent *>(event);
            if ((key.matches(QKeySequence::Undo) && !isUndoAvailable())
                || (key.matches(QKeySequence::Redo) && !isRedoAvailable())) {
                event->ignore();
                return false;
            }
        }
        return QLineEdit::event(event);
    }

    // The list of names has the keys; it would hand Tab past the delegate, and out of the table.
    bool eventFilter(QObject *list, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QLineEdit::eventFilter(list, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
            return QLineEdit::eventFilter(list, event);
        const QString name = m_names->best(text());
        completer()->popup()->hide();
        setText(name);
        QCoreApplication::sendEvent(this, event);
        return true;
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        // A field of its own would take Ctrl+Backspace for a word.
        const bool taken =
            event->matches(QKeySequence::Paste) ? m_grid.pasteRows() : m_grid.changesRows(event);
        if (!taken)
            QLineEdit::keyPressEvent(event);
    }

private:
    // As wide as what is typed, over the neighbours where the cell is too narrow for it.
    void fit()
    {
        if (m_cell.isEmpty())
            return;
        QStyleOptionFrame option;
        initStyleOption(&option);
        option.rect = QRect({}, m_cell.size());
        const int inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width();
        const int wanted = fontMetrics().horizontalAdvance(text()) + theme().em(cursorRoom);
        QRect place = m_cell.adjusted(alignment() & Qt::AlignRight ? -qMax(0, wanted - inside) : 0, 0, 0, 0);
        if (!(alignment() & Qt::AlignRight))
            place.setWidth(place.width() + qMax(0, wanted - inside));
        setGeometry(place & QRect(0, place.top(), parentWidget()->width(), place.height()));
    }

    ExerciseGrid &m_grid;
    NameCompleter *m_names {nullptr};
    QRect m_cell {};
};

namespace {

// Cells are typed into with a line edit; names complete. The kind of the sets stands behind the name, and a thin line
// below each row.
class GridDelegate : public QStyledItemDelegate
{
public:
    GridDelegate(ExerciseGrid &grid, const ExerciseModel &model)
        : QStyledItemDelegate(&grid)
        , m_grid(grid)
        , m_model(model)
    {
    }

    void setNames(const QList<ExerciseName> &names) { m_names = names; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new CellEdit(m_grid, parent);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (index.column() == ExerciseModel::ExerciseColumn) {
            edit->offer(new NameCompleter(m_names, edit));
            limitText(edit);
        } else {
            edit->setAlignment(Qt::AlignRight);
        }
        return edit;
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *edit = qobject_cast<const QLineEdit *>(editor);
            edit->text() != index.data(Qt::EditRole).toString())
            model->setData(index, edit->text());
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        if (auto *edit = dynamic_cast<CellEdit *>(editor))
            edit->setCell(editor->geometry());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isButton = index.column() == ExerciseModel::RemoveColumn || index.column() == ExerciseModel::KindColumn;
        const int wide = isButton ? 0 : theme().em(3);
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        const int roomy = text.height() > theme().em(wrapped) ? theme().em(0.5) : 0; // two lines keep a distance
        return QSize(text.width(), text.height() + roomy).expandedTo({wide, theme().em(1.9)});
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isLast = index.row() == index.model()->rowCount() - 1;
        if (isLast || (option.state & QStyle::State_HasFocus))
            return;
        painter->setPen(theme().color(Tone::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationSize = QSize(theme().em(1), theme().em(1));
        if (index.column() == ExerciseModel::KindColumn)
            option->decorationPosition = QStyleOptionViewItem::Right;
        const QString kind = m_model.kindOf(index.row());
        if (index.column() == ExerciseModel::ExerciseColumn && !kind.isEmpty())
            option->text = ExerciseGrid::tr("%1 · %2", "exercise, kind of its sets").arg(option->text, kind);
    }

private:
    ExerciseGrid &m_grid;
    const ExerciseModel &m_model;
    QList<ExerciseName> m_names {};
};

} // namespace

ExerciseGrid::ExerciseGrid(ExerciseModel &model, QWidget *parent) : TypingTable(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new GridDelegate(*this, model));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setAccessibleName(tr("Exercises"));
    setProperty("typing", true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true); // a name is never cut
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ExerciseModel::ExerciseColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1); // cells say how wide they are at least
    connect(&model, &ExerciseModel::refused, this, &ExerciseGrid::refuse);
    connect(&model, &QAbstractItemModel::modelReset, this, &ExerciseGrid::fitRows);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ExerciseGrid::fitRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ExerciseGrid::fitRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ExerciseGrid::showNeededColumns);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &ExerciseGrid::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == ExerciseModel::ExerciseColumn)
            verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ExerciseModel::RemoveColumn)
            removeRow(index.row());
        else if (index.column() == ExerciseModel::KindColumn)
            offerKinds(index.row());
    });
    fitRows();
}

void ExerciseGrid::removeRow(int row)
{
    finishTyping();
    m_model.removeGroup(row);
}

void ExerciseGrid::setNames(const QList<ExerciseName> &names)
{
    static_cast<GridDelegate *>(itemDelegate())->setNames(names);
}

// The page scrolls, not the grid: what it scrolled while it was still too low would cut its first row.
void ExerciseGrid::fitRows()
{
    showNeededColumns();
    updateGeometry();
    verticalScrollBar()->setValue(0);
}

void ExerciseGrid::showNeededColumns()
{
    for (const auto column : {ExerciseModel::DistanceColumn, ExerciseModel::TimeColumn,
                              ExerciseModel::RpeColumn})
        setColumnHidden(column, !m_model.needs(column));
}

QSize ExerciseGrid::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    if (horizontalScrollBar()->isVisible())
        height += horizontalScrollBar()->sizeHint().height();
    return {TypingTable::sizeHint().width(), height};
}

QSize ExerciseGrid::minimumSizeHint() const { return {theme().em(14), sizeHint().height()}; }

bool ExerciseGrid::isFilledByTyping(const QModelIndex &index) const
{
    return index.column() != ExerciseModel::KindColumn && index.column() != ExerciseModel::VolumeColumn
        && !m_model.isIdle(index);
}

QList<SetEntry> ExerciseGrid::setsAsTyped() const
{
    for (const CellEdit *editor : viewport()->findChildren<CellEdit *>())
        if (editor->isVisible())
            return m_model.setsWith(currentIndex(), editor->text());
    return m_model.sets();
}

// Keys that act on whole rows, also while a cell is typed into.
bool ExerciseGrid::changesRows(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() == Qt::ControlModifier;
    const bool ctrlShift = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool alt = (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    const bool copies = ctrl && event->key() == Qt::Key_D;
    const bool doubles = ctrlShift && event->key() == Qt::Key_D;
    const bool removes = ctrl && event->key() == Qt::Key_Backspace;
    const bool moves = alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const bool sorts = ctrl && event->key() == Qt::Key_K;
    if (!copies && !doubles && !removes && !moves && !sorts)
        return false;
    if (!finishTyping() && !removes)
        return goToRefused();
    const QModelIndex at = currentIndex();
    if (copies) {
        m_model.copyFromAbove(at.row());
        setCurrentIndex(m_model.index(at.row(), ExerciseModel::RepsColumn));
    } else if (doubles) {
        m_model.duplicate(at.row());
        setCurrentIndex(m_model.index(qMin(at.row() + 1, m_model.rowCount() - 1), at.column()));
    } else if (removes) {
        m_model.removeGroup(at.row());
        setCurrentIndex(m_model.index(qMin(at.row(), m_model.rowCount() - 1), at.column()));
    } else if (sorts) {
        offerKinds(at.row());
    } else {
        moveRow(at.row(), event->key() == Qt::Key_Up ? -1 : 1);
    }
    return true;
}

// The cursor goes with it.
void ExerciseGrid::moveRow(int row, int step)
{
    if (!finishTyping())
        return;
    const int column = currentIndex().column();
    setCurrentIndex(m_model.index(m_model.moveGroup(row, step), qMax(0, column)));
}

void ExerciseGrid::keyPressEvent(QKeyEvent *event)
{
    if (changesRows(event))
        return;
    const QModelIndex at = currentIndex();
    if (at.column() == ExerciseModel::RemoveColumn
        && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Delete))
        removeRow(at.row());
    else if (at.column() == ExerciseModel::KindColumn && state() != EditingState
             && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        offerKinds(at.row());
    else if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (event->matches(QKeySequence::Paste))
        pasteAtCursor();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        setCurrentIndex(m_model.index(qMin(currentIndex().row() + 1, m_model.rowCount() - 1),
                                      ExerciseModel::ExerciseColumn));
    else
        TypingTable::keyPressEvent(event);
}

void ExerciseGrid::copyRows()
{
    QSet<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QList<SetGroup> groups;
    const QList<SetGroup> all = m_model.groups();
    for (int row = 0; row < all.size(); ++row)
        if (rows.contains(row))
            groups.append(all[row]);
    if (!groups.isEmpty())
        QApplication::clipboard()->setText(toTable(groups));
}

// Rows come in as rows; anything else goes into the cell, as if it were open.
void ExerciseGrid::pasteAtCursor()
{
    if (pasteRows() || !(currentIndex().flags() & Qt::ItemIsEditable))
        return;
    edit(currentIndex());
    if (auto *field = dynamic_cast<CellEdit *>(QApplication::focusWidget())) {
        field->selectAll();
        field->paste();
    }
}

// False when the clipboard holds no rows; then nothing happens.
bool ExerciseGrid::pasteRows()
{
    const QString text = QApplication::clipboard()->text();
    if (!isTableOfSets(text))
        return false;
    if (!finishTyping())
        return goToRefused();
    emit rowsPasted(currentIndex().isValid() ? currentIndex().row() : m_model.rowCount() - 1, text);
    return true;
}

// The kinds that the sets of a row can be of, the present one ticked.
void ExerciseGrid::addKinds(QMenu &menu, int row)
{
    const QStringList kinds {tr("Normal sets"), tr("Warm-up sets"), tr("Drop sets"), tr("Sets to failure")};
    const QModelIndex cell = m_model.index(row, ExerciseModel::KindColumn);
    for (int kind = 0; kind < kinds.size(); ++kind) {
        QAction *action = menu.addAction(kinds[kind], this, [this, at = QPersistentModelIndex(cell), kind] {
            m_model.setData(at, kind, Qt::EditRole);
        });
        action->setCheckable(true);
        action->setChecked(cell.data(Qt::EditRole) == kind);
        action->setEnabled(row >= 0 && row < m_model.rowCount() - 1); // no sets in the empty row
    }
}

void ExerciseGrid::offerKinds(int row)
{
    if (row < 0 || row >= m_model.rowCount() - 1)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Kind of the sets"));
    addKinds(*menu, row);
    menu->setActiveAction(menu->actions().value(m_model.index(row, ExerciseModel::KindColumn).data(Qt::EditRole).toInt()));
    const QRect cell = visualRect(m_model.index(row, ExerciseModel::KindColumn));
    menu->popup(viewport()->mapToGlobal(cell.bottomLeft()));
}

void ExerciseGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : indexAt(event->pos()).row();
    QMenu menu(this);
    addKinds(menu, row);
    menu.addSeparator();
    menu.addAction(tr("One row a set"), this, [this, row] { m_model.split(row); });
    menu.addAction(tr("Copy the row above"), this, [this, row] { m_model.copyFromAbove(row); });
    menu.addAction(tr("Double the row"), this, [this, row] { m_model.duplicate(row); });
    const int rows = m_model.rowCount() - 1; // without the empty one
    menu.addAction(tr("Move the row up"), this, [this, row] { moveRow(row, -1); })->setEnabled(row > 0 && row < rows);
    menu.addAction(tr("Move the row down"), this, [this, row] { moveRow(row, 1); })
        ->setEnabled(row >= 0 && row < rows - 1);
    menu.addAction(tr("Copy for a spreadsheet"), this, &ExerciseGrid::copyRows);
    menu.addAction(tr("Paste rows of a spreadsheet"), this, &ExerciseGrid::pasteRows)
        ->setEnabled(isTableOfSets(QApplication::clipboard()->text()));
    menu.addAction(tr("Delete the row"), this, [this, row] { m_model.removeGroup(row); });
    const QString name = m_model.index(row, ExerciseModel::ExerciseColumn).data(Qt::EditRole).toString();
    if (!name.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Say what exercise this is"), this, [this, name] { emit mappingWanted({name}); });
    }
    menu.exec(event->globalPos());
}

void ExerciseGrid::focusInEvent(QFocusEvent *event)
{
    TypingTable::focusInEvent(event);
    emit focused();
}

void ExerciseGrid::resizeEvent(QResizeEvent *event)
{
    TypingTable::resizeEvent(event);
    updateGeometry();
    verticalScrollBar()->setValue(0);
}

} // namespace rhomboid
