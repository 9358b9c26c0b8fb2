// A report that was printed or copied without colours says all that the coloured one says: whatever is told
// apart on it differs in shape, in words, or in how dark it is.
#include "tests/report/sheets.h"
#include "ui/kit/bodycounts.h"
#include "ui/kit/bodydrawing.h"
#include "ui/theme/paper.h"

#include "tests/support/sample.h"

#include <QtTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

// Of 255: what a copy of a copy still keeps apart, and what a tint needs to be seen on paper.
constexpr int apart = 60;
constexpr int tint = 10;

int greyOf(const QColor &color) { return qGray(color.rgb()); }

int greyOf(PlotRole role) { return greyOf(theme().color(role)); }

int paper() { return greyOf(theme().color(Tone::Surface)); }

QImage greyImageOf(const LaidSheet &page)
{
    return imageOf(page, page.size.toSize()).convertToFormat(QImage::Format_Grayscale8);
}

// A day for each place, with pain of 1, 2, 3 and so on. The weaker, the more often it was named.
Journal placesNamed(int places)
{
    QList<Entry> entries;
    for (int place = 0; place < places; ++place)
        for (int time = place; time < places; ++time) {
            PainEntry entry = pain(qPrintable(QStringLiteral("p%1-%2").arg(place).arg(time)),
                                   qPrintable(QStringLiteral("2026-03-%1T%2:00:00")
                                                  .arg(place + 1, 2, 10, QChar(u'0'))
                                                  .arg(time + 8, 2, 10, QChar(u'0'))),
                                   place + 1);
            entry.regions = {{.region = bodyRegions()[place].id, .level = place + 1}};
            entries.append(entry);
        }
    return Journal(entries, {});
}

const SheetItem *itemOf(const LaidSheet &page, SheetItem::Kind kind)
{
    const auto found = std::ranges::find(page.items, kind, &SheetItem::kind);
    return found == page.items.cend() ? nullptr : &*found;
}

// The grey most of a place has: its fill, without its border and its number.
int fillOf(const QImage &grey, const QTransform &toPage, const BodyRegion &region)
{
    const QPainterPath path = toPage.map(region.path);
    std::array<int, 256> counts {};
    const QRect box = path.boundingRect().toAlignedRect();
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            if (grey.rect().contains(x, y) && path.contains(QPointF(x + 0.5, y + 0.5)))
                ++counts[static_cast<std::size_t>(qGray(grey.pixel(x, y)))];
    return static_cast<int>(std::ranges::max_element(counts) - counts.begin());
}

// Where the number of a place stands.
QRect numberOf(const QTransform &toPage, const BodyRegion &region)
{
    constexpr int half = 7; // px of the page
    const QPoint middle = toPage.map(region.anchor).toPoint();
    return {middle.x() - half, middle.y() - half, 2 * half, 2 * half};
}

// What can be seen of a series: a sign and how dark it is.
struct Mark {
    enum class Shape { Band, Line, Bar, Ring, Disc };

    Shape shape {};
    int grey {};
    bool operator==(const Mark &) const = default;
};

QList<Mark> marksOf(const Panel &panel)
{
    QList<Mark> marks;
    for (const LineMark &line : panel.lines) {
        marks.append({Mark::Shape::Line, greyOf(line.role)});
        if (!line.low.isEmpty())
            marks.append({Mark::Shape::Band, greyOf(line.bandRole)});
    }
    for (const BarMark &bars : panel.bars)
        marks.append({Mark::Shape::Bar, greyOf(bars.role)});
    for (const DotMark &dots : panel.dots)
        marks.append({dots.shape == DotMark::Shape::Disc ? Mark::Shape::Disc : Mark::Shape::Ring, greyOf(dots.role)});
    return marks;
}

} // namespace

class tst_ReportGrey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void placesOfTheMapStayApart();
    void eachPlaceSaysItsNumber();
    void theNumberIsALevelAndNoCount();
    void painAndTrainingStayApart();
    void aWarningStandsOut();
    void lettersStayDark();
    void tablesTellInWords();
};

// More pain is never lighter, and what was named is darker than what was not.
void tst_ReportGrey::placesOfTheMapStayApart()
{
    constexpr int places = 6;
    const LaidSheet page = layOut(sheetsOf(placesNamed(places), lastWeeks(12), demoEnd()).front(), Paper::A4);
    const SheetItem *map = itemOf(page, SheetItem::Kind::Map);
    QVERIFY(map);
    const QImage grey = greyImageOf(page);
    const QTransform toPage = bodyTransform(map->rect);
    const QList<BodyRegion> &regions = bodyDrawing().regions;
    int before = fillOf(grey, toPage, regions[places]); // nobody named it
    for (int place = 0; place < places; ++place) {
        const int fill = fillOf(grey, toPage, regions[place]);
        QVERIFY2(fill <= before - 5,
                 qPrintable(QStringLiteral("pain of %1: %2 after %3").arg(place + 1).arg(fill).arg(before)));
        before = fill;
    }
    QVERIFY(fillOf(grey, toPage, regions[0]) - before >= apart);
}

// So that neighbours of about the same grey are told apart by what they say.
void tst_ReportGrey::eachPlaceSaysItsNumber()
{
    constexpr int places = 6;
    const LaidSheet page = layOut(sheetsOf(placesNamed(places), lastWeeks(12), demoEnd()).front(), Paper::A4);
    const SheetItem *map = itemOf(page, SheetItem::Kind::Map);
    QVERIFY(map);
    LaidSheet other = page;
    for (PlaceSummary &place : other.sheet.blocks[map->block].places)
        place.highest = 10;
    const QImage one = greyImageOf(page);
    const QImage two = greyImageOf(other);
    const QTransform toPage = bodyTransform(map->rect);
    for (int place = 0; place < places; ++place) {
        const QRect box = numberOf(toPage, bodyDrawing().regions[place]);
        QVERIFY2(one.copy(box) != two.copy(box), qPrintable(bodyDrawing().regions[place].id));
        int darkest = 255;
        int lightest = 0;
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x) {
                darkest = std::min(darkest, qGray(one.pixel(x, y)));
                lightest = std::max(lightest, qGray(one.pixel(x, y)));
            }
        QVERIFY(lightest - darkest >= 2 * apart); // a dark number on its white disc
    }
}

// A number on a map is a level everywhere: one entry of 6 does not read as pain of 1.
void tst_ReportGrey::theNumberIsALevelAndNoCount()
{
    const LaidSheet page = layOut(sheetsOf(placesNamed(3), lastWeeks(12), demoEnd()).front(), Paper::A4);
    const SheetItem *map = itemOf(page, SheetItem::Kind::Map);
    QVERIFY(map);
    QVERIFY(page.sheet.blocks[map->block].paragraphs.join(u' ').contains(QStringLiteral("highest pain")));
    LaidSheet counted = page;
    LaidSheet stronger = page;
    for (qsizetype i = 0; i < page.sheet.blocks[map->block].places.size(); ++i) {
        counted.sheet.blocks[map->block].places[i].entries += 10;
        stronger.sheet.blocks[map->block].places[i].highest = 10;
    }
    const QRect body = map->rect.toAlignedRect();
    const QImage shown = imageOf(page, page.size.toSize()).copy(body);
    QCOMPARE(imageOf(counted, page.size.toSize()).copy(body), shown);
    QVERIFY(imageOf(stronger, page.size.toSize()).copy(body) != shown);
}

void tst_ReportGrey::painAndTrainingStayApart()
{
    const ReportSheet sheet = sheetsOf(demoJournal(26), lastWeeks(12), demoEnd())[1];
    const auto trend = std::ranges::find(sheet.blocks, ReportBlock::Kind::Trend, &ReportBlock::kind);
    QVERIFY(trend != sheet.blocks.cend());
    const PaperTheme print;
    QStringList titles;
    for (const Panel &panel : trend->plot.panels) {
        titles.append(panel.title);
        const QList<Mark> marks = marksOf(panel);
        QVERIFY(!marks.isEmpty());
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const bool isBand = marks[i].shape == Mark::Shape::Band;
            QVERIFY2(paper() - marks[i].grey >= (isBand ? tint : apart), qPrintable(panel.title));
            for (qsizetype k = i + 1; k < marks.size(); ++k)
                QVERIFY2(marks[i].shape != marks[k].shape || std::abs(marks[i].grey - marks[k].grey) >= apart,
                         qPrintable(panel.title));
        }
    }
    // Pain and training stand in panels of their own, each with its name.
    QCOMPARE(titles.size(), 3);
    QCOMPARE(QSet<QString>(titles.cbegin(), titles.cend()).size(), 3);
    QVERIFY(!titles.contains(QString()));
    QVERIFY(greyOf(PlotRole::PainBand) - greyOf(PlotRole::Pain) >= apart); // the line on its range
}

void tst_ReportGrey::aWarningStandsOut()
{
    PainEntry entry = pain("p", "2026-03-10T08:00:00", 6);
    entry.warningSigns = {{.sign = QStringLiteral("sx_weak_limb_sudden")}};
    const LaidSheet page = layOut(sheetsOf(Journal({entry}, {}), lastWeeks(4), demoEnd()).front(), Paper::A4);
    const SheetItem *box = itemOf(page, SheetItem::Kind::Box);
    QVERIFY(box);
    const QImage grey = greyImageOf(page);
    const int y = qRound(box->rect.center().y());
    int darkest = 255; // of the border
    for (int x = qFloor(box->rect.left()) - 2; x <= qCeil(box->rect.left()) + 2; ++x)
        darkest = std::min(darkest, qGray(grey.pixel(x, y)));
    QVERIFY2(255 - darkest >= apart, qPrintable(QString::number(darkest)));
    QVERIFY(std::ranges::any_of(page.items, [&](const SheetItem &item) {
        return item.kind == SheetItem::Kind::Text && item.letter == Lettering::Strong
            && box->rect.contains(item.rect.center());
    }));
}

void tst_ReportGrey::lettersStayDark()
{
    const PaperTheme print;
    for (const ReportSheet &sheet : sheetsOf(demoJournal(26), lastWeeks(12), demoEnd()))
        for (const SheetItem &item : layOut(sheet, Paper::A4).items)
            if (item.kind == SheetItem::Kind::Text)
                QVERIFY2(paper() - greyOf(theme().color(item.tone)) >= 2 * apart, qPrintable(item.text));
}

// With and without, hurt and did not, yes and no: each column and each answer has a name.
void tst_ReportGrey::tablesTellInWords()
{
    int tables = 0;
    for (const ReportSheet &sheet : sheetsOf(demoJournal(26), lastWeeks(12), demoEnd()))
        for (const ReportBlock &block : sheet.blocks)
            if (block.kind == ReportBlock::Kind::Table && !block.table.rows.isEmpty()) {
                ++tables;
                const QStringList &header = block.table.header;
                QCOMPARE(QSet<QString>(header.cbegin(), header.cend()).size(), header.size());
                for (const QStringList &row : block.table.rows)
                    QVERIFY2(!row.front().isEmpty(), qPrintable(block.heading));
            }
    QVERIFY(tables >= 4);
}

QTEST_MAIN(tst_ReportGrey)
#include "tst_reportgrey.moc"
