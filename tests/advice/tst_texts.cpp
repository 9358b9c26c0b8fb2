#include "tests/advice/shipped.h"
#include "tests/support/golden.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

// Speaks a language in which every sentence of the knowledge files is in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "knowledge") == 0 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
    bool isEmpty() const override { return false; }
};

// Everything of the knowledge that people read, in the order of the files.
QStringList textsOf(const Knowledge &knowledge)
{
    QStringList texts;
    for (const Tip &tip : knowledge.tips)
        texts.append(QStringList {tip.title, tip.body} + tip.leaveOutWith + tip.askFirstWith + tip.takeCare);
    for (const TriageRule &rule : knowledge.rules)
        texts.append({rule.title, rule.message});
    texts.append({knowledge.selfCare.title, knowledge.selfCare.message});
    const RecoveryPlan &recovery = knowledge.recovery;
    for (const PlanTrack &track : recovery.tracks) {
        texts.append(track.name);
        for (const PlanPhase &phase : track.phases) {
            texts.append(phase.name);
            for (const PlanItem &item : phase.items)
                texts.append({item.title, item.text});
        }
    }
    for (const LoadStage &stage : recovery.stages)
        texts.append({stage.name, stage.dose, stage.next});
    for (const ZoneText &zone : recovery.zones)
        texts.append(zone.text);
    texts.append(recovery.stageRules);
    for (const StopSign &sign : recovery.stopSigns)
        texts.append(sign.text);
    texts.append(recovery.emergency.text);
    texts.removeDuplicates();
    return texts;
}

QByteArray asSource(const QStringList &texts)
{
    QByteArray source =
        "// The sentences of resources/knowledge, where lupdate finds them; compiled nowhere.\n"
        "// tests/advice/tst_texts.cpp keeps the list equal to the files.\n";
    for (QString text : texts) {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        source += "QT_TRANSLATE_NOOP(\"knowledge\", \"" + text.toUtf8() + "\")\n";
    }
    return source;
}

} // namespace

class tst_Texts : public QObject
{
    Q_OBJECT

private slots:
    void lupdateSeesEverySentence();
    void everySentenceIsTranslated();
};

void tst_Texts::lupdateSeesEverySentence()
{
    const QByteArray source = asSource(textsOf(shippedKnowledge()));
    QVERIFY(source.count('\n') > 350);
    const QString difference = differenceFrom(QStringLiteral("resources/translations/knowledge.cpp"), source);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_Texts::everySentenceIsTranslated()
{
    const QStringList english = textsOf(shippedKnowledge());
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    const Knowledge knowledge = shippedKnowledge();
    QCoreApplication::removeTranslator(&brackets);
    const QStringList translated = textsOf(knowledge);
    QCOMPARE(translated.size(), english.size());
    for (qsizetype index = 0; index < english.size(); ++index)
        QCOMPARE(translated[index], QString(u'[' + english[index] + u']'));
    // Predicates, ids and sources are no text.
    QCOMPARE(knowledge.tips.first().id, shippedKnowledge().tips.first().id);
    QCOMPARE(knowledge.tips.first().sources, shippedKnowledge().tips.first().sources);
}

QTEST_GUILESS_MAIN(tst_Texts)
#include "tst_texts.moc"
