#include "core/advice/reason.h"

#include "core/advice/telling.h"
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

// The day of the first entry behind a fact: of an episode its first, of a session or a morning its own.
QDate dayOf(const QString &fact, const FactSheet &sheet, const Journal &journal)
{
    // What the pattern rules say is said of the whole episode.
    const QStringList uids = sheet.entries.value(fact == u"pattern" ? QStringLiteral("episode_days") : fact);
    const std::optional<Entry> entry = uids.isEmpty() ? std::nullopt : journal.find(uids.first());
    return entry ? dateOf(*entry) : QDate();
}

// The most telling of the facts that made the tip fit, with its value.
QString occasionText(const Tip &tip, const FactSheet &sheet, const Journal &journal)
{
    for (const QString &fact : decidingFacts(tip.appliesWhen, sheet.facts)) {
        const auto fits = [&](double value) {
            Facts facts = sheet.facts;
            facts.insert(fact, value);
            return tip.appliesWhen.holds(facts);
        };
        const QString text =
            sentenceFor(fact, sheet.facts.value(fact),
                        {.day = dayOf(fact, sheet, journal), .today = sheet.today}, fits);
        if (!text.isEmpty())
            return text;
    }
    return QCoreApplication::translate("advice", "General advice for everyone who trains.");
}

} // namespace

const FactorFinding *findingFor(const Tip &tip, const Findings &findings, std::span<const RiskFactor> factors)
{
    const FactorFinding *finding = tip.factor.isEmpty() ? nullptr : findFactor(findings, tip.factor);
    const bool speaks = finding && finding->label != Label::NotEnough && finding->label != Label::None;
    return speaks && pointsTheRightWay(*finding, findFactor(factors, finding->key)) ? finding : nullptr;
}

TipReason reasonFor(const Tip &tip, const FactSheet &sheet, const Journal &journal, const Findings &findings,
                    std::span<const RiskFactor> factors)
{
    TipReason reason {.text = occasionText(tip, sheet, journal)};
    for (const QString &fact : tip.appliesWhen.names())
        for (const QString &uid : sheet.entries.value(fact))
            if (!reason.entries.contains(uid))
                reason.entries.append(uid);
    if (const FactorFinding *finding = findingFor(tip, findings, factors)) {
        reason.factor = finding->key;
        reason.label = finding->label;
        // Two whole sentences, one after the other: what happened, and what it is known to go with.
        reason.text += u' ' + findingText(*finding, findFactor(factors, finding->key));
    }
    return reason;
}

} // namespace rhomboid
