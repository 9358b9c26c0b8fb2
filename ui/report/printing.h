#pragma once

#include "ui/report/sheetlayout.h"

#include <functional>

class QPrinter;
class QWidget;

namespace rhomboid {

// Lets somebody choose a printer; false when they think better of it. A seam, so that tests can answer the
// dialog.
struct PrinterChooser {
    std::function<bool(QWidget *, QPrinter &)> choose {};
};

PrinterChooser &printerChooser();

enum class PrintOutcome { Printed, Cancelled, Failed };

// What paper is usual where somebody lives.
Paper usualPaper();

// Asks for a printer and prints the pages chosen there. Nothing of printing is set up before this is called.
PrintOutcome printReport(const QList<ReportSheet> &sheets, Paper paper, QWidget *window);

} // namespace rhomboid
