#pragma once

#include "core/advice/knowledge.h"
#include "core/advice/plan.h"
#include "core/advice/remarks.h"
#include "core/advice/triage.h"
#include "core/analysis/findings.h"
#include "core/factors/factor.h"
#include "core/journal/journal.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

// All facts of the predicate language that the journal answers at `now`, in one place. What is not known is
// absent.
Facts factsOf(const Journal &journal, const Findings &findings, std::span<const Field> fields,
              const WallTime &now);

// The warning signs as they would stand with an entry that is still being written.
Triage triageWith(const Journal &journal, const PainEntry &draft, const Knowledge &knowledge,
                  std::span<const Field> fields, const WallTime &now);

// Why a tip is shown: the entries and the finding behind it.
struct TipReason {
    QStringList entries {}; // uids
    QString factor {}; // key, empty for general advice
    Label label {Label::NotEnough};
    QString text {}; // one sentence, ready to show

    bool operator==(const TipReason &) const = default;
};

struct ShownTip {
    QString id {}; // of tips.json
    TipReason reason {};

    bool operator==(const ShownTip &) const = default;
};

// The pain that has not settled yet.
struct OpenEpisode {
    QDate since {};
    int days {};
    bool beforeWorkout {false}; // first noted there, as the pain before a workout

    bool operator==(const OpenEpisode &) const = default;
};

struct Advice {
    WallTime asOf {};
    Triage triage {};
    std::optional<OpenEpisode> episode {};
    std::optional<Plan> plan {};
    bool visitRests {false}; // what a clinician has seen is quiet: lately, and nothing woke it since
    QString signedIn {}; // uid of the pain entry with the sign of the first rule; empty where none has it
    QList<ShownTip> tips {}; // at most three, the most useful first

    bool operator==(const Advice &) const = default;
};

// Every tip that applies and that the warning signs leave room for, in the order of the file. `facts` as
// judged() gives them.
QList<const Tip *> fittingTips(const Facts &facts, const Triage &triage, const Knowledge &knowledge);

// The ids of all tips, also of those that do not apply, that are not for this person now: something known
// speaks against them, or they add load while a professional's answer is waited for. `facts` as judged()
// gives them.
QStringList discouragedTips(const Facts &facts, const Triage &triage, const Knowledge &knowledge);

// Warning signs first, then tips with their reasons. Pure.
Advice advise(const Findings &findings, const Journal &journal, const Knowledge &knowledge,
              const FactorTables &tables, const WallTime &now);

} // namespace rhomboid
