#pragma once

#include "core/advice/triage.h"

#include <QFrame>

class QLabel;

namespace rhomboid {

// What the safety banner of a form says, in one line that stays in view wherever the form is scrolled to.
// Hidden while there is nothing to say; read out as it appears.
class SafetyLine : public QFrame
{
    Q_OBJECT

public:
    explicit SafetyLine(QWidget *parent = nullptr);

    void show(const Triage &triage);

signals:
    void moreWanted();

private:
    void dress(const QString &kind);

    int m_level {3};
    Urgency m_urgency {Urgency::SelfCare};
    QLabel *m_emergency; // icons
    QLabel *m_professional;
    QLabel *m_text;
};

} // namespace rhomboid
