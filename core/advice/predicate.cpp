#include "core/advice/predicate.h"

#include "core/advice/parser.h"

namespace rhomboid {

namespace {

using Node = Predicate::Node;
using Truth = std::optional<bool>;

Truth truthOf(const Node &node, const Facts &facts);

bool isLogical(Node::Kind kind)
{
    return kind != Node::Kind::Name && kind != Node::Kind::Literal && kind != Node::Kind::List;
}

// An invalid variant is the unknown value.
QVariant valueOf(const Node &node, const Facts &facts)
{
    if (node.kind == Node::Kind::Name)
        return facts.value(node.name);
    if (isLogical(node.kind)) {
        const Truth truth = truthOf(node, facts);
        return truth ? QVariant(*truth) : QVariant();
    }
    return node.value;
}

std::optional<double> numberOf(const QVariant &value)
{
    const int type = value.typeId();
    if (type == QMetaType::Double || type == QMetaType::Int)
        return value.toDouble();
    return std::nullopt;
}

bool sameType(const QVariant &left, const QVariant &right)
{
    return left.isValid() && left.typeId() == right.typeId();
}

Truth equal(const QVariant &left, const QVariant &right)
{
    if (const auto a = numberOf(left), b = numberOf(right); a && b)
        return *a == *b;
    return sameType(left, right) ? Truth(left == right) : std::nullopt;
}

Truth ordered(Node::Kind kind, const QVariant &left, const QVariant &right)
{
    const auto a = numberOf(left), b = numberOf(right);
    if (!a || !b)
        return std::nullopt;
    switch (kind) {
    case Node::Kind::Less:
        return *a < *b;
    case Node::Kind::LessEqual:
        return *a <= *b;
    case Node::Kind::Greater:
        return *a > *b;
    default:
        return *a >= *b;
    }
}

Truth negated(Truth truth) { return truth ? Truth(!*truth) : std::nullopt; }

// Kleene: one deciding value settles it whatever the others are; otherwise an unknown stays unknown.
Truth junction(const Node &node, const Facts &facts, bool deciding)
{
    Truth result = !deciding;
    for (const NodePtr &child : node.children) {
        const Truth truth = truthOf(*child, facts);
        if (truth == deciding)
            return deciding;
        if (!truth)
            result = std::nullopt;
    }
    return result;
}

// A set is in a list when the two have a member in common.
Truth inList(const QVariant &left, const Node &list)
{
    const QVariantList members =
        left.typeId() == QMetaType::QStringList ? QVariantList(left.toList()) : QVariantList {left};
    Truth result = false;
    for (const QVariant &member : members) {
        for (const NodePtr &item : list.children) {
            const Truth same = equal(member, item->value);
            if (same == true)
                return true;
            if (!same)
                result = std::nullopt;
        }
    }
    return result;
}

Truth membership(const Node &node, const Facts &facts)
{
    const QVariant left = valueOf(*node.children[0], facts);
    const Node &right = *node.children[1];
    if (right.kind == Node::Kind::List)
        return inList(left, right);
    const QVariant set = valueOf(right, facts);
    if (set.typeId() != QMetaType::QStringList || left.typeId() != QMetaType::QString)
        return std::nullopt;
    return set.toStringList().contains(left.toString());
}

Truth truthOf(const Node &node, const Facts &facts)
{
    switch (node.kind) {
    case Node::Kind::And:
        return junction(node, facts, false);
    case Node::Kind::Or:
        return junction(node, facts, true);
    case Node::Kind::Not:
        return negated(truthOf(*node.children[0], facts));
    case Node::Kind::In:
        return membership(node, facts);
    case Node::Kind::Equal:
        return equal(valueOf(*node.children[0], facts), valueOf(*node.children[1], facts));
    case Node::Kind::NotEqual:
        return negated(equal(valueOf(*node.children[0], facts), valueOf(*node.children[1], facts)));
    case Node::Kind::Name:
    case Node::Kind::Literal: {
        const QVariant value = valueOf(node, facts);
        return value.typeId() == QMetaType::Bool ? Truth(value.toBool()) : std::nullopt;
    }
    case Node::Kind::List:
        return std::nullopt;
    default:
        return ordered(node.kind, valueOf(*node.children[0], facts), valueOf(*node.children[1], facts));
    }
}

void collectNames(const Node &node, QStringList &names)
{
    if (node.kind == Node::Kind::Name && !names.contains(node.name))
        names.append(node.name);
    for (const NodePtr &child : node.children)
        collectNames(*child, names);
}

} // namespace

Result<Predicate> Predicate::parse(const QString &text) { return parse(text, {}); }

Result<Predicate> Predicate::parse(const QString &text, const QMap<QString, QString> &aliases)
{
    return PredicateParser(text, aliases).parse().and_then([](const NodePtr &root) -> Result<Predicate> {
        return Predicate(root);
    });
}

std::optional<bool> Predicate::evaluate(const Facts &facts) const
{
    return m_root ? truthOf(*m_root, facts) : std::nullopt;
}

QStringList Predicate::names() const
{
    QStringList names;
    if (m_root)
        collectNames(*m_root, names);
    return names;
}

} // namespace rhomboid
