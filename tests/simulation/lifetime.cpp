#include "tests/simulation/lifetime.h"

#include "core/analysis/analyse.h"
#include "core/analysis/looks.h"
#include "core/factors/catalogue.h"
#include "core/inference/gates.h"
#include "tests/simulation/journalof.h"
#include "tests/simulation/parallel.h"

#include <algorithm>

namespace rhomboid::simulation {

namespace {

// The most that was ever said in one journal.
struct Life {
    Label habits {Label::NotEnough};
    Label trend {Label::NotEnough};
    Label step {Label::NotEnough};
    int looks {};
};

bool isCause(const QString &key, const std::vector<Habit> &causes)
{
    return std::ranges::any_of(causes,
                               [&](Habit habit) { return key == QLatin1StringView(traitsOf(habit).key); });
}

void raise(Label &most, Label label) { most = std::max(most, label); }

Life lifeOf(const Journal &journal, const std::vector<Habit> &causes, std::uint64_t seed)
{
    const QList<WallTime> moments = momentsOfSessions(timelineOf(journal));
    Life life;
    for (const int look : looksUpTo(static_cast<int>(moments.size()))) {
        if (look < sessionsForLabels)
            continue;
        const Findings findings = analyse(journal, factorCatalogue(), moments[look - 1], seed);
        ++life.looks;
        for (const FactorFinding &factor : findings.factors)
            if (!isCause(factor.key, causes))
                raise(life.habits, factor.label);
        if (findings.trend)
            raise(life.trend, findings.trend->label);
        if (findings.step)
            raise(life.step, findings.step->label);
    }
    return life;
}

} // namespace

Lifetime lifetimeOf(const Scenario &scenario, Course course, int sessions, const Settings &settings)
{
    const std::vector<Habit> causes = causesIn(scenario);
    const auto lives = forReplicates(settings.journals, settings.threads, [&](std::uint32_t replicate) {
        const Person person = personOf(scenario, course, sessions, settings.seed, replicate);
        return lifeOf(journalOf(simulate(person, settings.seed, replicate)), causes,
                      settings.seed + replicate);
    });
    Lifetime result;
    for (const Life &life : lives) {
        result.everHint.count(life.habits >= Label::Hint);
        result.everLikely.count(life.habits >= Label::Likely);
        result.everStrong.count(life.habits >= Label::Strong);
        result.everTrend.count(life.trend >= Label::Likely);
        result.everStep.count(life.step >= Label::Likely);
        result.looks += static_cast<double>(life.looks) / settings.journals;
    }
    return result;
}

} // namespace rhomboid::simulation
