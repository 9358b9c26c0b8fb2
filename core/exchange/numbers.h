#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// Numbers as other programs write them, independent of the system's locale. Exponents, NaN, infinities and
// digits other than 0-9 are no numbers here.
namespace rhomboid {

// What one comma in front of exactly three digits ("1,234") stands for, where nothing else tells.
enum class LoneComma { Thousands, Decimal };

// 12.5, 12,5, 1,234.5, 1.234,5, 1'234, 1 234,5 and a sign in front.
std::optional<double> parseNumber(QStringView text, LoneComma comma);

// A number and what stands behind it: "20 ripetizioni", "0,00 kg". The unit is lower case and may be empty.
struct Measured
{
    double value{};
    QString unit{};

    bool operator==(const Measured &) const = default;
};
std::optional<Measured> parseMeasured(QStringView text, LoneComma comma);

// A duration in seconds: 1h 10m, 2h 5min, 38min, 30s, 1 Std. 5 Min., 1:02:03, 12:34 (minutes and seconds) and
// plain seconds. Never negative.
std::optional<double> parseSeconds(QStringView text);

} // namespace rhomboid
