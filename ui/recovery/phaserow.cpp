#include "ui/recovery/phaserow.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 46; // em
constexpr double oneLineFrom = 22; // em
constexpr auto idProperty = "phase_id";

// A card that can be chosen: its days, its name, and a badge where one is, in one line where there is room. The
// labels in it say what a text of its own could not, in three weights.
class PhaseButton : public QPushButton
{
public:
    PhaseButton(const QString &days, const QString &name, const QString &here)
    {
        setCheckable(true); // first of all: from then on screen readers know what it is
        setAutoDefault(false);
        setProperty("phase", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
        m_grid->setContentsMargins(16, 10, 16, 10);
        m_grid->setVerticalSpacing(2);
        m_grid->setHorizontalSpacing(10);
        m_grid->setColumnStretch(2, 1);
        m_days = textLabel(days, Type::BodyStrong);
        m_name = textLabel(name, Type::Small, Tone::Text2);
        m_badge = textLabel(here, Type::Caption);
        m_badge->setObjectName(QStringLiteral("badge"));
        if (here.isEmpty())
            m_badge->hide(); // shown before it is in the card, it would be a window
        for (QLabel *label : {m_days, m_badge})
            label->setWordWrap(false);
        for (QLabel *label : {m_days, m_name, m_badge})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        arrange();
    }

    QSize sizeHint() const override { return layout()->totalSizeHint(); }
    QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        if (const bool fits = width() >= theme().em(oneLineFrom); fits != m_inOneLine) {
            m_inOneLine = fits;
            arrange();
        }
    }

private:
    void arrange()
    {
        for (QLabel *label : {m_days, m_name, m_badge})
            m_grid->removeWidget(label);
        m_grid->addWidget(m_days, 0, 0);
        m_grid->addWidget(m_badge, 0, 3, Qt::AlignRight | Qt::AlignVCenter);
        if (m_inOneLine)
            m_grid->addWidget(m_name, 0, 1, 1, 2);
        else
            m_grid->addWidget(m_name, 1, 0, 1, 4);
        updateGeometry();
    }

    QGridLayout *m_grid {new QGridLayout(this)};
    QLabel *m_days;
    QLabel *m_name;
    QLabel *m_badge;
    bool m_inOneLine {false};
};

} // namespace

QString phaseDays(const PlanPhase &phase)
{
    if (!phase.toDay)
        return PhaseRow::tr("From day %1").arg(phase.fromDay);
    if (*phase.toDay - phase.fromDay == 1)
        return PhaseRow::tr("Day %1").arg(phase.fromDay);
    return PhaseRow::tr("Day %1 to %2").arg(phase.fromDay).arg(*phase.toDay - 1);
}

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
    setHidden(track.phases.size() < 2); // one that always holds is no choice and has no days
    build(track);
}

void PhaseRow::build(const PlanTrack &track)
{
    delete m_row;
    m_row = new Columns(stackBelow);
    for (const PlanPhase &phase : track.phases) {
        const bool here = phase.id == m_present;
        auto *button = new PhaseButton(phaseDays(phase), phase.name,
                                       here ? tr("Here: day %1").arg(m_day) : QString());
        button->setAccessibleName(
            here ? tr("%1, %2, you are here", "name of the phase, days").arg(phase.name, phaseDays(phase))
                 : tr("%1, %2", "name of the phase, days").arg(phase.name, phaseDays(phase)));
        button->setProperty(idProperty, phase.id);
        m_group->addButton(button);
        button->setChecked(here);
        m_row->addColumn(button, 1);
    }
    m_column->addWidget(m_row);
}

} // namespace rhomboid
