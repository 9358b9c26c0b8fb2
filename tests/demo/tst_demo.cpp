#include "core/advice/words.h"
#include "core/demo/demo.h"
#include "core/exercises/catalogue.h"
#include "core/factors/catalogue.h"
#include "core/journal/check.h"
#include "core/load/load.h"
#include "core/plot/days.h"
#include "tests/support/sample.h"

#include <QtTest>

using namespace rhomboid;
using namespace rhomboid::test;

class tst_Demo : public QObject
{
    Q_OBJECT

private slots:
    void theSameSpecGivesTheSameJournal();
    void nothingIsWrittenAfterTheEnd();
    void entriesAreWhatTheFormWouldAccept_data();
    void entriesAreWhatTheFormWouldAccept();
    void everyExerciseIsInTheTable();
    void everyWordIsOneOfTheForm();
    void looksLikeALife();
    void aWeeklyCheckFollowsFromItsWeek_data();
    void aWeeklyCheckFollowsFromItsWeek();
    void shortWarmUpsHurt();
    void aPersonWithoutPainReportsNone();
    void tinglingEndsWithAWarningSign();
    void aLoadJumpEndsWithTheHeaviestSession();
    void unknownStoriesAreNotFound();
};

namespace {

Journal demo(const char *story, int weeks, quint64 seed)
{
    const DemoStory *found = findStory(QString::fromLatin1(story));
    Q_ASSERT(found);
    return generateDemo({.weeks = weeks, .seed = seed, .story = *found, .end = at("2026-03-12T20:15:00")});
}

double worstAfter(const Journal &journal, const Workout &session)
{
    double worst = -1;
    for (const PainEntry &pain : journal.pains())
        if (pain.workout == session.head.uid)
            worst = std::max<double>(worst, pain.intensity);
    return worst;
}

} // namespace

void tst_Demo::theSameSpecGivesTheSameJournal()
{
    QCOMPARE(demo("default", 30, 7), demo("default", 30, 7));
    QVERIFY(demo("default", 30, 7) != demo("default", 30, 8));
}

void tst_Demo::nothingIsWrittenAfterTheEnd()
{
    const WallTime end = at("2026-03-12T20:15:00");
    for (quint64 seed = 0; seed < 20; ++seed) {
        const Journal journal = demo("tingling", 8, seed);
        const auto typedInTime = [&end](const auto &entry) { return !(end < *entry.head.entered); };
        QVERIFY(std::ranges::all_of(journal.workouts(), typedInTime));
        QVERIFY(std::ranges::all_of(journal.pains(), typedInTime));
        QVERIFY(std::ranges::all_of(journal.days(), typedInTime));
        QVERIFY(std::ranges::all_of(journal.functionChecks(), typedInTime));
    }
}

void tst_Demo::entriesAreWhatTheFormWouldAccept_data()
{
    QTest::addColumn<QByteArray>("story");
    for (const DemoStory &story : demoStories())
        QTest::newRow(qPrintable(story.key)) << story.key.toLatin1();
}

void tst_Demo::entriesAreWhatTheFormWouldAccept()
{
    QFETCH(const QByteArray, story);
    QList<ObservationRange> ranges;
    for (const Field &field : fieldCatalogue())
        ranges.append({field.key, field.minimum, field.maximum});
    const WallTime now = at("2026-03-13T00:00:00");
    const Journal journal = demo(story.constData(), 104, 3);
    for (const Workout &session : journal.workouts()) {
        QCOMPARE(check(session, ranges, now), QList<Problem>());
        for (auto at = session.observations.begin(); at != session.observations.end(); ++at)
            QVERIFY2(findField(fieldCatalogue(), at.key()), qPrintable(at.key()));
    }
    for (const PainEntry &pain : journal.pains())
        QCOMPARE(check(pain, now), QList<Problem>());
    for (const Day &day : journal.days())
        QCOMPARE(check(day, now), QList<Problem>());
    for (const FunctionCheck &function : journal.functionChecks())
        QCOMPARE(check(function, now), QList<Problem>());
}

void tst_Demo::everyExerciseIsInTheTable()
{
    const ExerciseIndex index;
    const Journal journal = demo("default", 12, 1);
    for (const Workout &session : journal.workouts())
        for (const SetEntry &set : session.sets)
            QVERIFY2(index.match(set.exercise).how == ExerciseMatch::How::Table, qPrintable(set.exercise));
}

void tst_Demo::everyWordIsOneOfTheForm()
{
    const auto unknown = [](std::span<const Word> words, const QStringList &keys) {
        return std::ranges::any_of(keys, [&](const QString &key) { return titleOf(words, key) == key; });
    };
    for (const DemoStory &story : demoStories()) {
        const Journal journal = generateDemo({.story = story, .end = at("2026-03-12T20:15:00")});
        for (const PainEntry &pain : journal.pains()) {
            QVERIFY(!unknown(qualityWords(), pain.qualities));
            QVERIFY(!unknown(aggravatorWords(), pain.aggravators));
            QVERIFY(!unknown(easerWords(), pain.easers));
            for (const Relief &relief : pain.relief)
                QVERIFY(!unknown(reliefWords(), {relief.what}));
        }
    }
}

void tst_Demo::looksLikeALife()
{
    const Journal journal = demo("default", 52, 11);
    QVERIFY(journal.workouts().size() > 52 * 2.5);
    QVERIFY(journal.workouts().size() < 52 * 4);
    QVERIFY(!journal.events().isEmpty());
    QVERIFY(!journal.functionChecks().isEmpty());
    const auto painFree = std::ranges::count(journal.pains(), 0, &PainEntry::intensity);
    const double share = static_cast<double>(painFree) / static_cast<double>(journal.pains().size());
    QVERIFY2(share > 0.2 && share < 0.6, qPrintable(QString::number(share)));
    const auto blade = std::ranges::count_if(journal.pains(), [](const PainEntry &pain) {
        return !pain.regions.isEmpty() && pain.regions.front().region == u"right_rhomboid";
    });
    QVERIFY(blade > (journal.pains().size() - painFree) / 2);
}

void tst_Demo::aWeeklyCheckFollowsFromItsWeek_data() { entriesAreWhatTheFormWouldAccept_data(); }

void tst_Demo::aWeeklyCheckFollowsFromItsWeek()
{
    QFETCH(const QByteArray, story);
    for (quint64 seed = 0; seed < 12; ++seed) {
        const Journal journal = demo(story.constData(), 52, seed);
        for (const FunctionCheck &check : journal.functionChecks()) {
            double sum = 0;
            int days = 0;
            int highest = 0;
            for (const DayPain &day : worstOfDays(journal, check.date.addDays(-6), check.date)) {
                sum += day.worst.value_or(0);
                days += day.worst.has_value();
                highest = std::max(highest, day.worst.value_or(0));
            }
            QVERIFY(days > 0);
            const QByteArray where = check.date.toString(Qt::ISODate).toLatin1();
            QVERIFY2(check.painWeek && *check.painWeek <= highest, where.constData());
            QVERIFY2(std::abs(*check.painWeek - sum / days) <= 0.5, where.constData());
            QVERIFY2(check.enjoyment <= check.painWeek && check.activity <= check.painWeek,
                     where.constData());
            QVERIFY2(!check.cantDoNormal.value_or(false) || highest >= 8, where.constData());
        }
    }
}

void tst_Demo::shortWarmUpsHurt()
{
    double pain[2] {};
    int count[2] {};
    const Journal journal = demo("default", 520, 5);
    for (const Workout &session : journal.workouts()) {
        const double worst = worstAfter(journal, session);
        if (worst < 0 || !session.observations.contains(QStringLiteral("warmup_min")))
            continue;
        const bool longEnough = session.observations.value(QStringLiteral("warmup_min")) >= 8;
        pain[longEnough] += worst;
        ++count[longEnough];
    }
    QVERIFY(pain[0] / count[0] > pain[1] / count[1] + 0.5);
}

void tst_Demo::aPersonWithoutPainReportsNone()
{
    const Journal journal = demo("pain_free", 52, 1);
    QVERIFY(journal.pains().size() > 100);
    for (const PainEntry &pain : journal.pains())
        QCOMPARE(pain.intensity, 0);
    for (const Workout &session : journal.workouts())
        QCOMPARE(session.painBefore.value_or(0) + session.painDuring.value_or(0), 0);
}

void tst_Demo::tinglingEndsWithAWarningSign()
{
    const Journal journal = demo("tingling", 12, 1);
    QCOMPARE(journal.pains().last().warningSigns.size(), 1);
    QVERIFY(hoursBetween(journal.pains().last().at, at("2026-03-12T20:15:00")) < 24 * 7);
    const auto ticked = [](const PainEntry &pain) { return !pain.warningSigns.isEmpty(); };
    QCOMPARE(std::ranges::count_if(journal.pains(), ticked), 1);
}

void tst_Demo::aLoadJumpEndsWithTheHeaviestSession()
{
    const Journal journal = demo("load_jump", 12, 1);
    const Loads loads(journal, ExerciseIndex(journal));
    const auto jump = loads.jump(journal.workouts().size() - 1);
    QVERIFY(jump);
    QVERIFY(jump->ratio > 1.3);
}

void tst_Demo::unknownStoriesAreNotFound()
{
    QVERIFY(!findStory(u"fairy_tale"));
    QVERIFY(findStory(u"default"));
}

QTEST_APPLESS_MAIN(tst_Demo)
#include "tst_demo.moc"
