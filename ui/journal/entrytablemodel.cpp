#include "ui/journal/entrytablemodel.h"

#include "core/journal/phasenote.h"
#include "ui/journal/entrymodel.h"
#include "ui/journal/entrywords.h"
#include "ui/kit/format.h"
#include "ui/kit/readtable.h"

#include <algorithm>
#include <numeric>

namespace rhomboid {

namespace {

bool isNumber(int column) { return column >= EntryTableModel::Minutes && column <= EntryTableModel::Worst; }

WallTime momentOf(const Journal &journal, const EntryRow &row)
{
    switch (row.kind) {
    case EntryKind::Workout:
        return journal.workouts()[row.entry].started;
    case EntryKind::Pain:
    case EntryKind::PainFree:
        return journal.pains()[row.entry].at;
    case EntryKind::PhaseNote:
        return {.date = row.day};
    }
    Q_UNREACHABLE();
}

QString whenText(const WallTime &moment)
{
    const QString day =
        formats().locale.toString(moment.date, EntryTableModel::tr("d MMM yyyy", "date in a table"));
    return moment.time ? EntryTableModel::tr("%1, %2", "day, time").arg(day, clockText(moment)) : day;
}

QString whenForSpreadsheets(const WallTime &moment)
{
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time ? day + u' ' + moment.time->toString(QStringLiteral("HH:mm")) : day;
}

QString kindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Workout:
        return EntryTableModel::tr("Workout");
    case EntryKind::Pain:
        return EntryTableModel::tr("Pain");
    case EntryKind::PainFree:
        return EntryTableModel::tr("Pain-free");
    case EntryKind::PhaseNote:
        return EntryTableModel::tr("Note");
    }
    Q_UNREACHABLE();
}

QString titleOf(int column)
{
    switch (column) {
    case EntryTableModel::When:
        return EntryTableModel::tr("Date");
    case EntryTableModel::Kind:
        return EntryTableModel::tr("Kind");
    case EntryTableModel::What:
        return EntryTableModel::tr("What");
    case EntryTableModel::Minutes:
        return EntryTableModel::tr("Minutes");
    case EntryTableModel::Effort:
        return EntryTableModel::tr("Effort");
    case EntryTableModel::Load:
        return EntryTableModel::tr("Load");
    case EntryTableModel::Worst:
        return EntryTableModel::tr("Worst pain");
    case EntryTableModel::Place:
        return EntryTableModel::tr("Main place");
    default:
        return {};
    }
}

// What stands above a column: short, where its numbers are.
QString headingOf(int column)
{
    switch (column) {
    case EntryTableModel::Minutes:
        return EntryTableModel::tr("Min.", "narrow heading");
    case EntryTableModel::Effort:
        return EntryTableModel::tr("Effort", "narrow heading");
    case EntryTableModel::Worst:
        return EntryTableModel::tr("Pain", "narrow heading");
    case EntryTableModel::Place:
        return EntryTableModel::tr("Place", "narrow heading");
    default:
        return titleOf(column);
    }
}

} // namespace

EntryTableModel::EntryTableModel(const EntryModel &entries, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(entries)
{
    connect(&entries, &EntryModel::modelReset, this, [this] {
        if (m_following)
            renew();
    });
}

void EntryTableModel::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    renew();
}

void EntryTableModel::renew()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void EntryTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns || (column == m_column && order == m_sortOrder))
        return;
    m_column = column;
    m_sortOrder = order;
    renew();
}

template <class Key> void EntryTableModel::arrangeBy(auto keyOf)
{
    QList<std::optional<Key>> keys;
    keys.reserve(m_order.size());
    for (const EntryRow &row : m_entries.found())
        keys.append(keyOf(row));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(m_order, [&](qsizetype a, qsizetype b) {
        if (!keys[a] || !keys[b])
            return keys[a].has_value() && !keys[b].has_value();
        return ascending ? *keys[a] < *keys[b] : *keys[b] < *keys[a];
    });
}

void EntryTableModel::arrange()
{
    m_order.resize(m_following ? m_entries.found().size() : 0);
    std::iota(m_order.begin(), m_order.end(), qsizetype {0});
    if (!m_following)
        return;
    if (m_column == When) {
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::reverse(m_order);
    } else if (isNumber(m_column)) {
        arrangeBy<double>([this](const EntryRow &row) { return number(row, m_column); });
    } else {
        arrangeBy<QString>([this](const EntryRow &row) {
            const QString words = text(row, m_column);
            return words.isEmpty() ? std::nullopt : std::optional(searchable(words));
        });
    }
}

const EntryRow &EntryTableModel::row(int index) const { return m_entries.found()[m_order[index]]; }

QModelIndex EntryTableModel::indexOf(const QString &uid) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (m_entries.uidOf(row(i)) == uid)
            return index(i, 0);
    return {};
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    const EntryRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case copyRole:
        return index.column() == When ? QVariant(whenForSpreadsheets(momentOf(m_entries.journal(), entry)))
                                      : QVariant();
    case EntryModel::UidRole:
        return m_entries.uidOf(entry);
    default:
        return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == copyRole || role == Qt::ToolTipRole)
        return titleOf(section);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString title = role == Qt::DisplayRole ? headingOf(section) : titleOf(section);
    if (section != m_column)
        return title;
    return (m_sortOrder == Qt::AscendingOrder
                ? tr("%1 ↑", "heading of the column it is sorted by, upwards")
                : tr("%1 ↓", "heading of the column it is sorted by, downwards"))
        .arg(title);
}

QString EntryTableModel::text(const EntryRow &row, int column) const
{
    switch (column) {
    case When:
        return whenText(momentOf(m_entries.journal(), row));
    case Kind:
        return kindText(row.kind);
    case What:
        return what(row);
    case Place:
        return place(row);
    default: {
        const std::optional<double> value = number(row, column);
        return value ? numberText(*value, column == Effort ? 1 : 0) : QString();
    }
    }
}

QString EntryTableModel::what(const EntryRow &row) const
{
    const Journal &journal = m_entries.journal();
    switch (row.kind) {
    case EntryKind::Workout:
        return titleText(journal.workouts()[row.entry]);
    case EntryKind::Pain:
    case EntryKind::PainFree:
        return feelingText(journal.pains()[row.entry]);
    case EntryKind::PhaseNote:
        return phaseNoteOf(journal.events()[row.entry])->text;
    }
    Q_UNREACHABLE();
}

QString EntryTableModel::place(const EntryRow &row) const
{
    return row.kind == EntryKind::Pain ? placeText(m_entries.journal().pains()[row.entry]) : QString();
}

std::optional<double> EntryTableModel::number(const EntryRow &row, int column) const
{
    const Journal &journal = m_entries.journal();
    if (row.kind == EntryKind::Pain || row.kind == EntryKind::PainFree)
        return column == Worst ? std::optional<double>(journal.pains()[row.entry].intensity) : std::nullopt;
    if (row.kind != EntryKind::Workout)
        return {};
    const Workout &workout = journal.workouts()[row.entry];
    switch (column) {
    case Minutes:
        return workout.duration ? std::optional(workout.duration->value) : std::nullopt;
    case Effort:
        return workout.sessionRpe;
    case Load:
        return m_entries.loadOf(row);
    case Worst: {
        const std::optional<int> worst = std::max(workout.painBefore, workout.painDuring);
        return worst ? std::optional<double>(*worst) : std::nullopt;
    }
    default:
        return {};
    }
}

} // namespace rhomboid
