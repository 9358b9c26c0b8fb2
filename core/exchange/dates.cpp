#include "core/exchange/dates.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace rhomboid {

namespace {

// English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Finnish, Polish,
// Czech, Russian, Turkish. `mar` is March everywhere that anyone was seen to abbreviate so.
constexpr QStringView monthWords[]{
    u"january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta "
    u"tammi "
    u"styczeń stycznia sty leden ledna led январь января янв ocak oca",
    u"february feb februar feber février févr fév febrero fevereiro fev febbraio februari helmikuu "
    u"helmikuuta helmi "
    u"luty lutego lut únor února úno февраль февраля фев февр şubat şub",
    u"march mar märz mrz mär mars marzo março maart mrt marts maaliskuu maaliskuuta maalis marzec marca "
    u"březen března "
    u"bře март марта мар mart",
    u"april apr avril avr abril abr aprile huhtikuu huhtikuuta huhti kwiecień kwietnia kwi duben dubna dub "
    u"апрель "
    u"апреля апр nisan nis",
    u"may mai mayo maio maggio mag mei maj toukokuu toukokuuta touko maja květen května kvě май мая mayıs",
    u"june jun juni juin junio junho giugno giu kesäkuu kesäkuuta kesä czerwiec czerwca cze červen června "
    u"čer čvn "
    u"июнь июня июн haziran haz",
    u"july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta heinä lipiec lipca lip červenec "
    u"července "
    u"čvc июль июля июл temmuz tem",
    u"august aug août aou agosto ago augustus augusti elokuu elokuuta elo sierpień sierpnia sie srpen srpna "
    u"srp август "
    u"августа авг ağustos ağu",
    u"september sep sept septembre septiembre setembro set settembre syyskuu syyskuuta syys wrzesień "
    u"września wrz září "
    u"zář сентябрь сентября сен сент eylül eyl",
    u"october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta loka październik "
    u"października "
    u"paź říjen října říj октябрь октября окт ekim eki",
    u"november nov novembre noviembre novembro marraskuu marraskuuta marras listopad listopada lis listopadu "
    u"ноябрь "
    u"ноября ноя нояб kasım kas",
    u"december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuu "
    u"joulukuuta joulu "
    u"grudzień grudnia gru prosinec prosince pro декабрь декабря дек aralık ara",
};

constexpr QStringView fillers =
    u"|um|uhr|at|à|a|de|del|las|kl|klo|om|alle|ore|às|o|g|г|в|the|of|le|"
    u"mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|";

// Letters without their accents, lower case.
QString plainWord(QStringView word)
{
    QString plain = word.toString().toLower().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

int monthOf(QStringView word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> table;
        for (int month = 1; month <= 12; ++month)
            for (const QStringView name : monthWords[month - 1].split(u' '))
                table.insert(plainWord(name), month);
        return table;
    }();
    return months.value(plainWord(word), 0);
}

Error unreadable()
{
    return {.text = QCoreApplication::translate("exchange", "This is no date that can be read.")};
}

Error noSuchTime()
{
    return {.text = QCoreApplication::translate("exchange", "There is no such day or time.")};
}

// No-break and thin spaces become blanks, East Asian date marks become slashes.
QString simplified(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_C);
    for (QChar &c : plain) {
        if (QStringView(u"年月년월").contains(c))
            c = u'/';
        else if (QStringView(u"日일").contains(c) || c.isSpace() || c == u'\u200E' || c == u'\u200F')
            c = u' ';
    }
    return plain.simplified();
}

struct Clock
{
    QTime time{};
    bool found{false};
    QString rest{}; // the text without the time
};

std::optional<int> hourOf(int hour, const QString &half)
{
    if (half.isEmpty())
        return hour;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (half == u'p' ? 12 : 0);
}

// Takes the time out of the text: 16:50[:12][.5], 16h50, 1:01 PM, and 16.50 behind a year.
std::optional<Clock> takeClock(const QString &text)
{
    static const QRegularExpression colon(
        QStringLiteral("(?<![0-9:])([0-9]{1,2})(?::|h)([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?(?![0-9:])(?:"
                       "\\s?([ap])\\.?\\s?m\\b\\.?)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression point(
        QStringLiteral("(?<=[0-9]{4}|kl\\.|klo)[ ,]+([0-9]{1,2})\\.([0-9]{2})(?:\\.([0-9]{2}))?()$"));
    auto match = colon.match(text);
    if (!match.hasMatch())
        match = point.match(text);
    if (!match.hasMatch())
        return Clock{.rest = text};
    const auto hour = hourOf(match.capturedView(1).toInt(), match.captured(4).toLower());
    Clock clock{.found = true};
    clock.time = QTime(hour.value_or(-1), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    clock.rest = QString(text).remove(match.capturedStart(0), match.capturedLength(0));
    if (!clock.time.isValid())
        return std::nullopt;
    return clock;
}

struct DateParts
{
    QList<QString> numbers{};
    int month{}; // from its name
    bool named{false};
    bool monthBefore{false}; // the name stands before the first number
    QChar separator{};
};

std::optional<DateParts> dateParts(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("([0-9]+)|(\\p{L}[\\p{L}\\p{M}]*)|([^0-9\\p{L}])"));
    DateParts parts;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedLength(1) > 0) {
            parts.numbers.append(match.captured(1));
        } else if (match.capturedLength(3) > 0) {
            if (!QStringView(u"./-, ").contains(match.capturedView(3)))
                return std::nullopt;
            if (parts.numbers.size() == 1)
                parts.separator = match.capturedView(3).front();
        } else if (const int month = monthOf(match.capturedView(2)); month > 0 && !parts.named) {
            parts.month = month;
            parts.named = true;
            parts.monthBefore = parts.numbers.isEmpty();
        } else if (!fillers.contains(QString(u'|' + match.captured(2).toLower() + u'|'))) {
            return std::nullopt;
        }
    }
    return parts;
}

Result<QDate> dateFrom(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return noSuchTime();
    return date;
}

Result<QDate> numericDate(const DateParts &parts, DateOrder order)
{
    const QList<QString> &numbers = parts.numbers;
    const int first = numbers[0].toInt();
    const int second = numbers[1].toInt();
    if (numbers[0].size() == 4)
        return dateFrom(first, second, numbers[2].toInt());
    const int year = numbers[2].toInt();
    if (parts.separator == u'.')
        order = DateOrder::DayFirst;
    if (order == DateOrder::Unknown && first != second && first <= 12 && second <= 12)
        return Error{.text = QCoreApplication::translate("exchange", "Day and month cannot be told apart.")};
    const bool dayFirst = first > 12 || (order == DateOrder::DayFirst && second <= 12);
    return dayFirst ? dateFrom(year, second, first) : dateFrom(year, first, second);
}

Result<QDate> dateOf(const DateParts &parts, DateOrder order)
{
    const bool complete = parts.numbers.size() == (parts.named ? 2 : 3);
    if (!complete || std::ranges::any_of(parts.numbers, [](const QString &n) { return n.size() > 4; }))
        return unreadable();
    if (std::ranges::none_of(parts.numbers, [](const QString &n) { return n.size() == 4; }))
        return Error{.text = QCoreApplication::translate("exchange", "The year has fewer than four digits.")};
    if (!parts.named)
        return numericDate(parts, order);
    const bool yearFirst = parts.numbers[0].size() == 4;
    return dateFrom(parts.numbers[yearFirst ? 0 : 1].toInt(), parts.month,
                    parts.numbers[yearFirst ? 1 : 0].toInt());
}

} // namespace

Result<WallTime> readWallTime(QStringView text, DateOrder order)
{
    if (text.size() > 80)
        return unreadable();
    const QString plain = simplified(text);
    static const QRegularExpression spacedOffset(QStringLiteral(" (?=[+-][0-9]{2}:?[0-9]{2}$)"));
    if (const auto iso = wallTimeFromIso(QString(plain).remove(spacedOffset)))
        return *iso;
    const auto clock = takeClock(plain);
    if (!clock)
        return noSuchTime();
    const auto parts = dateParts(clock->rest);
    if (!parts)
        return unreadable();
    const Result<QDate> date = dateOf(*parts, order);
    if (!date)
        return date.error();
    WallTime moment{.date = *date};
    if (clock->found)
        moment.time = clock->time;
    return moment;
}

DateOrder dateOrderOf(const QStringList &texts)
{
    static const QRegularExpression numeric(QStringLiteral("^\\D*([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]{4}"));
    for (const QString &text : texts) {
        const auto match = numeric.match(text);
        if (match.capturedView(1).toInt() > 12)
            return DateOrder::DayFirst;
        if (match.capturedView(2).toInt() > 12)
            return DateOrder::MonthFirst;
    }
    return DateOrder::Unknown;
}

} // namespace rhomboid
