#include "core/report/blocks.h"

#include "core/advice/signs.h"
#include "core/factors/catalogue.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using Kind = ReportBlock::Kind;

constexpr qsizetype wordsNamed = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

QString titleFor(ReportReader reader)
{
    switch (reader) {
    case ReportReader::Clinician:
        return Words::tr("Upper-back pain and training report");
    case ReportReader::Coach:
        return Words::tr("Training and upper-back pain, for a coach");
    case ReportReader::Self:
        return Words::tr("My training and my upper back");
    }
    Q_UNREACHABLE();
}

QString headLine(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    return (facts.madeUp ? Words::tr("%1, made-up entries to look around in. Prepared on %2.", "days, day")
                : facts.enteredForOther
                ? Words::tr("%1, entered by someone else for this person. Prepared on %2.", "days, day")
                : Words::tr("%1, self-reported entries. Prepared on %2.", "days, day"))
        .arg(writing.words.period(facts.choice), writing.words.fullDay(facts.asOf.date));
}

ReportBlock fields(const ReportWriting &writing)
{
    ReportBlock block {.kind = Kind::Fields,
                       .tiles = {{.value = writing.facts.choice.name, .label = Words::tr("Name (optional)")}}};
    if (writing.facts.choice.reader == ReportReader::Clinician)
        block.tiles.append({.value = {}, .label = Words::tr("For appointment on")});
    return block;
}

// What the warning signs mean on the day of the report; nothing while none of them stands.
QList<ReportBlock> alert(const ReportWriting &writing)
{
    const Triage &triage = writing.facts.triage;
    if (triage.level != 1 && triage.level != 2)
        return {};
    ReportBlock block {.kind = Kind::Alert,
                       .paragraphs = {triage.level == 1
                                          ? Words::tr("Warning sign of an emergency")
                                          : Words::tr("Warning sign that a professional should look at")}};
    for (const QString &id : triage.rules)
        if (const TriageRule *rule = writing.sources.knowledge.rule(id))
            block.paragraphs.append(rule->title);
    return {block};
}

QString problemLine(const ReportFacts &facts, const ReportWords &words)
{
    if (facts.loggedDays == 0)
        return Words::tr("No entries in this period.");
    if (*facts.highest == 0)
        return Words::tr("No pain on the %n day(s) with an entry.", nullptr, facts.loggedDays);
    if (facts.loggedDays == 1)
        return Words::tr("Pain of %1 of 10 on %2, the only day with an entry.")
            .arg(QString::number(*facts.highest), words.day(facts.highestOn));
    return Words::tr("Pain on %1 of %2 days with an entry, highest %3 of 10 on %4.")
        .arg(facts.loggedDays - facts.painFreeDays)
        .arg(facts.loggedDays)
        .arg(*facts.highest)
        .arg(words.day(facts.highestOn));
}

QString onlyPlaceLine(const PlaceSummary &place, bool worstOfAll, const ReportWords &words)
{
    if (worstOfAll)
        return Words::tr("Place: %1.", "of the body").arg(words.place(place.region));
    return Words::tr("Only place named: %1 (highest %2 of 10).", "of the body, level")
        .arg(words.place(place.region), QString::number(place.highest));
}

// The worst places, however seldom they were named, and the one that was named more often than any other.
// The worst pain of all may have been logged without a place; then nothing may say that it was in one of
// these.
QString placesLine(const ReportFacts &facts, const ReportWords &words)
{
    if (facts.places.isEmpty())
        return Words::tr("No place was named.");
    const int highest = std::ranges::max(facts.places, {}, &PlaceSummary::highest).highest;
    const bool worstOfAll = highest >= *facts.highest;
    const PlaceSummary &first = facts.places.constFirst();
    if (facts.places.size() == 1)
        return onlyPlaceLine(first, worstOfAll, words);
    QList<PlaceSummary> worst = facts.places;
    worst.removeIf([highest](const PlaceSummary &place) { return place.highest < highest; });
    const QString level = QString::number(highest);
    const bool oftenest = first.entries > facts.places[1].entries;
    if (oftenest && worst == QList {first})
        return (worstOfAll
                    ? Words::tr("Highest pain and named most often: %1 (%2 of 10).", "place, level")
                    : Words::tr("Highest pain with a place named, and named most often: %1 (%2 of 10).",
                                "place, level"))
            .arg(words.places(worst), level);
    const QString line =
        (worstOfAll ? Words::tr("Highest pain: %1 (%2 of 10).", "places, level")
                    : Words::tr("Highest pain with a place named: %1 (%2 of 10).", "places, level"))
            .arg(words.places(worst), level);
    return oftenest ? Words::tr("%1 Named most often: %2 (%n time(s)).", "a sentence, place", first.entries)
                          .arg(line, words.place(first.region))
                    : line;
}

ReportBlock problem(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    ReportBlock block {.heading = Words::tr("The problem"),
                       .paragraphs = {problemLine(facts, writing.words)}};
    if (facts.highest.value_or(0) > 0)
        block.paragraphs.append(placesLine(facts, writing.words));
    if (facts.episode)
        block.paragraphs.append(facts.episode->days > 0
                                    ? Words::tr("Pain that began on %1, %n day(s) ago, is not settled yet.",
                                                nullptr, facts.episode->days)
                                          .arg(writing.words.day(facts.episode->since))
                                    : Words::tr("Pain that began on %1 is not settled yet.")
                                          .arg(writing.words.day(facts.episode->since)));
    if (!facts.choice.question.isEmpty())
        block.paragraphs.append(Words::tr("Wants to know: %1").arg(facts.choice.question));
    if (const RiskFactor *factor = findFactor(writing.sources.factors, facts.questionFactor))
        block.paragraphs.append(Words::tr("Own question in the journal: does pain go with '%1'?")
                                    .arg(QCoreApplication::translate("factors", factor->title)));
    return block;
}

// One line below the heading of a block that has nothing to show.
ReportBlock onlyLine(const QString &heading, const QString &line)
{
    return {.heading = heading, .paragraphs = {line}};
}

// Days without pain or medicine are counted among days of which something is known.
ReportBlock glance(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    const QString heading = Words::tr("At a glance");
    if (facts.loggedDays == 0 && facts.workouts == 0)
        return onlyLine(heading, Words::tr("No entries in this period."));
    const auto count = [&writing](int days) { return writing.words.number(days, 0); };
    const auto ofAll = [&count](int some, int all) {
        return Words::tr("%1 of %2", "a count of days").arg(count(some), count(all));
    };
    ReportBlock block {.kind = Kind::Tiles,
                       .heading = heading,
                       .tiles = {{.value = ofAll(facts.days - facts.loggedDays, facts.days),
                                  .label = Words::tr("days without an entry")},
                                 {.value = count(facts.workouts),
                                  .label = Words::tr("workout(s)", "below their number", facts.workouts)}}};
    if (facts.loggedDays == 0)
        return block;
    block.tiles.prepend({.value = ofAll(facts.painFreeDays, facts.loggedDays),
                         .label = Words::tr("logged days pain-free")});
    if (facts.choice.parts.medicines)
        block.tiles.insert(2,
                           {.value = ofAll(facts.medicineDays, facts.loggedDays),
                            .label = Words::tr("logged days with medicine noted")});
    return block;
}

QString levelOf(std::optional<int> level) { return level ? QString::number(*level) : Words::tr("not said"); }

QString yesNo(std::optional<bool> answer)
{
    return !answer ? Words::tr("not said") : *answer ? Words::tr("yes") : Words::tr("no");
}

// The weekly check, a row an item; one row that says so when it was not answered. Its week is seldom that of
// the columns it stands in, so every answer says of which week it is.
QList<QStringList> functionRows(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    if (!facts.functionNow)
        return {{Words::tr("Function (weekly check)"),
                 facts.lastCheck.isValid()
                     ? Words::tr("last on %1").arg(writing.words.fullDay(facts.lastCheck))
                     : Words::tr("not answered"),
                 QString()}};
    const FunctionCheck &now = *facts.functionNow;
    const auto row = [&](const QString &name, const auto &text) {
        const auto dated = [&](const FunctionCheck &check) {
            return Words::tr("%1, week up to %2", "answer, day")
                .arg(text(check), writing.words.day(check.date));
        };
        return QStringList {name, dated(now),
                            facts.functionBefore ? dated(*facts.functionBefore) : Words::tr("not answered")};
    };
    return {
        row(Words::tr("Weekly check: pain on average, 0 to 10"),
            [](const FunctionCheck &check) { return levelOf(check.painWeek); }),
        row(Words::tr("Hinders enjoyment of life, 0 to 10"),
            [](const FunctionCheck &check) { return levelOf(check.enjoyment); }),
        row(Words::tr("Hinders general activity, 0 to 10"),
            [](const FunctionCheck &check) { return levelOf(check.activity); }),
        row(Words::tr("Nights disturbed, of 7"),
            [](const FunctionCheck &check) { return levelOf(check.nightsDisturbed); }),
        row(Words::tr("Cannot do normal things"),
            [](const FunctionCheck &check) { return yesNo(check.cantDoNormal); }),
    };
}

// A duration that nobody noted is not 0 minutes.
QString workoutsText(const WeekSummary &week, const ReportWords &words)
{
    if (week.workouts == 0)
        return Words::tr("none", "workouts");
    if (week.untimed == week.workouts)
        return Words::tr("%1, duration not noted", "workouts").arg(week.workouts);
    return (week.untimed == 0 ? Words::tr("%1 with %2 min", "workouts, minutes")
                              : Words::tr("%1 with at least %2 min", "workouts, minutes"))
        .arg(QString::number(week.workouts), words.number(week.minutes, 0));
}

ReportBlock nowAndBefore(const ReportWriting &writing)
{
    const ReportWords &words = writing.words;
    const WeekSummary &now = writing.facts.now;
    const WeekSummary &before = writing.facts.before;
    const auto row = [&](const QString &name, const auto &text) {
        return QStringList {name, text(now), text(before)};
    };
    const QString heading = Words::tr("Now and four weeks ago");
    if (now.loggedDays + now.workouts + before.loggedDays + before.workouts == 0
        && !writing.facts.lastCheck.isValid())
        return onlyLine(heading, Words::tr("No entries in these two weeks."));
    const QString noEntry = Words::tr("no entry");
    ReportTable table {.header = {QString(), Words::tr("Last 7 days: %1").arg(words.span(now.first, now.last)),
                                  Words::tr("Four weeks ago: %1").arg(words.span(before.first, before.last))},
                       .shares = {0.34, 0.28, 0.38},
                       .numbers = {false, false, false},
                       .fewest = 20,
                       .most = 20};
    table.rows = {
        row(Words::tr("Highest pain of a day, on average"),
            [&](const WeekSummary &week) { return week.mean ? words.number(*week.mean, 1) : noEntry; }),
        row(Words::tr("Highest pain of these seven days"),
            [&](const WeekSummary &week) { return week.highest ? QString::number(*week.highest) : noEntry; }),
        row(Words::tr("Pain-free days, of those with an entry"),
            [&](const WeekSummary &week) {
                return week.loggedDays == 0
                    ? noEntry
                    : Words::tr("%1 of %2", "a count of days").arg(week.painFreeDays).arg(week.loggedDays);
            }),
        row(Words::tr("Workouts, minutes"),
            [&](const WeekSummary &week) { return workoutsText(week, words); })};
    table.rows += functionRows(writing);
    return {.kind = Kind::Table, .heading = heading, .table = table};
}

ReportBlock map(const ReportWriting &writing)
{
    if (writing.facts.places.isEmpty())
        return onlyLine(Words::tr("Where"), Words::tr("No place was named in this period."));
    // Who looks at patients from the front is told whose left it is; nobody else is a patient.
    const bool ofPatient = writing.facts.choice.reader == ReportReader::Clinician;
    return {.kind = Kind::Map,
            .heading = Words::tr("Where"),
            .paragraphs = {ofPatient
                               ? Words::tr("Seen from behind: the patient's left is on the left. Number and "
                                           "colour: the highest pain entered there, 0 to 10.")
                               : Words::tr("Seen from behind: left is on the left. Number and colour: the "
                                           "highest pain entered there, 0 to 10.")},
            .tiles = {{.label = ofPatient ? Words::tr("Patient's left") : Words::tr("Left")},
                      {.label = ofPatient ? Words::tr("Patient's right") : Words::tr("Right")}},
            .places = writing.facts.places};
}

ReportBlock places(const ReportWriting &writing)
{
    ReportTable table {
        .header = {Words::tr("Place"), Words::tr("Entries"), Words::tr("Median"), Words::tr("Highest")},
        .shares = {0.55, 0.15, 0.15, 0.15},
        .numbers = {false, true, true, true},
        .fewest = 2,
        .most = 6};
    for (const PlaceSummary &place : writing.facts.places)
        table.rows.append({writing.words.place(place.region), writing.words.number(place.entries, 0),
                           writing.words.number(place.median, place.median == int(place.median) ? 0 : 1),
                           QString::number(place.highest)});
    return {
        .kind = Kind::Table, .heading = Words::tr("Places and levels"), .table = table, .besideMap = true};
}

ReportBlock character(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    const ReportWords &words = writing.words;
    const auto line = [&](const QString &named, const QString &none, const QList<WordCount> &counts,
                          std::span<const Word> table) {
        return counts.isEmpty() ? none : named.arg(words.counts(counts, table, wordsNamed));
    };
    const QString heading = facts.entries > 0
        ? Words::tr("What it is like, in %n pain entry(s) (workouts left out)", nullptr, facts.entries)
        : Words::tr("What it is like");
    if (facts.aggravators.isEmpty() && facts.easers.isEmpty() && facts.qualities.isEmpty()
        && facts.onsets.isEmpty())
        return {.heading = heading,
                .paragraphs = {Words::tr("Nothing was noted about it in this period.")},
                .besideMap = true};
    return {.heading = heading,
            .paragraphs = {line(Words::tr("Worse with: %1"), Words::tr("Worse with: nothing was noted"),
                                facts.aggravators, aggravatorWords()),
                           line(Words::tr("Better with: %1"), Words::tr("Better with: nothing was noted"),
                                facts.easers, easerWords()),
                           line(Words::tr("Feels: %1"), Words::tr("Feels: nothing was noted"),
                                facts.qualities, qualityWords()),
                           line(Words::tr("Began, counted from a workout: %1"),
                                Words::tr("Began: nothing was noted"), facts.onsets, onsetTitles())},
            .besideMap = true};
}

const SignAnswers &answersTo(const Sign &sign, const ReportFacts &facts)
{
    return *std::ranges::find_if(facts.signs, [&](const SignAnswers &answers) {
        return answers.sign == QLatin1StringView(sign.name);
    });
}

QStringList yesRow(const Sign &sign, const SignAnswers &answers, const ReportWords &words)
{
    const QString question = QCoreApplication::translate("signs", sign.question);
    QStringList sides;
    for (const QString &side : answers.sides)
        sides.append(words.side(side));
    return {sides.isEmpty() ? question
                            : Words::tr("%1 (%2)", "warning sign, where")
                                  .arg(question, sides.join(Words::tr(", ", "between words of a list"))),
            Words::tr("YES", "answer to a warning sign"), words.days(answers.yes)};
}

QStringList groupRow(const SignGroup &group, const ReportFacts &facts, const ReportWords &words)
{
    int no = 0;
    int unasked = 0;
    QDate last;
    for (const Sign &sign : group.signs) {
        const SignAnswers &answers = answersTo(sign, facts);
        if (!answers.yes.isEmpty())
            continue;
        ++(answers.no ? no : unasked);
        if (answers.no)
            last = std::max(last, *answers.no);
    }
    const QString title = QCoreApplication::translate("signs", group.title);
    if (no == 0)
        return {title, Words::tr("not asked"), QString()};
    return {title,
            unasked == 0 ? Words::tr("no (%n sign(s))", "answers", no)
                         : Words::tr("no (%n sign(s)); %1 not asked", "answers", no).arg(unasked),
            Words::tr("last on %1").arg(words.day(last))};
}

bool wasAnswered(const SignAnswers &answers) { return answers.no || !answers.yes.isEmpty(); }

ReportBlock signBlock(const ReportWriting &writing)
{
    const QString heading = Words::tr("Warning signs asked in this period");
    if (std::ranges::none_of(writing.facts.signs, wasAnswered))
        return onlyLine(heading, Words::tr("No sign was asked in this period. 'Not asked' is not a 'no'."));
    ReportTable table {.header = {Words::tr("Sign"), Words::tr("Answer"), Words::tr("When")},
                       .shares = {0.50, 0.22, 0.28},
                       .numbers = {false, false, false},
                       .fewest = 10,
                       .most = 24};
    for (const SignGroup &group : signGroups())
        for (const Sign &sign : group.signs)
            if (const SignAnswers &answers = answersTo(sign, writing.facts); !answers.yes.isEmpty())
                table.rows.append(yesRow(sign, answers, writing.words));
    const bool anyYes = !table.rows.isEmpty();
    for (const SignGroup &group : signGroups())
        table.rows.append(groupRow(group, writing.facts, writing.words));
    return {.kind = Kind::Table,
            .heading = heading,
            .paragraphs = {anyYes ? Words::tr(
                               "'Not asked' is not a 'no'. The groups count the signs not named above.")
                                  : Words::tr("No sign was answered with yes. 'Not asked' is not a 'no'.")},
            .table = table};
}

QString amount(const std::optional<double> &value, const ReportWords &words)
{
    return value ? words.number(*value, *value == std::round(*value) ? 0 : 1) : QString();
}

// In the room that the page has left.
ReportBlock recentWorkouts(const ReportWriting &writing)
{
    ReportTable table {.header = {Words::tr("Date"), Words::tr("Workout"), Words::tr("Minutes"),
                                  Words::tr("Effort"), Words::tr("Worst pain during it or in 72 hours")},
                       .shares = {0.16, 0.28, 0.11, 0.15, 0.30},
                       .numbers = {false, false, true, true, true},
                       .fewest = 0,
                       .most = 6,
                       .fillsPage = true};
    for (const WorkoutSummary &workout : writing.facts.recent.mid(0, table.most))
        table.rows.append({writing.words.day(workout.date),
                           workout.title.isEmpty() ? Words::tr("Workout") : workout.title,
                           amount(workout.minutes, writing.words), amount(workout.effort, writing.words),
                           workout.worst ? QString::number(*workout.worst) : Words::tr("not said")});
    return {.kind = Kind::Table, .heading = Words::tr("Most recent workouts"), .table = table};
}

} // namespace

ReportSheet firstSheet(const ReportWriting &writing)
{
    const ReportFacts &facts = writing.facts;
    ReportSheet sheet {.title = titleFor(facts.choice.reader),
                       .subtitle = headLine(writing),
                       .footer = Words::tr("Made with Rhomboid on the person's own computer. Not a "
                                           "diagnosis. Pain: 0 none, 10 worst imaginable.")};
    sheet.blocks.append(fields(writing));
    if (facts.choice.parts.signs)
        sheet.blocks += alert(writing);
    sheet.blocks << problem(writing) << glance(writing) << nowAndBefore(writing) << map(writing);
    if (!facts.places.isEmpty())
        sheet.blocks.append(places(writing));
    sheet.blocks.append(character(writing));
    if (facts.choice.parts.signs)
        sheet.blocks.append(signBlock(writing));
    if (facts.choice.parts.workouts && !facts.recent.isEmpty())
        sheet.blocks.append(recentWorkouts(writing));
    return sheet;
}

} // namespace rhomboid
