#include "ui/advice/listed.h"

#include "ui/kit/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace rhomboid {

QHBoxLayout *bullet(const QString &text, Type type, Tone tone)
{
    QLabel *dot = textLabel(QStringLiteral("\u2022"), type, tone);
    dot->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(dot, 0, Qt::AlignTop);
    row->addWidget(textLabel(text, type, tone), 1);
    return row;
}

} // namespace rhomboid
