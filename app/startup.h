#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace rhomboid {

// What `rhomboid ...` was asked for, before there is an application object: commands need no display.
struct Startup {
    enum class Task { Window, Command, SelfTest, Help, Version, WrongUsage };

    Task task {Task::Window};
    QString journal {}; // as given; empty is the usual one
    QString language {}; // "de"; empty is the one that was chosen before
    QString command {};
    QStringList arguments {}; // of the command
    QStringList files {}; // to import, for the window
    QString complaint {}; // of WrongUsage
};

// What the shell handed over.
QStringList argumentsOf(int argc, char **argv);

// `languages` are the codes --language takes.
Startup startupOf(const QStringList &arguments, const QStringList &languages);

// The journal it is about.
QString journalOf(const Startup &startup);

// Whether a window can open here. Always true where windows do not depend on the environment.
bool hasDisplay();

} // namespace rhomboid
