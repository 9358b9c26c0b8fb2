#include "tests/texts/texts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::texts;

namespace {

QString inSources(const char *path)
{
    return QStringLiteral(RHOMBOID_SOURCE_DIR "/") + QLatin1StringView(path);
}

const Rule &ruleNamed(const QByteArray &name)
{
    for (const std::span<const Rule> &group : {rules(), germanRules()})
        for (const Rule &rule : group)
            if (name == rule.name)
                return rule;
    qFatal("no such rule: %s", name.constData());
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lupdateKnowsWhereEveryTextBelongs();
    void germanKeepsTheRule_data();
    void germanKeepsTheRule();
    void germanHasNothingLeftOver();
    void englishPluralsAreComplete();
    void theRuleSeesAnOffender_data();
    void theRuleSeesAnOffender();
    void theRuleLetsADecentTextPass_data();
    void theRuleLetsADecentTextPass();

private:
    // The file of a language, brought up to date with the sources.
    QList<Message> updated(const char *file, const QStringList &options);

    const QTemporaryDir m_folder {};
    QByteArray m_warnings {};
    QList<Message> m_german {};
};

QList<Message> tst_Translations::updated(const char *file, const QStringList &options)
{
    const QString copy = m_folder.filePath(QString::fromLatin1(file));
    QFile::copy(inSources("resources/translations/") + QLatin1StringView(file), copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(inSources(""));
    lupdate.start(
        QStringLiteral(RHOMBOID_LUPDATE),
        options
            + QStringList {
                QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-no-obsolete"),
                QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-disable-heuristic"),
                QStringLiteral("sametext"), QStringLiteral("-disable-heuristic"),
                QStringLiteral("similartext"), QStringLiteral("-disable-heuristic"), QStringLiteral("number"),
                QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                QStringLiteral("resources/translations/knowledge.cpp"), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {};
    m_warnings += lupdate.readAllStandardError();
    QFile result(copy);
    if (!result.open(QIODevice::ReadOnly))
        return {};
    const Result<QList<Message>> messages = messagesOf(result.readAll());
    return messages ? *messages : QList<Message>();
}

void tst_Translations::initTestCase()
{
    if (!QFile::exists(QStringLiteral(RHOMBOID_LUPDATE)))
        QSKIP("lupdate is not installed");
    m_german = updated("rhomboid_de.ts", {});
    QVERIFY(m_german.size() > 2'000);
}

void tst_Translations::lupdateKnowsWhereEveryTextBelongs()
{
    // "lacks Q_OBJECT macro" and its like: the text would be asked for under another name at run time.
    QVERIFY2(m_warnings.trimmed().isEmpty(), m_warnings.constData());
}

void tst_Translations::germanKeepsTheRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const std::span<const Rule> &group : {rules(), germanRules()})
        for (const Rule &rule : group)
            QTest::newRow(rule.name) << QByteArray(rule.name);
}

void tst_Translations::germanKeepsTheRule()
{
    QFETCH(const QByteArray, rule);
    const QStringList found = offences(ruleNamed(rule), m_german);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Translations::germanHasNothingLeftOver()
{
    QFile file(inSources("resources/translations/rhomboid_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<QList<Message>> committed = messagesOf(file.readAll());
    QVERIFY(committed);
    QStringList left;
    for (const Message &message : *committed)
        left.append(message.context + QStringLiteral(": ") + message.source);
    for (const Message &message : m_german)
        left.removeOne(message.context + QStringLiteral(": ") + message.source);
    QVERIFY2(left.isEmpty(), qPrintable(u'\n' + left.join(u'\n')));
}

void tst_Translations::englishPluralsAreComplete()
{
    const QList<Message> english = updated("rhomboid_en.ts", {QStringLiteral("-pluralonly")});
    QVERIFY(english.size() > 30);
    for (const Rule &rule : rules()) {
        const QStringList found = offences(rule, english);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    for (const Message &message : english)
        QVERIFY2(!message.forms.join(u'\n').contains(u"(s)"), qPrintable(message.name()));
}

void tst_Translations::theRuleSeesAnOffender_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    const auto row = [](const char *rule, const char *source, const char *translation) {
        QTest::newRow(rule) << QString::fromUtf8(source) << QString::fromUtf8(translation);
    };
    row("is translated", "Save", "");
    row("keeps placeholders", "%1 of %2", "%1 von %1");
    row("keeps markup", "<b>Now</b>", "<b>Jetzt");
    row("keeps accelerators", "&Save", "Speichern");
    row("keeps lines", "One\ntwo", "Eins zwei");
    row("keeps ends", "Import…", "Importieren");
    row("says it anew", "Nothing to suggest right now.", "Nothing to suggest right now.");
    row("is calm", "Saved", "Gespeichert!");
    row("goes with and does not cause", "Goes with pain", "Verursacht Schmerz");
    row("is friendly", "Rest", "Sie sind selbst schuld");
    row("has German quotes", "Press 'Save'", "Drück 'Speichern'");
    row("has decimal commas", "0.8 points", "0.8 Punkte");
}

void tst_Translations::theRuleSeesAnOffender()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    const QList<Message> messages {{.source = source, .forms = {translation}}};
    QCOMPARE(offences(ruleNamed(QTest::currentDataTag()), messages).size(), 1);
}

void tst_Translations::theRuleLetsADecentTextPass_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("a sentence") << QStringLiteral("Press 'Save' to keep <b>%1</b> of %2, 0.8 less…")
                                << QStringList {QStringLiteral(
                                       "Drück „Speichern“, um von %2 <b>%1</b> zu behalten, 0,8 weniger…")};
    QTest::newRow("a plural") << QStringLiteral("About %n week(s)")
                              << QStringList {QStringLiteral("Etwa eine Woche"),
                                              QStringLiteral("Etwa %n Wochen")};
    QTest::newRow("a menu") << QStringLiteral("&Export everything…")
                            << QStringList {QStringLiteral("Alles &exportieren…")};
    QTest::newRow("a short word") << QStringLiteral("Name") << QStringList {QStringLiteral("Name")};
}

void tst_Translations::theRuleLetsADecentTextPass()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, forms);
    const QList<Message> messages {{.source = source, .forms = forms, .plural = forms.size() > 1}};
    for (const std::span<const Rule> &group : {rules(), germanRules()})
        for (const Rule &rule : group)
            QVERIFY2(offences(rule, messages).isEmpty(), rule.name);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
