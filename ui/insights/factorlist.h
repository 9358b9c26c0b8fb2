#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace rhomboid {

class FactorModel;

// The factors below each other, each with its two means on one fixed axis from 0 to 10: a filled circle with
// the factor, an open square without it, and the plain difference as a number. As tall as its rows: the page
// scrolls.
class FactorList : public QListView
{
    Q_OBJECT

public:
    explicit FactorList(FactorModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void factorChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;
};

// The words above the columns of a FactorList of the same width; nothing while the list is narrow.
class FactorHeading : public QWidget
{
    Q_OBJECT

public:
    explicit FactorHeading(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rhomboid
