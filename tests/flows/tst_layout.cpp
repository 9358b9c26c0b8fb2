#include "tests/flows/fixture.h"
#include "tests/flows/layoutcheck.h"
#include "ui/exchange/importpreview.h"
#include "ui/insights/method.h"
#include "ui/kit/page.h"
#include "ui/log/completiondialog.h"
#include "ui/log/mappingdialog.h"
#include "ui/people/firstrun.h"
#include "ui/people/peopledialog.h"
#include "ui/people/personform.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

// Every page in every look: no text cut off or shortened, nothing beyond its edge, nothing over something
// else, and a name for whatever can have the focus. Without RHOMBOID_NIGHTLY a choice of looks in which each
// page, size, size of text, theme and language comes up.
class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = demoJournal(26); }
    void cleanupTestCase() { m_flow.reset(); }
    void everyPageFits_data();
    void everyPageFits();
    void everyDialogFits_data();
    void everyDialogFits();
    void everyTextStandsOutFromItsGround_data();
    void everyTextStandsOutFromItsGround();
    void everythingThatTakesTheFocusHasAName();
    void everyTargetIsLargeEnough();

private:
    FlowFixture &flowIn(const QString &language, bool empty);

    Journal m_demo {};
    QString m_key {};
    std::unique_ptr<Speaking> m_speaking {};
    std::unique_ptr<FlowFixture> m_flow {};
};

namespace {

struct Look {
    const char *name;
    QSize size;
    double zoom;
};

constexpr Look looks[] {{"1280x800", {1280, 800}, 1}, {"960x640", {960, 640}, 1},
                        {"640x720", {640, 720}, 1},   {"3840x2160", {3840, 2160}, 1},
                        {"200 %", {1280, 800}, 2},    {"300 %", {1280, 800}, 3}};

struct Theming {
    const char *name;
    Appearance::Mode mode;
    double limit; // of contrast
};

constexpr Theming themings[] {{"light", Appearance::Mode::Light, 4.5},
                              {"dark", Appearance::Mode::Dark, 4.5},
                              {"high contrast", Appearance::Mode::HighContrast, 7.0}};

bool isNightly() { return qEnvironmentVariableIntValue("RHOMBOID_NIGHTLY") > 0; }

// What every test run looks at; German words are the longer ones.
bool isUsual(const QString &language, const QString &look, bool empty)
{
    const QStringList wanted = language == u"de"
        ? (empty
               ? QStringList {QStringLiteral("640x720")}
               : QStringList {QStringLiteral("960x640"), QStringLiteral("640x720"), QStringLiteral("200 %")})
        : empty ? QStringList {QStringLiteral("200 %")}
                : QStringList {QStringLiteral("1280x800"), QStringLiteral("300 %")};
    return wanted.contains(look);
}

// Faults that stay: texts that have just arrived take a round or two of the event loop to find their height.
QStringList lastingFaults(QWidget &root)
{
    QStringList found;
    for (int round = 0; round < 6; ++round) {
        QTest::qWait(round * 15);
        if (found = layoutFaults(root); found.isEmpty())
            break;
    }
    return found;
}

// One line each, for a message of the test would be cut off; with a picture in `layout/` beside the test program.
bool tell(const QStringList &found, const QString &page, QWidget &window)
{
    if (found.isEmpty())
        return false;
    const QDir pictures(QCoreApplication::applicationDirPath() + QStringLiteral("/layout"));
    pictures.mkpath(QStringLiteral("."));
    QString name = QStringLiteral("%1, %2.png").arg(page, QLatin1StringView(QTest::currentDataTag()));
    window.grab().save(pictures.filePath(name.remove(u'%')));
    for (const QString &fault : found)
        qWarning("%s: %s", qPrintable(page), qPrintable(fault));
    return true;
}

// Widgets in view that can be pressed or typed into and are smaller than a finger tip needs.
QStringList smallTargets(const QWidget &root)
{
    constexpr int least = 24; // px
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget);
        const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QLineEdit *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget());
        if (isTarget && !isPart && widget->isVisible()
            && (widget->width() < least || widget->height() < least))
            found.append(
                QStringLiteral("too small: %1 \"%2\", %3x%4")
                    .arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName())
                    .arg(widget->width())
                    .arg(widget->height()));
    }
    return found;
}

// As high as what would have to be scrolled.
void unfold(MainWindow &window, QWidget *page)
{
    int more = 0;
    for (const QScrollArea *scroller : page->findChildren<QScrollArea *>())
        if (scroller->isVisible())
            more = qMax(more, scroller->verticalScrollBar()->maximum());
    window.resize(window.width(), window.height() + more);
}

} // namespace

FlowFixture &TestLayout::flowIn(const QString &language, bool empty)
{
    const QString key = language + (empty ? QStringLiteral(" empty") : QString());
    if (key != m_key) {
        m_flow.reset();
        m_speaking.reset();
        m_speaking = std::make_unique<Speaking>(language);
        m_flow = std::make_unique<FlowFixture>(empty ? Journal() : m_demo, demoEnd());
        m_key = key;
    }
    return *m_flow;
}

void TestLayout::everyPageFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Appearance>("appearance");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")})
        for (const bool empty : {false, true})
            for (const Theming &theming : themings)
                for (const Look &look : looks) {
                    const bool usual = theming.mode == Appearance::Mode::Light
                        && isUsual(language, QString::fromUtf8(look.name), empty);
                    if (usual || (isNightly() && !(empty && theming.mode != Appearance::Mode::Light)))
                        QTest::addRow("%s, %s, %s%s", qPrintable(language), look.name, theming.name,
                                      empty ? ", empty journal" : "")
                            << language << empty << look.size
                            << Appearance {.mode = theming.mode, .zoom = look.zoom};
                }
}

void TestLayout::everyPageFits()
{
    QFETCH(const QString, language);
    QFETCH(const bool, empty);
    QFETCH(const QSize, size);
    QFETCH(const Appearance, appearance);
    FlowFixture &flow = flowIn(language, empty);
    applyAppearance(*qApp, appearance);
    flow.window().resize(size);
    QStringList wrong;
    for (const PageRow &row : pageTable()) {
        flow.open(row.key);
        QVERIFY(flow.waitForFindings());
        if (tell(lastingFaults(flow.window()), row.key, flow.window()))
            wrong.append(row.key);
    }
    QVERIFY2(flow.window().size() == size, "the window grew");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestLayout::everyDialogFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")})
        for (const Look &look : looks)
            QTest::addRow("%s, %s", qPrintable(language), look.name) << language << look.size << look.zoom;
}

void TestLayout::everyDialogFits()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const double, zoom);
    FlowFixture &flow = flowIn(language, false);
    applyAppearance(*qApp, {.zoom = zoom});
    flow.window().resize(size);
    const QStringList names {QStringLiteral("An exercise of a rather long name, one arm"),
                             QStringLiteral("Another")};
    ImportDraft draft {
        .fileName = QStringLiteral("file.csv"), .unitAssumed = true, .unknownExercises = names};
    draft.problems.append(
        {.row = 3,
         .column = QStringLiteral("Reps"),
         .value = QStringLiteral("x"),
         .reason = QStringLiteral("Not a number, and the reason is a whole sentence.")});
    CompletionDialog completing({m_demo.workouts().back().head.uid}, flow.workspace(), &flow.window());
    MappingDialog mapping(names, {}, &flow.window());
    ImportPreview preview(draft, {}, flow.workspace(), &flow.window());
    keepPeople({{.journal = QStringLiteral("/there/anna.rhomboid"),
                 .person = {.name = QStringLiteral("Anna of a rather long name"), .enteredForOther = true}},
                {.journal = QStringLiteral("/there/demo.rhomboid"), .person = {.madeUp = true}}});
    PeopleDialog people(flow.workspace(), &flow.window());
    PersonForm person(QStringLiteral("Add a person"), {}, &flow.window());
    FirstRun welcome(flow.workspace(), flow.window(), &flow.window());
    welcome.findChild<QComboBox *>()->setCurrentIndex(1); // which says most
    const std::unique_ptr<QDialog> shortcuts = shortcutsDialog(flow.window());
    const std::unique_ptr<QDialog> method = methodDialog(flow.window());
    for (QDialog *dialog : std::initializer_list<QDialog *> {
             &completing, &mapping, &preview, &people, &person, &welcome, shortcuts.get(), method.get()}) {
        dialog->show();
        const bool wrong =
            tell(lastingFaults(*dialog) + namelessWidgets(dialog), dialog->windowTitle(), *dialog);
        QVERIFY2(dialog->width() <= size.width() && dialog->height() <= size.height(),
                 qPrintable(dialog->windowTitle()));
        QVERIFY2(!wrong, qPrintable(dialog->windowTitle()));
        dialog->hide();
    }
}

void TestLayout::everyTextStandsOutFromItsGround_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::addColumn<double>("limit");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")})
        for (const Theming &theming : themings)
            if (language == u"en" || isNightly())
                QTest::addRow("%s, %s", qPrintable(language), theming.name)
                    << language << theming.mode << theming.limit;
}

void TestLayout::everyTextStandsOutFromItsGround()
{
    QFETCH(const QString, language);
    QFETCH(const Appearance::Mode, mode);
    QFETCH(const double, limit);
    FlowFixture &flow = flowIn(language, false);
    applyAppearance(*qApp, {.mode = mode});
    QStringList wrong;
    for (const PageRow &row : pageTable()) {
        flow.window().resize(1280, 800);
        QWidget *page = flow.open(row.key);
        QVERIFY(flow.waitForFindings());
        QTest::qWait(30);
        unfold(flow.window(), page);
        QTest::qWait(30);
        // The report's preview shows paper, which is the same in every theme.
        const double least = row.key == u"report" ? 4.5 : limit;
        if (tell(paleTexts(flow.window(), least), row.key, flow.window()))
            wrong.append(row.key);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestLayout::everythingThatTakesTheFocusHasAName()
{
    FlowFixture &flow = flowIn(QStringLiteral("en"), false);
    applyAppearance(*qApp, {});
    for (const PageRow &row : pageTable()) {
        const QStringList nameless = namelessWidgets(flow.open(row.key));
        QVERIFY2(nameless.isEmpty(), qPrintable(row.key + QStringLiteral(": ") + nameless.join(u' ')));
    }
    QVERIFY(namelessWidgets(&flow.window()).isEmpty());
}

void TestLayout::everyTargetIsLargeEnough()
{
    FlowFixture &flow = flowIn(QStringLiteral("en"), false);
    applyAppearance(*qApp, {});
    flow.window().resize(1280, 800);
    QStringList wrong;
    for (const PageRow &row : pageTable()) {
        flow.open(row.key);
        QVERIFY(flow.waitForFindings());
        QStringList found; // rows that have just arrived take a round or two to find their height
        for (int round = 0; round < 6; ++round) {
            QTest::qWait(round * 15);
            if (found = smallTargets(flow.window()); found.isEmpty())
                break;
        }
        if (tell(found, row.key, flow.window()))
            wrong.append(row.key);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
