#pragma once

#include <QList>
#include <QWidget>

#include <array>

namespace rhomboid {

// The worst pain after each workout of one group as a stack of marks over 0 to 10, with a bar at their
// mean where there are enough of them for one. Says the same in words to a screen reader.
class DotGroup : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Circle, Square, Diamond };
    using Counts = std::array<int, 11>; // workouts at each level

    explicit DotGroup(Shape shape, QWidget *parent = nullptr);

    // `perMark` workouts make one mark; the same for groups that stand together.
    void show(const Counts &counts, int perMark, bool withMean = true);
    // Of the tallest stack there will be; room for any, unless this is said.
    void setRoom(int marks);
    static int marksNeeded(const Counts &one, const Counts &other); // workouts a mark stands for

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double mean() const;
    void drawAxis(QPainter &painter, double bottom, double step) const;

    Shape m_shape;
    Counts m_counts {};
    static constexpr int mostMarks = 8; // in a stack

    int m_perMark {1};
    int m_room {mostMarks};
    bool m_withMean {true};
};

} // namespace rhomboid
