#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

#include <optional>

namespace rhomboid {

// What a month cell marks: a square for a workout, a filled dot in the pain colour, a ring for pain-free.
struct DayMarks {
    int workouts {};
    std::optional<int> worst {};

    bool operator==(const DayMarks &) const = default;
};

// One month as a grid of days with a legend below. Arrows move a ring by day and week, Home and End to the
// ends of the week, Page Up and Page Down by month; Enter, Space or a click chooses. To a screen reader it is
// a value in words.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    QDate month() const { return m_month; } // its first day
    QDate selected() const { return m_selected; }
    void showMonth(QDate day);
    void select(QDate day); // emits daySelected, also when this day is asked for again
    void setToday(QDate today);
    void setOnShow(QDate day); // where the entry on show is; may be invalid
    void setMarks(const QMap<QDate, DayMarks> &marks);
    QRect cellOf(QDate day) const; // empty when the day is not on show

    // The day the ring is on, and what stands there: "Wednesday 11 March 2026, 1 workout, worst pain 4".
    QDate current() const { return m_current; }
    void moveTo(QDate day); // the ring, as an arrow key
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void daySelected(QDate day);
    void monthChanged(QDate firstDay);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QDate firstShown() const;
    QDate dayAt(QPoint position) const;
    void drawWeekdays(QPainter &painter) const;
    void drawDay(QPainter &painter, QDate day) const;
    void drawMarks(QPainter &painter, QPointF middle, const DayMarks &marks) const;
    void drawLegend(QPainter &painter) const;

    QDate m_month {};
    QDate m_current {};
    QDate m_hovered {};
    QDate m_selected {};
    QDate m_onShow {};
    QDate m_today {};
    QMap<QDate, DayMarks> m_marks {};
};

} // namespace rhomboid
