#pragma once

#include "core/advice/profile.h"
#include "ui/kit/card.h"

#include <QMap>

class QPushButton;

namespace rhomboid {

class Segmented;

// The optional health profile: an age band and yes/no questions, each of which may stay unanswered. A change
// is reported at once.
class HealthCard : public Card
{
    Q_OBJECT

public:
    explicit HealthCard(QWidget *parent = nullptr);

    void show(const HealthProfile &profile); // does not emit
    HealthProfile value() const;

signals:
    void edited(const rhomboid::HealthProfile &profile);
    void forgetWanted();

private:
    Segmented *m_age;
    QMap<QString, Segmented *> m_answers {};
    QPushButton *m_forget;
    bool m_showing {false};
};

} // namespace rhomboid
