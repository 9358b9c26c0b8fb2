#include "tests/flows/hands.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importpreview.h"
#include "ui/settings/backupscard.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// Imports in the settings: each can be taken back at any later time.
class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void aJournalWithoutImportsSpeaksOfNone();
    void anImportIsListedAndTakenBack();
    void whatWasEditedSinceIsSparedAndSaid();
    void theSearchFindsThem();
    void theFileMenuLeadsThere();

private:
    QString write(const QString &name) const;

    const QTemporaryDir m_folder {};
    const Speaking m_english {QStringLiteral("en")};
};

namespace {

const QString takeBack = QStringLiteral("Take back the import of strong.csv");

void import(FlowFixture &flow, const QString &path)
{
    importFiles({path}, flow.workspace(), flow.window(), &flow.window());
    QTRY_VERIFY(shown<ImportPreview>(flow));
    click(shown<ImportPreview>(flow), QStringLiteral("Import"));
    QTRY_VERIFY(!shown<ImportPreview>(flow));
}

void trigger(const FlowFixture &flow, const QString &text)
{
    for (QAction *action : flow.window().findChildren<QAction *>())
        if (action->text() == text)
            return action->trigger();
    QFAIL(qPrintable(text));
}

qsizetype imported(FlowFixture &flow)
{
    return std::ranges::count_if(flow.journal().workouts(), [](const Workout &workout) {
        return workout.title.startsWith(u"Imported");
    });
}

} // namespace

QString TestImports::write(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,RPE\n"
               "2026-03-01 07:36:08,Imported A,35m,Bent Over Row (Barbell),1,40,10,0,0,7\n"
               "2026-03-03 07:36:08,Imported B,40m,Bench Press (Barbell),1,60,5,0,0,8\n");
    return path;
}

void TestImports::aJournalWithoutImportsSpeaksOfNone()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QVERIFY(!says(page, QStringLiteral("Imports")));
    auto *search = shown<QLineEdit>(flow, QStringLiteral("Search settings"));
    QTest::keyClicks(search, QStringLiteral("backups"));
    QVERIFY(says(page, QStringLiteral("Restore a backup")));
    QVERIFY(!says(page, QStringLiteral("Imports")));
    trigger(flow, QStringLiteral("I&mports…"));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Nothing has been imported into this journal"));
}

void TestImports::anImportIsListedAndTakenBack()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const qsizetype before = flow.journal().workouts().size();
    import(flow, write(QStringLiteral("strong.csv")));
    flow.reopen(); // the message and its Undo are gone
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QTRY_VERIFY(says(page, QStringLiteral("strong.csv")));
    click(page, takeBack);
    QTRY_COMPARE(flow.journal().workouts().size(), before);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Import taken back: 2 entries"));
    QTRY_VERIFY(!says(page, QStringLiteral("Imports")));
    undo(flow);
    QTRY_COMPARE(imported(flow), 2);
    QTRY_VERIFY(says(page, QStringLiteral("strong.csv")));
}

void TestImports::whatWasEditedSinceIsSparedAndSaid()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    const auto found =
        std::ranges::find(flow.journal().workouts(), QStringLiteral("Imported A"), &Workout::title);
    QVERIFY(found != flow.journal().workouts().end());
    Workout edited = *found;
    edited.sessionRpe = 7;
    QVERIFY(flow.workspace().perform(putting(edited), [] { return QStringLiteral("edit"); }));
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QVERIFY(says(page,
                 formats().locale.toString(demoEnd().date, QLocale::LongFormat)
                     + QStringLiteral(": 2 entries, 1 edited since")));
    click(page, takeBack);
    QTRY_COMPARE(imported(flow), 1);
    QCOMPARE(flow.window().noticeText(),
             QStringLiteral("Import taken back: 1 entry. Kept, because edited since: 1"));
}

void TestImports::theSearchFindsThem()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QTest::keyClicks(shown<QLineEdit>(flow, QStringLiteral("Search settings")), QStringLiteral("import"));
    QTRY_VERIFY(visibleButton(page, takeBack));
    QVERIFY(!says(page, QStringLiteral("Quiet hours")));
    QVERIFY(!says(page, QStringLiteral("Restore a backup")));
}

void TestImports::theFileMenuLeadsThere()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    trigger(flow, QStringLiteral("I&mports…"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("settings"));
    QTRY_COMPARE(flow.window().focusWidget(), visibleButton(&flow.window(), takeBack));
    QTRY_VERIFY(!flow.window().focusWidget()->visibleRegion().isEmpty());
}

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
