#pragma once

#include "ui/kit/card.h"

#include <QDate>

namespace rhomboid {

class MonthView;

// A month of the journal, with its name and the way to the months before and after.
class MonthCard : public Card
{
    Q_OBJECT

public:
    explicit MonthCard(QDate today, QWidget *parent = nullptr);

    MonthView *view() const { return m_view; }

private:
    MonthView *m_view;
};

} // namespace rhomboid
