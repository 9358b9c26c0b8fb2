#include "ui/insights/effectwords.h"

#include "core/analysis/looks.h"
#include "core/factors/rounding.h"
#include "core/factors/trials.h"
#include "core/inference/gates.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

#include <cmath>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EffectWords)
};

QString plainContrast(const RiskFactor &factor, const Contrast &contrast)
{
    const ShownUnit unit = shownUnit(factor.unit);
    const QString from = numberText(roundedAsKnown(contrast.from / unit.stored, factor.unit, unit.stored));
    const QString to = numberText(roundedAsKnown(contrast.to / unit.stored, factor.unit, unit.stored));
    return unit.name.isEmpty()
        ? Words::tr("%1 instead of %2", "a value of the factor").arg(to, from)
        : Words::tr("%1 instead of %2 %3", "value, value, unit").arg(to, from, unit.name);
}

QString contrastWithUsual(const RiskFactor &factor, const Contrast &contrast)
{
    const ShownUnit unit = shownUnit(factor.unit);
    const double from = roundedAsKnown(contrast.from / unit.stored, factor.unit, unit.stored);
    const double to = roundedAsKnown(contrast.to / unit.stored, factor.unit, unit.stored);
    if (from < 0 && to > 0)
        return Words::tr("%1 %3 more than usual instead of %2 %3 less", "value, value, unit")
            .arg(numberText(to), numberText(-from), unit.name);
    return Words::tr("%1 instead of %2 %3 compared with usual", "value, value, unit")
        .arg(signedText(to), signedText(from), unit.name);
}

// A number and what it is of stand in one line.
QString sideText(double points)
{
    if (!isWritten(points))
        return Words::tr("no difference");
    QString side = points < 0 ? Words::tr("%1 less", "points of pain").arg(numberText(-points))
                              : Words::tr("%1 more", "points of pain").arg(numberText(points));
    return side.replace(u' ', QChar::Nbsp);
}

QString likelyText(const QString &sentence, const QString &range)
{
    return Words::tr("%1 The true difference is likely in this range: %2.", "sentence, range")
        .arg(sentence, range);
}

} // namespace

QString contrastText(const FactorRow &row)
{
    const RiskFactor &factor = *row.factor;
    const Contrast &contrast = row.finding.effect->contrast;
    if (factor.yesNo)
        return row.withText();
    switch (factor.scale) {
    case Scale::Plain:
        return plainContrast(factor, contrast);
    case Scale::LogRatio:
        return Words::tr("%1 instead of %2 % of the 30-day peak", "load of a workout, two shares")
            .arg(numberText(100 * std::exp(contrast.to), 0), numberText(100 * std::exp(contrast.from), 0));
    case Scale::BeyondUsual:
        return contrastWithUsual(factor, contrast);
    }
    Q_UNREACHABLE();
}

bool isWritten(double points)
{
    constexpr double leastWritten = .05;
    return std::abs(points) >= leastWritten;
}

QString pointsText(double points)
{
    if (!isWritten(points))
        return Words::tr("no difference");
    return points < 0 ? Words::tr("%1 points less").arg(numberText(-points))
                      : Words::tr("%1 points more").arg(numberText(points));
}

QString rangeText(double low, double high)
{
    return Words::tr("%1 to %2", "two differences in pain").arg(sideText(low), sideText(high));
}

QString testedSentence(const TestedEffect &tested)
{
    const Trial *trial = findTrial(tested.trial);
    const QString name = trial ? QCoreApplication::translate("trials", trial->name) : tested.trial;
    const QString sentence =
        Words::tr("In your own experiment, %1 led to %2 pain.").arg(name, pointsText(tested.value));
    return tested.low && tested.high ? likelyText(sentence, rangeText(*tested.low, *tested.high)) : sentence;
}

namespace {

// Yes/no factors say "with light cardio" themselves, the others "30 instead of 20 minutes".
QString followedText(const FactorRow &row)
{
    const QString pain = pointsText(row.finding.effect->value);
    return row.factor->yesNo
        ? Words::tr("Workouts %1 were followed by %2 pain, other logged habits equal.",
                    "with light cardio, points")
              .arg(row.withText(), pain)
        : Words::tr("Workouts with %1 were followed by %2 pain, other logged habits equal.",
                    "30 instead of 20, points")
              .arg(contrastText(row), pain);
}

// How often chance does this holds for one look: over the years more people see one, as 'How this works' says.
// Of factors that were looked at together the range is wider than it says; one that was chosen beforehand has
// its own chance and its own range.
QString hintText(const FactorRow &row, const QString &range)
{
    if (row.finding.question)
        return Words::tr("%1 This may be chance: at one look, two in ten people without any link see a "
                         "possible one. The true difference could be anywhere from %2.",
                         "sentence, range")
            .arg(followedText(row), range);
    return Words::tr(
               "%1 This may be chance: several habits are looked at together, and at one look one or two in "
               "ten people without any link see a possible one. Looked at alone, the true difference could "
               "be anywhere from %2.",
               "sentence, range")
        .arg(followedText(row), range);
}

} // namespace

QString effectSentence(const FactorRow &row)
{
    if (row.finding.tested)
        return testedSentence(*row.finding.tested);
    const Effect &effect = *row.finding.effect;
    const QString range = rangeText(effect.low, effect.high);
    switch (row.finding.label) {
    case Label::NotEnough:
        return Words::tr("A first estimate, far from settled: it could be anything from %1.").arg(range);
    case Label::None:
        return row.standsOutAlone()
            ? Words::tr("No clear pattern so far: looked at alone, this would stand out, but of so many habits "
                        "looked at together one does so by chance too often. Its range: %1.")
                  .arg(range)
            : Words::tr("No clear pattern so far. The true difference could be anything from %1.").arg(range);
    case Label::Hint:
        return hintText(row, range);
    case Label::Likely:
    case Label::Strong:
    case Label::Tested: // said above
        return likelyText(followedText(row), range);
    }
    Q_UNREACHABLE();
}

QString neededText(const FactorRow &row, const Findings &all)
{
    const FactorFinding &finding = row.finding;
    if (!finding.effect)
        return finding.whyNot;
    if (finding.needsMore > 0)
        return Words::tr("%n more workout(s) with a check-in until the first verdict.", nullptr,
                         finding.needsMore);
    if (finding.label == Label::Likely || finding.label == Label::Strong || finding.label == Label::Tested)
        return {};
    if (finding.effect->moreSessions == 0)
        return Words::tr(
            "Your data is good enough: a link of one point would very likely have shown by now.");
    const QString next =
        Words::tr("It is looked at again when %1 workouts have a check-in.").arg(nextLook(all.effectiveSessions));
    // Beside a possible link, how much a smaller one would take says nothing about this one.
    return finding.label == Label::Hint
        ? Words::tr("%1 A possible link becomes likely when two looks in a row agree.", "a sentence").arg(next)
        : Words::tr("%1 A link as small as one point is likely to show only after about %n more workout(s) with "
                    "a check-in, a larger one sooner.",
                    "a sentence", finding.effect->moreSessions)
              .arg(next);
}

QString ruleText(const FactorRow &row, int look)
{
    if (row.finding.tested)
        return Words::tr(
            "A draw decided in your own experiment; see Experiments. The numbers below are from watching.");
    if (look < sessionsForLabels)
        return Words::tr("Verdicts start at %1 workouts with a check-in.").arg(sessionsForLabels);
    if (row.finding.question)
        return Words::tr(
                   "Looked at when %1 workouts had a check-in. You chose this question before the first "
                   "estimate, so it is tested alone, at the usual 5 in 100.")
            .arg(look);
    return Words::tr(
               "Looked at when %1 workouts had a check-in, all factors together, so that fewer than 5 in "
               "100 people without any link are shown one as likely. 'Likely' needs two looks in a row.")
        .arg(look);
}

} // namespace rhomboid
