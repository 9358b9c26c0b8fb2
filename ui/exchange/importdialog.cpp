#include "ui/exchange/importdialog.h"

namespace rhomboid {

void importFiles(const QStringList &, Workspace &, Navigator &, QWidget *) { }

void chooseAndImport(Workspace &, Navigator &, QWidget *) { }

} // namespace rhomboid
