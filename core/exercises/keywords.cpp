#include "core/exercises/keywords.h"

#include <QList>

#include <algorithm>

namespace rhomboid {

namespace {

// A rule taken apart: each alternative is a list of words.
struct Reading
{
    QString movement{};
    QList<QStringList> alternatives{};
};

QList<Reading> readingsOf(std::span<const KeywordRule> rules)
{
    QList<Reading> readings;
    for (const KeywordRule &rule : rules) {
        Reading reading{.movement = QString::fromLatin1(rule.movement)};
        for (const QString &alternative : QString::fromLatin1(rule.words).split(QLatin1Char(',')))
            reading.alternatives.append(alternative.split(QLatin1Char(' ')));
        readings.append(reading);
    }
    return readings;
}

bool occurs(QStringView wanted, const QStringList &words)
{
    const QChar star = QLatin1Char('*');
    if (wanted.front() == star)
        return std::ranges::any_of(words,
                                   [end = wanted.mid(1)](const QString &word) { return word.endsWith(end); });
    if (wanted.back() == star)
        return std::ranges::any_of(
            words, [start = wanted.chopped(1)](const QString &word) { return word.startsWith(start); });
    return words.contains(wanted);
}

bool applies(const Reading &reading, const QStringList &words)
{
    return std::ranges::any_of(reading.alternatives, [&words](const QStringList &alternative) {
        return std::ranges::all_of(alternative,
                                   [&words](const QString &word) { return occurs(word, words); });
    });
}

} // namespace

QString movementByKeyword(const QStringList &words)
{
    static const QList<Reading> readings = readingsOf(foreignRules()) + readingsOf(englishRules());
    const auto found =
        std::ranges::find_if(readings, [&](const Reading &reading) { return applies(reading, words); });
    return found == readings.end() ? QString() : found->movement;
}

} // namespace rhomboid
