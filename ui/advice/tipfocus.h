#pragma once

#include <QString>

class QWidget;

namespace rhomboid {

// Where the focus was in a list of tips that is about to be made anew: the row (its object name, the tip's id),
// and the name of what had it there.
class TipFocus
{
public:
    explicit TipFocus(const QWidget *rows); // null for a list that was not made yet

    // Puts it on the same in the new list, else on the first of the same tip, of all tips, or on `otherwise`. Does
    // nothing where the focus was elsewhere.
    void giveBack(QWidget &rows, QWidget &otherwise) const;

private:
    bool m_was {false};
    QString m_tip {};
    QString m_name {};
};

} // namespace rhomboid
