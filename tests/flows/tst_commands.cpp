#include "app/commands/command.h"
#include "core/analysis/experiment.h"
#include "tests/flows/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;

// The built program as people and scripts run it: arguments in; exit status, standard output and error out.
class tst_Commands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void helpAndManualNameEveryCommand();
    void commandsExplainThemselves();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void withoutADisplayItSaysSo();
    void everyPageLoads();
    void aDemoIsSoundAndNeverOverwrites();
    void refusesWhatIsNoJournal();
    void backsUp();
    void analyzesAsJson();
    void experimentsAsJson();
    void reportsAsPdfAndText();
    void importsWhatIsSoundAndSaysWhatIsNot();
    void aDryRunWritesNothing();
    void asksForAUnit();
    void saysHowDistancesWereRead();
    void takesAnImportBack();
    void listsWhatWasKeptOfAnImport();
    void exportsAndImportsTheSameBytes_data();
    void exportsAndImportsTheSameBytes();
    void importsRealFiles_data();
    void importsRealFiles();

private:
    QString path(const QByteArray &name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Outcome on(const QByteArray &journal, const QStringList &arguments) const;
    QString write(const QByteArray &name, const QByteArray &content) const;
    static QByteArray read(const QString &path);
    QMap<QString, QByteArray> exported(const QByteArray &journal, const QByteArray &name) const;

    std::unique_ptr<QTemporaryDir> m_folder {};
};

namespace {

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

const QByteArray strongFile =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE,Weight Unit\n"
    "2026-03-02 17:30:00,Upper A,1h 5m,Bench Press (Barbell),1,60,8,0,0,,,7,kg\n"
    "2026-03-02 17:30:00,Upper A,1h 5m,Bench Press (Barbell),2,60,many,0,0,,,,kg\n"
    "2026-03-04 17:30:00,Pull,45m,Pull Up,1,0,7,0,0,,,,kg\n";

QByteArray withoutUnit()
{
    return QByteArray(strongFile).replace(",Weight Unit", "").replace(",kg\n", "\n").replace("many", "8");
}

} // namespace

Outcome tst_Commands::on(const QByteArray &journal, const QStringList &arguments) const
{
    return run(QStringList {text("--journal"), path(journal)} + arguments);
}

QString tst_Commands::write(const QByteArray &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QByteArray tst_Commands::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file an export wrote, by name.
QMap<QString, QByteArray> tst_Commands::exported(const QByteArray &journal, const QByteArray &name) const
{
    const QString target = path(name);
    if (on(journal, {text("export"), target}).code != 0)
        return {};
    if (QFileInfo(target).isFile())
        return {{QString(), read(target)}};
    QMap<QString, QByteArray> files;
    for (const QString &entry : QDir(target).entryList(QDir::Files))
        files.insert(entry, read(target + u'/' + entry));
    return files;
}

void tst_Commands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Commands::helpAndManualNameEveryCommand()
{
    const QString help = QString::fromUtf8(run({text("--help")}).out);
    const QString manual = QString::fromUtf8(read(text(RHOMBOID_SOURCE_DIR "/packaging/rhomboid.1")));
    const QString readme = QString::fromUtf8(read(text(RHOMBOID_SOURCE_DIR "/README.md")));
    QVERIFY(!commandCatalogue().empty());
    for (const Command &command : commandCatalogue()) {
        QVERIFY2(help.contains(u"\n  " + command.name), qPrintable(command.name));
        static const auto entry = text("\n\\.BI? \"?%1\\b");
        QVERIFY2(manual.contains(QRegularExpression(entry.arg(command.name))), qPrintable(command.name));
        QVERIFY2(readme.contains(u"\n| `" + command.name), qPrintable(command.name));
    }
}

void tst_Commands::commandsExplainThemselves()
{
    for (const Command &command : commandCatalogue()) {
        const Outcome help = run({command.name, text("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(command.synopsis), help.out.constData());
    }
}

void tst_Commands::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(line).split(u' ');
    };
    row("an unknown command", "dance");
    row("an unknown option", "--fly");
    row("an unknown option of a command", "check --fly");
    row("a journal without a name", "--journal");
    row("nothing to import", "import");
    row("files and a list", "import a.csv --list");
    row("an unknown unit", "import a.csv --unit stone");
    row("an unknown unit of distances", "import a.csv --distance furlong");
    row("an unknown format to read", "import a.csv --as papyrus");
    row("nowhere to export to", "export");
    row("an unknown format to write", "export a --format papyrus");
    row("no date", "analyze --as-of yesterday");
    row("a report to nowhere", "report");
    row("a report to two places", "report --pdf a.pdf --text");
    row("an unknown paper", "report --text --paper papyrus");
    row("an unknown reader", "report --text --for nobody");
    row("no number of weeks", "report --text --weeks -3");
    row("an argument nobody asked for", "advise me");
    row("no weeks", "demo a.db --weeks 0");
    row("no number", "demo a.db --seed x");
    row("an unknown story", "demo a.db --story fairy_tale");
}

void tst_Commands::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void tst_Commands::withoutADisplayItSaysSo()
{
    const QStringList display {text("DISPLAY"), text("WAYLAND_DISPLAY"), text("QT_QPA_PLATFORM")};
    const Outcome window = run({text("--journal"), path("a.db")}, display);
    QCOMPARE(window.code, 1);
    QVERIFY(window.err.contains("display"));
    for (const Command &command : commandCatalogue())
        QVERIFY(window.err.contains(command.name.toLatin1()));
    QVERIFY(!QFile::exists(path("a.db")));
    QCOMPARE(run({text("demo"), path("a.db")}, display).code, 0);
}

void tst_Commands::everyPageLoads()
{
    const Outcome outcome = run({text("--self-test")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(outcome.err.contains("today"));
}

void tst_Commands::aDemoIsSoundAndNeverOverwrites()
{
    QCOMPARE(run({text("demo"), path("folder/a.db"), text("--weeks"), text("12")}).code, 0);
    const QByteArray before = read(path("folder/a.db"));
    QVERIFY(before.size() > 10'000);
    const Outcome check = on("folder/a.db", {text("check")});
    QVERIFY2(check.code == 0, check.err.constData());
    QCOMPARE(run({text("demo"), path("folder/a.db")}).code, 1);
    QCOMPARE(read(path("folder/a.db")), before);
    const auto permissions = QFileInfo(path("folder/a.db")).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_Commands::refusesWhatIsNoJournal()
{
    const QString file = write("a.db", "These are words, not pages.");
    for (const char *command : {"check", "backup", "analyze", "advise"}) {
        const Outcome outcome = on("a.db", {text(command)});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("a.db"), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }
    QCOMPARE(read(file), QByteArray("These are words, not pages."));
    QCOMPARE(on("missing.db", {text("check")}).code, 1);
    QVERIFY(!QFile::exists(path("missing.db")));
}

void tst_Commands::backsUp()
{
    QCOMPARE(run({text("demo"), path("a.db"), text("--weeks"), text("4")}).code, 0);
    QCOMPARE(on("a.db", {text("backup"), path("copies/b.db")}).code, 0);
    QCOMPARE(on("copies/b.db", {text("check")}).code, 0);
    QCOMPARE(exported("copies/b.db", "b.json"), exported("a.db", "a.json"));
    QCOMPARE(on("a.db", {text("backup"), path("copies/b.db")}).code, 1);
    QCOMPARE(on("a.db", {text("backup")}).code, 0);
    QCOMPARE(QDir(path("backups")).entryList({text("a-*.rhomboid")}).size(), 1);
}

void tst_Commands::analyzesAsJson()
{
    QCOMPARE(run({text("demo"), path("a.db"), text("--weeks"), text("20")}).code, 0);
    const QStringList arguments {text("analyze"), text("--json"), text("--as-of"), text("2099-01-01")};
    const Outcome first = on("a.db", arguments);
    QVERIFY2(first.code == 0, first.err.constData());
    const QJsonObject findings = json(first);
    QCOMPARE(findings[text("schema")].toInt(), 1);
    QVERIFY(findings[text("sessions")].toInt() > 40);
    QVERIFY(findings[text("factors")].toArray().size() >= 11);
    QVERIFY(findings[text("as_of")].toString().startsWith(text("2099-01-01T23:59:59")));
    QCOMPARE(on("a.db", arguments).out, first.out);
    const Outcome explained = on("a.db", {text("analyze"), text("--explain"), text("warmup_min")});
    QCOMPARE(explained.code, 0);
    QVERIFY(explained.err.contains("warmup_min"));
    QCOMPARE(on("a.db", {text("analyze"), text("--explain"), text("moon")}).code, 2);
}

void tst_Commands::experimentsAsJson()
{
    const WallTime start = wallTimeFromIso(u"2026-03-01T18:00:00").value();
    const Event event = startOf({.trial = text("cooldown"), .pairs = 8}, 77, {}, start);
    const QByteArray payload = QJsonDocument(event.payload).toJson(QJsonDocument::Compact).replace('"', "\"\"");
    QCOMPARE(on("j.rhomboid", {text("experiment"), text("--json")}).code, 1); // there is no journal
    const QString file =
        write("events.csv", "uid,at,kind,payload\nstart,2026-03-01T18:00:00,experiment,\"" + payload + "\"\n");
    QCOMPARE(on("j.rhomboid", {text("import"), file}).code, 0);
    const Outcome listed = on("j.rhomboid", {text("experiment"), text("--json")});
    QCOMPARE(listed.code, 0);
    QCOMPARE(json(listed)[u"schema"].toInt(), 1);
    const QJsonObject experiment = json(listed)[u"experiments"][0].toObject();
    QCOMPARE(experiment[u"uid"].toString(), text("start"));
    QCOMPARE(experiment[u"trial"].toString(), text("cooldown"));
    QCOMPARE(experiment[u"pairs"].toInt(), 8);
    QCOMPARE(experiment[u"stage"].toString(), text("running"));
    QVERIFY(experiment[u"result"].isNull() && experiment[u"seed"].isNull());
    const Outcome analysed = on("j.rhomboid", {text("analyze"), text("--json")});
    QCOMPARE(json(analysed)[u"experiments"], json(listed)[u"experiments"]);
}

void tst_Commands::reportsAsPdfAndText()
{
    QCOMPARE(run({text("demo"), path("j.rhomboid"), text("--weeks"), text("20")}).code, 0);
    const QString pdf = path("report.pdf");
    const Outcome written = on("j.rhomboid", {text("report"), text("--pdf"), pdf, text("--paper"), text("letter")});
    QVERIFY2(written.code == 0, written.err.constData());
    const QByteArray content = read(pdf);
    QCOMPARE(content.count("/Type /Page\n"), 2);
    QVERIFY(content.contains("/MediaBox [0 0 612"));
    QVERIFY(!content.contains(path("").toUtf8()));
    const Outcome said = on("j.rhomboid", {text("report"), text("--text"), text("--weeks"), text("4")});
    QVERIFY2(said.code == 0, said.err.constData());
    QVERIFY(said.out.startsWith("Upper-back pain and training report\n"));
    QVERIFY(said.out.contains("Warning signs asked in this period"));
    const Outcome coach = on("j.rhomboid", {text("report"), text("--text"), text("--for"), text("coach")});
    QVERIFY(!coach.out.contains("Warning signs asked"));
    QCOMPARE(on("j.rhomboid", {text("report"), text("--pdf"), path("no/such/report.pdf")}).code, 1);
}

void tst_Commands::importsWhatIsSoundAndSaysWhatIsNot()
{
    const QString file = write("strong.csv", strongFile);
    const Outcome first = on("a.db", {text("import"), file, text("--json")});
    QCOMPARE(first.code, 1);
    const QJsonObject report = json(first)[text("files")][0].toObject();
    QCOMPARE(report[text("added")].toInt(), 2);
    QCOMPARE(report[text("rows")][text("read")].toInt(), 3);
    QCOMPARE(report[text("rows")][text("rejected")].toInt(), 1);
    const QJsonObject problem = report[text("problems")][0].toObject();
    QCOMPARE(problem[text("row")].toInt(), 3);
    QCOMPARE(problem[text("column")].toString(), text("Reps"));
    QCOMPARE(problem[text("value")].toString(), text("many"));
    QVERIFY(!problem[text("reason")].toString().isEmpty());
    QVERIFY(first.err.contains("many"));
    const QJsonObject again =
        json(on("a.db", {text("import"), file, text("--json")}))[text("files")][0].toObject();
    QCOMPARE(again[text("added")].toInt(), 0);
    QCOMPARE(again[text("already_there")].toInt(), 2);
    const Outcome unknown = on("a.db", {text("import"), write("a.bin", "\x01\x02\x03")});
    QCOMPARE(unknown.code, 1);
    const Outcome missing = on("none.db", {text("import"), path("mistyped.csv")});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("mistyped.csv"));
    QVERIFY(!QFile::exists(path("none.db")));
}

void tst_Commands::aDryRunWritesNothing()
{
    const QString file = write("strong.csv", strongFile);
    const Outcome outcome = on("a.db", {text("import"), file, text("--dry-run"), text("--json")});
    QCOMPARE(json(outcome)[text("files")][0][text("added")].toInt(), 2);
    QVERIFY(!outcome.err.contains("--undo")); // of what?
    QVERIFY(!QFile::exists(path("a.db")));
}

void tst_Commands::asksForAUnit()
{
    const QString file = write("strong.csv", withoutUnit());
    const Outcome asked = on("a.db", {text("import"), file});
    QCOMPARE(asked.code, 1);
    QVERIFY(asked.err.contains("--unit"));
    QVERIFY(json(on("a.db", {text("analyze"), text("--json")}))[text("sessions")].toInt() == 0);
    const Outcome told = on("a.db", {text("import"), file, text("--unit"), text("lb")});
    QVERIFY2(told.code == 0, told.err.constData());
}

void tst_Commands::saysHowDistancesWereRead()
{
    const QByteArray run = "2026-03-02 17:30:00,Run,1h,Running,1,0,0,5,1500,,,,kg\n";
    const QString file = write("strong.csv", strongFile.first(strongFile.indexOf('\n') + 1) + run);
    const Outcome guessed = on("a.db", {text("import"), file});
    QVERIFY2(guessed.code == 0, guessed.err.constData());
    QVERIFY2(guessed.err.contains("read as km") && guessed.err.contains("--distance"),
             guessed.err.constData());
    const Outcome told = on("b.db", {text("import"), file, text("--distance"), text("mi")});
    QVERIFY2(told.code == 0 && !told.err.contains("--distance"), told.err.constData());
    QVERIFY(exported("b.db", "export.json").first().contains("8046.72"));
}

void tst_Commands::takesAnImportBack()
{
    const QString file = write("strong.csv", QByteArray(strongFile).replace("many", "8"));
    const QJsonObject report =
        json(on("a.db", {text("import"), file, text("--json")}))[text("files")][0].toObject();
    const QString batch = report[text("batch")].toString();
    QVERIFY(!batch.isEmpty());
    const Outcome list = on("a.db", {text("import"), text("--list")});
    QVERIFY2(list.err.contains(batch.toLatin1()) && list.err.contains("strong.csv"), list.err.constData());
    QVERIFY2(list.err.contains("strong.csv  2 entries\n"), list.err.constData()); // nothing was taken back yet
    QCOMPARE(on("a.db", {text("import"), text("--undo"), text("no-such-batch")}).code, 1);
    const Outcome undone = on("a.db", {text("import"), text("--undo"), batch});
    QVERIFY2(undone.code == 0, undone.err.constData());
    QVERIFY2(undone.err.contains("Taken back: 2\n"), undone.err.constData());
    QCOMPARE(json(on("a.db", {text("analyze"), text("--json")}))[text("sessions")].toInt(), 0);
    QCOMPARE(on("a.db", {text("import"), file, text("--edited-too")}).code, 2); // of what?
}

void tst_Commands::listsWhatWasKeptOfAnImport()
{
    const QString file = write("strong.csv", QByteArray(strongFile).replace("many", "8"));
    const QJsonObject report =
        json(on("a.db", {text("import"), file, text("--json")}))[text("files")][0].toObject();
    QJsonObject whole = QJsonDocument::fromJson(exported("a.db", "whole.json").first()).object();
    QJsonArray workouts = whole[text("workouts")].toArray();
    QJsonObject edited = workouts[0].toObject();
    edited.insert(text("title"), text("Edited since"));
    workouts[0] = edited;
    whole.insert(text("workouts"), workouts);
    QCOMPARE(on("b.db", {text("import"), write("edited.json", QJsonDocument(whole).toJson())}).code, 0);
    QCOMPARE(on("b.db", {text("import"), text("--undo"), report[text("batch")].toString()}).code, 0);
    const Outcome list = on("b.db", {text("import"), text("--list")});
    QVERIFY2(list.err.contains("strong.csv  1 entry kept, because edited since"), list.err.constData());
}

void tst_Commands::exportsAndImportsTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("as CSV") << QByteArray("export");
    QTest::newRow("as JSON") << QByteArray("export.json");
}

void tst_Commands::exportsAndImportsTheSameBytes()
{
    QFETCH(const QByteArray, format);
    QCOMPARE(run({text("demo"), path("a.db"), text("--weeks"), text("30"), text("--story"), text("tingling")})
                 .code,
             0);
    const auto first = exported("a.db", format);
    QVERIFY(!first.isEmpty());
    const Outcome imported = on("b.db", {text("import"), path(format)});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(exported("b.db", "again-" + format), first);
}

void tst_Commands::importsRealFiles_data()
{
    QTest::addColumn<QString>("file");
    const QDir data(text(RHOMBOID_SHARED_DIR "/data"));
    for (const char *folder : {"strong", "hevy"})
        for (const QFileInfo &file : QDir(data.filePath(text(folder))).entryInfoList({text("*.csv")}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    if (!data.exists())
        QTest::newRow("none here") << QString();
}

void tst_Commands::importsRealFiles()
{
    QFETCH(const QString, file);
    if (file.isEmpty())
        QSKIP("other people's files are not part of the project");
    const QStringList arguments {text("import"), file, text("--unit"), text("kg"), text("--json")};
    const Outcome first = on("a.db", arguments);
    const QJsonObject report = json(first)[text("files")][0].toObject();
    const QJsonObject rows = report[text("rows")].toObject();
    if (report.contains(text("error"))) {
        QCOMPARE(first.code, 1);
        QVERIFY(!report[text("error")].toString().isEmpty());
        return;
    }
    int sum = 0;
    for (const char *part : {"sets", "entries", "rests", "notes", "skipped", "rejected"})
        sum += rows[text(part)].toInt();
    QVERIFY(sum > 0);
    QCOMPARE(sum, rows[text("read")].toInt());
    QCOMPARE(first.code, rows[text("rejected")].toInt() > 0 ? 1 : 0);
    QCOMPARE(json(on("a.db", arguments))[text("files")][0][text("added")].toInt(), 0);
    for (const char *format : {"export", "export.json"}) {
        const QByteArray copy = QByteArray(format) + ".db";
        const auto written = exported("a.db", format);
        QVERIFY(!written.isEmpty());
        const Outcome back = on(copy, {text("import"), path(format)});
        QVERIFY2(back.code == 0, back.err.constData());
        QCOMPARE(exported(copy, QByteArray("again-") + format), written);
    }
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
