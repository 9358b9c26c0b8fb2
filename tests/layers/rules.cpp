#include "tests/layers/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rhomboid::layers {

namespace {

struct Include {
    QString from {};
    int line {};
    QString target {};
    bool system {false}; // <...>
};

QString placeOf(const QString &path, qsizetype line) { return QStringLiteral("%1:%2").arg(path).arg(line); }

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Include> found;
    const QStringList lines = file.text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        if (const auto match = pattern.match(lines[i]); match.hasMatch())
            found.append({file.path, i + 1, match.captured(2), match.captured(1) == u"<"});
    return found;
}

QList<Include> includesOf(Sources sources)
{
    QList<Include> found;
    for (const SourceFile &file : sources)
        found.append(includesOf(file));
    return found;
}

// core/base/uid.h -> core/base, app/main.cpp -> app
QString folderOf(const QString &path)
{
    return path.startsWith(u"app/") ? QStringLiteral("app") : path.section(u'/', 0, 1);
}

const QStringList &domainOrder()
{
    static const QStringList order {
        QStringLiteral("core/base"),     QStringLiteral("core/journal"), QStringLiteral("core/exercises"),
        QStringLiteral("core/load"),     QStringLiteral("core/factors"), QStringLiteral("core/inference"),
        QStringLiteral("core/analysis"), QStringLiteral("core/advice"),  QStringLiteral("core/plot"),
        QStringLiteral("core/report"),   QStringLiteral("core/exchange"), QStringLiteral("core/demo"),
    };
    return order;
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const qsizetype rank = domainOrder().indexOf(from);
    if (rank >= 0) {
        // Files hold values, not conclusions: exchange stops short of the inference.
        const bool isExchange = from == u"core/exchange";
        const qsizetype limit = isExchange ? domainOrder().indexOf(QStringLiteral("core/inference")) : rank;
        const qsizetype target = domainOrder().indexOf(to);
        return target >= 0 && target < limit;
    }
    if (from == u"core/store")
        return domainOrder().contains(to);
    if (from.startsWith(u"ui/"))
        return to.startsWith(u"ui/") || to.startsWith(u"core/");
    return from == u"app" && (to.startsWith(u"ui/") || to.startsWith(u"core/"));
}

QStringList upwardIncludes(Sources sources)
{
    QStringList offences;
    for (const Include &include : includesOf(sources))
        if (!include.system && !mayInclude(folderOf(include.from), folderOf(include.target)))
            offences.append(QStringLiteral("%1: %2 stands above or outside this layer")
                                .arg(placeOf(include.from, include.line), include.target));
    return offences;
}

const QString &qtHeaders()
{
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return folder;
}

// The Qt module whose headers hold a class, looked up where Qt keeps them; empty for what is not Qt's.
QString moduleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto it = known.constFind(header); it != known.constEnd())
        return *it;
    QString module;
    for (const QString &folder :
         {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
          QStringLiteral("QtSql"), QStringLiteral("QtSvg"), QStringLiteral("QtTest"),
          QStringLiteral("QtNetwork"), QStringLiteral("QtPrintSupport"), QStringLiteral("QtDBus")})
        if (module.isEmpty() && QFile::exists(qtHeaders() + u'/' + folder + u'/' + header))
            module = folder;
    return *known.insert(header, module);
}

QStringList modulesFor(const QString &folder)
{
    QStringList allowed {QStringLiteral("QtCore")};
    if (folder == u"core/store")
        allowed << QStringLiteral("QtSql");
    if (folder.startsWith(u"ui/"))
        allowed << QStringLiteral("QtGui") << QStringLiteral("QtWidgets") << QStringLiteral("QtSvg")
                << QStringLiteral("QtPrintSupport") << QStringLiteral("QtDBus");
    if (folder == u"app")
        allowed << QStringLiteral("QtGui") << QStringLiteral("QtWidgets") << QStringLiteral("QtDBus");
    return allowed;
}

QString whyBanned(const Include &include)
{
    const QString folder = folderOf(include.from);
    // <QtWidgets> and <QtWidgets/QLabel>, but not <QtGlobal>
    if (include.target.startsWith(u"Qt") && QDir(qtHeaders()).exists(include.target.section(u'/', 0, 0)))
        return QStringLiteral("includes are of single classes, without their module");
    if (include.target.startsWith(u"sqlite3") && folder != u"core/store")
        return QStringLiteral("SQL lives in core/store");
    const QString module = moduleOf(include.target);
    if (!module.isEmpty() && !modulesFor(folder).contains(module))
        return module + QStringLiteral(" is not for this layer");
    return {};
}

QStringList bannedIncludes(Sources sources)
{
    QStringList offences;
    for (const Include &include : includesOf(sources))
        if (const QString why = whyBanned(include); include.system && !why.isEmpty())
            offences.append(
                QStringLiteral("%1: <%2>: %3").arg(placeOf(include.from, include.line), include.target, why));
    return offences;
}

using Graph = QHash<QString, QStringList>;

// Walks depth first; a file met again while it is still on the way closes a cycle.
void walk(const Graph &graph, const QString &file, QStringList &way, QSet<QString> &done, QStringList &cycles)
{
    if (done.contains(file))
        return;
    if (const qsizetype start = way.indexOf(file); start >= 0) {
        cycles.append((way.mid(start) << file).join(QStringLiteral(" -> ")));
        return;
    }
    way.append(file);
    for (const QString &next : graph.value(file))
        walk(graph, next, way, done, cycles);
    way.removeLast();
    done.insert(file);
}

QStringList includeCycles(Sources sources)
{
    Graph graph;
    for (const Include &include : includesOf(sources))
        if (!include.system)
            graph[include.from].append(include.target);
    QStringList way;
    QStringList cycles;
    QSet<QString> done;
    for (const SourceFile &file : sources)
        walk(graph, file.path, way, done, cycles);
    return cycles;
}

qsizetype lineBudget(const QString &path)
{
    if (path == u"app/main.cpp")
        return 120;
    return path.endsWith(u".h") || path == u"ui/shell/mainwindow.cpp" ? 250 : 500;
}

QStringList largeFiles(Sources sources)
{
    QStringList offences;
    for (const SourceFile &file : sources)
        if (const qsizetype lines = file.text.count(u'\n'); lines > lineBudget(file.path))
            offences.append(QStringLiteral("%1: %2 lines, %3 at most")
                                .arg(file.path)
                                .arg(lines)
                                .arg(lineBudget(file.path)));
    return offences;
}

// clang-format puts the braces of a function, and of nothing else, alone into the first column: types end in
// '};'.
QStringList longFunctions(Sources sources)
{
    constexpr qsizetype budget = 60;
    QStringList offences;
    for (const SourceFile &file : sources) {
        const QStringList lines = file.text.split(u'\n');
        qsizetype start = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i] == u"{")
                start = i;
            if (lines[i] != u"}" || start < 0)
                continue;
            if (i - start - 1 > budget)
                offences.append(QStringLiteral("%1: a function of %2 lines, %3 at most")
                                    .arg(placeOf(file.path, start + 1))
                                    .arg(i - start - 1)
                                    .arg(budget));
            start = -1;
        }
    }
    return offences;
}

QStringList matchingLines(Sources sources, const QRegularExpression &pattern,
                          bool (*concerns)(const QString &path))
{
    QStringList offences;
    for (const SourceFile &file : sources) {
        if (!concerns(file.path))
            continue;
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].contains(pattern))
                offences.append(placeOf(file.path, i + 1) + QStringLiteral(": ") + lines[i].trimmed());
    }
    return offences;
}

QStringList usingInHeaders(Sources sources)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*using\s+namespace\b)"));
    return matchingLines(sources, pattern, [](const QString &path) { return path.endsWith(u".h"); });
}

// Two types of one name are one to the linker, which keeps the functions of either: the other then works on
// the wrong bytes. Only an unnamed namespace makes a type a file's own.
QStringList typesDefinedTwice(Sources sources)
{
    static const QRegularExpression type(QStringLiteral(
        R"(^(?:struct|class|enum|enum class) (?:\[\[\w+\]\] )?(\w+)(?: final)?(?: :[^;:].*)?(?: \{.*)?$)"));
    QHash<QString, QString> places;
    QStringList offences;
    for (const SourceFile &file : sources) {
        bool own = false;
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            own = lines[i] == u"namespace {" || (own && lines[i] != u"} // namespace");
            const auto match = type.match(lines[i]);
            if (own || !match.hasMatch())
                continue;
            const QString place = placeOf(file.path, i + 1);
            if (const QString other = places.value(match.captured(1)); !other.isEmpty())
                offences.append(
                    QStringLiteral("%1: %2 is a type in %3 too").arg(place, match.captured(1), other));
            else
                places.insert(match.captured(1), place);
        }
    }
    return offences;
}

// Two functions of one signature are one to the linker as well, and it takes whichever it meets first.
QStringList functionsDeclaredTwice(Sources sources)
{
    static const QRegularExpression function(
        QStringLiteral(R"(^[A-Za-z][\w:<>&*, ]* [&*]*\w+\(.*\)(?: const)?;)"));
    QHash<QString, QString> places;
    QStringList offences;
    for (const SourceFile &file : sources) {
        if (!file.path.endsWith(u".h"))
            continue;
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = function.match(lines[i]);
            if (!match.hasMatch())
                continue;
            const QString place = placeOf(file.path, i + 1);
            if (const QString other = places.value(match.captured()); !other.isEmpty())
                offences.append(
                    QStringLiteral("%1: %2 stands in %3 too").arg(place, match.captured(), other));
            else
                places.insert(match.captured(), place);
        }
    }
    return offences;
}

QStringList unguardedHeaders(Sources sources)
{
    QStringList offences;
    for (const SourceFile &file : sources)
        if (file.path.endsWith(u".h") && !file.text.startsWith(u"#pragma once\n"))
            offences.append(file.path + QStringLiteral(": does not begin with #pragma once"));
    return offences;
}

QStringList hardCodedColours(Sources sources)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"re("#[0-9A-Fa-f]{3,8}"|\bQColor(?:::fromRgb\w*)?\s*[({]\s*(?:\d|u?"|QStringLiteral|Qt::(?!transparent)\w)|)re"
        R"re(\bQt::(?:dark|light)?(?:white|black|red|green|blue|cyan|magenta|yellow|gray|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b|\brgba?\(\s*\d)re"));
    return matchingLines(sources, pattern,
                         [](const QString &path) { return !path.startsWith(u"ui/theme/"); });
}

QStringList unfinishedWork(Sources sources)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\b(?:TODO|FIXME|XXX|HACK)\b)"));
    return matchingLines(sources, pattern, [](const QString &) { return true; });
}

// clang-tidy 14 and clazy 1.11 break on them.
QStringList rangeViews(Sources sources)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\bstd::(?:ranges::)?views\b)"));
    return matchingLines(sources, pattern, [](const QString &) { return true; });
}

// They differ between standard libraries, so that a seed would not give the same result everywhere.
QStringList standardDistributions(Sources sources)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\bstd::\w+_distribution\b)"));
    return matchingLines(sources, pattern, [](const QString &path) { return path.startsWith(u"core/"); });
}

} // namespace

QList<SourceFile> sourcesOf(const QString &root)
{
    QList<SourceFile> sources;
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        QDirIterator it(root + u'/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(
                    {QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

std::span<const Rule> rules()
{
    static constexpr Rule table[] {
        {"includes go one way only", upwardIncludes},
        {"each layer includes its own modules only", bannedIncludes},
        {"no include cycle", includeCycles},
        {"files stay small", largeFiles},
        {"functions stay short", longFunctions},
        {"headers open no namespace", usingInHeaders},
        {"every type is defined once", typesDefinedTwice},
        {"every function is declared once", functionsDeclaredTwice},
        {"headers are guarded", unguardedHeaders},
        {"colours come from the theme", hardCodedColours},
        {"nothing is left for later", unfinishedWork},
        {"no range views", rangeViews},
        {"seeds give the same result everywhere", standardDistributions},
    };
    return table;
}

} // namespace rhomboid::layers
