#include "core/report/sheets.h"

#include "core/report/blocks.h"

namespace rhomboid {

qsizetype rowsWanted(const ReportTable &table)
{
    return table.rows.size() <= table.most + 1 ? table.rows.size() : table.most;
}

QString moreText(const ReportTable &table, qsizetype shown)
{
    qsizetype left = 0;
    for (qsizetype row = shown; row < table.rows.size(); ++row)
        left += table.counts.value(row, 1);
    if (!table.namesLeftOut)
        return ReportWords::tr("and %1 more").arg(left);
    QStringList names;
    for (const QStringList &row : table.rows.mid(shown))
        names.append(row.constFirst());
    return ReportWords::tr("and %1 more: %2", "count, names").arg(left).arg(names.join(ReportWords::comma()));
}

QList<ReportSheet> reportSheets(const ReportFacts &facts, const ReportSources &sources,
                                const ReportWording &wording)
{
    const ReportWriting writing {
        .facts = facts, .sources = sources, .words = ReportWords(facts.choice, wording)};
    QList<ReportSheet> sheets {firstSheet(writing), secondSheet(writing)};
    for (qsizetype i = 0; i < sheets.size(); ++i)
        sheets[i].pageText = ReportWords::tr("Page %1 of %2").arg(i + 1).arg(sheets.size());
    return sheets;
}

} // namespace rhomboid
