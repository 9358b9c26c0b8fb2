#include "core/base/uid.h"

#include <QSet>
#include <QUuid>
#include <QtTest>

using namespace rhomboid;

class tst_Uid : public QObject
{
    Q_OBJECT

private slots:
    void theSameContentGivesTheSameUid();
    void otherContentGivesAnotherUid();
    void aDerivedUidNeverChangesBetweenVersions();
    void bothKindsSayWhatTheyAre();
    void freshUidsDiffer();
};

void tst_Uid::theSameContentGivesTheSameUid()
{
    QCOMPARE(derivedUid(u"workout 2026-03-12"), derivedUid(QStringLiteral("workout 2026-03-12")));
}

void tst_Uid::otherContentGivesAnotherUid()
{
    QSet<QString> uids;
    for (int i = 0; i < 2000; ++i)
        uids.insert(derivedUid(QString::number(i)));
    uids.insert(derivedUid(u""));
    uids.insert(derivedUid(u" 1"));
    uids.insert(derivedUid(u"\u00E9"));
    uids.insert(derivedUid(u"e\u0301"));
    QCOMPARE(uids.size(), 2004);
}

// Files without uids are imported again years later: the uid must not depend on the version, locale or
// computer.
void tst_Uid::aDerivedUidNeverChangesBetweenVersions()
{
    QCOMPARE(derivedUid(u"rhomboid"), QStringLiteral("4592220e-3f9c-502d-a0f2-7075e0276653"));
}

void tst_Uid::bothKindsSayWhatTheyAre()
{
    const QUuid derived = QUuid::fromString(derivedUid(u"x"));
    QCOMPARE(derived.version(), QUuid::Sha1);
    QCOMPARE(derived.variant(), QUuid::DCE);
    const QUuid fresh = QUuid::fromString(freshUid());
    QCOMPARE(fresh.version(), QUuid::Random);
    QCOMPARE(fresh.toString(QUuid::WithoutBraces).size(), 36);
}

void tst_Uid::freshUidsDiffer()
{
    QSet<QString> uids;
    for (int i = 0; i < 2000; ++i)
        uids.insert(freshUid());
    QCOMPARE(uids.size(), 2000);
}

QTEST_APPLESS_MAIN(tst_Uid)
#include "tst_uid.moc"
