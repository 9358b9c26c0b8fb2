#include "ui/log/placelist.h"

#include "ui/kit/bodymap.h"
#include "ui/kit/controls.h"
#include "ui/kit/stepper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rhomboid {

PlaceList::PlaceList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    show({});
}

void PlaceList::show(const QList<RegionPain> &regions)
{
    if (m_rows && regions == m_regions)
        return;
    m_regions = regions;
    // A row may be what is calling: it goes when control is back in the event loop.
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (regions.isEmpty())
        column->addWidget(textLabel(tr("Click a place, or use the arrow keys and Space. Digits set its level."),
                                    Type::Small, Tone::Text2));
    for (const RegionPain &region : regions)
        column->addWidget(row(region));
    layout()->addWidget(m_rows);
}

QWidget *PlaceList::row(const RegionPain &region)
{
    const QString name = regionName(region.region);
    auto *level = new Stepper(tr("Level of %1").arg(name), {}, {.minimum = 0, .maximum = 10, .start = 3});
    level->setValue(region.level);
    connect(level, &Stepper::valueChanged, this, [this, id = region.region](std::optional<double> value) {
        for (RegionPain &place : m_regions)
            if (place.region == id && value)
                place.level = qRound(*value);
        emit changed(m_regions);
    });
    QToolButton *remove = iconButton(QStringLiteral("close"), tr("Take out %1").arg(name));
    connect(remove, &QToolButton::clicked, this, [this, id = region.region] {
        QList<RegionPain> rest = m_regions;
        rest.removeIf([&id](const RegionPain &place) { return place.region == id; });
        emit changed(rest);
    });
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(textLabel(name, Type::BodyStrong), 1);
    line->addWidget(level);
    line->addWidget(remove);
    return box;
}

} // namespace rhomboid
