#include "ui/advice/acknowledge.h"

#include "core/advice/remarks.h"
#include "ui/advice/safetybanner.h"
#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int foldedForDays = 14;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(acknowledge)
};

void foldBanner(Workspace &workspace, Navigator &navigator, const QStringList &rules)
{
    const Event folded {.head = workspace.newHead(),
                        .at = workspace.now(),
                        .kind = eventkind::bannerFolded.toString(),
                        .payload = {{QStringLiteral("rules"), QJsonArray::fromStringList(rules)}}};
    if (workspace.perform(putting(folded), [] { return Words::tr("Put the notice away"); }))
        navigator.notify({.text = Words::tr("Notice put away"), .undoable = true});
}

void noteVisit(Workspace &workspace, Navigator &navigator)
{
    if (workspace.perform(notingVisit(workspace.now(), workspace.newHead()),
                          [] { return Words::tr("Seen by a clinician"); }))
        navigator.notify(
            {.text = Words::tr("Noted. Notices that may rest after a visit are quiet: some for six weeks, or "
                               "until a new sign or a rise of 2; some until this pain has ended. The others "
                               "stay."),
             .undoable = true});
}

} // namespace

QStringList foldedRules(const Journal &journal, const WallTime &now)
{
    QStringList rules;
    for (const Event &event : journal.events())
        if (event.kind == eventkind::bannerFolded && event.at.date.addDays(foldedForDays) >= now.date)
            for (const QJsonValue &rule : event.payload[u"rules"].toArray())
                rules.append(rule.toString());
    return rules;
}

void connectSafety(SafetyBanner &banner, Workspace &workspace, Navigator &navigator)
{
    QObject::connect(&banner, &SafetyBanner::acknowledged, &banner,
                     [&](const QStringList &rules) { foldBanner(workspace, navigator, rules); });
    QObject::connect(&banner, &SafetyBanner::visited, &banner, [&] { noteVisit(workspace, navigator); });
    QObject::connect(&banner, &SafetyBanner::checkWanted, &banner,
                     [&] { openSafetyCheckForm(workspace, navigator); });
    QObject::connect(&banner, &SafetyBanner::helpWanted, &banner,
                     [&] { navigator.open({.page = QStringLiteral("help")}); });
    QObject::connect(&banner, &SafetyBanner::entryWanted, &banner, [&] {
        navigator.open({.page = QStringLiteral("pain"), .uid = workspace.state().advice.signedIn});
    });
}

void showSafety(SafetyBanner &banner, const Workspace &workspace)
{
    static const Knowledge none; // the banner keeps a reference
    const State &state = workspace.state();
    if (state.advice.asOf.isValid())
        banner.show(
            state.advice.triage, workspace.parts().knowledge,
            {.folded = foldedRules(state.journal, workspace.now()),
             .visitRests = state.advice.visitRests,
             .hasEntry = !state.advice.signedIn.isEmpty()});
    else // nothing is judged yet, and the first picture need not wait for the knowledge
        banner.show({.urgency = Urgency::SelfCare}, none, {});
}

void openSafetyCheckForm(const Workspace &workspace, Navigator &navigator)
{
    const auto &pains = workspace.journal().pains();
    const bool today =
        !pains.isEmpty() && pains.back().at.date == workspace.now().date && pains.back().intensity > 0;
    navigator.open({.page = QStringLiteral("pain"),
                    .uid = today ? pains.back().head.uid : QString(),
                    .part = QStringLiteral("signs")});
}

} // namespace rhomboid
