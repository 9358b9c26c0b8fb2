#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <span>

namespace rhomboid {

// The stored word of an enumerator. Tables of these are the one place where an enum and its text in files and in
// the database meet; what people read is translated elsewhere.
template<class Enum>
struct Keyword {
    Enum value {};
    const char *word {};
};

template<class Enum>
QString wordOf(std::span<const Keyword<Enum>> table, Enum value)
{
    const auto found = std::ranges::find(table, value, &Keyword<Enum>::value);
    return found == table.end() ? QString() : QString::fromLatin1(found->word);
}

template<class Enum>
std::optional<Enum> fromWord(std::span<const Keyword<Enum>> table, QStringView word)
{
    const auto found = std::ranges::find_if(
        table, [word](const Keyword<Enum> &row) { return word == QLatin1StringView(row.word); });
    if (found == table.end())
        return std::nullopt;
    return found->value;
}

} // namespace rhomboid
