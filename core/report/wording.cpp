#include "core/report/wording.h"

#include "core/factors/rounding.h"

#include <cmath>

namespace rhomboid {

namespace {

constexpr qsizetype daysNamed = 4;
constexpr qsizetype placesNamed = 3;
constexpr int elevenMonths = 335; // up to here a day needs no year

constexpr Word sideWords[] {
    {"left_arm", QT_TRANSLATE_NOOP("words", "left arm or hand")},
    {"right_arm", QT_TRANSLATE_NOOP("words", "right arm or hand")},
    {"both_arms", QT_TRANSLATE_NOOP("words", "both arms or hands")},
    {"chest", QT_TRANSLATE_NOOP("words", "chest wall")},
    {"leg", QT_TRANSLATE_NOOP("words", "a leg")},
};

QString translated(const char *text) { return QCoreApplication::translate("factors", text); }

} // namespace

ReportWords::ReportWords(const ReportChoice &choice, const ReportWording &wording)
    : m_wording(wording)
    , m_plain(choice.from.daysTo(choice.to) > elevenMonths ? tr("d MMM yyyy", "short date with year")
                                                           : tr("d MMMM", "date"))
{
}

QString ReportWords::day(QDate day) const { return m_wording.locale.toString(day, m_plain); }

QString ReportWords::fullDay(QDate day) const
{
    return m_wording.locale.toString(day, tr("d MMMM yyyy", "date with year"));
}

QString ReportWords::days(const QList<QDate> &days) const
{
    QStringList named;
    for (const QDate date : days.mid(qMax(qsizetype {0}, days.size() - daysNamed)))
        named.append(day(date));
    return days.size() <= daysNamed
        ? m_wording.locale.createSeparatedList(named)
        : tr("%1 and %n earlier day(s)", "dates", static_cast<int>(days.size() - daysNamed))
              .arg(named.join(comma()));
}

QString ReportWords::span(QDate first, QDate last) const
{
    return tr("%1 to %2", "two dates").arg(day(first), day(last));
}

QString ReportWords::period(const ReportChoice &choice) const
{
    return choice.from == choice.to
        ? fullDay(choice.from)
        : tr("%1 to %2", "two dates").arg(fullDay(choice.from), fullDay(choice.to));
}

QString ReportWords::places(const QList<PlaceSummary> &places) const
{
    QStringList named;
    for (const PlaceSummary &at : places.mid(0, placesNamed))
        named.append(place(at.region));
    return places.size() <= placesNamed
        ? m_wording.locale.createSeparatedList(named)
        : tr("%1 and %n more place(s)", "places", static_cast<int>(places.size() - placesNamed))
              .arg(named.join(comma()));
}

QString ReportWords::number(double value, int decimals) const
{
    return m_wording.locale.toString(value, 'f', decimals);
}

QString ReportWords::signedNumber(double value) const
{
    const QString text = number(std::abs(value), 1);
    if (text == number(0, 1))
        return text;
    return value < 0 ? tr("−%1", "a negative number").arg(text) : tr("+%1", "a positive number").arg(text);
}

QString ReportWords::side(const QString &key) const { return titleOf(sideWords, key); }

QString ReportWords::counts(const QList<WordCount> &counts, std::span<const Word> words, qsizetype most) const
{
    QStringList named;
    for (const WordCount &count : counts.mid(0, most))
        named.append(tr("%1 (%2)", "word, how often").arg(titleOf(words, count.key)).arg(count.count));
    return named.join(comma());
}

QString ReportWords::comma() { return tr(", ", "between words of a list"); }

// A number that was rounded already, without decimals it does not need.
QString ReportWords::amount(double value) const { return number(value, value == std::round(value) ? 0 : 1); }

QString ReportWords::signedAmount(double value) const
{
    const QString text = amount(std::abs(value));
    return value == 0 ? text
        : value < 0   ? tr("−%1", "a negative number").arg(text)
                      : tr("+%1", "a positive number").arg(text);
}

QString ReportWords::contrast(const RiskFactor &factor, const Contrast &contrast) const
{
    if (factor.yesNo)
        return translated(factor.withText);
    if (factor.scale == Scale::LogRatio)
        return tr("%1 % instead of %2 % of the largest before")
            .arg(number(100 * std::exp(contrast.to), 0), number(100 * std::exp(contrast.from), 0));
    const ReportUnit unit =
        m_wording.unit ? m_wording.unit(factor.unit) : ReportUnit {.name = QString::fromUtf8(factor.unit)};
    const double to = roundedAsKnown(contrast.to / unit.stored, factor.unit, unit.stored);
    const double from = roundedAsKnown(contrast.from / unit.stored, factor.unit, unit.stored);
    if (factor.scale == Scale::BeyondUsual)
        return tr("%1 instead of %2 %3 compared with usual", "value, value, unit")
            .arg(signedAmount(to), signedAmount(from), unit.name);
    return tr("%1 instead of %2 %3", "value, value, unit").arg(amount(to), amount(from), unit.name).trimmed();
}

} // namespace rhomboid
