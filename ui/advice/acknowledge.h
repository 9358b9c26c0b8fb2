#pragma once

#include "core/journal/journal.h"

#include <QStringList>

namespace rhomboid {

class Navigator;
class Workspace;

// Rules whose banner was put away in the two weeks before `now`.
QStringList foldedRules(const Journal &journal, const WallTime &now);

// Puts the banner of these rules away, undoably, and says so.
void foldBanner(Workspace &workspace, Navigator &navigator, const QStringList &rules);

} // namespace rhomboid
