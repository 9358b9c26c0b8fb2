#include "core/analysis/choices.h"
#include "core/exercises/catalogue.h"
#include "tests/flows/hands.h"
#include "ui/kit/banner.h"
#include "ui/people/firstrun.h"
#include "ui/people/people.h"
#include "ui/people/personsign.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// The first start on a computer: one question, nothing in the way, never again.
class TestFirstRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }
    void twoClicksLeadToTheFirstPainFreeEntry();
    void theQuestionIsAskedWithAnHonestWhen();
    void theWindowIsAsHighAsWhatItSays_data();
    void theWindowIsAsHighAsWhatItSays();
    void theButtonsEndWhereTheCardsEnd();
    void itIsShownOnceAndOnlyWithoutAJournal();
    void everyNewPersonIsWelcomed();
    void aLinkLeadsToTheSameWelcome();
    void demoJournalsAreToldApart();
    void sampleDataOpensAJournalOfItsOwn_data();
    void sampleDataOpensAJournalOfItsOwn();
    void theHelpMenuLeadsToSampleDataAtAnyTime();
    void aDemoJournalSaysSoOnEveryPage();
    void sampleDataSpeaksTheLanguage();
    void everythingThatTakesTheFocusHasAName();
};

void TestFirstRun::twoClicksLeadToTheFirstPainFreeEntry()
{
    FlowFixture flow({}, demoEnd());
    QPointer<FirstRun> welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    click(welcome, QStringLiteral("Start"));
    click(&flow.window(), QStringLiteral("Pain-free"));
    QCOMPARE(flow.journal().pains().size(), 1);
    QCOMPARE(flow.journal().events().size(), 0);
    QTRY_VERIFY(welcome.isNull());
}

void TestFirstRun::theQuestionIsAskedWithAnHonestWhen()
{
    FlowFixture flow({}, demoEnd());
    auto *welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    auto *question = welcome->findChild<QComboBox *>();
    QVERIFY(question->count() > 5);
    for (int i = 0; i < question->count(); ++i) // questions, not topics
        QVERIFY2(i == 0 || question->itemText(i).endsWith(u'?'), qPrintable(question->itemText(i)));
    question->setCurrentIndex(2);
    const QString factor = question->currentData().toString();
    const QString asked = question->currentText();
    QVERIFY(says(
        welcome,
        QStringLiteral("A workout counts for the answer once you have checked in during the three days after "
                       "it; pain-free is an answer too. With 3 such workouts a week there is a first "
                       "estimate after about 7 weeks and a first verdict after about 10. Then a large effect "
                       "may show; a middling one more likely after 20 weeks. It may also stay open.")));
    click(welcome, QStringLiteral("Start"));
    QCOMPARE(choicesOf(flow.journal()).question, factor);
    QCOMPARE(flow.window().noticeText(), QStringLiteral("Your question now: %1").arg(asked));
    QVERIFY(says(&flow.window(), QStringLiteral("Log a workout")));
}

void TestFirstRun::theWindowIsAsHighAsWhatItSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestFirstRun::theWindowIsAsHighAsWhatItSays()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    FlowFixture flow({}, demoEnd());
    auto *welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    QApplication::processEvents();
    const auto *scroller = welcome->findChild<QScrollArea *>();
    int lowest = 0;
    for (const QLabel *label : scroller->widget()->findChildren<QLabel *>())
        lowest = qMax(lowest, label->mapTo(scroller->viewport(), QPoint(0, label->height())).y());
    const int below = scroller->viewport()->height() - lowest;
    QVERIFY2(below >= 0 && below < theme().em(3), qPrintable(QString::number(below)));
    const int before = welcome->height();
    welcome->findChild<QComboBox *>()->setCurrentIndex(1); // says more now
    QTRY_VERIFY(welcome->height() > before);
    QTRY_COMPARE(scroller->verticalScrollBar()->maximum(), 0);
    welcome->findChild<QComboBox *>()->setCurrentIndex(0);
    QTRY_COMPARE(welcome->height(), before);
}

void TestFirstRun::theButtonsEndWhereTheCardsEnd()
{
    FlowFixture flow({}, demoEnd());
    auto *welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    QApplication::processEvents();
    const auto edges = [welcome](const QWidget *widget) {
        const int left = widget->mapTo(welcome, QPoint(0, 0)).x();
        return std::pair(left, left + widget->width());
    };
    const auto card = edges(welcome->findChild<Banner *>());
    QCOMPARE(edges(findButton(welcome, QStringLiteral("Start"))).second, card.second);
    QCOMPARE(edges(findButton(welcome, QStringLiteral("Look around with sample data"))).first, card.first);
}

void TestFirstRun::itIsShownOnceAndOnlyWithoutAJournal()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QVERIFY(!isFirstRun(flow.workspace().path()));
    const QString missing = flow.workspace().path() + u"x";
    QVERIFY(isFirstRun(missing));
    QPointer<FirstRun> welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    QVERIFY(isFirstRun(flow.workspace().path())); // a crash now, and it comes back
    welcome->close();
    QTRY_VERIFY(welcome.isNull());
    QVERIFY(!isFirstRun(flow.workspace().path()));
    QVERIFY(!isFirstRun(missing));
}

void TestFirstRun::everyNewPersonIsWelcomed()
{
    QSettings().setValue(QStringLiteral("people/first_run_seen"), true);
    FlowFixture flow({}, demoEnd());
    QVERIFY(!isFirstRun(flow.workspace().path()));
    welcomeTo(flow.workspace().path());
    QVERIFY(isFirstRun(flow.workspace().path()));
    QVERIFY(!isFirstRun(flow.workspace().path() + u"x"));
    QPointer<FirstRun> welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    welcome->close();
    QTRY_VERIFY(welcome.isNull());
    QVERIFY(!isFirstRun(flow.workspace().path()));
}

void TestFirstRun::aLinkLeadsToTheSameWelcome()
{
    QSettings().setValue(QStringLiteral("people/first_run_seen"), true);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("real")));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("real")), link));
    const QString journal = QDir(folder.filePath(QStringLiteral("real"))).canonicalPath() + u"/ben.rhomboid";
    welcomeTo(link + u"/ben.rhomboid"); // not there yet
    QVERIFY(isFirstRun(journal));
    QVERIFY(Store::open(journal));
    QVERIFY(isFirstRun(journal));
    QVERIFY(isFirstRun(link + u"/ben.rhomboid"));
}

void TestFirstRun::demoJournalsAreToldApart()
{
    const Person nobody {.name = QStringLiteral("Demo journal"), .madeUp = true};
    keepPeople({{.journal = QStringLiteral("/a/demo.rhomboid"), .person = nobody},
                {.journal = QStringLiteral("/a/anna.rhomboid"), .person = {.name = QStringLiteral("Anna")}},
                {.journal = QStringLiteral("/b/demo.rhomboid"), .person = nobody}});
    QStringList names;
    for (const Listed &each : people())
        names.append(displayName(each));
    QCOMPARE(names, (QStringList {QStringLiteral("Anna"), QStringLiteral("Demo journal"),
                                  QStringLiteral("Demo journal 2")}));
}

void TestFirstRun::sampleDataOpensAJournalOfItsOwn_data()
{
    QTest::addColumn<bool>("welcoming");
    QTest::newRow("from the welcome") << true;
    QTest::newRow("from Today, while it is empty") << false;
}

void TestFirstRun::sampleDataOpensAJournalOfItsOwn()
{
    QFETCH(const bool, welcoming);
    QString opened;
    journalOpener() = [&opened](const QString &journal) { opened = journal; };
    FlowFixture flow({}, demoEnd());
    QWidget *from = flow.open(QStringLiteral("today"));
    if (welcoming) {
        from = new FirstRun(flow.workspace(), flow.window(), &flow.window());
        from->show();
    }
    click(from, QStringLiteral("Look around with sample data"));
    journalOpener() = [](const QString &) {};
    QVERIFY(flow.journal().isEmpty());
    QVERIFY(!opened.isEmpty() && opened != flow.workspace().path());
    const auto store = Store::open(opened, Store::Mode::OpenExisting);
    QVERIFY(store);
    const auto sample = store->load();
    QVERIFY(sample);
    QVERIFY(sample->workouts().size() > 30);
    QCOMPARE(personOf(*sample), (Person {.name = QStringLiteral("Demo journal"), .madeUp = true}));
}

void TestFirstRun::theHelpMenuLeadsToSampleDataAtAnyTime()
{
    QString opened;
    journalOpener() = [&opened](const QString &journal) { opened = journal; };
    FlowFixture flow(demoJournal(4), demoEnd());
    const Journal before = flow.journal();
    QMenu *help = flow.window().menuBar()->actions().last()->menu();
    for (QAction *action : help->actions())
        if (action->text() == u"&Look around with sample data")
            action->trigger();
    journalOpener() = [](const QString &) {};
    QVERIFY(flow.journal().workouts() == before.workouts());
    QVERIFY(!opened.isEmpty() && opened != flow.workspace().path());
    const auto store = Store::open(opened, Store::Mode::OpenExisting);
    QVERIFY(store);
    const auto sample = store->load();
    QVERIFY(sample && personOf(*sample).madeUp);
}

// Also one without a name, alone on this computer, as the command line writes it; and where the sidebar is
// folded away.
void TestFirstRun::aDemoJournalSaysSoOnEveryPage()
{
    const Journal entries = demoJournal(4);
    FlowFixture own(entries, demoEnd());
    QCOMPARE(own.window().personSigns().line()->text(), QString());
    FlowFixture flow(apply(entries, notingPerson({.madeUp = true}, demoEnd())), demoEnd());
    const PersonLine *line = flow.window().personSigns().line();
    for (const int width : {1280, 960}) {
        flow.window().resize(width, 800);
        for (const PageRow &page : pageTable()) {
            flow.open(page.key);
            QVERIFY2(line->isVisibleTo(&flow.window()), qPrintable(page.key));
            QCOMPARE(line->text(), QStringLiteral("Demo journal, made-up entries"));
        }
    }
}

// The same person in another language: every exercise is still understood as the one it was.
void TestFirstRun::sampleDataSpeaksTheLanguage()
{
    const Journal english = demoJournal(26);
    const Speaking german(QStringLiteral("de"));
    const Journal translated = demoJournal(26);
    const ExerciseIndex index;
    const auto withoutName = [&index](const SetEntry &set) {
        ExerciseMatch match = index.match(set.exercise);
        match.exercise.name.clear();
        match.exercise.german.clear();
        return match.exercise;
    };
    QCOMPARE(translated.workouts().size(), english.workouts().size());
    QStringList wrong;
    for (qsizetype i = 0; i < english.workouts().size(); ++i) {
        const Workout &there = english.workouts()[i];
        const Workout &here = translated.workouts()[i];
        QVERIFY2(here.title != there.title, qPrintable(here.title));
        QCOMPARE(here.head.uid, there.head.uid);
        QCOMPARE(here.sets.size(), there.sets.size());
        const QList<SetEntry> setsHere = here.sets;
        const QList<SetEntry> setsThere = there.sets;
        for (qsizetype k = 0; k < setsThere.size(); ++k)
            if (setsHere[k].exercise == setsThere[k].exercise
                || !(withoutName(setsHere[k]) == withoutName(setsThere[k])))
                wrong.append(setsHere[k].exercise);
    }
    wrong.removeDuplicates();
    QCOMPARE(wrong.join(u'|'), QString());
    QCOMPARE(translated.pains().size(), english.pains().size());
}

void TestFirstRun::everythingThatTakesTheFocusHasAName()
{
    FlowFixture flow({}, demoEnd());
    auto *welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    QCOMPARE(namelessWidgets(welcome), QStringList());
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
