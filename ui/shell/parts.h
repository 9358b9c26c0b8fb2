#pragma once

#include <QList>

class QWidget;

namespace rhomboid {

// The parts of a window between which F6 and Shift+F6 move. A part that stands inside another one, such as
// the inspector in its page, comes behind it in the list and is no longer a place of the outer one. Goes
// `step` parts on, round the end, to where the focus was there last; parts without a place for it are left
// out.
void moveBetweenParts(const QList<QWidget *> &parts, int step);

// The parts of a window: what stands at its side, its page when there is one, and the parts inside that can be seen.
QList<QWidget *> partsOf(QWidget *side, QWidget *page);

// The dynamic property by which a widget says that it is a part of its own.
inline constexpr char partProperty[] = "windowPart";

// For whoever comes back from a form: a stray Space, after the key that saved, must press nothing.
void restOn(QWidget &page);

} // namespace rhomboid
