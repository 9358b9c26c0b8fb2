#pragma once

#include <QWidget>

class QScrollArea;

namespace rhomboid {

// The room beside a form that is higher than the window. What stands in it moves with the scrolling, so that it
// stays in view as long as it is beside the form.
class StayInView : public QWidget
{
public:
    StayInView(QWidget *part, QScrollArea &scroller);

    QSize sizeHint() const override { return m_part->sizeHint(); }
    QSize minimumSizeHint() const override { return m_part->minimumSizeHint(); }
    bool hasHeightForWidth() const override { return m_part->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return m_part->heightForWidth(width); }

protected:
    bool event(QEvent *event) override;

private:
    void place();

    QWidget *m_part;
    QScrollArea &m_scroller;
};

} // namespace rhomboid
