#include "ui/log/wherecard.h"

#include "ui/kit/bodymap.h"
#include "ui/kit/controls.h"
#include "ui/log/placechoice.h"
#include "ui/log/placelist.h"

#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr auto fromListKey = "pain/places_from_list";

} // namespace

WhereCard::WhereCard(QWidget *parent)
    : Card(tr("Where does it hurt?"), parent)
    , m_map(new BodyMap)
    , m_choice(new PlaceChoice)
    , m_list(new PlaceList)
{
    m_map->setAccessibleName(tr("Body map, back view"));
    addWays();
    body()->addWidget(m_list);
    connect(m_map, &BodyMap::placesChanged, this, &WhereCard::placesChanged);
    connect(m_choice, &PlaceChoice::placesChanged, this, &WhereCard::placesChanged);
    connect(m_list, &PlaceList::changed, this, &WhereCard::placesChanged);
}

void WhereCard::addWays()
{
    QPushButton *fromList = toggleButton(tr("Choose from a list"), ButtonKind::Quiet);
    addTrailing(fromList);
    body()->addWidget(m_map);
    body()->addWidget(m_choice);
    const auto showWay = [this, fromList](bool on) {
        fromList->setText(on ? tr("Show the picture") : tr("Choose from a list"));
        m_choice->setVisible(on);
        m_map->setVisible(!on);
    };
    fromList->setChecked(QSettings().value(QLatin1StringView(fromListKey)).toBool());
    showWay(fromList->isChecked());
    connect(fromList, &QPushButton::toggled, this, [this, showWay](bool on) {
        QSettings().setValue(QLatin1StringView(fromListKey), on);
        showWay(on);
        (on ? static_cast<QWidget *>(m_choice) : m_map)->setFocus();
    });
}

MarkedPlaces WhereCard::places() const { return m_map->places(); }

void WhereCard::setPlaces(const MarkedPlaces &places)
{
    m_map->setPlaces(places);
    m_choice->setPlaces(places);
    m_list->show(places);
}

void WhereCard::setLevel(std::optional<int> level)
{
    m_map->setLevel(level);
    m_choice->setLevel(level);
}

} // namespace rhomboid
