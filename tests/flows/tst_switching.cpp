#include "app/windows.h"
#include "core/journal/person.h"
#include "core/store/store.h"
#include "tests/flows/fixture.h"
#include "tests/flows/hands.h"
#include "ui/people/people.h"
#include "ui/people/peoplemenu.h"
#include "ui/people/personsign.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace rhomboid;
using namespace rhomboid::test;

// From one person to another whose journal may be open elsewhere: with the windows of the program itself.
class TestSwitching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anOpenJournalIsToldAndTheOwnStays_data();
    void anOpenJournalIsToldAndTheOwnStays();
    void onceItIsClosedItOpensBesideTheOwn();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder {};
};

namespace {

class Silent : public Console
{
public:
    void print(const QByteArray &) override { }
    void say(const QString &line) override { lines.append(line); }

    QStringList lines {};
};

void write(const QString &path, const char *name)
{
    Result<Store> store = Store::open(path);
    QVERIFY(store);
    QVERIFY(store->apply(notingPerson({.name = QString::fromLatin1(name)}, demoEnd())));
}

QList<MainWindow *> mainWindows()
{
    QList<MainWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            found.append(window);
    return found;
}

MainWindow *windowOf(const QString &name)
{
    const QString title = QStringLiteral("Rhomboid - %1[*]").arg(name);
    for (MainWindow *window : mainWindows())
        if (window->windowTitle() == title)
            return window;
    return nullptr;
}

// The field for the name of a workout, with something typed into it.
QLineEdit *typedInto(MainWindow &window)
{
    window.open({.page = QStringLiteral("workout")});
    for (QLineEdit *field : window.findChildren<QLineEdit *>())
        if (field->isVisible() && field->accessibleName() == u"Name") {
            QTest::keyClicks(field, QStringLiteral("Rows on rings"));
            return field;
        }
    return nullptr;
}

void switchToAnna(const MainWindow &window, const QString &journal)
{
    QMenu menu;
    fillPeopleMenu(menu, journal, window.personSigns().dialogAction());
    for (QAction *action : menu.actions())
        if (action->text() == u"Anna")
            return action->trigger();
    QFAIL("Anna is not in the menu");
}

} // namespace

void TestSwitching::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    applyAppearance(*qApp, {});
}

void TestSwitching::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    write(path("ben.rhomboid"), "Ben");
    write(path("anna.rhomboid"), "Anna");
    keepPeople({{.journal = path("ben.rhomboid"), .person = {.name = QStringLiteral("Ben")}},
                {.journal = path("anna.rhomboid"), .person = {.name = QStringLiteral("Anna")}, .color = 1}});
}

void TestSwitching::anOpenJournalIsToldAndTheOwnStays_data()
{
    QTest::addColumn<bool>("bus");
    QTest::newRow("without a session bus the own window says so") << false;
    QTest::newRow("with one on which nobody answers a message does") << true;
}

void TestSwitching::anOpenJournalIsToldAndTheOwnStays()
{
    QFETCH(const bool, bus);
    if (bus) { // a socket that nobody listens at
        QFile socket(path("bus"));
        QVERIFY(socket.open(QIODevice::WriteOnly));
    }
    Silent console;
    Windows windows(console);
    QVERIFY(windows.open(path("ben.rhomboid")));
    QTRY_VERIFY(windowOf(QStringLiteral("Ben")));
    MainWindow &ben = *windowOf(QStringLiteral("Ben"));
    QTRY_COMPARE(ben.currentPage(), QStringLiteral("today"));
    const QLineEdit *field = typedInto(ben);
    QVERIFY(field);

    const auto elsewhere = Store::open(path("anna.rhomboid")); // by somebody else
    QVERIFY(elsewhere);
    QString told;
    QTimer answering; // the message, which holds up everything else
    connect(&answering, &QTimer::timeout, this, [&told] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            told = box->informativeText();
            box->button(QMessageBox::Close)->click();
        }
    });
    answering.start(20);
    switchToAnna(ben, path("ben.rhomboid"));
    if (!bus)
        told = ben.noticeText();
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.contains(u"anna.rhomboid") && told.contains(u"open"), qPrintable(told));
    QTRY_COMPARE(mainWindows(), QList<MainWindow *> {&ben});
    QCOMPARE(ben.currentPage(), QStringLiteral("workout"));
    QCOMPARE(field->text(), QStringLiteral("Rows on rings"));
    // And Ben's journal can still be written.
    QApplication::setActiveWindow(&ben);
    QTest::keyClick(&ben, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const auto read = Store::open(path("ben.rhomboid"), Store::Mode::ReadOnly);
    QVERIFY(read);
    QCOMPARE(read->load()->pains().size(), 1);
}

void TestSwitching::onceItIsClosedItOpensBesideTheOwn()
{
    Silent console;
    Windows windows(console);
    QVERIFY(windows.open(path("ben.rhomboid")));
    QTRY_VERIFY(windowOf(QStringLiteral("Ben")));
    MainWindow &ben = *windowOf(QStringLiteral("Ben"));
    QTRY_COMPARE(ben.currentPage(), QStringLiteral("today"));
    const QLineEdit *field = typedInto(ben);
    {
        const auto elsewhere = Store::open(path("anna.rhomboid"));
        switchToAnna(ben, path("ben.rhomboid"));
        QVERIFY(ben.noticeText().contains(u"anna.rhomboid"));
    }
    switchToAnna(ben, path("ben.rhomboid"));
    QTRY_VERIFY(windowOf(QStringLiteral("Anna")));
    QVERIFY(ben.isVisible());
    QCOMPARE(field->text(), QStringLiteral("Rows on rings"));
}

QTEST_MAIN(TestSwitching)
#include "tst_switching.moc"
