#pragma once

#include "core/analysis/experiment.h"

#include <QWidget>

namespace rhomboid {

// Every workout of an experiment as a mark with its number: those done, the one that is next in a box, those
// whose way is not known yet. Wraps into rows; pairs stay together.
class SlotTrack : public QWidget
{
    Q_OBJECT

public:
    explicit SlotTrack(QWidget *parent = nullptr);

    void show(const Experiment &experiment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int columns(int width) const;
    QSize cell() const;
    void drawPlace(QPainter &painter, const QRectF &box, int place) const;

    Experiment m_experiment {};
};

} // namespace rhomboid
