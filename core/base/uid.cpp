#include "core/base/uid.h"

#include <QUuid>

namespace rhomboid {

QString derivedUid(QStringView content)
{
    static const QUuid space(QStringLiteral("{6f0cbf43-8d0e-4b6e-9d0b-3c7a52b0e7f1}"));
    return QUuid::createUuidV5(space, content.toString()).toString(QUuid::WithoutBraces);
}

QString freshUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace rhomboid
