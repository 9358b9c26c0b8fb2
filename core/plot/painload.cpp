#include "core/plot/painload.h"

#include "core/analysis/timeline.h"
#include "core/journal/phasenote.h"
#include "core/plot/axis.h"
#include "core/plot/days.h"
#include "core/plot/wording.h"

#include <algorithm>
#include <cmath>

namespace rhomboid {

namespace {

constexpr double noon = 0.5;

// Everything the chart says about the chosen days, one row a day.
struct Picture {
    QList<DayPain> pain {};
    QList<DayLoad> load {};
    QList<const TrendPoint *> trend {}; // the point of the line nearest to noon; null where there is no line
    QList<SpanMark> notes {};
    LoadKind kind {};
};

QList<SpanMark> notesOf(const Journal &journal, QDate from, QDate to)
{
    QList<SpanMark> notes;
    for (const PhaseNote &note : phaseNotes(journal))
        if (note.from <= to && note.to >= from)
            notes.append({.from = dayNumber(std::max(note.from, from)),
                          .to = dayNumber(std::min(note.to, to)) + 1,
                          .text = note.text});
    return notes;
}

QList<const TrendPoint *> trendOfDays(const QList<TrendPoint> &line, QDate from, QDate to)
{
    QList<const TrendPoint *> days(from.daysTo(to) + 1, nullptr);
    const auto fromNoon = [](const TrendPoint &point) {
        const double x = daysOf(point.at);
        return std::abs(x - std::floor(x) - noon);
    };
    for (const TrendPoint &point : line) {
        const qint64 index = from.daysTo(point.at.date);
        if (index < 0 || index >= days.size())
            continue;
        const TrendPoint *&day = days[static_cast<qsizetype>(index)];
        if (!day || fromNoon(point) < fromNoon(*day))
            day = &point;
    }
    return days;
}

Picture pictureOf(const Journal &journal, const Loads &loads, const Findings &findings,
                  const ChartChoice &choice)
{
    const LoadKind kind = commonLoadKind(journal, loads, choice.from, choice.to);
    return {.pain = worstOfDays(journal, choice.from, choice.to),
            .load = loadOfDays(journal, loads, kind, choice.from, choice.to),
            .trend = trendOfDays(findings.line, choice.from, choice.to),
            .notes = notesOf(journal, choice.from, choice.to),
            .kind = kind};
}

LineMark lineIn(const QList<TrendPoint> &line, double from, double to)
{
    LineMark mark;
    for (const TrendPoint &point : line) {
        const double x = daysOf(point.at);
        if (x < from || x > to)
            continue;
        mark.breaks.append(point.breaks || mark.points.isEmpty());
        mark.points.append({.x = x, .y = point.mean});
        mark.low.append(point.low);
        mark.high.append(point.high);
    }
    return mark;
}

Panel painPanel(const Picture &picture, const LineMark &line)
{
    DotMark rings;
    for (const DayPain &day : picture.pain)
        if (day.worst)
            rings.points.append({.x = dayNumber(day.date) + noon, .y = 1.0 * *day.worst, .uid = day.entry});
    Panel panel {.title = Wording::tr("Pain, 0 to 10"),
                 .yTo = 10,
                 .yTicks = {0, 2, 4, 6, 8, 10},
                 .share = 0.78,
                 .spans = picture.notes};
    if (!line.points.isEmpty())
        panel.lines.append(line);
    panel.dots.append(rings);
    return panel;
}

bool hasLoad(const Picture &picture)
{
    return std::ranges::any_of(picture.load, [](const DayLoad &day) { return day.load.has_value(); });
}

Panel loadPanel(const Picture &picture)
{
    BarMark bars;
    double highest = 0;
    for (const DayLoad &day : picture.load)
        if (day.load) {
            bars.points.append({.x = dayNumber(day.date) + noon, .y = *day.load});
            highest = std::max(highest, *day.load);
        }
    const double top = niceCeiling(highest);
    return {.title = loadTitle(picture.kind), .yTo = top, .yTicks = {0, top}, .share = 0.22, .bars = {bars}};
}

QList<LegendItem> legendOf(const Picture &picture, bool hasLine)
{
    QList<LegendItem> legend {{.shape = LegendItem::Shape::Ring,
                               .role = PlotRole::Pain,
                               .text = Wording::tr("Highest pain logged that day")}};
    if (hasLine)
        legend.append({.shape = LegendItem::Shape::Line,
                       .role = PlotRole::Pain,
                       .text = Wording::tr("Trend over weeks and its likely range")});
    if (hasLoad(picture))
        legend.append(
            {.shape = LegendItem::Shape::Bar, .role = PlotRole::Load, .text = loadName(picture.kind)});
    return legend;
}

QStringList notesAt(const QList<SpanMark> &notes, double x)
{
    QStringList texts;
    for (const SpanMark &note : notes)
        if (note.from < x && x < note.to && !note.text.isEmpty())
            texts.append(note.text);
    return texts;
}

void describeDays(Plot &plot, const Picture &picture, const Wording &wording)
{
    const QString worst = Wording::tr("Highest pain %1 of 10");
    const QString painFree = Wording::tr("Pain-free, 0 of 10");
    const QString notLogged = Wording::tr("No pain logged this day");
    const QString trend = Wording::tr("Trend %1, range %2 to %3");
    const QString load = picture.kind == LoadKind::SessionRpe ? Wording::tr("Load this day %1")
                                                              : Wording::tr("Upper-back load this day %1");
    for (qsizetype i = 0; i < picture.pain.size(); ++i) {
        const DayPain &pain = picture.pain[i];
        const double x = dayNumber(pain.date) + noon;
        PlotStop stop {.x = x, .heading = wording.dayWithWeekday(pain.date)};
        stop.lines.append(!pain.worst ? notLogged : *pain.worst == 0 ? painFree : worst.arg(*pain.worst));
        if (const TrendPoint *point = picture.trend[i]) {
            stop.lines.append(
                trend.arg(wording.level(point->mean), wording.level(point->low), wording.level(point->high)));
        }
        if (const auto &amount = picture.load[i].load) {
            stop.lines.append(load.arg(wording.amount(*amount)));
        }
        stop.lines.append(notesAt(picture.notes, x));
        plot.stops.append(stop);
    }
}

// The latest day first.
PlotTable tableOf(const Picture &picture, const Wording &wording)
{
    const QString none = Wording::tr("none");
    PlotTable table = wording.table(
        {{.title = Wording::tr("Day")},
         {.title = Wording::tr("Pain"),
          .missing = Wording::tr("not logged"),
          .exported = {Wording::tr("Worst pain")}},
         {.title = Wording::tr("Trend"), .missing = none, .decimals = 1},
         {.title = Wording::tr("Range"),
          .missing = none,
          .decimals = 1,
          .exported = {Wording::tr("Likely range from"), Wording::tr("Likely range to")}},
         {.title = loadName(picture.kind), .missing = none, .exported = {loadTitle(picture.kind)}}});
    if (!picture.notes.isEmpty())
        table.columns.append({.title = Wording::tr("Note"), .missing = none});
    const PlotValue unknown {};
    for (qsizetype i = picture.pain.size(); i-- > 0;) {
        const DayPain &pain = picture.pain[i];
        const TrendPoint *trend = picture.trend[i];
        const std::optional<double> load = picture.load[i].load;
        QList<PlotValue> row {
            pain.date, pain.worst ? 1.0 * *pain.worst : unknown, trend ? trend->mean : unknown,
            trend ? PlotEnds {.low = trend->low, .high = trend->high} : unknown, load ? *load : unknown};
        if (!picture.notes.isEmpty()) {
            const QStringList notes = notesAt(picture.notes, dayNumber(pain.date) + noon);
            row.append(notes.isEmpty() ? unknown : notes.join(QStringLiteral(", ")));
        }
        table.rows.append(row);
    }
    return table;
}

QString summaryOf(const Picture &picture, const Wording &wording)
{
    const auto highest = std::ranges::max_element(picture.pain, {}, &DayPain::worst);
    if (!highest->worst)
        return Wording::tr("No pain was logged in these days.");
    const QString level = QString::number(*highest->worst);
    const QString day = wording.day(highest->date);
    const TrendPoint *peak = nullptr;
    const TrendPoint *last = nullptr;
    for (const TrendPoint *point : picture.trend) {
        if (!point)
            continue;
        if (!peak || point->mean > peak->mean)
            peak = point;
        last = point;
    }
    if (!peak)
        return Wording::tr("The highest day was %1 of 10, on %2; there is no trend line yet.")
            .arg(level, day);
    if (peak == last)
        return Wording::tr(
                   "The trend is at its highest on %1, at %2, likely range %3 to %4; the highest day was "
                   "%5 of 10, on %6.")
            .arg(wording.day(last->at.date), wording.level(last->mean), wording.level(last->low),
                 wording.level(last->high), level, day);
    return Wording::tr("The trend peaked at %1 on %2 and is %3 on %4, likely range %5 to %6; the highest day "
                       "was %7 of 10, "
                       "on %8.")
        .arg(wording.level(peak->mean), wording.day(peak->at.date), wording.level(last->mean),
             wording.day(last->at.date), wording.level(last->low), wording.level(last->high), level, day);
}

bool holdsNothing(const Picture &picture)
{
    return std::ranges::none_of(picture.pain, [](const DayPain &day) { return day.worst.has_value(); })
        && !hasLoad(picture);
}

} // namespace

Plot painAndLoad(const Journal &journal, const Loads &loads, const Findings &findings,
                 const ChartChoice &choice)
{
    Plot plot {.key = QStringLiteral("pain_load"), .title = Wording::tr("Pain and load")};
    if (journal.pains().isEmpty() && journal.workouts().isEmpty()) {
        plot.empty = Wording::tr("Your trend will appear here. After three check-ins there is a first line.");
        return plot;
    }
    if (!choice.from.isValid() || !(choice.from <= choice.to)) {
        plot.empty = Wording::tr("Choose a first and a last day.");
        return plot;
    }
    const Picture picture = pictureOf(journal, loads, findings, choice);
    if (holdsNothing(picture)) {
        plot.empty = Wording::tr("Nothing logged in these days.");
        return plot;
    }
    const Wording wording(choice);
    plot.title = Wording::tr("Pain and load, %1 to %2").arg(wording.day(choice.from), wording.day(choice.to));
    plot.xFrom = dayNumber(choice.from);
    plot.xTo = dayNumber(choice.to) + 1;
    const LineMark line = lineIn(findings.line, plot.xFrom, plot.xTo);
    plot.panels = {painPanel(picture, line)};
    if (hasLoad(picture)) // an axis without a bar would be a scale of nothing
        plot.panels.append(loadPanel(picture));
    plot.legend = legendOf(picture, !line.points.isEmpty());
    describeDays(plot, picture, wording);
    plot.table = tableOf(picture, wording);
    plot.summary = summaryOf(picture, wording);
    return plot;
}

} // namespace rhomboid
