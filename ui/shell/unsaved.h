#pragma once

#include "ui/kit/navigator.h"

#include <optional>

class QWidget;

namespace rhomboid {

class Workspace;

// What was typed and not saved when the program ended, however it ended: words that lead back to it; nothing when
// all is saved. Drafts are kept under the key of their page, but for the note for several days, which has none.
std::optional<Notice> unsavedNotice(Workspace &workspace, Navigator &navigator, QWidget &window);

} // namespace rhomboid
