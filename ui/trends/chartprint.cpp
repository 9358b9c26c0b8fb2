#include "ui/trends/chartprint.h"

#include "ui/kit/navigator.h"
#include "ui/kit/paint.h"
#include "ui/kit/plotview.h"
#include "ui/report/printing.h"
#include "ui/theme/paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace rhomboid {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(chartprint)
};

constexpr double screenDpi = 96; // the sizes of a chart are meant for
constexpr double shape = 0.56; // height to width
constexpr double gap = 16; // px between chart and sentence

void drawPage(QPainter &painter, const QPrinter &printer, const Plot &plot)
{
    const PaperTheme paper;
    const double scale = printer.resolution() / screenDpi;
    const QSizeF room = printer.pageRect(QPrinter::DevicePixel).size() / scale;
    const QSizeF chart(room.width(), qMin(room.height() * 0.8, room.width() * shape));
    painter.scale(scale, scale);
    drawPlot(painter, chart, plot);
    painter.setFont(pixelFont(theme().font(Type::Body)));
    painter.setPen(theme().color(Tone::Text));
    painter.drawText(QRectF(0, chart.height() + gap, room.width(), room.height() - chart.height() - gap),
                     Qt::TextWordWrap, plot.summary);
}

} // namespace

void printPlot(const Plot &plot, Navigator &navigator, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(plot.title);
    printer.setCreator(QStringLiteral("Rhomboid"));
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!printerChooser().choose(window, printer))
        return;
    QPainter painter;
    const bool begun = painter.begin(&printer);
    if (begun)
        drawPage(painter, printer, plot);
    navigator.notify({.text = begun && painter.end()
                          ? Words::tr("Chart sent to the printer")
                          : Words::tr("Could not print the chart. Choose another printer.")});
}

} // namespace rhomboid
