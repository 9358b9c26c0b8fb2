#pragma once

#include <QString>
#include <QStringList>

#include <span>

// What .github/CONTRIBUTING.md says about the structure of the program, as functions over its source files.
// Each returns one line per offence, and nothing when the rule is kept.
namespace rhomboid::layers {

struct SourceFile
{
    QString path{}; // from the root: core/base/uid.h
    QString text{};
};

using Sources = std::span<const SourceFile>;

struct Rule
{
    const char *name{};
    QStringList (*offences)(Sources){};
};

// Every .h and .cpp of app, core and ui.
QList<SourceFile> sourcesOf(const QString &root);

std::span<const Rule> rules();

} // namespace rhomboid::layers
