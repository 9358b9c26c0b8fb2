#pragma once

#include <QString>

namespace rhomboid {

// A text of which there are few kinds and very many copies (keys of fields): kept once for the whole program
// and never freed, so that a copy takes 8 bytes and two are equal when they are the same. Not for what people
// type.
class Interned
{
public:
    Interned() : Interned(QString()) { }
    explicit Interned(const QString &text);

    const QString &text() const { return *m_text; }

    bool operator==(const Interned &) const = default;

private:
    const QString *m_text;
};

} // namespace rhomboid
