#include "tests/layers/rules.h"

#include <QtTest>

using namespace rhomboid::layers;

class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void everyFolderIsRead();
    void theProgramKeepsTheRule_data();
    void theProgramKeepsTheRule();
    void theRuleSeesAnOffender_data();
    void theRuleSeesAnOffender();
    void aCycleThroughThreeFilesIsSeen();
    void theRuleLetsDecentCodePass_data();
    void theRuleLetsDecentCodePass();

private:
    const QList<SourceFile> m_sources {sourcesOf(QStringLiteral(RHOMBOID_SOURCE_DIR))};
};

namespace {

const Rule *findRule(const QByteArray &name)
{
    const auto found = std::ranges::find_if(rules(), [&name](const Rule &rule) { return name == rule.name; });
    return found == rules().end() ? nullptr : &*found;
}

QString lines(int count, const char *line) { return QString::fromLatin1(line).append(u'\n').repeated(count); }

// One file per row: its path, its text, the rule it is about.
void addRow(const char *row, const char *rule, const char *path, const QString &text)
{
    QTest::newRow(row) << QByteArray(rule) << QString::fromLatin1(path) << text;
}

void addRow(const char *row, const char *rule, const char *path, const char *text)
{
    addRow(row, rule, path, QString::fromLatin1(text));
}

void columns()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
}

constexpr auto oneWay = "includes go one way only";
constexpr auto modules = "each layer includes its own modules only";
constexpr auto colours = "colours come from the theme";
constexpr auto small = "files stay small";
constexpr auto shortFunctions = "functions stay short";
constexpr auto sameEverywhere = "seeds give the same result everywhere";

} // namespace

void tst_Layers::everyFolderIsRead()
{
    QSet<QString> tops;
    for (const SourceFile &file : m_sources)
        tops.insert(file.path.section(u'/', 0, 0));
    QCOMPARE(tops, QSet<QString>({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}));
    QVERIFY(m_sources.size() > 30);
}

void tst_Layers::theProgramKeepsTheRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const Rule &rule : rules())
        QTest::newRow(rule.name) << QByteArray(rule.name);
}

void tst_Layers::theProgramKeepsTheRule()
{
    QFETCH(const QByteArray, rule);
    const QStringList offences = findRule(rule)->offences(m_sources);
    QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
}

void tst_Layers::theRuleSeesAnOffender_data()
{
    columns();
    addRow("the domain asks the store", oneWay, "core/base/a.h", "#include \"core/store/store.h\"\n");
    addRow("a journal asks the analysis", oneWay, "core/journal/a.cpp",
           "#include \"core/analysis/analyse.h\"\n");
    addRow("files ask for advice", oneWay, "core/exchange/a.cpp", "#include \"core/advice/advice.h\"\n");
    addRow("the store asks a window", oneWay, "core/store/a.cpp", "#include \"ui/kit/chip.h\"\n");
    addRow("a window asks the program", oneWay, "ui/log/a.cpp", "#include \"app/main.h\"\n");
    addRow("the program asks a test", oneWay, "app/main.cpp", "#include \"tests/support/sample.h\"\n");
    addRow("the domain paints", modules, "core/plot/a.cpp", "#include <QPainter>\n");
    addRow("the domain has windows", modules, "core/plot/a.cpp", "  #  include <QWidget>\n");
    addRow("the domain queries", modules, "core/journal/a.cpp", "#include <QSqlQuery>\n");
    addRow("a window queries", modules, "ui/log/a.cpp", "#include <QSqlDatabase>\n");
    addRow("a window queries directly", modules, "ui/log/a.cpp", "#include <sqlite3.h>\n");
    addRow("the store paints", modules, "core/store/a.cpp", "#include <QColor>\n");
    addRow("anybody reaches for the network", modules, "app/main.cpp", "#include <QLocalServer>\n");
    addRow("an umbrella", modules, "ui/log/a.cpp", "#include <QtWidgets>\n");
    addRow("a module path", modules, "ui/log/a.cpp", "#include <QtWidgets/QLabel>\n");
    addRow("a file includes itself", "no include cycle", "core/base/a.h", "#include \"core/base/a.h\"\n");
    addRow("a long source", small, "ui/log/a.cpp", lines(501, "int x;"));
    addRow("a long header", small, "ui/log/a.h", lines(251, "int x;"));
    addRow("a long main", small, "app/main.cpp", lines(121, "int x;"));
    addRow("a long window", small, "ui/shell/mainwindow.cpp", lines(251, "int x;"));
    addRow("a long function", shortFunctions, "ui/log/a.cpp",
           QStringLiteral("void f()\n{\n%1}\n").arg(lines(61, "    g();")));
    addRow("an open namespace", "headers open no namespace", "core/base/a.h", "using namespace std;\n");
    addRow("a type of two files", "every type is defined once", "core/base/a.h",
           "struct Report {\n};\nclass Report : public QObject\n{\n};\n");
    addRow("a template of two files", "every type is defined once", "core/base/a.h",
           "template <class T>\nstruct Place {\n};\ntemplate <class T>\nclass [[nodiscard]] Place\n{\n};\n");
    addRow("a function of two files", "every function is declared once", "core/base/a.h",
           "Result<void> writeFile(const QString &path);\nResult<void> writeFile(const QString &path);\n");
    addRow("a bare header", "headers are guarded", "core/base/a.h", "int x;\n");
    addRow("a colour by number", colours, "ui/log/a.cpp", "auto c = QColor(12, 13, 14);\n");
    addRow("a colour by text", colours, "ui/log/a.cpp", "auto c = QStringLiteral(\"#ff8800\");\n");
    addRow("a colour by name", colours, "ui/kit/a.cpp", "pen.setColor(Qt::darkRed);\n");
    addRow("a colour in braces", colours, "ui/kit/a.cpp", "QColor {255, 0, 0};\n");
    addRow("a colour in a style sheet", colours, "ui/kit/a.cpp", "\"color: rgba(1, 2, 3, 4)\"\n");
    addRow("a promise", "nothing is left for later", "app/main.cpp", "// TODO: more\n");
    addRow("a view", "no range views", "core/base/a.h", "std::views::filter(x);\n");
    addRow("a library's dice", sameEverywhere, "core/demo/a.cpp", "std::normal_distribution<double> d;\n");
}

void tst_Layers::theRuleSeesAnOffender()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const Rule *checked = findRule(rule);
    QVERIFY(checked);
    const QList<SourceFile> offender {{path, text}};
    const QStringList offences = checked->offences(offender);
    QCOMPARE(offences.size(), 1);
    QVERIFY(offences.front().startsWith(path));
}

void tst_Layers::aCycleThroughThreeFilesIsSeen()
{
    const auto file = [](const char *path, const char *includes) {
        return SourceFile {QString::fromLatin1(path), QString::fromLatin1(includes)};
    };
    const QList<SourceFile> offenders {file("a.h", "#include \"b.h\"\n"), file("b.h", "#include \"c.h\"\n"),
                                       file("c.h", "#include \"a.h\"\n"), file("d.h", "#include \"a.h\"\n")};
    QCOMPARE(findRule("no include cycle")->offences(offenders),
             QStringList(QStringLiteral("a.h -> b.h -> c.h -> a.h")));
}

void tst_Layers::theRuleLetsDecentCodePass_data()
{
    columns();
    addRow("downward", oneWay, "core/analysis/a.cpp", "#include \"core/factors/factor.h\"\n");
    addRow("the store and the domain", oneWay, "core/store/a.cpp", "#include \"core/journal/change.h\"\n");
    addRow("among pages", oneWay, "ui/shell/a.cpp", "#include \"ui/today/todaypage.h\"\n");
    addRow("core classes", modules, "core/base/a.cpp",
           "#include <QString>\n#include <QtGlobal>\n#include <vector>\n");
    addRow("a painter in a window", modules, "ui/kit/a.cpp", "#include <QPainter>\n#include <QWidget>\n");
    addRow("a query in the store", modules, "core/store/a.cpp",
           "#include <QSqlQuery>\n#include <sqlite3.h>\n");
    addRow("a function of sixty lines", shortFunctions, "ui/log/a.cpp",
           QStringLiteral("void f()\n{\n%1}\n").arg(lines(60, "    g();")));
    addRow("a long type", shortFunctions, "ui/log/a.h",
           QStringLiteral("struct S\n{\n%1};\n").arg(lines(90, "    int x;")));
    addRow("the theme itself", colours, "ui/theme/a.cpp", "QColor(1, 2, 3);\n");
    addRow("a colour of the theme", colours, "ui/kit/a.cpp",
           "QColor(theme.colour(role)); Qt::transparent;\n");
    addRow("types of a file's own", "every type is defined once", "ui/kit/a.cpp",
           "struct A\n{\n};\nnamespace {\nstruct A {\n};\n} // namespace\nclass A;\nstruct A::B\n{\n};\n");
    addRow("a template and its special cases", "every type is defined once", "core/base/a.h",
           "template <class T>\nclass Result\n{\n};\ntemplate <>\nclass Result<void>\n{\n};\n");
    addRow("overloads and members", "every function is declared once", "core/base/a.h",
           "int size(int a);\nint size(double a);\nstruct A {\n    int size(int a);\n};\n");
    addRow("a namespace in a source", "headers open no namespace", "ui/kit/a.cpp", "using namespace std;\n");
}

void tst_Layers::theRuleLetsDecentCodePass()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QList<SourceFile> decent {{path, text}};
    QCOMPARE(findRule(rule)->offences(decent), QStringList());
}

QTEST_APPLESS_MAIN(tst_Layers)
#include "tst_layers.moc"
