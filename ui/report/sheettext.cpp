#include "ui/report/sheettext.h"

#include "ui/kit/textlabel.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace rhomboid {

namespace {

constexpr double cellGap = 14;
constexpr double cellPadding = 2.5;
constexpr int cellLines = 2;

struct LetterLook {
    int pixels;
    QFont::Weight weight;
};

LetterLook lookOf(Lettering letter)
{
    switch (letter) {
    case Lettering::Title:
        return {22, QFont::DemiBold};
    case Lettering::Heading:
        return {14, QFont::DemiBold};
    case Lettering::Figure:
        return {19, QFont::DemiBold};
    case Lettering::Strong:
        return {12, QFont::DemiBold};
    case Lettering::Body:
        return {12, QFont::Normal};
    case Lettering::Small:
        return {11, QFont::Normal};
    }
    Q_UNREACHABLE();
}

double lineHeight(const QFont &font) { return std::ceil(QFontMetricsF(font).height()); }

// A count stays beside its word, and no word stands alone on the last line. As long as the text itself.
QString keptTogether(const QString &text, const QFont &font, double width)
{
    static const QRegularExpression beforeCount(QStringLiteral(" (?=\\(\\d+\\))"));
    return withoutLonelyWords(QString(text).replace(beforeCount, QString(QChar::Nbsp)), QFontMetrics(font),
                              static_cast<int>(width));
}

struct LineSpan {
    int start;
    int length;
};

QList<LineSpan> brokenInto(const QString &text, const QFont &font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<LineSpan> spans;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        spans.append({.start = line.textStart(), .length = line.textLength()});
    }
    layout.endLayout();
    return spans;
}

} // namespace

QFont letterFont(Lettering letter)
{
    const LetterLook look = lookOf(letter);
    QFont font = theme().baseFont();
    font.setPixelSize(look.pixels);
    font.setWeight(look.weight);
    return font;
}

QStringList wrapped(const QString &text, const QFont &font, double width, int most)
{
    QList<LineSpan> spans = brokenInto(text, font, width);
    if (spans.size() > 1)
        if (const QList<LineSpan> kept = brokenInto(keptTogether(text, font, width), font, width);
            kept.size() <= spans.size())
            spans = kept;
    QStringList lines;
    for (const auto &[start, length] : spans.mid(0, most)) {
        const bool last = lines.size() + 1 == most;
        lines.append(last ? QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width)
                          : text.mid(start, length).trimmed());
    }
    return lines;
}

SheetColumn::SheetColumn(QList<SheetItem> &items, double left, double top, double width)
    : m_items(items)
    , m_left(left)
    , m_width(width)
    , m_y(top)
{
}

void SheetColumn::text(const QString &text, Lettering letter, Tone tone, int mostLines)
{
    const QFont font = letterFont(letter);
    const double high = lineHeight(font);
    for (const QString &line : wrapped(text, font, m_width, mostLines)) {
        m_items.append({.rect = {m_left, m_y, m_width, high}, .text = line, .letter = letter, .tone = tone});
        m_y += high;
    }
}

void SheetColumn::rule(Tone tone)
{
    m_items.append({.kind = SheetItem::Kind::Rule, .rect = {m_left, m_y, m_width, 1}, .tone = tone});
    m_y += 1;
}

void SheetColumn::heading(const QString &text)
{
    if (text.isEmpty())
        return;
    this->text(text, Lettering::Heading, Tone::Text, 1);
    skip(2);
    rule(Tone::Text);
    skip(4);
}

void SheetColumn::row(const QStringList &cells, const QList<double> &shares, const QList<bool> &numbers,
                      Lettering letter, Tone tone)
{
    const QFont font = letterFont(letter);
    const QFontMetricsF metrics(font);
    const double high = lineHeight(font);
    double x = m_left;
    qsizetype lines = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double wide = shares[i] * m_width - (i + 1 < cells.size() ? cellGap : 0);
        const QStringList cell = wrapped(cells[i], font, wide, cellLines);
        for (qsizetype line = 0; !cells[i].isEmpty() && line < cell.size(); ++line) {
            const double length = std::min(wide, metrics.horizontalAdvance(cell[line]));
            const double left = numbers[i] ? x + wide - length : x;
            m_items.append({.rect = {left, m_y + cellPadding + high * static_cast<double>(line),
                                     numbers[i] ? length : wide, high},
                            .text = cell[line],
                            .letter = letter,
                            .tone = tone});
        }
        lines = std::max(lines, cell.size());
        x += shares[i] * m_width;
    }
    m_y += 2 * cellPadding + high * static_cast<double>(lines);
}

} // namespace rhomboid
