#include "core/advice/signs.h"
#include "core/advice/words.h"
#include "core/journal/pain.h"

#include "tests/advice/shipped.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

QStringList keysOf(std::span<const Word> words)
{
    QStringList keys;
    for (const Word &word : words)
        keys.append(QString::fromLatin1(word.key));
    return keys;
}

QSet<QString> valuesOf(const char *fact)
{
    const QStringList values = shippedKnowledge().facts.value(QString::fromLatin1(fact)).values.split(u'|');
    return {values.begin(), values.end()};
}

template <class T> QSet<QString> setOf(const T &list) { return {list.begin(), list.end()}; }

} // namespace

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void coversTheVocabularyOfTheFacts();
    void hasATitleForEveryStoredEnumerator();
    void showsAForeignWordAsItIs();
    void everySignIsAFactAndEveryFactASign();
    void everyEmergencySignIsNamedOnTheFirstStep();
    void anUntickedGroupAnswersOnlyWhatItNames();
};

void tst_Words::coversTheVocabularyOfTheFacts()
{
    QCOMPARE(qualityWords().size(), 15U);
    QCOMPARE(setOf(keysOf(qualityWords())), valuesOf("quality"));
    QCOMPARE(setOf(keysOf(aggravatorWords())), valuesOf("aggravators"));
    QCOMPARE(setOf(keysOf(onsetTitles())), valuesOf("onset"));
}

void tst_Words::hasATitleForEveryStoredEnumerator()
{
    for (const auto &row : onsetWords)
        QVERIFY(keysOf(onsetTitles()).contains(QLatin1StringView(row.word)));
    for (const auto &row : reliefEffectWords)
        QVERIFY(keysOf(reliefEffectTitles()).contains(QLatin1StringView(row.word)));
}

void tst_Words::showsAForeignWordAsItIs()
{
    QCOMPARE(titleOf(qualityWords(), u"dull_ache"), QStringLiteral("Dull ache"));
    QCOMPARE(titleOf(qualityWords(), u"fizzy"), QStringLiteral("fizzy"));
}

void tst_Words::everySignIsAFactAndEveryFactASign()
{
    QSet<QString> facts;
    for (const QString &name : shippedKnowledge().facts.keys())
        if (name.startsWith(u"sx_"))
            facts.insert(name);
    QStringList opened;
    for (const SignGroup &group : signGroups())
        opened.append(QString::fromLatin1(group.key));
    const QStringList signs = signsShown(opened);
    QCOMPARE(setOf(signs), facts);
    QCOMPARE(signs.size(), facts.size());
    for (const QString &name : signs)
        QVERIFY(findSign(name) && *findSign(name)->question);
    QVERIFY(!findSign(u"sx_nonsense"));
}

void tst_Words::everyEmergencySignIsNamedOnTheFirstStep()
{
    const QStringList named = signsOfTheCheck();
    for (const TriageRule &rule : shippedKnowledge().rules) {
        if (rule.when == u"soon" && rule.id != u"S01" && rule.id != u"S08")
            continue;
        for (const QString &name : rule.predicate.names())
            QVERIFY2(!name.startsWith(u"sx_") || named.contains(name), qPrintable(rule.id + u' ' + name));
    }
}

void tst_Words::anUntickedGroupAnswersOnlyWhatItNames()
{
    const QString stiff = QStringLiteral("sx_morning_stiff_30");
    QVERIFY(!signsShown({}).contains(stiff));
    QVERIFY(!signsShown({QStringLiteral("chest")}).contains(stiff));
    QVERIFY(signsShown({QStringLiteral("illness")}).contains(stiff));
    QVERIFY(signsShown({}).contains(QStringLiteral("sx_chest_pain")));
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
