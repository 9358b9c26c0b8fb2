#include "ui/journal/filterchips.h"

#include "ui/kit/bodymap.h"
#include "ui/kit/controls.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"

#include <QPushButton>

namespace rhomboid {

namespace {

// One part of a filter: what it says, and the filter without it.
struct Part {
    QString text {};
    EntryFilter without {};
};

QString dateText(QDate day) { return formats().locale.toString(day, QLocale::ShortFormat); }

QString kindsText(const EntryFilter &filter)
{
    QStringList kinds;
    if (filter.workouts)
        kinds.append(FilterChips::tr("workouts"));
    if (filter.pain)
        kinds.append(FilterChips::tr("pain"));
    if (filter.painFree)
        kinds.append(FilterChips::tr("pain-free"));
    if (filter.phaseNotes)
        kinds.append(FilterChips::tr("notes for several days"));
    return kinds.isEmpty() ? FilterChips::tr("No kind of entry")
                           : FilterChips::tr("Only %1").arg(formats().locale.createSeparatedList(kinds));
}

QString painText(const EntryFilter &filter)
{
    return filter.atLeast == filter.atMost
        ? FilterChips::tr("Pain %1").arg(filter.atLeast)
        : FilterChips::tr("Pain %1 to %2").arg(filter.atLeast).arg(filter.atMost);
}

// Each of the words that all have to occur stands by itself.
QString searchText(const QString &text)
{
    QStringList sought = soughtIn(text);
    for (QString &words : sought)
        words = FilterChips::tr("“%1”", "searched text").arg(words);
    return sought.isEmpty() ? FilterChips::tr("“%1”", "searched text").arg(text)
                            : formats().locale.createSeparatedList(sought);
}

QString daysText(const EntryFilter &filter)
{
    if (!filter.to.isValid())
        return FilterChips::tr("From %1").arg(dateText(filter.from));
    if (!filter.from.isValid())
        return FilterChips::tr("Until %1").arg(dateText(filter.to));
    return FilterChips::tr("%1 to %2", "days").arg(dateText(filter.from), dateText(filter.to));
}

QList<Part> partsOf(const EntryFilter &filter)
{
    const EntryFilter all;
    QList<Part> parts;
    const auto add = [&](const QString &text, const auto &clear) {
        EntryFilter without = filter;
        clear(without);
        if (without != filter)
            parts.append({.text = text, .without = without});
    };
    add(FilterChips::tr("%n chosen entry(s)", nullptr, static_cast<int>(filter.uids.size())),
        [](EntryFilter &other) { other.uids.clear(); });
    add(searchText(filter.text),
        [](EntryFilter &other) { other.text.clear(); });
    add(kindsText(filter),
        [](EntryFilter &other) { other.workouts = other.pain = other.painFree = other.phaseNotes = true; });
    add(painText(filter), [&all](EntryFilter &other) {
        other.atLeast = all.atLeast;
        other.atMost = all.atMost;
    });
    add(regionName(filter.region), [](EntryFilter &other) { other.region.clear(); });
    add(filter.exercise, [](EntryFilter &other) { other.exercise.clear(); });
    add(daysText(filter), [](EntryFilter &other) { other.from = other.to = {}; });
    return parts;
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(6, this))
{
    setAccessibleName(tr("Filters in use"));
    hide();
}

void FilterChips::setFilter(const EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (QPushButton *old : findChildren<QPushButton *>()) {
        m_flow->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that was clicked
    }
    const QList<Part> parts = partsOf(filter);
    for (const Part &part : parts) {
        QPushButton *chip = textButton(part.text, ButtonKind::Small, QStringLiteral("close"));
        chip->setProperty("filterChip", true);
        chip->setAccessibleName(tr("Remove filter: %1").arg(part.text));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this,
                [this, without = part.without] { emit filterChanged(without); });
        m_flow->addWidget(chip);
        chip->show();
    }
    setVisible(!parts.isEmpty());
    updateGeometry();
}

QStringList FilterChips::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_flow->count(); ++i)
        texts.append(static_cast<QPushButton *>(m_flow->itemAt(i)->widget())->text());
    return texts;
}

} // namespace rhomboid
