#include "ui/exchange/importwords.h"

#include "ui/journal/entrywords.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between two counts"));
}

int shown(qint64 count) { return static_cast<int>(count); }

QString longDay(QDate day) { return formats().locale.toString(day, Words::tr("ddd d MMMM yyyy", "date")); }

// One row for each exercise that follows another one.
void addRows(QList<SampleRow> &rows, const Workout &workout)
{
    const QString day = longDay(workout.started.date);
    const QList<SetEntry> sets = workout.sets.toList();
    if (sets.isEmpty())
        rows.append({.day = day, .entry = titleText(workout), .what = subtitleText(workout)});
    for (auto first = sets.begin(); first != sets.end();) {
        const auto end = std::find_if(
            first, sets.end(), [&first](const SetEntry &set) { return set.exercise != first->exercise; });
        rows.append({.day = day,
                     .entry = titleText(workout),
                     .what = Words::tr("%1: %2", "exercise, its sets")
                                 .arg(first->exercise, setsText(QList<SetEntry>(first, end)))});
        first = end;
    }
}

} // namespace

QString planText(const ImportPlan &plan)
{
    const auto told = [](int count, const QString &text) { return count > 0 ? text : QString(); };
    const QString text =
        listed({told(plan.added, Words::tr("%n new entry(s)", nullptr, plan.added)),
                told(plan.completed, Words::tr("%n completed", nullptr, plan.completed)),
                told(plan.alreadyThere, Words::tr("%n already there", nullptr, plan.alreadyThere))});
    return text.isEmpty() ? Words::tr("No entries") : text;
}

QString rowsText(const RowCount &rows)
{
    const auto told = [](qint64 count, const QString &text) { return count > 0 ? text : QString(); };
    const QString kinds =
        listed({told(rows.sets, Words::tr("%n set(s)", nullptr, shown(rows.sets))),
                told(rows.entries, Words::tr("%n entry(s)", nullptr, shown(rows.entries))),
                told(rows.rests, Words::tr("%n rest row(s)", nullptr, shown(rows.rests))),
                told(rows.notes, Words::tr("%n note(s)", nullptr, shown(rows.notes))),
                told(rows.skipped, Words::tr("%n skipped", nullptr, shown(rows.skipped))),
                told(rows.rejected, Words::tr("%n not imported", nullptr, shown(rows.rejected)))});
    const QString read = Words::tr("%n row(s) read", nullptr, shown(rows.read));
    return kinds.isEmpty() ? read : Words::tr("%1: %2", "rows read, of which kinds").arg(read, kinds);
}

QString formatTitle(std::span<const Importer> importers, const QString &key)
{
    const auto found = std::ranges::find(importers, key, &Importer::key);
    return found == importers.end() ? key : found->title;
}

QString leftOutText(const QList<Entry> &entries)
{
    const auto count = static_cast<int>(std::ranges::count_if(entries, [](const Entry &entry) {
        const auto *workout = std::get_if<Workout>(&entry);
        return workout && workout->implausible;
    }));
    return count == 0
        ? QString()
        : Words::tr("%n workout(s) with a value that looks like a typing error, left out of all "
                    "calculations until you correct or confirm it in the journal.",
                    nullptr, count);
}

bool hasEffortOfSets(const QList<Entry> &entries)
{
    return std::ranges::any_of(entries, [](const Entry &entry) {
        const auto *workout = std::get_if<Workout>(&entry);
        const QList<SetEntry> sets = workout ? workout->sets.toList() : QList<SetEntry>();
        return std::ranges::any_of(sets, [](const SetEntry &set) { return set.rpe.has_value(); });
    });
}

QString effortText()
{
    return Words::tr(
        "The RPE of single sets is kept with the sets. Effort means the whole workout, and you can "
        "add it after the import.");
}

QString placeText(const RowProblem &problem)
{
    if (problem.row > 0)
        return QString::number(problem.row);
    return problem.column.isEmpty() ? Words::tr("Whole file") : QString();
}

// What nobody can tell the entry of shares the fate of the file.
QString outcomeText(const RowProblem &problem, const ImportPlan &plan)
{
    if (problem.kind == RowProblem::Kind::Note)
        return Words::tr("Note");
    if (problem.kind == RowProblem::Kind::Rejected)
        return Words::tr("Not imported");
    const auto ofFile = plan.change.isEmpty() ? ImportPlan::Fate::AlreadyThere : ImportPlan::Fate::Taken;
    switch (plan.fates.value(problem.entry, ofFile)) {
    case ImportPlan::Fate::Taken:
        return Words::tr("Imported and marked");
    case ImportPlan::Fate::AlreadyThere:
        return Words::tr("Already there");
    case ImportPlan::Fate::LeftOut:
        return Words::tr("Not imported");
    }
    Q_UNREACHABLE();
}

QString periodText(const QList<Entry> &entries)
{
    QDate first;
    QDate last;
    for (const Entry &entry : entries) {
        const QDate day = dateOf(entry);
        if (!day.isValid() || std::holds_alternative<Event>(entry))
            continue; // sets that wait for a workout of the journal, and what only the program notes down
        first = first.isValid() ? qMin(first, day) : day;
        last = last.isValid() ? qMax(last, day) : day;
    }
    if (!first.isValid() || first == last)
        return first.isValid() ? longDay(first) : QString();
    return Words::tr("%1 to %2", "first day, last day").arg(longDay(first), longDay(last));
}

QList<SampleRow> sampleRows(const QList<Entry> &entries, int most)
{
    QList<SampleRow> rows;
    for (const Entry &entry : entries) {
        if (rows.size() >= most)
            break;
        if (const auto *workout = std::get_if<Workout>(&entry); workout && workout->started.isValid())
            addRows(rows, *workout);
        else if (const auto *pain = std::get_if<PainEntry>(&entry))
            rows.append({.day = longDay(pain->at.date),
                         .entry = titleText(*pain),
                         .what = Words::tr("%1 of 10").arg(pain->intensity)});
    }
    return rows.mid(0, most);
}

} // namespace rhomboid
