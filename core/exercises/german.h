#pragma once

#include <QString>

#include <span>

namespace rhomboid {

// What German gyms call a movement of the table, an exercise of it as a whole, or its equipment.
struct GermanName
{
    const char *english{};
    const char *german{};
};

std::span<const GermanName> germanUpperBody();
std::span<const GermanName> germanRest();
std::span<const GermanName> germanEquipment();

// The German name of a movement with its equipment; `equipment` may be empty. Empty where none is known.
QString germanName(const QString &movement, const QString &equipment);

} // namespace rhomboid
