#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace rhomboid::test {

// A run of letters as a widget paints it, in the coordinates of the widget.
struct PaintedText {
    QString text {};
    QRectF place {}; // as wide as its letters, as high as its line
    QRectF clip {}; // outside of which nothing of it is seen; null where there is none
    QColor colour {}; // with the opacity it is painted with
};

// Every text that a widget itself, not its children, would paint now: labels, buttons and fields as well as
// what paints its text without any of those. A chart that keeps its picture is asked to paint it anew.
QList<PaintedText> textsPaintedBy(QWidget &widget);

} // namespace rhomboid::test
