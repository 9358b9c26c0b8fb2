#pragma once

#include <QFrame>

#include <array>

class QLabel;
class QVBoxLayout;

namespace rhomboid {

// What Today asks for beside the back itself, as long as it is open.
struct Requests {
    QString workoutDraft {}; // what of a form is not saved, in words; empty for nothing
    QString painDraft {};
    bool week {}; // how much the pain of a week affects daily life
    bool safetyCheck {}; // the warning signs once more
    int incomplete {}; // imported workouts of the last weeks without effort or duration

    bool any() const
    {
        return !workoutDraft.isEmpty() || !painDraft.isEmpty() || week || safetyCheck || incomplete > 0;
    }
};

// One line each, with one button; none of them is a duty.
class RequestsCard : public QFrame
{
    Q_OBJECT

public:
    explicit RequestsCard(QWidget *parent = nullptr);

    void show(const Requests &requests);

signals:
    void weekWanted();
    void checkWanted();
    void completionWanted();
    void formWanted(const QString &page);

private:
    enum Line { WorkoutDraft, PainDraft, Week, SafetyCheck, Incomplete };

    void showLine(Line line, bool wanted);
    void setTitle(Line line, const QString &text);
    QWidget *makeLine(Line line);

    QVBoxLayout *m_column;
    // Made when first asked for: on most days there are none, and each costs memory and time at the start.
    std::array<QWidget *, Incomplete + 1> m_lines {};
    std::array<QLabel *, Incomplete + 1> m_titles {}; // of lines that do not always say the same
};

} // namespace rhomboid
