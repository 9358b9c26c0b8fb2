#pragma once

#include "core/base/keyword.h"
#include "core/journal/entry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rhomboid {

enum class Onset { During, Within6Hours, NextDays, NoSession, Unknown };
enum class ReliefEffect { No, ALittle, ALot };

inline constexpr Keyword<Onset> onsetWords[] {
    {Onset::During, "during"},        {Onset::Within6Hours, "within_6h"}, {Onset::NextDays, "6_to_72h"},
    {Onset::NoSession, "no_session"}, {Onset::Unknown, "unknown"},
};
inline constexpr Keyword<ReliefEffect> reliefEffectWords[] {
    {ReliefEffect::No, "no"}, {ReliefEffect::ALittle, "a_little"}, {ReliefEffect::ALot, "a_lot"},
};

// One region of the body map (its id in bodymap.json) and the pain there, 0-10.
struct RegionPain {
    QString region {};
    int level {};

    bool operator==(const RegionPain &) const = default;
};

// A warning sign that was ticked, by its `sx_` name; nerve signs may say where.
struct WarningSign {
    QString sign {};
    QString side {};

    bool operator==(const WarningSign &) const = default;
};

// Which warning signs were put to the person. A sign that was not asked is unknown, never 'no'.
struct SignsAsked {
    bool all {false};
    QStringList some {};

    bool operator==(const SignsAsked &) const = default;
};

// Something tried against the pain, and whether it helped; unknown where nobody said.
struct Relief {
    QString what {};
    std::optional<ReliefEffect> effect {};

    bool operator==(const Relief &) const = default;
};

// Pain at one moment. Intensity 0 is a pain-free check-in, and as good a data point as any other.
struct PainEntry {
    EntryHead head {};
    WallTime at {};
    int intensity {}; // 0-10, at that moment
    std::optional<Onset> onset {};
    QString workout {}; // uid of the workout it is about; may be empty
    QList<RegionPain> regions {};
    QStringList qualities {};
    QStringList aggravators {};
    QStringList easers {};
    QList<WarningSign> warningSigns {};
    SignsAsked signsAsked {};
    QList<Relief> relief {};
    QString notes {};
    bool recalled {false}; // filled in from memory more than 48 h later: shown, but left out of the model

    bool operator==(const PainEntry &) const = default;
};

} // namespace rhomboid
