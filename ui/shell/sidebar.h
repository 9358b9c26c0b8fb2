#pragma once

#include "ui/shell/navigation.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace rhomboid {

// The list of pages at the left: icon and name, the current one with a fill, a bar and weight. Up and Down walk
// through it and show each page; Enter, Space and the arrow towards the page lead into it.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(std::span<const PageRow> pages, QWidget *parent = nullptr);

    void setCurrent(const QString &key);
    // Open check-ins, shown on Today in the accent colour; 0 hides the badge.
    void setBadge(int count);
    // Puts something above the last line of the list.
    void addFoot(QWidget *widget);

signals:
    void chosen(const QString &key);
    // Chosen by a key that leads into the page.
    void entered(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addPage(const PageRow &page);

    QMap<QString, QToolButton *> m_buttons {};
    QButtonGroup *m_group;
    QLabel *m_badge;
};

} // namespace rhomboid
