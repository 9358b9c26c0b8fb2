#include "ui/kit/dropdown.h"

#include <QComboBox>
#include <QStyledItemDelegate>

namespace rhomboid {

QComboBox *dropDown()
{
    auto *box = new QComboBox;
    box->setItemDelegate(new QStyledItemDelegate(box));
    return box;
}

} // namespace rhomboid
