#include "core/advice/parser.h"

namespace rhomboid {

namespace {

using Kind = Predicate::Node::Kind;

constexpr int deepest = 64; // brackets and nots within each other; a file that needs more is broken

bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

NodePtr make(Kind kind, QList<NodePtr> children)
{
    return std::make_shared<const Predicate::Node>(
        Predicate::Node {.kind = kind, .children = std::move(children)});
}

NodePtr makeLiteral(const QVariant &value)
{
    return std::make_shared<const Predicate::Node>(Predicate::Node {.kind = Kind::Literal, .value = value});
}

std::optional<Kind> comparisonKind(QStringView symbol)
{
    if (symbol == u"<")
        return Kind::Less;
    if (symbol == u"<=")
        return Kind::LessEqual;
    if (symbol == u">")
        return Kind::Greater;
    if (symbol == u">=")
        return Kind::GreaterEqual;
    if (symbol == u"==")
        return Kind::Equal;
    if (symbol == u"!=")
        return Kind::NotEqual;
    return std::nullopt;
}

bool isReserved(QStringView word)
{
    return word == u"and" || word == u"or" || word == u"not" || word == u"in";
}

} // namespace

Result<NodePtr> PredicateParser::parse()
{
    advance();
    NodePtr root = disjunction();
    if (root && m_token.kind != Token::Kind::End)
        root = fail(QStringLiteral("expected 'and', 'or' or the end"));
    if (!root)
        return *m_error;
    return root;
}

void PredicateParser::advance()
{
    while (m_next < m_text.size() && m_text[m_next].isSpace())
        ++m_next;
    m_token = {.at = m_next};
    if (m_next >= m_text.size())
        return;
    const QChar first = m_text[m_next];
    if (isNameStart(first)) {
        while (m_next < m_text.size() && (isNameStart(m_text[m_next]) || isDigit(m_text[m_next])))
            ++m_next;
        m_token.kind = Token::Kind::Name;
    } else if (isDigit(first) || first == u'-') {
        readNumber();
    } else if (first == u'"') {
        readText();
        return;
    } else {
        const QStringView two = m_text.mid(m_next, 2);
        const bool pair = two == u"<=" || two == u">=" || two == u"==" || two == u"!=";
        m_next += pair ? 2 : 1;
        m_token.kind = pair || QStringView(u"<>(),").contains(first) ? Token::Kind::Symbol : Token::Kind::Bad;
    }
    m_token.text = m_text.mid(m_token.at, m_next - m_token.at);
}

void PredicateParser::readNumber()
{
    ++m_next;
    while (m_next < m_text.size() && (isDigit(m_text[m_next]) || m_text[m_next] == u'.'))
        ++m_next;
    bool good = false;
    m_token.number = m_text.mid(m_token.at, m_next - m_token.at).toDouble(&good);
    m_token.kind = good ? Token::Kind::Number : Token::Kind::Bad;
}

void PredicateParser::readText()
{
    const qsizetype close = m_text.indexOf(u'"', m_next + 1);
    const qsizetype end = close < 0 ? m_text.size() : close;
    m_token.kind = close < 0 ? Token::Kind::Bad : Token::Kind::Text;
    m_token.text = m_text.mid(m_next + 1, end - m_next - 1);
    m_next = close < 0 ? end : end + 1;
}

bool PredicateParser::accept(QStringView text)
{
    const bool word = m_token.kind == Token::Kind::Name || m_token.kind == Token::Kind::Symbol;
    if (!word || m_token.text != text)
        return false;
    advance();
    return true;
}

bool PredicateParser::expect(QStringView text)
{
    if (accept(text))
        return true;
    fail(QStringLiteral("expected '%1'").arg(text));
    return false;
}

// The first failure is the one to report; what follows it is a consequence.
NodePtr PredicateParser::fail(const QString &reason)
{
    if (!m_error)
        m_error = Error {.kind = Error::Kind::Invalid,
                         .text = QStringLiteral("Column %1: %2").arg(m_token.at + 1).arg(reason),
                         .detail = m_text.toString()};
    return nullptr;
}

NodePtr PredicateParser::disjunction()
{
    QList<NodePtr> parts {conjunction()};
    while (parts.last() && accept(u"or"))
        parts.append(conjunction());
    if (!parts.last())
        return nullptr;
    return parts.size() == 1 ? parts.first() : make(Kind::Or, parts);
}

NodePtr PredicateParser::conjunction()
{
    QList<NodePtr> parts {negation()};
    while (parts.last() && accept(u"and"))
        parts.append(negation());
    if (!parts.last())
        return nullptr;
    return parts.size() == 1 ? parts.first() : make(Kind::And, parts);
}

NodePtr PredicateParser::negation()
{
    if (!accept(u"not"))
        return comparison();
    if (++m_depth > deepest)
        return fail(QStringLiteral("nested too deeply"));
    NodePtr inner = negation();
    --m_depth;
    return inner ? make(Kind::Not, {inner}) : nullptr;
}

NodePtr PredicateParser::comparison()
{
    NodePtr left = operand();
    if (!left)
        return nullptr;
    if (accept(u"in"))
        return membership(left);
    const std::optional<Kind> kind =
        m_token.kind == Token::Kind::Symbol ? comparisonKind(m_token.text) : std::nullopt;
    if (!kind)
        return left->kind == Kind::Literal && left->value.typeId() != QMetaType::Bool
            ? fail(QStringLiteral("expected a comparison"))
            : left;
    advance();
    NodePtr right = operand();
    return right ? make(*kind, {left, right}) : nullptr;
}

// "x" in set, or name in ("a", "b").
NodePtr PredicateParser::membership(NodePtr left)
{
    if (!accept(u"(")) {
        if (m_token.kind != Token::Kind::Name || isReserved(m_token.text))
            return fail(QStringLiteral("expected a name or a list in brackets"));
        return make(Kind::In, {left, operand()});
    }
    QList<NodePtr> items {};
    do {
        items.append(literal());
    } while (items.last() && accept(u","));
    if (!items.last() || !expect(u")"))
        return nullptr;
    return make(Kind::In, {left, make(Kind::List, items)});
}

NodePtr PredicateParser::operand()
{
    if (accept(u"(")) {
        if (++m_depth > deepest)
            return fail(QStringLiteral("nested too deeply"));
        NodePtr inner = disjunction();
        --m_depth;
        return inner && expect(u")") ? inner : nullptr;
    }
    const bool word =
        m_token.kind == Token::Kind::Name && m_token.text != u"true" && m_token.text != u"false";
    if (!word)
        return literal();
    if (isReserved(m_token.text))
        return fail(QStringLiteral("expected a name or a value"));
    const QString name = m_token.text.toString();
    advance();
    return std::make_shared<const Predicate::Node>(
        Predicate::Node {.kind = Kind::Name, .name = m_aliases.value(name, name)});
}

NodePtr PredicateParser::literal()
{
    QVariant value;
    if (m_token.kind == Token::Kind::Number)
        value = m_token.number;
    else if (m_token.kind == Token::Kind::Text)
        value = m_token.text.toString();
    else if (m_token.kind == Token::Kind::Name && (m_token.text == u"true" || m_token.text == u"false"))
        value = m_token.text == u"true";
    else
        return fail(QStringLiteral("expected a name or a value"));
    advance();
    return makeLiteral(value);
}

} // namespace rhomboid
