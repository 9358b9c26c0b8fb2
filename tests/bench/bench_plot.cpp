// One frame of the pain-and-load chart against a plain baseline: the same points as one antialiased path, one
// ellipse a dot and one rectangle a bar. Prints medians in CPU milliseconds and the ratio of the two.
#include "../kit/plots.h"
#include "bench.h"
#include "ui/kit/plotpainter.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <functional>
#include <vector>

using namespace rhomboid;

namespace {

constexpr QSize chartSize(970, 380);

double medianOf(int frames, const std::function<void(int)> &frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i)
        times.push_back(processorMilliseconds([&] { frame(i); }));
    return median(times);
}

void drawPlain(QPainter &painter, const Plot &plot)
{
    const PlotLayout layout = layoutOf(plot, chartSize);
    painter.setRenderHint(QPainter::Antialiasing);
    const LineMark &line = plot.panels[0].lines[0];
    QPainterPath path;
    QPolygonF band;
    for (qsizetype i = 0; i < line.points.size(); ++i) {
        const QPointF at(layout.toX(line.points[i].x), layout.toY(plot.panels[0], 0, line.points[i].y));
        i == 0 ? path.moveTo(at) : path.lineTo(at);
        band.append({at.x(), layout.toY(plot.panels[0], 0, line.high[i])});
    }
    for (qsizetype i = line.points.size(); i-- > 0;)
        band.append({layout.toX(line.points[i].x), layout.toY(plot.panels[0], 0, line.low[i])});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Tone::PainBand));
    painter.drawPolygon(band);
    painter.strokePath(path, QPen(theme().color(Tone::Pain), 2.6));
    painter.setPen(theme().color(Tone::Pain));
    painter.setBrush(Qt::NoBrush);
    for (const PlotPoint &dot : plot.panels[0].dots[0].points)
        painter.drawEllipse(QPointF(layout.toX(dot.x), layout.toY(plot.panels[0], 0, dot.y)), 3.2, 3.2);
    for (const PlotPoint &bar : plot.panels[1].bars[0].points)
        painter.fillRect(QRectF(layout.toX(bar.x), layout.toY(plot.panels[1], 1, bar.y), 2, 20), Qt::blue);
}

// The bars are for a full redraw; moving the pointer over a chart must cost nothing beside it.
struct Case {
    int days {};
    double bar {}; // ms
};
constexpr Case cases[] {{84, 8}, {365, 8}, {3650, 8}, {10'000, 16}, {100'000, 16}};

void measure(Scoreboard &board, const Case &row)
{
    const Plot plot = samplePlot(row.days);
    QImage image(chartSize, QImage::Format_ARGB32_Premultiplied);
    const double ours = medianOf(15, [&](int) {
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPlot(painter, chartSize, plot);
    });
    const double plain = medianOf(row.days > 20'000 ? 1 : 5, [&](int) {
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPlain(painter, plot);
    });
    PlotView view;
    view.setPlot(plot);
    view.resize(chartSize);
    view.render(&image);
    const double hover = medianOf(15, [&](int frame) {
        view.setStop((frame + 1) * row.days / 20);
        view.render(&image);
    });
    board.say(QStringLiteral("%1 days: plain %2 ms, ratio %3; hover %4 ms")
                  .arg(row.days, 6)
                  .arg(plain, 0, 'f', 2)
                  .arg(ours / plain, 0, 'f', 3)
                  .arg(hover, 0, 'f', 2));
    board.atMost(QStringLiteral("a frame of %1 days").arg(row.days), ours, row.bar,
                 QStringLiteral("ms of processor"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    Scoreboard board;
    for (const Case &row : cases)
        measure(board, row);
    return board.verdict();
}
