#pragma once

#include <QSplitter>

namespace rhomboid {

// Panes side by side, with borders that can be dragged, while there is room; below each other, as high as
// they have to be, when there is not. The window remembers where the borders stand under the object name.
class Panes : public QSplitter
{
    Q_OBJECT

public:
    // `breakAt` is the width in ems below which the panes stack.
    Panes(const QString &name, double breakAt, QWidget *parent = nullptr);

    // `share` of the width, against those of the other panes, until somebody drags a border.
    void addPane(QWidget *pane, int share);
    // Which pane comes first while they are stacked.
    void setFirstWhenStacked(QWidget *pane) { m_first = pane; }
    // Below each other however wide the window is: what is in the first pane needs all of it.
    void setAlwaysStacked(bool always);
    bool isStacked() const { return orientation() == Qt::Vertical; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    // As narrow as the widest pane, since they can always stack.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool stacksAt(int width) const;
    void turnFor(int width);
    void stack();
    void unstack();
    void spread();

    double m_breakAt;
    bool m_always {false};
    QList<QWidget *> m_panes {};
    QList<int> m_shares {};
    QWidget *m_first {nullptr};
    QByteArray m_sideBySide {}; // where the borders stood before the panes were stacked
};

} // namespace rhomboid
