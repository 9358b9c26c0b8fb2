#include "core/factors/catalogue.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace rhomboid;

namespace {

QJsonObject knowledge(const char *name)
{
    QFile file(QStringLiteral(RHOMBOID_SOURCE_DIR "/resources/knowledge/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QSet<QString> valuesOf(const QJsonValue &list, const char *member)
{
    QSet<QString> values;
    for (const QJsonValue &item : list.toArray())
        values.insert(item.toObject().value(QLatin1StringView(member)).toString());
    return values;
}

QString text(const char *words) { return QString::fromUtf8(words); }

} // namespace

class tst_Catalogue : public QObject
{
    Q_OBJECT

private slots:
    void asksEveryFieldOfTheExchangeFormat();
    void everyFieldIsUsable();
    void theElevenFactorsStandFirstInOrder();
    void everyFieldHasAFactor();
    void everyFactorHasItsWordsIconAndSources();
    void subjectiveFieldsAndFactorsAgree();
    void wordsNeitherBlameNorBlowUp();
    void anUnknownKeyFindsNoField();
};

void tst_Catalogue::asksEveryFieldOfTheExchangeFormat()
{
    QStringList asked;
    QStringList offByDefault;
    for (const Field &field : fieldCatalogue())
        (field.askedByDefault ? asked : offByDefault).append(field.key);
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    QCOMPARE(asked,
             words("warmup_min warmup_dynamic warmup_cardio cooldown fluid_before_ml fluid_during_ml "
                   "fluid_after_ml posture form sleep_h stress desk_h heat overhead painkiller_before"));
    QCOMPARE(offByDefault, words("thirst urine_colour mass_before_kg mass_after_kg"));
}

void tst_Catalogue::everyFieldIsUsable()
{
    QSet<QString> keys;
    for (const Field &field : fieldCatalogue()) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        QVERIFY2(!text(field.title).isEmpty() && !text(field.help).isEmpty(), qPrintable(field.key));
        QVERIFY2(field.unit, qPrintable(field.key));
        QVERIFY2(field.minimum < field.maximum && field.step > 0, qPrintable(field.key));
        QVERIFY2(field.step <= field.maximum - field.minimum, qPrintable(field.key));
        if (field.kind == Field::Kind::YesNo)
            QVERIFY2(field.minimum == 0 && field.maximum == 1 && field.step == 1, qPrintable(field.key));
        if (field.kind == Field::Kind::Rating)
            QVERIFY2(field.maximum <= 10 && field.step == 1, qPrintable(field.key));
        if (field.kind != Field::Kind::Number)
            QVERIFY2(text(field.unit).isEmpty(), qPrintable(field.key));
    }
    const auto range = [](const char *key) {
        const Field *field = findField(fieldCatalogue(), QString::fromLatin1(key));
        return std::pair(field->minimum, field->maximum);
    };
    QCOMPARE(range("posture"), std::pair(1.0, 5.0));
    QCOMPARE(range("form"), std::pair(1.0, 5.0));
    QCOMPARE(range("stress"), std::pair(0.0, 10.0));
    QCOMPARE(range("thirst"), std::pair(0.0, 10.0));
    QCOMPARE(range("urine_colour"), std::pair(1.0, 8.0));
}

void tst_Catalogue::theElevenFactorsStandFirstInOrder()
{
    QStringList on;
    QStringList all;
    for (const RiskFactor &factor : factorCatalogue()) {
        all.append(factor.key);
        if (factor.onByDefault)
            on.append(factor.key);
    }
    QCOMPARE(on,
             QStringLiteral("warmup_min warmup_dynamic hydration load_jump session_rpe form posture sleep_h "
                            "overhead cooldown stress")
                 .split(QLatin1Char(' ')));
    QCOMPARE(all.first(11), on);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    // Mechanically tied to superposition, so it may adjust but never be tested (analysis.md section 3).
    QVERIFY(!all.contains(QStringLiteral("rest_days")));
}

void tst_Catalogue::everyFieldHasAFactor()
{
    QSet<QString> covered{QStringLiteral("fluid_before_ml"), QStringLiteral("fluid_during_ml"), // hydration
                          QStringLiteral("mass_before_kg"), QStringLiteral("mass_after_kg")}; // mass_change
    for (const RiskFactor &factor : factorCatalogue())
        covered.insert(factor.key);
    for (const Field &field : fieldCatalogue())
        QVERIFY2(covered.contains(field.key), qPrintable(field.key));
}

void tst_Catalogue::everyFactorHasItsWordsIconAndSources()
{
    const QSet<QString> sources = valuesOf(knowledge("sources.json").value(QStringLiteral("sources")), "id");
    const QSet<QString> causes = valuesOf(knowledge("tips.json").value(QStringLiteral("tips")), "cause");
    QVERIFY(sources.size() > 50);
    QVERIFY(causes.size() > 5);
    const QStringList grades{QStringLiteral("strong"), QStringLiteral("moderate"), QStringLiteral("weak"),
                             QStringLiteral("expert")};
    for (const RiskFactor &factor : factorCatalogue()) {
        const QByteArray key = factor.key.toUtf8();
        QVERIFY2(!text(factor.title).isEmpty(), key.constData());
        QVERIFY2(!text(factor.withText).isEmpty() && !text(factor.withoutText).isEmpty(), key.constData());
        QVERIFY2(text(factor.withText) != text(factor.withoutText), key.constData());
        const QString icon = QStringLiteral(RHOMBOID_SOURCE_DIR "/resources/icons/") + text(factor.icon)
            + QStringLiteral(".svg");
        QVERIFY2(QFile::exists(icon), qPrintable(icon));
        QVERIFY2(factor.cause.isEmpty() || causes.contains(factor.cause), key.constData());
        QVERIFY2(grades.contains(text(factor.grade)), key.constData());
        QVERIFY2(!factor.sources.isEmpty(), key.constData());
        for (const QString &source : factor.sources)
            QVERIFY2(sources.contains(source), qPrintable(source));
        QVERIFY2(factor.exposure, key.constData());
        if (factor.yesNo)
            QVERIFY2(factor.cut == 1, key.constData());
    }
}

void tst_Catalogue::subjectiveFieldsAndFactorsAgree()
{
    for (const RiskFactor &factor : factorCatalogue())
        if (const Field *field = findField(fieldCatalogue(), factor.key)) {
            QCOMPARE(factor.subjective, field->subjective);
            QCOMPARE(factor.yesNo, field->kind == Field::Kind::YesNo);
            QCOMPARE(text(factor.unit), text(field->unit));
        }
    QStringList subjective;
    for (const RiskFactor &factor : factorCatalogue())
        if (factor.subjective && factor.onByDefault)
            subjective.append(factor.key);
    QCOMPARE(subjective, QStringLiteral("session_rpe form posture stress").split(QLatin1Char(' ')));
}

void tst_Catalogue::wordsNeitherBlameNorBlowUp()
{
    QStringList words;
    for (const Field &field : fieldCatalogue())
        words << text(field.title) << text(field.help);
    for (const RiskFactor &factor : factorCatalogue())
        words << text(factor.title) << text(factor.withText) << text(factor.withoutText);
    static const QRegularExpression unkind(
        QStringLiteral("\\b(bad|poor|wrong|should|must|causes?|fail|lazy)\\b|!"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &sentence : words) {
        QVERIFY2(!sentence.contains(unkind), qPrintable(sentence));
        QVERIFY2(sentence.size() <= 90, qPrintable(sentence));
    }
}

void tst_Catalogue::anUnknownKeyFindsNoField()
{
    QVERIFY(!findField(fieldCatalogue(), u"no_such_field"));
    QCOMPARE(findField(fieldCatalogue(), u"form")->key, QStringLiteral("form"));
}

QTEST_APPLESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
