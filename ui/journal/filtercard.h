#pragma once

#include "core/journal/entryindex.h"
#include "ui/kit/card.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QPushButton;

namespace rhomboid {

class ChipGroup;
class Stepper;

// What the journal shows: kinds, a range of pain, a place, an exercise, days. The text and the chosen uids of
// a filter belong to others and pass through unchanged.
class FilterCard : public Card
{
    Q_OBJECT

public:
    explicit FilterCard(QDate today, QWidget *parent = nullptr);

    const EntryFilter &filter() const { return m_filter; }
    void setFilter(const EntryFilter &filter); // does not emit
    void setExercises(const QStringList &names);

signals:
    void filterChanged(const rhomboid::EntryFilter &filter);
    void clearWanted();

private:
    void buildPain();
    void buildDays();
    void bringIntoView(QWidget *part);
    void addChoice(const QString &name, QComboBox *box);
    void read();
    void showDays();
    void showClear();

    QDate m_today;
    EntryFilter m_filter {};
    ChipGroup *m_kinds;
    Stepper *m_atLeast;
    Stepper *m_atMost;
    QComboBox *m_region;
    QComboBox *m_exercise;
    QComboBox *m_days;
    QWidget *m_ownDays;
    QFormLayout *m_choices;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
};

} // namespace rhomboid
