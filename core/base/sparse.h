#pragma once

#include <QtGlobal> // moc 6.4 cannot read what <optional> includes as the first header of a file

#include <cmath>
#include <limits>
#include <optional>

namespace rhomboid {

// A std::optional of a number that takes no more room than the number: not-a-number, which no journal holds,
// stands for 'not answered'. For values that are kept by the ten thousand.
template <class T> class Sparse
{
public:
    constexpr Sparse() = default;
    constexpr Sparse(std::nullopt_t) { }
    constexpr Sparse(T value) : m_value(value) { }
    constexpr Sparse(const std::optional<T> &value) : m_value(value.value_or(none())) { }

    operator std::optional<T>() const { return has_value() ? std::optional(m_value) : std::nullopt; }

    bool has_value() const { return !std::isnan(number(m_value)); }
    explicit operator bool() const { return has_value(); }
    // As with std::optional, only of a value that is there.
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }
    void reset() { m_value = none(); }
    T value_or(T other) const { return has_value() ? m_value : other; }

    friend bool operator==(const Sparse &a, const Sparse &b)
    {
        return a.has_value() ? a.m_value == b.m_value : !b.has_value();
    }

private:
    static constexpr double number(double value) { return value; }
    template <class Unit> static constexpr double number(const Unit &unit) { return unit.value; }
    static constexpr T none() { return T {std::numeric_limits<double>::quiet_NaN()}; }

    T m_value {none()};
};

} // namespace rhomboid
