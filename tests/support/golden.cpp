#include "tests/support/golden.h"

#include <QFile>

namespace rhomboid::test {

namespace {

QString firstDifference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> left = expected.split('\n');
    const QList<QByteArray> right = actual.split('\n');
    for (qsizetype line = 0; line < std::max(left.size(), right.size()); ++line)
        if (left.value(line) != right.value(line))
            return QStringLiteral("line %1:\n  expected %2\n  actual   %3")
                .arg(QString::number(line + 1), QString::fromUtf8(left.value(line)),
                     QString::fromUtf8(right.value(line)));
    return {};
}

} // namespace

QString differenceFrom(const QString &file, const QByteArray &content)
{
    QFile golden(QStringLiteral(RHOMBOID_SOURCE_DIR "/") + file);
    if (qEnvironmentVariableIntValue("RHOMBOID_RENEW") == 1) {
        const bool written = golden.open(QIODevice::WriteOnly) && golden.write(content) == content.size();
        return written ? QString() : file + QStringLiteral(" cannot be written");
    }
    if (!golden.open(QIODevice::ReadOnly))
        return file + QStringLiteral(" is missing; RHOMBOID_RENEW=1 writes it");
    const QByteArray expected = golden.readAll();
    if (expected == content)
        return {};
    return QStringLiteral("%1, %2\nRHOMBOID_RENEW=1 writes it anew")
        .arg(file, firstDifference(expected, content));
}

} // namespace rhomboid::test
