#pragma once

#include "core/advice/knowledge.h"

#include <QList>
#include <QString>

namespace rhomboid {

// What the codes of the knowledge files mean in words, and the icon of each cause.
QString causeTitle(const QString &cause);
QString causeIcon(const QString &cause);
QString tipIcon(const Tip &tip); // of what it is about, else of its cause
// "Law & Herbert 2007. Title. Where published"; a star behind one that our wording was not compared with.
QString citation(const Source &source);
QString starNote(const QList<const Source *> &sources); // what the star means; empty when none has one

} // namespace rhomboid
