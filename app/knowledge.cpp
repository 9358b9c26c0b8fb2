#include "app/knowledge.h"

#include <QFile>

namespace rhomboid {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/knowledge/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<Knowledge> builtInKnowledge()
{
    return readKnowledge({.tips = resource(QStringLiteral("tips.json")),
                          .triage = resource(QStringLiteral("triage.json")),
                          .sources = resource(QStringLiteral("sources.json")),
                          .plan = resource(QStringLiteral("recovery_plan.json"))});
}

} // namespace rhomboid
