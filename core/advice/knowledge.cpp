#include "core/advice/knowledge.h"

#include <algorithm>

namespace rhomboid {

namespace {

template <class T> const T *byId(const QList<T> &list, QStringView id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Tip *Knowledge::tip(QStringView id) const { return byId(tips, id); }

const TriageRule *Knowledge::rule(QStringView id) const { return byId(rules, id); }

const Source *Knowledge::source(QStringView id) const { return byId(sources, id); }

bool Knowledge::contradict(QStringView tip, QStringView other) const
{
    return std::ranges::any_of(contradictions, [&](const auto &pair) {
        return (pair.first == tip && pair.second == other) || (pair.first == other && pair.second == tip);
    });
}

} // namespace rhomboid
