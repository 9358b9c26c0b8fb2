#include "ui/kit/painwords.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PainDays)
};

} // namespace

// 'n of m days' needs the right word for two numbers. Where both are alike or one is zero there is a sentence
// of its own, so that what is left speaks of two days at least.
QString painFreeText(int logged, int free)
{
    if (logged == 0)
        return Words::tr("Nothing logged in these days. Dashed boxes are days without an entry.");
    if (free == logged)
        return Words::tr("Pain-free on each of the %n day(s) you logged.", nullptr, logged);
    if (free == 0)
        return Words::tr("Some pain on each of the %n day(s) you logged.", nullptr, logged);
    return Words::tr("Pain-free on %1 of the %n day(s) you logged.", nullptr, logged)
        .arg(formats().locale.toString(free));
}

} // namespace rhomboid
