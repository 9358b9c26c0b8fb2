#include "ui/journal/entrymodel.h"

#include "core/journal/phasenote.h"
#include "ui/journal/entrywords.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/format.h"
#include "ui/workspace/workspace.h"

#include <QSet>

#include <algorithm>

namespace rhomboid {

namespace {

EntryModel::Kind kindOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Workout:
        return EntryModel::WorkoutRow;
    case EntryKind::Pain:
        return EntryModel::PainRow;
    case EntryKind::PainFree:
        return EntryModel::PainFreeRow;
    case EntryKind::PhaseNote:
        return EntryModel::NoteRow;
    }
    Q_UNREACHABLE();
}

// What a search finds a kind of entry by.
QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Workout:
        return EntryModel::tr("Workout", "what a search finds it by");
    case EntryKind::Pain:
        return EntryModel::tr("Pain", "what a search finds it by");
    case EntryKind::PainFree:
        return EntryModel::tr("Pain-free", "what a search finds it by");
    case EntryKind::PhaseNote:
        return EntryModel::tr("Note for several days", "what a search finds it by");
    }
    Q_UNREACHABLE();
}

} // namespace

EntryModel::EntryModel(QObject *parent) : QAbstractListModel(parent) { }

void EntryModel::show(const State &state, const EntryFilter &filter, QDate today)
{
    const bool same = state.journal == m_index.journal();
    if (filter == m_filter && today == m_today && same)
        return;
    beginResetModel();
    if (!same)
        m_index = EntryIndex(state.journal, {.region = regionName, .kind = kindName});
    m_loads = state.loads;
    m_filter = filter;
    m_today = today;
    m_found = m_index.find(filter);
    m_rows.clear();
    m_rows.reserve(2 * m_found.size());
    for (const EntryRow &entry : std::as_const(m_found)) {
        if (m_rows.isEmpty() || m_rows.constLast().day != entry.day)
            m_rows.append({.kind = Heading, .day = entry.day});
        m_rows.append({.kind = kindOf(entry.kind), .day = entry.day, .entry = entry.entry});
    }
    endResetModel();
}

Journal EntryModel::shown() const { return journalOf(m_index.journal(), m_found); }

Journal EntryModel::only(const QStringList &uids) const
{
    const QSet<QString> wanted(uids.cbegin(), uids.cend());
    QList<EntryRow> rows;
    for (const EntryRow &row : m_found)
        if (wanted.contains(uidOf(row)))
            rows.append(row);
    return journalOf(m_index.journal(), rows);
}

QString EntryModel::firstUnlike(const Journal &other) const
{
    const Journal &journal = m_index.journal();
    const auto unlike = [&](const EntryRow &row) {
        const QString &uid = uidOf(row);
        switch (row.kind) {
        case EntryKind::Workout: {
            const Workout *before = other.workout(uid);
            return !before || *before != journal.workouts()[row.entry];
        }
        case EntryKind::Pain:
        case EntryKind::PainFree: {
            const PainEntry *before = other.pain(uid);
            return !before || *before != journal.pains()[row.entry];
        }
        case EntryKind::PhaseNote:
            return other.find(uid) != Entry(journal.events()[row.entry]);
        }
        Q_UNREACHABLE();
    };
    const auto found = std::ranges::find_if(m_found, unlike);
    return found == m_found.cend() ? QString() : uidOf(*found);
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
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    if (row.kind == Heading)
        return heading(row, role);
    if (role == UidRole)
        return uidOf(row);
    if (role == Qt::ToolTipRole)
        return data(index, Qt::DisplayRole); // it may be cut
    return row.kind == WorkoutRow ? workout(row, role)
        : row.kind == NoteRow     ? note(row, role)
                                  : pain(row, role);
}

// What the row shows, with words for what its icon and its badge say.
QString EntryModel::spoken(const Row &row) const
{
    if (row.kind == Heading)
        return dayText(row.day, m_today);
    const bool isPain = row.kind == PainRow || row.kind == PainFreeRow;
    const auto part = [&](int role) {
        return (row.kind == WorkoutRow    ? workout(row, role)
                    : row.kind == NoteRow ? note(row, role)
                                          : pain(row, role))
            .toString();
    };
    const QString badge = part(BadgeRole);
    QStringList parts {isPain ? spokenTitle(m_index.journal().pains()[row.entry]) : part(Qt::DisplayRole)};
    if (!badge.isEmpty())
        parts.append(isPain ? tr("%1 of 10").arg(badge) : tr("load %1").arg(badge));
    parts.append(part(SubtitleRole));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant EntryModel::heading(const Row &row, int role) const
{
    return role == Qt::DisplayRole ? dayText(row.day, m_today) : QVariant();
}

QVariant EntryModel::workout(const Row &row, int role) const
{
    const Workout &entry = m_index.journal().workouts()[row.entry];
    switch (role) {
    case Qt::DisplayRole:
        return titleText(entry);
    case SubtitleRole:
        return subtitleText(entry);
    case ShorterRole:
        return shorterText(entry);
    case BadgeRole: {
        const std::optional<double> load = m_loads->session(row.entry);
        return load ? numberText(*load, 0) : QString();
    }
    default:
        return {};
    }
}

QVariant EntryModel::pain(const Row &row, int role) const
{
    const PainEntry &entry = m_index.journal().pains()[row.entry];
    switch (role) {
    case Qt::DisplayRole:
        return titleText(entry);
    case SubtitleRole:
        return subtitleText(entry);
    case BadgeRole:
        return QString::number(entry.intensity);
    case LevelRole:
        return entry.intensity;
    default:
        return {};
    }
}

QVariant EntryModel::note(const Row &row, int role) const
{
    const std::optional<PhaseNote> note = phaseNoteOf(m_index.journal().events()[row.entry]);
    switch (role) {
    case Qt::DisplayRole:
        return note->text;
    case SubtitleRole:
        return daysText(*note);
    default:
        return {};
    }
}

const QString &EntryModel::uidOf(const Row &row) const
{
    const Journal &journal = m_index.journal();
    return row.kind == WorkoutRow ? journal.workouts()[row.entry].head.uid
        : row.kind == NoteRow     ? journal.events()[row.entry].head.uid
                                  : journal.pains()[row.entry].head.uid;
}

const QString &EntryModel::uidOf(const EntryRow &row) const
{
    return uidOf(Row {.kind = kindOf(row.kind), .day = row.day, .entry = row.entry});
}

std::optional<double> EntryModel::loadOf(const EntryRow &row) const
{
    return row.kind == EntryKind::Workout ? m_loads->session(row.entry) : std::nullopt;
}

QModelIndex EntryModel::nearest(int row) const
{
    if (m_rows.isEmpty())
        return {};
    const int last = rowCount() - 1;
    const int at = qBound(0, row, last);
    return index(m_rows[at].kind != Heading ? at : qMin(at + 1, last)); // an entry follows each heading
}

QModelIndex EntryModel::indexOf(const QString &uid) const
{
    if (uid.isEmpty())
        return {};
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[row].kind != Heading && uidOf(m_rows[row]) == uid)
            return index(row);
    return {};
}

QModelIndex EntryModel::indexOf(QDate day) const
{
    const auto heading = std::ranges::lower_bound(m_rows, day, std::ranges::greater {}, &Row::day);
    return heading == m_rows.cend() || heading->day != day
        ? QModelIndex()
        : index(static_cast<int>(heading - m_rows.cbegin()));
}

QModelIndex EntryModel::newestUntil(QDate day) const
{
    const auto heading = std::ranges::lower_bound(m_rows, day, std::ranges::greater {}, &Row::day);
    return heading == m_rows.cend() ? QModelIndex() : index(static_cast<int>(heading - m_rows.cbegin()) + 1);
}

QString EntryModel::newestOfAll(QDate day) const
{
    const QList<EntryRow> &rows = m_index.rows();
    const auto newest = std::ranges::lower_bound(rows, day, std::ranges::greater {}, &EntryRow::day);
    return newest == rows.cend() ? QString() : uidOf(*newest);
}

QModelIndex EntryModel::oldestSince(QDate day) const
{
    const auto next = std::ranges::upper_bound(m_rows, day, std::ranges::greater {}, &Row::day);
    return next == m_rows.cbegin() ? QModelIndex() : index(static_cast<int>(next - m_rows.cbegin()) - 1);
}

QModelIndex EntryModel::newestOfMonth(QDate day, int months) const
{
    const QDate first(day.year(), day.month(), 1);
    if (months < 0)
        return newestUntil(first.addDays(-1));
    const QDate later = oldestSince(first.addMonths(1)).data(DayRole).toDate();
    return later.isValid() ? newestUntil(QDate(later.year(), later.month(), later.daysInMonth()))
                           : QModelIndex();
}

} // namespace rhomboid
