#include "ui/kit/dropdown.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>

namespace rhomboid {

namespace {

// Ends a text with an ellipsis where it may be longer than its box; the style only cuts it. Boxes as wide as
// their texts have no need of it.
class DropDown : public QComboBox
{
public:
    // Its entries are read whole, however narrow the box is.
    void showPopup() override
    {
        const int bar = view()->verticalScrollBar()->sizeHint().width();
        const int widest = view()->sizeHintForColumn(0) + bar + 2 * view()->frameWidth();
        view()->setMinimumWidth(qMin(widest, window()->width()));
        QComboBox::showPopup();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (sizeAdjustPolicy() != AdjustToMinimumContentsLengthWithIcon)
            return QComboBox::paintEvent(event);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect field =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width());
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

QComboBox *dropDown()
{
    auto *box = new DropDown;
    box->setItemDelegate(new QStyledItemDelegate(box));
    return box;
}

} // namespace rhomboid
