#pragma once

class QPushButton;
class QWidget;

namespace rhomboid {

class MonthView;
class Navigator;
class Workspace;

// The button that adds a workout, pain or a note, for the day that is chosen in a month.
QPushButton *addEntryButton(const MonthView &month, Workspace &workspace, Navigator &navigator,
                            QWidget *page);

} // namespace rhomboid
