#pragma once

#include "core/journal/workout.h"
#include "ui/kit/card.h"

class QFrame;
class QPushButton;

namespace rhomboid {

class ExerciseGrid;
class ExerciseModel;
class Journal;
class Segmented;

// What was trained: the grid of exercises, or nothing where only the duration is logged. Names that the
// program does not know are pointed out, with a way to sort them in.
class ExercisesCard : public Card
{
    Q_OBJECT

public:
    explicit ExercisesCard(QWidget *parent = nullptr);

    QList<SetEntry> sets() const; // none in the mode without sets
    void setSets(const QList<SetEntry> &sets);
    // The exercises people know, by their names and the answers of this journal.
    void useExercises(const Journal &journal);
    // Takes over what stands in a cell that is still being typed into.
    void finishTyping();

signals:
    void edited();
    void mappingWanted(const QStringList &names);

private:
    QFrame *buildUnknown();
    void chooseMode(const QString &mode);
    void showUnknown();

    Segmented *m_mode;
    ExerciseModel *m_sets;
    ExerciseGrid *m_grid;
    QWidget *m_gridBox;
    QLabel *m_unknownText;
    QFrame *m_unknown;
};

} // namespace rhomboid
