#pragma once

#include "core/advice/predicate.h"

#include <QList>

namespace rhomboid {

using NodePtr = std::shared_ptr<const Predicate::Node>;

// What a predicate looks like once parsed. Children stand in reading order.
struct Predicate::Node {
    enum class Kind {
        Name,
        Literal,
        And,
        Or,
        Not,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Equal,
        NotEqual,
        In,
        List
    };

    Kind kind {Kind::Literal};
    QString name {};
    QVariant value {}; // of a Literal: bool, double or QString
    QList<NodePtr> children {};
};

// Recursive descent, by precedence: or, and, not, comparison.
class PredicateParser
{
public:
    PredicateParser(QStringView text, const QMap<QString, QString> &aliases)
        : m_text(text)
        , m_aliases(aliases)
    {
    }

    Result<NodePtr> parse();

private:
    struct Token {
        enum class Kind { End, Name, Number, Text, Symbol, Bad };

        Kind kind {Kind::End};
        QStringView text {};
        double number {};
        qsizetype at {};
    };

    void advance();
    void readNumber();
    void readText();
    bool accept(QStringView text);
    bool expect(QStringView text);
    NodePtr fail(const QString &reason);

    NodePtr disjunction();
    NodePtr conjunction();
    NodePtr negation();
    NodePtr comparison();
    NodePtr membership(NodePtr left);
    NodePtr operand();
    NodePtr literal();

    const QStringView m_text;
    const QMap<QString, QString> &m_aliases;
    Token m_token {};
    qsizetype m_next {0};
    int m_depth {0};
    std::optional<Error> m_error {};
};

} // namespace rhomboid
