#include "ui/today/stripcard.h"

#include "core/plot/days.h"
#include "ui/kit/controls.h"
#include "ui/kit/format.h"
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

QString sentenceFor(const QList<DayStrip::Day> &days, QDate today)
{
    int logged = 0;
    int free = 0;
    DayStrip::Day highest;
    for (const DayStrip::Day &day : days) {
        if (!day.worst)
            continue;
        ++logged;
        free += *day.worst == 0 ? 1 : 0;
        if (*day.worst > highest.worst.value_or(0))
            highest = day;
    }
    if (logged == 0)
        return StripCard::tr("Nothing logged in these days. Dashed boxes are days without an entry.");
    const QString first =
        StripCard::tr("Pain-free on %1 of the %n day(s) you logged.", nullptr, logged).arg(free);
    if (!highest.worst)
        return first;
    const int level = *highest.worst;
    if (highest.date == today)
        return StripCard::tr("%1 The highest was %2, today.", "first sentence, level").arg(first).arg(level);
    if (highest.date == today.addDays(-1))
        return StripCard::tr("%1 The highest was %2, yesterday.", "first sentence, level")
            .arg(first)
            .arg(level);
    return StripCard::tr("%1 The highest was %2, on %3.", "first sentence, level, day")
        .arg(first)
        .arg(level)
        .arg(dayText(highest.date, today));
}

} // namespace

StripCard::StripCard(QWidget *parent)
    : Card(tr("Worst pain per day"), parent)
    , m_strip(new DayStrip)
    , m_sentence(textLabel({}, Type::Small, Tone::Text2))
{
    QPushButton *trends = textButton(tr("Trends"), ButtonKind::Quiet);
    addTrailing(trends);
    body()->addWidget(m_strip);
    body()->addWidget(m_sentence);
    connect(trends, &QPushButton::clicked, this, &StripCard::trendsWanted);
}

void StripCard::show(const Journal &journal, QDate today)
{
    const QList<DayStrip::Day> days = lastDays(journal, today);
    m_strip->setDays(days);
    m_sentence->setText(sentenceFor(days, today));
    m_strip->setAccessibleName(title());
    m_strip->setAccessibleDescription(m_sentence->text());
}

} // namespace rhomboid
