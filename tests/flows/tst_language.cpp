#include "core/demo/demo.h"
#include "core/exchange/readfile.h"
#include "core/factors/catalogue.h"
#include "tests/flows/hands.h"
#include "tests/flows/trialdemo.h"
#include "tests/texts/texts.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/format.h"
#include "ui/log/workoutpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

// German, and a list of what was asked for in vain: texts whose name is not the one lupdate gave them.
class Listening : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        QString found = QTranslator::translate(context, text, comment, n);
        // Qt's own texts stand in Qt's own files.
        if (found.isNull() && context[0] != 'Q')
            m_vain.insert(QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(text)));
        return found;
    }

    QStringList vain() const { return m_vain.values(); }

private:
    mutable QSet<QString> m_vain {};
};

// Texts that look different in German.
QSet<QString> englishTexts()
{
    QFile file(QStringLiteral(RHOMBOID_SOURCE_DIR "/resources/translations/rhomboid_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QList<texts::Message>> messages = texts::messagesOf(file.readAll());
    QSet<QString> english;
    QSet<QString> german;
    for (const texts::Message &message : messages ? *messages : QList<texts::Message>()) {
        english.insert(message.source);
        for (const QString &form : message.forms)
            german.insert(form);
    }
    return english.subtract(german);
}

QStringList shownTexts(const QWidget &window)
{
    QStringList shown;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        shown << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    for (const QLabel *label : window.findChildren<QLabel *>())
        shown << label->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        shown << button->text();
    for (const QAction *action : window.findChildren<QAction *>())
        shown << action->text();
    return shown;
}

// What a person wrote stays as it was written, in whatever language.
QSet<QString> ownWords(const Journal &journal)
{
    QSet<QString> words;
    for (const Workout &workout : journal.workouts()) {
        words.insert(workout.title);
        for (const SetEntry &set : workout.sets)
            words.insert(set.exercise);
    }
    return words;
}

Journal storyJournal(const char *story)
{
    return generateDemo({.story = *findStory(QString::fromLatin1(story)), .end = demoEnd()});
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void init() { chooseLanguage({}); }
    void aComputerWithoutALanguageReadsEnglish();
    void theSettingsRememberTheChoice();
    void anotherLanguageOfThisRunIsTold();
    void numbersAndDatesFollow();
    void largeCountsAreReadInGroups_data();
    void largeCountsAreReadInGroups();
    void qtSpeaksItToo();
    void everyPageFindsItsTexts_data();
    void everyPageFindsItsTexts();
    void aReasonIsGermanDownToItsDay();
    void aBrokenFileFindsItsTexts();
    void anotherLanguageIsSpokenAtOnce();
    void whatWasTypedOutlivesTheChange();
    void whatCanBeUndoneIsCalledInTheLanguageOfNow();
};

void tst_Language::aComputerWithoutALanguageReadsEnglish()
{
    QVERIFY(languages().contains(QStringLiteral("en")));
    QVERIFY(languages().contains(QStringLiteral("de")));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    speak(*qApp, {});
    QCOMPARE(QCoreApplication::translate("navigation", "Today"), QStringLiteral("Today"));
    QCOMPARE(QCoreApplication::translate("charts", "%n check-in(s)", nullptr, 1),
             QStringLiteral("1 check-in"));
}

void tst_Language::theSettingsRememberTheChoice()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    QComboBox *field = findChoice(flow.open(QStringLiteral("settings")), QStringLiteral("Language"));
    QVERIFY(field);
    QCOMPARE(field->currentText(), QStringLiteral("As the desktop"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Deut"));
    QCOMPARE(savedLanguage(), QStringLiteral("de"));
    QTRY_VERIFY(findChoice(&flow.window(), QStringLiteral("Sprache")));
    field = findChoice(&flow.window(), QStringLiteral("Sprache"));
    QTest::keyClick(field, Qt::Key_Home);
    QVERIFY(savedLanguage().isEmpty());
    chooseLanguage(QStringLiteral("tlh"));
    QVERIFY(savedLanguage().isEmpty());
}

// Started with --language en, while German is remembered.
void tst_Language::anotherLanguageOfThisRunIsTold()
{
    const QString told = QStringLiteral("For this run, the command line asked for English.");
    chooseLanguage(QStringLiteral("de"));
    speak(*qApp, QStringLiteral("en"));
    FlowFixture flow(demoJournal(2), demoEnd());
    const QWidget *page = flow.open(QStringLiteral("settings"));
    QVERIFY(says(page, told));
    QComboBox *field = findChoice(page, QStringLiteral("Language"));
    QCOMPARE(field->currentText(), QStringLiteral("Deutsch"));
    field->showPopup();
    QTest::keyClick(field->view(), Qt::Key_Return); // what stands there already
    QTRY_VERIFY(findChoice(&flow.window(), QStringLiteral("Sprache")));
    QVERIFY(!says(&flow.window(), QStringLiteral("Für diesen Lauf verlangt die Befehlszeile %1.")
                                      .arg(QStringLiteral("Deutsch"))));
    speak(*qApp, QStringLiteral("en")); // and again, to choose what is spoken
    QTRY_VERIFY(says(&flow.window(), told));
    field = findChoice(&flow.window(), QStringLiteral("Language"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Eng"));
    QCOMPARE(savedLanguage(), QStringLiteral("en"));
    QTRY_VERIFY(!says(&flow.window(), told));
    speak(*qApp, {});
}

void tst_Language::numbersAndDatesFollow()
{
    speak(*qApp, QStringLiteral("de"));
    setFormats({.locale = QLocale()});
    QCOMPARE(numberText(1.5), QStringLiteral("1,5"));
    QCOMPARE(dayText(QDate(2026, 3, 12), QDate(2026, 3, 20)), QStringLiteral("Donnerstag, 12.\u00a0März"));
    QCOMPARE(QCoreApplication::translate("navigation", "Today"), QStringLiteral("Heute"));
    QCOMPARE(QCoreApplication::translate("charts", "%n check-in(s)", nullptr, 3),
             QStringLiteral("3 Check-ins"));
}

void tst_Language::qtSpeaksItToo()
{
    const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm");
    if (!QFile::exists(file))
        QSKIP("Qt's translations are not installed");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

void tst_Language::everyPageFindsItsTexts_data()
{
    QTest::addColumn<Journal>("journal");
    QTest::newRow("a new journal") << Journal();
    QTest::newRow("half a year") << demoJournal(26);
    QTest::newRow("a warning sign") << storyJournal("tingling");
    QTest::newRow("pain after a jump of load") << storyJournal("load_jump");
    QTest::newRow("an experiment") << withExperiment(demoJournal(26), 8, demoEnd(), false);
    QTest::newRow("an experiment that is over") << withExperiment(demoJournal(26), 24, demoEnd(), true);
}

void tst_Language::everyPageFindsItsTexts()
{
    QFETCH(const Journal, journal);
    Listening german;
    QVERIFY(german.load(QStringLiteral(":/translations/rhomboid_de")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    FlowFixture flow(journal, demoEnd());
    for (const PageRow &row : pageTable())
        flow.open(row.key);
    QVERIFY(flow.waitForFindings());
    QVERIFY2(german.vain().isEmpty(), qPrintable(u'\n' + german.vain().join(u'\n')));
    const QSet<QString> english = englishTexts().subtract(ownWords(journal));
    QVERIFY(english.size() > 1'500);
    for (const QString &text : shownTexts(flow.window()))
        QVERIFY2(!english.contains(text), qPrintable(text));
}

// Every row has something to complain about.
void tst_Language::aReasonIsGermanDownToItsDay()
{
    const Speaking german(QStringLiteral("de"));
    for (const char *story : {"tingling", "load_jump", "strain", "hydration", "warm_up", "break"}) {
        FlowFixture flow(storyJournal(story), demoEnd());
        QVERIFY(flow.waitForFindings());
        const QList<ShownTip> tips = flow.workspace().state().advice.tips;
        QVERIFY(!tips.isEmpty());
        for (const ShownTip &tip : tips) {
            const QString &reason = tip.reason.text;
            QVERIFY2(reason.startsWith(u"Angezeigt"), qPrintable(reason));
            for (const char *english : {"March", "February", "day", "Shown", "%1", "%2", "%n"})
                QVERIFY2(!reason.contains(QLatin1StringView(english)), qPrintable(reason));
        }
    }
}

void tst_Language::aBrokenFileFindsItsTexts()
{
    Listening german;
    QVERIFY(german.load(QStringLiteral(":/translations/rhomboid_de")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("strong.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE,Mood\n"
               "2026-03-01 17:36:08,Pull,soon,Row,1,-40,x,0,0,17,\n"
               "2026-03-01 17:36:08,Pull,35m,Row,Q,99999999999,10,0,0,7,,,\n"
               "2026-02-30 17:36:08,Pull,35m,,2,40,10,0,0,7,\n"
               "2026-03-01 17:36:08,Pull,35m,Row,3,,,,,,\n"
               "2026-03-03 17:36:08,\"Push,,Row,1,40,10,0,0,7,\n");
    file.close();
    const Result<ImportDraft> draft =
        readImport(file.fileName(), {}, importerCatalogue(), {.fields = fieldCatalogue(), .now = demoEnd()});
    QVERIFY(draft);
    QVERIFY(draft->problems.size() >= 5);
    QVERIFY2(german.vain().isEmpty(), qPrintable(u'\n' + german.vain().join(u'\n')));
}

void tst_Language::anotherLanguageIsSpokenAtOnce()
{
    speak(*qApp, QStringLiteral("en"));
    FlowFixture flow(demoJournal(26), demoEnd());
    for (const PageRow &row : pageTable())
        flow.open(row.key);
    QVERIFY(flow.waitForFindings());
    QWidget *page = flow.open(QStringLiteral("settings"));
    flow.window().resize(1111, 777);
    QComboBox *field = findChoice(page, QStringLiteral("Language"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Deut"));
    QTRY_VERIFY(findChoice(&flow.window(), QStringLiteral("Sprache")));
    QCOMPARE(flow.window().currentPage(), QStringLiteral("settings"));
    QCOMPARE(flow.window().size(), QSize(1111, 777));
    QCOMPARE(flow.window().focusWidget(), findChoice(&flow.window(), QStringLiteral("Sprache")));
    QVERIFY(flow.waitForFindings());
    for (const PageRow &row : pageTable())
        flow.open(row.key);
    const QSet<QString> english = englishTexts().subtract(ownWords(flow.journal()));
    for (const QString &text : shownTexts(flow.window()))
        QVERIFY2(!english.contains(text), qPrintable(text));
    QCOMPARE(regionName(QStringLiteral("lumbar_spine")), QStringLiteral("Wirbelsäule, unten"));
    QCOMPARE(numberText(1.5), QStringLiteral("1,5"));

    chooseLanguage(QStringLiteral("en"));
    speak(*qApp, QStringLiteral("en"));
    QTRY_VERIFY(says(flow.open(QStringLiteral("settings")), QStringLiteral("Quiet hours")));
}

void tst_Language::whatWasTypedOutlivesTheChange()
{
    speak(*qApp, QStringLiteral("en"));
    FlowFixture flow(demoJournal(4), demoEnd());
    flow.open(QStringLiteral("workout"));
    auto *form = flow.window().findChild<WorkoutPage *>();
    QLineEdit *name = nullptr;
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Name" && line->isVisible())
            name = line;
    QVERIFY(name);
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Kettlebells"));
    QVERIFY(flow.workspace().perform(removing({flow.journal().pains().back().head.uid}, demoEnd()),
                                     [] { return QStringLiteral("Delete"); }));
    const qsizetype pains = flow.journal().pains().size();
    speak(*qApp, QStringLiteral("de"));
    QTRY_VERIFY(flow.window().findChild<WorkoutPage *>() != form);
    QCOMPARE(flow.window().currentPage(), QStringLiteral("workout"));
    QCOMPARE(flow.window().findChild<WorkoutPage *>()->value().title, QStringLiteral("Kettlebells"));
    flow.workspace().undoStack().undo();
    QCOMPARE(flow.journal().pains().size(), pains + 1);
    speak(*qApp, QStringLiteral("en"));
    QTest::qWait(0);
}

void tst_Language::whatCanBeUndoneIsCalledInTheLanguageOfNow()
{
    speak(*qApp, QStringLiteral("en"));
    FlowFixture flow(demoJournal(4), demoEnd());
    const auto called = [&flow](const QKeySequence &keys) {
        for (const QAction *action : flow.window().findChildren<QAction *>())
            if (action->shortcut() == keys)
                return action->text();
        return QString();
    };
    const QKeySequence undo(Qt::CTRL | Qt::Key_Z);
    const QKeySequence redo(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QCOMPARE(called(undo), QStringLiteral("&Undo"));
    QTest::keyClick(&flow.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(called(undo), QStringLiteral("&Undo: Pain-free check-in"));
    speak(*qApp, QStringLiteral("de"));
    QTRY_COMPARE(called(undo), QStringLiteral("&Rückgängig: Schmerzfreier Check-in"));
    flow.workspace().undoStack().undo();
    QCOMPARE(called(undo), QStringLiteral("&Rückgängig"));
    QCOMPARE(called(redo), QStringLiteral("Wieder&herstellen: Schmerzfreier Check-in"));
    speak(*qApp, QStringLiteral("en"));
    QTRY_COMPARE(called(redo), QStringLiteral("&Redo: Pain-free check-in"));
}

void tst_Language::largeCountsAreReadInGroups_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("count");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("24,000");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("24.000");
}

void tst_Language::largeCountsAreReadInGroups()
{
    QFETCH(const QString, language);
    QFETCH(const QString, count);
    speak(*qApp, language);
    for (const auto &[context, text] :
         {std::pair("rhomboid::JournalPage", "%1 of %n entry(s)"),
          std::pair("rhomboid::JournalPage", "%n row(s) copied"),
          std::pair("entryacts", "%n entry(s) deleted"), std::pair("import", "%n row(s) read"),
          std::pair("import", "%n entry(s) imported"), std::pair("rhomboid::FactorDetail", "%n workout(s)"),
          std::pair("rhomboid::ImportsList", "%n entry(s)")}) {
        const QString shown = QCoreApplication::translate(context, text, nullptr, 24'000);
        QVERIFY2(shown.contains(count), qPrintable(shown));
    }
}

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
