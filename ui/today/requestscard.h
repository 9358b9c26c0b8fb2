#pragma once

#include <QFrame>

class QLabel;

namespace rhomboid {

// What Today asks for beside the back itself, as long as it is open.
struct Requests {
    bool workoutDraft {}; // a form holds something that is not saved
    bool painDraft {};
    bool week {}; // how much the pain of a week affects daily life
    bool safetyCheck {}; // the warning signs once more
    int incomplete {}; // imported workouts of the last weeks without effort or duration

    bool any() const { return workoutDraft || painDraft || week || safetyCheck || incomplete > 0; }
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
    QWidget *m_workoutDraft;
    QWidget *m_painDraft;
    QWidget *m_week;
    QWidget *m_check;
    QLabel *m_incompleteTitle;
    QWidget *m_incomplete;
};

} // namespace rhomboid
