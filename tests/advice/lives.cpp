#include "tests/advice/lives.h"

#include "core/advice/profile.h"
#include "core/advice/remarks.h"
#include "core/advice/signs.h"
#include "core/advice/words.h"
#include "core/demo/dice.h"
#include "core/factors/catalogue.h"
#include "tests/advice/cases.h"

#include <cmath>

namespace rhomboid::test {

namespace {

// What hurts in one life.
struct Trouble {
    int days {}; // since it began
    int spacing {1}; // days between reports
    int level {};
    int slope {}; // points from the first to the last report
    std::optional<Onset> onset {};
    bool linked {}; // names the last session
    QStringList regions {};
    QStringList qualities {};
    bool tablets {false}; // with every report
};

class LifeMaker
{
public:
    explicit LifeMaker(quint64 seed) : m_dice(seed) { }

    Life make()
    {
        const bool suffers = m_dice.chance(0.85);
        const Trouble what = trouble();
        m_underCare = suffers && what.days >= 28 && m_dice.chance(0.4);
        train();
        if (m_dice.chance(0.3))
            earlierEpisodes();
        if (suffers)
            suffer(what);
        live();
        tell();
        return {Journal(m_entries, {}), findings()};
    }

private:
    WallTime moment(int daysAgo, int hour, int minute = 0) const
    {
        return {.date = now.date.addDays(-daysAgo), .time = QTime(hour, minute)};
    }

    QString uid(const char *kind) { return s(kind) + QString::number(m_entries.size()); }

    void train()
    {
        static constexpr int histories[] {0, 4, 12, 35, 65, 120};
        static constexpr int gaps[] {1, 1, 2, 3, 16};
        static constexpr int rests[] {0, 1, 1, 2, 3, 6, 9};
        const int history = m_dice.pick(histories);
        const int gap = m_dice.pick(gaps);
        m_lastSession = m_dice.pick(rests);
        if (history == 0)
            return;
        for (int day = history + m_lastSession; day >= m_lastSession; day -= gap)
            session(day, day - gap < m_lastSession);
    }

    void session(int daysAgo, bool last)
    {
        static constexpr double minutes[] {25, 40, 60, 75, 95};
        static constexpr double efforts[] {4, 6, 8, 9.5};
        // The last one may have been early today; every other was in the evening.
        Workout session {.head = {.uid = uid("w")}, .started = moment(daysAgo, daysAgo == 0 ? 6 : 18)};
        session.duration = Minutes {m_dice.pick(minutes) * (daysAgo == 0 ? 0.5 : 1)};
        session.sessionRpe = m_dice.pick(efforts);
        if (last && m_dice.chance(0.2)) {
            session.duration = Minutes {140};
            session.sessionRpe = 10;
        }
        // A session without pain before it would end the trouble.
        session.painBefore = m_underCare ? 2 : level(0.7, 5);
        session.painDuring = level(0.7, m_underCare ? 5 : 8);
        session.sets = sets(last);
        session.observations = observations();
        if (last)
            m_lastUid = session.head.uid;
        m_entries.append(session);
    }

    std::optional<int> level(double told, int highest)
    {
        if (!m_dice.chance(told))
            return std::nullopt;
        return m_dice.chance(0.4) ? 0 : m_dice.between(0, highest);
    }

    QList<SetEntry> sets(bool last)
    {
        const double kilograms = last && m_dice.chance(0.3) ? 50 : 40;
        const char *exercises[] {"Bent Over Row (Barbell)", "Lat Pulldown (Cable)", "Leg Press"};
        QString exercise = s(m_dice.pick(exercises));
        if (last && m_dice.chance(0.2))
            exercise = s("Face Pull (Cable)");
        QList<SetEntry> sets;
        for (int warmups = m_dice.between(0, 2); warmups > 0; --warmups)
            sets.append({.exercise = exercise,
                         .kind = SetKind::Warmup,
                         .reps = 10,
                         .weight = Kilograms {kilograms / 2}});
        for (int work = 0; work < 3; ++work)
            sets.append({.exercise = exercise, .reps = 8, .weight = Kilograms {kilograms}});
        return m_dice.chance(0.8) ? sets : QList<SetEntry>();
    }

    Observations observations()
    {
        Observations seen;
        for (const Field &field : fieldCatalogue()) {
            if (!m_dice.chance(0.75))
                continue;
            if (field.kind == Field::Kind::YesNo)
                seen.insert(field.key, m_dice.between(0, 1));
            else
                seen.insert(field.key,
                            std::round(field.minimum
                                       + (field.maximum - field.minimum) * std::pow(m_dice.uniform(), 1.5)));
        }
        if (m_dice.chance(0.5))
            seen.insert(s("warmup_min"), m_dice.between(0, 12));
        if (m_dice.chance(0.5)) {
            seen.insert(s("mass_before_kg"), 80);
            seen.insert(s("mass_after_kg"), 80 + m_dice.between(-3, 1));
        }
        return seen;
    }

    void earlierEpisodes()
    {
        for (const int daysAgo : {85, 70, 40, 25}) {
            PainEntry entry {.head = {.uid = uid("p")}, .at = moment(daysAgo, 20), .intensity = 5};
            entry.onset = Onset::During;
            entry.qualities = {s("sharp")};
            PainEntry over {.head = {.uid = uid("q")}, .at = moment(daysAgo - 2, 20)};
            m_entries.append({entry, over});
        }
    }

    QStringList some(std::span<const Word> words, int most)
    {
        QStringList chosen;
        for (int count = m_dice.between(0, most); count > 0; --count)
            chosen.append(s(words[std::size_t(m_dice.between(0, int(words.size()) - 1))].key));
        chosen.removeDuplicates();
        return chosen;
    }

    Trouble trouble()
    {
        static constexpr int lengths[] {0, 0, 1, 1, 2, 2, 3, 4, 5, 8, 9, 15, 22, 30, 45, 90};
        static constexpr int levels[] {1, 2, 3, 3, 4, 5, 6, 8};
        static constexpr Onset onsets[] {Onset::During,   Onset::Within6Hours, Onset::NextDays,
                                         Onset::NextDays, Onset::NoSession,    Onset::Unknown};
        const char *places[] {"left_rhomboid",    "right_rhomboid", "left_upper_trapezius", "left_mid_back",
                              "right_latissimus", "left_flank",     "right_upper_trapezius"};
        Trouble trouble {.days = m_dice.pick(lengths),
                         .spacing = m_dice.between(1, 2),
                         .level = m_dice.pick(levels),
                         .slope = m_dice.between(-3, 3),
                         .linked = m_dice.chance(0.5)};
        if (m_dice.chance(0.85))
            trouble.onset = m_dice.pick(onsets);
        if (m_dice.chance(0.85))
            trouble.regions.append(s(m_dice.pick(places)));
        if (m_dice.chance(0.1))
            trouble.regions.append(s("thoracic_spine"));
        trouble.tablets = m_dice.chance(0.1);
        const char *sore[] {"sore", "tight", "stiff", "dull_ache"};
        trouble.qualities = m_dice.chance(0.5) ? QStringList(s(m_dice.pick(sore))) : some(qualityWords(), 2);
        return trouble;
    }

    void suffer(const Trouble &what)
    {
        const bool asked = m_dice.chance(0.8);
        for (int day = what.days; day >= 0; day -= what.spacing) {
            const double share = what.days > 0 ? 1 - double(day) / what.days : 0;
            const int level = std::clamp(what.level + int(std::round(what.slope * share)), 0, 10);
            // In a long trouble two reports a day bring the medians of the weeks.
            m_entries.append(report(what, day, 7, level, asked));
            if (day > 0 && m_dice.chance(0.5))
                m_entries.append(report(what, day, 21, level, asked));
        }
        if (m_underCare)
            return;
        if (what.days >= 84 && m_dice.chance(0.2))
            std::get<PainEntry>(m_entries.last()).warningSigns = {{s("sx_morning_stiff_30"), {}},
                                                                  {s("sx_better_moving"), {}}};
        else if (m_dice.chance(0.45))
            tick(1 + int(m_dice.chance(0.4)) + int(m_dice.chance(0.3)));
        if (m_dice.chance(0.07))
            m_entries.append(PainEntry {.head = {.uid = uid("p")}, .at = moment(0, 7, 30)});
    }

    PainEntry report(const Trouble &what, int daysAgo, int hour, int level, bool asked)
    {
        PainEntry entry {.head = {.uid = uid("p")}, .at = moment(daysAgo, hour), .intensity = level};
        entry.onset = what.onset;
        if (what.linked && daysAgo <= m_lastSession)
            entry.workout = m_lastUid;
        for (const QString &region : what.regions)
            entry.regions.append({region, level});
        entry.qualities = what.qualities;
        entry.signsAsked.all = asked;
        if (m_dice.chance(0.3))
            entry.aggravators = some(aggravatorWords(), 2);
        if (what.tablets)
            entry.relief.append({s("tablet"), {}});
        else if (m_dice.chance(0.3))
            for (const QString &word : some(reliefWords(), 2))
                entry.relief.append({word, {}});
        return entry;
    }

    void tick(int count)
    {
        QStringList names;
        for (const SignGroup &group : signGroups())
            for (const Sign &sign : group.signs)
                names.append(s(sign.name));
        auto *last = std::get_if<PainEntry>(&m_entries.last());
        for (; last && count > 0; --count)
            last->warningSigns.append({names[m_dice.between(0, int(names.size()) - 1)], {}});
    }

    void live()
    {
        const bool shortNights = m_dice.chance(0.4);
        if (m_dice.chance(0.6))
            for (int day = 14; day >= 0; --day)
                m_entries.append(Day {.head = {.uid = dayUid(now.date.addDays(-day))},
                                      .date = now.date.addDays(-day),
                                      .sleepHours = m_dice.between(shortNights ? 5 : 6, shortNights ? 7 : 9),
                                      .sittingBlockMin = m_dice.between(1, 4) * 30});
        if (!m_dice.chance(0.4))
            return;
        const QDate date = now.date.addDays(-m_dice.between(0, 8));
        m_entries.append(FunctionCheck {.head = {.uid = functionUid(date)},
                                        .date = date,
                                        .painWeek = m_dice.between(0, 8),
                                        .enjoyment = m_dice.between(0, 6),
                                        .activity = m_dice.between(0, 6),
                                        .nightsDisturbed = m_dice.between(0, 4),
                                        .cantDoNormal = m_dice.chance(0.1)});
    }

    // Profile, visits and what was said about tips.
    void tell()
    {
        const auto add = [this](const Change &change) { m_entries.append(change.put); };
        if (m_dice.chance(0.6)) {
            HealthProfile profile;
            const double ill = m_dice.chance(0.5) ? 0.05 : 0.2;
            for (const HealthQuestion &question : healthQuestions())
                if (m_dice.chance(0.9))
                    profile.answers.insert(s(question.fact), m_dice.chance(ill));
            const auto bands = ageBands();
            if (m_dice.chance(0.8))
                profile.ageBand = s(bands[std::size_t(m_dice.between(0, int(bands.size()) - 1))].fact);
            add(notingHealth(profile, moment(m_dice.between(1, 60), 12)));
        }
        if (m_underCare || m_dice.chance(0.1))
            add(notingVisit(moment(m_dice.between(0, m_underCare ? 20 : 60), 12), {.uid = s("visit")}));
        for (int count = m_dice.between(0, 4); count > 0; --count) {
            const auto &tips = knowledge().tips;
            add(answeringTip(tips[m_dice.between(0, int(tips.size()) - 1)].id,
                             tipAnswerWords[m_dice.between(0, 2)].value, {.uid = uid("f")},
                             moment(m_dice.between(1, 30), 12)));
        }
    }

    Findings findings()
    {
        Findings findings;
        if (m_dice.chance(0.3))
            return findings;
        for (const RiskFactor &factor : factorCatalogue()) {
            FactorFinding finding {.key = factor.key, .label = labelWords[m_dice.between(0, 5)].value};
            if (finding.label != Label::NotEnough)
                finding.effect = Effect {.perUnit = m_dice.chance(0.5) ? 0.2 : -0.2};
            findings.factors.append(finding);
        }
        return findings;
    }

    Dice m_dice;
    QList<Entry> m_entries {};
    int m_lastSession {};
    QString m_lastUid {};
    bool m_underCare {false}; // long pain that somebody has looked at
};

} // namespace

Life lifeOf(quint64 seed) { return LifeMaker(seed).make(); }

} // namespace rhomboid::test
