#pragma once

#include "core/journal/journal.h"

#include <QStringList>

namespace rhomboid {

class Navigator;
class SafetyBanner;
class Workspace;

// Rules whose banner was put away in the two weeks before `now`.
QStringList foldedRules(const Journal &journal, const WallTime &now);

// Lets a page's banner do what its buttons say: fold, undoably; note a visit; open the safety check, the
// entry with the signs, the page 'When to get help'. The workspace and the navigator outlive the banner.
void connectSafety(SafetyBanner &banner, Workspace &workspace, Navigator &navigator);

// Shows what the state says; nothing before the first advice is there.
void showSafety(SafetyBanner &banner, const Workspace &workspace);

// Opens the safety check: in today's last pain entry, else in a new one.
void openSafetyCheckForm(const Workspace &workspace, Navigator &navigator);

} // namespace rhomboid
