#pragma once

#include "core/advice/recovery.h"

#include <QWidget>

namespace rhomboid {

QString zoneTitle(Zone zone); // "Fine": no colour, since the marks have those of the theme

// The sign of a zone: a circle, a triangle or a square, so that nobody needs the colour.
class ZoneMark : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneMark(Zone zone, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Zone m_zone;
};

} // namespace rhomboid
