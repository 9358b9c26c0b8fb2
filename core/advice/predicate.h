#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace rhomboid {

// What is known for the predicates, by fact name; a fact that is absent is unknown. Values are bool, double, QString
// or QStringList (a set of words).
using Facts = QMap<QString, QVariant>;

// A condition of tips.json and triage.json: and, or, not, comparisons, "x" in set, name in ("a","b"). Evaluated in
// Kleene's strong three-valued logic: nothing means unknown, which never becomes 'no' or 'yes' by itself.
class Predicate
{
public:
    Predicate() = default;

    // Fails with the column of the first character that cannot be understood.
    static Result<Predicate> parse(const QString &text);

    std::optional<bool> evaluate(const Facts &facts) const;
    // The names of all facts it reads, each once, in order of appearance.
    QStringList names() const;

private:
    struct Node;
    std::shared_ptr<const Node> m_root {};
};

} // namespace rhomboid
