#include "ui/report/printing.h"

#include "ui/kit/format.h"
#include "ui/report/reportpainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace rhomboid {

PrinterChooser &printerChooser()
{
    static PrinterChooser instance {.choose = [](QWidget *parent, QPrinter &printer) {
        QPrintDialog dialog(&printer, parent);
        dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
        return dialog.exec() == QDialog::Accepted;
    }};
    return instance;
}

Paper usualPaper()
{
    return formats().locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

PrintOutcome printReport(const QList<ReportSheet> &sheets, Paper paper, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheets.constFirst().title);
    printer.setCreator(QStringLiteral("Rhomboid"));
    printer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setFromTo(1, static_cast<int>(sheets.size()));
    if (!printerChooser().choose(window, printer))
        return PrintOutcome::Cancelled;
    QPainter painter;
    if (!painter.begin(&printer))
        return PrintOutcome::Failed;
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? printer.toPage() : static_cast<int>(sheets.size());
    for (int page = first; page <= std::min(last, static_cast<int>(sheets.size())); ++page) {
        if (page > first && !printer.newPage())
            return PrintOutcome::Failed;
        const LaidSheet laid = layOut(sheets[page - 1], paper);
        // The paper in the printer may be another one: the page keeps its shape.
        const QSizeF room = printer.paperRect(QPrinter::DevicePixel).size();
        const QSizeF size = laid.size.scaled(room, Qt::KeepAspectRatio);
        drawSheet(painter, {QPointF((room.width() - size.width()) / 2, 0), size}, laid);
    }
    return painter.end() ? PrintOutcome::Printed : PrintOutcome::Failed;
}

} // namespace rhomboid
