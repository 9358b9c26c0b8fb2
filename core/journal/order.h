#pragma once

#include "core/journal/journal.h"

#include <algorithm>
#include <utility>

// The one order of entries inside a journal: by time, then by uid, so that equal journals have equal lists.
namespace rhomboid {

inline std::pair<WallTime, QStringView> orderOf(const Workout &entry) { return {entry.started, entry.head.uid}; }
inline std::pair<WallTime, QStringView> orderOf(const PainEntry &entry) { return {entry.at, entry.head.uid}; }
inline std::pair<WallTime, QStringView> orderOf(const Event &entry) { return {entry.at, entry.head.uid}; }
inline std::pair<WallTime, QStringView> orderOf(const Day &entry) { return {{.date = entry.date}, entry.head.uid}; }
inline std::pair<WallTime, QStringView> orderOf(const FunctionCheck &entry)
{
    return {{.date = entry.date}, entry.head.uid};
}

inline constexpr auto inOrder = [](const auto &a, const auto &b) { return orderOf(a) < orderOf(b); };

// Puts entries appended from `tail` on into their places; what stands before `tail` is in order already.
template<class T>
void mergeTail(QList<T> &list, qsizetype tail)
{
    std::sort(list.begin() + tail, list.end(), inOrder);
    std::inplace_merge(list.begin(), list.begin() + tail, list.end(), inOrder);
}

} // namespace rhomboid
