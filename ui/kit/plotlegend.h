#pragma once

#include "core/plot/plot.h"

#include <QCheckBox>

namespace rhomboid {

// One item of a chart's legend as a check box over its painted twin: unchecked, its series is hidden and its
// name struck through. Its place is that of the painted item.
class LegendButton : public QCheckBox
{
    Q_OBJECT

public:
    LegendButton(const LegendItem &item, QWidget *parent);

    const LegendItem &item() const { return m_item; }

    // It lies over words that the chart has painted, and is as large as they are.
    QSize minimumSizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void paintHidden(QPainter &painter) const;

    LegendItem m_item;
};

} // namespace rhomboid
