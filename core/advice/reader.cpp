#include "core/advice/reader.h"

#include <QCoreApplication>

namespace rhomboid {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

// One context for all files. lupdate finds the sentences in resources/translations/knowledge.cpp, which a
// test keeps equal to the files.
QString translated(const QString &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("knowledge", text.toUtf8().constData());
}

QStringList translated(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(translated(text));
    return all;
}

Reader::Reader(QString file, Knowledge &knowledge, const QMap<QString, QString> &aliases)
    : m_file(std::move(file))
    , m_knowledge(knowledge)
    , m_aliases(aliases)
{
}

void Reader::enter(const QJsonObject &object)
{
    m_object = object;
    m_id = object[u"id"].toString();
    if (m_id.isEmpty())
        fail(QStringLiteral("an entry has no id"));
}

QString Reader::word(QStringView key)
{
    const QString value = m_object[key].toString();
    if (value.isEmpty())
        fail(QStringLiteral("'%1' is missing").arg(key));
    return value;
}

QString Reader::text(QStringView key) { return translated(word(key)); }

bool Reader::yesNo(QStringView key)
{
    const QJsonValue value = m_object[key];
    if (!value.isBool())
        fail(QStringLiteral("'%1' is neither true nor false").arg(key));
    return value.toBool();
}

QString Reader::oneOf(QStringView key, const QStringList &words)
{
    const QString value = word(key);
    if (!words.contains(value))
        fail(QStringLiteral("'%1' is not a %2").arg(value, key));
    return value;
}

QStringList Reader::sources()
{
    const QStringList ids = stringsOf(m_object[u"sources"]);
    for (const QString &id : ids)
        if (!m_knowledge.source(id))
            fail(QStringLiteral("source %1 does not exist").arg(id));
    return ids;
}

Predicate Reader::predicate(const QString &expression)
{
    const Result<Predicate> parsed = Predicate::parse(expression, m_aliases);
    if (!parsed) {
        fail(parsed.error().text);
        return {};
    }
    for (const QString &name : parsed->names())
        if (!m_knowledge.facts.contains(name))
            fail(QStringLiteral("fact %1 does not exist").arg(name));
    return *parsed;
}

QList<Predicate> Reader::predicates(QStringView key)
{
    QList<Predicate> list;
    for (const QString &expression : stringsOf(m_object[key]))
        list.append(predicate(expression));
    return list;
}

void Reader::fail(const QString &reason)
{
    if (!m_error)
        m_error = Error {.kind = Error::Kind::Damaged,
                         .text = QStringLiteral("%1 %2: %3").arg(m_file, m_id, reason)};
}

} // namespace rhomboid
