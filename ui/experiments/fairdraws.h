#pragma once

class QWidget;

namespace rhomboid {

// How an experiment comes to its answer and how often it is wrong, in plain words.
void showFairDraws(QWidget &window);

} // namespace rhomboid
