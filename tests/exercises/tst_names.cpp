#include "core/exercises/catalogue.h"
#include "core/exercises/keywords.h"
#include "core/exercises/names.h"
#include "tests/support/sample.h"

#include <QJsonObject>
#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;
using How = ExerciseMatch::How;

namespace {

Event mapping(const char *uid, const char *when, const char *name, const char *exercise)
{
    return {.head = {.uid = QString::fromLatin1(uid)},
            .at = at(when),
            .kind = eventkind::exerciseMapping.toString(),
            .payload = {{QStringLiteral("name"), QString::fromUtf8(name)},
                        {QStringLiteral("exercise"), QString::fromUtf8(exercise)}}};
}

} // namespace

class tst_Names : public QObject
{
    Q_OBJECT

private slots:
    void spellingDoesNotMatter_data();
    void spellingDoesNotMatter();
    void marksThatMakeAnotherLetterStay();
    void keywordsUnderstandOtherWords_data();
    void keywordsUnderstandOtherWords();
    void everyRuleNamesAMovementOfTheTable();
    void noRuleStandsInTheShadowOfAnother();
    void anUnknownNameStaysUnknown();
    void thePersonsMappingComesFirst();
    void theLatestMappingOfANameWins();
    void aMappingToNothingIsTakenBack();
};

void tst_Names::spellingDoesNotMatter_data()
{
    QTest::addColumn<QString>("logged");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *logged, const char *table) {
        QTest::newRow(logged) << QString::fromUtf8(logged) << QString::fromUtf8(table);
    };
    row("bench press (BARBELL)", "Bench press (barbell)");
    row("Barbell Bench Press", "Bench press (barbell)");
    row("Pullup", "Pull-up");
    row("Pull Ups", "Pull-up");
    row("Crunches", "Crunch");
    row("pull–up", "Pull-up");
    row("DB Shrugs", "Shrug (dumbbell)");
    row("Squat (Smith Machine)", "Squat (smith machine)");
    row("Standing Calf Raise (Smith)", "Standing calf raise (smith machine)");
    row("Farmers Carry", "Farmer's carry");
    row("Farmer’s Carry", "Farmer's carry");
    row("Leg Extension Machine", "Leg extension (machine)");
    row("Dumbbell Hammer Curl", "Hammer curl (dumbbell)");
    row("Triceps Pushdown (Cable - Straight Bar)", "Triceps push-down, straight bar (cable)");
    row("Seated Cable Row - V Grip (Cable)", "Seated row, V grip (cable)");
    row("Schrägbankdrücken", "Incline bench press");
    row("Rudergerät Time", "Rowing");
    row("Schulterdrücken Kurzhantel", "Shoulder press (dumbbell)");
    row("Latzug, enger Griff (Kabelzug)", "Lat pull-down, close grip (cable)");
    row("Rudern vorgebeugt (Langhantel)", "Bent-over row (barbell)");
}

void tst_Names::spellingDoesNotMatter()
{
    QFETCH(QString, logged);
    QFETCH(QString, table);
    const auto match = ExerciseIndex().match(logged);
    QCOMPARE(match.exercise.name, table);
    QCOMPARE(match.how, How::Table);
}

void tst_Names::marksThatMakeAnotherLetterStay()
{
    QVERIFY(nameKey(QStringLiteral("カ")) != nameKey(QStringLiteral("ガ")));
    QVERIFY(nameKey(QStringLiteral("की")) != nameKey(QStringLiteral("का")));
    QCOMPARE(plainName(QStringLiteral("Développé-Übung ß")), QStringLiteral("developpe ubung ss"));
    QCOMPARE(nameKey(QStringLiteral("5´ Plank")), nameKey(QStringLiteral("5 plank"))); // an accent for minutes
    QCOMPARE(nameKey(QStringLiteral("Отжима\u0301ния")), nameKey(QStringLiteral("отжимания")));
}

void tst_Names::keywordsUnderstandOtherWords_data()
{
    QTest::addColumn<QString>("logged");
    QTest::addColumn<QString>("movement");
    const auto row = [](const char *logged, const char *movement) {
        QTest::newRow(logged) << QString::fromUtf8(logged) << QString::fromUtf8(movement);
    };
    row("Sitting 1-Arm Lat Pulldown", "Lat pull-down");
    row("Puxada Alta na Polia (Máquina)", "Lat pull-down");
    row("Latzug zur Brust", "Lat pull-down");
    row("Remadas Iso-Lateral (Máquina)", "Row");
    row("Langhantelrudern vorgebeugt", "Bent-over row");
    row("Rematore a Una Mano con Manubrio", "Row");
    row("Pulley Seduto Cable Machine", "Seated row");
    row("Trazioni al Volto al Cavo", "Face pull");
    row("Trazioni alla Sbarra", "Pull-up");
    row("Alzate di Gambe", "Leg raise");
    row("Alzate Laterali a Una Mano al Cavo Basso", "Lateral raise");
    row("Distensioni su Panca Piana con Bilanciere", "Bench press");
    row("Distensioni Sopra la Testa con Manubri", "Overhead press");
    row("Stacco Rumeno con Bilanciere", "Romanian deadlift");
    row("Jalón al pecho", "Lat pull-down");
    row("Rowing barre", "Row");
    row("Oiseau avec haltères", "Reverse fly");
    row("Face Pull (Pulley)", "Face pull");
    row("Klimmzüge im Untergriff", "Pull-up");
    row("Leaning Pull Up Smith Machine", "Pull-up");
    row("Pull Up Hang Dauer", "Dead hang");
    row("Seated Upright Rows", "Upright row");
    row("Développé couché haltères", "Bench press");
    row("Elevação Lateral Unilateral (Cabo)", "Lateral raise");
    row("Cadeira Extensora Unilateral", "Leg extension");
    row("Kreuzheben konventionell", "Deadlift");
    row("Levantamento Terra Romeno (Barra)", "Romanian deadlift");
    row("Crucifixo Inverso", "Reverse fly");
    row("Hammer Strength Leg Curl", "Leg curl");
    row("Panturrilha no Leg Press 45º", "Calf raise");
}

void tst_Names::keywordsUnderstandOtherWords()
{
    QFETCH(QString, logged);
    QFETCH(QString, movement);
    const auto match = ExerciseIndex().match(logged);
    QCOMPARE(match.exercise.name, movement);
    QCOMPARE(match.how, How::Keyword);
}

void tst_Names::everyRuleNamesAMovementOfTheTable()
{
    for (const auto &rules : {englishRules(), foreignRules()})
        for (const KeywordRule &rule : rules) {
            const auto match = ExerciseIndex().match(QString::fromLatin1(rule.movement));
            QCOMPARE(match.exercise.name, QString::fromLatin1(rule.movement));
            QCOMPARE(match.how, How::Table);
        }
}

void tst_Names::noRuleStandsInTheShadowOfAnother()
{
    // Somebody who logs just the words of a rule gets its movement: no rule before takes them, and they are
    // spelled as wordsOf() spells them.
    QStringList faults;
    for (const auto &rules : {englishRules(), foreignRules()})
        for (const KeywordRule &rule : rules)
            for (QString words : QString::fromLatin1(rule.words).split(QLatin1Char(','))) {
                const bool whole = !words.contains(QLatin1Char('*'));
                words.remove(QLatin1Char('*'));
                const QString movement = movementByKeyword(words.split(QLatin1Char(' ')));
                if (movement != QLatin1StringView(rule.movement))
                    faults.append(words + QStringLiteral(" -> ") + movement);
                if (whole && wordsOf(words).join(QLatin1Char(' ')) != words)
                    faults.append(words + QStringLiteral(" is read as ")
                                  + wordsOf(words).join(QLatin1Char(' ')));
            }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_Names::anUnknownNameStaysUnknown()
{
    for (const char *name : {"", "()", "Exercise 7", "kettlebell", "The Widowmaker", "Brown bread"}) {
        const auto match = ExerciseIndex().match(QString::fromLatin1(name));
        QCOMPARE(match.how, How::Unknown);
        QCOMPARE(match.exercise, Exercise{.name = QString::fromLatin1(name)});
    }
}

void tst_Names::thePersonsMappingComesFirst()
{
    const ExerciseIndex index({{QStringLiteral("The Widowmaker"), QStringLiteral("Squat (barbell)")},
                               {QStringLiteral("Shrug"), QStringLiteral("pullup")}});
    QCOMPARE(index.match(QStringLiteral("the widowmaker")).exercise.name, QStringLiteral("Squat (barbell)"));
    QCOMPARE(index.match(QStringLiteral("The Widowmaker")).how, How::Mapped);
    QCOMPARE(index.match(QStringLiteral("Shrug")).exercise.name, QStringLiteral("Pull-up"));
    QCOMPARE(index.match(QStringLiteral("Shrug (dumbbell)")).exercise.name,
             QStringLiteral("Shrug (dumbbell)"));
}

void tst_Names::theLatestMappingOfANameWins()
{
    const Journal journal({mapping("b", "2026-02-01T10:00:00", "Brown bread", "Face pull"),
                           mapping("a", "2026-03-01T10:00:00", "Brown bread", "Shrug")},
                          {});
    const auto match = ExerciseIndex(journal).match(QStringLiteral("Brown bread"));
    QCOMPARE(match.exercise.name, QStringLiteral("Shrug"));
    QCOMPARE(match.how, How::Mapped);
}

void tst_Names::aMappingToNothingIsTakenBack()
{
    const Journal journal({mapping("a", "2026-02-01T10:00:00", "Shrug", "Face pull"),
                           mapping("b", "2026-03-01T10:00:00", "Shrug", ""),
                           mapping("c", "2026-03-01T10:00:00", "Pull-up", "no such exercise")},
                          {});
    const ExerciseIndex index(journal);
    QCOMPARE(index.match(QStringLiteral("Shrug")), ExerciseIndex().match(QStringLiteral("Shrug")));
    QCOMPARE(index.match(QStringLiteral("Pull-up")).how, How::Table);
}

QTEST_APPLESS_MAIN(tst_Names)
#include "tst_names.moc"
