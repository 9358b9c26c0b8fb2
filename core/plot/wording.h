#pragma once

#include "core/plot/charts.h"

#include <QCoreApplication>
#include <QString>

namespace rhomboid {

// How the texts of charts write dates and numbers, in the locale of the choice.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(charts)

public:
    // Dates name the year when the choice is about more than eleven months.
    explicit Wording(const ChartChoice &choice);

    QString dayWithWeekday(QDate day) const; // Monday 9 February
    QString day(QDate day) const; // 9 February
    QString level(double value) const; // pain with one decimal
    QString amount(double value) const; // whole numbers, short even for absurd ones
    PlotTable table(const QList<PlotColumn> &columns) const; // without rows, its days with their weekday

private:
    QLocale m_locale;
    QString m_withWeekday;
    QString m_plain;
};

} // namespace rhomboid
