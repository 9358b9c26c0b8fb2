#include "ui/log/placelist.h"

#include "ui/kit/bodymap.h"
#include "ui/kit/controls.h"
#include "ui/kit/stepper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

PlaceList::PlaceList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

// Levels change in the rows that stand: one in which somebody types must not go.
void PlaceList::show(const MarkedPlaces &places)
{
    const bool areTheSame = std::ranges::equal(places, m_places, {}, &MarkedPlace::region, &MarkedPlace::region);
    m_places = places;
    if (!areTheSame)
        return build();
    for (qsizetype i = 0; i < m_levels.size(); ++i)
        if (!m_levels[i]->field()->hasFocus())
            m_levels[i]->setValue(places[i].level);
    m_note->setVisible(lacksLevel(places));
}

void PlaceList::build()
{
    // A row may be what is calling: it goes when control is back in the event loop.
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget;
    m_levels.clear();
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (m_places.isEmpty())
        column->addWidget(textLabel(tr("Click a place, or use the arrow keys and Space. Digits set its level."),
                                    Type::Small, Tone::Text2));
    for (const MarkedPlace &place : std::as_const(m_places))
        column->addWidget(row(place));
    m_note = textLabel(tr("How strong is it there? Choose the worst pain on the scale, or a level here."),
                       Type::Small, Tone::Text2);
    column->addWidget(m_note);
    if (!lacksLevel(m_places))
        m_note->hide();
    layout()->addWidget(m_rows);
}

QWidget *PlaceList::row(const MarkedPlace &place)
{
    const QString name = regionName(place.region);
    auto *level = new Stepper(tr("Level of %1").arg(name), {}, {.minimum = 0, .maximum = 10, .start = 3});
    level->setValue(place.level);
    m_levels.append(level);
    connect(level, &Stepper::valueChanged, this, [this, id = place.region](std::optional<double> value) {
        MarkedPlaces places = m_places;
        for (MarkedPlace &listed : places)
            if (listed.region == id && value)
                listed.level = qRound(*value);
        emit changed(places);
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
