#include "ui/log/namecompleter.h"

#include "core/exercises/catalogue.h"
#include "core/exercises/names.h"

#include <QAbstractItemView>
#include <QHash>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>
#include <tuple>

namespace rhomboid {

namespace {

constexpr int looseRole = Qt::UserRole;
constexpr int mostVisible = 8;
constexpr int edge = 8; // px between the list and the edge of the window

QString loose(const QString &name) { return plainName(name).remove(u' '); }

// What the table calls it in the other language, loose: 'bench' finds Bankdrücken.
QString otherLoose(const QString &name)
{
    static const QHash<QString, QString> others = [] {
        QHash<QString, QString> hash;
        for (const Exercise &exercise : exerciseTable()) {
            hash.insert(exercise.name, loose(exercise.german));
            hash.insert(exercise.german, loose(exercise.name));
        }
        return hash;
    }();
    return others.value(name);
}

struct LooseName {
    ExerciseName of {};
    QString loose {};
};

} // namespace

class NameModel : public QStringListModel
{
public:
    NameModel(const QList<ExerciseName> &names, QObject *parent) : QStringListModel(parent)
    {
        for (const ExerciseName &name : names)
            m_names.append({.of = name, .loose = loose(name.name)});
        order({});
    }

    void order(const QString &typed)
    {
        const QString wanted = loose(typed);
        const auto place = [&](const LooseName &name) {
            const bool begins = !wanted.isEmpty() && name.loose.startsWith(wanted);
            return std::tuple(name.loose != wanted, -name.of.logged, !begins, begins ? name.loose.size() : 0);
        };
        QList<LooseName> names = m_names;
        std::ranges::stable_sort(names, {}, place);
        QStringList texts;
        for (const LooseName &name : names)
            texts.append(name.of.name);
        setStringList(texts);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != looseRole)
            return QStringListModel::data(index, role);
        const QString name = QStringListModel::data(index, Qt::DisplayRole).toString();
        return QString(loose(name) + u'\n' + otherLoose(name));
    }

private:
    QList<LooseName> m_names {};
};

NameCompleter::NameCompleter(const QList<ExerciseName> &names, QObject *parent)
    : QCompleter(parent)
    , m_names(new NameModel(names, this))
{
    setModel(m_names);
    setCompletionRole(looseRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(mostVisible);
    connect(completionModel(), &QAbstractItemModel::modelReset, this, &NameCompleter::widen);
}

void NameCompleter::look(const QString &typed) { m_names->order(typed); }

QStringList NameCompleter::splitPath(const QString &typed) const { return {loose(typed)}; }

QString NameCompleter::pathFromIndex(const QModelIndex &index) const { return index.data().toString(); }

// The cell may be narrower than the names; the window is the limit.
void NameCompleter::widen()
{
    if (!widget())
        return;
    QAbstractItemView *list = popup();
    const int bar = completionCount() > maxVisibleItems() ? list->verticalScrollBar()->sizeHint().width() : 0;
    const QMargins frame = list->contentsMargins();
    const int wanted = list->sizeHintForColumn(0) + frame.left() + frame.right() + bar;
    const QWidget *window = widget()->window();
    const int room = window->width() - widget()->mapTo(window, QPoint()).x() - edge;
    list->setMinimumWidth(qBound(0, wanted, qMax(widget()->width(), room)));
}

QString NameCompleter::best(const QString &typed) const
{
    if (const QModelIndex chosen = popup()->currentIndex(); chosen.isValid())
        return chosen.data().toString();
    const QAbstractItemModel *names = completionModel();
    QString inFull;
    for (int row = 0; row < names->rowCount(); ++row) {
        const QString name = names->index(row, 0).data().toString();
        if (name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return name; // though another that reads alike stands before it
        if (inFull.isEmpty() && loose(name) == loose(typed))
            inFull = name;
    }
    if (!inFull.isEmpty())
        return inFull;
    const QString first = names->index(0, 0).data().toString();
    const bool begins = !loose(typed).isEmpty() && loose(first).startsWith(loose(typed));
    return begins ? first : typed;
}

} // namespace rhomboid
