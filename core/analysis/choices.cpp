#include "core/analysis/choices.h"

#include <QJsonArray>

namespace rhomboid {

AnalysisChoices choicesOf(const Journal &journal)
{
    AnalysisChoices choices;
    for (const Event &event : journal.events()) {
        if (event.kind == eventkind::factorsOn) {
            choices.switchedOn.clear();
            for (const QJsonValue &key : event.payload[QLatin1StringView("keys")].toArray())
                choices.switchedOn.append(key.toString());
            choices.lateAnswers = event.payload[QLatin1StringView("late_answers")].toBool();
        } else if (event.kind == eventkind::myQuestion) {
            choices.question = event.payload[QLatin1StringView("factor")].toString();
            choices.asked = event.at;
        }
    }
    return choices;
}

QList<const RiskFactor *> factorsLookedAt(std::span<const RiskFactor> factors, const AnalysisChoices &choices)
{
    QList<const RiskFactor *> on;
    for (const RiskFactor &factor : factors)
        if (factor.onByDefault || choices.switchedOn.contains(factor.key) || factor.key == choices.question)
            on.append(&factor);
    return on;
}

} // namespace rhomboid
