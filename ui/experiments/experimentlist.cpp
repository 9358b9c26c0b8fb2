#include "ui/experiments/experimentlist.h"

#include "core/advice/experimenting.h"
#include "core/analysis/findings.h"
#include "ui/experiments/words.h"
#include "ui/kit/evidence.h"
#include "ui/kit/format.h"
#include "ui/kit/listrow.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace rhomboid {

namespace {

enum Role { KeyRole = Qt::UserRole + 1, IconRole, SubtitleRole };

class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = qMax(1, m_view.viewport()->width());
        if (index.data(KeyRole).toString().isEmpty())
            return {width, listHeadingHeight(Type::Small)};
        return {width, listRowHeight(index.data().toString(), index.data(SubtitleRole).toString(), width)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(KeyRole).toString().isEmpty()) {
            drawListHeading(*painter, option.rect, index.data().toString(), Type::Small);
        } else {
            drawListGround(*painter, option);
            drawListRow(*painter, listRowPlace(option),
                        {.icon = index.data(IconRole).toString(),
                         .title = index.data().toString(),
                         .details = index.data(SubtitleRole).toString()},
                        0);
        }
        painter->restore();
    }

private:
    const QListView &m_view;
};

QString iconOf(const QString &trial)
{
    const Trial *found = findTrial(trial);
    return QLatin1StringView(found ? found->icon : "experiments");
}

// The surest link with any factor the trial is about.
Label linkOf(const Trial &trial, const Findings &findings)
{
    Label surest = Label::NotEnough;
    for (const FactorFinding &finding : findings.factors)
        if (finding.key == trial.factor || trial.related.contains(finding.key))
            surest = std::max(surest, finding.label);
    return surest;
}

} // namespace

ExperimentList::ExperimentList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new RowDelegate(*this));
    setAccessibleName(tr("Experiments and ideas"));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows; the page scrolls
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
}

void ExperimentList::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_model.appendRow(item);
}

void ExperimentList::addRow(const QString &key, const QString &icon, const QString &title,
                            const QString &subtitle)
{
    auto *item = new QStandardItem(title);
    item->setData(key, KeyRole);
    item->setData(icon, IconRole);
    item->setData(subtitle, SubtitleRole);
    const QString both = tr("%1, %2", "title, what there is to say").arg(title, subtitle);
    item->setData(both, Qt::AccessibleTextRole);
    item->setToolTip(both); // a narrow list shortens it
    m_model.appendRow(item);
}

void ExperimentList::addExperiments(const Journal &journal, const WallTime &now)
{
    const QList<Experiment> experiments = experimentsOf(journal);
    bool first = true;
    for (const Experiment &experiment : experiments) {
        if (experiment.end)
            continue;
        if (std::exchange(first, false))
            addHeading(tr("Running"));
        addRow(experiment.uid, iconOf(experiment.plan.trial), experimentwords::titleOf(experiment),
               tr("%1 of %2 workouts done").arg(experiment.done()).arg(experiment.places()));
    }
    first = true;
    for (auto experiment = experiments.crbegin(); experiment != experiments.crend(); ++experiment) {
        if (!experiment->end)
            continue;
        if (std::exchange(first, false))
            addHeading(tr("Finished and stopped"));
        const bool stopped = stageOf(*experiment, journal, now) == Stage::Stopped;
        const QString when = formats().locale.toString(experiment->end->at.date, tr("MMMM yyyy"));
        addRow(experiment->uid, iconOf(experiment->plan.trial), experimentwords::titleOf(*experiment),
               stopped ? tr("Stopped early, %1").arg(when)
                       : tr("%n workout(s), %1", "count, month", experiment->done()).arg(when));
    }
}

void ExperimentList::addIdeas(const Journal &journal, const Findings &findings)
{
    const auto running = runningExperiment(journal);
    QList<const Trial *> linked;
    QList<const Trial *> general;
    for (const Trial &trial : trialCatalogue())
        if (mayTry(trial, journal) && !(running && running->plan.trial == trial.key))
            (linkOf(trial, findings) >= Label::Hint ? linked : general).append(&trial);
    std::ranges::stable_sort(linked, std::ranges::greater(),
                             [&](const Trial *trial) { return linkOf(*trial, findings); });
    const auto add = [this](const Trial &trial, const QString &subtitle) {
        addRow(trial.key, QLatin1StringView(trial.icon), experimentwords::translated(trial.title), subtitle);
    };
    if (!linked.isEmpty())
        addHeading(tr("Ideas from your journal"));
    for (const Trial *trial : std::as_const(linked))
        add(*trial, evidenceText(linkOf(*trial, findings)));
    if (!general.isEmpty())
        addHeading(tr("Ideas for everyone"));
    for (const Trial *trial : std::as_const(general))
        add(*trial, experimentwords::translated(trial->treatment));
}

void ExperimentList::show(const Journal &journal, const Findings &findings, const WallTime &now)
{
    const QString before = m_wasChosen ? chosen() : QString();
    m_filling = true;
    m_model.clear();
    addExperiments(journal, now);
    addIdeas(journal, findings);
    m_wasChosen = choose(before);
    if (!m_wasChosen)
        choose(m_model.index(1, 0).data(KeyRole).toString()); // below the first heading
    m_filling = false;
    updateGeometry();
}

bool ExperimentList::choose(const QString &key)
{
    for (int row = 0; row < m_model.rowCount() && !key.isEmpty(); ++row)
        if (m_model.index(row, 0).data(KeyRole).toString() == key) {
            setCurrentIndex(m_model.index(row, 0));
            return true;
        }
    return false;
}

QString ExperimentList::chosen() const { return currentIndex().data(KeyRole).toString(); }

QSize ExperimentList::sizeHint() const
{
    int height = 4;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return {theme().em(16), height};
}

// In another width the details take another number of lines.
void ExperimentList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void ExperimentList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void ExperimentList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_filling || !current.isValid())
        return;
    m_wasChosen = true;
    emit rowChosen(chosen());
}

} // namespace rhomboid
