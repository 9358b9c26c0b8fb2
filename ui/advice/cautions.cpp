#include "ui/advice/cautions.h"

#include "ui/kit/controls.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

namespace rhomboid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cautions)
};

} // namespace

void addCautions(QBoxLayout &column, const QStringList &cautions)
{
    if (cautions.isEmpty())
        return;
    column.addWidget(textLabel(Words::tr("Keep in mind:"), Type::Small, Tone::Text2));
    for (const QString &caution : cautions)
        column.addWidget(
            textLabel(Words::tr("• %1", "one line of a list").arg(caution), Type::Small, Tone::Text2));
}

} // namespace rhomboid
