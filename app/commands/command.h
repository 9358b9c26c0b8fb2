#pragma once

#include "core/base/result.h"
#include "core/base/walltime.h"
#include "core/exchange/importer.h"
#include "core/factors/catalogue.h"
#include "core/report/sheets.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace rhomboid {

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

// Where a command speaks: results for other programs go to standard output, words for people to standard
// error.
class Console
{
public:
    virtual ~Console() = default;
    virtual void print(const QByteArray &result) = 0;
    virtual void say(const QString &line) = 0;
};

// What a report needs of the window's library, which commands do not link: the names of places and a PDF.
struct Printing {
    std::function<QString(const QString &region)> placeName {};
    std::function<Result<void>(const QList<ReportSheet> &, Paper, const QString &path)> writePdf {};
};

// What the command line asks of one command.
struct Request {
    QString journal {}; // path of the journal file
    QStringList arguments {}; // those after the command's name
    WallTime now {};
    FactorTables tables {factorTables()};
    std::span<const Importer> importers {importerCatalogue()};
    Printing printing {};
};

// One command of `rhomboid COMMAND ...`. Help, the man page's test and the choice of what to run read this
// row.
struct Command {
    QString name {};
    const char *synopsis {}; // its arguments
    const char *summary {}; // QT_TRANSLATE_NOOP("commands", ...)
    ExitCode (*run)(const Command &, const Request &, Console &) {};
    bool prints {false}; // needs letters, though no display
};

// THE table of commands.
std::span<const Command> commandCatalogue();
const Command *findCommand(QStringView name);

// What `rhomboid --help` says.
QString helpText();

// Says what failed and why, for people.
ExitCode fail(Console &console, const Error &error);

// Texts of the commands.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

} // namespace rhomboid
