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

void PlaceList::show(const MarkedPlaces &places)
{
    if (m_rows && places == m_places)
        return;
    m_places = places;
    // A row may be what is calling: it goes when control is back in the event loop.
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (places.isEmpty())
        column->addWidget(textLabel(tr("Click a place, or use the arrow keys and Space. Digits set its level."),
                                    Type::Small, Tone::Text2));
    for (const MarkedPlace &place : places)
        column->addWidget(row(place));
    if (lacksLevel(places))
        column->addWidget(
            textLabel(tr("How strong is it there? Choose the worst pain on the scale, or a level here."),
                      Type::Small, Tone::Text2));
    layout()->addWidget(m_rows);
}

QWidget *PlaceList::row(const MarkedPlace &place)
{
    const QString name = regionName(place.region);
    auto *level = new Stepper(tr("Level of %1").arg(name), {}, {.minimum = 0, .maximum = 10, .start = 3});
    level->setValue(place.level);
    connect(level, &Stepper::valueChanged, this, [this, id = place.region](std::optional<double> value) {
        for (MarkedPlace &listed : m_places)
            if (listed.region == id && value)
                listed.level = qRound(*value);
        emit changed(m_places);
    });
    QToolButton *remove = iconButton(QStringLiteral("close"), tr("Take out %1").arg(name));
    connect(remove, &QToolButton::clicked, this, [this, id = place.region] {
        MarkedPlaces rest = m_places;
        rest.removeIf([&id](const MarkedPlace &listed) { return listed.region == id; });
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
