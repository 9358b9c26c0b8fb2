#pragma once

#include "core/base/walltime.h"

#include <QString>

#include <optional>

namespace rhomboid {

// What every entry carries besides its content: who it is and when it was typed and last changed.
struct EntryHead {
    QString uid {};
    // When the value was first typed; unknown for foreign imports. Values typed after the pain are not evidence.
    std::optional<WallTime> entered {};
    // When it was last changed; decides a merge of two copies.
    std::optional<WallTime> modified {};

    bool operator==(const EntryHead &) const = default;
};

// What remains of a deleted entry, so that two copies of a journal can be merged.
struct Tombstone {
    QString uid {};
    WallTime deleted {};

    bool operator==(const Tombstone &) const = default;
};

} // namespace rhomboid
