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
#include <cmath>

namespace rhomboid {

namespace {

constexpr double bodyLine = 1.2;
constexpr int levelPixels = 22; // in the units of the drawing
constexpr double alertRadius = 7;
constexpr double iconSize = 34;
constexpr double rangeMark = 3.5; // half of a square

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
        case SheetItem::Kind::Range:
            drawRange(item.rect, blockOf(item).table, item.row);
            break;
        }
    }

    // A square with whiskers on an axis that all rows share: black alone tells it.
    void drawRange(const QRectF &rect, const ReportTable &table, qsizetype row)
    {
        const double y = rect.center().y();
        const auto at = [&](double points) {
            return QPointF(rect.center().x() + points / table.reach * (rect.width() / 2 - rangeMark), y);
        };
        const QPointF up(0, rangeMark);
        m_painter.setPen(QPen(theme().color(Tone::ControlBorder), 1));
        m_painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()));
        const ReportRange &range = table.ranges[row];
        m_painter.setPen(QPen(theme().color(Tone::Text), 1.5));
        m_painter.drawLine(at(range.low), at(range.high));
        for (const double end : {range.low, range.high})
            m_painter.drawLine(at(end) - up, at(end) + up);
        m_painter.fillRect(
            QRectF(at(range.value) - QPointF(rangeMark, rangeMark), QSizeF(2 * rangeMark, 2 * rangeMark)),
            theme().color(Tone::Text));
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
        QHash<QString, int> levels;
        for (const PlaceSummary &place : places)
            levels.insert(place.region, place.highest);
        m_painter.save();
        m_painter.setTransform(bodyTransform(rect), true);
        drawBody(m_painter, levelShades(levels));
        for (const PlaceSummary &place : places)
            drawLevel(place);
        m_painter.restore();
    }

    // The highest pain in the middle of its place, on a disc, so that it can be read without colour. A number on
    // a map is a level everywhere in the program.
    void drawLevel(const PlaceSummary &place)
    {
        const auto &regions = bodyDrawing().regions;
        const auto region = std::ranges::find(regions, place.region, &BodyRegion::id);
        if (region == regions.cend())
            return;
        QFont font = letterFont(Lettering::Strong);
        font.setPixelSize(levelPixels);
        const QString text = QString::number(place.highest);
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
