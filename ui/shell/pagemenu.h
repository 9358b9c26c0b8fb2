#pragma once

#include "ui/shell/navigation.h"

#include <QToolButton>

namespace rhomboid {

// What the sidebar folds into: a button with the name of the page that opens the list of them all.
class PageMenu : public QToolButton
{
    Q_OBJECT

public:
    explicit PageMenu(std::span<const PageRow> pages, QWidget *parent = nullptr);

    void setCurrent(const PageRow &page);

signals:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace rhomboid
