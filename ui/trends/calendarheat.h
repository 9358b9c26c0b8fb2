#pragma once

#include "core/plot/days.h"

#include <QList>
#include <QWidget>

namespace rhomboid {

// The worst pain of each day as numbered boxes, a column a week; days without an entry are dashed. Shows the
// latest weeks there is room for. Arrows move by day and week, Home and End to the first and last day, Enter
// or a click chooses.
class CalendarHeat : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHeat(QWidget *parent = nullptr);

    void setDays(const QList<DayPain> &days); // one row a day, oldest first
    QDate firstShown() const; // depends on the width
    QDate lastShown() const;
    QDate current() const { return m_current; }
    QRectF cellOf(QDate day) const; // empty when the day is not on show
    QString text(QDate day) const; // "Monday 9 February: 4 of 10"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void dayActivated(QDate day);
    void shownChanged(); // more or fewer weeks fit

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Grid {
        double left {}; // of the first column
        double top {};
        double pitch {}; // from one box to the next
        int weeks {};
        QDate start {}; // first day of the first week
    };

    Grid gridFor(int width) const;
    const DayPain *rowOf(QDate day) const;
    QDate dayAt(QPointF position) const;
    void moveTo(QDate day);
    void drawLabels(QPainter &painter, const Grid &grid) const;
    void drawMonths(QPainter &painter, const Grid &grid) const;
    void drawDay(QPainter &painter, const DayPain &day, const QRectF &cell) const;

    QList<DayPain> m_days {};
    QDate m_current {};
};

} // namespace rhomboid
