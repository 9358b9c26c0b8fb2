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
    void whatWasKeptCanBeTakenBackToo();
    void theKeyboardGoesOnWithTheNextOne();
    void theSearchFindsThem();
    void theFileMenuLeadsThere();

private:
    QString write(const QString &name, const char *day = "2026-03-01") const;

    const QTemporaryDir m_folder {};
    const Speaking m_english {QStringLiteral("en")};
};

namespace {

QString momentOf(const WallTime &now)
{
    return QStringLiteral("%1, %2")
        .arg(formats().locale.toString(now.date, QLocale::LongFormat), clockText(now));
}

QString takeBack(const QString &file = QStringLiteral("strong.csv"))
{
    return QStringLiteral("Take back the import of %1, %2").arg(file, momentOf(demoEnd()));
}

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

QString TestImports::write(const QString &name, const char *day) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QByteArray header =
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,RPE\n";
    file.write(header + day + " 07:36:08,Imported A,35m,Bent Over Row (Barbell),1,40,10,0,0,7\n" + day
               + " 19:36:08,Imported B,40m,Bench Press (Barbell),1,60,5,0,0,8\n");
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
    trigger(flow, QStringLiteral("Past i&mports"));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("There is no import that could be taken back"));
}

void TestImports::anImportIsListedAndTakenBack()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const qsizetype before = flow.journal().workouts().size();
    import(flow, write(QStringLiteral("strong.csv")));
    flow.reopen(); // the message and its Undo are gone
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QTRY_VERIFY(says(page, QStringLiteral("strong.csv")));
    click(page, takeBack());
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
    QVERIFY(says(page, momentOf(demoEnd()) + QStringLiteral(": 2 entries")));
    click(page, takeBack());
    QTRY_COMPARE(imported(flow), 1);
    QCOMPARE(flow.window().noticeText(),
             QStringLiteral("Import taken back: 1 entry. Kept, because edited since: 1"));
}

void TestImports::whatWasKeptCanBeTakenBackToo()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    const QList<Workout> workouts = flow.journal().workouts().toList();
    for (Workout workout : workouts)
        if (workout.title.startsWith(u"Imported")) {
            workout.sessionRpe = 7;
            QVERIFY(flow.workspace().perform(putting(workout), [] { return QStringLiteral("effort"); }));
        }
    const QWidget *page = flow.open(QStringLiteral("settings"));
    click(page, takeBack());
    const QString kept = QStringLiteral(": 2 entries kept, because edited since");
    QTRY_VERIFY(says(page, momentOf(demoEnd()) + kept));
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Nothing removed: you edited 2 entries since"));
    QCOMPARE(imported(flow), 2);
    const QString too = QStringLiteral("Take back what was kept of the import of strong.csv, %1")
                            .arg(momentOf(demoEnd()));
    click(page, too); // as the second half of a double click: no wish
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QCOMPARE(imported(flow), 2);
    QCOMPARE(qobject_cast<QPushButton *>(visibleButton(page, too))->text(),
             QStringLiteral("Take back these too"));
    click(page, too);
    QTRY_COMPARE(imported(flow), 0);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Import taken back: 2 entries"));
    QTRY_VERIFY(!says(page, QStringLiteral("Imports")));
    undo(flow);
    QTRY_COMPARE(imported(flow), 2);
    QTRY_VERIFY(says(page, momentOf(demoEnd()) + kept));
}

void TestImports::theKeyboardGoesOnWithTheNextOne()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    import(flow, write(QStringLiteral("hevy.csv"), "2026-03-05"));
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QAbstractButton *newest = visibleButton(page, takeBack(QStringLiteral("hevy.csv")));
    QVERIFY(newest);
    newest->setFocus();
    QTest::keyClick(newest, Qt::Key_Space);
    QTRY_VERIFY(!says(page, QStringLiteral("hevy.csv")));
    QAbstractButton *other = visibleButton(page, takeBack());
    QVERIFY(other);
    QCOMPARE(flow.window().focusWidget(), other);
    QTest::keyClick(other, Qt::Key_Space);
    QTRY_VERIFY(!says(page, QStringLiteral("Imports")));
    QCOMPARE(flow.window().focusWidget(), visibleButton(page, QStringLiteral("Back up now"))); // no backup yet
}

void TestImports::theSearchFindsThem()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QTest::keyClicks(shown<QLineEdit>(flow, QStringLiteral("Search settings")), QStringLiteral("import"));
    QTRY_VERIFY(visibleButton(page, takeBack()));
    QVERIFY(!says(page, QStringLiteral("Quiet hours")));
    QVERIFY(!says(page, QStringLiteral("Restore a backup")));
}

void TestImports::theFileMenuLeadsThere()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    import(flow, write(QStringLiteral("strong.csv")));
    trigger(flow, QStringLiteral("Past i&mports"));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("settings"));
    QTRY_COMPARE(flow.window().focusWidget(), visibleButton(&flow.window(), takeBack()));
    QTRY_VERIFY(!flow.window().focusWidget()->visibleRegion().isEmpty());
}

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
