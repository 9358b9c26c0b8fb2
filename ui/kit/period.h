#pragma once

#include <QDate>
#include <QString>

// Stretches of time up to today, as lists and switches offer them.
namespace rhomboid::period {

inline const QString fourWeeks = QStringLiteral("4w");
inline const QString threeMonths = QStringLiteral("3m");
inline const QString oneYear = QStringLiteral("1y");

// Invalid for what is none of them.
QDate firstDay(const QString &period, QDate today);

} // namespace rhomboid::period
