#pragma once

#include "core/advice/knowledge.h"

#include <QString>
#include <QStringList>

namespace rhomboid {

enum class Urgency { Now, Today, Soon, Ask, SelfCare };

inline constexpr Keyword<Urgency> urgencyWords[] {
    {Urgency::Now, "now"}, {Urgency::Today, "today"},        {Urgency::Soon, "soon"},
    {Urgency::Ask, "ask"}, {Urgency::SelfCare, "self_care"},
};

// What the warning signs say, before anything else is said. Level 0 with SelfCare is a journal without any
// pain yet: there is nothing to ask and no banner to show.
struct Triage {
    int level {0}; // 1 emergency, 2 speak to a professional, 0 please answer the safety check, 3 self-care
    Urgency urgency {Urgency::Ask};
    QStringList rules {}; // ids of triage.json that fired, most urgent first
    QStringList signs {}; // names of those noted that the rules of this level go by
    QString pattern {}; // soreness_like, strain_like, mixed, unclear, or empty when there is no pain to judge

    bool operator==(const Triage &) const = default;
};

// Every rule is looked at: a positive one is never hidden by a question without an answer, and an unknown
// fact never counts as 'no'. Self-care needs an answered safety check, or pain that has settled.
Triage triageOf(const Facts &facts, const Knowledge &knowledge);

// The facts with what triage made of them, as tips and plans read it: triage_level and pattern.
Facts judged(Facts facts, const Triage &triage);

} // namespace rhomboid
