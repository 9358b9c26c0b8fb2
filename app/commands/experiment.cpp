#include "app/commands/commands.h"
#include "app/commands/journalfile.h"
#include "core/analysis/experimentjson.h"
#include "core/analysis/timeline.h"
#include "core/factors/trials.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rhomboid {

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 1) : QStringLiteral("-");
}

QString trialText(const char *text) { return QCoreApplication::translate("trials", text); }

QString questionOf(const Experiment &experiment)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    return trial ? trialText(trial->question) : experiment.plan.trial;
}

QString wayOf(const Experiment &experiment, Arm arm)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    return trial ? trialText(arm == Arm::Treatment ? trial->treatment : trial->control)
                 : wordOf<Arm>(armWords, arm);
}

void sayResult(const ExperimentResult &result, Console &console)
{
    if (!result.difference) {
        console.say(Text::tr("  No result: %1 pairs with both workouts are not enough.").arg(result.pairs));
        return;
    }
    const ExperimentResult::Difference &difference = *result.difference;
    console.say(Text::tr("  %1 run(s), %2 pairs used, %3 dropped: %4 points (95 % range %5 to %6), p %7; %8")
                    .arg(result.runs)
                    .arg(result.pairs)
                    .arg(result.dropped)
                    .arg(number(difference.effect), number(difference.low), number(difference.high))
                    .arg(difference.p, 0, 'g', 3)
                    .arg(difference.clear ? Text::tr("more than chance") : Text::tr("no clear difference")));
    console.say(Text::tr("  Done as drawn: %1 of %2 with the change, %3 of %4 as usual")
                    .arg(result.treatment.followed)
                    .arg(result.treatment.workouts)
                    .arg(result.control.followed)
                    .arg(result.control.workouts));
}

void sayExperiment(const ExperimentFinding &finding, Console &console)
{
    const Experiment &experiment = finding.experiment;
    console.say(Text::tr("%1 Started %2, %3 of %4 workouts, %5", "question, date, count, count, stage")
                    .arg(questionOf(experiment), experiment.started.date.toString(Qt::ISODate))
                    .arg(experiment.done())
                    .arg(experiment.places())
                    .arg(wordOf<Stage>(stageWords, finding.stage)));
    for (const Draw &draw : experiment.draws)
        console.say(Text::tr("  %1: %2 (%3)", "number, way, workout")
                        .arg(draw.place + 1)
                        .arg(wayOf(experiment, experiment.armAt(draw.place)),
                             draw.workout.isEmpty() ? Text::tr("still to be done") : draw.workout));
    if (finding.result)
        sayResult(*finding.result, console);
    if (finding.together)
        sayResult(*finding.together, console);
}

} // namespace

ExitCode runExperiment(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    parser.addOption(jsonOption());
    const auto read = readAsOf(parser, command, request, console);
    if (const auto *done = std::get_if<ExitCode>(&read))
        return *done;
    const auto &[journal, now] = std::get<JournalAsOf>(read);
    const QList<ExperimentFinding> experiments = experimentFindings(upTo(journal, now), now);
    if (parser.isSet(jsonOption()))
        console.print(
            QJsonDocument(QJsonObject {{QStringLiteral("schema"), experimentsSchema},
                                       {QStringLiteral("as_of"), toIso(now)},
                                       {QStringLiteral("experiments"), experimentsJson(experiments)}})
                .toJson());
    else
        for (const ExperimentFinding &finding : experiments)
            sayExperiment(finding, console);
    if (experiments.isEmpty())
        console.say(Text::tr("There are no experiments in this journal."));
    return ExitCode::Done;
}

} // namespace rhomboid
