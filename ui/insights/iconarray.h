#pragma once

#include <QWidget>

namespace rhomboid {

// A share as marks to be counted: one for each workout, the filled ones first. Above 100 workouts a mark is
// one in a hundred. Says nothing by itself; the words beside it do.
class IconArray : public QWidget
{
    Q_OBJECT

public:
    explicit IconArray(QWidget *parent = nullptr);

    void show(int filled, int of);
    static constexpr int mostMarks = 100;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled {};
    int m_marks {};
};

} // namespace rhomboid
