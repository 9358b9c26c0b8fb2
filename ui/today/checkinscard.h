#pragma once

#include "core/journal/checkins.h"
#include "ui/kit/card.h"

namespace rhomboid {

// The open questions 24 and 48 hours after workouts. Optional, and any answer helps.
class CheckInsCard : public Card
{
    Q_OBJECT

public:
    explicit CheckInsCard(QWidget *parent = nullptr);

    void show(const QList<CheckIn> &open, QDate today);

signals:
    void painFree(const rhomboid::CheckIn &checkIn);
    void painLogged(const rhomboid::CheckIn &checkIn);
    void skipped(const rhomboid::CheckIn &checkIn);

private:
    QWidget *row(const CheckIn &checkIn, QDate today);

    QList<CheckIn> m_shown {};
    QWidget *m_rows {nullptr};
};

} // namespace rhomboid
