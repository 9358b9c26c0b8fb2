#include "core/exchange/owndraft.h"

#include "core/base/uid.h"
#include "core/exercises/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid::own {

namespace {

QString sentence(const char *text) { return QCoreApplication::translate("exchange", text); }

bool isUnknown(const Cell &cell) { return std::holds_alternative<std::monostate>(cell); }

template <class T> QString valueOf(const T &entry, const QString &name)
{
    const Columns<T> &columns = columnsOf<T>();
    const auto column = std::ranges::find(columns, name, &Column<T>::name);
    if (column != columns.end())
        return csvText(column->get(entry));
    if constexpr (std::is_same_v<T, Workout>)
        return csvText(observationColumn(name, name).get(entry));
    return {};
}

// What an entry says, without who it is and when it was typed.
template <class T> QString contentOf(const T &entry)
{
    static const QStringList headNames {QStringLiteral("uid"), QStringLiteral("entered"),
                                        QStringLiteral("modified")};
    QString content;
    for (const Column<T> &column : columnsOf<T>())
        if (const Cell cell = column.get(entry); !isUnknown(cell) && !headNames.contains(column.name))
            content += column.name + u'=' + csvText(cell) + u'\n';
    return content;
}

QString uidFor(const Workout &workout) { return derivedUid(QString(u"workout\n" + contentOf(workout))); }
QString uidFor(const PainEntry &pain) { return derivedUid(QString(u"pain\n" + contentOf(pain))); }
QString uidFor(const Event &event) { return derivedUid(QString(u"event\n" + contentOf(event))); }
QString uidFor(const Day &day) { return dayUid(day.date); }
QString uidFor(const FunctionCheck &function) { return functionUid(function.date); }

template <class T>
concept HasHead = requires(T entry)
{
    entry.head.uid;
};

template <class T>
concept Checkable = requires(const T &entry, const WallTime &now)
{
    check(entry, now);
};

template <class T> bool says(const Columns<T> &columns, const QList<Cell> &cells, QStringView name)
{
    const auto column = std::ranges::find_if(columns, [name](const Column<T> &c) { return c.name == name; });
    return column != columns.end() && !isUnknown(cells[column - columns.begin()]);
}

} // namespace

OwnDraft::OwnDraft(const ImportOptions &options) : m_options(options)
{
    m_draft.fileName = options.fileName;
    for (const Field &field : options.fields)
        m_ranges.append({.key = field.key, .minimum = field.minimum, .maximum = field.maximum});
}

bool OwnDraft::knowsField(const QString &key) const
{
    return std::ranges::find(m_ranges, key, &ObservationRange::key) != m_ranges.end();
}

void OwnDraft::problem(RowProblem::Kind kind, const Origin &origin, const QString &column,
                       const QString &value, const QString &reason)
{
    m_draft.problems.append({.kind = kind,
                             .file = origin.file,
                             .row = origin.row,
                             .column = origin.path + column,
                             .value = value,
                             .reason = reason});
}

void OwnDraft::note(const Origin &origin, const QString &column, const QString &value, const QString &reason)
{
    problem(RowProblem::Kind::Note, origin, column, value, reason);
}

void OwnDraft::reject(const Origin &origin, const QString &column, const QString &value,
                      const QString &reason)
{
    problem(RowProblem::Kind::Rejected, origin, column, value, reason);
    ++m_draft.rows.rejected;
}

template <class T>
std::optional<T> OwnDraft::parse(const Columns<T> &columns, const QList<Cell> &cells, const Origin &origin)
{
    T entry {};
    bool sound = true;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString wrong = columns[i].set(entry, cells[i]);
        if (columns[i].needed && isUnknown(cells[i]))
            wrong = sentence(QT_TRANSLATE_NOOP("exchange", "This value is needed."));
        if (wrong.isEmpty())
            continue;
        problem(RowProblem::Kind::Rejected, origin, columns[i].name, csvText(cells[i]), wrong);
        sound = false;
    }
    if constexpr (HasHead<T>)
        if (entry.head.uid.isEmpty() && sound)
            entry.head.uid = uidFor(entry);
    if constexpr (std::is_same_v<T, Workout>) {
        if (!sound)
            m_refused.insert(entry.head.uid);
        else if (says(columns, cells, u"implausible"))
            m_judged.insert(entry.head.uid);
    }
    if (sound)
        return entry;
    ++m_draft.rows.rejected;
    return std::nullopt;
}

template std::optional<Workout> OwnDraft::parse(const Columns<Workout> &, const QList<Cell> &,
                                                const Origin &);
template std::optional<SetEntry> OwnDraft::parse(const Columns<SetEntry> &, const QList<Cell> &,
                                                 const Origin &);
template std::optional<SetLine> OwnDraft::parse(const Columns<SetLine> &, const QList<Cell> &,
                                                const Origin &);
template std::optional<PainEntry> OwnDraft::parse(const Columns<PainEntry> &, const QList<Cell> &,
                                                  const Origin &);
template std::optional<Day> OwnDraft::parse(const Columns<Day> &, const QList<Cell> &, const Origin &);
template std::optional<FunctionCheck> OwnDraft::parse(const Columns<FunctionCheck> &, const QList<Cell> &,
                                                      const Origin &);
template std::optional<Event> OwnDraft::parse(const Columns<Event> &, const QList<Cell> &, const Origin &);
template std::optional<Tombstone> OwnDraft::parse(const Columns<Tombstone> &, const QList<Cell> &,
                                                  const Origin &);

// A row that says the same once more is skipped; one that contradicts an earlier row is rejected. Either way
// its own sets go with it.
void OwnDraft::add(Entry entry, const QList<PlacedSet> &sets, const Origin &origin)
{
    const QString uid = headOf(entry).uid;
    const auto earlier = m_known.constFind(uid);
    if (earlier == m_known.constEnd()) {
        m_known.insert(uid, m_entries.size());
        m_entries.append({.entry = std::move(entry), .origin = origin, .sets = sets});
        return;
    }
    const Placed &first = m_entries[*earlier];
    const QString reason = sentence(QT_TRANSLATE_NOOP("exchange", "Row %1 of %2 holds this entry already."))
                               .arg(first.origin.row)
                               .arg(first.origin.file);
    const auto row = [](const PlacedSet &set) { return set.row; };
    if (first.entry == entry && std::ranges::equal(first.sets, sets, {}, row, row)) {
        note(origin, QStringLiteral("uid"), uid, reason);
        m_draft.rows.skipped += 1 + sets.size();
    } else {
        reject(origin, QStringLiteral("uid"), uid, reason);
        m_draft.rows.rejected += sets.size();
    }
}

void OwnDraft::add(const SetLine &set, const Origin &origin)
{
    QList<PlacedSet> &sets = m_sets[set.workout];
    if (sets.isEmpty())
        m_setOrder.append(set.workout);
    sets.append({.row = set, .origin = origin});
}

void OwnDraft::add(const Tombstone &tombstone, const Origin &origin)
{
    if (m_buried.contains(tombstone.uid)) {
        reject(origin, QStringLiteral("uid"), tombstone.uid,
               sentence(QT_TRANSLATE_NOOP("exchange", "An earlier row holds this deletion already.")));
        return;
    }
    m_buried.insert(tombstone.uid);
    m_draft.tombstones.append(tombstone);
    ++m_draft.rows.entries;
}

ImportDraft OwnDraft::finish()
{
    for (const Placed &placed : std::as_const(m_entries))
        settle(placed);
    for (const QString &workout : std::as_const(m_setOrder))
        settleStrays(workout);
    listUnknownExercises();
    return std::move(m_draft);
}

void OwnDraft::settle(const Placed &placed)
{
    if (const Workout *workout = std::get_if<Workout>(&placed.entry)) {
        settleWorkout(*workout, placed);
        return;
    }
    const bool passed = std::visit(
        [&]<class T>(const T &entry) {
            if constexpr (Checkable<T>)
                return report(check(entry, m_options.now), placed.origin, entry.head.uid,
                              [&](const QString &field) { return valueOf(entry, field); });
            else
                return true;
        },
        placed.entry);
    if (!passed) {
        ++m_draft.rows.rejected;
        return;
    }
    m_draft.entries.append(placed.entry);
    ++m_draft.rows.entries;
}

// Reports what check() says about one row of an entry; false when something is refused.
template <class Value>
bool OwnDraft::report(const QList<Problem> &problems, const Origin &origin, const QString &entry, Value value)
{
    bool passed = true;
    for (const Problem &found : problems) {
        passed = passed && found.confirmable;
        problem(found.confirmable ? RowProblem::Kind::Flagged : RowProblem::Kind::Rejected, origin,
                found.field, value(found.field), found.reason.isEmpty() ? found.text : found.reason);
        m_draft.problems.back().entry = entry;
    }
    return passed;
}

// The sets of a workout from files of their own, in their order; without positions they stay as they came.
QList<PlacedSet> OwnDraft::takeSets(const QString &workout)
{
    QList<PlacedSet> sets = m_sets.take(workout);
    const bool placed =
        std::ranges::all_of(sets, [](const PlacedSet &set) { return set.row.position.has_value(); });
    if (placed)
        std::ranges::stable_sort(sets, {}, [](const PlacedSet &set) { return *set.row.position; });
    return sets;
}

void OwnDraft::settleWorkout(Workout workout, const Placed &placed)
{
    const QList<PlacedSet> sets = placed.sets + takeSets(workout.head.uid);
    const QList<Problem> problems = unanswered(check(workout, m_ranges, m_options.now), workout.head.uid);
    if (!report(problems, placed.origin, workout.head.uid,
                [&](const QString &field) { return valueOf(workout, field); })) {
        ++m_draft.rows.rejected;
        rejectSets(sets);
        return;
    }
    workout.implausible = workout.implausible || !problems.isEmpty();
    fill(workout, sets);
    m_draft.entries.append(workout);
    ++m_draft.rows.entries;
}

// What the person has answered before, as the file's column `implausible` says, needs no second question.
QList<Problem> OwnDraft::unanswered(QList<Problem> problems, const QString &workout) const
{
    if (m_judged.contains(workout))
        problems.removeIf([](const Problem &found) { return found.confirmable; });
    return problems;
}

void OwnDraft::fill(Workout &workout, const QList<PlacedSet> &sets)
{
    for (const PlacedSet &set : sets) {
        const SetEntry &entry = set.row.set;
        const QList<Problem> problems = unanswered(check(entry), workout.head.uid);
        if (!report(problems, set.origin, workout.head.uid,
                    [&](const QString &field) { return valueOf(entry, field); })) {
            ++m_draft.rows.rejected;
            continue;
        }
        workout.implausible = workout.implausible || !problems.isEmpty();
        workout.sets.append(entry);
        ++m_draft.rows.sets;
    }
}

void OwnDraft::rejectSets(const QList<PlacedSet> &sets)
{
    for (const PlacedSet &set : sets)
        reject(set.origin, QStringLiteral("workout"), set.row.workout,
               sentence(QT_TRANSLATE_NOOP("exchange", "The workout of this set was not taken.")));
}

// Sets whose workout is in no file: it may be in the journal, so they travel in a workout without a start.
void OwnDraft::settleStrays(const QString &uid)
{
    const QList<PlacedSet> sets = takeSets(uid);
    if (m_refused.contains(uid)) {
        rejectSets(sets);
        return;
    }
    Workout carrier {.head = {.uid = uid}};
    fill(carrier, sets);
    if (carrier.sets.isEmpty())
        return;
    note(sets.front().origin, QStringLiteral("workout"), uid,
         sentence(QT_TRANSLATE_NOOP("exchange",
                                    "This workout is not in the file. Its sets are taken where the "
                                    "journal has it without any.")));
    m_draft.entries.append(carrier);
}

// Names that neither the table of exercises nor its rules nor the mappings in the file know.
void OwnDraft::listUnknownExercises()
{
    const ExerciseIndex index(Journal(m_draft.entries, {}));
    QSet<QString> seen;
    for (const Entry &entry : std::as_const(m_draft.entries)) {
        const Workout *workout = std::get_if<Workout>(&entry);
        for (const SetEntry &set : workout ? workout->sets : SetList()) {
            if (seen.contains(set.exercise))
                continue;
            seen.insert(set.exercise);
            if (index.match(set.exercise).how == ExerciseMatch::How::Unknown)
                m_draft.unknownExercises.append(set.exercise);
        }
    }
}

} // namespace rhomboid::own
