#include "ui/log/completionmodel.h"

#include "ui/journal/entrywords.h"
#include "ui/kit/minutes.h"
#include "ui/theme/theme.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int longestQuote = 24; // letters
constexpr double longestUnasked = 600; // min; beyond it the form asks whether it is meant, a table cannot

bool isComplete(const Workout &workout) { return workout.duration && workout.sessionRpe; }

QString nameOf(const Workout &workout, QDate today)
{
    return CompletionModel::tr("%1, %2", "workout, day")
        .arg(titleText(workout), dayWithin(workout.started.date, today));
}

QString shortened(const QString &text)
{
    return text.size() > longestQuote ? text.left(longestQuote) + u'…' : text;
}

// The unit below the name, so that a column need not be wider than its numbers.
QString inTwoLines(QString title)
{
    const qsizetype comma = title.lastIndexOf(u", ");
    return comma < 0 ? title : title.replace(comma, 2, u'\n');
}

std::optional<int> whole(std::optional<double> value)
{
    return value ? std::optional(qRound(*value)) : std::nullopt;
}

std::optional<double> number(const std::optional<int> &value)
{
    return value ? std::optional(*value * 1.0) : std::nullopt;
}

} // namespace

QStringList incompleteWorkouts(const Journal &journal, QDate after)
{
    QStringList uids;
    const auto &workouts = journal.workouts();
    for (auto workout = workouts.rbegin(); workout != workouts.rend(); ++workout) {
        if (after.isValid() && workout->started.date <= after)
            break; // they lie in order of time
        if (!workout->source.isEmpty() && !workout->implausible && !isComplete(*workout))
            uids.append(workout->head.uid);
    }
    return uids;
}

CompletionModel::CompletionModel(Workspace &workspace, QStringList uids, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_uids(std::move(uids))
{
    std::ranges::stable_partition(m_uids, [this](const QString &uid) {
        const Workout *workout = m_workspace.journal().workout(uid);
        return workout && !isComplete(*workout);
    });
    addColumns(workspace.parts().fields);
    connect(&workspace, &Workspace::changed, this, &CompletionModel::showJournal);
}

void CompletionModel::addColumns(std::span<const Field> fields)
{
    m_columns.append(
        {.title = tr("Duration, min"),
         .minimum = 1,
         .maximum = longestUnasked,
         .read =
             [](const Workout &w) { return w.duration ? std::optional(w.duration->value) : std::nullopt; },
         .write =
             [](Workout &w, std::optional<double> value) {
                 w.duration = value ? std::optional(Minutes {*value}) : std::nullopt;
             },
         .typed = minutesFrom});
    m_columns.append({.title = tr("Effort, 0 to 10"),
                      .maximum = 10,
                      .read = [](const Workout &w) { return w.sessionRpe; },
                      .write = [](Workout &w, std::optional<double> value) { w.sessionRpe = value; }});
    m_columns.append({.title = tr("Pain before, 0 to 10"),
                      .maximum = 10,
                      .read = [](const Workout &w) { return number(w.painBefore); },
                      .write = [](Workout &w, std::optional<double> value) { w.painBefore = whole(value); }});
    for (const Field &field : fields) {
        if (field.kind != Field::Kind::Number || field.group == Field::Group::Conditions
            || !field.askedByDefault)
            continue;
        const ShownUnit unit = shownUnit(field.unit);
        const auto read = [key = field.key, unit](const Workout &w) {
            return w.observations.contains(key) ? std::optional(w.observations.value(key) / unit.stored)
                                                : std::nullopt;
        };
        const auto write = [key = field.key, unit](Workout &w, std::optional<double> value) {
            if (value)
                w.observations.insert(key, *value * unit.stored);
            else
                w.observations.remove(key);
        };
        const QString title =
            tr("%1, %2", "field, unit").arg(QCoreApplication::translate("factors", field.title), unit.name);
        m_columns.append({title, field.minimum / unit.stored, field.maximum / unit.stored, read, write});
    }
}

// Rows stay where they are while they are filled in; only what left the journal goes.
void CompletionModel::showJournal()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!workoutAt(row)) {
            beginRemoveRows({}, row, row);
            m_uids.removeAt(row);
            endRemoveRows();
        }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Workout *CompletionModel::workoutAt(int row) const
{
    return m_workspace.journal().workout(m_uids.value(row));
}

int CompletionModel::completeCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += workoutAt(row) && isComplete(*workoutAt(row)) ? 1 : 0;
    return count;
}

void CompletionModel::copyFromAbove(const QModelIndex &index)
{
    if (index.row() > 0 && index.column() > 0)
        setData(index, this->index(index.row() - 1, index.column()).data(Qt::EditRole), Qt::EditRole);
}

QString CompletionModel::longestText(int column) const
{
    return column > 0 ? numberText(m_columns[column - 1].maximum) : QString();
}

QModelIndex CompletionModel::indexOf(const QString &uid, int column) const
{
    return index(static_cast<int>(m_uids.indexOf(uid)), column);
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uids.size());
}

int CompletionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    const Workout *workout = workoutAt(index.row());
    if (!workout)
        return {};
    const QString name = nameOf(*workout, m_workspace.now().date);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.column() == 0)
        return aboutWorkout(*workout, name, role);
    const std::optional<double> value = m_columns[index.column() - 1].read(*workout);
    switch (role) {
    case Qt::DisplayRole:
        return value ? numberText(*value) : QStringLiteral("–");
    case Qt::EditRole:
        return value ? numberText(*value) : QString();
    case Qt::ForegroundRole:
        return theme().color(value ? Tone::Text : Tone::Text3);
    case TitleRole:
        return m_columns[index.column() - 1].title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "workout, column, value")
            .arg(name, m_columns[index.column() - 1].title, value ? numberText(*value) : tr("not known"));
    default:
        return {};
    }
}

QVariant CompletionModel::aboutWorkout(const Workout &workout, const QString &name, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a narrow column shortens it
        return name;
    case NameRole:
        return titleText(workout);
    case DayRole:
        return dayText(workout.started.date, m_workspace.now().date);
    default:
        return {};
    }
}

QVariant CompletionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Workout") : inTwoLines(m_columns[section - 1].title);
}

Qt::ItemFlags CompletionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() > 0 ? flags | Qt::ItemIsEditable : flags;
}

bool CompletionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Workout *before = workoutAt(index.row());
    if (role != Qt::EditRole || index.column() == 0 || !before)
        return false;
    const Column &column = m_columns[index.column() - 1];
    const QString text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString())
        return true; // rounded for reading, and not changed
    bool readable = true;
    const std::optional<double> entered = column.typed(text, readable);
    if (!readable || (entered && (*entered < column.minimum || *entered > column.maximum))) {
        emit refused(tr("%1: '%2' does not fit under '%3'. Please enter %4 to %5.",
                        "workout, what was typed, column, lowest, highest")
                         .arg(nameOf(*before, m_workspace.now().date), shortened(text), column.title,
                              numberText(column.minimum), numberText(column.maximum)));
        return false;
    }
    if (entered == column.read(*before))
        return true;
    Workout after = *before;
    column.write(after, entered);
    after.head = m_workspace.editedHead(before->head);
    return m_workspace.perform(putting(after), [] { return tr("Complete workout"); }).has_value();
}

} // namespace rhomboid
