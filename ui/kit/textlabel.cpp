#include "ui/kit/textlabel.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr int shareOfLine = 6; // the last line fills at least a sixth of the width
// Fonts for texts have it. A word joiner they lack: another font's would make the line taller.
constexpr QChar nonBreakingHyphen(0x2011);

// Where the words begin that shall keep together; there are two at least. As long as they fit into one line,
// those before them need no more lines than they did: the text is as high as it was.
qsizetype startOfEnd(QStringView paragraph, const QFontMetrics &letters, int width)
{
    qsizetype start = paragraph.size();
    for (int words = 1;; ++words) {
        const qsizetype space = start < 2 ? -1 : paragraph.lastIndexOf(u' ', start - 2);
        if (space < 0)
            return start; // it is no longer than that
        const int wide = letters.horizontalAdvance(paragraph.sliced(space + 1).toString());
        if (wide > width)
            return start;
        start = space + 1;
        if (words > 1 && wide * shareOfLine >= width)
            return start;
    }
}

} // namespace

QString withoutLonelyWords(const QString &text, const QFontMetrics &letters, int width)
{
    QStringList paragraphs = text.split(u'\n');
    for (QString &paragraph : paragraphs) {
        if (letters.horizontalAdvance(paragraph) <= width)
            continue;
        const qsizetype start = startOfEnd(paragraph, letters, width);
        // A first line shorter than the last would be the lonely one.
        if (letters.horizontalAdvance(paragraph.first(start))
            < letters.horizontalAdvance(paragraph.sliced(start)))
            continue;
        for (qsizetype at = start; at < paragraph.trimmed().size(); ++at) // one at the end takes no room
            if (paragraph[at] == u' ')
                paragraph[at] = QChar::Nbsp;
            else if (paragraph[at] == u'-')
                paragraph[at] = nonBreakingHyphen;
    }
    return paragraphs.join(u'\n');
}

// The text itself stays what it is, for those who read or copy it: only what is painted is another one.
void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool isPlain = textFormat() == Qt::PlainText && wordWrap() && !buddy() && frameWidth() == 0
        && !(textInteractionFlags() & Qt::TextSelectableByMouse);
    if (!isPlain)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    QStyleOption option;
    option.initFrom(this);
    const QRect place = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const bool rightToLeft = text().isRightToLeft();
    const Qt::Alignment sides =
        QStyle::visualAlignment(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, alignment());
    const int flags = int(sides) | Qt::TextWordWrap | Qt::TextExpandTabs
        | (rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    style()->drawItemText(&painter, place, flags, option.palette, isEnabled(),
                          withoutLonelyWords(text(), fontMetrics(), place.width()), foregroundRole());
}

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
