#pragma once

#include "core/advice/advice.h"
#include "ui/kit/card.h"

namespace rhomboid {

// At most three tips, each with its reason, its evidence and its sources behind "Why this?".
class TipsCard : public Card
{
    Q_OBJECT

public:
    explicit TipsCard(QWidget *parent = nullptr);

    void show(const Advice &advice, const Knowledge &knowledge);

signals:
    void entriesWanted(const QStringList &uids);
    void allTipsWanted();

private:
    QWidget *row(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge);
    QWidget *why(const ShownTip &shown, const Tip &tip, const Knowledge &knowledge);

    Advice m_shown {};
    QWidget *m_rows {nullptr};
    QString m_open {}; // id of the tip whose reason is on show
};

} // namespace rhomboid
