#pragma once

#include <QByteArray>
#include <QString>

namespace rhomboid::test {

// Compares with a checked-in file, named from the top of the source tree. Empty when both are equal, else
// what to do. With RHOMBOID_RENEW=1 in the environment the file is written anew instead: read its diff before
// you commit it.
QString differenceFrom(const QString &file, const QByteArray &content);

} // namespace rhomboid::test
