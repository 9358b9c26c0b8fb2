#include "app/commands/commands.h"
#include "core/analysis/analyse.h"
#include "core/exchange/ownformat.h"
#include "core/factors/catalogue.h"
#include "tests/flows/fixture.h"
#include "tests/support/sample.h"
#include "ui/insights/factordetail.h"
#include "ui/insights/factorlist.h"
#include "ui/journal/entrymodel.h"
#include "ui/log/workoutpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// A field and a factor that the program has never seen, each one row of its table: asked, kept, carried by
// files, analysed, shown and advised on like any other.
class TestNewFactor : public QObject
{
    Q_OBJECT

private slots:
    void theFormAsksForItAndTheJournalKeepsIt();
    void aDraftRemembersIt();
    void aValueOutOfItsRangeIsRefused();
    void filesCarryIt_data();
    void filesCarryIt();
    void aFileIsKnownByItAlone();
    void theAnalysisFindsIt();
    void theAnalysisIsGivenToOtherPrograms();
    void insightsShowItInWordsAndNumbers();
    void aTipSpeaksOfIt();
    void aTipAgainstItsDirectionDoesNot();
    void aNewYesOrNoIsAYesOrNoToTips();
};

namespace {

const QString gripKey = QStringLiteral("grip_width_cm");
const QString chalkKey = QStringLiteral("chalk");
const QString factorKey = QStringLiteral("grip_width");

const QList<Field> &fields()
{
    static const QList<Field> table = [] {
        const auto shipped = fieldCatalogue();
        QList<Field> all(shipped.begin(), shipped.end());
        all.append({.key = gripKey,
                    .title = "Grip width",
                    .help = "Between the hands, on the main lift.",
                    .unit = "cm",
                    .minimum = 20,
                    .maximum = 120,
                    .step = 0.5});
        all.append({.key = chalkKey,
                    .title = "Chalk",
                    .help = "On the hands.",
                    .unit = "",
                    .kind = Field::Kind::YesNo,
                    .maximum = 1});
        return all;
    }();
    return table;
}

const QList<RiskFactor> &factors()
{
    static const QList<RiskFactor> table = [] {
        const auto shipped = factorCatalogue();
        QList<RiskFactor> all(shipped.begin(), shipped.end());
        all.append({.key = factorKey,
                    .title = "Grip width",
                    .unit = "cm",
                    .direction = Direction::MoreIsWorse,
                    .cut = 60,
                    .withText = "60 cm or more",
                    .withoutText = "under 60 cm",
                    .cause = QStringLiteral("grip"),
                    .grade = "expert",
                    .exposure = fieldValue(gripKey)});
        return all;
    }();
    return table;
}

FactorTables tables() { return {.factors = factors(), .fields = fields()}; }

WorkspaceParts parts()
{
    WorkspaceParts all = shippedParts(demoEnd());
    all.factors = factors();
    all.fields = fields();
    return all;
}

// Forty workouts five days apart; a wide grip is followed by more pain the day after.
Journal wideGripsHurt()
{
    QList<Entry> entries;
    for (int i = 0; i < 40; ++i) {
        const bool wide = i % 2 == 0;
        const WallTime start {
            .date = demoEnd().date.addDays(-5 * i - 5), .time = QTime(17, 0), .offsetMinutes = 60};
        Workout session = workout(qPrintable(QStringLiteral("w%1").arg(i)), qPrintable(toIso(start)), 60, 6);
        session.observations.insert(gripKey, wide ? 70.5 : 50);
        PainEntry after =
            pain(qPrintable(QStringLiteral("p%1").arg(i)), qPrintable(toIso(start)), wide ? 5 : 1);
        after.at.date = start.date.addDays(1);
        entries.append(session);
        entries.append(after);
    }
    return Journal(entries, {});
}

// Keeps what a command says.
class Listener : public Console
{
public:
    void print(const QByteArray &result) override { out += result; }
    void say(const QString &line) override { said.append(line); }

    QByteArray out {};
    QStringList said {};
};

ExitCode run(ExitCode (*command)(const Command &, const Request &, Console &), const QString &journal,
             const QStringList &arguments, Listener &console)
{
    return command({.name = QStringLiteral("command")},
                   {.journal = journal, .arguments = arguments, .now = demoEnd(), .tables = tables()},
                   console);
}

QString fileOf(const QTemporaryDir &folder, const Journal &journal)
{
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    Result<Store> store = Store::open(path);
    Change change;
    for (const Workout &workout : journal.workouts())
        change.put.append(workout);
    for (const PainEntry &pain : journal.pains())
        change.put.append(pain);
    return store && store->apply(change) ? path : QString();
}

Journal contentOf(const QString &path)
{
    const Result<Store> store = Store::open(path, Store::Mode::ReadOnly);
    return store ? store->load().value_or(Journal()) : Journal();
}

QLineEdit *inputOf(const QWidget *page, const QString &name)
{
    for (QLineEdit *input : page->findChildren<QLineEdit *>())
        if (input->isVisible() && input->accessibleName() == name)
            return input;
    return nullptr;
}

void typeInto(QLineEdit *input, const QString &text)
{
    input->setFocus();
    QTest::keyClicks(input, text);
}

// A workout typed by keys: its duration and its grip.
void logGrip(FlowFixture &flow, const QString &centimetres)
{
    QTest::keyClick(&flow.window(), Qt::Key_N, Qt::ControlModifier);
    const QWidget *page = flow.window().page(QStringLiteral("workout"));
    QLineEdit *grip = inputOf(page, QStringLiteral("Grip width in cm"));
    QVERIFY(grip);
    typeInto(inputOf(page, QStringLiteral("Duration in min")), QStringLiteral("45"));
    typeInto(grip, centimetres);
}

bool says(const QWidget *page, const QString &text)
{
    return std::ranges::any_of(page->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisibleTo(page) && label->text().contains(text);
    });
}

// The one tip of a knowledge without others.
Knowledge oneTip(const QString &factor, const QString &appliesWhen)
{
    Knowledge knowledge = shippedParts(demoEnd()).knowledge;
    Tip tip = knowledge.tips.front();
    tip.factor = factor;
    tip.kind = QStringLiteral("tip");
    tip.direction = TipDirection::Lowers;
    tip.appliesWhen = Predicate::parse(appliesWhen).value_or(Predicate());
    tip.unless = {};
    knowledge.tips = {tip};
    return knowledge;
}

Findings likelyLink(double perUnit)
{
    Findings findings;
    findings.factors.append(
        {.key = factorKey, .label = Label::Likely, .n = 40, .effect = Effect {.perUnit = perUnit}});
    return findings;
}

} // namespace

void TestNewFactor::theFormAsksForItAndTheJournalKeepsIt()
{
    FlowFixture flow(Journal(), parts());
    logGrip(flow, QStringLiteral("62.5"));
    QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(flow.journal().workouts().size(), 1);
    QCOMPARE(flow.journal().workouts().front().observations, Observations({{gripKey, 62.5}}));
    flow.reopen();
    QCOMPARE(flow.journal().workouts().size(), 1);
    QCOMPARE(flow.journal().workouts().front().observations, Observations({{gripKey, 62.5}}));
    const QWidget *page = flow.open(QStringLiteral("journal"));
    for (QListView *list : page->findChildren<QListView *>())
        if (const auto *model = qobject_cast<EntryModel *>(list->model()))
            list->setCurrentIndex(model->indexOf(flow.journal().workouts().front().head.uid));
    QTRY_VERIFY(says(page, QStringLiteral("62.5 cm")));
    QVERIFY(says(page, QStringLiteral("Grip width")));
}

void TestNewFactor::aDraftRemembersIt()
{
    FlowFixture flow(Journal(), parts());
    logGrip(flow, QStringLiteral("71"));
    flow.reopen();
    const auto *page = qobject_cast<const WorkoutPage *>(flow.open(QStringLiteral("workout")));
    QCOMPARE(page->value().observations, Observations({{gripKey, 71}}));
    QVERIFY(flow.journal().isEmpty());
}

void TestNewFactor::aValueOutOfItsRangeIsRefused()
{
    FlowFixture flow(Journal(), parts());
    logGrip(flow, QStringLiteral("500"));
    QTest::keyClick(&flow.window(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(flow.journal().isEmpty());
    QVERIFY(says(flow.window().page(QStringLiteral("workout")),
                 QStringLiteral("Grip width in cm: Please enter 20 to 120.")));
}

void TestNewFactor::filesCarryIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder of CSV files") << QStringLiteral("out");
    QTest::newRow("a JSON file") << QStringLiteral("out.json");
}

void TestNewFactor::filesCarryIt()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString journal = fileOf(folder, wideGripsHurt());
    const QString out = folder.filePath(name);
    Listener console;
    QCOMPARE(run(runExport, journal, {out}, console), ExitCode::Done);
    const QString other = folder.filePath(QStringLiteral("other.db"));
    QCOMPARE(run(runImport, other, {out, QStringLiteral("--json")}, console), ExitCode::Done);
    QCOMPARE(contentOf(other).workouts(), contentOf(journal).workouts());
    QCOMPARE(contentOf(other).workouts().size(), 40);
    const QJsonObject said = QJsonDocument::fromJson(console.out).object();
    QCOMPARE(said[u"files"][0][u"problems"].toArray(), QJsonArray()); // a known column needs no note
}

void TestNewFactor::aFileIsKnownByItAlone()
{
    const QByteArray head = "started,grip_width_cm\n2026-03-01T17:00:00,60\n";
    QVERIFY(recognise(importerCatalogue(), head, {.fields = fields()}));
    QVERIFY(!recognise(importerCatalogue(), head, {.fields = fieldCatalogue()}));
}

void TestNewFactor::theAnalysisFindsIt()
{
    const Findings findings = analyse(wideGripsHurt(), factors(), demoEnd(), analysisSeed);
    const FactorFinding *finding = findFactor(findings, factorKey);
    QVERIFY(finding);
    QCOMPARE(finding->n, 40);
    QCOMPARE(finding->with.n, 20);
    QCOMPARE(finding->points.front().exposure, 50.0);
    QCOMPARE(finding->rawDifference, 4.0);
}

void TestNewFactor::theAnalysisIsGivenToOtherPrograms()
{
    const QTemporaryDir folder;
    const QString journal = fileOf(folder, wideGripsHurt());
    Listener console;
    QCOMPARE(run(runAnalyze, journal, {QStringLiteral("--json")}, console), ExitCode::Done);
    QJsonObject found;
    for (const QJsonValue factor : QJsonDocument::fromJson(console.out)[u"factors"].toArray())
        if (factor[u"key"] == factorKey)
            found = factor.toObject();
    QCOMPARE(found[u"title"], QStringLiteral("Grip width"));
    QCOMPARE(found[u"n"], 40);
    QCOMPARE(run(runAnalyze, journal, {QStringLiteral("--explain"), factorKey}, console), ExitCode::Done);
    QVERIFY(console.said.front().startsWith(QStringLiteral("Grip width (grip_width)")));
}

void TestNewFactor::insightsShowItInWordsAndNumbers()
{
    FlowFixture flow(wideGripsHurt(), parts());
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("insights"));
    auto *list = page->findChild<FactorList *>();
    const QModelIndexList rows = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole,
                                                      QStringLiteral("Grip width"), 1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    list->setCurrentIndex(rows.front());
    QCOMPARE(page->findChild<FactorDetail *>()->accessibleName(), QStringLiteral("Grip width"));
    QTest::mouseClick(findButton(page, QStringLiteral("Copy as CSV")), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 41);
    QCOMPARE(lines.front(), QStringLiteral("workout,grip_width,worst_pain_72h"));
}

void TestNewFactor::aTipSpeaksOfIt()
{
    const Knowledge knowledge = oneTip(factorKey, gripKey + QStringLiteral(" >= 60"));
    const Advice advice = advise(likelyLink(0.1), wideGripsHurt(), knowledge, tables(), demoEnd());
    QCOMPARE(advice.tips.size(), 1);
    QCOMPARE(advice.tips.front().reason.factor, factorKey);
    QVERIFY(advice.tips.front().reason.text.contains(QStringLiteral("Grip width")));
}

void TestNewFactor::aTipAgainstItsDirectionDoesNot()
{
    const Knowledge knowledge = oneTip(factorKey, gripKey + QStringLiteral(" >= 60"));
    const Advice advice = advise(likelyLink(-0.1), wideGripsHurt(), knowledge, tables(), demoEnd());
    QCOMPARE(advice.tips.size(), 1);
    QVERIFY(advice.tips.front().reason.factor.isEmpty());
}

void TestNewFactor::aNewYesOrNoIsAYesOrNoToTips()
{
    Workout last = workout("w", "2026-03-12T16:00:00+01:00", 60, 6);
    last.observations.insert(chalkKey, 1);
    const Facts facts = factsOf(Journal({last}, {}), {}, fields(), demoEnd());
    QCOMPARE(facts.value(chalkKey), QVariant(true));
}

QTEST_MAIN(TestNewFactor)
#include "tst_newfactor.moc"
