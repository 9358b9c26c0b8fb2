#include "app/commands/explain.h"

#include "core/analysis/analyse.h"
#include "core/analysis/timeline.h"
#include "core/factors/rounding.h"
#include "core/report/wording.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace rhomboid {

namespace {

constexpr int columns = 3;
using Line = std::array<QString, columns>;

// How sure the estimate is, and how that came about.
void explainEffect(const FactorFinding &finding, const Findings &findings, Console &console)
{
    console.say(Text::tr("Look at %1 workouts with a check-in, seed %2, rank %3, adjusted p %4, p alone %5")
                    .arg(findings.look)
                    .arg(analysisSeed)
                    .arg(finding.effect->rank)
                    .arg(finding.effect->pAdjusted, 0, 'g', 3)
                    .arg(finding.effect->p, 0, 'g', 3));
    console.say(finding.question ? Text::tr("Tested alone: it was your question")
                                 : Text::tr("Tested together with all other factors"));
    if (!finding.effect->stable)
        console.say(Text::tr("Not stable over time: the two halves point in opposite directions"));
    if (!finding.effect->timely)
        console.say(Text::tr("The timing does not fit: values of the workout before or after fit better"));
    console.say(Text::tr("Workouts more until a link of one point would show: about %1")
                    .arg(finding.effect->moreSessions));
}

QString amountText(double value, const RiskFactor &factor)
{
    const ReportWording wording;
    const double rounded = roundedAsKnown(value, factor.unit, 1);
    const QString number = factor.scale == Scale::BeyondUsual
        ? ReportWords({}, wording).signedAmount(rounded)
        : QLocale().toString(rounded == 0 ? 0 : rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
    if (!*factor.unit)
        return number;
    return Text::tr("%1 %2", "number, unit").arg(number, QCoreApplication::translate("factors", factor.unit));
}

// As the window has it. What nobody typed was not logged; what is worked out from other values is not known.
QString valueText(std::optional<double> value, const RiskFactor &factor)
{
    if (!value)
        return factor.scale == Scale::Plain ? Text::tr("not logged") : Text::tr("not known");
    if (factor.yesNo)
        return *value > 0 ? Text::tr("yes") : Text::tr("no");
    switch (factor.scale) {
    case Scale::Plain:
        return amountText(*value, factor);
    case Scale::LogRatio:
        return Text::tr("%1 % of the largest before", "load of a workout")
            .arg(QLocale().toString(100 * std::exp(*value), 'f', 0));
    case Scale::BeyondUsual:
        return Text::tr("%1 compared with usual", "+150 ml").arg(amountText(*value, factor));
    }
    Q_UNREACHABLE();
}

QString momentText(const WallTime &moment)
{
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time ? day + moment.time->toString(QStringLiteral(" HH:mm")) : day;
}

QList<Line> linesOf(const FactorFinding &finding, const Journal &journal, const RiskFactor &factor)
{
    const ExerciseIndex exercises(journal);
    const Loads loads(journal, exercises);
    const Exposures values = factor.exposure({.journal = journal, .exercises = exercises, .loads = loads});
    QHash<QString, int> pains;
    for (const FactorPoint &point : finding.points)
        pains.insert(finding.workouts.value(point.workout), point.pain);
    QList<Line> lines;
    for (qsizetype i = journal.workouts().size() - 1; i >= 0; --i) {
        const Workout &workout = journal.workouts()[i];
        const auto pain = pains.constFind(workout.head.uid);
        lines.append({momentText(workout.started),
                      workout.implausible ? Text::tr("left out") : valueText(values[i], factor),
                      pain == pains.cend() ? QStringLiteral("-") : QString::number(*pain)});
    }
    return lines;
}

// Every column as wide as its widest cell.
void sayTable(const QList<Line> &lines, Console &console)
{
    std::array<qsizetype, columns> widths {};
    for (const Line &line : lines)
        for (std::size_t column = 0; column < columns; ++column)
            widths[column] = std::max(widths[column], line[column].size());
    for (const Line &line : lines)
        console.say(QStringLiteral("  %1  %2  %3")
                        .arg(line[0].leftJustified(widths[0]), line[1].leftJustified(widths[1]), line[2]));
}

} // namespace

void explain(const FactorFinding &finding, const Findings &findings, const Journal &journal,
             const RiskFactor &factor, Console &console)
{
    const ReportWording wording;
    if (finding.effect)
        explainEffect(finding, findings, console);
    console.say(Text::tr("Workouts with it %1, without it %2, difference %3")
                    .arg(finding.with.n)
                    .arg(finding.without.n)
                    .arg(finding.rawDifference ? ReportWords({}, wording).signedNumber(*finding.rawDifference)
                                               : QStringLiteral("-")));
    for (const LeftOut &left : finding.leftOut)
        console.say(Text::tr("Left out: %1 (%2)").arg(left.reason).arg(left.count));
    if (journal.workouts().isEmpty())
        return;
    const Line heads {Text::tr("Workout"), Text::tr("Value"), Text::tr("Worst pain in the 72 hours after")};
    sayTable(QList<Line> {heads} + linesOf(finding, journal, factor), console);
}

} // namespace rhomboid
