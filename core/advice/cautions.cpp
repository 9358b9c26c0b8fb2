#include "core/advice/cautions.h"

#include <QCoreApplication>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cautions)
};

} // namespace

QList<Caution> cautionsOf(const Tip &tip)
{
    QList<Caution> cautions;
    if (!tip.leaveOutWith.isEmpty())
        cautions.append({Words::tr("Leave it out with: %1.", "conditions, joined by commas")
                             .arg(tip.leaveOutWith.join(QStringLiteral(", ")))});
    if (!tip.askFirstWith.isEmpty())
        cautions.append({Words::tr("Ask a pharmacist or doctor first if one of these fits you:")});
    for (const QString &condition : tip.askFirstWith)
        cautions.append({condition, true});
    for (const QString &instruction : tip.takeCare)
        cautions.append({instruction});
    return cautions;
}

} // namespace rhomboid
