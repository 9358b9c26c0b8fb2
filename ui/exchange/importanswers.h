#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rhomboid {

class Workspace;

// What somebody answered in the preview of a file that is not imported yet.
struct ImportAnswers {
    QString unit {}; // key of the choice; empty while it was not made or was not asked
    QString distance {};
    QString blocks {};
    QMap<QString, QString> mapping {}; // unknown name -> exercise chosen for it

    bool operator==(const ImportAnswers &) const = default;
};

// Answers are kept beside the drafts of the forms, each file's by its path, and outlive the program.
ImportAnswers keptAnswers(Workspace &workspace, const QString &path);
void keepAnswers(Workspace &workspace, const QString &path, const ImportAnswers &answers);
void forgetAnswers(Workspace &workspace, const QString &path);

// The files that were being answered for and are still there.
QStringList unfinishedImports(Workspace &workspace);

} // namespace rhomboid
