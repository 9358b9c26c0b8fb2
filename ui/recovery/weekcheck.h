#pragma once

#include "core/journal/day.h"
#include "ui/kit/card.h"

class QPushButton;

namespace rhomboid {

class ScalePicker;
class Segmented;
class Stepper;

// The weekly check while pain lasts, after the PEG scale (Krebs 2009): three numbers, the nights, normal
// things. Every answer is optional.
class WeekCheck : public Card
{
    Q_OBJECT

public:
    explicit WeekCheck(QWidget *parent = nullptr);

    // The form opens by itself when it is due; else it stands behind a button, below what was answered last.
    void show(const std::optional<FunctionCheck> &last, bool due, QDate today);
    void openForm(); // and puts the cursor into it
    FunctionCheck value() const; // without head and date
    // What was answered and not saved.
    void restore(const FunctionCheck &check);
    void clear();

signals:
    void answered(const rhomboid::FunctionCheck &check); // without head and date
    void edited();

private:
    void buildForm();
    void fill(const FunctionCheck &check);

    QLabel *m_last;
    QPushButton *m_open;
    QWidget *m_form;
    ScalePicker *m_painWeek;
    ScalePicker *m_enjoyment;
    ScalePicker *m_activity;
    Stepper *m_nights;
    Segmented *m_cantDo;
    QPushButton *m_save;
    std::optional<FunctionCheck> m_shown {};
    bool m_showing {false};
};

} // namespace rhomboid
