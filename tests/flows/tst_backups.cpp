#include "core/store/backups.h"
#include "core/store/store.h"
#include "tests/flows/hands.h"
#include "ui/kit/filechooser.h"
#include "ui/log/workoutpage.h"
#include "ui/people/people.h"
#include "ui/settings/backupscard.h"
#include "ui/shell/preferences.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

// Backups in the settings: made, brought back, and one before everything is deleted.
class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsMadeAndTold();
    void theFileMenuMakesOneToo();
    void restoringBringsTheJournalBackAndCanBeUndone();
    void deletingEverythingMakesABackupFirst();
    void deletingEverythingForgetsWhatWasTyped();
    void nothingHappensWhenTheQuestionIsLeft();
    void theDailyBackupCanBeSwitchedOff();
    void backupsOfEitherEndingAreFound();
    void aBackupBesideTheJournalIsNobodysJournal();
    void anotherFolderHoldsTheNextBackups();
    void aFolderThatCannotBeWrittenIsNotTaken();
};

namespace {

// Answers the question that comes next with the button of this name.
void answer(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
        QAbstractButton *button = findButton(QApplication::activeModalWidget(), name);
        QVERIFY(button);
        button->click();
    });
}

qsizetype backupsIn(FlowFixture &flow)
{
    return backupsOf(flow.workspace().path(), backupFolderOf(flow.workspace().path())).size();
}

} // namespace

void TestBackups::aBackupIsMadeAndTold()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("settings"));
    QVERIFY(says(page, QStringLiteral("There is no backup yet.")));
    QVERIFY(!findButton(page, QStringLiteral("Restore…"))->isEnabled());
    findButton(page, QStringLiteral("Back up now"))->click();
    QCOMPARE(backupsIn(flow), 1);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Backup made, checked and readable"));
    QVERIFY(findButton(page, QStringLiteral("Restore…"))->isEnabled());
}

void TestBackups::theFileMenuMakesOneToo()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QAction *found = nullptr;
    for (QAction *action : flow.window().findChildren<QAction *>())
        if (action->text() == QStringLiteral("&Back up now"))
            found = action;
    QVERIFY(found);
    found->trigger();
    QCOMPARE(backupsIn(flow), 1);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Backup made, checked and readable"));
    QVERIFY(findButton(page, QStringLiteral("Restore…"))->isEnabled());
    const auto *choice = page->findChild<BackupsCard *>()->findChild<QComboBox *>();
    QTRY_VERIFY(choice->width() >= choice->sizeHint().width()); // date, time and size are whole
    QVERIFY(choice->sizeHint().width() > choice->fontMetrics().horizontalAdvance(choice->currentText()));
}

void TestBackups::restoringBringsTheJournalBackAndCanBeUndone()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("settings"));
    findButton(page, QStringLiteral("Back up now"))->click();
    const auto then = flow.journal().workouts();
    QVERIFY(flow.workspace().perform(removing({then.front().head.uid}, demoEnd()),
                                     [] { return QStringLiteral("Delete"); }));
    Workout changed = flow.journal().workouts().back();
    changed.title = QStringLiteral("Something else");
    QVERIFY(flow.workspace().perform(putting(changed), [] { return QStringLiteral("Change"); }));
    const Journal before = flow.journal();

    answer(QStringLiteral("Restore"));
    findButton(page, QStringLiteral("Restore…"))->click();
    QCOMPARE(flow.journal().workouts(), then);
    undo(flow);
    QCOMPARE(flow.journal(), before);
}

void TestBackups::deletingEverythingMakesABackupFirst()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("settings"));
    const auto workouts = flow.journal().workouts();
    answer(QStringLiteral("Delete everything"));
    findButton(page, QStringLiteral("Delete everything…"))->click();
    QVERIFY(flow.journal().isEmpty());
    QCOMPARE(backupsIn(flow), 1);
    const auto kept =
        readBackup(backupsOf(flow.workspace().path(), backupFolderOf(flow.workspace().path())).front().path);
    QVERIFY(kept);
    QCOMPARE(kept->workouts(), workouts);
    undo(flow);
    QCOMPARE(flow.journal().workouts(), workouts);
}

void TestBackups::deletingEverythingForgetsWhatWasTyped()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.workspace().keepDraft(QStringLiteral("pain"), QByteArrayLiteral("a form nobody has opened yet"));
    flow.workspace().keepDraft(QStringLiteral("pain/1"), QByteArrayLiteral("set aside"));
    flow.workspace().keepDraft(QStringLiteral("phase_note"), QByteArrayLiteral("a note for several days"));
    flow.open(QStringLiteral("workout"));
    auto *form = flow.window().findChild<WorkoutPage *>();
    const QString usual = form->value().title;
    QLineEdit *name = nullptr;
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Name" && line->isVisible())
            name = line;
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("A secret"));
    QWidget *page = flow.open(QStringLiteral("settings"));
    QVERIFY(flow.workspace().draft(QStringLiteral("workout")));
    answer(QStringLiteral("Delete everything"));
    findButton(page, QStringLiteral("Delete everything…"))->click();
    for (const QString &kept : {QStringLiteral("workout"), QStringLiteral("pain"), QStringLiteral("pain/1"),
                                QStringLiteral("phase_note")})
        QVERIFY2(!flow.workspace().draft(kept), qPrintable(kept));
    flow.open(QStringLiteral("workout"));
    QCOMPARE(form->value().title, usual);
    flow.open(QStringLiteral("today"));
    QVERIFY(!flow.workspace().draft(QStringLiteral("workout")));
}

void TestBackups::nothingHappensWhenTheQuestionIsLeft()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("settings"));
    const Journal before = flow.journal();
    QTimer::singleShot(0, qApp, [] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    findButton(page, QStringLiteral("Delete everything…"))->click();
    QCOMPARE(flow.journal(), before);
    QCOMPARE(backupsIn(flow), 0);
}

void TestBackups::theDailyBackupCanBeSwitchedOff()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QWidget *page = flow.open(QStringLiteral("settings"));
    auto *daily = qobject_cast<QCheckBox *>(findButton(page, QStringLiteral("Back up every day")));
    QVERIFY(daily->isChecked() && backsUpDaily());
    daily->click();
    QVERIFY(!backsUpDaily());
    flow.open(QStringLiteral("today"));
    flow.open(QStringLiteral("settings"));
    QVERIFY(!daily->isChecked());
    daily->click();
    QVERIFY(backsUpDaily());
}

// What earlier versions made ends in .db.
void TestBackups::backupsOfEitherEndingAreFound()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString journal = flow.workspace().path();
    const QString folder = backupFolderOf(journal);
    for (const int days : {20, 2}) {
        const auto made = backUp(
            journal, folder, {.date = demoEnd().date.addDays(-days), .time = QTime(8, 0)});
        QVERIFY(made);
        QVERIFY2(made->endsWith(QStringLiteral(".rhomboid")), qPrintable(*made));
        QVERIFY(QFile::rename(*made, made->chopped(9) + QStringLiteral(".db")));
    }
    for (int days = 15; days >= 3; --days)
        QVERIFY(backUp(journal, folder, {.date = demoEnd().date.addDays(-days), .time = QTime(8, 0)}));
    QWidget *page = flow.open(QStringLiteral("settings"));
    findButton(page, QStringLiteral("Back up now"))->click();
    // 16 days have one, of which the latest 14 are kept.
    const QList<BackupFile> kept = backupsOf(journal, folder);
    QCOMPARE(kept.size(), 14);
    QCOMPARE(kept.last().made.date(), demoEnd().date.addDays(-14));
    QVERIFY(kept[0].path.endsWith(QStringLiteral(".rhomboid")));
    QVERIFY(kept[1].path.endsWith(QStringLiteral(".db")));
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.db")}).size(), 1); // the one of 20 days is gone
    const auto then = flow.journal().workouts();
    QVERIFY(flow.workspace().perform(removing({then.front().head.uid}, demoEnd()),
                                     [] { return QStringLiteral("Delete"); }));
    page->findChild<BackupsCard *>()->findChild<QComboBox *>()->setCurrentIndex(1);
    answer(QStringLiteral("Restore"));
    findButton(page, QStringLiteral("Restore…"))->click();
    QCOMPARE(flow.journal().workouts(), then);
}

void TestBackups::aBackupBesideTheJournalIsNobodysJournal()
{
    const WallTime now {.date = QDate(2026, 3, 12), .time = QTime(19, 45)};
    QVERIFY(isBackup(backupPath(QStringLiteral("/there"), QStringLiteral("anna.rhomboid"), now)));
    QVERIFY(isBackup(QStringLiteral("/there/anna-2026-03-12-194500.db")));
    for (const auto *name : {u"anna", u"anna-2", u"2026-03-12-194500", u"anna-2026-03-12-196100"})
        QVERIFY(!isBackup(QStringLiteral("/there/%1.rhomboid").arg(QString::fromUtf16(name))));
    const QString folder = QFileInfo(defaultJournalPath()).absolutePath();
    FlowFixture flow(demoJournal(1), demoEnd());
    QVERIFY(backUp(flow.workspace().path(), folder, now));
    const auto listed = withFoundJournals({});
    QVERIFY(std::ranges::none_of(listed, [](const Listed &person) { return isBackup(person.journal); }));
    QVERIFY(!backupsOf(flow.workspace().path(), folder).isEmpty());
    QVERIFY(QFile::remove(backupsOf(flow.workspace().path(), folder).front().path));
}

void TestBackups::anotherFolderHoldsTheNextBackups()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString journal = flow.workspace().path();
    QWidget *page = flow.open(QStringLiteral("settings"));
    const QTemporaryDir disk;
    const QString folder = disk.filePath(QStringLiteral("Rhomboid"));
    fileChooser().openFolder = [folder](QWidget *, const QString &, const QString &) { return folder; };
    QVERIFY(!visibleButton(page, QStringLiteral("Usual folder")));
    findButton(page, QStringLiteral("Change the folder of the backups"))->click();
    QCOMPARE(backupFolder(journal), folder);
    QCOMPARE(backupsOf(journal, folder).size(), 1);
    QCOMPARE(backupsIn(flow), 0);
    QVERIFY(says(page, folder));
    QVERIFY(findButton(page, QStringLiteral("Restore…"))->isEnabled());
    click(page, QStringLiteral("Usual folder"));
    QCOMPARE(backupFolder(journal), backupFolderOf(journal));
    QVERIFY(says(page, QStringLiteral("There is no backup yet.")));
    QVERIFY(!visibleButton(page, QStringLiteral("Usual folder")));
}

void TestBackups::aFolderThatCannotBeWrittenIsNotTaken()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString journal = flow.workspace().path();
    const QWidget *page = flow.open(QStringLiteral("settings"));
    const QTemporaryDir disk;
    QFile file(disk.filePath(QStringLiteral("no folder")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    fileChooser().openFolder = [path = file.fileName()](QWidget *, const QString &, const QString &) {
        return path;
    };
    findButton(page, QStringLiteral("Change the folder of the backups"))->click();
    QCOMPARE(backupFolder(journal), backupFolderOf(journal));
    QVERIFY(!flow.window().noticeText().isEmpty());
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
