#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace rhomboid {

class FactorModel;

// The factors below each other as a forest plot on one fixed axis: the estimate with its 95 % range, a square
// where there was more pain and a circle where there was less, and how sure that is in dots and words. A
// factor without an estimate shows how far its data goes. As tall as its rows: the page scrolls.
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

// The words above the columns of a FactorList of the same width; above a narrow one only what the ends of its
// axis mean.
class FactorHeading : public QWidget
{
    Q_OBJECT

public:
    explicit FactorHeading(QWidget *parent = nullptr);

    void showAxis(bool shown); // without estimates there is nothing to read on it

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drawColumns(QPainter &painter, double left, const QRectF &axis, const QRectF &words) const;
    static void drawDirections(QPainter &painter, const QRectF &axis);

    bool m_axis {true};
};

} // namespace rhomboid
