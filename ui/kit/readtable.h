#pragma once

#include <QTableView>

namespace rhomboid {

// What a cell or a heading is in the clipboard, where that is not what it shows: a date that a spreadsheet
// understands.
inline constexpr int copyRole = Qt::UserRole + 100;

// A table to be read: rows of one height that are chosen whole. Enter or a double click opens one
// (activated()), Ctrl+C copies the chosen ones.
class ReadTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReadTable(QWidget *parent = nullptr);

    QList<int> chosenRows() const; // from top to bottom

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void setRowHeights();
};

// Heading and rows as text for a spreadsheet, cells separated by tabs.
QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows);

} // namespace rhomboid
