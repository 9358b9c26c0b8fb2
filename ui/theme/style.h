#pragma once

#include <QProxyStyle>

namespace rhomboid {

// What a style sheet cannot say, on top of Fusion, which looks alike on every desktop: in a dialog the buttons
// stand as on the pages, Cancel before Save; icons of menus and messages are the program's own and grow with
// the letters.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace rhomboid
