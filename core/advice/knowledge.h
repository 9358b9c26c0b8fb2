#pragma once

#include "core/advice/predicate.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace rhomboid {

// A publication or guideline; the texts carry its id.
struct Source {
    QString id {};
    QString title {};
    QString authors {};
    QString year {};
    QString publishedIn {};
    QString url {};
};

// A warning-sign rule: level 1 emergency, 2 speak to a professional.
struct TriageRule {
    QString id {};
    int level {};
    QString when {}; // now, today, soon
    Predicate predicate {};
    QString title {};
    QString message {};
    QStringList sources {};
};

// Whether following a tip adds load to the body, takes some away, or neither. Level 2 hides those that raise it.
enum class TipDirection { Raises, Lowers, Neutral };

struct Tip {
    QString id {};
    QString cause {};
    QString title {};
    QString body {};
    Predicate appliesWhen {};
    QList<Predicate> unless {};
    QString grade {}; // strong, moderate, weak, expert
    QString kind {}; // alert, caution, tip, ...
    TipDirection direction {TipDirection::Neutral};
    QStringList sources {};
};

// The evidence files as written, in bytes; where they come from is the caller's business.
struct KnowledgeFiles {
    QByteArray tips {};
    QByteArray triage {};
    QByteArray sources {};
};

// Tips, rules and sources, parsed once. Not yet reviewed by a clinician, and shown with that sentence.
struct Knowledge {
    QList<Tip> tips {};
    QList<TriageRule> rules {};
    QList<Predicate> sorenessPattern {};
    QList<Predicate> strainPattern {};
    QList<Source> sources {};

    const Tip *tip(QStringView id) const;
    const TriageRule *rule(QStringView id) const;
    const Source *source(QStringView id) const;
};

// Fails with file, id and reason on the first entry that cannot be used: a broken knowledge file is a broken build.
Result<Knowledge> readKnowledge(const KnowledgeFiles &files);

} // namespace rhomboid
