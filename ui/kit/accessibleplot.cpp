#include "ui/kit/accessibleplot.h"

#include "ui/kit/plotview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QQueue>

namespace rhomboid {

namespace {

constexpr int headingRow = -1;
constexpr qsizetype cellsKept = 1'024; // whoever reads decades leaves no more objects behind

int rowsOf(const PlotView *view) { return static_cast<int>(view->told().table.rows.size()); }

int columnsOf(const PlotView *view) { return static_cast<int>(view->told().table.columns.size()); }

QAccessibleInterface *voiceOf(const PlotView *view)
{
    return QAccessible::queryAccessibleInterface(const_cast<PlotView *>(view));
}

// One number of the table, or the heading of a column. It holds nothing but its place, so that it says what
// the chart says when it is asked.
class AccessibleCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    AccessibleCell(PlotView *view, int row, int column) : m_view(view), m_row(row), m_column(column) { }

    bool isValid() const override { return m_view && m_column < columnsOf(m_view) && m_row < rowsOf(m_view); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? voiceOf(m_view)->window() : nullptr; }
    QAccessibleInterface *parent() const override { return m_view ? voiceOf(m_view) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QRect rect() const override { return m_view ? voiceOf(m_view)->rect() : QRect(); }
    void setText(QAccessible::Text, const QString &) override { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    QAccessible::Role role() const override
    {
        return m_row == headingRow ? QAccessible::ColumnHeader : QAccessible::Cell;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        state.invisible = !m_view || !m_view->isVisible();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const PlotTable &table = m_view->told().table;
        return m_row == headingRow ? table.columns[m_column].title : table.text(m_row, m_column);
    }

    bool isSelected() const override { return false; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;

private:
    QPointer<PlotView> m_view;
    int m_row;
    int m_column;
};

class AccessiblePlot : public QAccessibleWidget,
                       public QAccessibleValueInterface,
                       public QAccessibleTableInterface
{
public:
    explicit AccessiblePlot(PlotView *view) : QAccessibleWidget(view, QAccessible::Chart) { }
    ~AccessiblePlot() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        if (type == QAccessible::TableInterface && rowCount() > 0)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->readOut() : QAccessibleWidget::text(kind);
    }

    // The headings come first, then the rows, then the buttons of the legend.
    int childCount() const override { return cellCount() + QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= cellCount())
            return QAccessibleWidget::child(index - cellCount());
        return cell(index / columnCount() + headingRow, index % columnCount());
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *asked = const_cast<QAccessibleInterface *>(child);
        if (const QAccessibleTableCellInterface *cell = asked ? asked->tableCellInterface() : nullptr)
            return (cell->rowIndex() - headingRow) * columnCount() + cell->columnIndex();
        const int button = QAccessibleWidget::indexOfChild(child);
        return button < 0 ? button : cellCount() + button;
    }

    // As a value: the day that is read.
    QVariant currentValue() const override { return view()->currentStop(); }
    void setCurrentValue(const QVariant &value) override { view()->setStop(value.toInt()); }
    QVariant maximumValue() const override { return static_cast<int>(view()->plot().stops.size()) - 1; }
    QVariant minimumValue() const override { return view()->plot().stops.isEmpty() ? -1 : 0; }
    QVariant minimumStepSize() const override { return 1; }

    // As a table. Qt asks some of its cells without looking whether there are any, so that what lies beyond
    // the end is the last one.
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return cell(qBound(0, row, rowCount() - 1), qBound(0, column, columnCount() - 1));
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int columnCount() const override { return columnsOf(view()); }
    int rowCount() const override { return rowsOf(view()); }
    QString columnDescription(int column) const override
    {
        return view()->told().table.header().value(column);
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? view()->told().table.text(row, 0) : QString();
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

    // Made when it is asked for; the ones that were asked for longest ago go.
    QAccessibleInterface *cell(int row, int column) const
    {
        const auto place = std::pair(row, column);
        if (const auto known = m_cells.constFind(place); known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        if (m_made.size() >= cellsKept)
            QAccessible::deleteAccessibleInterface(m_cells.take(m_made.dequeue()));
        auto *made = new AccessibleCell(view(), row, column);
        m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
        m_made.enqueue(place);
        return made;
    }

private:
    PlotView *view() const { return static_cast<PlotView *>(widget()); }

    int cellCount() const { return rowCount() > 0 ? (rowCount() - headingRow) * columnCount() : 0; }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
        m_made.clear();
    }

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells {};
    mutable QQueue<std::pair<int, int>> m_made {};
};

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    const auto *chart = static_cast<const AccessiblePlot *>(parent());
    return chart && m_row != headingRow ? QList {chart->cell(headingRow, m_column)}
                                        : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    const auto *chart = static_cast<const AccessiblePlot *>(parent());
    return chart && m_row != headingRow && m_column > 0 ? QList {chart->cell(m_row, 0)}
                                                        : QList<QAccessibleInterface *>();
}

} // namespace

QAccessibleInterface *accessiblePlot(PlotView *view) { return new AccessiblePlot(view); }

} // namespace rhomboid
