#include "core/report/sheets.h"

#include "core/report/wording.h"

namespace rhomboid {

namespace {

void writeTable(QStringList &lines, const ReportTable &table)
{
    const auto cells = [&table](QStringList row) {
        if (table.rangeColumn >= 0)
            row.removeAt(table.rangeColumn); // a picture of the numbers beside it
        return row.join(QStringLiteral(" | "));
    };
    if (!table.rows.isEmpty())
        lines.append(cells(table.header));
    const qsizetype shown = rowsWanted(table);
    for (const QStringList &row : table.rows.first(shown))
        lines.append(cells(row));
    if (shown < table.rows.size())
        lines.append(moreText(table, shown));
}

void writeBlock(QStringList &lines, const ReportBlock &block)
{
    if (block.kind == ReportBlock::Kind::Lines)
        return; // room to write on
    lines.append(QString());
    if (!block.heading.isEmpty())
        lines.append(block.heading);
    for (const ReportTile &tile : block.tiles)
        if (!tile.value.isEmpty())
            lines.append(ReportWords::tr("%1: %2", "label, value").arg(tile.label, tile.value));
    writeTable(lines, block.table);
    if (block.kind == ReportBlock::Kind::Trend)
        lines.append(block.plot.summary);
    lines.append(block.paragraphs);
}

} // namespace

QString plainText(const QList<ReportSheet> &sheets)
{
    QStringList lines;
    for (const ReportSheet &sheet : sheets) {
        if (!lines.isEmpty())
            lines << QString() << QString();
        lines << sheet.title << sheet.subtitle;
        for (const ReportBlock &block : sheet.blocks)
            writeBlock(lines, block);
        lines << QString() << sheet.footer;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace rhomboid
