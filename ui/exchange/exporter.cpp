#include "ui/exchange/exporter.h"

namespace rhomboid {

void exportJournal(Workspace &, Navigator &, QWidget *) { }

} // namespace rhomboid
