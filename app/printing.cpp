#include "app/printing.h"

#include "ui/kit/bodymap.h"
#include "ui/report/reportfile.h"

#include <QGuiApplication>

namespace rhomboid {

Printing reportPrinting() { return {.placeName = regionName, .writePdf = writeReportPdf}; }

std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char **argv)
{
    if (!command || !command->prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace rhomboid
