#include "ui/kit/readtable.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int rowPadding = 14; // px: what the style sheet puts above and below a cell, and the line
constexpr int rowsMeasured = 100; // for the widths of the columns

// In a cell a tab or a line break would begin another one.
QString cellText(const QVariant &value)
{
    QString text = value.toString();
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    return text;
}

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
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
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

// The last column takes what is left, unless that is less than it needs.
void ReadTable::updateGeometries()
{
    const int last = horizontalHeader()->count() - 1;
    if (last > 0) {
        const int needs = qMax(sizeHintForColumn(last), horizontalHeader()->sectionSizeHint(last));
        const bool fits = horizontalHeader()->sectionPosition(last) + needs <= viewport()->width();
        if (fits != horizontalHeader()->stretchLastSection())
            horizontalHeader()->setStretchLastSection(fits);
    }
    QTableView::updateGeometries();
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
