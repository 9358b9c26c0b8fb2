#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

// Expected failures are values: every function that can fail for a reason outside the program returns a Result.
// The member names are those of std::expected, so that C++23 can replace this file.
namespace rhomboid {

// What went wrong: a kind to branch on, a sentence a person can read, and a detail for the log.
struct Error {
    enum class Kind { Invalid, NotFound, Refused, Busy, Full, Io, Damaged, Cancelled };

    Kind kind {Kind::Invalid};
    QString text {};
    QString detail {};

    bool operator==(const Error &) const = default;
};

template<class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    // Asking a failed result for its value is a programmer error.
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

    template<class U>
    T value_or(U &&other) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

    // Calls `next(value)`, which returns another Result, unless this one has failed.
    template<class Next>
    auto and_then(Next &&next) const & -> std::invoke_result_t<Next, const T &>
    {
        if (!has_value())
            return error();
        return std::forward<Next>(next)(value());
    }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error {};
    bool m_failed {false};
};

} // namespace rhomboid
