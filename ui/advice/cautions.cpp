#include "ui/advice/cautions.h"

#include "core/advice/cautions.h"
#include "ui/advice/listed.h"
#include "ui/kit/controls.h"

#include <QBoxLayout>
#include <QLabel>

namespace rhomboid {

void addCautions(QBoxLayout &column, const Tip &tip)
{
    for (const Caution &caution : cautionsOf(tip)) {
        if (caution.listed)
            column.addLayout(bullet(caution.text, Type::Small, Tone::Text2));
        else
            column.addWidget(textLabel(caution.text, Type::Small, Tone::Text2));
    }
}

} // namespace rhomboid
