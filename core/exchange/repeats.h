#pragma once

#include "core/exchange/importer.h"

namespace rhomboid {

// Where a block of sets stands twice in a row: sets [from, from + length) and the next `length` are equal.
struct RepeatedBlock
{
    qsizetype from{};
    qsizetype length{};

    bool operator==(const RepeatedBlock &) const = default;
};

// A fault of exports seen in real files. A block is at least four sets of two exercises, or a session of one
// exercise whose halves of three and more sets, not all alike, are equal. Equal sets in a row are training,
// no fault.
std::optional<RepeatedBlock> repeatedBlock(const QList<SetEntry> &sets);

} // namespace rhomboid
