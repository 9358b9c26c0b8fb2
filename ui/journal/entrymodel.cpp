#include "ui/journal/entrymodel.h"

#include "ui/journal/entrywords.h"
#include "ui/kit/format.h"
#include "ui/workspace/workspace.h"

namespace rhomboid {

EntryModel::EntryModel(QObject *parent) : QAbstractListModel(parent) { }

void EntryModel::show(const State &state, const EntryFilter &filter, QDate today)
{
    if (filter == m_filter && today == m_today && state.journal == m_journal)
        return;
    beginResetModel();
    m_journal = state.journal;
    m_loads = state.loads;
    m_filter = filter;
    m_today = today;
    m_rows.clear();
    const auto &workouts = m_journal.workouts();
    const auto &pains = m_journal.pains();
    for (qsizetype i = 0; i < workouts.size(); ++i)
        if (passes(filter, workouts[i]))
            m_rows.append({.kind = WorkoutRow, .day = workouts[i].started.date, .entry = i});
    for (qsizetype i = 0; i < pains.size(); ++i)
        if (passes(filter, pains[i]))
            m_rows.append({.kind = pains[i].intensity == 0 ? PainFreeRow : PainRow, .day = pains[i].at.date, .entry = i});
    m_entries = static_cast<int>(m_rows.size());
    const auto timeOf = [&](const Row &row) {
        return row.kind == WorkoutRow ? workouts[row.entry].started : pains[row.entry].at;
    };
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) { return timeOf(b) < timeOf(a); });
    QList<Row> withHeadings;
    for (const Row &row : std::as_const(m_rows)) {
        if (withHeadings.isEmpty() || withHeadings.back().day != row.day)
            withHeadings.append({.kind = Heading, .day = row.day});
        withHeadings.append(row);
    }
    m_rows = std::move(withHeadings);
    endResetModel();
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    return m_rows[index.row()].kind == Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == KindRole)
        return row.kind;
    if (role == DayRole)
        return row.day;
    if (role == Qt::AccessibleTextRole) {
        const QString title = data(index, Qt::DisplayRole).toString();
        const QString subtitle = data(index, SubtitleRole).toString();
        return subtitle.isEmpty() ? title : tr("%1, %2", "title, details").arg(title, subtitle);
    }
    if (row.kind == Heading)
        return heading(row, role);
    return row.kind == WorkoutRow ? workout(row, role) : pain(row, role);
}

QVariant EntryModel::heading(const Row &row, int role) const
{
    return role == Qt::DisplayRole ? dayText(row.day, m_today) : QVariant();
}

QVariant EntryModel::workout(const Row &row, int role) const
{
    const Workout &entry = m_journal.workouts()[row.entry];
    switch (role) {
    case UidRole: return entry.head.uid;
    case Qt::DisplayRole: return titleText(entry);
    case SubtitleRole: return subtitleText(entry);
    case BadgeRole: {
        const std::optional<double> load = m_loads->session(row.entry);
        return load ? numberText(*load, 0) : QString();
    }
    default: return {};
    }
}

QVariant EntryModel::pain(const Row &row, int role) const
{
    const PainEntry &entry = m_journal.pains()[row.entry];
    switch (role) {
    case UidRole: return entry.head.uid;
    case Qt::DisplayRole: return titleText(entry);
    case SubtitleRole: return subtitleText(entry);
    case BadgeRole: return QString::number(entry.intensity);
    case LevelRole: return entry.intensity;
    default: return {};
    }
}

QModelIndex EntryModel::indexOf(const QString &uid) const
{
    if (uid.isEmpty())
        return {}; // headings have none either
    for (int row = 0; row < rowCount(); ++row)
        if (data(index(row), UidRole).toString() == uid)
            return index(row);
    return {};
}

QModelIndex EntryModel::indexOf(QDate day) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[row].day == day)
            return index(row);
    return {};
}

} // namespace rhomboid
