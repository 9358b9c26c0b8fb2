#pragma once

#include "core/advice/knowledge.h"
#include "core/advice/triage.h"
#include "core/analysis/findings.h"
#include "core/journal/journal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

// All facts of the predicate language that the journal answers at `now`, in one place.
Facts factsOf(const Journal &journal, const Findings &findings, const WallTime &now);

// Why a tip is shown: the entries and the finding behind it.
struct TipReason
{
    QStringList entries{}; // uids
    QString factor{}; // key, empty for general advice
    Label label{Label::NotEnough};
    QString text{}; // one sentence, ready to show

    bool operator==(const TipReason &) const = default;
};

struct ShownTip
{
    QString id{}; // of tips.json
    TipReason reason{};

    bool operator==(const ShownTip &) const = default;
};

struct Advice
{
    WallTime asOf{};
    Triage triage{};
    QList<ShownTip> tips{}; // at most three

    bool operator==(const Advice &) const = default;
};

// Warning signs first, then tips with their reasons. Pure.
Advice advise(const Findings &findings, const Journal &journal, const Knowledge &knowledge,
              const WallTime &now);

} // namespace rhomboid
