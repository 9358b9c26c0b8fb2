#pragma once

class QWidget;

namespace rhomboid {

class EmptyState;
class Navigator;
class Workspace;

// What an empty journal is begun with: a workout, pain, or a file from elsewhere. `from` is a widget of the
// window that asks for the file.
void addFirstSteps(EmptyState &empty, Workspace &workspace, Navigator &navigator, QWidget *from);

} // namespace rhomboid
