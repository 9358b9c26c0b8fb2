#include "app/commands/commands.h"
#include "app/commands/journalfile.h"
#include "app/knowledge.h"
#include "core/advice/advice.h"
#include "core/advice/cautions.h"
#include "core/advice/json.h"
#include "core/advice/notice.h"
#include "core/analysis/analyse.h"

#include <QJsonDocument>

namespace rhomboid {

namespace {

void sayPlan(const Plan &plan, const RecoveryPlan &recovery, Console &console)
{
    const PlanPhase *phase = recovery.phase(plan.phase);
    if (!phase)
        return;
    console.say(plan.isStopped() ? phase->name
                                 : Text::tr("Recovery, day %1: %2").arg(QString::number(plan.day), phase->name));
    if (plan.lateAfter)
        console.say(u"  "
                    + Text::tr("It began more than three days after the workout of %1, later than soreness from a "
                               "workout usually does, so the days count from the pain.",
                               "day")
                          .arg(plan.lateAfter->toString(Qt::ISODate)));
    for (const PlanTick &tick : plan.checklist)
        if (const PlanItem *item = recovery.item(tick.id))
            console.say((tick.done ? u"  [x] " : u"  [ ] ") + item->title);
    if (plan.load)
        console.say(Text::tr("Return to load, stage %1: %2")
                        .arg(QString::number(plan.load->stage + 1), recovery.stages[plan.load->stage].dose));
}

// Title and year, with a star where what is said here was not compared with the original.
QString shortReference(const Source &source)
{
    const QString text = source.year.isEmpty() ? source.title : source.title + u", " + source.year;
    return source.checked ? text : text + u" *";
}

bool hasUnchecked(const Advice &advice, const Knowledge &knowledge)
{
    for (const ShownTip &shown : advice.tips)
        if (const Tip *tip = knowledge.tip(shown.id))
            for (const QString &id : tip->sources)
                if (const Source *source = knowledge.source(id); source && !source->checked)
                    return true;
    return false;
}

// What to keep in mind stands before the reason and the sources: it is read before the tip is followed.
void sayTip(const Tip &tip, const QString &reason, const Knowledge &knowledge, Console &console)
{
    console.say(tip.title);
    console.say(u"  " + tip.body);
    for (const Caution &caution : cautionsOf(tip))
        console.say((caution.listed ? u"  - " : u"  ") + caution.text);
    console.say(u"  " + reason);
    for (const QString &id : tip.sources)
        if (const Source *source = knowledge.source(id))
            console.say(u"  [" + source->id + u"] " + shortReference(*source));
}

void sayAdvice(const Advice &advice, const Knowledge &knowledge, Console &console)
{
    if (advice.triage.level == 0)
        console.say(Text::tr("The warning signs have not been asked yet. Answer them in the window first."));
    if (advice.triage.level == 2) {
        console.say(noticeTitle(advice.triage));
        console.say(noticeText(advice.triage, knowledge));
    } else {
        for (const QString &id : advice.triage.rules)
            if (const TriageRule *rule = knowledge.rule(id))
                console.say(rule->title + QStringLiteral(": ") + rule->message);
    }
    if (advice.plan)
        sayPlan(*advice.plan, knowledge.recovery, console);
    for (const ShownTip &shown : advice.tips)
        if (const Tip *tip = knowledge.tip(shown.id))
            sayTip(*tip, shown.reason.text, knowledge, console);
    if (hasUnchecked(advice, knowledge))
        console.say(Text::tr("* Our wording has not yet been checked against the original."));
    console.say(Text::tr("Not a medical device. These texts have not been reviewed by a clinician yet."));
}

} // namespace

ExitCode runAdvise(const Command &command, const Request &request, Console &console)
{
    QCommandLineParser parser;
    parser.addOption(jsonOption());
    const auto read = readAsOf(parser, command, request, console);
    if (const auto *done = std::get_if<ExitCode>(&read))
        return *done;
    const auto &[journal, now] = std::get<JournalAsOf>(read);
    const Result<Knowledge> knowledge = builtInKnowledge();
    if (!knowledge)
        return fail(console, knowledge.error());
    const Findings findings = analyse(journal, request.tables.factors, now, analysisSeed);
    const Advice advice = advise(findings, journal, *knowledge, request.tables, now);
    if (parser.isSet(jsonOption()))
        console.print(QJsonDocument(adviceJson(advice, findings, *knowledge)).toJson());
    else
        sayAdvice(advice, *knowledge, console);
    return ExitCode::Done;
}

} // namespace rhomboid
