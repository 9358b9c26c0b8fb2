#pragma once

#include "core/load/load.h"
#include "core/plot/charts.h"

#include <QCoreApplication>
#include <QString>

namespace rhomboid {

// What a kind of load is called: as the title of a picture, which says what it is made of, and in short.
QString loadTitle(LoadKind kind);
QString loadName(LoadKind kind);

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
