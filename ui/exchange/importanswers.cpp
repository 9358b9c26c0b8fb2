#include "ui/exchange/importanswers.h"

#include "ui/log/mappingdialog.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace rhomboid {

namespace {

const QString draftKey = QStringLiteral("import");
const QString unitKey = QStringLiteral("unit");
const QString distanceKey = QStringLiteral("distance");
const QString blocksKey = QStringLiteral("blocks");
const QString mappingKey = QStringLiteral("mapping");

QJsonObject allKept(Workspace &workspace)
{
    return QJsonDocument::fromJson(workspace.draft(draftKey).value_or(QByteArray())).object();
}

void keepAll(Workspace &workspace, const QJsonObject &answers)
{
    if (answers.isEmpty())
        workspace.clearDraft(draftKey);
    else
        workspace.keepDraft(draftKey, QJsonDocument(answers).toJson(QJsonDocument::Compact));
}

} // namespace

ImportAnswers keptAnswers(Workspace &workspace, const QString &path)
{
    const QJsonObject kept = allKept(workspace).value(path).toObject();
    return {.unit = kept.value(unitKey).toString(),
            .distance = kept.value(distanceKey).toString(),
            .blocks = kept.value(blocksKey).toString(),
            .mapping = mappingFrom(kept.value(mappingKey).toString().toUtf8())};
}

void keepAnswers(Workspace &workspace, const QString &path, const ImportAnswers &answers)
{
    QJsonObject all = allKept(workspace);
    all.insert(path,
               QJsonObject {{unitKey, answers.unit},
                            {distanceKey, answers.distance},
                            {blocksKey, answers.blocks},
                            {mappingKey, QString::fromUtf8(mappingDraft(answers.mapping))}});
    keepAll(workspace, all);
}

void forgetAnswers(Workspace &workspace, const QString &path)
{
    QJsonObject all = allKept(workspace);
    if (!all.contains(path))
        return;
    all.remove(path);
    keepAll(workspace, all);
}

QStringList unfinishedImports(Workspace &workspace)
{
    QStringList paths = allKept(workspace).keys();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

} // namespace rhomboid
