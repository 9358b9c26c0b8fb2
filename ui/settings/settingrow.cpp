#include "ui/settings/settingrow.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rhomboid {

namespace {

constexpr double stackBelow = 34; // em

} // namespace

QWidget *settingRow(const QString &title, const QString &explanation, QWidget *control)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(textLabel(title, Type::Body));
    if (!explanation.isEmpty())
        texts->addWidget(textLabel(explanation, Type::Small, Tone::Text2));
    texts->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(control, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto *row = new Columns(stackBelow);
    row->addColumn(texts, 1);
    row->addColumn(right, 0);
    return row;
}

} // namespace rhomboid
