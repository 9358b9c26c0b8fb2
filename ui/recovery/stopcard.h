#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

class QLabel;

namespace rhomboid {

// What ends a plan: when to stop and ask for advice, and when to call for help.
class StopCard : public Card
{
    Q_OBJECT

public:
    explicit StopCard(const Knowledge &knowledge, QWidget *parent = nullptr);

    // The emergency number as it is set now.
    void refresh();

signals:
    void helpWanted();

private:
    const Knowledge &m_knowledge;
    QLabel *m_emergency;
};

// "With ..., call the emergency number: 112"
QString emergencyLine(const Knowledge &knowledge);

} // namespace rhomboid
