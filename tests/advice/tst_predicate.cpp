#include "core/advice/predicate.h"

#include "tests/advice/shipped.h"

#include <QtTest>

using namespace rhomboid;

namespace {

using Truth = std::optional<bool>;

const Facts someFacts {
    {QStringLiteral("yes"), true},
    {QStringLiteral("no"), false},
    {QStringLiteral("three"), 3.0},
    {QStringLiteral("days"), 3},
    {QStringLiteral("word"), QStringLiteral("sore")},
    {QStringLiteral("words"), QStringList {QStringLiteral("sore"), QStringLiteral("tight")}},
    {QStringLiteral("none"), QStringList {}},
};

Truth truthOf(const char *text)
{
    const auto predicate = Predicate::parse(QString::fromLatin1(text));
    if (!predicate)
        qFatal("%s: %s", text, qPrintable(predicate.error().text));
    return predicate->evaluate(someFacts);
}

QString shown(Truth truth)
{
    return !truth ? QStringLiteral("unknown") : *truth ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

class tst_Predicate : public QObject
{
    Q_OBJECT

private slots:
    void followsKleenesTables_data();
    void followsKleenesTables();
    void comparesAndLooksIntoSets_data();
    void comparesAndLooksIntoSets();
    void bindsNotBeforeAndBeforeOr();
    void saysInWhichColumnItStopped_data();
    void saysInWhichColumnItStopped();
    void namesEachFactOnceInOrder();
    void readsAnAliasAsItsFact();
    void refusesBottomlessNesting();
    void isUnknownUntilItIsParsed();
    void learningAFactNeverTurnsAYesIntoANo();
};

void tst_Predicate::followsKleenesTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const char *operands[] {"yes", "no", "unknown"};
    // Rows: left operand; columns: right operand, in the order above.
    const char *conjunction[3][3] {
        {"yes", "no", "unknown"}, {"no", "no", "no"}, {"unknown", "no", "unknown"}};
    const char *disjunction[3][3] {
        {"yes", "yes", "yes"}, {"yes", "no", "unknown"}, {"yes", "unknown", "unknown"}};
    for (int left = 0; left < 3; ++left) {
        for (int right = 0; right < 3; ++right) {
            const auto row = [&](const char *op, const char *expected) {
                const QString text = QStringLiteral("%1 %2 %3")
                                         .arg(QLatin1StringView(operands[left]), QLatin1StringView(op),
                                              QLatin1StringView(operands[right]));
                QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(expected);
            };
            row("and", conjunction[left][right]);
            row("or", disjunction[left][right]);
        }
    }
    QTest::newRow("not yes") << QStringLiteral("not yes") << QStringLiteral("no");
    QTest::newRow("not no") << QStringLiteral("not no") << QStringLiteral("yes");
    QTest::newRow("not unknown") << QStringLiteral("not unknown") << QStringLiteral("unknown");
}

void tst_Predicate::followsKleenesTables()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(truthOf(text.toLatin1().constData())), expected);
}

void tst_Predicate::comparesAndLooksIntoSets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QList<std::pair<const char *, const char *>> rows {
        {"three >= 3", "yes"},
        {"three > 3", "no"},
        {"three < -2.5", "no"},
        {"days <= three", "yes"},
        {"days == 3", "yes"},
        {"three != 3", "no"},
        {"-1 < three", "yes"},
        {"missing < 3", "unknown"},
        {"not missing < 3", "unknown"},
        {"missing == 3", "unknown"},
        {"missing != \"sore\"", "unknown"},
        {"word == \"sore\"", "yes"},
        {"word != \"sore\"", "no"},
        {"word == 3", "unknown"},
        {"word < 3", "unknown"},
        {"word", "unknown"},
        {"yes == true", "yes"},
        {"\"sore\" in words", "yes"},
        {"\"sharp\" in words", "no"},
        {"\"sharp\" in none", "no"},
        {"\"sharp\" in missing", "unknown"},
        {"word in (\"tight\", \"sore\")", "yes"},
        {"word in (\"tight\")", "no"},
        {"words in (\"sharp\",\"tight\")", "yes"},
        {"words in (\"sharp\",\"stabbing\")", "no"},
        {"none in (\"sharp\")", "no"},
        {"missing in (\"sharp\")", "unknown"},
        {"days in (1, 2, 3)", "yes"},
        {"((three > 1) and (((yes))))", "yes"},
        {"(no or missing) and no", "no"},
    };
    for (const auto &[text, expected] : rows)
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
}

void tst_Predicate::comparesAndLooksIntoSets()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(truthOf(text.constData())), expected);
}

void tst_Predicate::bindsNotBeforeAndBeforeOr()
{
    QCOMPARE(truthOf("yes or yes and no"), Truth(true));
    QCOMPARE(truthOf("(yes or yes) and no"), Truth(false));
    QCOMPARE(truthOf("not no and no"), Truth(false));
    QCOMPARE(truthOf("not (no and no)"), Truth(true));
    QCOMPARE(truthOf("not three > 5"), Truth(true));
    QCOMPARE(truthOf("not \"sharp\" in words"), Truth(true));
    QCOMPARE(truthOf("not not yes"), Truth(true));
}

void tst_Predicate::saysInWhichColumnItStopped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    const QList<std::pair<const char *, int>> rows {
        {"", 1},          {"yes and", 8},     {"yes no", 5},
        {"yes && no", 5}, {"(yes", 5},        {"yes)", 4},
        {"three >", 8},   {"three > and", 9}, {"\"sore\" in 3", 11},
        {"\"sore", 1},    {"word in (", 10},  {"word in (a)", 10},
        {"in words", 1},  {"three = 3", 7},   {"a or $", 6},
        {"3", 2},         {"a < 1.2.3", 5},   {"word in (\"a\" \"b\")", 14},
    };
    for (const auto &[text, column] : rows)
        QTest::newRow(*text ? text : "nothing at all") << QByteArray(text) << column;
}

void tst_Predicate::saysInWhichColumnItStopped()
{
    QFETCH(QByteArray, text);
    QFETCH(int, column);
    const auto predicate = Predicate::parse(QString::fromLatin1(text));
    QVERIFY(!predicate);
    QVERIFY2(predicate.error().text.startsWith(QStringLiteral("Column %1:").arg(column)),
             qPrintable(predicate.error().text));
}

void tst_Predicate::namesEachFactOnceInOrder()
{
    const auto predicate = Predicate::parse(QStringLiteral("b > 2 or not (a and \"x\" in c) or b < 1"));
    QCOMPARE(predicate->names(),
             QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
}

void tst_Predicate::readsAnAliasAsItsFact()
{
    const auto predicate = Predicate::parse(QStringLiteral("srpe >= 9"),
                                            {{QStringLiteral("srpe"), QStringLiteral("session_rpe")}});
    QCOMPARE(predicate->names(), QStringList(QStringLiteral("session_rpe")));
    QCOMPARE(predicate->evaluate({{QStringLiteral("session_rpe"), 9.5}}), Truth(true));
}

void tst_Predicate::refusesBottomlessNesting()
{
    QVERIFY(!Predicate::parse(QString(100'000, u'(')));
    QVERIFY(!Predicate::parse(QStringLiteral("not ").repeated(100'000)));
}

void tst_Predicate::isUnknownUntilItIsParsed()
{
    QCOMPARE(Predicate().evaluate(someFacts), Truth());
    QVERIFY(Predicate().names().isEmpty());
}

// The information order of Kleene's logic, on the shipped predicates: what is decided with some facts stays
// decided when one more becomes known.
void tst_Predicate::learningAFactNeverTurnsAYesIntoANo()
{
    const auto predicates = test::shippedPredicates();
    const QList<QVariant> values {
        true, false, 0.0, 5.0, 60.0, QStringLiteral("no_session"), QStringList {QStringLiteral("sharp")}};
    quint32 state = 7;
    const auto roll = [&state](qsizetype sides) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>(state >> 8U) % sides;
    };
    int decided = 0;
    for (const auto &[id, predicate] : predicates) {
        for (int round = 0; round < 50; ++round) {
            Facts facts;
            Truth before = predicate.evaluate(facts);
            for (const QString &name : predicate.names()) {
                facts.insert(name, values[roll(values.size())]);
                const Truth after = predicate.evaluate(facts);
                if (before)
                    QVERIFY2(after == before, qPrintable(id));
                decided += after && !before ? 1 : 0;
                before = after;
            }
        }
    }
    QVERIFY(decided > 1000);
}

QTEST_GUILESS_MAIN(tst_Predicate)
#include "tst_predicate.moc"
