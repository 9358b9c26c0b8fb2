#include "tests/texts/texts.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace rhomboid::texts {

namespace {

constexpr int longText = 16; // shorter ones may well be equal in two languages: "Export", "kg"

QStringList sortedMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

bool keepsAll(const Message &message, const QString &pattern)
{
    const QStringList wanted = sortedMatches(message.source, pattern);
    return std::ranges::all_of(message.forms,
                               [&](const QString &form) { return sortedMatches(form, pattern) == wanted; });
}

bool hasNone(const Message &message, const QString &pattern)
{
    const QRegularExpression forbidden(pattern, QRegularExpression::CaseInsensitiveOption);
    return std::ranges::none_of(message.forms, [&](const QString &form) { return form.contains(forbidden); });
}

bool isTranslated(const Message &message)
{
    const bool written =
        std::ranges::all_of(message.forms, [](const QString &form) { return !form.trimmed().isEmpty(); });
    return message.finished && written && message.forms.size() == (message.plural ? 2 : 1);
}

bool keepsPlaceholders(const Message &message) { return keepsAll(message, QStringLiteral("%L?\\d+")); }

// The form for one may say "a week". In a text that people read, %Ln writes the count in groups of digits.
bool keepsTheCount(const Message &message)
{
    static const QRegularExpression count(QStringLiteral("%L?n"));
    return !message.plural || message.forms.constLast().count(count) == message.source.count(count);
}

bool keepsMarkup(const Message &message) { return keepsAll(message, QStringLiteral("<[^>]+>")); }

bool keepsAccelerators(const Message &message)
{
    const auto accelerators = [](const QString &text) {
        return text.count(QRegularExpression(QStringLiteral("&\\w")));
    };
    return std::ranges::all_of(message.forms, [&](const QString &form) {
        return accelerators(form) == accelerators(message.source);
    });
}

bool keepsLines(const Message &message) { return keepsAll(message, QStringLiteral("\n")); }

// Whitespace in front may differ: the command line's help is set in columns.
bool keepsEnds(const Message &message)
{
    return keepsAll(message, QStringLiteral("\\s+$")) && keepsAll(message, QStringLiteral("…$"));
}

// Of two sentences, one is not left in English.
bool saysItAnew(const Message &message)
{
    static const QRegularExpression words(QStringLiteral("[a-z]{3,}\\s+[a-z]{3,}"));
    return message.source.size() < longText || !message.source.contains(words)
        || !message.forms.contains(message.source);
}

bool isCalm(const Message &message) { return hasNone(message, QStringLiteral("!")); }

bool goesWithAndDoesNotCause(const Message &message)
{
    // A list of what others found may say what made somebody ill; a link in a journal may not.
    return hasNone(message, QStringLiteral("verursach"));
}

bool isFriendly(const Message &message)
{
    return hasNone(message, QStringLiteral("sollten Sie|bitten wir Sie|\\bdu musst\\b|selbst schuld"));
}

bool hasGermanQuotes(const Message &message) { return hasNone(message, QStringLiteral("'|\"|“[^„]*“")); }

// In files numbers are written with a point, and the settings offer one.
bool hasDecimalCommas(const Message &message)
{
    return message.context == u"exchange" || message.forms.contains(message.source)
        || hasNone(message, QStringLiteral("\\b\\d\\.\\d\\b"));
}

constexpr Rule everywhere[] {
    {"is translated", isTranslated},
    {"keeps placeholders", keepsPlaceholders},
    {"keeps the count", keepsTheCount},
    {"keeps markup", keepsMarkup},
    {"keeps accelerators", keepsAccelerators},
    {"keeps lines", keepsLines},
    {"keeps ends", keepsEnds},
};

constexpr Rule german[] {
    {"says it anew", saysItAnew},
    {"is calm", isCalm},
    {"goes with and does not cause", goesWithAndDoesNotCause},
    {"is friendly", isFriendly},
    {"has German quotes", hasGermanQuotes},
    {"has decimal commas", hasDecimalCommas},
};

Message messageFrom(QXmlStreamReader &reader, const QString &context)
{
    Message message {.context = context,
                     .plural = reader.attributes().value(QStringLiteral("numerus")) == u"yes"};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source") {
            message.source = reader.readElementText();
        } else if (reader.name() == u"comment") {
            message.comment = reader.readElementText();
        } else if (reader.name() == u"translation") {
            message.finished = reader.attributes().value(QStringLiteral("type")).isEmpty();
            if (!message.plural) {
                message.forms = {reader.readElementText()};
                continue;
            }
            while (reader.readNextStartElement())
                message.forms.append(reader.readElementText());
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString Message::name() const
{
    return QStringLiteral("%1: \"%2\" (%3) -> \"%4\"")
        .arg(context, source, comment, forms.join(QStringLiteral("\" / \"")));
}

Result<QList<Message>> messagesOf(const QByteArray &file)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader reader(file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"message")
            messages.append(messageFrom(reader, context));
    }
    if (reader.hasError())
        return Error {Error::Kind::Damaged, reader.errorString(), {}};
    return messages;
}

std::span<const Rule> rules() { return everywhere; }

std::span<const Rule> germanRules() { return german; }

QStringList offences(const Rule &rule, const QList<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages)
        if (!rule.isKept(message))
            lines.append(message.name());
    return lines;
}

} // namespace rhomboid::texts
