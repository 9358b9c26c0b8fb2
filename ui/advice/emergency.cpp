#include "ui/advice/emergency.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QtGlobal>

namespace rhomboid {

namespace {

constexpr QLatin1StringView numberKey("safety/emergency_number");

constexpr EmergencyNumber numbers[] {
    {"112", QT_TRANSLATE_NOOP("emergency", "112: European Union and elsewhere")},
    {"999", QT_TRANSLATE_NOOP("emergency", "999: United Kingdom, Ireland")},
    {"911", QT_TRANSLATE_NOOP("emergency", "911: United States, Canada, Mexico")},
    {"000", QT_TRANSLATE_NOOP("emergency", "000: Australia")},
    {"111", QT_TRANSLATE_NOOP("emergency", "111: New Zealand")},
    {"119", QT_TRANSLATE_NOOP("emergency", "119: Japan, South Korea")},
};

QString numberOfRegion(QLocale::Country region)
{
    switch (region) {
    case QLocale::UnitedKingdom:
    case QLocale::Ireland:
        return QStringLiteral("999");
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
        return QStringLiteral("911");
    case QLocale::Australia:
        return QStringLiteral("000");
    case QLocale::NewZealand:
        return QStringLiteral("111");
    case QLocale::Japan:
    case QLocale::SouthKorea:
        return QStringLiteral("119");
    default:
        return QStringLiteral("112");
    }
}

} // namespace

std::span<const EmergencyNumber> emergencyNumbers() { return numbers; }

bool isEmergencyNumber(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9](?: ?[0-9]){1,14}$"));
    return shape.match(text).hasMatch();
}

QString emergencyNumber()
{
    const QString chosen = QSettings().value(numberKey).toString();
    return isEmergencyNumber(chosen) ? chosen : numberOfRegion(QLocale::system().territory());
}

void chooseEmergencyNumber(const QString &number)
{
    if (isEmergencyNumber(number))
        QSettings().setValue(numberKey, number);
    else
        QSettings().remove(numberKey);
}

} // namespace rhomboid
