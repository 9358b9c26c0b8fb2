#include "core/advice/reader.h"

#include <QJsonDocument>

namespace rhomboid {

namespace {

Result<QJsonObject> objectOf(const QByteArray &bytes, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return Error {.kind = Error::Kind::Damaged,
                      .text = QStringLiteral("%1: %2").arg(file, problem.errorString())};
    return document.object();
}

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
                        .url = object[u"url"].toString(),
                        .link = object[u"link"].toString(),
                        .checked = !object[u"verify_before_release"].toBool()});
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
                      .about = object[u"about"].toString(),
                      .origin = object[u"origin"].toString()});
    }
    return facts;
}

QMap<QString, double> changeableOf(const QJsonObject &root)
{
    QMap<QString, double> changeable;
    const QJsonObject table = root[u"changeable"].toObject();
    for (auto it = table.begin(); it != table.end(); ++it)
        if (it->isDouble())
            changeable.insert(it.key(), it->toDouble());
    return changeable;
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
    return {.id = reader.id(),
            .cause = reader.word(u"cause"),
            .factor = reader.object()[u"factor"].toString(),
            .title = reader.text(u"title"),
            .body = reader.text(u"body"),
            .appliesWhen = reader.predicate(reader.word(u"applies_when")),
            .unless = reader.predicates(u"unless"),
            .leaveOutWith = translated(stringsOf(reader.object()[u"leave_out_with"])),
            .askFirstWith = translated(stringsOf(reader.object()[u"ask_first_with"])),
            .takeCare = translated(stringsOf(reader.object()[u"take_care"])),
            .grade = reader.oneOf(u"evidence_grade",
                                  {QStringLiteral("strong"), QStringLiteral("moderate"),
                                   QStringLiteral("weak"), QStringLiteral("expert")}),
            .kind = reader.oneOf(u"kind",
                                 {QStringLiteral("alert"), QStringLiteral("caution"), QStringLiteral("tip")}),
            .direction = reader.keyword<TipDirection>(u"direction", tipDirectionWords),
            .occasion = reader.keyword<TipOccasion>(u"occasion", tipOccasionWords),
            .canBeTried = reader.yesNo(u"can_be_tried"),
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
            .predicate = reader.predicate(reader.word(u"predicate")),
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
            .predicate = reader.predicate(reader.word(u"predicate")),
            .sources = reader.sources()};
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
    const auto plan = objectOf(files.plan, QStringLiteral("recovery_plan.json"));
    for (const auto *file : {&sources, &tips, &triage, &plan})
        if (!*file)
            return file->error();

    Knowledge knowledge {
        .changeable = changeableOf(*tips), .facts = factsOf(*tips), .sources = sourcesOf(*sources)};
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

    Reader planReader(QStringLiteral("recovery_plan.json"), knowledge, aliases);
    knowledge.recovery = readRecovery(*plan, planReader);
    if (planReader.error())
        return *planReader.error();
    return knowledge;
}

} // namespace rhomboid
