#include "ui/shell/preferences.h"

#include "ui/kit/format.h"

#include <QApplication>
#include <QSettings>

namespace rhomboid {

namespace {

constexpr QLatin1StringView zoomKey("appearance/zoom");
constexpr QLatin1StringView poundsKey("formats/pounds");
constexpr double smallestZoom = 0.8;
constexpr double largestZoom = 3.0;
constexpr double zoomStep = 0.1;

} // namespace

Appearance savedAppearance()
{
    const double zoom = QSettings().value(zoomKey, 1.0).toDouble();
    return {.zoom = qBound(smallestZoom, zoom, largestZoom)};
}

void restoreFormats()
{
    // Where people weigh in pounds, that is what they expect; others are asked nothing.
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    setFormats({.locale = QLocale(), .pounds = QSettings().value(poundsKey, imperial).toBool()});
}

void changeZoom(int step)
{
    Appearance next = theme().appearance();
    next.zoom = step == 0 ? 1.0 : qBound(smallestZoom, next.zoom + step * zoomStep, largestZoom);
    QSettings().setValue(zoomKey, next.zoom);
    applyAppearance(*qApp, next);
}

void choosePounds(bool pounds)
{
    Formats next = formats();
    next.pounds = pounds;
    setFormats(next);
    QSettings().setValue(poundsKey, pounds);
}

} // namespace rhomboid
