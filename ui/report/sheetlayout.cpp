#include "ui/report/sheetlayout.h"

#include "ui/theme/paper.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

using Kind = ReportBlock::Kind;

constexpr double paperMargin = 54;
constexpr double gap = 13; // between blocks
constexpr double footerHeight = 34;
constexpr double iconSize = 34;
constexpr double mapShare = 0.36;
constexpr double mapHeight = 210;
constexpr double trendHeight = 265;
constexpr double alertPadding = 10;
constexpr double writingLine = 24;
constexpr double aboveFooter = 10; // a line to write on is none of the footer's
constexpr int fewestWritingLines = 3;
constexpr int mostWritingLines = 4;
constexpr int paragraphLines = 3;
constexpr int alertLines = 8;
constexpr double smallerStep = 0.95;
constexpr double smallest = 0.55;

using RowLimits = QList<qsizetype>; // rows shown of each block's table

class Setter
{
public:
    // The border of the paper is as wide on every sheet, however small its letters are.
    Setter(const ReportSheet &sheet, const QSizeF &paper, double scale, const RowLimits &limits)
        : m_limits(limits)
    {
        const QSizeF size = paper / scale;
        const double margin = paperMargin / scale;
        m_page.sheet = sheet;
        m_page.size = size;
        m_page.room = QRectF({0, 0}, size).adjusted(margin, margin, -margin, -margin / 2);
    }

    // Whether all of it found room.
    bool set()
    {
        SheetColumn column(m_page.items, m_page.room.left(), m_page.room.top(), m_page.room.width());
        setTitle(column);
        const QList<ReportBlock> &blocks = std::as_const(m_page.sheet).blocks;
        for (m_block = 0; m_block < blocks.size();) {
            if (blocks[m_block].table.fillsPage && m_limits[m_block] == 0) {
                ++m_block; // it found no room
                continue;
            }
            column.skip(gap);
            if (blocks[m_block].kind == Kind::Map)
                setMapRow(column);
            else
                setBlock(column, blocks[m_block++]);
        }
        setFooter();
        return column.y() <= bottom();
    }

    const LaidSheet &page() const { return m_page; }

private:
    qsizetype indexOf(const ReportBlock &block) const { return &block - m_page.sheet.blocks.constData(); }
    double bottom() const { return m_page.room.bottom() - footerHeight; }

    void setTitle(SheetColumn &column)
    {
        SheetColumn narrow(m_page.items, column.left(), column.y(), column.width() - 2 * iconSize);
        narrow.text(m_page.sheet.title, Lettering::Title, Tone::Text, 1);
        narrow.skip(2);
        narrow.text(m_page.sheet.subtitle, Lettering::Small, Tone::Text2, 1);
        column.skip(narrow.y() - column.y());
    }

    void setFooter()
    {
        const QRectF &room = m_page.room;
        SheetColumn column(m_page.items, room.left(), room.bottom() - footerHeight + 12, room.width());
        column.rule(Tone::ControlBorder);
        column.skip(2);
        column.row({m_page.sheet.footer, m_page.sheet.pageText}, {0.84, 0.16}, {false, true},
                   Lettering::Small, Tone::Text2);
    }

    void setBlock(SheetColumn &column, const ReportBlock &block)
    {
        switch (block.kind) {
        case Kind::Fields:
            return setFields(column, block);
        case Kind::Alert:
            return setAlert(column, block);
        case Kind::Text:
            column.heading(block.heading);
            return setParagraphs(column, block);
        case Kind::Tiles:
            return setTiles(column, block);
        case Kind::Table:
            return setTable(column, block);
        case Kind::Trend:
            return setTrend(column, block);
        case Kind::Lines:
            return setLines(column, block);
        case Kind::Map:
            Q_UNREACHABLE(); // set with what stands beside it
        }
    }

    void setParagraphs(SheetColumn &column, const ReportBlock &block)
    {
        for (const QString &paragraph : block.paragraphs) {
            const bool main = block.kind == Kind::Text;
            column.text(paragraph, main ? Lettering::Body : Lettering::Small, main ? Tone::Text : Tone::Text2,
                        paragraphLines);
            column.skip(2);
        }
    }

    // Lines to write on, or what was typed, above the rule.
    void setFields(SheetColumn &column, const ReportBlock &block)
    {
        const double between = 24;
        const auto count = static_cast<double>(block.tiles.size());
        const double wide = (column.width() - between * (count - 1)) / count;
        double x = column.left();
        double end = column.y();
        for (const ReportTile &tile : block.tiles) {
            SheetColumn field(m_page.items, x, column.y(), wide);
            field.text(tile.label, Lettering::Small, Tone::Text2, 1);
            if (tile.value.isEmpty())
                field.skip(16);
            else
                field.text(tile.value, Lettering::Strong, Tone::Text, 1);
            field.skip(2);
            field.rule(Tone::ControlBorder);
            end = std::max(end, field.y());
            x += wide + between;
        }
        column.skip(end - column.y());
    }

    void setAlert(SheetColumn &column, const ReportBlock &block)
    {
        const qsizetype box = m_page.items.size();
        m_page.items.append({.kind = SheetItem::Kind::Box});
        SheetColumn inner(m_page.items, column.left() + alertPadding, column.y() + alertPadding,
                          column.width() - 2 * alertPadding);
        inner.text(block.paragraphs.constFirst(), Lettering::Strong, Tone::Text, 1);
        for (const QString &paragraph : block.paragraphs.mid(1, alertLines))
            inner.text(paragraph, Lettering::Body, Tone::Text, 1);
        inner.skip(alertPadding);
        m_page.items[box].rect = {column.left(), column.y(), column.width(), inner.y() - column.y()};
        column.skip(inner.y() - column.y());
    }

    void setTiles(SheetColumn &column, const ReportBlock &block)
    {
        column.heading(block.heading);
        const double wide = column.width() / static_cast<double>(block.tiles.size());
        double x = column.left();
        double end = column.y();
        for (const ReportTile &tile : block.tiles) {
            SheetColumn inner(m_page.items, x, column.y(), wide - 10);
            inner.text(tile.value, Lettering::Figure, Tone::Text, 1);
            inner.text(tile.label, Lettering::Small, Tone::Text2, 2);
            end = std::max(end, inner.y());
            x += wide;
        }
        column.skip(end - column.y());
        setParagraphs(column, block);
    }

    void setTable(SheetColumn &column, const ReportBlock &block)
    {
        const ReportTable &table = block.table;
        const qsizetype shown = m_limits[indexOf(block)];
        column.heading(block.heading);
        if (!table.rows.isEmpty()) {
            const double sidesEnd = setSides(column, table);
            column.row(table.header, table.shares, table.numbers, Lettering::Small, Tone::Text2);
            column.skip(std::max(0.0, sidesEnd - column.y()));
            column.rule(Tone::ControlBorder);
        }
        for (qsizetype i = 0; i < std::min(shown, table.rows.size()); ++i) {
            const double top = column.y();
            column.row(table.rows[i], table.shares, table.numbers, Lettering::Small, Tone::Text);
            if (table.rangeColumn >= 0)
                m_page.items.append({.kind = SheetItem::Kind::Range,
                                     .rect = rangePlace(column, table, top, column.y() - top),
                                     .block = indexOf(block),
                                     .row = i});
            column.rule(Tone::Border);
        }
        column.skip(3);
        if (shown < table.rows.size() && !table.fillsPage)
            column.text(moreText(table, shown), Lettering::Small, Tone::Text2, paragraphLines);
        setParagraphs(column, block);
    }

    // Where a row draws its range.
    static QRectF rangePlace(const SheetColumn &column, const ReportTable &table, double top, double high)
    {
        double before = 0;
        for (qsizetype i = 0; i < table.rangeColumn; ++i)
            before += table.shares[i];
        return {column.left() + before * column.width(), top,
                table.shares[table.rangeColumn] * column.width() - gap, high};
    }

    // What lies on either side of zero, above the ranges. Where it ends.
    double setSides(const SheetColumn &column, const ReportTable &table)
    {
        if (table.rangeColumn < 0)
            return column.y();
        const QRectF place = rangePlace(column, table, column.y(), 0);
        SheetColumn sides(m_page.items, place.left(), place.top(), place.width());
        sides.row({table.below, table.above}, {0.5, 0.5}, {true, false}, Lettering::Small, Tone::Text2);
        setScale(sides, table.scale);
        return sides.y();
    }

    // The numbers of the axis, each at its place on it.
    void setScale(SheetColumn &sides, const QStringList &numbers)
    {
        const double top = sides.y();
        double end = top;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const double wide = QFontMetricsF(letterFont(Lettering::Small)).horizontalAdvance(numbers[i]) + 1;
            const double room = sides.width() - wide;
            const double left = room * static_cast<double>(i) / static_cast<double>(numbers.size() - 1);
            SheetColumn number(m_page.items, sides.left() + left, top, wide);
            number.text(numbers[i], Lettering::Small, Tone::Text2, 1);
            end = number.y();
        }
        sides.skip(end - top);
    }

    // The map on the left, everything that stands beside it on the right.
    void setMapRow(SheetColumn &column)
    {
        const QList<ReportBlock> &blocks = std::as_const(m_page.sheet).blocks;
        const double mapWidth = mapShare * column.width();
        SheetColumn left(m_page.items, column.left(), column.y(), mapWidth - 2 * gap);
        setMap(left, blocks[m_block++]);
        SheetColumn right(m_page.items, column.left() + mapWidth, column.y(), column.width() - mapWidth);
        for (bool first = true; m_block < blocks.size() && blocks[m_block].besideMap;
             ++m_block, first = false) {
            right.skip(first ? 0 : gap);
            setBlock(right, blocks[m_block]);
        }
        column.skip(std::max(left.y(), right.y()) - column.y());
    }

    void setMap(SheetColumn &column, const ReportBlock &block)
    {
        column.heading(block.heading);
        m_page.items.append({.kind = SheetItem::Kind::Map,
                             .rect = {column.left(), column.y(), column.width(), mapHeight},
                             .block = indexOf(block)});
        column.skip(mapHeight + 2);
        QStringList sides;
        for (const ReportTile &side : block.tiles)
            sides.append(side.label);
        column.row(sides, {0.5, 0.5}, {false, true}, Lettering::Small, Tone::Text);
        setParagraphs(column, block);
    }

    void setTrend(SheetColumn &column, const ReportBlock &block)
    {
        column.heading(block.heading);
        m_page.items.append({.kind = SheetItem::Kind::Plot,
                             .rect = {column.left(), column.y(), column.width(), trendHeight},
                             .block = indexOf(block)});
        column.skip(trendHeight + 2);
        setParagraphs(column, block);
    }

    // As many as there is room for, but never so few that nothing can be written: tables give way.
    void setLines(SheetColumn &column, const ReportBlock &block)
    {
        column.heading(block.heading);
        const auto fits = [&] { return column.y() + writingLine + 1 + aboveFooter <= bottom(); };
        for (int line = 0; line < fewestWritingLines || (line < mostWritingLines && fits()); ++line) {
            column.skip(writingLine);
            column.rule(Tone::ControlBorder);
        }
        column.skip(aboveFooter);
    }

    LaidSheet m_page {};
    const RowLimits &m_limits;
    qsizetype m_block {};
};

RowLimits firstLimits(const ReportSheet &sheet)
{
    RowLimits limits;
    for (const ReportBlock &block : sheet.blocks)
        limits.append(rowsWanted(block.table));
    return limits;
}

// Takes a row from the table that can spare most, and another the first time, for the line that says how many
// are left out: one row alone gains nothing. False when none can spare any.
bool shorten(RowLimits &limits, const ReportSheet &sheet)
{
    for (qsizetype i = 0; i < limits.size(); ++i)
        if (sheet.blocks[i].table.fillsPage && limits[i] > 0) {
            --limits[i];
            return true;
        }
    const auto step = [&](qsizetype i) { return limits[i] == sheet.blocks[i].table.rows.size() ? 2 : 1; };
    qsizetype most = 0;
    qsizetype longest = -1;
    for (qsizetype i = 0; i < limits.size(); ++i)
        if (const qsizetype spare = limits[i] - sheet.blocks[i].table.fewest;
            spare > most && spare >= step(i)) {
            most = spare;
            longest = i;
        }
    if (longest < 0)
        return false;
    limits[longest] -= step(longest);
    return true;
}

// Gives rows back while there is room: what a table left out for another, or has above its usual number. Those
// of tables that fill the page stay as they are.
void lengthen(RowLimits &limits, const ReportSheet &sheet, const QSizeF &paper, double scale)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (qsizetype i = 0; i < limits.size(); ++i) {
            const ReportTable &table = sheet.blocks[i].table;
            const qsizetype left = table.rows.size() - limits[i];
            if (left == 0 || table.fillsPage)
                continue;
            RowLimits more = limits;
            more[i] += left == 2 ? 2 : 1; // one row alone is never left out
            if (Setter(sheet, paper, scale, more).set()) {
                limits = more;
                grown = true;
            }
        }
    }
}

} // namespace

QSizeF sizeOf(Paper paper)
{
    constexpr double inch = 96;
    constexpr double millimetre = inch / 25.4;
    return paper == Paper::A4 ? QSizeF(210 * millimetre, 297 * millimetre) : QSizeF(8.5 * inch, 11 * inch);
}

LaidSheet layOut(const ReportSheet &sheet, Paper paper)
{
    const PaperTheme print;
    RowLimits limits = firstLimits(sheet);
    double scale = 1;
    while (true) {
        const bool fits = Setter(sheet, sizeOf(paper), scale, limits).set();
        if (fits || scale <= smallest)
            break;
        if (!shorten(limits, sheet))
            scale *= smallerStep;
    }
    lengthen(limits, sheet, sizeOf(paper), scale);
    Setter setter(sheet, sizeOf(paper), scale, limits);
    setter.set();
    return setter.page();
}

} // namespace rhomboid
