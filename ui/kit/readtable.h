#pragma once

#include <QHash>
#include <QTableView>

namespace rhomboid {

// What a cell or a heading is in the clipboard, where that is not what it shows: a date that a spreadsheet
// understands.
inline constexpr int copyRole = Qt::UserRole + 100;

// A table to be read: rows, of one height unless fold() is asked for, that are chosen whole. Enter or a
// double click opens one (activated()), Ctrl+C copies the chosen ones. Columns are as wide as they need, the
// last takes what is left if it holds words; where there is too little room, those of words are cut, and
// pointing at a cell says all of it. Where that does not do, columns are left out rather than scrolled to.
class ReadTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReadTable(QWidget *parent = nullptr);

    QList<int> chosenRows() const; // from top to bottom
    // Which columns hold words that may be cut; none does unless it is said here.
    void setCuttable(const QList<int> &columns);
    // Which columns are left out where nothing else helps, the first one first; never the last of the table.
    void setSpared(const QList<int> &columns);
    // From now on what would be cut goes on in the next lines, and its row is higher by those.
    void fold();
    void doItemsLayout() override;

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void setRowHeights();
    QList<int> widthsFor(int room) const; // 0 for a column that is left out
    bool fit(QList<int> &widths, int room) const;
    void foldRows();
    int linesIn(int row, int column);

    QList<int> m_cuttable {};
    QList<int> m_spared {};
    bool m_folds {false};
    QHash<QString, int> m_lines {}; // of cells that may be cut: there are many rows and few such texts
    QList<int> m_needs {}; // width of each column that shows all it holds
};

// Heading and rows as text for a spreadsheet, cells separated by tabs.
QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows);

} // namespace rhomboid
