#include "ui/today/stripcard.h"

#include "core/plot/days.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
#include "ui/kit/painwords.h"
#include "ui/kit/strips.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr int daysShown = 14;

QList<DayStrip::Day> lastDays(const Journal &journal, QDate today)
{
    QList<DayStrip::Day> days;
    for (const DayPain &day : worstOfDays(journal, today.addDays(1 - daysShown), today))
        days.append({.date = day.date, .worst = day.worst});
    return days;
}

QString countText(const QList<DayStrip::Day> &days)
{
    int logged = 0;
    int free = 0;
    for (const DayStrip::Day &day : days) {
        logged += day.worst ? 1 : 0;
        free += day.worst == 0 ? 1 : 0;
    }
    return painFreeText(logged, free);
}

// Empty while there was no pain.
QString highestText(const QList<DayStrip::Day> &days, QDate today)
{
    DayStrip::Day highest {.date = {}, .worst = 0};
    for (const DayStrip::Day &day : days)
        if (day.worst.value_or(0) > *highest.worst)
            highest = day;
    if (!highest.date.isValid())
        return {};
    const int level = *highest.worst;
    if (highest.date == today)
        return StripCard::tr("The highest was %1, today.", "level").arg(level);
    if (highest.date == today.addDays(-1))
        return StripCard::tr("The highest was %1, yesterday.", "level").arg(level);
    return StripCard::tr("The highest was %1, on %2.", "level, day")
        .arg(level)
        .arg(dayWithin(highest.date, today));
}

} // namespace

StripCard::StripCard(QWidget *parent)
    : Card(tr("Worst pain per day"), parent)
    , m_strip(new DayStrip)
    , m_count(textLabel({}, Type::Small, Tone::Text2))
    , m_highest(textLabel({}, Type::Small, Tone::Text2))
{
    QPushButton *trends = textButton(tr("Trends"), ButtonKind::Quiet);
    addTrailing(trends);
    body()->addWidget(m_strip);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_count);
    words->addWidget(m_highest);
    body()->addLayout(words);
    connect(trends, &QPushButton::clicked, this, &StripCard::trendsWanted);
}

void StripCard::show(const Journal &journal, QDate today)
{
    const QList<DayStrip::Day> days = lastDays(journal, today);
    m_strip->setDays(days);
    m_count->setText(countText(days));
    m_highest->setText(highestText(days, today));
    m_highest->setVisible(!m_highest->text().isEmpty());
    m_strip->setAccessibleName(title());
    m_strip->setAccessibleDescription(m_count->text() + u'\n' + m_highest->text());
}

} // namespace rhomboid
