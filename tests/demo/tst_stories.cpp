#include "core/advice/advice.h"
#include "core/advice/json.h"
#include "core/analysis/analyse.h"
#include "core/demo/demo.h"
#include "core/factors/catalogue.h"

#include "tests/advice/shipped.h"
#include "tests/support/golden.h"
#include "tests/support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

const Knowledge &knowledge()
{
    static const Knowledge shipped = shippedKnowledge();
    return shipped;
}

struct Told {
    Journal journal {};
    Findings findings {};
    Advice advice {};
};

Told tell(const QString &story, quint64 seed)
{
    const WallTime end = at("2026-03-12T20:15:00");
    Told told {.journal = generateDemo({.seed = seed, .story = *findStory(story), .end = end})};
    told.findings = analyse(told.journal, factorCatalogue(), end, analysisSeed);
    told.advice = advise(told.findings, told.journal, knowledge(), factorTables(), end);
    return told;
}

// Estimates to two digits: the last bits differ between compilers.
QJsonValue rounded(const QJsonValue &value)
{
    if (value.isDouble())
        return std::round(value.toDouble() * 100) / 100;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(rounded(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = rounded(*it);
    return object;
}

QStringList tipsOf(const Advice &advice)
{
    QStringList ids;
    for (const ShownTip &tip : advice.tips)
        ids.append(tip.id);
    return ids;
}

} // namespace

// Six situations that everybody who trains knows, from the journal to what the command line prints.
class tst_Stories : public QObject
{
    Q_OBJECT

private slots:
    void endInTheRightAdvice_data();
    void endInTheRightAdvice();
    void holdForOtherPeopleToo_data();
    void holdForOtherPeopleToo();
    void theWarmUpIsFoundAndDrinkingIsNot();
};

void tst_Stories::endInTheRightAdvice_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("tip");
    const auto row = [](const char *story, int level, const char *pattern, const char *phase,
                        const char *tip) {
        QTest::newRow(story) << level << QString::fromLatin1(pattern) << QString::fromLatin1(phase)
                             << QString::fromLatin1(tip);
    };
    row("load_jump", 3, "soreness_like", "soreness-peak", "LOD-01");
    row("strain", 3, "strain_like", "strain-protect", "STR-01");
    row("warm_up", 3, "soreness_like", "soreness-peak", "WUP-01");
    row("hydration", 3, "", "", "HYD-02");
    row("break", 3, "soreness_like", "soreness-peak", "LOD-04");
    row("tingling", 2, "unclear", "visit-until", "SAF-06");
}

void tst_Stories::endInTheRightAdvice()
{
    QFETCH(int, level);
    QFETCH(QString, pattern);
    QFETCH(QString, phase);
    QFETCH(QString, tip);
    const QString story = QString::fromLatin1(QTest::currentDataTag());
    const auto [journal, findings, advice] = tell(story, 1);
    const QJsonObject json = adviceJson(advice, findings, knowledge());
    const QString difference = differenceFrom(QStringLiteral("tests/demo/stories/%1.json").arg(story),
                                              QJsonDocument(rounded(json).toObject()).toJson());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY2(advice.triage.level == level, qPrintable(advice.triage.rules.join(u' ')));
    QCOMPARE(advice.triage.pattern, pattern);
    QCOMPARE(advice.plan ? advice.plan->phase : QString(), phase);
    QCOMPARE(advice.tips.size(), 3);
    QVERIFY2(tipsOf(advice).contains(tip), qPrintable(tipsOf(advice).join(u' ')));
}

void tst_Stories::holdForOtherPeopleToo_data() { endInTheRightAdvice_data(); }

void tst_Stories::holdForOtherPeopleToo()
{
    QFETCH(int, level);
    QFETCH(QString, pattern);
    QFETCH(QString, phase);
    QFETCH(QString, tip);
    const QString story = QString::fromLatin1(QTest::currentDataTag());
    const WallTime end = at("2026-03-12T20:15:00");
    for (quint64 seed = 2; seed < 12; ++seed) {
        const Journal journal =
            generateDemo({.weeks = 20, .seed = seed, .story = *findStory(story), .end = end});
        const Advice advice = advise({}, journal, knowledge(), factorTables(), end);
        const QByteArray where = QByteArray::number(seed) + ' ' + advice.triage.rules.join(u' ').toLatin1();
        QVERIFY2(advice.triage.level == level, where.constData());
        QCOMPARE(advice.triage.pattern, pattern);
        // Tips of one cause take turns.
        const QString cause = tip.section(u'-', 0, 0);
        QVERIFY2(!tipsOf(advice).filter(cause).isEmpty(), qPrintable(tipsOf(advice).join(u' ')));
        if (advice.plan)
            QCOMPARE(advice.plan->track, phase.section(u'-', 0, 0));
    }
}

void tst_Stories::theWarmUpIsFoundAndDrinkingIsNot()
{
    const Findings found = tell(QStringLiteral("warm_up"), 1).findings;
    QVERIFY(findFactor(found, QStringLiteral("warmup_min"))->label >= Label::Likely);
    const Findings none = tell(QStringLiteral("hydration"), 1).findings;
    QCOMPARE(findFactor(none, QStringLiteral("hydration"))->label, Label::None);
}

QTEST_GUILESS_MAIN(tst_Stories)
#include "tst_stories.moc"
