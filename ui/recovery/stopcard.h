#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

namespace rhomboid {

// What ends a plan: when to stop and ask for advice, and when to call for help.
class StopCard : public Card
{
    Q_OBJECT

public:
    explicit StopCard(const Knowledge &knowledge, QWidget *parent = nullptr);

signals:
    void helpWanted();
};

} // namespace rhomboid
