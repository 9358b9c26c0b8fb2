#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

namespace rhomboid {

// The worst pain of each of the last days as numbered boxes; days without an entry are dashed. Boxes too
// narrow for their numbers wrap into rows.
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
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QRect boxOf(int index) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int narrowest() const;
    int columns(int width) const;
    int rowHeight() const;
    int boxHeight() const;

    QList<Day> m_days {};
};

// The load of each of seven days as bars with their numbers; rest days are a dot, today without a session is
// dashed, and so is a day whose load is not known, with a question mark.
class WeekBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QDate date {};
        std::optional<double> load {}; // nothing when it is not known
        bool trained {false}; // a load of 0 is a workout without any, not a rest

        bool operator==(const Bar &) const = default;
    };

    explicit WeekBars(QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars); // oldest first, the last one is today
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString nameOf(int index, double room) const;
    double roomForToday(double column) const;
    static QFont captionFont(bool today);
    void drawBar(QPainter &painter, int index, const QRectF &column, double most) const;

    QList<Bar> m_bars {};
};

} // namespace rhomboid
