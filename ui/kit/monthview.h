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

// One month as a grid of days. Arrows move by day and week, Page Up and Page Down by month, Enter or a click chooses.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    QDate month() const { return m_month; } // its first day
    QDate selected() const { return m_selected; }
    void showMonth(QDate day);
    void select(QDate day); // emits daySelected when it differs
    void setToday(QDate today);
    void setMarks(const QMap<QDate, DayMarks> &marks);
    QRect cellOf(QDate day) const; // empty when the day is not on show

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void daySelected(QDate day);
    void monthChanged(QDate firstDay);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_month {};
    QDate m_selected {};
    QDate m_today {};
    QMap<QDate, DayMarks> m_marks {};
};

} // namespace rhomboid
