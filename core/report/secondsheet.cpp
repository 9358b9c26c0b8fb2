#include "core/report/blocks.h"

#include "core/exercises/catalogue.h"
#include "core/factors/catalogue.h"
#include "core/factors/trials.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using Kind = ReportBlock::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

ReportBlock trend(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    const QString heading = Words::tr("Pain and training over time");
    if (facts.trend.panels.isEmpty())
        return {.heading = heading,
                .paragraphs = {facts.loggedDays == 0 && facts.workouts == 0
                                   ? Words::tr("No entries in this period.")
                                   : Words::tr("Too little was entered in this period to draw it.")}};
    return {
        .kind = Kind::Trend,
        .heading = heading,
        .paragraphs = {Words::tr("Rings: highest pain logged that day. Days without a ring have no entry. Line "
                                 "and band: trend over weeks with its likely range; single days may lie "
                                 "outside. Bars: minutes. Dots: effort.")},
        .plot = facts.trend};
}

QString helped(const ReliefSummary &relief)
{
    const int unsaid = relief.times - relief.aLot - relief.aLittle - relief.no;
    QStringList parts;
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(Words::tr("a lot (%1)", "how often a relief helped"), relief.aLot);
    add(Words::tr("a little (%1)", "how often a relief helped"), relief.aLittle);
    add(Words::tr("not at all (%1)", "how often a relief did not help"), relief.no);
    add(Words::tr("not said (%1)", "how often nobody said"), unsaid);
    return parts.join(Words::tr(", ", "between words of a list"));
}

QString trialTitle(const Experiment &experiment)
{
    const Trial *trial = findTrial(experiment.plan.trial);
    return trial ? QCoreApplication::translate("trials", trial->title) : experiment.plan.trial;
}

QString resultLine(const ExperimentFinding &finding, const ReportWords &words)
{
    const QString title = trialTitle(finding.experiment);
    const ExperimentResult *result = finding.verdict();
    if (finding.stage == Stage::Stopped)
        return Words::tr("Experiment, decided by draw: %1. Stopped before its end, no result.").arg(title);
    if (!result)
        return Words::
            tr("Experiment, decided by draw: %1. Running, %2 of %3 workouts done; no result before the end.")
                .arg(title)
                .arg(finding.experiment.done())
                .arg(finding.experiment.places());
    if (!result->difference)
        return Words::tr("Experiment, decided by draw: %1. Ended with too few pairs to compare (%2).")
            .arg(title)
            .arg(result->pairs);
    const auto &difference = *result->difference;
    const QString effect = words.signedNumber(difference.effect);
    const QString verdict =
        difference.clear ? Words::tr("more than chance") : Words::tr("no clear difference");
    if (!difference.low || !difference.high)
        return Words::tr("Experiment, decided by draw: %1. %2 points of pain, %3, %4 pairs.")
            .arg(title, effect, verdict)
            .arg(result->pairs);
    return Words::tr("Experiment, decided by draw: %1. %2 points of pain (%3 to %4), %5, %6 pairs.")
        .arg(title, effect, words.signedNumber(*difference.low), words.signedNumber(*difference.high),
             verdict)
        .arg(result->pairs);
}

QString planLine(const Plan &plan, const RecoveryPlan &recovery)
{
    const PlanPhase *phase = recovery.phase(plan.phase);
    const QString name = phase ? phase->name : plan.phase;
    if (!plan.load || plan.load->stage >= recovery.stages.size())
        return Words::tr("Recovery plan: day %1, %2.").arg(plan.day).arg(name);
    const LoadStage &stage = recovery.stages[plan.load->stage];
    // What the plan says to the person is quoted: its 'you' is not the one who reads the report.
    return Words::tr("Recovery plan: day %1, %2. Way back to load: stage %3 of %4, %5: '%6'.",
                     "day, phase, stage, stages, stage's name, what to do")
        .arg(plan.day)
        .arg(name)
        .arg(plan.load->stage + 1) // said from 1, as on the recovery page
        .arg(recovery.stages.size())
        .arg(stage.name, stage.dose);
}

ReportBlock tried(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    ReportTable table {.header = {Words::tr("Relief"), Words::tr("Times"), Words::tr("Helped, as reported")},
                       .shares = {0.42, 0.10, 0.48},
                       .numbers = {false, true, false},
                       .fewest = 3,
                       .most = 7};
    for (const ReliefSummary &relief : facts.relief)
        if (facts.choice.parts.medicines || !isMedicine(relief.what))
            table.rows.append({titleOf(reliefWords(), relief.what), writing.words.number(relief.times, 0),
                               helped(relief)});
    ReportBlock block {.kind = Kind::Table, .heading = Words::tr("What was tried"), .table = table};
    if (table.rows.isEmpty())
        block.paragraphs.append(Words::tr("No relief was noted in this period."));
    constexpr qsizetype testsNamed = 3;
    for (const ExperimentFinding &finding :
         facts.experiments.mid(qMax(qsizetype {0}, facts.experiments.size() - testsNamed)))
        block.paragraphs.append(resultLine(finding, writing.words));
    if (facts.plan)
        block.paragraphs.append(planLine(*facts.plan, writing.sources.knowledge.recovery));
    return block;
}

QString meaningOf(const FactorFinding &finding)
{
    const bool less = finding.effect && finding.effect->value < 0;
    switch (finding.label) {
    case Label::NotEnough:
        return Words::tr("first estimate, far from settled");
    case Label::None:
        return Words::tr("no clear link so far");
    case Label::Hint:
        return Words::tr("possible link, may be chance");
    case Label::Likely:
        return less ? Words::tr("likely goes with less pain") : Words::tr("likely goes with more pain");
    case Label::Strong:
        return less ? Words::tr("clearly goes with less pain") : Words::tr("clearly goes with more pain");
    case Label::Tested:
        return finding.tested && finding.tested->value < 0 ? Words::tr("own experiment: less pain with it")
                                                           : Words::tr("own experiment: more pain with it");
    }
    Q_UNREACHABLE();
}

QStringList findingRow(const FactorFinding &finding, const RiskFactor &factor, const ReportWords &words)
{
    const Effect &effect = *finding.effect;
    return {QCoreApplication::translate("factors", factor.title),
            words.contrast(factor, effect.contrast),
            {},
            Words::tr("%1 (%2 to %3)", "difference and its range")
                .arg(words.signedNumber(effect.value), words.signedNumber(effect.low),
                     words.signedNumber(effect.high)),
            meaningOf(finding)};
}

// Why no habit could be looked at.
QString noFindingsText(const ReportFacts &facts)
{
    const auto lacks = [&facts](Lack lack) {
        return std::ranges::find(facts.findings, std::optional(lack), &FactorFinding::lack)
            != facts.findings.cend();
    };
    if (lacks(Lack::Pain))
        return Words::tr("Pain was logged too rarely to compare workouts.");
    if (lacks(Lack::VaryingPain))
        return Words::tr("Every report says the same, so there is nothing to compare.");
    return Words::tr("Not enough data yet: %n workout(s) with a check-in in the 72 hours after.", nullptr,
                     facts.sessions);
}

// What the estimates are from: findings look at the whole journal, whatever the period of the report is.
QString basisOf(const ReportWriting &writing)
{
    const ReportChoice &choice = writing.facts.choice;
    const bool others = std::ranges::any_of(writing.sources.journal.workouts(), [&](const Workout &workout) {
        return workout.started.date < choice.from || workout.started.date > choice.to;
    });
    return (others
                ? Words::tr("From the whole journal (the first %1 workouts with a check-in), not only this "
                            "period; other habits equal. Links in one person's diary, not causes.")
                : Words::tr("From the first %1 workouts with a check-in, other habits equal. Links in one "
                            "person's diary, not causes."))
        .arg(writing.sources.findings.look);
}

// Whole points either side of zero that hold every range.
void setScale(ReportTable &table, const ReportWords &words)
{
    for (const ReportRange &range : table.ranges)
        table.reach = std::max({table.reach, std::ceil(std::abs(range.low)), std::ceil(std::abs(range.high))});
    table.scale = {words.signedAmount(-table.reach), words.signedAmount(0), words.signedAmount(table.reach)};
}

ReportBlock findings(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    ReportTable table {.header = {Words::tr("Habit"),
                                  Words::tr("Compared"),
                                  {},
                                  Words::tr("Points (95 % range)"),
                                  Words::tr("Meaning")},
                       .shares = {0.17, 0.20, 0.21, 0.18, 0.24},
                       .numbers = {false, false, false, false, false},
                       .fewest = 3,
                       .most = 8,
                       .rangeColumn = 2,
                       .below = Words::tr("less pain"),
                       .above = Words::tr("more pain"),
                       .namesLeftOut = true};
    QStringList missing;
    QStringList alike;
    for (const FactorFinding &finding : facts.findings) {
        const RiskFactor *factor = findFactor(writing.sources.factors, finding.key);
        if (!factor)
            continue;
        if (finding.effect) {
            table.rows.append(findingRow(finding, *factor, writing.words));
            table.ranges.append(
                {.value = finding.effect->value, .low = finding.effect->low, .high = finding.effect->high});
        } else {
            (finding.lack == Lack::Distinction ? alike : missing)
                .append(QCoreApplication::translate("factors", factor->title));
        }
    }
    setScale(table, writing.words);
    ReportBlock block {
        .kind = Kind::Table, .heading = Words::tr("What goes with pain after workouts"), .table = table};
    block.paragraphs.append(table.rows.isEmpty() ? noFindingsText(facts) : basisOf(writing));
    const auto name = [&](const QString &text, const QStringList &habits) {
        if (!table.rows.isEmpty() && !habits.isEmpty())
            block.paragraphs.append(text.arg(habits.join(Words::tr(", ", "between words of a list"))));
    };
    name(Words::tr("Not enough data yet: %1."), missing);
    name(Words::tr("Cannot be told apart from other habits: %1."), alike);
    return block;
}

bool sameCounts(const ExerciseSummary &a, const ExerciseSummary &b)
{
    return a.hurt == b.hurt && a.didNot == b.didNot && a.unknown == b.unknown;
}

// Exercises that were always done together have the same figures: a table of them would say nothing.
bool cannotBeToldApart(const QList<ExerciseSummary> &exercises)
{
    return exercises.size() > 1 && std::ranges::all_of(exercises, [&](const ExerciseSummary &exercise) {
               return sameCounts(exercise, exercises.constFirst());
           });
}

// Exercises with the same counts in one row: rows that differ tell something, and cost less room.
QList<QList<ExerciseSummary>> alikeTogether(const QList<ExerciseSummary> &exercises)
{
    QList<QList<ExerciseSummary>> rows;
    for (const ExerciseSummary &exercise : exercises) {
        const auto row = std::ranges::find_if(rows, [&](const QList<ExerciseSummary> &alike) {
            return sameCounts(alike.constFirst(), exercise);
        });
        if (row == rows.end())
            rows.append({exercise});
        else
            row->append(exercise);
    }
    return rows;
}

QStringList exerciseRow(const QList<ExerciseSummary> &alike, const ReportWords &words)
{
    constexpr qsizetype named = 3;
    const qsizetype shown = alike.size() > named + 1 ? named : alike.size();
    QStringList names;
    for (const ExerciseSummary &exercise : alike.first(shown))
        names.append(shownExercise(exercise.name));
    const QString text = names.join(Words::tr(", ", "between words of a list"));
    const ExerciseSummary &counts = alike.constFirst();
    return {shown == alike.size() ? text
                                  : Words::tr("%1 and %n more exercise(s)", "names of exercises",
                                              static_cast<int>(alike.size() - shown))
                                        .arg(text),
            words.number(counts.hurt, 0), words.number(counts.didNot, 0), words.number(counts.unknown, 0)};
}

ReportBlock exercises(const ReportWriting &writing)
{
    const QString heading = Words::tr("Exercises: workouts that hurt and did not");
    if (const QList<ExerciseSummary> &all = writing.facts.exercises; cannotBeToldApart(all))
        return {
            .heading = heading,
            .paragraphs = {Words::tr("All %1 exercises have the same counts (hurt %2, did not %3, not said "
                                     "%4), so they cannot be told apart.")
                               .arg(all.size())
                               .arg(all.constFirst().hurt)
                               .arg(all.constFirst().didNot)
                               .arg(all.constFirst().unknown)}};
    ReportTable table {
        .header = {Words::tr("Exercise"), Words::tr("Hurt"), Words::tr("Did not"), Words::tr("Not said")},
        .shares = {0.58, 0.14, 0.14, 0.14},
        .numbers = {false, true, true, true},
        .fewest = 2,
        .most = 8};
    const QList<QList<ExerciseSummary>> alike = alikeTogether(writing.facts.exercises);
    for (const QList<ExerciseSummary> &row : alike) {
        table.rows.append(exerciseRow(row, writing.words));
        table.counts.append(row.size());
    }
    ReportBlock block {.kind = Kind::Table, .heading = heading, .table = table};
    block.paragraphs = {
        table.rows.isEmpty()
            ? Words::tr("No exercises were logged in this period.")
            : Words::tr("Hurt: pain above %1 of 10 during the workout or in the 72 hours after it. "
                        "Other exercises of the same workout count as well.")
                  .arg(hurtAbove)};
    if (std::ranges::any_of(alike, [](const auto &row) { return row.size() > 1; }))
        block.paragraphs.append(Words::tr("Exercises named in one row have these counts each."));
    return block;
}

ReportBlock notes(const ReportWriting &writing)
{
    ReportTable table {.header = {Words::tr("Date"), Words::tr("In the person's own words")},
                       .shares = {0.18, 0.82},
                       .numbers = {false, false},
                       .fewest = 1,
                       .most = 12};
    for (const DatedNote &note : writing.facts.notes)
        table.rows.append({writing.words.day(note.date), note.text});
    ReportBlock block {.kind = Kind::Table, .heading = Words::tr("Notes, the latest first"), .table = table};
    if (table.rows.isEmpty())
        block.paragraphs = {Words::tr("No notes in this period.")};
    return block;
}

// Pages may get apart: this one says, too, whose it is.
QString headLine(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    const QString line =
        (facts.madeUp                ? Words::tr("%1, made-up entries to look around in.", "days")
             : facts.enteredForOther ? Words::tr("%1, entered by someone else for this person.", "days")
                                     : Words::tr("%1, self-reported entries.", "days"))
            .arg(writing.words.period(facts.choice));
    return facts.choice.name.isEmpty()
        ? line
        : Words::tr("%1: %2", "whose report it is, a sentence").arg(facts.choice.name, line);
}

} // namespace

ReportSheet secondSheet(const ReportWriting &writing)
{
    const ReportParts &parts = writing.facts.choice.parts;
    ReportSheet sheet {
        .title = Words::tr("Course, remedies tried, links found"),
        .subtitle = headLine(writing),
        .footer = Words::tr(
            "Effort: 0 rest, 10 as hard as possible. Method: on the person's computer, under Insights.")};
    sheet.blocks.append(trend(writing));
    if (parts.tried)
        sheet.blocks.append(tried(writing));
    if (parts.findings)
        sheet.blocks.append(findings(writing));
    if (parts.exercises)
        sheet.blocks.append(exercises(writing));
    if (parts.notes)
        sheet.blocks.append(notes(writing));
    sheet.blocks.append({.kind = Kind::Lines, .heading = Words::tr("Questions to raise")});
    return sheet;
}

} // namespace rhomboid
