#include "ui/trends/placescard.h"

#include "ui/kit/bodymap.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/trends/bodyheat.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int placesInWords = 3;

} // namespace

PlacesCard::PlacesCard(QWidget *parent)
    : Card(tr("Where it hurts"), parent)
    , m_hint(textLabel({}, Type::Small, Tone::Text2))
    , m_body(new BodyHeat)
    , m_empty(textLabel(tr("No place was named in these days."), Type::Small, Tone::Text2))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (int i = 0; i < placesInWords; ++i) {
        m_names.append(textLabel({}, Type::BodyStrong));
        m_counts.append(textLabel({}, Type::Small, Tone::Text2));
        m_counts.last()->setContentsMargins(0, 0, 0, 8);
        words->addWidget(m_names.last());
        words->addWidget(m_counts.last());
    }
    words->addWidget(m_empty);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_body, 1);
    row->addLayout(words, 1);
    body()->addWidget(m_hint);
    body()->addLayout(row, 1);
    m_body->setAccessibleName(title());
    showHint();
}

void PlacesCard::show(const QList<PlaceCount> &places)
{
    m_any = !places.isEmpty();
    m_body->setPlaces(places);
    m_empty->setVisible(!m_any);
    QStringList words;
    for (int i = 0; i < placesInWords; ++i) {
        const bool there = i < places.size();
        m_names[i]->setVisible(there);
        m_counts[i]->setVisible(there);
        if (!there)
            continue;
        m_names[i]->setText(regionName(places[i].region));
        m_counts[i]->setText(tr("%n entry(s)", nullptr, places[i].entries));
        words.append(tr("%1: %2", "place, number of entries").arg(m_names[i]->text(), m_counts[i]->text()));
    }
    m_body->setAccessibleDescription(m_any ? formats().locale.createSeparatedList(words) : m_empty->text());
    showHint();
}

void PlacesCard::showHint()
{
    m_hint->setText(theme().appearance().isDark()
                        ? tr("Colour is how often, not how strong: lighter means more often")
                        : tr("Colour is how often, not how strong: darker means more often"));
    m_hint->setVisible(m_any);
}

void PlacesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHint();
}

} // namespace rhomboid
