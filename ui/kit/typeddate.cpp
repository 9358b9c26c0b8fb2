#include "ui/kit/typeddate.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace rhomboid {

namespace {

std::optional<int> monthNamed(const QString &letters, const QLocale &locale)
{
    constexpr qsizetype fewest = 3;
    if (letters.size() < fewest)
        return std::nullopt;
    for (const QLocale &names : {locale, QLocale::c()})
        for (int month = 1; month <= 12; ++month)
            if (names.monthName(month, QLocale::LongFormat).startsWith(letters, Qt::CaseInsensitive))
                return month;
    return std::nullopt;
}

bool isDayFirst(const QString &format)
{
    QString parts = format;
    parts.remove(QStringLiteral("ddd")); // a weekday
    return parts.indexOf(u'd') < parts.indexOf(u'M');
}

std::optional<TypedDate> checked(const TypedDate &typed)
{
    return QDate::isValid(typed.year, typed.month, typed.day) ? std::optional(typed) : std::nullopt;
}

} // namespace

std::optional<TypedDate> typedDate(const QString &text, int year, const QString &format, const QLocale &locale)
{
    static const QRegularExpression iso {QStringLiteral(R"(^\s*(\d{4})-(\d{1,2})-(\d{2})$)")};
    if (const auto found = iso.match(text); found.hasMatch())
        return checked({found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt(), true});
    static const QRegularExpression usual {
        QStringLiteral(R"(^\s*(\d{1,2}|\p{L}+)[.,/\s-]+(\d{1,2}|\p{L}+)[.,/\s-]*(?:[.,/\s-](\d{4}))?$)")};
    const auto found = usual.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    QString day = found.captured(1);
    QString month = found.captured(2);
    if (day.at(0).isLetter() || (month.at(0).isDigit() && !isDayFirst(format)))
        std::swap(day, month);
    const std::optional<int> number = month.at(0).isLetter() ? monthNamed(month, locale) : month.toInt();
    const bool hasYear = found.hasCaptured(3);
    if (!number)
        return std::nullopt;
    return checked({hasYear ? found.captured(3).toInt() : year, *number, day.toInt(), hasYear});
}

} // namespace rhomboid
