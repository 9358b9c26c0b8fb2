#include "tests/people/myaiguide.h"
#include "tests/people/pmdata.h"

#include "core/analysis/analyse.h"
#include "core/factors/catalogue.h"
#include "core/inference/gates.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::people;
using rhomboid::test::at;

namespace {

const QList<int> placebos {-28, -21, -14, -7, -3, -2, -1, 2, 3, 7, 14, 21, 28};
// Steps of the next day. The pain that follows them comes some 48 hours after the day they are put on, and
// the model's curve after a workout is as high there as after 24: only the check of the timing tells them
// from the steps of the day itself.
constexpr int echo = 1;
constexpr const char *guide = "myaiguide";
constexpr const char *athletes = "pmdata";

std::vector<Field> stepsFields()
{
    std::vector<Field> fields;
    for (const int shift : QList<int> {0, echo} + placebos)
        fields.push_back(
            {.key = stepsKey(shift), .title = "Steps", .unit = "", .minimum = 0, .maximum = 100'000});
    return fields;
}

// Per 1,000 steps.
RiskFactor stepsFactor(int shift)
{
    return {.key = stepsKey(shift),
            .title = "Steps",
            .unit = "1,000 steps",
            .cut = 5,
            .exposure = [shift](const ExposureInput &input) {
                Exposures exposures = fieldValue(stepsKey(shift))(input);
                for (auto &exposure : exposures)
                    if (exposure)
                        *exposure /= 1000;
                return exposures;
            }};
}

QDir folderOf(const char *study)
{
    return QDir(QStringLiteral(RHOMBOID_SHARED_DIR "/data/") + QLatin1StringView(study));
}

std::optional<Journal> journalOf(const Diary &diary, std::span<const Field> fields)
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    return writeCsv(diary, folder) ? importedFrom(folder, fields) : std::nullopt;
}

std::optional<Journal> walkerJournal(const Walker &walker, PainScale scale)
{
    const QDir data = folderOf(guide);
    return journalOf(
        walkingDiary(stepsOf(data, walker), painOf(data, walker, scale), QList<int> {0, echo} + placebos),
        stepsFields());
}

std::optional<Journal> athleteJournal(const QString &name)
{
    return journalOf(athleteDiary(folderOf(athletes), name), fieldCatalogue());
}

Findings findingsOf(const Journal &journal, std::span<const RiskFactor> factors)
{
    return analyse(journal, factors, at("2026-11-22T12:00:00"), analysisSeed);
}

Findings walkingOf(const Journal &journal, int shift)
{
    const RiskFactor factor = stepsFactor(shift);
    return findingsOf(journal, std::span(&factor, 1));
}

bool isClaim(Label label) { return label == Label::Likely || label == Label::Strong; }

QString rangeOf(const Effect &effect)
{
    return QString::asprintf("%+.2f (%+.2f to %+.2f) from %.1f to %.1f, p %.4f%s", effect.value, effect.low,
                             effect.high, effect.contrast.from, effect.contrast.to, effect.pAdjusted,
                             effect.stable ? "" : ", not stable");
}

// A row of the table of verdicts.
void print(const QString &person, int look, const FactorFinding &finding)
{
    const QString verdict = finding.effect ? rangeOf(*finding.effect) : finding.whyNot;
    qInfo("%-22s %-16s n %3d  look %3d  %-10s  %s", qPrintable(person), qPrintable(finding.key), finding.n,
          look, qPrintable(wordOf<Label>(labelWords, finding.label)), qPrintable(verdict));
}

// Sessions whose value is not the most common one.
int differing(const FactorFinding &finding)
{
    QMap<double, int> counts;
    for (const FactorPoint &point : finding.points)
        ++counts[point.exposure];
    return counts.isEmpty() ? 0 : finding.n - *std::ranges::max_element(counts);
}

// Whether a finding says no more than its data can carry, whatever it says.
bool isCautious(const FactorFinding &finding, int look)
{
    if (look < sessionsForEstimates || differing(finding) < sessionsThatDiffer)
        return !finding.effect && finding.label == Label::NotEnough && !finding.whyNot.isEmpty();
    if (look < sessionsForLabels && finding.label != Label::NotEnough)
        return false;
    if (finding.label == Label::Strong && look < sessionsForStrong)
        return false;
    const auto &effect = finding.effect;
    return !effect || (effect->low < effect->value && effect->value < effect->high);
}

void addScales()
{
    QTest::addColumn<PainScale>("scale");
    QTest::newRow("numbers rounded") << PainScale::Rounded;
    QTest::newRow("a point a word") << PainScale::Words;
}

} // namespace

Q_DECLARE_METATYPE(rhomboid::people::PainScale)

class tst_People : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theScaleOfWordsHasTenPoints();
    void everyRowOfADiaryIsImported();
    void stepsGoWithKneePainTheDayAfter_data() { addScales(); }
    void stepsGoWithKneePainTheDayAfter();
    void stepsOfOtherDaysDoNot_data() { addScales(); }
    void stepsOfOtherDaysDoNot();
    void theNextDaysStepsAreAnEcho_data() { addScales(); }
    void theNextDaysStepsAreAnEcho();
    void nothingIsSaidBeyondTheDataOfWalkers();
    void nothingIsSaidBeyondTheDataOfAthletes_data();
    void nothingIsSaidBeyondTheDataOfAthletes();
    void anAnswerThatNeverDiffersIsNoCause();
    void sorenessThatNeverVariesHasNoCause();
};

void tst_People::initTestCase()
{
    if (!folderOf(guide).exists() || !folderOf(athletes).exists())
        QSKIP("The diaries of real people are not here.");
}

void tst_People::theScaleOfWordsHasTenPoints()
{
    QCOMPARE(painLevel(1, PainScale::Words), 1);
    QCOMPARE(painLevel(2.5, PainScale::Words), 3);
    QCOMPARE(painLevel(3.2, PainScale::Words), 4);
    QCOMPARE(painLevel(9.5, PainScale::Words), 10);
    QCOMPARE(painLevel(3.2, PainScale::Rounded), 3);
    QCOMPARE(painLevel(4.5, PainScale::Rounded), 5);
}

void tst_People::everyRowOfADiaryIsImported()
{
    const auto walker = walkerJournal(walkers.front(), PainScale::Words);
    QVERIFY(walker);
    QCOMPARE(walker->workouts().size(), 666);
    QCOMPARE(walker->pains().size(), 873);
    const auto athlete = athleteJournal(QStringLiteral("p05"));
    QVERIFY(athlete);
    QCOMPARE(athlete->workouts().size(), 9);
    QCOMPARE(athlete->pains().size(), 135); // two mornings were answered with 0 throughout
}

void tst_People::stepsGoWithKneePainTheDayAfter()
{
    QFETCH(PainScale, scale);
    const auto journal = walkerJournal(walkers.front(), scale);
    QVERIFY(journal);
    const Findings findings = walkingOf(*journal, 0);
    const FactorFinding &finding = findings.factors[0];
    print(QStringLiteral("2 knee"), findings.look, finding);
    QVERIFY(isClaim(finding.label));
    QVERIFY(finding.effect->low > 0);
    QVERIFY(finding.effect->stable);
}

void tst_People::stepsOfOtherDaysDoNot()
{
    QFETCH(PainScale, scale);
    const auto journal = walkerJournal(walkers.front(), scale);
    QVERIFY(journal);
    for (const int shift : placebos) {
        const Findings findings = walkingOf(*journal, shift);
        const FactorFinding &finding = findings.factors[0];
        print(QStringLiteral("2 knee, placebo"), findings.look, finding);
        QVERIFY2(finding.effect, qPrintable(finding.whyNot));
        QVERIFY(!isClaim(finding.label));
    }
}

// Moved by one day they are significant, but fit worse than the steps of the day itself.
void tst_People::theNextDaysStepsAreAnEcho()
{
    QFETCH(PainScale, scale);
    const auto journal = walkerJournal(walkers.front(), scale);
    QVERIFY(journal);
    const Findings findings = walkingOf(*journal, echo);
    print(QStringLiteral("2 knee, next day"), findings.look, findings.factors[0]);
    QVERIFY(!isClaim(findings.factors[0].label));
    QVERIFY(!findings.factors[0].effect->timely);
}

void tst_People::nothingIsSaidBeyondTheDataOfWalkers()
{
    for (const Walker &walker : walkers) {
        const auto journal = walkerJournal(walker, PainScale::Rounded);
        QVERIFY2(journal, walker.name);
        const Findings findings = walkingOf(*journal, 0);
        print(QString::fromLatin1(walker.name), findings.look, findings.factors[0]);
        QVERIFY2(isCautious(findings.factors[0], findings.look), walker.name);
    }
}

void tst_People::nothingIsSaidBeyondTheDataOfAthletes_data()
{
    QTest::addColumn<QString>("athlete");
    for (int i = 1; i <= 8; ++i) {
        const QString name = QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0'));
        QTest::newRow(qPrintable(name)) << name;
    }
}

void tst_People::nothingIsSaidBeyondTheDataOfAthletes()
{
    QFETCH(QString, athlete);
    const auto journal = athleteJournal(athlete);
    QVERIFY(journal);
    const Findings findings = findingsOf(*journal, factorCatalogue());
    for (const FactorFinding &finding : findings.factors) {
        if (finding.n > 0)
            print(athlete, findings.look, finding);
        QVERIFY2(isCautious(finding, findings.look), qPrintable(finding.key));
    }
}

// The stress of p02 was 3 of 5 on all but three of 99 mornings.
void tst_People::anAnswerThatNeverDiffersIsNoCause()
{
    const auto journal = athleteJournal(QStringLiteral("p02"));
    QVERIFY(journal);
    const Findings findings = findingsOf(*journal, factorCatalogue());
    QCOMPARE_GE(findings.look, sessionsForLabels);
    const FactorFinding *stress = findFactor(findings, u"stress");
    QCOMPARE_GE(stress->n, sessionsForLabels);
    QCOMPARE_LE(differing(*stress), 3);
    QCOMPARE(stress->label, Label::NotEnough);
    QVERIFY(!stress->effect);
}

// The same athlete, had every morning been like the most common one.
void tst_People::sorenessThatNeverVariesHasNoCause()
{
    Diary diary = athleteDiary(folderOf(athletes), QStringLiteral("p04"));
    for (Mark &mark : diary.marks)
        mark.level = 3;
    const auto journal = journalOf(diary, fieldCatalogue());
    QVERIFY(journal);
    const Findings findings = findingsOf(*journal, factorCatalogue());
    QCOMPARE_GE(findings.look, sessionsForLabels);
    for (const FactorFinding &finding : findings.factors) {
        QCOMPARE(finding.label, Label::NotEnough);
        QVERIFY(!finding.effect);
    }
    QVERIFY(!findings.trend || !isClaim(findings.trend->label));
    QVERIFY(!findings.step);
}

QTEST_APPLESS_MAIN(tst_People)
#include "tst_people.moc"
