#pragma once

#include "core/advice/knowledge.h"
#include "core/advice/plan.h"
#include "ui/kit/card.h"

class QPushButton;

namespace rhomboid {

class StageSteps;

// The way back to load: the present stage, what it allows, what leads to the next, and how the last session
// went, in words and shapes beside the colour.
class ReturnCard : public Card
{
    Q_OBJECT

public:
    explicit ReturnCard(const Knowledge &knowledge, QWidget *parent = nullptr);

    void show(const std::optional<ReturnToLoad> &load, const WallTime &now);

signals:
    void stageChosen(int stage);
    void sessionWanted(const QString &workout);

private:
    void buildZones();
    void buildRules();
    QString lastText(const ReturnToLoad &load, const WallTime &now) const;

    const Knowledge &m_knowledge;
    QLabel *m_stopped;
    QWidget *m_content;
    StageSteps *m_steps;
    QLabel *m_stage;
    QLabel *m_dose;
    QLabel *m_next;
    QLabel *m_last;
    QPushButton *m_session;
    QPushButton *m_down;
    QPushButton *m_up;
    ReturnToLoad m_load {};
};

} // namespace rhomboid
