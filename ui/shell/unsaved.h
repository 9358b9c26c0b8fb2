#pragma once

#include "ui/kit/navigator.h"

#include <optional>

class QWidget;

namespace rhomboid {

class Workspace;

// The key of the first page whose form holds something that is not saved.
std::optional<QString> unsavedForm(Workspace &workspace);

// What was typed and not saved when the program ended, however it ended: words that lead back to it; nothing
// when all is saved. Drafts are kept under the key of their page, but for those that have none: the note for
// several days and the answers about files that were not imported yet.
std::optional<Notice> unsavedNotice(Workspace &workspace, Navigator &navigator, QWidget &window);

} // namespace rhomboid
