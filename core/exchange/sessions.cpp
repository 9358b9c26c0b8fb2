#include "core/exchange/sessions.h"

#include "core/base/text.h"
#include "core/base/uid.h"
#include "core/exchange/distances.h"
#include "core/exchange/repeats.h"
#include "core/journal/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace rhomboid {

namespace {

constexpr double fewestMetres = 100; // nobody covers as many kilometres in one set
constexpr double vast = 1e9;
constexpr qsizetype orderRows = 5000; // rows looked at to tell day from month
constexpr qsizetype sourceDigits = 12;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

bool isEmptyMark(const QString &text)
{
    return text.isEmpty() || text == u"-" || text == u"--" || text == u"–";
}

template <class T> void forgetZero(Sparse<T> &value)
{
    if (value && *value == T {})
        value.reset();
}

// Makes 'not filled in' out of the zeros that mean it; see SessionBuilder.
void judgeZeros(SetEntry &set)
{
    forgetZero(set.weight);
    forgetZero(set.distance);
    forgetZero(set.duration);
    const bool attempted = set.weight && !set.distance && !set.duration;
    if (!attempted)
        forgetZero(set.reps);
    if (set.weight && set.weight->value > 0 && set.exercise.contains(u"assisted", Qt::CaseInsensitive))
        set.weight = Kilograms {-set.weight->value};
}

bool isUnfilled(const SetEntry &set) { return !set.reps && !set.weight && !set.distance && !set.duration; }

void append(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text = shortened(text.isEmpty() ? more : QString(text + u'\n' + more), longestText);
}

WorkoutType typeOf(const QList<SetEntry> &sets)
{
    const bool counted = std::ranges::any_of(sets, [](const SetEntry &set) { return set.reps.has_value(); });
    // A set without any number is one of a distance that nobody knows.
    const bool covered = std::ranges::any_of(
        sets, [](const SetEntry &set) { return set.distance.has_value() || isUnfilled(set); });
    return !counted && covered ? WorkoutType::Cardio : WorkoutType::Strength;
}

} // namespace

Result<void> requireColumns(const Table &table, int date, int exercise)
{
    if (table.has(date) && table.has(exercise))
        return {};
    const char *text = QT_TRANSLATE_NOOP(
        "exchange", "No column for the date or the exercise was found. Columns not understood: %1.");
    return Error {.text = QCoreApplication::translate("exchange", text)
                              .arg(table.unknownHeaders().join(QStringLiteral(", ")))};
}

SessionBuilder::SessionBuilder(QString format, Table &table, std::span<const FieldColumn> columns,
                               ImportOptions options)
    : m_table(table)
    , m_columns(columns)
    , m_options(std::move(options))
{
    m_draft.format = std::move(format);
    m_draft.fileName = m_options.fileName;
}

std::optional<CsvRow> SessionBuilder::next()
{
    while (std::optional<CsvRow> row = m_table.next()) {
        ++m_draft.rows.read;
        if (row->isBlank()) {
            ++m_draft.rows.skipped;
            continue;
        }
        if (m_table.isTooWide(*row)) {
            m_draft.problems.append({.file = m_options.fileName,
                                     .row = row->line,
                                     .value = row->cells.join(u',').left(200),
                                     .reason = Words::tr("The row has more values than there are columns.")});
            ++m_draft.rows.rejected;
            continue;
        }
        if (row->damage == CsvRow::Damage::OpenQuote)
            flag(*row, unusedColumn,
                 Words::tr("A quotation mark is not closed; the line was read up to its end."));
        else if (row->damage == CsvRow::Damage::StrayQuote)
            flag(*row, unusedColumn, Words::tr("A quotation mark stands in the middle of a cell."));
        return row;
    }
    return std::nullopt;
}

void SessionBuilder::reject(const CsvRow &row, int column, const QString &reason)
{
    m_draft.problems.append({.file = m_options.fileName,
                             .row = row.line,
                             .column = m_table.nameOf(column),
                             .value = m_table.text(row, column).left(200),
                             .reason = reason});
    if (!isRejected(row))
        ++m_draft.rows.rejected;
    m_rejectedLine = row.line;
}

void SessionBuilder::flag(const CsvRow &row, int column, const QString &reason)
{
    m_draft.problems.append({.kind = RowProblem::Kind::Flagged,
                             .file = m_options.fileName,
                             .row = row.line,
                             .column = m_table.nameOf(column),
                             .value = m_table.text(row, column).left(200),
                             .reason = reason});
}

void SessionBuilder::note(const QString &value, const QString &reason)
{
    if (m_notes.contains(value + reason))
        return;
    m_notes.insert(value + reason);
    m_draft.problems.append({.kind = RowProblem::Kind::Note,
                             .file = m_options.fileName,
                             .value = value.left(200),
                             .reason = reason});
}

std::optional<double> SessionBuilder::number(const CsvRow &row, int column)
{
    const QString text = m_table.text(row, column);
    if (isEmptyMark(text))
        return std::nullopt;
    const auto value = parseNumber(text, m_table.loneComma());
    if (!value)
        reject(row, column, Words::tr("Not a number."));
    else if (std::abs(*value) > vast)
        reject(row, column, Words::tr("This number is too large."));
    return value;
}

std::optional<double> SessionBuilder::count(const CsvRow &row, int column)
{
    const auto value = number(row, column);
    if (value && *value < 0)
        reject(row, column, Words::tr("This cannot be less than 0."));
    return value;
}

Result<WallTime> SessionBuilder::readMoment(const CsvRow &row, int column)
{
    const QString text = m_table.text(row, column);
    if (!m_order) {
        QStringList texts {text};
        for (const CsvRow &ahead : m_table.peek(orderRows))
            texts.append(m_table.text(ahead, column));
        m_order = dateOrderOf(texts);
    }
    // The rows of a session repeat its times.
    const auto last = m_moments.constFind(column);
    if (last != m_moments.constEnd() && last->first == text)
        return last->second;
    const Result<WallTime> moment = readWallTime(text, *m_order);
    m_moments.insert(column, {text, moment});
    return moment;
}

std::optional<WallTime> SessionBuilder::moment(const CsvRow &row, int column)
{
    const Result<WallTime> moment = readMoment(row, column);
    if (moment)
        return *moment;
    reject(row, column, moment.error().text);
    return std::nullopt;
}

std::optional<WallTime> SessionBuilder::laterMoment(const CsvRow &row, int column)
{
    const Result<WallTime> moment = readMoment(row, column);
    if (moment)
        return *moment;
    flag(row, column, moment.error().text);
    return std::nullopt;
}

std::optional<Minutes> SessionBuilder::minutes(const CsvRow &row, int column)
{
    const QString text = m_table.text(row, column);
    if (isEmptyMark(text))
        return std::nullopt;
    const bool inMinutes = m_table.unitOf(column) == u"min";
    const auto plain = inMinutes ? parseNumber(text, m_table.loneComma()) : std::nullopt;
    const auto seconds = plain && *plain >= 0 ? std::optional(*plain * 60) : parseSeconds(text);
    if (!seconds || *seconds > vast) {
        flag(row, column, Words::tr("This is no duration; it is left unknown."));
        return std::nullopt;
    }
    return *seconds > 0 ? std::optional(Minutes {*seconds / 60}) : std::nullopt;
}

std::optional<double> SessionBuilder::rpe(const CsvRow &row, int column)
{
    const QString text = m_table.text(row, column);
    if (isEmptyMark(text))
        return std::nullopt;
    const auto value = parseNumber(text, LoneComma::Decimal);
    if (!value || *value < 0 || *value > 10) {
        flag(row, column, Words::tr("Effort (RPE) is a number from 0 to 10; it is left unknown."));
        return std::nullopt;
    }
    return *value > 0 ? value : std::nullopt;
}

Kilograms SessionBuilder::kilograms(double weight, const QString &unit)
{
    const QString word = unit.trimmed().toLower();
    if (word == u"kg" || word == u"kgs")
        m_named = WeightUnit::Kilogram;
    else if (word == u"lb" || word == u"lbs" || word == u"pounds")
        m_named = WeightUnit::Pound;
    else if (weight != 0.0)
        return unnamed(weight, unit);
    else
        return {0};
    return {m_named == WeightUnit::Pound ? weight * kilogramsPerPound : weight};
}

Kilograms SessionBuilder::unnamed(double weight, const QString &unit)
{
    if (!unit.trimmed().isEmpty())
        note(unit, Words::tr("This unit of weight is not known."));
    if (!m_options.unit)
        m_draft.unitAssumed = true;
    return {m_options.unit == WeightUnit::Pound ? weight * kilogramsPerPound : weight};
}

void SessionBuilder::takeDistance(const CsvRow &row, SetRow &about, double distance, const UnitCell &unit)
{
    if (const auto metres = metresIn(unit.word); metres || distance == 0.0)
        about.set.distance = Metres {distance * metres.value_or(1)};
    else if (!unit.word.isEmpty()) {
        about.hasUnknownDistance = true;
        flag(row, unit.column,
             Words::tr("This unit of distance is not known; the distance is left unknown."));
    } else if (m_options.distance)
        about.set.distance = Metres {distance * metresOf(*m_options.distance)};
    else
        about.openDistance = distance;
}

// Programs that leave the unit out take pounds together with miles and kilograms together with kilometres.
void SessionBuilder::settleDistances()
{
    if (m_openDistances.isEmpty())
        return;
    const auto isFar = [](const OpenDistance &open) { return open.distance >= fewestMetres; };
    const WeightUnit weights = m_named.value_or(m_options.unit.value_or(WeightUnit::Kilogram));
    const DistanceUnit unit = std::ranges::any_of(m_openDistances, isFar) ? DistanceUnit::Metre
        : weights == WeightUnit::Pound                                    ? DistanceUnit::Mile
                                                                          : DistanceUnit::Kilometre;
    if (!std::ranges::all_of(m_openDistances, isFar))
        m_draft.distanceGuess = unit;
    note({}, readAsText(unit));
    for (const OpenDistance &open : std::as_const(m_openDistances))
        m_sessions[open.session].sets[open.set].distance = Metres {open.distance * metresOf(unit)};
}

int SessionBuilder::columnOf(const CsvRow &row, const QString &field) const
{
    const QString name = field.section(u'.', -1);
    int column = unusedColumn;
    for (const FieldColumn &entry : m_columns)
        if (name == QLatin1StringView(entry.field)
            && (column == unusedColumn || m_table.text(row, column).isEmpty()))
            column = entry.column;
    return column;
}

// Values that no one can have meant are kept, flagged, and keep the workout out of every calculation.
void SessionBuilder::judge(const CsvRow &row, Session &session, const Workout &part)
{
    for (const Problem &problem : check(part, {}, m_options.now)) {
        flag(row, columnOf(row, problem.field), problem.reason.isEmpty() ? problem.text : problem.reason);
        session.workout.implausible = true;
    }
}

SessionBuilder::Session &SessionBuilder::session(const CsvRow &row, const SetRow &about)
{
    const QString key = toIso(about.started) + u'|' + about.title;
    if (const auto found = m_places.constFind(key); found != m_places.constEnd())
        return m_sessions[*found];
    m_places.insert(key, m_sessions.size());
    Session fresh {.row = row.line};
    fresh.workout.head.uid = derivedUid(QString(m_draft.format + u'|' + key));
    fresh.workout.started = about.started;
    fresh.workout.duration = about.duration;
    fresh.workout.title = shortened(about.title, longestName);
    judge(row, fresh, fresh.workout);
    m_sessions.append(std::move(fresh));
    return m_sessions.back();
}

// The problems of a row are found before and after it has its session.
void SessionBuilder::nameEntry(const CsvRow &row, const Session &session)
{
    for (; m_problemsNamed < m_draft.problems.size(); ++m_problemsNamed)
        if (RowProblem &problem = m_draft.problems[m_problemsNamed]; problem.row == row.line)
            problem.entry = session.workout.head.uid;
}

void SessionBuilder::addNote(const CsvRow &row, const SetRow &about, const QString &text)
{
    ++m_draft.rows.notes;
    Session &place = session(row, about);
    append(place.workout.notes, about.workoutNotes);
    QList<SetEntry> &sets = place.sets;
    const auto last = std::find_if(sets.rbegin(), sets.rend(),
                                   [&](const SetEntry &set) { return set.exercise == about.set.exercise; });
    append(last == sets.rend() ? place.pendingNotes[about.set.exercise] : last->notes, text);
    nameEntry(row, place);
}

void SessionBuilder::addSet(const CsvRow &row, SetRow about)
{
    if (isRejected(row))
        return;
    SetEntry &set = about.set;
    set.exercise = shortened(set.exercise, longestName);
    // Judged as metres while its unit is open: one that can be too large makes metres of all, and the others
    // are plausible in every unit.
    if (about.openDistance)
        set.distance = Metres {*about.openDistance};
    judgeZeros(set);
    if (isUnfilled(set) && !about.hasUnknownDistance) {
        ++m_draft.rows.skipped;
        m_draft.problems.append({.kind = RowProblem::Kind::Note,
                                 .file = m_options.fileName,
                                 .row = row.line,
                                 .value = set.exercise.left(200),
                                 .reason = Words::tr("Nothing is filled in for this set; it was left out.")});
        return;
    }
    ++m_draft.rows.sets;
    Session &place = session(row, about);
    if (!about.workoutNotes.isEmpty() && !place.workout.notes.contains(about.workoutNotes))
        append(place.workout.notes, about.workoutNotes);
    QString notes = place.pendingNotes.take(set.exercise);
    append(notes, set.notes);
    set.notes = notes;
    judge(row, place, {.started = {.date = QDate(2000, 1, 1)}, .sets = {set}});
    nameEntry(row, place);
    if (about.openDistance)
        m_openDistances.append({.session = std::distance(m_sessions.data(), &place),
                                .set = place.sets.size(),
                                .distance = *about.openDistance});
    place.sets.append(std::move(set));
}

void SessionBuilder::noteFile()
{
    for (const QString &name : m_table.unknownHeaders())
        note(name, Words::tr("This column is not known; it was left out."));
    if (m_table.hasBadText())
        note({}, Words::tr("Some characters of the file could not be read for certain."));
}

Workout SessionBuilder::finished(Session session) const
{
    Workout workout = std::move(session.workout);
    for (auto left = session.pendingNotes.cbegin(); left != session.pendingNotes.cend(); ++left)
        append(workout.notes,
               left.key().isEmpty() ? left.value() : left.key() + QStringLiteral(": ") + left.value());
    workout.sets = session.sets;
    workout.type = typeOf(session.sets);
    workout.source =
        m_draft.format + u':' + m_draft.sha256.left(sourceDigits) + u':' + QString::number(session.row);
    return workout;
}

// Names that neither the table of exercises nor its rules know, in the order of the file.
void SessionBuilder::listUnknownExercises()
{
    const ExerciseIndex index;
    QSet<QString> seen;
    for (const Session &session : m_sessions)
        for (const SetEntry &set : session.sets) {
            if (seen.contains(set.exercise))
                continue;
            seen.insert(set.exercise);
            if (index.match(set.exercise).how == ExerciseMatch::How::Unknown)
                m_draft.unknownExercises.append(set.exercise);
        }
}

Result<ImportDraft> SessionBuilder::finish()
{
    if (!m_table.error().isEmpty())
        return Error {.kind = Error::Kind::Refused, .text = m_table.error()};
    settleDistances();
    noteFile();
    listUnknownExercises();
    m_draft.sha256 = m_table.sha256();
    for (Session &session : m_sessions) {
        const qint64 row = session.row;
        Workout workout = finished(std::move(session));
        if (repeatedBlock(workout.sets)) {
            const QString name =
                toIso(workout.started).replace(u'T', u' ') + QStringLiteral(", ") + workout.title;
            m_draft.repeatedBlocks.append(name);
            m_draft.problems.append(
                {.kind = RowProblem::Kind::Flagged,
                 .file = m_options.fileName,
                 .row = row,
                 .value = name.left(200),
                 .reason = Words::tr("A whole block of sets stands twice in this workout."),
                 .entry = workout.head.uid});
        }
        m_draft.entries.append(std::move(workout));
    }
    return std::move(m_draft);
}

} // namespace rhomboid
