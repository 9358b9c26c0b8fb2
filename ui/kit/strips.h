#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

namespace rhomboid {

// The worst pain of each of the last days as numbered boxes; days without an entry are dashed.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    struct Day {
        QDate date {};
        std::optional<int> worst {};

        bool operator==(const Day &) const = default;
    };

    explicit DayStrip(QWidget *parent = nullptr);
    void setDays(const QList<Day> &days);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Day> m_days {};
};

// The load of each of seven days as bars with their numbers; rest days are a dot, today without a session is dashed.
class WeekBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QDate date {};
        double load {};

        bool operator==(const Bar &) const = default;
    };

    explicit WeekBars(QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars); // oldest first, the last one is today
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars {};
};

} // namespace rhomboid
