#include "ui/experiments/words.h"

#include "core/analysis/experimentpower.h"
#include "ui/insights/effectwords.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace rhomboid::experimentwords {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Experiments)
};

// "8 of 10", never 'all'.
QString outOfTen(double share) { return Words::tr("%1 of 10").arg(std::clamp(qRound(10 * share), 1, 9)); }

QString rangeSentence(const ExperimentResult::Difference &difference)
{
    if (!difference.low || !difference.high)
        return Words::tr("There are too few reports to say how large or small it could be.");
    return Words::tr("The true difference is likely in this range: %1.")
        .arg(rangeText(*difference.low, *difference.high));
}

QString stillPossible(const ExperimentResult::Difference &difference)
{
    if (!difference.low || !difference.high)
        return Words::tr("These results would fit almost any difference.");
    return Words::tr("In points of pain, anything from %1 would still fit these results.")
        .arg(rangeText(*difference.low, *difference.high));
}

QString chanceText(double p)
{
    const int hundred = qRound(100 * p);
    return hundred < 1
        ? Words::tr(
            "If it changed nothing, chance would show a gap this big in fewer than 1 of 100 experiments.")
        : Words::tr(
              "If it changed nothing, chance would still show a gap this big in about %1 of 100 experiments.")
              .arg(hundred);
}

QString nameOf(const Experiment &experiment)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    return trial ? translated(trial->name) : experiment.plan.trial;
}

QString ofRuns(const ExperimentResult &result, const QString &sentence)
{
    return result.runs > 1
        ? Words::tr("All %1 experiments on this question together. %2", "count, what they say")
              .arg(result.runs)
              .arg(sentence)
        : sentence;
}

QString leftOutText(int pairs)
{
    return Words::tr("Pairs left out because a workout is missing or began before its draw: %1.").arg(pairs);
}

Verdict withoutResult(const ExperimentResult &result)
{
    return {.heading = Words::tr("Too little to compare"),
            .sentence =
                Words::tr("%n pair(s) can be compared; %1 with check-ins in the days after are needed.",
                          nullptr, result.pairs)
                    .arg(fewestPairs),
            .meaning = Words::tr("This says nothing either way. You can start it again.")};
}

} // namespace

QString translated(const char *text) { return QCoreApplication::translate("trials", text); }

QString titleOf(const Experiment &experiment)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    return trial ? translated(trial->title) : experiment.plan.trial;
}

QString questionOf(const Experiment &experiment)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    return trial ? translated(trial->question) : experiment.plan.trial;
}

QString wayOf(const Trial &trial, Arm arm)
{
    return translated(arm == Arm::Treatment ? trial.treatment : trial.control);
}

QString wayOf(const Experiment &experiment, Arm arm)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    if (!trial)
        return arm == Arm::Treatment ? Words::tr("Do it") : Words::tr("As usual");
    return wayOf(*trial, arm);
}

QString howTo(const Experiment &experiment, Arm arm)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    if (!trial || arm == Arm::Control)
        return Words::tr("No more and no less than you would do anyway.");
    return experiment.plan.detail.isEmpty() ? translated(trial->how)
                                            : Words::tr("%1. %2", "what was filled in, how to do it")
                                                  .arg(experiment.plan.detail, translated(trial->how));
}

QString costText(int pairs, std::optional<double> aWeek)
{
    if (!aWeek)
        return Words::tr("%1 workouts with check-ins in the days after").arg(2 * pairs);
    return Words::tr("About %n week(s) at your rhythm of %1 such workouts a week, with a check-in after each",
                     nullptr, qCeil(2 * pairs / *aWeek))
        .arg(numberText(*aWeek));
}

QString powerText(int pairs)
{
    const auto row = std::ranges::find(measuredPower(), pairs, &MeasuredPower::pairs);
    if (row == measuredPower().end())
        return {};
    return Words::tr("If it truly changes your pain by about 2 points, an experiment this long shows it for "
                     "about %1 people; "
                     "by about 1 point, for %2.")
        .arg(outOfTen(row->twoPoints), outOfTen(row->onePoint));
}

QString spanText(const ExperimentFinding &finding)
{
    const Experiment &experiment = finding.experiment;
    const QDate first = experiment.started.date;
    const QDate last = experiment.end ? experiment.end->at.date : first;
    const QLocale &locale = formats().locale;
    const QString withYear = Words::tr("d MMMM yyyy");
    const QString lastDay = locale.toString(last, withYear);
    if (first == last)
        return Words::tr("%n workout(s), %1", "count, day", experiment.done()).arg(lastDay);
    const QString format = first.year() == last.year() ? Words::tr("d MMMM") : withYear;
    return Words::tr("%n workout(s), %1 to %2", "count, day, day", experiment.done())
        .arg(locale.toString(first, format), lastDay);
}

Verdict verdictOf(const ExperimentFinding &finding)
{
    const ExperimentResult *result = finding.verdict();
    if (!result)
        return {};
    if (!result->difference)
        return withoutResult(*result);
    const ExperimentResult::Difference &difference = *result->difference;
    const QString name = nameOf(finding.experiment);
    if (!difference.clear)
        return {.heading = Words::tr("No clear difference"),
                .sentence = ofRuns(*result, stillPossible(difference)),
                .meaning = Words::tr("That is a useful answer too: you are free to choose. %1")
                               .arg(chanceText(difference.p))};
    const bool less = difference.effect < 0;
    return {.heading =
                less ? Words::tr("Less pain with %1").arg(name) : Words::tr("More pain with %1").arg(name),
            .sentence = ofRuns(*result,
                               Words::tr("In your experiment, %1 led to %2 pain than as usual. %3")
                                   .arg(name, pointsText(difference.effect), rangeSentence(difference))),
            .meaning =
                Words::tr("The draw decided, not you, so this is about the habit and not about the days you "
                          "picked. %1")
                    .arg(chanceText(difference.p))};
}

QString adherenceText(const ExperimentResult &result)
{
    if (result.pairs == 0)
        return leftOutText(result.dropped);
    const QString done =
        Words::tr("Done as drawn: %1 of %2 with the change, %3 of %4 as usual. Every workout of the pairs "
                  "compared counts the way it was drawn.")
            .arg(result.treatment.followed)
            .arg(result.treatment.workouts)
            .arg(result.control.followed)
            .arg(result.control.workouts);
    return result.dropped == 0 ? done
                               : Words::tr("%1 %2", "two sentences").arg(done, leftOutText(result.dropped));
}

} // namespace rhomboid::experimentwords
