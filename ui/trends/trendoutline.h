#pragma once

#include <QWidget>

namespace rhomboid {

// The outline of a chart that has nothing to show yet: dashed, so that nobody takes it for their own.
class TrendOutline : public QWidget
{
public:
    explicit TrendOutline(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rhomboid
