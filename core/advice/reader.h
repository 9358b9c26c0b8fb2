#pragma once

#include "core/advice/knowledge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rhomboid {

QStringList stringsOf(const QJsonValue &value);

// Reads the entries of one knowledge file. The first thing that is wrong is kept as the error; what is read
// after it is not looked at.
class Reader
{
public:
    Reader(QString file, Knowledge &knowledge, const QMap<QString, QString> &aliases);

    // The entry that everything below is read from.
    void enter(const QJsonObject &object);

    // A word of the file's own vocabulary, which must not be empty.
    QString word(QStringView key);
    // The same for something that people read: translated, in the context "knowledge".
    QString text(QStringView key);
    bool yesNo(QStringView key);
    QString oneOf(QStringView key, const QStringList &words);
    QStringList sources();
    Predicate predicate(const QString &expression);
    QList<Predicate> predicates(QStringView key);

    template <class Enum> Enum keyword(QStringView key, std::span<const Keyword<Enum>> words)
    {
        const auto known = fromWord<Enum>(words, word(key));
        if (!known)
            fail(QStringLiteral("'%1' is not a %2").arg(m_object[key].toString(), key));
        return known.value_or(words.front().value);
    }

    void fail(const QString &reason);

    const QString &id() const { return m_id; }
    const QJsonObject &object() const { return m_object; }
    const std::optional<Error> &error() const { return m_error; }
    const Knowledge &knowledge() const { return m_knowledge; }

private:
    const QString m_file;
    Knowledge &m_knowledge;
    const QMap<QString, QString> &m_aliases;
    QJsonObject m_object {};
    QString m_id {};
    std::optional<Error> m_error {};
};

// A sentence of a knowledge file in the language of the program.
QString translated(const QString &text);
QStringList translated(const QStringList &texts);

template <class T, class ReadOne> QList<T> listOf(const QJsonValue &array, Reader &reader, ReadOne readOne)
{
    QList<T> list;
    for (const QJsonValue &value : array.toArray()) {
        reader.enter(value.toObject());
        list.append(readOne(reader));
    }
    if (list.isEmpty())
        reader.fail(QStringLiteral("a list is empty"));
    return list;
}

// A twin id would make one of the two unreachable.
template <class T> void refuseTwins(const QList<T> &list, Reader &reader)
{
    QStringList ids;
    for (const T &entry : list) {
        if (ids.contains(entry.id))
            reader.fail(QStringLiteral("%1 stands there twice").arg(entry.id));
        ids.append(entry.id);
    }
}

RecoveryPlan readRecovery(const QJsonObject &root, Reader &reader);

} // namespace rhomboid
