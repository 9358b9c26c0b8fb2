#pragma once

#include <QString>

class QWidget;

namespace rhomboid {

class Navigator;
class Workspace;
struct RiskFactor;

// A factor as a person asks about it: "Do I hurt more after a short night?" Its title where nobody has asked
// yet.
QString questionText(const RiskFactor &factor);

// Makes one factor the question of this journal: it is tested alone, which needs fewer workouts. Only fair
// before the first estimate can be seen.
void askQuestion(Workspace &workspace, Navigator &navigator, const QString &factor);

// Asks which factors are looked at besides the usual ones, and whether late judgements count; both can be
// undone.
void chooseFactors(Workspace &workspace, Navigator &navigator, QWidget &window);

} // namespace rhomboid
