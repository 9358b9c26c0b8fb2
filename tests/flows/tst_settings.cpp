#include "tests/flows/hands.h"
#include "ui/people/peopledialog.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
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
    void everythingHasAName();

private:
    QLineEdit *search() const;
    void find(const QString &words) const;
    bool shows(const QString &text) const { return says(m_page, text); }

    std::unique_ptr<FlowFixture> m_flow {};
    QWidget *m_page {};
};

void TestSettings::init()
{
    m_flow = std::make_unique<FlowFixture>(demoJournal(4), demoEnd());
    m_page = m_flow->open(QStringLiteral("settings"));
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
    click(m_page, QStringLiteral("Show all settings"));
    QVERIFY(!shows(QStringLiteral("Nothing found")));
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

void TestSettings::everythingHasAName()
{
    QCOMPARE(namelessWidgets(m_page), QStringList());
    find(QStringLiteral("zebra"));
    QCOMPARE(namelessWidgets(m_page), QStringList());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
