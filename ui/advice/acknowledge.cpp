#include "ui/advice/acknowledge.h"

#include "ui/kit/navigator.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rhomboid {

namespace {

constexpr int foldedForDays = 14;

QString tr(const char *text) { return QCoreApplication::translate("acknowledge", text); }

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

void foldBanner(Workspace &workspace, Navigator &navigator, const QStringList &rules)
{
    const Event folded{.head = workspace.newHead(),
                       .at = workspace.now(),
                       .kind = eventkind::bannerFolded.toString(),
                       .payload = {{QStringLiteral("rules"), QJsonArray::fromStringList(rules)}}};
    if (workspace.perform(putting(folded), tr("Put the notice away")))
        navigator.notify({.text = tr("Notice put away"), .undoable = true});
}

} // namespace rhomboid
