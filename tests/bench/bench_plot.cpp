// One frame of the pain-and-load chart against a plain baseline: the same points as one antialiased path, one
// ellipse a dot and one rectangle a bar. Prints medians in CPU milliseconds and the ratio of the two.
#include "../kit/plots.h"
#include "ui/kit/plotpainter.h"
#include "ui/kit/plotview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace rhomboid;

namespace {

constexpr QSize chartSize(970, 380);

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename Frame> double median(int frames, const Frame &frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const double before = cpuMilliseconds();
        frame(i);
        times.push_back(cpuMilliseconds() - before);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
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

void measure(QTextStream &out, int days)
{
    const Plot plot = samplePlot(days);
    QImage image(chartSize, QImage::Format_ARGB32_Premultiplied);
    const double ours = median(15, [&](int) {
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPlot(painter, chartSize, plot);
    });
    const double plain = median(days > 20000 ? 1 : 5, [&](int) {
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPlain(painter, plot);
    });
    PlotView view;
    view.setPlot(plot);
    view.resize(chartSize);
    view.render(&image);
    const double hover = median(15, [&](int frame) {
        view.setStop((frame + 1) * days / 20);
        view.render(&image);
    });
    out << QStringLiteral("%1 days: redraw %2 ms, plain %3 ms, ratio %4; hover %5 ms\n")
               .arg(days, 6)
               .arg(ours, 0, 'f', 2)
               .arg(plain, 0, 'f', 2)
               .arg(ours / plain, 0, 'f', 3)
               .arg(hover, 0, 'f', 2);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, {});
    QTextStream out(stdout);
    for (const int days : {84, 365, 3650, 10000, 100000})
        measure(out, days);
    return 0;
}
