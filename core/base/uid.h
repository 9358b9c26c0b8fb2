#pragma once

#include <QString>
#include <QStringView>

namespace rhomboid {

// The uid of an entry that came without one, made from its content (UUID version 5, RFC 4122 section 4.3): the same
// content gives the same uid, so that a second import adds nothing.
QString derivedUid(QStringView content);

// A uid for something typed just now (UUID version 4). Random: the domain's pure functions take uids as arguments.
QString freshUid();

} // namespace rhomboid
