#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace rhomboid {

// A value that is made when somebody first asks for it. Copies share it; any thread may be the first to ask.
template <class T> class Lazy
{
public:
    Lazy() : Lazy(T {}) { }
    Lazy(T value) : m_shared(std::make_shared<Shared>()) { m_shared->value = std::move(value); }
    explicit Lazy(std::function<T()> make) : m_shared(std::make_shared<Shared>())
    {
        m_shared->make = std::move(make);
    }

    const T &operator*() const
    {
        std::call_once(m_shared->once, [this] {
            if (!m_shared->value)
                m_shared->value = m_shared->make();
        });
        return *m_shared->value;
    }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; }

    // One of its own, which makes its value anew; those who hold this one keep theirs.
    Lazy again() const { return m_shared->make ? Lazy(m_shared->make) : *this; }

private:
    struct Shared {
        std::once_flag once {};
        std::function<T()> make {};
        std::optional<T> value {};
    };

    std::shared_ptr<Shared> m_shared;
};

} // namespace rhomboid
