#pragma once

#include "ui/kit/typingtable.h"
#include "ui/log/exercisemodel.h"

class QMenu;

namespace rhomboid {

struct ExerciseName;

// The exercises of a workout as a grid made for the keyboard: Tab and Shift+Tab to the next and previous cell
// that can be filled, Enter to the next row, Ctrl+D copies the row above, Ctrl+Shift+D doubles the row,
// Alt+Up and Alt+Down move it, Ctrl+Backspace or the cross at its end deletes it, letters start typing with completion. Ctrl+C and
// Ctrl+V exchange rows with a spreadsheet. Ctrl+K or the letter behind the name offers the kinds of sets. It is as
// high as its rows: the page scrolls, not the grid.
class ExerciseGrid : public TypingTable
{
    Q_OBJECT

public:
    explicit ExerciseGrid(ExerciseModel &model, QWidget *parent = nullptr);

    // Names offered while typing.
    void setNames(const QList<ExerciseName> &names);

    // The sets with what stands in a cell that is still being typed into.
    QList<SetEntry> setsAsTyped() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void focused();
    // A letter more or less in a cell; nothing is taken over yet.
    void typed();
    // A text of several rows shall come in at a row.
    void rowsPasted(int row, const QString &text);
    // What kind of exercise a row is shall be chosen by hand.
    void mappingWanted(const QStringList &names);

protected:
    bool isFilledByTyping(const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class CellEdit;

    bool changesRows(QKeyEvent *event);
    void removeRow(int row);
    void moveRow(int row, int step);
    void offerKinds(int row);
    void addKinds(QMenu &menu, int row);
    void copyRows();
    void pasteAtCursor();
    bool pasteRows();
    void fitRows();
    void showNeededColumns();

    ExerciseModel &m_model;
};

} // namespace rhomboid
