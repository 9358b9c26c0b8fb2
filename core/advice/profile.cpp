#include "core/advice/profile.h"

#include "core/base/uid.h"

#include <QtGlobal>

namespace rhomboid {

std::span<const HealthQuestion> healthQuestions()
{
    static constexpr HealthQuestion questions[] {
        {"pregnant", QT_TRANSLATE_NOOP("health", "Pregnant, or trying to be")},
        {"hx_cancer", QT_TRANSLATE_NOOP("health", "Cancer, now or in the past")},
        {"hx_osteoporosis", QT_TRANSLATE_NOOP("health", "Osteoporosis, or a bone that broke easily")},
        {"long_term_steroids", QT_TRANSLATE_NOOP("health", "Steroid tablets for three months or more")},
        {"immune_weak", QT_TRANSLATE_NOOP("health", "A weak immune system, from illness or medicine")},
        {"clot_risk",
         QT_TRANSLATE_NOOP("health",
                           "A blood clot in the past, recent surgery, long immobility or hormones")},
        {"hx_heart", QT_TRANSLATE_NOOP("health", "Heart disease, heart failure or a stroke")},
        {"high_bp_uncontrolled",
         QT_TRANSLATE_NOOP("health", "High blood pressure that is not under control")},
        {"kidney_problem", QT_TRANSLATE_NOOP("health", "A kidney problem")},
        {"liver_problem", QT_TRANSLATE_NOOP("health", "A liver problem")},
        {"ulcer_or_bleed", QT_TRANSLATE_NOOP("health", "A stomach ulcer or bleeding, ever")},
        {"blood_thinner",
         QT_TRANSLATE_NOOP("health", "A blood thinner, low-dose aspirin, steroid tablets or an SSRI")},
        {"asthma_or_nsaid_reaction",
         QT_TRANSLATE_NOOP("health", "Asthma, or a reaction to aspirin or ibuprofen")},
        {"other_nsaid", QT_TRANSLATE_NOOP("health", "Another anti-inflammatory medicine")},
        {"fluid_limit", QT_TRANSLATE_NOOP("health", "Told by a clinician to limit fluids")},
        {"inflammatory_hx",
         QT_TRANSLATE_NOOP("health",
                           "Psoriasis, bowel or eye inflammation, or spine arthritis in the family")},
        {"known_spine_or_joint_condition",
         QT_TRANSLATE_NOOP("health",
                           "A known spine, disc or joint condition, such as arthritis or scoliosis")},
        {"skin_numb_or_heat_risk",
         QT_TRANSLATE_NOOP("health", "Numb skin, or a poor feeling of heat and cold")},
    };
    return questions;
}

std::span<const HealthQuestion> ageBands()
{
    static constexpr HealthQuestion bands[] {
        {"under_20", QT_TRANSLATE_NOOP("health", "Under 20")},
        {"20_50", QT_TRANSLATE_NOOP("health", "20 to 50")},
        {"51_64", QT_TRANSLATE_NOOP("health", "51 to 64")},
        {"65_plus", QT_TRANSLATE_NOOP("health", "65 or older")},
    };
    return bands;
}

const Event *healthEvent(const Journal &journal, const WallTime &now)
{
    const Event *found = nullptr;
    for (const Event &event : journal.events())
        if (event.kind == eventkind::healthProfile && !(now < event.at))
            found = &event;
    return found;
}

HealthProfile healthProfileOf(const Journal &journal, const WallTime &now)
{
    HealthProfile profile;
    const Event *event = healthEvent(journal, now);
    if (!event)
        return profile;
    for (const HealthQuestion &question : healthQuestions()) {
        const QString fact = QString::fromLatin1(question.fact);
        if (const QJsonValue answer = event->payload[fact]; answer.isBool())
            profile.answers.insert(fact, answer.toBool());
    }
    profile.ageBand = event->payload[u"age_band"].toString();
    return profile;
}

Change notingHealth(const HealthProfile &profile, const WallTime &now)
{
    const QString what = QStringLiteral("health_profile/%1").arg(now.date.toString(Qt::ISODate));
    Event event {.head = {.uid = derivedUid(what), .entered = now, .modified = now},
                 .at = now,
                 .kind = eventkind::healthProfile.toString()};
    for (auto answer = profile.answers.begin(); answer != profile.answers.end(); ++answer)
        event.payload.insert(answer.key(), answer.value());
    if (!profile.ageBand.isEmpty())
        event.payload.insert(QStringLiteral("age_band"), profile.ageBand);
    return putting(event);
}

} // namespace rhomboid
