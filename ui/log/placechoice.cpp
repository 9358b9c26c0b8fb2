#include "ui/log/placechoice.h"

#include "ui/kit/bodymap.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QSignalBlocker>

namespace rhomboid {

namespace {

constexpr double listWidth = 14; // em

} // namespace

PlaceChoice::PlaceChoice(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places on the back"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("checks", true);
    for (const BodyRegion &region : bodyRegions()) {
        auto *item = new QListWidgetItem(region.name(), this);
        item->setData(Qt::UserRole, region.id);
        item->setToolTip(region.anatomical);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::itemChanged, this, &PlaceChoice::report);
}

void PlaceChoice::setRegions(const QList<RegionPain> &regions)
{
    m_regions = regions;
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const QString id = item(row)->data(Qt::UserRole).toString();
        const bool chosen = std::ranges::find(regions, id, &RegionPain::region) != regions.end();
        item(row)->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
}

void PlaceChoice::report()
{
    QList<RegionPain> chosen;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() != Qt::Checked)
            continue;
        const QString id = item(row)->data(Qt::UserRole).toString();
        const auto before = std::ranges::find(m_regions, id, &RegionPain::region);
        chosen.append(before != m_regions.end() ? *before : RegionPain {.region = id, .level = m_level});
    }
    emit regionsChanged(chosen);
}

// A click on the words ticks as well as one on the box: the release has nothing left to do.
void PlaceChoice::mousePressEvent(QMouseEvent *event)
{
    QListWidgetItem *item = itemAt(event->position().toPoint());
    if (!item)
        return;
    setCurrentItem(item);
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

QSize PlaceChoice::sizeHint() const
{
    return {theme().em(listWidth), count() * sizeHintForRow(0) + 2 * frameWidth()};
}

} // namespace rhomboid
