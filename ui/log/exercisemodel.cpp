#include "ui/log/exercisemodel.h"

#include "ui/kit/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <utility>

namespace rhomboid {

namespace {

constexpr int mostSets = 99;
constexpr double hardest = 10; // RPE
constexpr int usualSets = 3; // of a new row
constexpr int longestQuote = 24; // letters

QString kindText(SetKind kind)
{
    switch (kind) {
    case SetKind::Normal: return {};
    case SetKind::Warmup: return ExerciseModel::tr("Warm-up");
    case SetKind::Drop: return ExerciseModel::tr("Drop set");
    case SetKind::Failure: return ExerciseModel::tr("To failure");
    }
    Q_UNREACHABLE();
}

QString kindLetter(SetKind kind)
{
    switch (kind) {
    case SetKind::Normal: return {}; // the usual needs no mark
    case SetKind::Warmup: return ExerciseModel::tr("W", "warm-up sets, one letter");
    case SetKind::Drop: return ExerciseModel::tr("D", "drop sets, one letter");
    case SetKind::Failure: return ExerciseModel::tr("F", "sets to failure, one letter");
    }
    Q_UNREACHABLE();
}

} // namespace

ExerciseModel::ExerciseModel(QObject *parent) : QAbstractTableModel(parent) { }

void ExerciseModel::setSets(const QList<SetEntry> &sets)
{
    beginResetModel();
    m_groups = toGroups(sets);
    endResetModel();
}

void ExerciseModel::setExercises(const ExerciseIndex &exercises)
{
    m_exercises = exercises;
}

Measure ExerciseModel::measureOf(const SetGroup &group) const
{
    return m_exercises.match(group.set.exercise).exercise.measure;
}

QStringList ExerciseModel::unknownNames() const
{
    QStringList names;
    for (const SetGroup &group : m_groups)
        if (m_exercises.match(group.set.exercise).how == ExerciseMatch::How::Unknown)
            names.append(group.set.exercise);
    names.removeDuplicates();
    return names;
}

QString ExerciseModel::kindOf(int row) const
{
    return row >= 0 && row < m_groups.size() ? kindText(m_groups[row].set.kind) : QString();
}

bool ExerciseModel::needs(Column column) const
{
    return std::ranges::any_of(m_groups, [&](const SetGroup &group) {
        const Measure measure = measureOf(group);
        if (column == DistanceColumn)
            return group.set.distance || measure == Measure::Distance || measure == Measure::WeightDistance;
        if (column == RpeColumn)
            return group.set.rpe.has_value();
        if (column == TimeColumn)
            return group.set.duration || measure == Measure::Duration || measure == Measure::Distance
                || measure == Measure::WeightDuration;
        return true;
    });
}

bool ExerciseModel::isIdle(const QModelIndex &index) const
{
    if (isFiller(index.row()))
        return index.column() != ExerciseColumn;
    const Measure measure = measureOf(m_groups[index.row()]);
    switch (index.column()) {
    case RepsColumn: return measure == Measure::Duration || measure == Measure::Distance;
    case WeightColumn:
        return (measure == Measure::Duration || measure == Measure::Distance)
            && !m_groups[index.row()].set.weight;
    case DistanceColumn: return measure != Measure::Distance && measure != Measure::WeightDistance;
    case TimeColumn:
        return measure == Measure::WeightReps || measure == Measure::Reps || measure == Measure::WeightDistance;
    default: return false;
    }
}

int ExerciseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size()) + 1;
}

int ExerciseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExerciseModel::text(const SetGroup &group, int column) const
{
    const SetEntry &set = group.set;
    switch (column) {
    case ExerciseColumn: return set.exercise;
    case SetsColumn: return QString::number(group.count);
    case RepsColumn: return set.reps ? numberText(*set.reps) : QString();
    case WeightColumn: return set.weight ? numberText(toShown(*set.weight), 2) : QString();
    case DistanceColumn:
        return set.distance ? distanceCell(*set.distance) : QString();
    case TimeColumn: return set.duration ? clockOf(*set.duration) : QString();
    case RpeColumn:
        return set.rpe ? numberText(*set.rpe) : QString();
    case VolumeColumn:
        if (set.reps && set.weight && set.weight->value > 0)
            return numberText(group.count * *set.reps * toShown(*set.weight), 0);
        return {};
    default: return {};
    }
}

QVariant ExerciseModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == ExerciseColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (isFiller(index.row())) {
        if ((role == Qt::DisplayRole || role == Qt::ToolTipRole) && index.column() == ExerciseColumn)
            return tr("Add an exercise");
        if (role == Qt::DecorationRole && index.column() == ExerciseColumn)
            return icon(QStringLiteral("plus"), Tone::Accent);
        if (role == Qt::ForegroundRole)
            return theme().color(Tone::Accent);
        return {};
    }
    const SetGroup &group = m_groups[index.row()];
    if (index.column() == RemoveColumn)
        return removing(group, role);
    if (index.column() == KindColumn && role != Qt::TextAlignmentRole)
        return kind(group, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(group, index.column());
    case Qt::ForegroundRole:
        return index.column() == VolumeColumn ? theme().color(Tone::Text3) : theme().color(Tone::Text);
    case Qt::AccessibleTextRole:
        if (index.column() == ExerciseColumn && group.set.kind != SetKind::Normal)
            return tr("%1, %2, %3", "column, value, kind of the sets")
                .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     text(group, index.column()), kindText(group.set.kind));
        return tr("%1, %2", "column, value")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(group, index.column()));
    default: return {};
    }
}

// The cell that offers the kinds of sets.
QVariant ExerciseModel::kind(const SetGroup &group, int role)
{
    const SetKind kind = group.set.kind;
    const QString word = kind == SetKind::Normal ? tr("Normal", "kind of sets") : kindText(kind);
    switch (role) {
    case Qt::DisplayRole: return kindLetter(kind);
    case Qt::EditRole: return static_cast<int>(kind);
    case Qt::DecorationRole: return icon(QStringLiteral("chevron-down"), Tone::Text2);
    case Qt::ToolTipRole: return tr("Kind of the sets: %1. Ctrl+K chooses another.").arg(word);
    case Qt::AccessibleTextRole: return tr("Kind of the sets of %1: %2", "exercise, kind").arg(group.set.exercise, word);
    default: return {};
    }
}

// The cell that deletes its row.
QVariant ExerciseModel::removing(const SetGroup &group, int role)
{
    switch (role) {
    case Qt::DecorationRole: return icon(QStringLiteral("close"), Tone::Text2);
    case Qt::ToolTipRole: return tr("Delete the row");
    case Qt::AccessibleTextRole: return tr("Delete the row of %1", "exercise").arg(group.set.exercise);
    default: return {};
    }
}

QVariant ExerciseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == ExerciseColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ExerciseColumn: return tr("Exercise");
    case SetsColumn: return tr("Sets");
    case RepsColumn: return tr("Reps");
    case WeightColumn: return tr("Weight, %1").arg(weightUnit());
    case DistanceColumn:
        return tr("Distance, %1").arg(distanceUnit());
    case TimeColumn: return tr("Time");
    case RpeColumn:
        return tr("RPE");
    case KindColumn: return tr("Kind");
    case VolumeColumn: return tr("Volume, %1").arg(weightUnit());
    default: return {};
    }
}

Qt::ItemFlags ExerciseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isTyped = index.column() != KindColumn && index.column() != VolumeColumn && index.column() != RemoveColumn;
    if (isTyped && !(isFiller(index.row()) && index.column() != ExerciseColumn))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ExerciseModel::write(SetGroup &group, int column, const QString &text)
{
    if (column == ExerciseColumn) {
        group.set.exercise = text.trimmed();
        return !group.set.exercise.isEmpty();
    }
    const bool ofSets = column != WeightColumn && column != RpeColumn;
    if (const auto notation = ofSets ? readSetNotation(text) : std::nullopt) {
        group.count = notation->count;
        group.set.reps = notation->reps;
        group.set.distance = notation->distance;
        group.set.duration = notation->duration;
        if (notation->weight)
            group.set.weight = notation->weight;
        return group.count <= mostSets;
    }
    bool ok = false;
    const std::optional<double> number = numberFrom(text, ok);
    return ok ? writeNumber(group, column, number) : writeWithUnit(group, text);
}

bool ExerciseModel::writeNumber(SetGroup &group, int column, std::optional<double> number)
{
    const bool isAmount = !number || *number >= 0;
    switch (column) {
    case SetsColumn:
        group.count = qRound(qBound(0., number.value_or(1), mostSets + 1.));
        return group.count >= 1 && group.count <= mostSets && group.count == number.value_or(1); // 22.5 is a weight
    case RepsColumn:
        group.set.reps = number;
        return isAmount;
    case RpeColumn:
        group.set.rpe = number;
        return isAmount && number.value_or(0) <= hardest;
    case WeightColumn:
        group.set.weight = number ? Sparse(fromShown(*number)) : std::nullopt;
        return true;
    case DistanceColumn:
        group.set.distance = number ? Sparse(metresOfNumber(*number)) : std::nullopt;
        return isAmount;
    case TimeColumn:
        group.set.duration = number ? Sparse(Seconds {*number}) : std::nullopt;
        return isAmount;
    default:
        return false;
    }
}

// What says its unit is understood in every column of numbers: the unit says which one is meant.
bool ExerciseModel::writeWithUnit(SetGroup &group, const QString &text)
{
    if (const auto duration = secondsFrom(text)) {
        group.set.duration = duration;
        return true;
    }
    if (const auto distance = metresFrom(text)) {
        group.set.distance = distance;
        return true;
    }
    if (const auto weight = weightFrom(text)) {
        group.set.weight = weight;
        return true;
    }
    return false;
}

QString ExerciseModel::refusal(const QString &exercise, int column, const QString &text)
{
    const QString quote = text.size() > longestQuote ? text.left(longestQuote) + u'…' : text;
    const auto about = [&](const QString &sentence) { return sentence.arg(exercise, quote); };
    switch (column) {
    case SetsColumn:
        return about(tr("%1: '%2' does not fit under Sets. Type 1 to 99, or 4x8x50, 8x500m or 3x30s.",
                        "exercise, what was typed"));
    case RepsColumn:
        return about(
            tr("%1: '%2' does not fit under Reps. Type a number such as 8.", "exercise, what was typed"));
    case WeightColumn:
        return about(tr("%1: '%2' does not fit under Weight. Type a number such as 20, 20 kg or 45 lb.",
                        "exercise, what was typed"));
    case DistanceColumn:
        return about(tr("%1: '%2' does not fit under Distance. Type a number such as 500 m or 2 km.",
                        "exercise, what was typed"));
    case TimeColumn:
        return about(
            tr("%1: '%2' does not fit under Time. Type 45 s, 1:30 or 2 min.", "exercise, what was typed"));
    default:
        return about(tr("%1: '%2' does not fit under RPE. Type 0 to 10.", "exercise, what was typed"));
    }
}

bool ExerciseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const bool filler = isFiller(index.row());
    SetGroup group = filler ? SetGroup {.count = usualSets} : m_groups[index.row()];
    if (index.column() == KindColumn)
        group.set.kind = static_cast<SetKind>(value.toInt());
    else if (!write(group, index.column(), value.toString())) {
        if (index.column() != ExerciseColumn)
            emit refused(refusal(group.set.exercise, index.column(), value.toString()));
        return false;
    }
    if (!filler && m_groups[index.row()] == group)
        return true;
    emit replacing([filler] { return filler ? tr("Add a row") : tr("Change a row"); },
                   {.row = index.row(), .count = 1, .other = m_groups.mid(index.row(), 1)});
    if (filler)
        appendGroup(group);
    else
        m_groups[index.row()] = group;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

void ExerciseModel::copyFromAbove(int row)
{
    if (row >= 1 && row <= m_groups.size())
        replace([] { return tr("Copy the row above"); }, row, isFiller(row) ? 0 : 1, {m_groups[row - 1]});
}

// The row that was typed into becomes the group, and a new empty row comes below it: the cursor stays where it is.
void ExerciseModel::appendGroup(const SetGroup &group)
{
    const int below = static_cast<int>(m_groups.size()) + 1;
    beginInsertRows({}, below, below);
    m_groups.append(group);
    endInsertRows();
}

QList<SetEntry> ExerciseModel::setsWith(const QModelIndex &index, const QString &text) const
{
    QList<SetGroup> groups = m_groups;
    if (isFiller(index.row()))
        groups.append(SetGroup {.count = usualSets});
    if (SetGroup changed = groups.value(index.row()); index.isValid() && write(changed, index.column(), text))
        groups[index.row()] = changed;
    return toSets(groups);
}

// With a way back.
void ExerciseModel::replace(const ActName &act, int row, int count, const QList<SetGroup> &groups)
{
    const RowsSwap back {
        .row = row, .count = static_cast<int>(groups.size()), .other = m_groups.mid(row, count)};
    emit replacing(act, back);
    putRows(row, count, groups);
}

void ExerciseModel::putRows(int row, int count, const QList<SetGroup> &groups)
{
    const int wanted = static_cast<int>(groups.size());
    const int kept = qMin(count, wanted);
    for (int i = 0; i < kept; ++i)
        m_groups[row + i] = groups[i];
    if (kept > 0)
        emit dataChanged(index(row, 0), index(row + kept - 1, ColumnCount - 1));
    if (count > kept) {
        beginRemoveRows({}, row + kept, row + count - 1);
        m_groups.remove(row + kept, count - kept);
        endRemoveRows();
    } else if (wanted > kept) {
        beginInsertRows({}, row + kept, row + wanted - 1);
        for (int i = kept; i < wanted; ++i)
            m_groups.insert(row + i, groups[i]);
        endInsertRows();
    }
    emit edited();
}

void ExerciseModel::swapRows(RowsSwap &rows)
{
    const int size = static_cast<int>(m_groups.size());
    const int row = qBound(0, rows.row, size);
    const int count = qBound(0, rows.count, size - row);
    const QList<SetGroup> groups = std::exchange(rows.other, m_groups.mid(row, count));
    rows.count = static_cast<int>(groups.size());
    putRows(row, count, groups);
}

void ExerciseModel::paste(int row, const QList<SetGroup> &groups)
{
    if (!groups.isEmpty())
        replace([] { return tr("Paste exercises"); }, qBound(0, row, static_cast<int>(m_groups.size())), 0,
                groups);
}

void ExerciseModel::duplicate(int row)
{
    if (row >= 0 && row < m_groups.size())
        replace([] { return tr("Double the row"); }, row + 1, 0, {m_groups[row]});
}

int ExerciseModel::moveGroup(int row, int step)
{
    const int to = row + step;
    if (row < 0 || row >= m_groups.size() || to < 0 || to >= m_groups.size())
        return row;
    const int upper = qMin(row, to);
    emit replacing([] { return tr("Move a row"); },
                   {.row = upper, .count = 2, .other = m_groups.mid(upper, 2)});
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    m_groups.move(row, to);
    endMoveRows();
    emit edited();
    return to;
}

void ExerciseModel::removeGroup(int row)
{
    if (row >= 0 && row < m_groups.size())
        replace([] { return tr("Delete a row"); }, row, 1, {});
}

void ExerciseModel::split(int row)
{
    if (row < 0 || row >= m_groups.size() || m_groups[row].count < 2)
        return;
    SetGroup one = m_groups[row];
    const int rows = std::exchange(one.count, 1);
    replace([] { return tr("One row a set"); }, row, 1, QList<SetGroup>(rows, one));
}

} // namespace rhomboid
