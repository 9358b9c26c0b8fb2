#pragma once

#include <QStringList>

class QBoxLayout;

namespace rhomboid {

// What to keep in mind with a tip: a heading and a line for each; nothing where there is nothing.
void addCautions(QBoxLayout &column, const QStringList &cautions);

} // namespace rhomboid
