#pragma once

#include "core/advice/predicate.h"
#include "core/advice/recovery.h"
#include "core/base/keyword.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace rhomboid {

// A publication or guideline; the texts carry its id.
struct Source {
    QString id {};
    QString title {};
    QString authors {}; // empty when they are not known, like the year and the place
    QString year {};
    QString publishedIn {};
    QString url {}; // where the text was seen, which may be a copy
    QString link {}; // where a person may be sent to read it; empty where no lasting address is known
    bool checked {true}; // what is said of it here was compared with the original, not with a copy or a report
};

// One fact of the predicate language: what it means and what it is about.
struct FactInfo {
    QString type {}; // bool, int, num, enum, set
    QString values {}; // of an enum or a set: its words, separated by |
    QString meaning {};
    QString about {}; // pain, training, day, profile, log
    QString origin {}; // who says it: entry, safety check, profile, findings, derived
};

// A warning-sign rule: level 1 emergency, 2 speak to a professional.
struct TriageRule {
    QString id {};
    int level {};
    QString when {}; // now, today, soon
    Predicate predicate {};
    Predicate rests {}; // true: a clinician has seen this, so the rule stays silent
    QString title {};
    QString message {};
    QStringList sources {};
};

// One line of the table that tells soreness from strain; the first that is true decides.
struct PatternRule {
    QString id {};
    QString pattern {}; // soreness_like, strain_like, mixed, unclear
    Predicate predicate {};
    QStringList sources {};
};

// Whether following a tip adds load to the body, takes some away, or neither. Level 2 hides those that raise
// it.
enum class TipDirection { Raises, Lowers, Neutral };

inline constexpr Keyword<TipDirection> tipDirectionWords[] {
    {TipDirection::Raises, "raises"},
    {TipDirection::Lowers, "lowers"},
    {TipDirection::Neutral, "neutral"},
};

// Whether a tip acts on what just happened, on something that lasts, or explains.
enum class TipOccasion { Fresh, Standing, Background };

inline constexpr Keyword<TipOccasion> tipOccasionWords[] {
    {TipOccasion::Fresh, "fresh"},
    {TipOccasion::Standing, "standing"},
    {TipOccasion::Background, "background"},
};

struct Tip {
    QString id {};
    QString cause {};
    QString factor {}; // key of the risk factor it is about; empty for none
    QString title {};
    QString body {};
    Predicate appliesWhen {};
    QList<Predicate> unless {};
    QStringList leaveOutWith {}; // when not to follow it, in words: cautionsOf() makes sentences of these three
    QStringList askFirstWith {}; // when to ask a pharmacist or doctor before it
    QStringList takeCare {}; // how to follow it safely: whole sentences
    QString grade {}; // strong, moderate, weak, expert
    QString kind {}; // alert, caution, tip
    TipDirection direction {TipDirection::Neutral};
    TipOccasion occasion {TipOccasion::Standing};
    bool canBeTried {false}; // one can tell afterwards whether it did any good
    QStringList sources {};

    // Something known speaks against it.
    bool isRuledOut(const Facts &facts) const;
    // It applies, and nothing known speaks against it.
    bool suits(const Facts &facts) const;
};

// The evidence files as written, in bytes; where they come from is the caller's business.
struct KnowledgeFiles {
    QByteArray tips {};
    QByteArray triage {};
    QByteArray sources {};
    QByteArray plan {};
};

// Tips, rules, recovery plan and sources, parsed once. Texts for people are in the language that the program
// had when they were read. Not yet reviewed by a clinician, and shown with that sentence.
struct Knowledge {
    QList<Tip> tips {};
    QList<TriageRule> rules {};
    TriageRule selfCare {}; // what level 3 says
    QList<PatternRule> patterns {};
    QList<std::pair<QString, QString>> contradictions {}; // ids of tips that must never stand side by side
    RecoveryPlan recovery {};
    QMap<QString, double> changeable {}; // by factor: how far a person can change it, 0 to 1
    QMap<QString, FactInfo> facts {};
    QList<Source> sources {};

    const Tip *tip(QStringView id) const;
    const TriageRule *rule(QStringView id) const;
    const Source *source(QStringView id) const;
    bool contradict(QStringView tip, QStringView other) const;
    // The sources that tips, warning signs or the recovery plan name, in the order of the file.
    QList<const Source *> citedSources() const;

    // For browsing: the causes in the order of the file, and the tips of one.
    QStringList causes() const;
    QList<const Tip *> tipsOf(QStringView cause) const;
};

// One line of a source list: authors, title, where it was published, year.
QString reference(const Source &source);

// Fails with file, id and reason on the first entry that cannot be used: a broken knowledge file is a broken
// build.
Result<Knowledge> readKnowledge(const KnowledgeFiles &files);

} // namespace rhomboid
