#pragma once

#include "tests/flows/fixture.h"

class QComboBox;

namespace rhomboid {
class PlotView;
}

// What a person sees and does in the window.
namespace rhomboid::test {

// Whether a label in view says `text`.
bool says(const QWidget *parent, const QString &text);

// The button in view with this text or accessible name; null when there is none.
QAbstractButton *visibleButton(const QWidget *parent, const QString &name);

// The widget of a kind in view, by its accessible name if one is given; null when there is none.
template <class Kind> Kind *shown(const FlowFixture &flow, const QString &name = {})
{
    for (Kind *widget : flow.window().findChildren<Kind *>())
        if (widget->isVisible() && (name.isEmpty() || widget->accessibleName() == name))
            return widget;
    return nullptr;
}

// Clicks it; fails the test when it does not come into view.
void click(const QWidget *parent, const QString &name);

// The list with this accessible name, of which one entry can be chosen; null when there is none.
QComboBox *findChoice(const QWidget *parent, const QString &name);

// The chart of pain and load on the page of trends; null when there is none.
PlotView *mainChart(const QWidget *page);

void undo(FlowFixture &flow); // with Ctrl+Z

} // namespace rhomboid::test
