#pragma once

#include "ui/kit/card.h"

#include <QDate>

namespace rhomboid {

class Journal;
class MonthView;

// A month of the journal, with its name and the way to the months before and after.
class MonthCard : public Card
{
    Q_OBJECT

public:
    explicit MonthCard(QDate today, QWidget *parent = nullptr);

    MonthView *view() const { return m_view; }
    void show(const Journal &journal); // what its days are marked with

private:
    MonthView *m_view;
};

} // namespace rhomboid
