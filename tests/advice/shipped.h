#pragma once

#include "core/advice/knowledge.h"

#include <QFile>

// The knowledge as it is shipped, read from the source tree.
namespace rhomboid::test {

inline QByteArray knowledgeFile(const char *name)
{
    QFile file(QStringLiteral(RHOMBOID_SOURCE_DIR "/resources/knowledge/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", name);
    return file.readAll();
}

inline KnowledgeFiles shippedFiles()
{
    return {.tips = knowledgeFile("tips.json"),
            .triage = knowledgeFile("triage.json"),
            .sources = knowledgeFile("sources.json"),
            .plan = knowledgeFile("recovery_plan.json")};
}

inline Knowledge shippedKnowledge()
{
    const Result<Knowledge> knowledge = readKnowledge(shippedFiles());
    if (!knowledge)
        qFatal("%s", qPrintable(knowledge.error().text));
    return *knowledge;
}

// Every predicate of the shipped files with the id it belongs to.
inline QList<std::pair<QString, Predicate>> shippedPredicates()
{
    const Knowledge knowledge = shippedKnowledge();
    QList<std::pair<QString, Predicate>> all;
    for (const TriageRule &rule : knowledge.rules)
        all.append({{rule.id, rule.predicate}, {rule.id + QStringLiteral(" rests"), rule.rests}});
    for (const PatternRule &rule : knowledge.patterns)
        all.append({rule.id, rule.predicate});
    for (const Tip &tip : knowledge.tips) {
        all.append({tip.id, tip.appliesWhen});
        for (const Predicate &unless : tip.unless)
            all.append({tip.id + QStringLiteral(" unless"), unless});
    }
    return all;
}

} // namespace rhomboid::test
