#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

namespace rhomboid::test {

// Runs statements on a file as any other program might.
inline void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
}

} // namespace rhomboid::test
