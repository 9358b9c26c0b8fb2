#pragma once

#include "core/advice/knowledge.h"
#include "ui/kit/card.h"

namespace rhomboid {

class Journal;

// What was ticked on the seven days before today, a line a day; days without a tick are left out, and without
// any the card is not there: nobody is told what they did not do.
class PastTicks : public Card
{
    Q_OBJECT

public:
    explicit PastTicks(const Knowledge &knowledge, QWidget *parent = nullptr);

    void show(const Journal &journal, QDate today);

private:
    struct Line {
        QString day {};
        QString items {};

        bool operator==(const Line &) const = default;
    };

    void build();

    const Knowledge &m_knowledge;
    QList<Line> m_lines {};
    QWidget *m_rows {nullptr};
};

} // namespace rhomboid
