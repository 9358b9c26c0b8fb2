#include "core/advice/reason.h"

#include "core/factors/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr const char *context = "advice";

// A link the other way round (a longer warm-up with more pain) is no reason for a tip.
bool pointsTheRightWay(const FactorFinding &finding, const RiskFactor *factor)
{
    if (finding.tested) // what is tried is always what is thought to be better
        return finding.tested->value < 0;
    if (!factor || factor->direction == Direction::Either || !finding.effect)
        return true;
    const bool moreIsWorse = finding.effect->perUnit > 0;
    return moreIsWorse == (factor->direction == Direction::MoreIsWorse);
}

QString findingText(const FactorFinding &finding, const RiskFactor *factor)
{
    const QString title = factor ? QCoreApplication::translate("factors", factor->title) : finding.key;
    const char *sentence = finding.label == Label::Tested
        ? QT_TRANSLATE_NOOP("advice", "From your own experiment on %1.")
        : finding.label == Label::Hint
        ? QT_TRANSLATE_NOOP("advice", "From your own entries: a possible link with %1, which may be chance.")
        : QT_TRANSLATE_NOOP("advice", "From your own entries: a likely link with %1.");
    return QCoreApplication::translate(context, sentence).arg(title);
}

const char *basisText(Basis basis)
{
    switch (basis) {
    case Basis::Sign:
        return QT_TRANSLATE_NOOP("advice", "Shown because of a warning sign you answered.");
    case Basis::Pain:
        return QT_TRANSLATE_NOOP("advice", "Shown because of the pain you logged.");
    case Basis::WeeklyCheck:
        return QT_TRANSLATE_NOOP("advice", "Shown because of your weekly check.");
    case Basis::Workout:
        return QT_TRANSLATE_NOOP("advice", "Shown because of your last workout.");
    case Basis::Load:
        return QT_TRANSLATE_NOOP("advice", "Shown because of your workouts of the last weeks.");
    case Basis::Day:
        return QT_TRANSLATE_NOOP("advice", "Shown because of the days you logged.");
    case Basis::Profile:
        return QT_TRANSLATE_NOOP("advice", "Shown because of your health profile.");
    case Basis::General:
        break;
    }
    return QT_TRANSLATE_NOOP("advice", "General advice for everyone who trains.");
}

} // namespace

const FactorFinding *findingFor(const Tip &tip, const Findings &findings, std::span<const RiskFactor> factors)
{
    const FactorFinding *finding = tip.factor.isEmpty() ? nullptr : findFactor(findings, tip.factor);
    const bool speaks = finding && finding->label != Label::NotEnough && finding->label != Label::None;
    return speaks && pointsTheRightWay(*finding, findFactor(factors, finding->key)) ? finding : nullptr;
}

TipReason reasonFor(const Tip &tip, const FactSheet &sheet, const Findings &findings,
                    std::span<const RiskFactor> factors)
{
    TipReason reason;
    Basis basis = Basis::General;
    for (const QString &fact : tip.appliesWhen.names()) {
        basis = std::max(basis, sheet.basis.value(fact, Basis::General));
        for (const QString &uid : sheet.entries.value(fact))
            if (!reason.entries.contains(uid))
                reason.entries.append(uid);
    }
    if (const FactorFinding *finding = findingFor(tip, findings, factors)) {
        reason.factor = finding->key;
        reason.label = finding->label;
        reason.text = findingText(*finding, findFactor(factors, finding->key));
    } else {
        reason.text = QCoreApplication::translate(context, basisText(basis));
    }
    return reason;
}

} // namespace rhomboid
