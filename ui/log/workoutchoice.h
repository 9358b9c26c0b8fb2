#pragma once

#include "core/journal/journal.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rhomboid {

// Which workout pain is about: one of the last ones, or none. Where none is chosen, the workout before the
// pain is offered by its name; it is chosen by nobody but the person.
class WorkoutChoice : public QWidget
{
    Q_OBJECT

public:
    explicit WorkoutChoice(QWidget *parent = nullptr);

    // Keeps what is chosen, also when it is not among the last ones.
    void show(const Journal &journal, QDate today);
    // When the pain was. Nothing is offered without it, nor when the pain has nothing to do with a workout.
    void offerBefore(const std::optional<WallTime> &pain);

    QString value() const; // uid; empty for none
    void setValue(const QString &uid);

signals:
    void changed();

private:
    void showOffer();

    QComboBox *m_list;
    QPushButton *m_offer;
    Journal m_journal {};
    QDate m_today {};
    std::optional<WallTime> m_pain {};
    QString m_offered {}; // uid
};

} // namespace rhomboid
