#include "tests/advice/shipped.h"

#include <QSet>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

struct Row {
    const char *cause {}; // of the article
    const char *solution {};
    const char *carriers {}; // tips, warning-sign rules and plan items
    const char *says {}; // a word that the carriers' texts have to hold
};

// The article that the program grew from: seven causes with their solutions, in its order, and what carries
// each today, worded by what the evidence says.
constexpr Row article[] {
    {"muscle strain", "rest", "STR-01 strain-stop", "1 to 3 days"},
    {"muscle strain", "ice", "STR-02", "ice"},
    {"poor posture", "posture work", "POS-01 POS-02 POS-04", "position"},
    {"poor posture", "core strength", "STM-07 POS-05", "trunk"},
    {"improper form", "coaching", "FRM-03", "coach"},
    {"improper form", "lighter weights", "FRM-01", "clean reps"},
    {"overexertion and load jumps", "gradual increase", "LOD-01 LOD-03 LOD-04", "2 to 10%"},
    {"overexertion and load jumps", "rest days", "LOD-06 LOD-09", "day off"},
    {"inadequate warm-up", "a dynamic warm-up", "WUP-02 WUP-03 WUP-04", "moving warm-up"},
    {"inadequate warm-up", "with cardio", "WUP-02 WUP-03", "easy cardio"},
    {"dehydration", "drink before", "HYD-02", "before"},
    {"dehydration", "drink during", "HYD-01 HYD-03", "thirst"},
    {"dehydration", "drink after", "HYD-04", "next meals"},
    {"underlying conditions", "see a doctor or physical therapist", "UND-01 UND-07 UND-08",
     "physical therapist"},
    {"underlying conditions", "severe pain", "D10 E05", "very bad"},
    {"underlying conditions", "persistent pain", "S03 S04 S05 S06 UND-01 UND-02", "6 weeks"},
    {"underlying conditions", "numbness", "S01 E07 SAF-06", "numbness"},
    {"underlying conditions", "tingling", "S01 SAF-06", "tingling"},
    {"underlying conditions", "weakness", "D08 E08 SAF-06", "weakness"},
};

QString textOf(const Knowledge &knowledge, QStringView id)
{
    if (const Tip *tip = knowledge.tip(id))
        return tip->title + u' ' + tip->body;
    if (const TriageRule *rule = knowledge.rule(id))
        return rule->title + u' ' + rule->message;
    if (const PlanItem *item = knowledge.recovery.item(id))
        return item->title + u' ' + item->text;
    return {};
}

} // namespace

class tst_Article : public QObject
{
    Q_OBJECT

private slots:
    void everySolutionIsCarried_data();
    void everySolutionIsCarried();
    void allSevenCausesAreThere();
};

void tst_Article::everySolutionIsCarried_data()
{
    QTest::addColumn<QString>("carriers");
    QTest::addColumn<QString>("says");
    for (const Row &row : article)
        QTest::addRow("%s: %s", row.cause, row.solution)
            << QString::fromLatin1(row.carriers) << QString::fromLatin1(row.says);
}

void tst_Article::everySolutionIsCarried()
{
    QFETCH(QString, carriers);
    QFETCH(QString, says);
    const Knowledge knowledge = shippedKnowledge();
    QString all;
    for (const QString &id : carriers.split(u' ')) {
        const QString text = textOf(knowledge, id);
        QVERIFY2(!text.isEmpty(), qPrintable(id));
        all += text + u' ';
    }
    QVERIFY2(all.contains(says, Qt::CaseInsensitive), qPrintable(all));
}

void tst_Article::allSevenCausesAreThere()
{
    QSet<QString> causes;
    for (const Row &row : article)
        causes.insert(QString::fromLatin1(row.cause));
    QCOMPARE(causes.size(), 7);
    const Knowledge knowledge = shippedKnowledge();
    for (const char *cause :
         {"strain", "posture", "form", "overexertion", "warmup", "dehydration", "underlying"})
        QVERIFY2(knowledge.tipsOf(QString::fromLatin1(cause)).size() >= 3, cause);
}

QTEST_GUILESS_MAIN(tst_Article)
#include "tst_article.moc"
