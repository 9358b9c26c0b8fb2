#pragma once

#include "core/factors/factor.h"
#include "core/journal/check.h"

#include <QWidget>

#include <span>

class QDateTimeEdit;
class QLabel;

namespace rhomboid {

class FieldForm;

// Warm-up, fluids and the day around a workout: a card for each group of the catalogue's fields.
class ConditionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionsForm(std::span<const Field> fields, QWidget *parent = nullptr);

    Observations values() const;
    void setValues(const Observations &values); // does not emit
    void useUnits();
    void showProblems(const QList<Problem> &problems); // below the fields they are about

signals:
    void edited();

private:
    void showTotal();

    QList<FieldForm *> m_forms {};
    FieldForm *m_drinks {}; // one of them
    QLabel *m_total; // of what was drunk
};

// Alt and Page Up or Page Down anywhere in a form: one day earlier or later.
void addDayKeys(QWidget &form, QDateTimeEdit &date);

} // namespace rhomboid
