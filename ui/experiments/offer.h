#pragma once

#include "core/analysis/experiment.h"
#include "core/journal/change.h"
#include "core/journal/workout.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace rhomboid {

class ArmMark;
class Segmented;
struct State;

// When the draw was shown that a new workout of this type takes; nothing where none waits.
std::optional<WallTime> waitingDraw(const State &state, WorkoutType type);

// What the running experiment says in the workout form: the way that was drawn for this workout, whether it
// was done like that, or the button that shows the draw. Hidden where no experiment is concerned.
class ExperimentOffer : public QFrame
{
    Q_OBJECT

public:
    explicit ExperimentOffer(QWidget *parent = nullptr);

    void show(const State &state, const Workout &workout);
    // Whether it was done like that: a word for a draft of the form. Set, it goes to the draw that is shown
    // next; without one, the answer is the saved one again.
    QString answer() const;
    void setAnswer(const std::optional<QString> &answer);
    // Lets a workout that is saved with its final uid take its place.
    void addTo(Change &change, const Workout &workout, const WallTime &now) const;

signals:
    void drawWanted();
    // The workout begins at the draw or after it, which the start in the form does not say.
    void startStated(const rhomboid::WallTime &start);
    void edited();

private:
    // What is in view besides the number and the note.
    struct Parts {
        bool way {false};
        bool question {false};
        bool show {false};
        bool later {false};
    };

    void showTaken(const Experiment &experiment, const Draw &draw, const Workout &workout);
    void showDraw(const Experiment &experiment, const Draw &draw, const Workout &workout);
    void showLate(const Experiment &experiment, const Draw &draw, const Workout &workout);
    void showWay(const Experiment &experiment, const Draw &draw);
    void showNote(const Experiment &experiment, const QString &note, Parts parts);
    void arrange(Parts parts);

    std::optional<Draw> m_draw {}; // that this workout takes
    WallTime m_shown {}; // when the draw was shown that is later than the start in the form
    QString m_asked {}; // uid of the draw the answer is about
    std::optional<QString> m_drafted {}; // an answer for the next draw that is shown
    QLabel *m_number;
    ArmMark *m_mark;
    QLabel *m_way;
    QLabel *m_note;
    QWidget *m_question;
    Segmented *m_followed;
    QPushButton *m_show;
    QPushButton *m_later;
};

} // namespace rhomboid
