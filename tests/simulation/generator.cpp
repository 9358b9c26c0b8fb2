#include "tests/simulation/generator.h"

#include "tests/simulation/chance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rhomboid::simulation {

namespace {

constexpr std::uint32_t lifePurpose = 1;
constexpr int sessionsBefore = 12; // that happened before the journal was opened
constexpr double weekdaySpread = 0.35;
constexpr double eveningHour = 20.5;
constexpr double sorenessDays = 5;
constexpr double loadMemoryDays = 30;

using Latents = std::vector<PerHabit<double>>; // of one session each

struct Calendar {
    std::vector<int> days {};
    std::vector<double> times {}; // of the sessions, in days
    int end {}; // the first day after the journal
};

double square(double x) { return x * x; }

double clampedTo(double step, double value, double low, double high)
{
    return std::clamp(std::nearbyint(value / step) * step, low, high);
}

Calendar planSessions(const Person &person, Chance &chance)
{
    static constexpr std::array<double, 7> weekdays {0.70, 0.35, 0.65, 0.40, 0.55, 0.60, 0.25};
    const double sum = std::accumulate(weekdays.begin(), weekdays.end(), 0.0);
    const auto count = static_cast<std::size_t>(person.sessions + sessionsBefore);
    Calendar calendar;
    int day = 0;
    int nextBreak = chance.below(60, 120);
    while (calendar.days.size() < count) {
        if (day >= nextBreak) {
            day += chance.below(7, 15);
            nextBreak = day + chance.below(60, 120);
            continue;
        }
        const auto weekday = static_cast<std::size_t>(day % 7);
        if (chance.happens(std::min(0.95, weekdays[weekday] * person.sessionsPerWeek / sum))) {
            calendar.days.push_back(day);
            calendar.times.push_back(day + (weekday >= 5 ? 10 : 18) / 24.0);
        }
        ++day;
    }
    calendar.end = calendar.days.back() + 7;
    return calendar;
}

// The pain that no session explains, every half day: a slow flare, a drift, a step.
std::vector<double> wander(const Person &person, int days, Chance &chance)
{
    const double correlation = person.independent ? 0 : std::sqrt(person.flarePersistence);
    const double spread = person.independent ? 0 : person.flareSpread;
    std::vector<double> level = chance.autoregressive(2 * static_cast<std::size_t>(days) + 2, correlation);
    const double stepAt = chance.uniform(0.25, 0.75);
    for (std::size_t i = 0; i < level.size(); ++i) {
        const double passed = static_cast<double>(i) / 2 / days;
        level[i] = person.restingLevel + spread * level[i] + person.painDrift * (passed - 0.5)
            + (passed > stepAt ? person.painStep : 0);
    }
    return level;
}

double levelAt(const std::vector<double> &level, double day)
{
    const auto before = static_cast<std::size_t>(2 * day);
    const double share = 2 * day - static_cast<double>(before);
    return (1 - share) * level[before] + share * level[before + 1];
}

// Planned logarithm of the load: ramps of four weeks with an easy last one, and ups and downs of its own.
std::vector<double> planLoads(const Person &person, const Calendar &calendar, Chance &chance)
{
    const std::size_t count = calendar.days.size();
    const std::vector<double> streaks = chance.autoregressive(count, 0.5);
    const std::vector<double> noise = chance.normals(count);
    std::vector<double> plan(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double week = std::fmod(calendar.days[i] / 7.0, 4);
        const double ramp = 0.25 * (week / 3 - 0.5) * (week >= 3 ? -1.5 : 1);
        plan[i] = person.independent ? 0.3 * noise[i] : ramp + 0.15 * streaks[i] + 0.18 * noise[i];
    }
    return plan;
}

std::vector<double> standardised(std::vector<double> values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += square(value - mean);
    for (double &value : values)
        value = (value - mean) / std::sqrt(squares / count);
    return values;
}

// Every habit as a standard normal series: a streak of its own, weekdays, the shared discipline, the planned
// load.
Latents formHabits(const Person &person, const Calendar &calendar, const std::vector<double> &plan,
                   const std::vector<double> &discipline, Chance &chance)
{
    const std::size_t count = calendar.days.size();
    const std::vector<double> load = standardised(plan);
    Latents latents(count);
    for (std::size_t k = 0; k < habitCount; ++k) {
        const HabitTraits &traits = traitsOf(static_cast<Habit>(k));
        const double persistence = chance.uniform(person.habitPersistence.low, person.habitPersistence.high);
        const std::vector<double> own = chance.autoregressive(count, person.independent ? 0 : persistence);
        const std::vector<double> weekday = chance.normals(7);
        const double weekly = person.independent ? 0 : weekdaySpread;
        const double shared = person.sharing * traits.discipline;
        const double confounded = person.confounding * traits.load;
        const double drift = person.habitDrift * chance.uniform(0.6, 1) * traits.discipline;
        const double scale = std::sqrt(1 + square(weekly) + square(shared) + square(confounded));
        for (std::size_t i = 0; i < count; ++i) {
            const double passed = static_cast<double>(i) / static_cast<double>(count);
            latents[i].values[k] = (own[i] + weekly * weekday[static_cast<std::size_t>(calendar.days[i] % 7)]
                                    + shared * discipline[i] + confounded * load[i] + drift * (passed - 0.5))
                / scale;
        }
    }
    return latents;
}

// Latent habits as the app stores them; what follows from the load stays 0.
PerHabit<double> store(const PerHabit<double> &latent, bool upperBodyDay, bool independent)
{
    using enum Habit;
    PerHabit<double> stored;
    const double warmup = latent[WarmupMinutes];
    stored[WarmupMinutes] = warmup < -0.75 ? 0 : clampedTo(1, 8 + 4 * warmup, 1, 30);
    stored[DynamicWarmup] = stored[WarmupMinutes] > 0 && latent[DynamicWarmup] > -0.3;
    stored[Hydration] = clampedTo(50, 2000 + 560 * latent[Hydration], 250, 5000);
    stored[Form] = clampedTo(1, 3.2 + latent[Form], 1, 5);
    stored[Posture] = clampedTo(1, 3 + latent[Posture], 1, 5);
    stored[Sleep] = clampedTo(0.25, 7.2 + 0.9 * latent[Sleep], 2, 12);
    stored[Overhead] = independent ? latent[Overhead] > 0 : upperBodyDay != (latent[Overhead] > 1.3);
    stored[Cooldown] = latent[Cooldown] > 0.1;
    stored[Stress] = clampedTo(1, 4.2 + 2 * latent[Stress], 0, 10);
    return stored;
}

double loadOf(const SimulatedSession &session) { return session.minutes * session.habits[Habit::SessionRpe]; }

double jumpOf(const SimulatedSession &session, const std::vector<SimulatedSession> &before)
{
    double largest = 0;
    for (std::size_t i = before.size(); i-- > 0 && session.day - before[i].day <= loadMemoryDays;)
        largest = std::max(largest, loadOf(before[i]));
    return largest > 0 ? std::clamp(std::log(loadOf(session) / largest), -2.0, 1.0) : 0;
}

double sorenessAt(double day, const std::vector<SimulatedSession> &sessions, double stretch)
{
    double sum = 0;
    for (std::size_t i = sessions.size(); i-- > 0 && day - sessions[i].day < sorenessDays * stretch;)
        sum += sessions[i].impulse * soreness(day - sessions[i].day, stretch);
    return sum;
}

double impulseOf(const Person &person, const SimulatedSession &session, double noise)
{
    double impulse = person.meanImpulse + person.impulseSpread * noise;
    for (const auto &[habit, effect] : person.effects)
        impulse += effect * (session.habits[habit] - traitsOf(habit).mean) / traitsOf(habit).sd;
    return std::max(0.0, impulse);
}

// One session after the other, because habits may answer the pain that earlier ones left behind.
std::vector<SimulatedSession> train(const Person &person, const Calendar &calendar,
                                    const std::vector<double> &level, const std::vector<double> &plan,
                                    const Latents &latents, Chance &chance)
{
    const int split = chance.below(0, 3);
    std::vector<SimulatedSession> sessions;
    for (std::size_t i = 0; i < calendar.days.size(); ++i) {
        SimulatedSession session {.day = calendar.times[i]};
        session.latentBefore = levelAt(level, session.day)
            + sorenessAt(session.day, sessions, person.kernelStretch) + person.reportNoise * chance.normal();
        session.painBefore = reported(session.latentBefore);
        session.painBeforeGiven = chance.happens(0.92);

        const double answer = person.reverse * (session.painBefore - 1.5) / 2;
        PerHabit<double> latent = latents[i];
        for (std::size_t k = 0; k < habitCount; ++k)
            latent.values[k] += answer * traitsOf(static_cast<Habit>(k)).soreness;
        const double effort = plan[i] - 0.15 * answer;
        const bool upperBodyDay = (static_cast<int>(i) + split) % 3 == 0;
        session.habits = store(latent, upperBodyDay, person.independent);
        session.habits[Habit::SessionRpe] =
            clampedTo(0.5, 6 + 2.2 * effort + latent[Habit::SessionRpe], 1, 10);
        session.minutes = std::clamp(55 * std::exp(0.7 * effort + 0.12 * chance.normal()), 15.0, 180.0);
        session.habits[Habit::LoadJump] = jumpOf(session, sessions);
        session.habits[Habit::RestDays] = i > 0 ? std::min(7.0, session.day - calendar.times[i - 1]) : 2;
        if (i >= sessionsBefore)
            for (const auto &[habit, values] : person.assigned)
                session.habits[habit] = values[i - sessionsBefore];
        session.impulse = impulseOf(person, session, chance.normal());
        sessions.push_back(session);
    }
    return sessions;
}

// How disciplined the person was in the last session before each evening.
double disciplineAt(double day, const Calendar &calendar, const std::vector<double> &discipline)
{
    const auto next = std::ranges::lower_bound(calendar.times, day) - calendar.times.begin();
    return discipline[static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, next - 1))];
}

std::vector<Evening> checkIn(const Person &person, const Calendar &calendar, const std::vector<double> &level,
                             const std::vector<SimulatedSession> &sessions,
                             const std::vector<double> &discipline, Chance &chance)
{
    const int first = calendar.days[sessionsBefore];
    const std::vector<double> streaks =
        chance.autoregressive(static_cast<std::size_t>(calendar.end - first), person.independent ? 0 : 0.7);
    std::vector<Evening> evenings;
    std::vector<SimulatedSession> past;
    for (int day = first; day < calendar.end; ++day) {
        Evening evening {.day = day + eveningHour / 24};
        while (past.size() < sessions.size() && sessions[past.size()].day < evening.day)
            past.push_back(sessions[past.size()]);
        evening.latent = levelAt(level, evening.day) + sorenessAt(evening.day, past, person.kernelStretch)
            + person.reportNoise * chance.normal();
        evening.pain = reported(evening.latent);
        const double logOdds = person.answering + (evening.pain >= 3 ? person.answeringInPain : 0)
            + person.answeringByDiscipline * disciplineAt(evening.day, calendar, discipline)
            + (person.independent ? 0 : streaks[evenings.size()]);
        evening.checkedIn = chance.happens(1 / (1 + std::exp(-logOdds)));
        evenings.push_back(evening);
    }
    return evenings;
}

} // namespace

double soreness(double days, double stretch)
{
    struct Corner {
        double hours {};
        double share {};
    };
    static constexpr Corner corners[] {{0, 0.25}, {12, 0.55}, {24, 0.95}, {36, 1},
                                       {48, 0.9}, {72, 0.4},  {96, 0.1},  {120, 0}};
    const double hours = 24 * days / stretch;
    if (hours <= 0 || hours >= 120)
        return 0;
    const auto right = std::ranges::upper_bound(corners, hours, {}, &Corner::hours);
    const auto left = right - 1;
    return left->share + (right->share - left->share) * (hours - left->hours) / (right->hours - left->hours);
}

int reported(double latent) { return static_cast<int>(std::clamp(std::nearbyint(latent), 0.0, 10.0)); }

SimulatedJournal simulate(const Person &person, std::uint64_t seed, std::uint32_t replicate)
{
    Chance chance(seed, replicate, lifePurpose);
    const Calendar calendar = planSessions(person, chance);
    const std::vector<double> level = wander(person, calendar.end, chance);
    const std::vector<double> plan = planLoads(person, calendar, chance);
    const std::vector<double> discipline =
        chance.autoregressive(calendar.days.size(), person.independent ? 0 : 0.6);
    const Latents latents = formHabits(person, calendar, plan, discipline, chance);
    std::vector<SimulatedSession> sessions = train(person, calendar, level, plan, latents, chance);
    std::vector<Evening> evenings = checkIn(person, calendar, level, sessions, discipline, chance);
    sessions.erase(sessions.begin(), sessions.begin() + sessionsBefore);
    return {.sessions = std::move(sessions), .evenings = std::move(evenings)};
}

} // namespace rhomboid::simulation
