#pragma once

#include <QWidget>

#include <optional>

namespace rhomboid {

// A row of numbered boxes, one of which may be chosen: pain 0-10 in the colours of the pain scale, effort
// 0-10, or a rating 1-5. To a screen reader it is a slider with a value and a word ("5 of 10, moderate and
// distracting"). Keys: digits set, 1 then 0 makes 10 until the focus leaves, arrows move by one, Home and
// End, Delete clears; on an empty scale the ring is around all boxes, and the first arrow chooses the first.
// Boxes wrap to rows where they would get narrower than 34 px. A momentary scale keeps nothing chosen: arrows
// only move the ring, Space or Enter picks its box, digits report at once, except that a 1 which may become 10
// waits for the 0, Space or Enter.
class ScalePicker : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Pain, Effort, Rating };

    explicit ScalePicker(Look look, int from, int to, QWidget *parent = nullptr);

    std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value); // emits valueChanged when it differs
    // Words under some of the boxes: {level, text}. At most the words that fit are drawn.
    void setWords(const QList<std::pair<int, QString>> &words);
    // What the chosen value means ("8 of 10, between very hard and maximal"); empty when nothing is
    // chosen. The mouse finds the same over each box.
    QString valueText() const;
    // Clicking a box reports it although nothing stays chosen: the question on the Today page.
    void setMomentary(bool momentary);
    bool isMomentary() const { return m_momentary; }
    // Boxes are at least this high, to stand level with what is beside them.
    void setLeastHeight(int height);

    int from() const { return m_from; }
    int to() const { return m_to; }
    // The box that keys act on; the chosen one, if there is one.
    int current() const { return m_current; }
    QRect cellOf(int value) const;
    // As a click on a box.
    void pick(int value);
    // As an arrow key: by so many boxes, within the scale.
    void moveBy(int steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void valueChanged(std::optional<int> value);
    void picked(int value); // by mouse or keyboard, also when it is the one already chosen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int minimumCell() const;
    int columns(int width) const;
    int cellHeight() const;
    int rowHeight() const; // of boxes and the words below them
    std::optional<int> valueAt(QPoint position) const;
    QString textOf(int value) const;
    void typeDigit(int digit);
    void moveTo(int value);
    void drawCell(QPainter &painter, int value) const;
    void drawOutlines(QPainter &painter, int value) const;
    void drawWords(QPainter &painter, int row) const;

    Look m_look;
    int m_from;
    int m_to;
    int m_current;
    std::optional<int> m_value {};
    std::optional<int> m_hovered {};
    QList<std::pair<int, QString>> m_words {};
    int m_leastHeight {0};
    bool m_momentary {false};
    bool m_oneTyped {false};
};

} // namespace rhomboid
