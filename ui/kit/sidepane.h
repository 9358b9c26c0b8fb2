#pragma once

#include <QScrollArea>

namespace rhomboid {

// A pane that scrolls by itself while it stands beside others, so that the page around them need not; above or below
// them it is as high as what it holds.
class SidePane : public QScrollArea
{
    Q_OBJECT

public:
    explicit SidePane(QWidget *content, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return !isBeside(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;

private:
    bool isBeside() const;
};

} // namespace rhomboid
