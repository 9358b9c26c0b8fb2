#include "tests/flows/hands.h"
#include "ui/kit/choices.h"
#include "ui/kit/columns.h"
#include "ui/kit/navbutton.h"
#include "ui/kit/snackbar.h"
#include "ui/people/peopledialog.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// Finding one's way through the settings.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void searchingLeavesOnlyWhatFits();
    void theTitleOfACardShowsAllOfIt();
    void aChoiceLeadsToItsSetting();
    void everyWordMustFit();
    void nothingFoundSaysSoAndLeadsBack();
    void theKeyForFindingGoesToTheSearchOfThePage();
    void aPartThatIsWantedIsShownThoughSomethingIsSearched();
    void thePeopleOfThisComputerAreManagedFromHere();
    void aMessageLeavesTheEndOfThePageInReach();
    void aMessageDoesNotCoverWhatHasTheFocus();
    void theSizeOfTheTextIsToldAtOnce();
    void privacyNamesTheFile();
    void allShortcutsOpenFromHere();
    void theListLeadsToASection();
    void theListShowsWhereOneIsAndStaysInView();
    void tabLeadsFromTheListIntoTheSection();
    void theListHoldsWhatTheSearchFound();
    void narrowWindowsHaveAButtonInPlaceOfTheList();
    void everythingHasAName();
    void remindersThatAreOffLookLikeIt();
    void germanRowsStayInOneLineWhereTheyFit();
    void everyFieldThatSearchesHasAMagnifier();

private:
    QLineEdit *search() const;
    void find(const QString &words) const;
    bool shows(const QString &text) const { return says(m_page, text); }
    NavButton *section(const QString &name) const;
    bool isCovered(const QWidget *control) const; // by a message, or not in view at all
    QScrollArea *scroller() const { return m_page->findChild<QScrollArea *>(); }

    std::unique_ptr<FlowFixture> m_flow {};
    QWidget *m_page {};
};

namespace {

// As wide as the page.
Notice wideMessage()
{
    return {.text = QStringLiteral("The folder of the backups cannot be written, so that no backup was made: "
                                   "/media/a-disk-that-is-not-there/backups/of/the/journal; choose another")};
}

} // namespace

void TestSettings::init()
{
    m_flow = std::make_unique<FlowFixture>(demoJournal(4), demoEnd());
    m_page = m_flow->open(QStringLiteral("settings"));
    QTest::qWait(30); // until its widgets have found their places
    QApplication::setActiveWindow(&m_flow->window()); // the window of the test before has just gone
}

QLineEdit *TestSettings::search() const
{
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Search settings")
            return line;
    return nullptr;
}

void TestSettings::find(const QString &words) const
{
    search()->clear();
    QTest::keyClicks(search(), words);
}

void TestSettings::searchingLeavesOnlyWhatFits()
{
    QVERIFY(shows(QStringLiteral("Quiet hours")));
    QVERIFY(shows(QStringLiteral("Weights")));
    find(QStringLiteral("quiet"));
    QVERIFY(shows(QStringLiteral("Quiet hours")));
    QVERIFY(!shows(QStringLiteral("Weights")));
    QVERIFY(!shows(QStringLiteral("Health profile")));
    search()->clear();
    QVERIFY(shows(QStringLiteral("Weights")));
    QVERIFY(shows(QStringLiteral("Health profile")));
}

void TestSettings::theTitleOfACardShowsAllOfIt()
{
    find(QStringLiteral("look and UNITS"));
    for (const char *row : {"Weights", "Language", "Colours"})
        QVERIFY2(shows(QLatin1StringView(row)), row);
    QVERIFY(!shows(QStringLiteral("Quiet hours")));
}

void TestSettings::aChoiceLeadsToItsSetting()
{
    find(QStringLiteral("high contrast"));
    QVERIFY(shows(QStringLiteral("Colours")));
    QVERIFY(!shows(QStringLiteral("Weights")));
}

void TestSettings::everyWordMustFit()
{
    find(QStringLiteral("quiet zebra"));
    QVERIFY(!shows(QStringLiteral("Quiet hours")));
}

void TestSettings::nothingFoundSaysSoAndLeadsBack()
{
    find(QStringLiteral("zebra"));
    QVERIFY(shows(QStringLiteral("Nothing found")));
    QVERIFY(shows(QStringLiteral("No setting speaks of 'zebra'.")));
    const auto *list = shown<QFrame>(*m_flow, QStringLiteral("Sections of the settings"));
    QVERIFY(!list); // no empty strip
    click(m_page, QStringLiteral("Show all settings"));
    QVERIFY(!shows(QStringLiteral("Nothing found")));
    QVERIFY(shown<QFrame>(*m_flow, QStringLiteral("Sections of the settings")));
    QVERIFY(shows(QStringLiteral("Weights")));
    QVERIFY(search()->text().isEmpty());
}

void TestSettings::theKeyForFindingGoesToTheSearchOfThePage()
{
    QTest::keyClick(&m_flow->window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("settings"));
    QCOMPARE(m_flow->window().focusWidget(), search());
    m_flow->open(QStringLiteral("trends"));
    QTest::keyClick(&m_flow->window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_flow->window().currentPage(), QStringLiteral("journal"));
}

void TestSettings::aPartThatIsWantedIsShownThoughSomethingIsSearched()
{
    find(QStringLiteral("quiet"));
    m_flow->window().open({.page = QStringLiteral("settings"), .part = QStringLiteral("health")});
    QVERIFY(shows(QStringLiteral("Health profile")));
}

void TestSettings::thePeopleOfThisComputerAreManagedFromHere()
{
    bool seen = false;
    QTimer::singleShot(0, qApp, [&seen] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
        seen = qobject_cast<PeopleDialog *>(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    click(m_page, QStringLiteral("Manage people…"));
    QVERIFY(seen);
}

bool TestSettings::isCovered(const QWidget *control) const
{
    const auto *bar = m_flow->window().findChild<SnackBar *>();
    const auto placeOf = [](const QWidget *widget) {
        return QRect(widget->mapToGlobal(QPoint()), widget->size());
    };
    return control->visibleRegion().boundingRect() != control->rect()
        || (bar->isVisible() && placeOf(control).intersects(placeOf(bar)));
}

NavButton *TestSettings::section(const QString &name) const
{
    for (NavButton *button : m_page->findChildren<NavButton *>())
        if (button->accessibleName() == name)
            return button;
    return nullptr;
}

void TestSettings::aMessageLeavesTheEndOfThePageInReach()
{
    QScrollBar *bar = scroller()->verticalScrollBar();
    bar->setValue(bar->maximum());
    const int end = bar->maximum();
    m_flow->window().notify(wideMessage());
    QTRY_VERIFY(!isCovered(findButton(m_page, QStringLiteral("Delete everything…"))));
    QVERIFY(!isCovered(findButton(m_page, QStringLiteral("Restore…"))));
    m_flow->window().findChild<SnackBar *>()->hide();
    QTRY_COMPARE(bar->maximum(), end);
    QVERIFY(!isCovered(findButton(m_page, QStringLiteral("Delete everything…"))));
}

void TestSettings::aMessageDoesNotCoverWhatHasTheFocus()
{
    QAbstractButton *people = findButton(m_page, QStringLiteral("Manage people…"));
    people->setFocus();
    const int below = people->mapTo(scroller()->widget(), QPoint(0, people->height())).y();
    scroller()->verticalScrollBar()->setValue(below + 30 - scroller()->viewport()->height());
    m_flow->window().notify(wideMessage());
    QTRY_VERIFY(!isCovered(people));
}

void TestSettings::theSizeOfTheTextIsToldAtOnce()
{
    QVERIFY(shows(QStringLiteral("100 %")));
    click(m_page, QStringLiteral("Larger"));
    QVERIFY(shows(QStringLiteral("110 %")));
    click(m_page, QStringLiteral("Larger"));
    QVERIFY(shows(QStringLiteral("120 %")));
    click(m_page, QStringLiteral("Normal"));
    QVERIFY(shows(QStringLiteral("100 %")));
}

void TestSettings::privacyNamesTheFile()
{
    find(QStringLiteral("privacy"));
    QVERIFY(shows(QStringLiteral("Only on this computer")));
    QVERIFY(shows(m_flow->workspace().path()));
    QVERIFY(!shows(QStringLiteral("Quiet hours")));
}

void TestSettings::allShortcutsOpenFromHere()
{
    QString title;
    QTimer::singleShot(0, qApp, [&title] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
        title = QApplication::activeModalWidget()->windowTitle();
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    click(m_page, QStringLiteral("All shortcuts…"));
    QCOMPARE(title, QStringLiteral("Keyboard shortcuts"));
}

void TestSettings::theListLeadsToASection()
{
    const auto *card = m_page->findChild<BackupsCard *>();
    NavButton *button = section(card->title());
    QVERIFY(card->visibleRegion().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!card->visibleRegion().isEmpty());
    QVERIFY(button->isChecked());
    QVERIFY(!section(QStringLiteral("Look and units"))->isChecked());
}

void TestSettings::theListShowsWhereOneIsAndStaysInView()
{
    NavButton *first = section(QStringLiteral("Look and units"));
    NavButton *last = section(QStringLiteral("Backups and your data"));
    QVERIFY(first->isChecked());
    scroller()->verticalScrollBar()->setValue(scroller()->verticalScrollBar()->maximum());
    QVERIFY(last->isChecked());
    QCOMPARE(last->visibleRegion().boundingRect(), last->rect());
    QCOMPARE(first->visibleRegion().boundingRect(), first->rect());
    scroller()->verticalScrollBar()->setValue(0);
    QVERIFY(first->isChecked());
}

void TestSettings::tabLeadsFromTheListIntoTheSection()
{
    section(QStringLiteral("Look and units"))->setFocus();
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(m_flow->window().focusWidget(), Qt::Key_Down);
    QVERIFY(section(QStringLiteral("Backups and your data"))->isChecked());
    QTest::keyClick(m_flow->window().focusWidget(), Qt::Key_Tab);
    QVERIFY(m_page->findChild<BackupsCard *>()->isAncestorOf(m_flow->window().focusWidget()));
}

void TestSettings::theListHoldsWhatTheSearchFound()
{
    find(QStringLiteral("quiet"));
    QVERIFY(section(QStringLiteral("Reminders"))->isVisible());
    QVERIFY(!section(QStringLiteral("People"))->isVisible());
    search()->clear();
    QVERIFY(section(QStringLiteral("People"))->isVisible());
}

void TestSettings::narrowWindowsHaveAButtonInPlaceOfTheList()
{
    QVERIFY(!visibleButton(m_page, QStringLiteral("Go to a section")));
    m_flow->window().resize(700, 640);
    QTRY_VERIFY(visibleButton(m_page, QStringLiteral("Go to a section")));
    QVERIFY(!section(QStringLiteral("People"))->isVisible());
    QMenu *menu =
        qobject_cast<QPushButton *>(visibleButton(m_page, QStringLiteral("Go to a section")))->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 8);
    const auto *card = m_page->findChild<BackupsCard *>();
    QVERIFY(card->visibleRegion().isEmpty());
    menu->actions().last()->trigger();
    QVERIFY(!card->visibleRegion().isEmpty());
}

void TestSettings::everythingHasAName()
{
    QCOMPARE(namelessWidgets(m_page), QStringList());
    find(QStringLiteral("zebra"));
    QCOMPARE(namelessWidgets(m_page), QStringList());
}

void TestSettings::remindersThatAreOffLookLikeIt()
{
    QAbstractButton *on = visibleButton(m_page, QStringLiteral("Desktop notifications"));
    const QAbstractButton *weekly = visibleButton(m_page, QStringLiteral("Remind me: Weekly checks"));
    const auto *from = shown<QTimeEdit>(*m_flow, QStringLiteral("Quiet hours from"));
    QVERIFY(on && weekly && from);
    for (const bool wanted : {on->isChecked(), !on->isChecked(), on->isChecked()}) {
        if (on->isChecked() != wanted)
            on->click();
        QCOMPARE(weekly->isEnabled(), wanted);
        QCOMPARE(from->isEnabled(), wanted);
    }
}

void TestSettings::germanRowsStayInOneLineWhereTheyFit()
{
    m_flow.reset();
    const Speaking german(QStringLiteral("de"));
    m_flow = std::make_unique<FlowFixture>(demoJournal(4), demoEnd());
    m_flow->window().resize(960, 640);
    m_page = m_flow->open(QStringLiteral("settings"));
    QTest::qWait(30);
    for (const char *name : {"Farben", "Gewichte", "Trinken", "Strecken", "Uhr"}) {
        const auto *control = shown<Segmented>(*m_flow, QString::fromUtf8(name));
        QVERIFY2(control, name);
        QVERIFY2(!static_cast<const Columns *>(control->parentWidget())->isStacked(), name);
    }
    m_flow.reset(); // before the words go
}

// The journal, the tips and the settings are searched in fields of one look.
void TestSettings::everyFieldThatSearchesHasAMagnifier()
{
    FlowFixture flow(demoJournal(2), demoEnd());
    for (const auto &[page, name] :
         {std::pair("journal", "Search the journal"), std::pair("advice", "Search the tips"),
          std::pair("settings", "Search settings")}) {
        flow.open(QString::fromLatin1(page));
        const auto *field = shown<QLineEdit>(flow, QString::fromLatin1(name));
        QVERIFY2(field, name);
        QVERIFY2(field->textMargins().left() >= theme().em(1.1), name);
    }
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
