#pragma once

#include <QWidget>

#include <optional>

namespace rhomboid {

// One session against the largest of the 30 days before it: a bar from 0 to 2x with a mark at +10 % and a
// pointer. Says in words which side it is on; the words, not the colours, carry the meaning.
class LoadGauge : public QWidget
{
    Q_OBJECT

public:
    explicit LoadGauge(QWidget *parent = nullptr);

    // load / maximum of the last 30 days; nothing when there is no earlier session to compare with.
    void setRatio(std::optional<double> ratio);
    QString text() const; // "1.32x your largest of the last 30 days"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF bar() const;
    double at(double ratio) const; // x of a ratio on the bar
    void drawPointer(QPainter &painter) const;
    void drawNames(QPainter &painter) const;

    std::optional<double> m_ratio {};
};

} // namespace rhomboid
