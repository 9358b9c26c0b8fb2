#pragma once

#include "core/plot/table.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// A chart as data: what to draw, what to say about it, what its table holds. The theme turns roles into colours; one
// painter draws any Plot on screen, in SVG, PNG and print.
namespace rhomboid {

enum class PlotRole { Pain, PainBand, PainFree, Load, More, Less, Neutral, Text, Grid, Axis, Accent };

// x is in the units of the axis; days since 1970-01-01 (local wall time) on time axes.
struct PlotPoint {
    double x {};
    double y {};
    QString uid {}; // the entry behind it, empty where there is none

    bool operator==(const PlotPoint &) const = default;
};

struct DotMark {
    // Tinted rings get darker where several lie over each other; diamonds stand before everything else.
    enum class Shape { Ring, Tinted, Disc, Diamond };

    PlotRole role {PlotRole::Pain};
    Shape shape {Shape::Ring};
    QList<PlotPoint> points {}; // by x

    bool operator==(const DotMark &) const = default;
};

// A line with an optional band; `breaks[i]` starts a new piece at point i.
struct LineMark {
    PlotRole role {PlotRole::Pain};
    PlotRole bandRole {PlotRole::PainBand};
    QList<PlotPoint> points {};
    QList<double> low {};
    QList<double> high {};
    QList<bool> breaks {};

    bool operator==(const LineMark &) const = default;
};

struct BarMark {
    PlotRole role {PlotRole::Load};
    QList<PlotPoint> points {};
    double width {0.6}; // in axis units

    bool operator==(const BarMark &) const = default;
};

// A stretch of the x axis with a note, such as 'holiday'.
struct SpanMark {
    double from {};
    double to {};
    QString text {};

    bool operator==(const SpanMark &) const = default;
};

// One panel: marks over a y axis of its own. Panels of a plot share their x axis and stand below each other.
struct Panel {
    QString title {};
    double yFrom {};
    double yTo {};
    QList<double> yTicks {};
    double share {1}; // of the height
    QList<LineMark> lines {};
    QList<BarMark> bars {};
    QList<DotMark> dots {};
    QList<SpanMark> spans {};

    bool operator==(const Panel &) const = default;
};

struct LegendItem {
    enum class Shape { Ring, Line, Bar, Tinted, Diamond };

    Shape shape {Shape::Ring};
    PlotRole role {PlotRole::Pain};
    QString text {};

    bool operator==(const LegendItem &) const = default;
};

// What the read-out says at one x: the stop a keyboard walk or the pointer rests on.
struct PlotStop {
    double x {};
    QString heading {};
    QStringList lines {};

    bool operator==(const PlotStop &) const = default;
};

struct Plot {
    QString key {};
    QString title {};
    QString summary {}; // one sentence: the accessible description
    QString empty {}; // what to say when there is nothing to draw; such a plot has no panels
    bool timeAxis {true};
    double xFrom {};
    double xTo {};
    QString xTitle {};
    QList<double> xTicks {}; // of a number axis; empty on time axes, whose marks depend on the room (axis.h)
    QList<Panel> panels {};
    QList<LegendItem> legend {};
    QList<PlotStop> stops {}; // by x
    PlotTable table {};

    bool operator==(const Plot &) const = default;
};

} // namespace rhomboid
