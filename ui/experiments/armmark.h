#pragma once

#include "core/analysis/experiment.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace rhomboid {

// The two ways of an experiment are told apart by shape: a filled circle for the treatment, an outlined
// diamond for 'as usual', a dashed ring for what has not been shown.
void drawArm(QPainter &painter, const QPointF &middle, double radius, std::optional<Arm> arm);

// One such mark beside a text that says the same.
class ArmMark : public QWidget
{
    Q_OBJECT

public:
    explicit ArmMark(Arm arm, QWidget *parent = nullptr);

    void setArm(Arm arm);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Arm m_arm;
};

} // namespace rhomboid
