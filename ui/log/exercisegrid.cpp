#include "ui/log/exercisegrid.h"

#include "ui/kit/textfields.h"
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
            limitText(edit);
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
        else if (const auto *edit = qobject_cast<const QLineEdit *>(editor);
                 edit->text() != index.data(Qt::EditRole).toString())
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

ExerciseGrid::ExerciseGrid(ExerciseModel &model, QWidget *parent) : TypingTable(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new GridDelegate(this));
    setAccessibleName(tr("Exercises"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ExerciseModel::ExerciseColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(theme().em(3));
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
    return {TypingTable::sizeHint().width(), height};
}

QSize ExerciseGrid::minimumSizeHint() const
{
    return {theme().em(14), sizeHint().height()};
}

bool ExerciseGrid::isFilledByTyping(const QModelIndex &index) const
{
    return index.column() != ExerciseModel::KindColumn && index.column() != ExerciseModel::VolumeColumn
        && !m_model.isIdle(index);
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
        TypingTable::keyPressEvent(event);
    }
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
    const QString name = m_model.index(row, ExerciseModel::ExerciseColumn).data(Qt::EditRole).toString();
    if (!name.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Say what exercise this is"), this, [this, name] { emit mappingWanted({name}); });
    }
    menu.exec(event->globalPos());
}

void ExerciseGrid::resizeEvent(QResizeEvent *event)
{
    TypingTable::resizeEvent(event);
    updateGeometry();
}

} // namespace rhomboid
