#include "tests/kit/plots.h"
#include "ui/kit/plotmarks.h"
#include "ui/kit/plotpainter.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <functional>

using namespace rhomboid;

namespace {

constexpr int side = 80;

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

QImage dotsOf(DotMark::Shape shape, int count)
{
    return drawn([&](QPainter &painter) {
        for (int i = 0; i < count; ++i)
            drawDot(painter, {side / 2.0, side / 2.0}, PlotRole::Pain, shape);
    });
}

// How wide what is drawn on white is.
int widthOf(const QImage &image)
{
    int first = side;
    int last = -1;
    for (int x = 0; x < side; ++x)
        for (int y = 0; y < side; ++y)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                first = std::min(first, x);
                last = x;
            }
    return last - first + 1;
}

int middleOf(const QImage &image) { return qGray(image.pixel(side / 2, side / 2)); }

} // namespace

// The signs of charts: how large they are, and what lies before what.
class TestPlotMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void cleanup() { applyAppearance(*qApp, {}); }

    void marksGrowWithTheLetters_data()
    {
        QTest::addColumn<DotMark::Shape>("shape");
        QTest::newRow("ring") << DotMark::Shape::Ring;
        QTest::newRow("tinted") << DotMark::Shape::Tinted;
        QTest::newRow("disc") << DotMark::Shape::Disc;
        QTest::newRow("diamond") << DotMark::Shape::Diamond;
    }
    void marksGrowWithTheLetters()
    {
        QFETCH(DotMark::Shape, shape);
        const int usual = widthOf(dotsOf(shape, 1));
        const double line = seriesWidth();
        const double swatch = legendSwatchWidth(LegendItem::Shape::Line);
        applyAppearance(*qApp, {.zoom = 2});
        QVERIFY(widthOf(dotsOf(shape, 1)) >= 1.5 * usual);
        QVERIFY(seriesWidth() >= 1.8 * line);
        QVERIFY(legendSwatchWidth(LegendItem::Shape::Line) >= 1.8 * swatch);
    }

    void tintedRingsGetDarkerOverEachOther()
    {
        const int one = middleOf(dotsOf(DotMark::Shape::Tinted, 1));
        QVERIFY(one < 255 && middleOf(dotsOf(DotMark::Shape::Tinted, 3)) < one - 20);
        QCOMPARE(middleOf(dotsOf(DotMark::Shape::Ring, 3)), 255);
    }

    void diamondsStandBeforeLines()
    {
        Plot plot {.timeAxis = false, .xTo = 2, .panels = {{.yTo = 2}}};
        plot.panels[0].lines = {{.points = {{.x = 0, .y = 1}, {.x = 2, .y = 1}}}};
        plot.panels[0].dots = {
            {.role = PlotRole::Text, .shape = DotMark::Shape::Diamond, .points = {{.x = 1, .y = 1}}}};
        const QSizeF size(side, side);
        const PlotLayout layout = layoutOf(plot, size);
        const QImage image = drawn([&](QPainter &painter) { drawMarks(painter, plot, layout, 0); });
        const QPoint middle(qFloor(layout.toX(1)), qFloor(layout.toY(plot.panels[0], 0, 1)));
        QCOMPARE(image.pixelColor(middle), theme().color(PlotRole::Text));
    }
};

QTEST_MAIN(TestPlotMarks)
#include "tst_plotmarks.moc"
