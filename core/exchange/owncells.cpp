#include "core/exchange/owncells.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <limits>

namespace rhomboid::own {

namespace {

QString sentence(const char *text) { return QCoreApplication::translate("exchange", text); }

QString notANumber()
{
    return sentence(QT_TRANSLATE_NOOP("exchange", "This is not a number such as 7 or 7.5."));
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QString escaped(const QString &text, QStringView special)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool edge = text[i].isSpace() && (i == 0 || i + 1 == text.size());
        if (edge || text[i] == u'\\' || special.contains(text[i]))
            result += u'\\';
        result += text[i];
    }
    return result;
}

// Splits at a separator that no backslash protects, and takes the backslashes away. Blanks around items go,
// unless they are protected.
QStringList splitEscaped(QStringView text, QChar separator)
{
    QStringList items;
    QString item;
    qsizetype kept = 0; // of `item`: up to the last character that is no bare blank
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == separator) {
            items.append(item.left(kept));
            item.clear();
            kept = 0;
            continue;
        }
        const bool bare = text[i] != u'\\' || i + 1 == text.size();
        const QChar c = bare ? text[i] : text[++i];
        if (bare && c.isSpace() && item.isEmpty())
            continue;
        item += c;
        if (!bare || !c.isSpace())
            kept = item.size();
    }
    return items;
}

// `name:value`; only the name where there is no value.
QString pairText(const QString &name, const QString &value)
{
    return value.isEmpty() ? escaped(name, u":") : QString(escaped(name, u":") + u':' + escaped(value, u":"));
}

std::pair<QString, QString> pairFrom(const QString &text)
{
    const QStringList parts = splitEscaped(text, u':');
    return {parts.value(0), parts.size() == 2 ? parts[1] : parts.mid(1).join(u':')};
}

template <class Enum> QString takeWord(std::span<const Keyword<Enum>> words, const Cell &cell, Enum &value)
{
    QString word;
    if (const QString wrong = take(cell, word); !wrong.isEmpty() || word.isEmpty())
        return wrong;
    if (const auto known = fromWord<Enum>(words, word.trimmed())) {
        value = *known;
        return {};
    }
    QStringList all;
    for (const Keyword<Enum> &row : words)
        all.append(QString::fromLatin1(row.word));
    return sentence(QT_TRANSLATE_NOOP("exchange", "This is none of: %1."))
        .arg(all.join(QStringLiteral(", ")));
}

template <class T> QStringList pairTexts(const QList<T> &items, QString (*text)(const T &))
{
    QStringList texts;
    for (const T &item : items)
        texts.append(text(item));
    return texts;
}

// Reads a list of `name:value` items; `read` says what is wrong with one of them.
template <class T, class Read> QString takePairs(const Cell &cell, QList<T> &value, Read read)
{
    QStringList texts;
    if (const QString wrong = take(cell, texts); !wrong.isEmpty())
        return wrong;
    QList<T> items;
    for (const QString &text : std::as_const(texts)) {
        const auto [name, rest] = pairFrom(text);
        T item{};
        if (const QString wrong = read(name, rest, item); !wrong.isEmpty())
            return wrong;
        items.append(item);
    }
    value = items;
    return {};
}

struct CsvText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool flag) const { return flag ? QStringLiteral("1") : QStringLiteral("0"); }
    QString operator()(double number) const { return numberText(number); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &items) const { return listText(items); }
    QString operator()(const QJsonObject &object) const
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
};

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QStringList &items) const { return QJsonArray::fromStringList(items); }
    QJsonValue operator()(double number) const { return number == 0 ? 0.0 : number; }
    QJsonValue operator()(const auto &value) const { return value; }
};

} // namespace

QString numberText(double number)
{
    return number == 0 ? QStringLiteral("0") : QString::number(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> numberFrom(QStringView text)
{
    text = text.trimmed();
    const QStringView digits = text.startsWith(u'-') || text.startsWith(u'+') ? text.mid(1) : text;
    const auto whole = std::ranges::find_if_not(digits, isDigit) - digits.begin();
    if (whole == 0)
        return std::nullopt;
    const QStringView rest = digits.mid(whole);
    const bool decimals =
        rest.size() > 1 && (rest[0] == u'.' || rest[0] == u',') && std::ranges::all_of(rest.mid(1), isDigit);
    if (!rest.isEmpty() && !decimals)
        return std::nullopt;
    if (rest.startsWith(u',') && rest.size() == 4 && digits[0] != u'0')
        return std::nullopt;
    const double number = text.toString().replace(u',', u'.').toDouble();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString listText(const QStringList &items)
{
    QStringList texts;
    for (const QString &item : items)
        texts.append(escaped(item, u";"));
    return texts.join(u';');
}

QStringList listFrom(QStringView text)
{
    QStringList items = splitEscaped(text, u';');
    items.removeAll(QString());
    return items;
}

QString csvText(const Cell &cell) { return std::visit(CsvText(), cell); }

QJsonValue jsonValue(const Cell &cell) { return std::visit(ToJson(), cell); }

Cell cellFromCsv(const QString &text) { return text.isEmpty() ? Cell() : Cell(text); }

Cell cellFromJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return value.toString().isEmpty() ? Cell() : Cell(value.toString());
    case QJsonValue::Object:
        return value.toObject();
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items.append(item.isString() ? item.toString() : csvText(cellFromJson(item)));
        return items;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Cell cellOf(bool value) { return value; }
Cell cellOf(double value) { return value; }
Cell cellOf(int value) { return static_cast<double>(value); }
Cell cellOf(const QString &value) { return value.isEmpty() ? Cell() : Cell(value); }
Cell cellOf(const QStringList &value) { return value.isEmpty() ? Cell() : Cell(value); }
Cell cellOf(const QJsonObject &value) { return value; }
Cell cellOf(const WallTime &value) { return cellOf(toIso(value)); }
Cell cellOf(QDate value) { return cellOf(value.toString(Qt::ISODate)); }
Cell cellOf(WorkoutType value) { return wordOf<WorkoutType>(workoutTypeWords, value); }
Cell cellOf(SetKind value) { return wordOf<SetKind>(setKindWords, value); }
Cell cellOf(Onset value) { return wordOf<Onset>(onsetWords, value); }

Cell cellOf(const QList<RegionPain> &value)
{
    return cellOf(pairTexts<RegionPain>(
        value, [](const RegionPain &item) { return pairText(item.region, numberText(item.level)); }));
}

Cell cellOf(const QList<WarningSign> &value)
{
    return cellOf(pairTexts<WarningSign>(
        value, [](const WarningSign &item) { return pairText(item.sign, item.side); }));
}

Cell cellOf(const SignsAsked &value)
{
    return cellOf(value.all ? QStringList(QStringLiteral("all")) + value.some : value.some);
}

Cell cellOf(const QList<Relief> &value)
{
    return cellOf(pairTexts<Relief>(value, [](const Relief &item) {
        return pairText(item.what,
                        item.effect ? wordOf<ReliefEffect>(reliefEffectWords, *item.effect) : QString());
    }));
}

QString take(const Cell &cell, double &value)
{
    if (const double *number = std::get_if<double>(&cell)) {
        value = *number;
        return std::isfinite(value) ? QString() : notANumber();
    }
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    const QString *text = std::get_if<QString>(&cell);
    const std::optional<double> number = text ? numberFrom(*text) : std::nullopt;
    value = number.value_or(value);
    return number ? QString() : notANumber();
}

QString take(const Cell &cell, int &value)
{
    double number = value;
    if (const QString wrong = take(cell, number); !wrong.isEmpty())
        return wrong;
    if (number != std::trunc(number) || std::abs(number) > std::numeric_limits<int>::max())
        return sentence(QT_TRANSLATE_NOOP("exchange", "This is not a whole number."));
    value = static_cast<int>(number);
    return {};
}

QString take(const Cell &cell, bool &value)
{
    if (const bool *flag = std::get_if<bool>(&cell)) {
        value = *flag;
        return {};
    }
    double number = value ? 1 : 0;
    if (!take(cell, number).isEmpty() || (number != 0 && number != 1))
        return sentence(QT_TRANSLATE_NOOP("exchange", "This is neither 1 for yes nor 0 for no."));
    value = number == 1;
    return {};
}

QString take(const Cell &cell, QString &value)
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    const QString *text = std::get_if<QString>(&cell);
    if (!text)
        return sentence(QT_TRANSLATE_NOOP("exchange", "This is not a text."));
    value = cleanText(*text);
    return {};
}

QString take(const Cell &cell, QStringList &value)
{
    if (const QStringList *items = std::get_if<QStringList>(&cell)) {
        value.clear();
        for (const QString &item : *items)
            value.append(cleanText(item));
        return {};
    }
    QString text = listText(value);
    const QString wrong = take(cell, text);
    value = listFrom(text);
    return wrong;
}

QString take(const Cell &cell, QJsonObject &value)
{
    if (const QJsonObject *object = std::get_if<QJsonObject>(&cell)) {
        value = *object;
        return {};
    }
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    const QString *text = std::get_if<QString>(&cell);
    const QJsonDocument document = text ? QJsonDocument::fromJson(text->toUtf8()) : QJsonDocument();
    if (!document.isObject())
        return sentence(QT_TRANSLATE_NOOP("exchange", "This is not a JSON object."));
    value = document.object();
    return {};
}

QString take(const Cell &cell, WallTime &value)
{
    QString text = toIso(value);
    if (const QString wrong = take(cell, text); !wrong.isEmpty() || text.isEmpty())
        return wrong;
    const std::optional<WallTime> time = wallTimeFromIso(text);
    value = time.value_or(value);
    return time
        ? QString()
        : sentence(QT_TRANSLATE_NOOP("exchange", "This is not a time such as 2026-03-12T17:30:00+01:00."));
}

QString take(const Cell &cell, QDate &value)
{
    QString text = value.toString(Qt::ISODate);
    if (const QString wrong = take(cell, text); !wrong.isEmpty() || text.isEmpty())
        return wrong;
    const std::optional<WallTime> time = wallTimeFromIso(text);
    if (!time || time->time)
        return sentence(QT_TRANSLATE_NOOP("exchange", "This is not a date such as 2026-03-12."));
    value = time->date;
    return {};
}

QString take(const Cell &cell, WorkoutType &value)
{
    return takeWord<WorkoutType>(workoutTypeWords, cell, value);
}
QString take(const Cell &cell, SetKind &value) { return takeWord<SetKind>(setKindWords, cell, value); }
QString take(const Cell &cell, Onset &value) { return takeWord<Onset>(onsetWords, cell, value); }

QString take(const Cell &cell, QList<RegionPain> &value)
{
    return takePairs(cell, value, [](const QString &name, const QString &rest, RegionPain &item) {
        item.region = name;
        return rest.isEmpty()
            ? sentence(QT_TRANSLATE_NOOP("exchange", "Each region needs its pain, 0 to 10."))
            : take(Cell(rest), item.level);
    });
}

QString take(const Cell &cell, QList<WarningSign> &value)
{
    return takePairs(cell, value, [](const QString &name, const QString &rest, WarningSign &item) {
        item = {.sign = name, .side = rest};
        return QString();
    });
}

QString take(const Cell &cell, SignsAsked &value)
{
    QStringList names;
    const QString wrong = take(cell, names);
    value.all = names.removeAll(QStringLiteral("all")) > 0;
    value.some = names;
    return wrong;
}

QString take(const Cell &cell, QList<Relief> &value)
{
    return takePairs(cell, value, [](const QString &name, const QString &rest, Relief &item) {
        item.what = name;
        ReliefEffect effect{};
        const QString wrong = takeWord<ReliefEffect>(reliefEffectWords, cellOf(rest), effect);
        if (!rest.isEmpty() && wrong.isEmpty())
            item.effect = effect;
        return wrong;
    });
}

} // namespace rhomboid::own
