#pragma once

#include <QFont>
#include <QLabel>
#include <QMargins>

#include <array>

namespace rhomboid {

// A label that leaves no word alone on its last line, and remembers how tall it is at the widths it was asked for. A
// layout asks each label several times while a window is resized, and QLabel breaks all of its text into lines for
// each answer.
class TextLabel : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

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

// A text of which the last words of each paragraph keep together, so that they fill a good part of its last line where
// it is broken at this width. It has as many lines as before.
QString withoutLonelyWords(const QString &text, const QFontMetrics &letters, int width);

} // namespace rhomboid
