#include "core/advice/knowledge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rhomboid {

namespace {

Error broken(const QString &where, const QString &reason)
{
    return {.kind = Error::Kind::Damaged, .text = QStringLiteral("%1: %2").arg(where, reason)};
}

Result<QJsonObject> objectOf(const QByteArray &bytes, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return broken(file, problem.errorString());
    return document.object();
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

// Reads the entries of one file. The first thing that is wrong is kept as the error; what is read after it is
// not looked at.
class Reader
{
public:
    Reader(QString file, Knowledge &knowledge, const QMap<QString, QString> &aliases)
        : m_file(std::move(file))
        , m_knowledge(knowledge)
        , m_aliases(aliases)
    {
    }

    void enter(const QJsonObject &object)
    {
        m_object = object;
        m_id = object[u"id"].toString();
        if (m_id.isEmpty())
            fail(QStringLiteral("an entry has no id"));
    }

    QString text(QStringView key)
    {
        const QString value = m_object[key].toString();
        if (value.isEmpty())
            fail(QStringLiteral("'%1' is missing").arg(key));
        return value;
    }

    QString oneOf(QStringView key, const QStringList &words)
    {
        const QString value = text(key);
        if (!words.contains(value))
            fail(QStringLiteral("'%1' is not a %2").arg(value, key));
        return value;
    }

    QStringList sources()
    {
        const QStringList ids = stringsOf(m_object[u"sources"]);
        for (const QString &id : ids)
            if (!m_knowledge.source(id))
                fail(QStringLiteral("source %1 does not exist").arg(id));
        return ids;
    }

    Predicate predicate(const QString &expression)
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

    QList<Predicate> predicates(QStringView key)
    {
        QList<Predicate> list;
        for (const QString &expression : stringsOf(m_object[key]))
            list.append(predicate(expression));
        return list;
    }

    void fail(const QString &reason)
    {
        if (!m_error)
            m_error = broken(m_file + u' ' + m_id, reason);
    }

    const QString &id() const { return m_id; }
    const QJsonObject &object() const { return m_object; }
    const std::optional<Error> &error() const { return m_error; }

private:
    const QString m_file;
    Knowledge &m_knowledge;
    const QMap<QString, QString> &m_aliases;
    QJsonObject m_object {};
    QString m_id {};
    std::optional<Error> m_error {};
};

QList<Source> sourcesOf(const QJsonObject &root)
{
    QList<Source> sources;
    for (const QJsonValue &value : root[u"sources"].toArray()) {
        const QJsonObject object = value.toObject();
        sources.append({.id = object[u"id"].toString(),
                        .title = object[u"title"].toString(),
                        .authors = object[u"authors"].toString(),
                        .year = object[u"year"].toString(),
                        .publishedIn = object[u"published_in"].toString(),
                        .url = object[u"url"].toString()});
    }
    return sources;
}

QMap<QString, FactInfo> factsOf(const QJsonObject &root)
{
    QMap<QString, FactInfo> facts;
    const QJsonObject table = root[u"predicate_language"][u"facts"].toObject();
    for (auto it = table.begin(); it != table.end(); ++it) {
        const QJsonObject object = it->toObject();
        const QString type = object[u"type"].toString();
        const bool words = type == u"enum" || type == u"set";
        facts.insert(it.key(),
                     {.type = type,
                      .values = words ? object[u"unit"].toString() : QString(),
                      .meaning = object[u"meaning"].toString(),
                      .about = object[u"about"].toString()});
    }
    return facts;
}

QMap<QString, QString> aliasesOf(const QJsonObject &root)
{
    QMap<QString, QString> aliases;
    const QJsonObject table = root[u"predicate_language"][u"aliases"].toObject();
    for (auto it = table.begin(); it != table.end(); ++it)
        aliases.insert(it.key(), it->toString());
    return aliases;
}

Tip tipOf(Reader &reader)
{
    const QString direction = reader.text(u"direction");
    const auto known = fromWord<TipDirection>(tipDirectionWords, direction);
    if (!known)
        reader.fail(QStringLiteral("'%1' is not a direction").arg(direction));
    return {.id = reader.id(),
            .cause = reader.text(u"cause"),
            .factor = reader.object()[u"factor"].toString(),
            .title = reader.text(u"title"),
            .body = reader.text(u"body"),
            .appliesWhen = reader.predicate(reader.text(u"applies_when")),
            .unless = reader.predicates(u"unless"),
            .cautions = stringsOf(reader.object()[u"contraindications"]),
            .grade = reader.oneOf(u"evidence_grade",
                                  {QStringLiteral("strong"), QStringLiteral("moderate"),
                                   QStringLiteral("weak"), QStringLiteral("expert")}),
            .kind = reader.oneOf(u"kind",
                                 {QStringLiteral("alert"), QStringLiteral("caution"), QStringLiteral("tip")}),
            .direction = known.value_or(TipDirection::Raises),
            .sources = reader.sources()};
}

TriageRule ruleOf(Reader &reader)
{
    const QString rests = reader.object()[u"rests_when"].toString();
    const int level = reader.object()[u"level"].toInt();
    if (level < 1 || level > 3)
        reader.fail(QStringLiteral("a rule needs a level of 1 to 3"));
    return {.id = reader.id(),
            .level = level,
            .when = reader.oneOf(u"when",
                                 {QStringLiteral("now"), QStringLiteral("today"), QStringLiteral("soon"),
                                  QStringLiteral("self_care")}),
            .predicate = reader.predicate(reader.text(u"predicate")),
            .rests = rests.isEmpty() ? Predicate() : reader.predicate(rests),
            .title = reader.text(u"title"),
            .message = reader.text(u"message"),
            .sources = reader.sources()};
}

PatternRule patternOf(Reader &reader)
{
    return {.id = reader.id(),
            .pattern = reader.oneOf(u"pattern",
                                    {QStringLiteral("soreness_like"), QStringLiteral("strain_like"),
                                     QStringLiteral("mixed"), QStringLiteral("unclear")}),
            .predicate = reader.predicate(reader.text(u"predicate")),
            .sources = reader.sources()};
}

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

void readContradictions(const QJsonObject &root, Knowledge &knowledge, Reader &reader)
{
    for (const QJsonValue &value : root[u"contradictions"].toArray()) {
        const QStringList pair = stringsOf(value);
        if (pair.size() != 2 || !knowledge.tip(pair.value(0)) || !knowledge.tip(pair.value(1)))
            reader.fail(QStringLiteral("contradiction %1 names no two tips").arg(pair.join(u'/')));
        else
            knowledge.contradictions.append({pair[0], pair[1]});
    }
}

} // namespace

Result<Knowledge> readKnowledge(const KnowledgeFiles &files)
{
    const auto sources = objectOf(files.sources, QStringLiteral("sources.json"));
    const auto tips = objectOf(files.tips, QStringLiteral("tips.json"));
    const auto triage = objectOf(files.triage, QStringLiteral("triage.json"));
    for (const auto *file : {&sources, &tips, &triage})
        if (!*file)
            return file->error();

    Knowledge knowledge {.facts = factsOf(*tips), .sources = sourcesOf(*sources)};
    const QMap<QString, QString> aliases = aliasesOf(*tips);

    Reader tipReader(QStringLiteral("tips.json"), knowledge, aliases);
    knowledge.tips = listOf<Tip>((*tips)[u"tips"], tipReader, tipOf);
    refuseTwins(knowledge.tips, tipReader);
    readContradictions(*tips, knowledge, tipReader);
    if (tipReader.error())
        return *tipReader.error();

    Reader ruleReader(QStringLiteral("triage.json"), knowledge, aliases);
    knowledge.rules = listOf<TriageRule>((*triage)[u"rules"], ruleReader, ruleOf);
    refuseTwins(knowledge.rules, ruleReader);
    knowledge.patterns = listOf<PatternRule>((*triage)[u"pattern_rules"], ruleReader, patternOf);
    ruleReader.enter((*triage)[u"self_care"].toObject());
    knowledge.selfCare = ruleOf(ruleReader);
    if (ruleReader.error())
        return *ruleReader.error();
    return knowledge;
}

} // namespace rhomboid
