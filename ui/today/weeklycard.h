#pragma once

#include <QFrame>

class QWidget;

namespace rhomboid {

// The two short checks of a week with pain, while they are open: how much it affects daily life, and the
// warning signs.
class WeeklyCard : public QFrame
{
    Q_OBJECT

public:
    explicit WeeklyCard(QWidget *parent = nullptr);

    void show(bool weekOpen, bool checkOpen);

signals:
    void weekWanted();
    void checkWanted();

private:
    QWidget *m_week;
    QWidget *m_check;
};

} // namespace rhomboid
