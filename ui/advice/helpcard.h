#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

namespace rhomboid {

// 'When to get help': the emergency signs, always in view, and behind a button those worth speaking to a
// professional about. The words are those of the triage rules.
class HelpCard : public Card
{
    Q_OBJECT

public:
    explicit HelpCard(const Knowledge &knowledge, QWidget *parent = nullptr);
};

} // namespace rhomboid
