#pragma once

#include "tests/flows/fixture.h"

class QComboBox;

// What a person sees and does in the window.
namespace rhomboid::test {

// Whether a label in view says `text`.
bool says(const QWidget *parent, const QString &text);

// The button in view with this text or accessible name; null when there is none.
QAbstractButton *visibleButton(const QWidget *parent, const QString &name);

// Clicks it; fails the test when it does not come into view.
void click(const QWidget *parent, const QString &name);

// The list with this accessible name, of which one entry can be chosen; null when there is none.
QComboBox *findChoice(const QWidget *parent, const QString &name);

void undo(FlowFixture &flow); // with Ctrl+Z

} // namespace rhomboid::test
