#include "ui/report/reportpainter.h"

#include "ui/kit/bodycounts.h"
#include "ui/kit/bodydrawing.h"
#include "ui/kit/plotview.h"
#include "ui/theme/icons.h"
#include "ui/theme/paper.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr double bodyLine = 1.2;
constexpr int darkestStep = 6; // of the pain scale: a black number can be read on it
constexpr int countPixels = 22; // in the units of the drawing
constexpr double alertRadius = 7;
constexpr double iconSize = 34;

class SheetPainter
{
public:
    SheetPainter(QPainter &painter, const LaidSheet &page) : m_painter(painter), m_page(page) { }

    void draw()
    {
        for (const SheetItem &item : m_page.items)
            drawItem(item);
        drawSign();
    }

private:
    const ReportBlock &blockOf(const SheetItem &item) const { return m_page.sheet.blocks[item.block]; }

    void drawItem(const SheetItem &item)
    {
        switch (item.kind) {
        case SheetItem::Kind::Text: {
            const QFont font = letterFont(item.letter);
            m_painter.setFont(font);
            m_painter.setPen(theme().color(item.tone));
            m_painter.drawText(QPointF(item.rect.left(), item.rect.top() + QFontMetricsF(font).ascent()),
                               item.text);
            break;
        }
        case SheetItem::Kind::Rule:
            m_painter.fillRect(item.rect, theme().color(item.tone));
            break;
        case SheetItem::Kind::Box:
            m_painter.setPen(QPen(theme().color(Tone::CautionBorder), 1.5));
            m_painter.setBrush(theme().color(Tone::CautionBg));
            m_painter.drawRoundedRect(item.rect, alertRadius, alertRadius);
            break;
        case SheetItem::Kind::Map:
            drawMap(item.rect, blockOf(item).places);
            break;
        case SheetItem::Kind::Plot:
            m_painter.save();
            m_painter.translate(item.rect.topLeft());
            drawPlot(m_painter, item.rect.size(), blockOf(item).plot);
            m_painter.restore();
            break;
        }
    }

    // The program's sign at the right end of the title.
    void drawSign()
    {
        const QRectF &room = m_page.room;
        QSvgRenderer sign(QStringLiteral(":/app-icon.svg"));
        sign.render(&m_painter, QRectF(room.right() - iconSize, room.top(), iconSize, iconSize));
    }

    void drawMap(const QRectF &rect, const QList<PlaceSummary> &places)
    {
        QHash<QString, int> counts;
        for (const PlaceSummary &place : places)
            counts.insert(place.region, place.entries);
        m_painter.save();
        m_painter.setTransform(bodyTransform(rect), true);
        drawBodyCounts(m_painter, counts, darkestStep);
        for (const PlaceSummary &place : places)
            drawCount(place);
        m_painter.restore();
    }

    // The number of entries in the middle of its place, on a disc, so that it can be read without colour.
    void drawCount(const PlaceSummary &place)
    {
        const auto &regions = bodyDrawing().regions;
        const auto region = std::ranges::find(regions, place.region, &BodyRegion::id);
        if (region == regions.cend())
            return;
        QFont font = letterFont(Lettering::Strong);
        font.setPixelSize(countPixels);
        const QString text = QString::number(place.entries);
        const QFontMetricsF metrics(font);
        const double high = metrics.capHeight() + 10;
        const double wide = std::max(high, metrics.horizontalAdvance(text) + 8);
        const QRectF disc(region->anchor.x() - wide / 2, region->anchor.y() - high / 2, wide, high);
        m_painter.setPen(QPen(theme().color(Tone::BodyLine), bodyLine));
        m_painter.setBrush(theme().color(Tone::Surface));
        m_painter.drawRoundedRect(disc, high / 2, high / 2);
        m_painter.setFont(font);
        m_painter.setPen(theme().color(Tone::Text));
        m_painter.drawText(QPointF(disc.center().x() - metrics.horizontalAdvance(text) / 2,
                                   disc.center().y() + metrics.capHeight() / 2),
                           text);
    }

    QPainter &m_painter;
    const LaidSheet &m_page;
};

} // namespace

void drawSheet(QPainter &painter, const QRectF &target, const LaidSheet &page)
{
    const PaperTheme print;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.translate(target.topLeft());
    painter.scale(target.width() / page.size.width(), target.height() / page.size.height());
    painter.fillRect(QRectF({0, 0}, page.size), theme().color(Tone::Surface));
    SheetPainter(painter, page).draw();
    painter.restore();
}

} // namespace rhomboid
