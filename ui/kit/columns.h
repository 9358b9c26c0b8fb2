#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace rhomboid {

// Widgets side by side while there is room, below each other when there is not: what keeps pages whole in narrow
// windows and at large fonts. `breakAt` is the width in ems (heights of a line) below which they stack.
class Columns : public QWidget
{
    Q_OBJECT

public:
    explicit Columns(double breakAt, QWidget *parent = nullptr);

    void addColumn(QWidget *widget, int stretch);
    void addColumn(QLayout *layout, int stretch);
    bool isStacked() const;
    // They stack below this width, in pixels, whatever the one they were made with: for columns that know what they
    // need.
    void setNeed(const std::function<int()> &need) { m_need = need; }
    // Once stacked: for what has to be in sight first.
    void putLastOnTop();

    // As narrow as its widest column, since it can always stack.
    QSize minimumSizeHint() const override;

signals:
    void stackedChanged(bool stacked);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    double m_breakAt;
    std::function<int()> m_need {};
    bool m_lastOnTop {false};
    QBoxLayout *m_layout;
};

} // namespace rhomboid
