#pragma once

#include "core/report/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rhomboid {

// What the pages are made for.
enum class Paper { A4, Letter };

inline constexpr Keyword<Paper> paperWords[] {{Paper::A4, "a4"}, {Paper::Letter, "letter"}};

// An estimate and its range, drawn beside its words.
struct ReportRange {
    double value {};
    double low {};
    double high {};

    bool operator==(const ReportRange &) const = default;
};

// A table of a report. Where a page is short of room it shows fewer rows and says how many it leaves out.
struct ReportTable {
    QStringList header {};
    QList<QStringList> rows {};
    QList<qsizetype> counts {}; // how many things each row stands for; empty: one each
    QList<double> shares {}; // of the width, by column
    QList<bool> numbers {}; // by column: stands on the right
    qsizetype fewest {1};
    qsizetype most {8};
    QList<ReportRange>
        ranges {}; // one a row, drawn in the column `rangeColumn` on one axis with zero in its middle
    qsizetype rangeColumn {-1};
    double reach {1}; // of that axis, either side of zero
    QStringList scale {}; // its numbers at the left end, in the middle and at the right end
    QString below {}; // what lies on the left of zero
    QString above {};
    bool namesLeftOut {false}; // rows that find no room are named after their number, by their first cell
    bool fillsPage {
        false}; // has as many rows as there is room for, and none before others have to give any up

    bool operator==(const ReportTable &) const = default;
};

// Rows shown where there is room. One more than `most` is shown as well: the line that says that it is left
// out would take its place.
qsizetype rowsWanted(const ReportTable &table);

// "and 12 more": things, not rows, below the first `shown` rows; their names where the table names them.
QString moreText(const ReportTable &table, qsizetype shown);

struct ReportTile {
    QString value {};
    QString label {};

    bool operator==(const ReportTile &) const = default;
};

// One piece of a page, in words: what it is drawn as and what it says.
struct ReportBlock {
    enum class Kind { Fields, Alert, Text, Tiles, Table, Map, Trend, Lines };

    Kind kind {Kind::Text};
    QString heading {};
    QStringList paragraphs {}; // below everything else; of Alert the first is its title
    ReportTable table {};
    QList<ReportTile> tiles {}; // also the fields to fill in
    QList<PlaceSummary> places {}; // of Map
    Plot plot {}; // of Trend
    bool besideMap {false}; // stands on the right of the map before it

    bool operator==(const ReportBlock &) const = default;
};

struct ReportSheet {
    QString title {};
    QString subtitle {};
    QList<ReportBlock> blocks {};
    QString footer {};
    QString pageText {}; // "Page 1 of 2"

    bool operator==(const ReportSheet &) const = default;
};

// The two pages in words. The first stands alone; the second says how it came about and what was tried.
QList<ReportSheet> reportSheets(const ReportFacts &facts, const ReportSources &sources,
                                const ReportWording &wording);

// The same pages for the clipboard, a mail, a screen reader.
QString plainText(const QList<ReportSheet> &sheets);

} // namespace rhomboid
