#include "app/commands/importfile.h"

#include "app/commands/command.h"
#include "core/exchange/distances.h"

#include <QJsonArray>

namespace rhomboid {

namespace {

inline constexpr Keyword<RowProblem::Kind> problemWords[] {
    {RowProblem::Kind::Rejected, "rejected"},
    {RowProblem::Kind::Flagged, "flagged"},
    {RowProblem::Kind::Note, "note"},
};

// "file, row 12, Weight, 'abc': not a number"
QString toLine(const RowProblem &problem)
{
    QStringList place {problem.file};
    if (problem.row > 0)
        place.append(Text::tr("row %1").arg(problem.row));
    if (!problem.column.isEmpty())
        place.append(problem.column);
    if (!problem.value.isEmpty())
        place.append(u'\'' + problem.value + u'\'');
    return u"  " + place.join(QStringLiteral(", ")) + QStringLiteral(": ") + problem.reason;
}

QJsonObject toJson(const RowProblem &problem)
{
    return {{QStringLiteral("kind"), wordOf<RowProblem::Kind>(problemWords, problem.kind)},
            {QStringLiteral("file"), problem.file},
            {QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), problem.column},
            {QStringLiteral("value"), problem.value},
            {QStringLiteral("reason"), problem.reason}};
}

QJsonObject toJson(const RowCount &rows)
{
    return {{QStringLiteral("read"), rows.read},        {QStringLiteral("sets"), rows.sets},
            {QStringLiteral("entries"), rows.entries},  {QStringLiteral("rests"), rows.rests},
            {QStringLiteral("notes"), rows.notes},      {QStringLiteral("skipped"), rows.skipped},
            {QStringLiteral("rejected"), rows.rejected}};
}

} // namespace

QStringList toLines(const FileOutcome &outcome)
{
    if (outcome.error)
        return {outcome.path + QStringLiteral(": ") + outcome.error->text};
    const ImportDraft &draft = outcome.draft;
    const RowCount &rows = draft.rows;
    QStringList lines {
        Text::tr("%1 (%2): new %3, already there %4, completed %5")
            .arg(outcome.path, draft.format)
            .arg(outcome.plan.added)
            .arg(outcome.plan.alreadyThere)
            .arg(outcome.plan.completed),
        Text::tr("  rows read %1 = sets %2 + entries %3 + rests %4 + notes %5 + skipped %6 + rejected %7")
            .arg(rows.read)
            .arg(rows.sets)
            .arg(rows.entries)
            .arg(rows.rests)
            .arg(rows.notes)
            .arg(rows.skipped)
            .arg(rows.rejected),
    };
    for (const RowProblem &problem : draft.problems)
        lines.append(toLine(problem));
    if (draft.distanceGuess)
        lines.append(Text::tr("  distances were read as %1; if that is wrong, say --distance m, km or mi")
                         .arg(keyOf(*draft.distanceGuess)));
    if (!draft.repeatedBlocks.isEmpty())
        lines.append(Text::tr("  a whole block of sets stands twice in: %1")
                         .arg(draft.repeatedBlocks.join(QStringLiteral(", "))));
    if (!draft.unknownExercises.isEmpty())
        lines.append(Text::tr("  exercises whose muscles are not known: %1")
                         .arg(draft.unknownExercises.join(QStringLiteral(", "))));
    if (!outcome.plan.batch.isEmpty())
        lines.append(Text::tr("  to take it back: rhomboid import --undo %1").arg(outcome.plan.batch));
    return lines;
}

QJsonObject toJson(const FileOutcome &outcome)
{
    if (outcome.error)
        return {{QStringLiteral("file"), outcome.path}, {QStringLiteral("error"), outcome.error->text}};
    QJsonArray problems;
    for (const RowProblem &problem : outcome.draft.problems)
        problems.append(toJson(problem));
    return {{QStringLiteral("file"), outcome.path},
            {QStringLiteral("format"), outcome.draft.format},
            {QStringLiteral("sha256"), outcome.draft.sha256},
            {QStringLiteral("rows"), toJson(outcome.draft.rows)},
            {QStringLiteral("added"), outcome.plan.added},
            {QStringLiteral("already_there"), outcome.plan.alreadyThere},
            {QStringLiteral("completed"), outcome.plan.completed},
            {QStringLiteral("batch"), outcome.plan.batch},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("unknown_exercises"), QJsonArray::fromStringList(outcome.draft.unknownExercises)},
            {QStringLiteral("repeated_blocks"), QJsonArray::fromStringList(outcome.draft.repeatedBlocks)}};
}

} // namespace rhomboid
