#pragma once

class QComboBox;

namespace rhomboid {

// A box from whose list one entry is chosen. Its rows are as roomy as the style sheet says ("QComboBox
// QAbstractItemView::item"); the delegate a QComboBox has by itself knows nothing of style sheets. The list is as wide as its widest entry.
QComboBox *dropDown();

} // namespace rhomboid
