#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

namespace rhomboid {

// Every source of the program with its full reference, made when it is first opened: there are more than a
// hundred.
class SourceList : public Card
{
    Q_OBJECT

public:
    explicit SourceList(const Knowledge &knowledge, QWidget *parent = nullptr);
};

} // namespace rhomboid
