#pragma once

#include <QFont>
#include <QLabel>
#include <QMargins>

#include <array>

namespace rhomboid {

// A label that remembers how tall it is at the widths it was asked for. A layout asks each label several
// times while a window is resized, and QLabel breaks all of its text into lines for each answer.
class TextLabel : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

private:
    // What heights follow from, besides the width.
    struct Basis {
        QString text {};
        QFont font {};
        QMargins margins {};
        QSize minimum {};

        bool operator==(const Basis &) const = default;
    };
    struct Height {
        int width {-1};
        int height {};
    };
    static constexpr std::size_t kept = 6; // widths a layout asks for in turn

    mutable Basis m_basis {};
    mutable std::array<Height, kept> m_heights {};
    mutable std::size_t m_next {};
    mutable int m_unbroken {}; // height while no line has to be broken
    mutable int m_fits {}; // a width from which on none has to be
};

} // namespace rhomboid
