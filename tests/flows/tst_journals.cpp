#include "core/store/backups.h"
#include "tests/flows/hands.h"
#include "ui/kit/filechooser.h"
#include "ui/people/firstrun.h"
#include "ui/people/openfailure.h"
#include "ui/people/people.h"
#include "ui/people/peopledialog.h"
#include "ui/people/peoplemenu.h"
#include "ui/people/personform.h"
#include "ui/people/personsign.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// Several people on one computer, each with a journal and a window of their own.
class TestJournals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void onePersonWithoutANameIsNotTold();
    void aNameStandsInTheJournalTheTitleAndThePage();
    void theDotsWearTheTheme();
    void theUsualJournalIsMineUntilItHasAName_data();
    void theUsualJournalIsMineUntilItHasAName();
    void madeUpEntriesAreNobody();
    void theListOutlivesItsLossByTheFilesOnDisk();
    void addingAPersonMakesAJournalThatOpens();
    void renamingWritesIntoTheJournalAndCanBeUndone();
    void takingOffTheListKeepsTheFile();
    void theMenuSwitchesPeople();
    void aJournalThatIsGoneIsNotMadeAnew_data();
    void aJournalThatIsGoneIsNotMadeAnew();
    void theMenuSaysThatAJournalIsGone();
    void theFormEndsWhereItsButtonsEnd();
    void theListShowsFilesAndNoFolders();
    void theDialogNamesWhateverTakesTheFocus();
    void everyJournalRemembersItsOwnWindow();
    void afterACrashNoPageOfAnEarlierTimeComesBack();
    void recentJournalsAreTheLatestFirst();
    void backupsAreVerifiedAndKeptForFourteenDays();
    void aDamagedJournalIsReplacedByABackupAndKept();

private:
    QStringList m_opened {};
};

namespace {

QString folder() { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation); }

void write(const QString &path, const Person &person)
{
    Result<Store> store = Store::open(path);
    QVERIFY(store);
    QVERIFY(store->apply(notingPerson(person, demoEnd())));
}

// The dialog over a window with a journal of its own, with Anna's chosen in it.
struct AnnaChosen {
    AnnaChosen()
    {
        dialog.show();
        QCOMPARE_GE(list->count(), 2); // this window's journal, and Anna's
        list->setCurrentRow(1);
    }

    static QString written()
    {
        const QString path = folder() + u"/anna.rhomboid";
        write(path, {.name = QStringLiteral("Anna")});
        return path;
    }

    QString path {written()};
    FlowFixture flow {demoJournal(4), demoEnd()};
    PeopleDialog dialog {flow.workspace(), &flow.window()};
    QListWidget *list {dialog.findChild<QListWidget *>()};
};

// Does something in the modal dialog that opens next.
void inDialog(const std::function<void(QWidget *)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
        act(QApplication::activeModalWidget());
    });
}

} // namespace

void TestJournals::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestJournals::init()
{
    QSettings().clear();
    QDir(folder()).removeRecursively();
    m_opened.clear();
    journalOpener() = [this](const QString &journal) { m_opened.append(journal); };
}

void TestJournals::onePersonWithoutANameIsNotTold()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.window().personSigns().line()->isHidden());
    QVERIFY(flow.window().personSigns().foot()->isHidden());
    QCOMPARE(flow.window().windowTitle(), QStringLiteral("Rhomboid - journal[*]"));
}

void TestJournals::aNameStandsInTheJournalTheTitleAndThePage()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.workspace().perform(
        notingPerson({.name = QStringLiteral("Anna"), .enteredForOther = true}, demoEnd()),
        [] { return QStringLiteral("Name"); }));
    QCOMPARE(personOf(flow.journal()).name, QStringLiteral("Anna"));
    QCOMPARE(flow.window().windowTitle(), QStringLiteral("Rhomboid - Anna[*]"));
    QVERIFY(flow.window().personSigns().line()->text().contains(u"entered by someone else"));
    QVERIFY(!flow.window().personSigns().foot()->isHidden());
    flow.reopen();
    QCOMPARE(flow.window().windowTitle(), QStringLiteral("Rhomboid - Anna[*]"));
}

// At once, not when the window is next come back to.
void TestJournals::theDotsWearTheTheme()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(flow.workspace().perform(notingPerson({.name = QStringLiteral("Anna")}, demoEnd()),
                                     [] { return QStringLiteral("Name"); }));
    const auto middle = [&flow] {
        const QImage dot = flow.window().personSigns().foot()->icon().pixmap(16).toImage();
        return dot.pixelColor(dot.width() / 2, dot.height() / 2);
    };
    for (const Appearance::Mode mode :
         {Appearance::Mode::HighContrast, Appearance::Mode::Dark, Appearance::Mode::Light}) {
        applyAppearance(*qApp, {.mode = mode});
        QTRY_COMPARE(middle(), personColors().value(0));
    }
}

void TestJournals::theUsualJournalIsMineUntilItHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("My journal");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Mein Tagebuch");
}

void TestJournals::theUsualJournalIsMineUntilItHasAName()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    const Speaking speaking(language);
    write(defaultJournalPath(), {});
    write(folder() + u"/anna.rhomboid", {.name = QStringLiteral("Anna")});
    keepPeople(withFoundJournals({}));
    noteRecent(defaultJournalPath());
    FlowFixture flow(defaultJournalPath());
    QCOMPARE(flow.window().windowTitle(), QStringLiteral("Rhomboid - %1[*]").arg(name));
    QCOMPARE(flow.window().personSigns().line()->text(), name);
    QCOMPARE(flow.window().personSigns().foot()->text().trimmed(), name);
    PeopleDialog dialog(flow.workspace(), &flow.window());
    QCOMPARE(dialog.findChild<QListWidget *>()->item(1)->text(), name);
    QMenu menu;
    fillPeopleMenu(menu, flow.workspace().path(), flow.window().personSigns().dialogAction());
    QVERIFY(menu.actions()[1]->text().startsWith(name + u" ("));
    QVERIFY(menu.actions()[1]->isChecked() && menu.actions()[1]->font().bold());
    QVERIFY(!menu.actions()[0]->isChecked() && !menu.actions()[0]->font().bold());
    fillRecentMenu(menu, {});
    QCOMPARE(menu.actions()[0]->text(), QStringLiteral("%1 (journal.rhomboid)").arg(name));
}

void TestJournals::madeUpEntriesAreNobody()
{
    const QString demo = folder() + u"/a-demo.rhomboid";
    write(demo, {.name = QStringLiteral("Sam"), .madeUp = true});
    AnnaChosen here;
    QCOMPARE(people().size(), 3);
    QCOMPARE(people()[2].person, (Person {.name = QStringLiteral("Sam"), .madeUp = true}));
    QCOMPARE(people()[1].person.name, QStringLiteral("Anna"));
    const QListWidgetItem *last = here.list->item(2);
    QCOMPARE(last->text(), QStringLiteral("Demo journal"));
    QCOMPARE(last->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Demo journal, Made-up entries to look around in, a-demo.rhomboid"));
    here.list->setCurrentRow(2);
    QVERIFY(!findButton(&here.dialog, QStringLiteral("Name and colour…"))->isEnabled());
    QVERIFY(findButton(&here.dialog, QStringLiteral("Open"))->isEnabled());
    QMenu menu;
    fillPeopleMenu(menu, {}, here.flow.window().personSigns().dialogAction());
    QCOMPARE(menu.actions()[1]->text(), QStringLiteral("Anna"));
    QVERIFY(menu.actions()[2]->isSeparator());
    QCOMPARE(menu.actions()[3]->text(), QStringLiteral("Demo journal"));
    FlowFixture demoWindow(demo);
    QCOMPARE(demoWindow.window().windowTitle(), QStringLiteral("Rhomboid - Demo journal[*]"));
    QCOMPARE(demoWindow.window().personSigns().line()->text(),
             QStringLiteral("Demo journal, made-up entries"));
}

void TestJournals::theListOutlivesItsLossByTheFilesOnDisk()
{
    write(folder() + u"/anna.rhomboid", {.name = QStringLiteral("Anna")});
    write(folder() + u"/ben.rhomboid", {.name = QStringLiteral("Ben"), .enteredForOther = true});
    QVERIFY(people().isEmpty());
    const QList<Listed> found = withFoundJournals({});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].person.name, QStringLiteral("Anna"));
    QVERIFY(found[1].person.enteredForOther);
    QVERIFY(found[0].color != found[1].color);
    keepPeople(found);
    QCOMPARE(people(), found);
}

void TestJournals::addingAPersonMakesAJournalThatOpens()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    PeopleDialog dialog(flow.workspace(), &flow.window());
    dialog.show();
    inDialog([](QWidget *form) {
        form->findChild<QLineEdit *>()->setText(QStringLiteral("Mia Müller"));
        form->findChild<QCheckBox *>()->click();
        QTest::keyClick(form, Qt::Key_Return);
    });
    click(&dialog, QStringLiteral("Add a person…"));
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened[0].endsWith(u"/mia-müller.rhomboid"));
    QVERIFY(isFirstRun(m_opened[0])); // welcomed like the first person
    const auto read = readBackup(m_opened[0]);
    QVERIFY(read);
    QCOMPARE(personOf(*read), (Person {.name = QStringLiteral("Mia Müller"), .enteredForOther = true}));
    QCOMPARE(personAt(m_opened[0]).person.name, QStringLiteral("Mia Müller"));
}

void TestJournals::renamingWritesIntoTheJournalAndCanBeUndone()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    PeopleDialog dialog(flow.workspace(), &flow.window());
    dialog.show();
    inDialog([](QWidget *form) {
        QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("Ben"));
        QTest::keyClick(form, Qt::Key_Return);
    });
    click(&dialog, QStringLiteral("Name and colour…"));
    QCOMPARE(personOf(flow.journal()).name, QStringLiteral("Ben"));
    flow.workspace().undoStack().undo();
    QCOMPARE(personOf(flow.journal()).name, QString());
}

void TestJournals::takingOffTheListKeepsTheFile()
{
    AnnaChosen here;
    click(&here.dialog, QStringLiteral("Remove from the list"));
    QCOMPARE(here.list->count(), 1);
    QVERIFY(QFile::exists(here.path));
    QVERIFY(here.dialog.findChild<QMessageBox *>()->text().contains(here.path));
    PeopleDialog again(here.flow.workspace(), &here.flow.window());
    QCOMPARE(again.findChild<QListWidget *>()->count(), 1);
}

void TestJournals::theMenuSwitchesPeople()
{
    const QString ben = folder() + u"/ben.rhomboid";
    write(ben, {});
    keepPeople(
        {{.journal = QStringLiteral("/a/anna.rhomboid"), .person = {.name = QStringLiteral("Anna & Co")}},
         {.journal = ben, .color = 1}});
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(!flow.window().personSigns().foot()->isHidden());
    QMenu *menu = flow.window().personSigns().foot()->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("Anna && Co"));
    menu->actions()[1]->trigger();
    QCOMPARE(m_opened, QStringList {ben});
    QCOMPARE(menu->actions().constLast(), flow.window().personSigns().dialogAction());
}

void TestJournals::aJournalThatIsGoneIsNotMadeAnew_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("opened");
    QTest::addColumn<int>("listed");
    QTest::newRow("choose another") << "Choose another file…"
                                    << QStringList {QStringLiteral("/there/anna.rhomboid")} << 2;
    QTest::newRow("off the list") << "Remove from the list" << QStringList {} << 1;
    QTest::newRow("leave it") << "Cancel" << QStringList {} << 2;
}

void TestJournals::aJournalThatIsGoneIsNotMadeAnew()
{
    QFETCH(const QString, answer);
    QFETCH(const QStringList, opened);
    QFETCH(const int, listed);
    AnnaChosen here;
    QVERIFY(QFile::remove(here.path));
    fileChooser().openFiles = [](QWidget *, const QString &, const QString &) {
        return QStringList {QStringLiteral("/there/anna.rhomboid")};
    };
    inDialog([answer](QWidget *box) {
        QVERIFY(qobject_cast<QMessageBox *>(box)->text().contains(u"anna.rhomboid"));
        QAbstractButton *button = findButton(box, answer);
        QVERIFY(button);
        button->click();
    });
    click(&here.dialog, QStringLiteral("Open"));
    QCOMPARE(m_opened, opened);
    QCOMPARE(people().size(), listed);
    QCOMPARE(here.list->count(), listed);
    QCOMPARE(here.dialog.isVisible(), opened.isEmpty());
    QVERIFY(!QFile::exists(here.path));
}

void TestJournals::theMenuSaysThatAJournalIsGone()
{
    const QString path = folder() + u"/ben.rhomboid";
    write(path, {});
    noteRecent(path);
    FlowFixture flow(demoJournal(4), demoEnd());
    QMenu menu;
    fillRecentMenu(menu, flow.workspace().path());
    QVERIFY(QFile::remove(path)); // while the menu is open
    inDialog([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
    menu.actions().constFirst()->trigger();
    QCOMPARE(m_opened, QStringList());
    QVERIFY(!QFile::exists(path));
}

void TestJournals::theFormEndsWhereItsButtonsEnd()
{
    FlowFixture flow({}, demoEnd());
    PersonForm form(QStringLiteral("Add a person"), {}, &flow.window());
    form.show();
    const auto rightOf = [&form](const QWidget *part) { return part->mapTo(&form, QPoint(part->width(), 0)).x(); };
    QTRY_COMPARE(rightOf(form.findChild<QLineEdit *>()),
                 rightOf(form.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)));
}

void TestJournals::theListShowsFilesAndNoFolders()
{
    const QString path = folder() + u"/anna.rhomboid";
    write(path, {.name = QStringLiteral("Anna")});
    FlowFixture flow(demoJournal(4), demoEnd());
    PeopleDialog dialog(flow.workspace(), &flow.window());
    const QListWidgetItem *anna = dialog.findChild<QListWidget *>()->item(1);
    QCOMPARE(anna->text(), QStringLiteral("Anna"));
    QCOMPARE(anna->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Anna, anna.rhomboid"));
    QCOMPARE(anna->toolTip(), QFileInfo(path).canonicalFilePath());
}

void TestJournals::theDialogNamesWhateverTakesTheFocus()
{
    write(folder() + u"/anna.rhomboid", {.name = QStringLiteral("Anna")});
    FlowFixture flow(demoJournal(4), demoEnd());
    PeopleDialog dialog(flow.workspace(), &flow.window());
    dialog.show();
    QCOMPARE(namelessWidgets(&dialog), QStringList());
}

void TestJournals::everyJournalRemembersItsOwnWindow()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    const QString path = flow.workspace().path();
    flow.open(QStringLiteral("trends"));
    flow.window().resize(1111, 777);
    flow.window().close();
    QCOMPARE(lastPage(path, demoEnd().date), std::optional(QStringLiteral("trends")));
    QCOMPARE(lastPage(path, demoEnd().date.addDays(1)), std::nullopt);
    QCOMPARE(lastPage(path + u"x", demoEnd().date), std::nullopt);
    QVERIFY(wasClosed(path) && !wasClosed(path + u"x"));
    MainWindow again(flow.workspace());
    QCOMPARE(again.size(), QSize(1111, 777));
    QCOMPARE(again.currentPage(), QStringLiteral("today"));
    again.reopenLastPage();
    QCOMPARE(again.currentPage(), QStringLiteral("trends"));
}

void TestJournals::afterACrashNoPageOfAnEarlierTimeComesBack()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("settings"));
    flow.window().close();
    {
        MainWindow crashed(flow.workspace());
        crashed.reopenLastPage();
        QCOMPARE(crashed.currentPage(), QStringLiteral("settings"));
    }
    MainWindow again(flow.workspace());
    again.reopenLastPage();
    QCOMPARE(again.currentPage(), QStringLiteral("today"));
    flow.workspace().keepDraft(QStringLiteral("pain"), QByteArrayLiteral("{\"notes\":\"begun\"}"));
    MainWindow last(flow.workspace());
    last.reopenLastPage();
    QCOMPARE(last.currentPage(), QStringLiteral("pain"));
}

void TestJournals::recentJournalsAreTheLatestFirst()
{
    for (const auto *name : {u"one", u"two", u"three"})
        write(folder() + u'/' + QString::fromUtf16(name) + u".rhomboid", {});
    for (const auto *name : {u"one", u"two", u"one", u"gone"})
        noteRecent(folder() + u'/' + QString::fromUtf16(name) + u".rhomboid");
    QCOMPARE(recentJournals(), (QStringList {folder() + u"/one.rhomboid", folder() + u"/two.rhomboid"}));
}

void TestJournals::backupsAreVerifiedAndKeptForFourteenDays()
{
    const QString path = folder() + u"/anna.rhomboid";
    write(path, {.name = QStringLiteral("Anna")});
    const QString place = backupFolderOf(path);
    for (int day = 0; day < 16; ++day)
        for (const int hour : {8, 20}) {
            const auto made =
                backUp(path, place, {.date = QDate(2026, 3, 1).addDays(day), .time = QTime(hour, 0)});
            QVERIFY(made);
        }
    const QList<BackupFile> kept = backupsOf(path, place);
    QCOMPARE(kept.size(), 28);
    QCOMPARE(kept.front().made, QDateTime(QDate(2026, 3, 16), QTime(20, 0)));
    QCOMPARE(kept.back().made, QDateTime(QDate(2026, 3, 3), QTime(8, 0)));
    const auto read = readBackup(kept.front().path);
    QVERIFY(read);
    QCOMPARE(personOf(*read).name, QStringLiteral("Anna"));
    QVERIFY(backupsOf(folder() + u"/ben.rhomboid", place).isEmpty());
}

void TestJournals::aDamagedJournalIsReplacedByABackupAndKept()
{
    const QString path = folder() + u"/anna.rhomboid";
    write(path, {.name = QStringLiteral("Anna")});
    QVERIFY(backUp(path, backupFolderOf(path), demoEnd()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no journal");
    file.close();
    const auto failed = Store::open(path);
    QVERIFY(!failed);
    inDialog([](QWidget *box) {
        for (QAbstractButton *button : box->findChildren<QAbstractButton *>())
            if (button->text().startsWith(u"Restore the backup of")) {
                inDialog([](QWidget *told) { QTest::keyClick(told, Qt::Key_Return); });
                return button->click();
            }
        QFAIL("no backup is offered");
    });
    QCOMPARE(offerWaysOut(failed.error(), path, demoEnd(), nullptr), WayOut::TryAgain);
    const auto read = readBackup(path);
    QVERIFY(read);
    QCOMPARE(personOf(*read).name, QStringLiteral("Anna"));
    const QStringList old = QDir(folder()).entryList({QStringLiteral("anna.rhomboid.old-*")}, QDir::Files);
    QCOMPARE(old.size(), 1);
}

QTEST_MAIN(TestJournals)
#include "tst_journals.moc"
