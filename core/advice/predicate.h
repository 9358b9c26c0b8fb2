#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace rhomboid {

// What is known for the predicates, by fact name; a fact that is absent is unknown. Values are bool, double,
// QString or QStringList (a set of words).
using Facts = QMap<QString, QVariant>;

// A condition of tips.json and triage.json: and, or, not, comparisons, "x" in set, name in ("a","b").
// Evaluated in Kleene's strong three-valued logic: nothing means unknown, which never becomes 'no' or 'yes'
// by itself.
class Predicate
{
public:
    Predicate() = default;

    // Fails with the column (counted from 1) of the first character that cannot be understood.
    static Result<Predicate> parse(const QString &text);
    // The same, reading each name that has an alias as the fact the alias stands for.
    static Result<Predicate> parse(const QString &text, const QMap<QString, QString> &aliases);

    // A default-constructed predicate is unknown. So is a comparison whose sides are of different types.
    std::optional<bool> evaluate(const Facts &facts) const;
    // True only: unknown is not enough.
    bool holds(const Facts &facts) const { return evaluate(facts).value_or(false); }
    // The names of all facts it reads, each once, in order of appearance.
    QStringList names() const;

    // One node of the parsed expression; only predicate.cpp and the parser know its shape.
    struct Node;

private:
    explicit Predicate(std::shared_ptr<const Node> root) : m_root(std::move(root)) { }

    std::shared_ptr<const Node> m_root {};
};

} // namespace rhomboid
