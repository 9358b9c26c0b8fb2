#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace rhomboid {

// What a run of the built program left: exit status (-1 when it crashed or did not end), standard output and error.
struct Outcome {
    int code {-1};
    QByteArray out {};
    QByteArray err {};
};

// Runs the built program with `arguments` in this environment, less the variables in `without`.
inline Outcome run(const QStringList &arguments, const QStringList &without = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : without)
        environment.remove(variable);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RHOMBOID_PROGRAM), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QJsonObject json(const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).object(); }

} // namespace rhomboid
