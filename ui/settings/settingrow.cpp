#include "ui/settings/settingrow.h"

#include "ui/kit/columns.h"
#include "ui/kit/controls.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double stackBelow = 34; // em
constexpr double leastText = 8; // em
constexpr int mostLines = 3; // of an explanation beside its control
constexpr int gap = 16;

// How much room a row needs, so that the control stands behind words that still read well.
int needOf(const QString &title, const QString &explanation, const QWidget &control)
{
    const int name = QFontMetrics(theme().font(Type::Body)).horizontalAdvance(title);
    const int words = QFontMetrics(theme().font(Type::Small)).horizontalAdvance(explanation);
    return std::max({name, words / mostLines, theme().em(leastText)}) + gap + control.sizeHint().width();
}

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
    row->setNeed([title, explanation, control] { return needOf(title, explanation, *control); });
    row->addColumn(texts, 1);
    row->addColumn(right, 0);
    return row;
}

} // namespace rhomboid
