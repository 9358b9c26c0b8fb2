#include "core/exchange/distances.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rhomboid {

namespace {

struct UnitWords {
    double metres {};
    QStringView words {};
};

constexpr UnitWords unitWords[] {
    {1, u"|m|meter|meters|metre|metres|mètre|mètres|metro|metros|metri|м|"},
    {1000,
     u"|km|kms|kilometer|kilometers|kilometre|kilometres|kilomètre|kilomètres|kilómetro|kilómetros|"
     u"chilometro|chilometri|quilômetro|quilômetros|км|"},
    {metresPerMile, u"|mi|mile|miles|meile|meilen|mille|milla|millas|miglio|miglia|milha|milhas|"},
    {0.9144, u"|yd|yds|yard|yards|"},
    {0.3048, u"|ft|foot|feet|"},
};

struct UnitRow {
    DistanceUnit unit {};
    QStringView key {};
    double metres {};
    const char *readAs {};
};

constexpr std::array unitRows {
    UnitRow {DistanceUnit::Metre, u"m", 1,
             QT_TRANSLATE_NOOP("exchange", "The file names no unit of distance; metres were taken.")},
    UnitRow {DistanceUnit::Kilometre, u"km", 1000,
             QT_TRANSLATE_NOOP("exchange", "The file names no unit of distance; kilometres were taken.")},
    UnitRow {DistanceUnit::Mile, u"mi", metresPerMile,
             QT_TRANSLATE_NOOP("exchange", "The file names no unit of distance; miles were taken.")},
};

const UnitRow &rowOf(DistanceUnit unit) { return *std::ranges::find(unitRows, unit, &UnitRow::unit); }

} // namespace

std::optional<double> metresIn(const QString &unit)
{
    const QString word = u'|' + unit.trimmed().toLower() + u'|';
    const auto found = std::ranges::find_if(
        unitWords, [&word](const UnitWords &row) { return word.size() > 2 && row.words.contains(word); });
    return found == std::end(unitWords) ? std::nullopt : std::optional(found->metres);
}

double metresOf(DistanceUnit unit) { return rowOf(unit).metres; }

QString keyOf(DistanceUnit unit) { return rowOf(unit).key.toString(); }

std::optional<DistanceUnit> distanceUnitFrom(const QString &key)
{
    const auto found = std::ranges::find(unitRows, key, &UnitRow::key);
    return found == unitRows.end() ? std::nullopt : std::optional(found->unit);
}

QString readAsText(DistanceUnit unit) { return QCoreApplication::translate("exchange", rowOf(unit).readAs); }

} // namespace rhomboid
