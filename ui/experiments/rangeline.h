#pragma once

#include "core/analysis/experimentresult.h"

#include <QWidget>

namespace rhomboid {

// The difference between the two ways with its 95 % range, on an axis from less to more pain. A range without
// an end runs off the axis.
class RangeLine : public QWidget
{
    Q_OBJECT

public:
    explicit RangeLine(QWidget *parent = nullptr);

    void show(const ExperimentResult::Difference &difference);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double reach() const; // points at either end of the axis
    void drawAxis(QPainter &painter, double left, double right, double y) const;

    ExperimentResult::Difference m_difference {};
};

} // namespace rhomboid
