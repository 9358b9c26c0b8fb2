#include "tests/kit/plotpictures.h"
#include "tests/kit/plots.h"
#include "ui/kit/plotmarks.h"
#include "ui/kit/plotpainter.h"
#include "ui/kit/plotview.h"
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

// Of the first item of the legend, some pixels from its left.
QColor swatchColor(const Plot &plot, double from)
{
    const QSize size(600, 240);
    const QRectF item = layoutOf(plot, size).legend.constFirst();
    return pictureOf(plot, size).pixelColor(qFloor(item.left() + from), qFloor(item.center().y()));
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

    // Many short notes over ten years would be nothing but dashes.
    void onlyAWideNoteHasEdges()
    {
        Plot plot {.timeAxis = false, .xTo = 1000, .panels = {{.yTo = 2}}};
        const auto edgesOf = [&plot](double days) {
            plot.panels[0].spans = {{.from = 500, .to = 500 + days}};
            const QSize size(400, 200);
            const QImage image = pictureOf(plot, size);
            const QRect area = layoutOf(plot, size).panels[0].toAlignedRect();
            int found = 0;
            for (int x = area.left(); x <= area.right(); ++x)
                found += image.pixelColor(x, area.top() + 1) == theme().color(Tone::ControlBorder) ? 1 : 0;
            return found;
        };
        QCOMPARE(edgesOf(300), 2);
        QCOMPARE(edgesOf(14), 0);
    }

    void manyNotesTakeOneRow()
    {
        const auto heightWith = [](int notes) {
            Plot plot {.timeAxis = false, .xTo = 3650, .panels = {{.yTo = 2}}};
            for (int i = 0; i < notes; ++i)
                plot.panels[0].spans.append(
                    {.from = 80.0 * i, .to = 80.0 * i + 14, .text = QStringLiteral("Holiday")});
            return layoutOf(plot, {900, 400}).panels[0].height();
        };
        const double none = heightWith(0);
        const double row = none - heightWith(1);
        QVERIFY(row > 0);
        QVERIFY(none - heightWith(3) > 1.5 * row);
        QVERIFY(qAbs(none - heightWith(45) - row) <= 1);
    }

    // Where cells stand for the dots, the legend shows cells as well.
    void theLegendShowsShadesWhereDotsCrowd()
    {
        const auto middleOfSwatch = [](int dots) {
            Plot plot {.timeAxis = false,
                       .xTo = 3000,
                       .panels = {{.yTo = 2, .dots = {{}}}},
                       .legend = {{.text = QStringLiteral("Pain")}}};
            for (int i = 0; i < dots; ++i)
                plot.panels[0].dots[0].points.append({.x = 1.0 * i, .y = 1});
            return swatchColor(plot, legendSwatchWidth(LegendItem::Shape::Ring) / 2);
        };
        QCOMPARE(middleOfSwatch(20), QColor(Qt::white));
        QVERIFY(middleOfSwatch(3000) != QColor(Qt::white));
    }

    void theLegendShowsALineOnlyWhereThereIsOne()
    {
        Plot plot {.timeAxis = false,
                   .xTo = 96,
                   .panels = {{.yTo = 10}},
                   .legend = {{.shape = LegendItem::Shape::Line,
                               .role = PlotRole::Neutral,
                               .text = QStringLiteral("Daily mean")}}};
        const QList<PlotPoint> means {{.x = 12, .y = 2}, {.x = 60, .y = 4}};
        plot.panels[0].dots = {{.role = PlotRole::Neutral, .shape = DotMark::Shape::Disc, .points = means}};
        plot.panels[0].lines = {{.role = PlotRole::Neutral, .points = means, .breaks = {true, true}}};
        const double middle = legendSwatchWidth(LegendItem::Shape::Line) / 2;
        QCOMPARE(swatchColor(plot, 2), QColor(Qt::white));
        QCOMPARE(swatchColor(plot, middle), theme().color(PlotRole::Neutral));
        plot.panels[0].lines[0].breaks = {true, false};
        QCOMPARE(swatchColor(plot, 2), theme().color(PlotRole::Neutral));
    }

    void aLongNoteIsReadInSeveralLines()
    {
        PlotView view;
        view.resize(900, 380);
        Plot plot = samplePlot(84);
        const QString note =
            QStringLiteral("Moved house and carried boxes for the whole week, slept on the "
                           "sofa, skipped the gym and the pool, knees sore as well, back stiff in "
                           "the mornings");
        plot.stops[40].lines.append(note);
        view.setPlot(plot);
        view.setStop(39);
        const double one = view.readOutBox().height();
        view.setStop(40);
        QVERIFY2(view.readOutBox().width() <= view.width() / 2.0,
                 qPrintable(QString::number(view.readOutBox().width())));
        QVERIFY(view.readOutBox().height() > one + 2 * QFontMetricsF(theme().font(Type::Small)).height());
        const QFont font = theme().font(Type::Small);
        for (const QString &line : brokenText(note, font, 200))
            QVERIFY2(QFontMetricsF(font).horizontalAdvance(line) <= 200, qPrintable(line));
        QCOMPARE(brokenText(note, font, 200).join(u' '), note); // nothing is cut
    }

    void aDotOnTheEdgeLeavesTheNumbersOfTheAxis_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("usual") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }
    void aDotOnTheEdgeLeavesTheNumbersOfTheAxis()
    {
        QFETCH(const double, zoom);
        applyAppearance(*qApp, {.zoom = zoom});
        Plot plot {.timeAxis = false, .xTo = 10, .panels = {{.yTo = 10, .yTicks = {0, 5, 10}}}};
        const QSize size(400, 300);
        const QImage bare = pictureOf(plot, size);
        plot.panels[0].dots = {{.points = {{.x = 0, .y = 5}}}};
        const QImage dotted = pictureOf(plot, size);
        const PlotLayout layout = layoutOf(plot, size);
        const int edge = qFloor(layout.panels[0].left()) - 1; // lines of the grid begin a pixel before
        const int y = qRound(layout.toY(plot.panels[0], 0, 5));
        const QRect beside(0, y - 20, edge, 40);
        int number = 0;
        int dot = edge;
        for (int x = edge - 1; x >= 0; --x)
            for (int row = beside.top(); row <= beside.bottom(); ++row) {
                if (bare.pixelColor(x, row) != QColor(Qt::white))
                    number = std::max(number, x);
                if (bare.pixel(x, row) != dotted.pixel(x, row))
                    dot = x;
            }
        QVERIFY(number > 0 && dot < edge);
        QVERIFY2(number < dot - 1, qPrintable(QStringLiteral("%1 %2").arg(number).arg(dot)));
    }
};

QTEST_MAIN(TestPlotMarks)
#include "tst_plotmarks.moc"
