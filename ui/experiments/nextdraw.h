#pragma once

#include "core/advice/triage.h"
#include "core/analysis/experiment.h"
#include "ui/kit/controls.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rhomboid {

class ArmMark;
struct State;

// What the running experiment asks of the next workout: the way that was drawn, or the button that shows it.
// Hidden while no experiment runs. Shows only what the journal already says.
class NextDraw : public QFrame
{
    Q_OBJECT

public:
    explicit NextDraw(ButtonKind drawButton, QWidget *parent = nullptr);

    void show(const State &state, const WallTime &now);
    // Puts the focus on the button that is to be pressed next, if there is one.
    void focusDraw();

signals:
    void drawWanted();
    void resultWanted();

private:
    void say(const QString &heading, const QString &text);
    void showOpen(const Experiment &experiment, const Draw &draw);
    QPushButton *showNext(const Experiment &experiment, int place);
    QPushButton *showEnd(const Experiment &experiment, const State &state, const WallTime &now);

    QLabel *m_number;
    ArmMark *m_mark;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_draw;
    QPushButton *m_result;
};

} // namespace rhomboid
