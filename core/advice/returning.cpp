#include "core/advice/plan.h"
#include "core/advice/signs.h"
#include "core/advice/zones.h"

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int calmUpTo = 3; // points
constexpr int greenUpTo = 2;
constexpr qint64 redRests = 48 * 3600; // seconds

// Goes through the days of the open episode and moves the stage, one step a day at most.
class StageWalk
{
public:
    StageWalk(const Moment &moment, const RecoveryPlan &recovery, int firstStage)
        : m_moment(moment)
        , m_stages(recovery.stages)
    {
        m_state.stage = firstStage;
        for (const Event &event : moment.journal.events())
            if (event.kind == eventkind::returnStage && !(moment.now < event.at))
                m_choices.append(&event);
    }

    ReturnToLoad walk()
    {
        for (QDate date = m_moment.current->start.date; date <= m_moment.now.date; date = date.addDays(1))
            pass(date);
        if (m_state.notBefore && !(m_moment.now < *m_state.notBefore))
            m_state.notBefore.reset();
        return m_state;
    }

private:
    const LoadStage &stage() const { return m_stages[m_state.stage]; }

    void pass(QDate date)
    {
        if (signTicked(date)) {
            m_state = {};
            m_reds = 0;
        } else {
            if (passSessions(date))
                passReports(date);
            stepUp();
        }
        takeChoices(date);
    }

    bool signTicked(QDate date) const
    {
        return std::ranges::any_of(m_moment.reports, [this, date](const PainReport &report) {
            return report.entry && report.at.date == date && !(report.at < m_moment.current->start)
                && !signsOf(*report.entry).isEmpty();
        });
    }

    // False when one of them was not in the green.
    bool passSessions(QDate date)
    {
        bool green = true;
        const QList<Workout> &workouts = m_moment.journal.workouts();
        const auto first = std::ranges::lower_bound(workouts, WallTime {.date = date, .time = QTime(0, 0)},
                                                    {}, &Workout::started);
        for (auto workout = first; workout != workouts.end() && workout->started.date == date; ++workout) {
            const bool within = !(workout->started < m_moment.current->start)
                && !(m_moment.now < workout->started) && !workout->implausible;
            if (!within || !mayWorkUpperBack(m_moment, *workout))
                continue;
            if (const auto zone = zoneOf(m_moment, *workout)) {
                judge(*workout, *zone);
                green = green && zone == Zone::Green;
            }
        }
        return green;
    }

    void judge(const Workout &workout, Zone zone)
    {
        m_state.zone = zone;
        m_state.session = workout.head.uid;
        if (zone == Zone::Red) {
            m_state.stage = std::max(0, m_state.stage - 1);
            m_state.notBefore = workout.ended().plusSeconds(redRests);
            ++m_reds;
        } else {
            m_reds = 0;
        }
        m_state.twoReds = m_reds >= 2;
        if (zone != Zone::Green)
            m_state.greens = 0;
        else if (stage().unit == StageUnit::GreenSession)
            ++m_state.greens;
    }

    // A day counts when it is over and somebody said how it was.
    void passReports(QDate date)
    {
        const StageUnit unit = stage().unit;
        if (date == m_moment.now.date || (unit != StageUnit::CalmDay && unit != StageUnit::GreenDay))
            return;
        int worst = -1;
        const auto first = std::ranges::lower_bound(
            m_moment.reports, WallTime {.date = date, .time = QTime(0, 0)}, {}, &PainReport::at);
        for (auto report = first; report != m_moment.reports.end() && report->at.date == date; ++report)
            worst = std::max(worst, report->level);
        if (worst < 0)
            return;
        const int limit = unit == StageUnit::CalmDay ? calmUpTo : greenUpTo;
        m_state.greens = worst <= limit ? m_state.greens + 1 : 0;
    }

    void stepUp()
    {
        const bool last = m_state.stage + 1 >= m_stages.size();
        if (last || m_state.greens < stage().needed)
            return;
        ++m_state.stage;
        m_state.greens = 0;
    }

    void takeChoices(QDate date)
    {
        for (const Event *event : m_choices) {
            if (event->at.date != date || event->at < m_moment.current->start)
                continue;
            const int highest = std::min(m_state.stage + 1, int(m_stages.size()) - 1);
            const int chosen = std::clamp(event->payload[u"stage"].toInt(m_state.stage), 0, highest);
            if (chosen != m_state.stage)
                m_state.greens = 0;
            m_state.stage = chosen;
        }
    }

    const Moment &m_moment;
    const QList<LoadStage> &m_stages;
    QList<const Event *> m_choices {};
    ReturnToLoad m_state {};
    int m_reds {0};
};

} // namespace

ReturnToLoad returnToLoadOf(const Moment &moment, const RecoveryPlan &recovery, int firstStage)
{
    return StageWalk(moment, recovery, firstStage).walk();
}

} // namespace rhomboid
