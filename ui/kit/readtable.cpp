#include "ui/kit/readtable.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace rhomboid {

namespace {

constexpr int rowPadding = 14; // px: what the style sheet puts above and below a cell, and the line
constexpr int rowsMeasured = 100; // for the widths of the columns
constexpr double leastCut = 5; // em a cut column keeps
constexpr int mostLines = 3; // of a folded cell

// In a cell a tab or a line break would begin another one.
QString cellText(const QVariant &value)
{
    QString text = value.toString();
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    return text;
}

// Draws on several lines what does not fit on one; widths are asked for as if it did.
class FoldingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem folded = option;
        folded.features |= QStyleOptionViewItem::WrapText;
        QStyledItemDelegate::paint(painter, folded, index);
    }
};

} // namespace

ReadTable::ReadTable(QWidget *parent) : QTableView(parent)
{
    setProperty("lines", true);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setRowHeights();
}

void ReadTable::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme().font(Type::Body)).height() + rowPadding);
}

QList<int> ReadTable::chosenRows() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ReadTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    if (const QList<int> rows = chosenRows(); !rows.isEmpty())
        QGuiApplication::clipboard()->setText(tabSeparated(*model(), rows));
}

void ReadTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

void ReadTable::setCuttable(const QList<int> &columns)
{
    m_cuttable = columns;
    updateGeometries();
}

void ReadTable::setSpared(const QList<int> &columns)
{
    m_spared = columns;
    updateGeometries();
}

void ReadTable::fold()
{
    m_folds = true;
    setItemDelegate(new FoldingDelegate(this));
}

int ReadTable::linesIn(int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    const QString text = index.data().toString();
    const auto known = m_lines.constFind(text);
    if (known != m_lines.constEnd())
        return *known;
    const int whole = sizeHintForIndex(index).width();
    const int padding = whole - fontMetrics().horizontalAdvance(text);
    const QRect room(0, 0, columnWidth(column) - padding, QWIDGETSIZE_MAX);
    const int high = fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
    const int lines =
        whole <= columnWidth(column) ? 1 : qBound(1, high / fontMetrics().lineSpacing(), mostLines);
    m_lines.insert(text, lines);
    return lines;
}

void ReadTable::foldRows()
{
    m_lines.clear(); // the columns may have another width
    const int one = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < model()->rowCount(); ++row) {
        int lines = 1;
        for (const int column : std::as_const(m_cuttable))
            lines = qMax(lines, linesIn(row, column));
        const int high = one + (lines - 1) * fontMetrics().lineSpacing();
        if (rowHeight(row) != high)
            setRowHeight(row, high);
    }
}

// Before rows are placed anew: they may hold something else, in other letters. The heading of a column that
// is left out has no size.
void ReadTable::doItemsLayout()
{
    QList<int> needs;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        needs.append(qMax(sizeHintForColumn(column),
                          isColumnHidden(column) ? m_needs.value(column)
                                                 : horizontalHeader()->sectionSizeHint(column)));
    m_needs = needs;
    QTableView::doItemsLayout();
}

// As wide as they need; too little room is taken from the widest that may be cut, too much goes to the last
// if it holds words: numbers far from their row are hard to follow. What does not fit even so is left out,
// and scrolled when nothing may be.
QList<int> ReadTable::widthsFor(int room) const
{
    QList<int> shown = m_needs;
    QList<int> widths = shown;
    bool fits = fit(widths, room);
    for (qsizetype i = 0; !fits && i < m_spared.size(); ++i) {
        shown[m_spared[i]] = 0;
        widths = shown;
        fits = fit(widths, room);
    }
    return fits ? widths : m_needs;
}

bool ReadTable::fit(QList<int> &widths, int room) const
{
    int missing = std::accumulate(widths.cbegin(), widths.cend(), -room);
    if (missing < 0 && m_cuttable.contains(widths.size() - 1))
        widths.back() -= missing;
    const int least = theme().em(leastCut);
    const auto widthOf = [&widths](int column) { return widths[column]; };
    for (; missing > 0; --missing) {
        const auto widest = std::ranges::max_element(m_cuttable, {}, widthOf);
        if (widest == m_cuttable.cend() || widths[*widest] <= least)
            return false;
        --widths[*widest];
    }
    return true;
}

void ReadTable::updateGeometries()
{
    if (!m_needs.isEmpty() && m_needs.size() == horizontalHeader()->count()) {
        const QList<int> widths = widthsFor(viewport()->width());
        for (int column = 0; column < widths.size(); ++column) {
            if (isColumnHidden(column) != (widths[column] == 0))
                setColumnHidden(column, widths[column] == 0);
            if (widths[column] > 0)
                horizontalHeader()->resizeSection(column, widths[column]);
        }
        if (m_folds)
            foldRows();
    }
    QTableView::updateGeometries();
}

bool ReadTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const bool cut = index.isValid() && sizeHintForIndex(index).width() > columnWidth(index.column());
    QToolTip::showText(help->globalPos(), cut ? index.data().toString() : QString(), this);
    return true;
}

QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QVariant copied = model.headerData(column, Qt::Horizontal, copyRole);
        cells.append(cellText(copied.isValid() ? copied : model.headerData(column, Qt::Horizontal)));
    }
    QStringList lines {cells.join(u'\t')};
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant copied = index.data(copyRole);
            cells.append(cellText(copied.isValid() ? copied : index.data()));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace rhomboid
