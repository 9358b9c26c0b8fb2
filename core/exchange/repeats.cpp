#include "core/exchange/repeats.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr qsizetype smallestBlock = 4;
constexpr qsizetype smallestHalf = 3;
constexpr qsizetype mostSets = 2000; // no one trains more in a session; keeps the search quick

bool sameSet(const SetEntry &a, const SetEntry &b)
{
    SetEntry other = b;
    other.notes = a.notes; // a note stands on the first set only
    return a == other;
}

bool isBlock(const QList<SetEntry> &sets, qsizetype from, qsizetype length)
{
    const auto begin = sets.begin() + from;
    const auto end = begin + length;
    if (length >= smallestBlock
        && std::any_of(begin, end, [&](const SetEntry &set) { return set.exercise != begin->exercise; }))
        return true;
    return length >= smallestHalf && 2 * length == sets.size()
        && std::any_of(begin, end, [&](const SetEntry &set) { return !sameSet(set, *begin); });
}

} // namespace

std::optional<RepeatedBlock> repeatedBlock(const QList<SetEntry> &sets)
{
    if (sets.size() > mostSets)
        return std::nullopt;
    for (qsizetype length = sets.size() / 2; length >= smallestHalf; --length) {
        qsizetype streak = 0;
        for (qsizetype i = 0; i + length < sets.size(); ++i) {
            streak = sameSet(sets[i], sets[i + length]) ? streak + 1 : 0;
            if (streak >= length && isBlock(sets, i + 1 - length, length))
                return RepeatedBlock {.from = i + 1 - length, .length = length};
        }
    }
    return std::nullopt;
}

ImportDraft withoutRepeatedBlocks(ImportDraft draft)
{
    for (Entry &entry : draft.entries) {
        Workout *workout = std::get_if<Workout>(&entry);
        while (workout) {
            const auto block = repeatedBlock(workout->sets);
            if (!block)
                break;
            QList<SetEntry> sets = workout->sets;
            sets.remove(block->from + block->length, block->length);
            workout->sets = sets;
            draft.rows.sets -= block->length;
            draft.rows.skipped += block->length;
        }
    }
    draft.repeatedBlocks.clear();
    return draft;
}

} // namespace rhomboid
