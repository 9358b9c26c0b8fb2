#pragma once

#include <QFrame>

class QLabel;

namespace rhomboid {

struct Workout;
struct WallTime;

// Says that a new workout is logged for yesterday, where that is what somebody finds who opens the form
// shortly after midnight, with one click for today. Hidden else.
class NightNote : public QFrame
{
    Q_OBJECT

public:
    explicit NightNote(QWidget *parent = nullptr);

    void show(const Workout &workout, const WallTime &now);

signals:
    void todayWanted();

private:
    QLabel *m_text;
};

} // namespace rhomboid
