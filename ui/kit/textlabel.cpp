#include "ui/kit/textlabel.h"

#include <algorithm>

namespace rhomboid {

int TextLabel::heightForWidth(int width) const
{
    if (width <= 0)
        return QLabel::heightForWidth(width);
    if (Basis basis {text(), font(), contentsMargins(), minimumSize()}; basis != m_basis) {
        m_basis = std::move(basis);
        m_heights.fill({});
        m_unbroken = QLabel::heightForWidth(QWIDGETSIZE_MAX);
        m_fits = QWIDGETSIZE_MAX;
    }
    if (width >= m_fits)
        return m_unbroken;
    if (const auto known = std::ranges::find(m_heights, width, &Height::width); known != m_heights.end())
        return known->height;
    const int height = QLabel::heightForWidth(width);
    if (height == m_unbroken)
        m_fits = width; // a broken line would have made it taller
    m_heights[m_next] = {.width = width, .height = height};
    m_next = (m_next + 1) % kept;
    return height;
}

} // namespace rhomboid
