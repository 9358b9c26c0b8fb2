#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace rhomboid {

// Ready-made controls in the look of the program. What they look like stands in theme.qss.in, by dynamic property.

// A label of a type size in a text colour; wraps at words.
QLabel *textLabel(const QString &text, Type type, Tone tone = Tone::Text);

enum class ButtonKind { Primary, Secondary, Quiet, Small, OnDark };
QPushButton *textButton(const QString &text, ButtonKind kind, const QString &iconName = {});
// One that stays down until it is pressed again: it opens what follows it, or chooses another way. To screen
// readers it is a check box from its first word on.
QPushButton *toggleButton(const QString &text, ButtonKind kind, const QString &iconName = {});

// A button that shows only an icon; `name` is what a screen reader and the tooltip say.
QToolButton *iconButton(const QString &iconName, const QString &name, Tone tone = Tone::Text2);

// Gives a field its name for screen readers, and the line edit inside a spin box or date field the same one.
void nameField(QWidget *field, const QString &name);

// A thin line between rows.
QFrame *ruler();

// An icon on its own, beside a text that says the same.
QLabel *iconLabel(const QString &iconName, Tone tone);

// A part of a card behind the icon of what it is about.
QWidget *withIcon(const QString &iconName, QWidget *part, Qt::Alignment alignment = Qt::AlignTop);

// A line of its own, and below it in small letters what there is to know about it.
QWidget *withDetail(QLabel *title, const QString &detail);

} // namespace rhomboid
