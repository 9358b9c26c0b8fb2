#include "ui/recovery/phaserow.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr auto idProperty = "phase_id";

QString daysText(const PlanPhase &phase)
{
    if (!phase.toDay)
        return PhaseRow::tr("From day %1").arg(phase.fromDay);
    if (*phase.toDay - phase.fromDay == 1)
        return PhaseRow::tr("Day %1").arg(phase.fromDay);
    return PhaseRow::tr("Day %1 to %2").arg(phase.fromDay).arg(*phase.toDay - 1);
}

} // namespace

PhaseRow::PhaseRow(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Phases of the plan"));
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *button, bool on) {
        const QString id = button->property(idProperty).toString();
        if (!on || id == m_chosen)
            return;
        m_chosen = id;
        emit phaseChosen(id);
    });
}

void PhaseRow::show(const PlanTrack &track, const QString &present, int day)
{
    if (track.id == m_track && present == m_present && day == m_day)
        return;
    m_track = track.id;
    m_present = present;
    m_day = day;
    m_chosen = present;
    build(track);
}

void PhaseRow::build(const PlanTrack &track)
{
    delete m_row;
    m_row = new Columns(stackBelow);
    for (const PlanPhase &phase : track.phases) {
        const bool here = phase.id == m_present;
        auto *button = new QPushButton;
        button->setCheckable(true); // before the text: from then on screen readers know what it is
        button->setText(here ? tr("%1\n%2\nYou are here, day %3", "days, name of the phase, day")
                                   .arg(daysText(phase), phase.name)
                                   .arg(m_day)
                             : tr("%1\n%2", "days, name of the phase").arg(daysText(phase), phase.name));
        button->setAccessibleName(
            here ? tr("%1, %2, you are here", "name of the phase, days").arg(phase.name, daysText(phase))
                 : tr("%1, %2", "name of the phase, days").arg(phase.name, daysText(phase)));
        button->setAutoDefault(false);
        button->setProperty("phase", true);
        button->setProperty(idProperty, phase.id);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
        m_group->addButton(button);
        button->setChecked(here);
        m_row->addColumn(button, 1);
    }
    m_column->addWidget(m_row);
}

} // namespace rhomboid
