#include "ui/recovery/planprint.h"

#include "core/advice/cautions.h"
#include "core/advice/notice.h"
#include "ui/kit/format.h"
#include "ui/recovery/phaserow.h"
#include "ui/recovery/stopcard.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

using Kind = ReportBlock::Kind;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(planprint)
};

ReportBlock checklist(const Plan &plan, const PlanPhase &phase)
{
    ReportTable table {.header = {Words::tr("Done"), Words::tr("What"), Words::tr("How")},
                       .shares = {0.08, 0.36, 0.56},
                       .numbers = {false, false, false},
                       .fewest = plan.checklist.size(),
                       .most = plan.checklist.size()};
    for (const PlanTick &tick : plan.checklist) {
        const auto item = std::ranges::find(phase.items, tick.id, &PlanItem::id);
        if (item != phase.items.end())
            table.rows.append(
                {tick.done ? QStringLiteral("[x]") : QStringLiteral("[  ]"), item->title, item->text});
    }
    const bool stopped = plan.isStopped();
    return {.kind = Kind::Table,
            .heading = stopped
                ? phase.name
                : Words::tr("%1: %2", "days, name of the phase").arg(phaseDays(phase), phase.name),
            .paragraphs = {stopped ? Words::tr("This takes the place of the plan.")
                                   : Words::tr("Pick what suits you. Nothing here is a must.")},
            .table = table};
}

// A sheet is read away from the window: what it waits for stands on it.
ReportBlock notice(const Triage &triage, const Knowledge &knowledge)
{
    return {.kind = Kind::Alert,
            .paragraphs = QStringList {noticeTitle(triage)} + noticeText(triage, knowledge).split(u'\n')};
}

ReportBlock easing(const Plan &plan, const Knowledge &knowledge)
{
    ReportBlock block {.heading = Words::tr("May ease it, if you like")};
    for (const QString &option : plan.options)
        if (const Tip *tip = knowledge.tip(option)) {
            block.paragraphs.append(
                Words::tr("%1: %2", "title of a tip, its text").arg(tip->title, tip->body));
            for (const Caution &caution : cautionsOf(*tip))
                block.paragraphs.append(
                    caution.listed ? Words::tr("• %1", "one line of a list").arg(caution.text) : caution.text);
        }
    return block;
}

ReportBlock load(const ReturnToLoad &load, const RecoveryPlan &recovery)
{
    const LoadStage &stage = recovery.stages[load.stage];
    ReportBlock block {.heading = Words::tr("Way back to load"),
                       .paragraphs = {Words::tr("Stage %1: %2. %3", "number, name, what to do")
                                          .arg(stage.number + 1) // said from 1
                                          .arg(stage.name, stage.dose),
                                      Words::tr("To go on: %1").arg(stage.next)}};
    for (const ZoneText &zone : recovery.zones)
        block.paragraphs.append(Words::tr("• %1", "one line of a list").arg(zone.text));
    return block;
}

ReportBlock stop(const Knowledge &knowledge)
{
    ReportBlock block {.heading = Words::tr("Stop and get advice if")};
    for (const StopSign &sign : knowledge.recovery.stopSigns)
        block.paragraphs.append(Words::tr("• %1", "one line of a list").arg(sign.text));
    block.paragraphs.append(emergencyLine(knowledge));
    return block;
}

} // namespace

ReportSheet planSheet(const Advice &advice, const Knowledge &knowledge, const QString &since, QDate today)
{
    const Plan &plan = *advice.plan;
    const RecoveryPlan &recovery = knowledge.recovery;
    ReportSheet sheet {
        .title = Words::tr("Recovery plan"),
        .subtitle =
            Words::tr("%1. Printed on %2.", "what the plan is for, a day").arg(since, shortDayText(today)),
        .footer = Words::tr("Made with Rhomboid on the person's own computer. General advice, not a "
                            "diagnosis."),
        .pageText = Words::tr("Page 1 of 1")};
    if (plan.isStopped())
        sheet.blocks.append(notice(advice.triage, knowledge));
    if (const PlanPhase *phase = recovery.phase(plan.phase))
        sheet.blocks.append(checklist(plan, *phase));
    if (!plan.options.isEmpty())
        sheet.blocks.append(easing(plan, knowledge));
    if (plan.load && plan.load->stage < recovery.stages.size())
        sheet.blocks.append(load(*plan.load, recovery));
    sheet.blocks.append(stop(knowledge));
    return sheet;
}

} // namespace rhomboid
