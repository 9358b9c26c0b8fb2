#pragma once

#include "ui/theme/theme.h"

namespace rhomboid {

// While it lives, theme() is that of paper: light colours and the letters of print, whatever the window looks
// like. Letters are not fitted to pixels, so that a line is as long on screen as on paper. For painting only.
class PaperTheme
{
public:
    PaperTheme();
    ~PaperTheme();
    PaperTheme(const PaperTheme &) = delete;
    PaperTheme &operator=(const PaperTheme &) = delete;

private:
    Theme m_screen;
};

} // namespace rhomboid
