#pragma once

#include "core/journal/workout.h"
#include "ui/kit/card.h"
#include "ui/workspace/act.h"

class QFrame;
class QLayout;
class QPushButton;

namespace rhomboid {

class ErrorLine;
class ExerciseGrid;
class ExerciseModel;
class Journal;
class Segmented;
struct RowsSwap;

// What was trained: the grid of exercises, or nothing where only the duration is logged. Names that the
// program does not know are pointed out, with a way to sort them in.
class ExercisesCard : public Card
{
    Q_OBJECT

public:
    // With fields above the grid, which come before it for the Tab key too.
    explicit ExercisesCard(QLayout *above, QWidget *parent = nullptr);

    QList<SetEntry> sets() const; // none in the mode without sets
    // The same with what stands in a cell that is still being typed into.
    QList<SetEntry> setsAsTyped() const;
    void setSets(const QList<SetEntry> &sets);
    // The exercises people know, by their names and the answers of this journal.
    void useExercises(const Journal &journal);
    // Takes a change of rows back, and then forth again.
    void swapRows(RowsSwap &rows);
    // Takes over what stands in a cell that is still being typed into.
    void finishTyping();
    // What stands in a cell and cannot be taken over, told in a sentence; none while all is well.
    QStringList refusals() const;
    // Puts the cursor there; false when there is no such cell.
    bool goToRefused();

signals:
    void edited();
    void typed(); // into a cell; nothing is taken over yet
    // Rows are about to change, to come, to go or to move; swapRows() with `back` takes it back.
    void replacing(const rhomboid::ActName &act, const rhomboid::RowsSwap &back);
    void mappingWanted(const QStringList &names);

private:
    QFrame *buildUnknown();
    void chooseMode(const QString &mode);
    void showUnknown();
    void takeRows(int row, const QString &text);
    void showCursor();
    QFrame *buildPasteNote();
    void forgetRefusal();
    bool isRefused() const;

    Segmented *m_mode;
    ExerciseModel *m_sets;
    ExerciseGrid *m_grid;
    ErrorLine *m_problem; // with the cell that is typed into
    QWidget *m_gridBox;
    QLabel *m_keys; // what the grid can do
    QLabel *m_unknownText;
    QFrame *m_unknown;
    QLabel *m_pasteText;
    QFrame *m_pasteNote; // what a paste could not take over
    bool m_replacing {false};
};

} // namespace rhomboid
