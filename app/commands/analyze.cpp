#include "app/commands/commands.h"
#include "app/commands/explain.h"
#include "app/commands/journalfile.h"
#include "core/analysis/analyse.h"
#include "core/analysis/json.h"
#include "core/analysis/timeline.h"
#include "core/report/wording.h"

#include <cmath>

namespace rhomboid {

namespace {

// One decimal, and never a zero with a minus.
QString number(std::optional<double> value)
{
    if (!value)
        return QStringLiteral("-");
    const double rounded = std::round(10 * *value) / 10;
    return QLocale().toString(rounded == 0 ? 0 : rounded, 'f', 1);
}

QString titleOf(const FactorFinding &finding, std::span<const RiskFactor> factors)
{
    const RiskFactor *factor = findFactor(factors, finding.key);
    return factor ? QCoreApplication::translate("factors", factor->title) : finding.key;
}

// As a report words it: values in their unit, a ratio as a share.
QString estimateOf(const Effect &effect, const RiskFactor &factor)
{
    const ReportWording wording;
    const ReportWords words({}, wording);
    return Text::tr("estimate %1 points (95 % range %2 to %3): %4", "numbers, what is compared")
        .arg(words.signedNumber(effect.value), words.signedNumber(effect.low),
             words.signedNumber(effect.high), words.contrast(factor, effect.contrast));
}

QString summaryOf(const FactorFinding &finding, std::span<const RiskFactor> factors)
{
    const QString line = Text::tr("%1 (%2): workouts %3; worst pain after workouts with it %4, without it %5")
                             .arg(titleOf(finding, factors), finding.key)
                             .arg(finding.n)
                             .arg(number(finding.with.mean), number(finding.without.mean));
    const RiskFactor *factor = findFactor(factors, finding.key);
    if (finding.effect && factor)
        return Text::tr("%1 (%2): %3; %4", "factor, key, label, estimate")
            .arg(titleOf(finding, factors), finding.key, wordOf<Label>(labelWords, finding.label),
                 estimateOf(*finding.effect, *factor));
    return finding.whyNot.isEmpty() ? line : Text::tr("%1. %2", "two sentences").arg(line, finding.whyNot);
}

void sayFindings(const Findings &findings, std::span<const RiskFactor> factors, Console &console)
{
    console.say(Text::tr("Workouts %1, pain reports %2, workouts with a report in the 72 hours after %3")
                    .arg(findings.sessions)
                    .arg(findings.reports)
                    .arg(findings.effectiveSessions));
    if (findings.needsMore > 0)
        console.say(
            Text::tr("Workouts with a check-in still needed for a verdict: %1").arg(findings.needsMore));
    if (findings.look > 0)
        console.say(Text::tr("Looked at when %1 workouts had a check-in").arg(findings.look));
    for (const FactorFinding &finding : findings.factors)
        console.say(summaryOf(finding, factors));
    for (const LeftOut &left : findings.leftOut)
        console.say(Text::tr("Left out: %1 (%2)").arg(left.reason).arg(left.count));
}

} // namespace

ExitCode runAnalyze(const Command &command, const Request &request, Console &console)
{
    const QCommandLineOption factor(QStringLiteral("explain"),
                                    Text::tr("Shows where the numbers of a factor come from."),
                                    QStringLiteral("FACTOR"));
    QCommandLineParser parser;
    parser.addOptions({jsonOption(), factor});
    const auto read = readAsOf(parser, command, request, console);
    if (const auto *done = std::get_if<ExitCode>(&read))
        return *done;
    const auto &[journal, now] = std::get<JournalAsOf>(read);
    const Findings findings = analyse(journal, request.tables.factors, now, analysisSeed);
    const FactorFinding *asked = parser.isSet(factor) ? findFactor(findings, parser.value(factor)) : nullptr;
    if (parser.isSet(factor) && !asked)
        return wrongUsage(console, command, Text::tr("There is no factor %1.").arg(parser.value(factor)));
    if (parser.isSet(jsonOption()))
        console.print(toJson(findings, request.tables.factors));
    else if (!asked)
        sayFindings(findings, request.tables.factors, console);
    if (asked) {
        console.say(summaryOf(*asked, request.tables.factors));
        const RiskFactor *row = findFactor(request.tables.factors, asked->key);
        explain(*asked, findings, upTo(journal, now), *row, console);
    }
    return ExitCode::Done;
}

} // namespace rhomboid
