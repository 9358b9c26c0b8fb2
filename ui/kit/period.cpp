#include "ui/kit/period.h"

namespace rhomboid::period {

QDate firstDay(const QString &period, QDate today)
{
    if (period == fourWeeks)
        return today.addDays(-27);
    if (period == threeMonths)
        return today.addMonths(-3).addDays(1);
    return period == oneYear ? today.addYears(-1).addDays(1) : QDate();
}

} // namespace rhomboid::period
