#include "tests/flows/hands.h"
#include "tests/flows/paintedtext.h"
#include "ui/journal/entrydelegate.h"
#include "ui/kit/banner.h"
#include "ui/kit/page.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/stepper.h"
#include "ui/log/exercisegrid.h"
#include "ui/people/firstrun.h"
#include "ui/theme/theme.h"
#include "ui/today/checkinscard.h"
#include "ui/today/questioncard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace rhomboid;
using namespace rhomboid::test;

// What a page is for stands in its first screen, in both languages.
class TestFirstScreens : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { applyAppearance(*qApp, {}); }
    void todayNeedsNoScrolling_data();
    void todayNeedsNoScrolling();
    void aWorkoutIsSaidWithoutScrolling_data();
    void aWorkoutIsSaidWithoutScrolling();
    void aRepeatedWorkoutBeginsAtItsTop();
    void whatIsNoDiagnosisIsSaidAtOnce_data();
    void whatIsNoDiagnosisIsSaidAtOnce();
    void theEffortIsWholeInEveryRow_data();
    void theEffortIsWholeInEveryRow();
    void aLineStandsLevelWithTheButtons();
    void theQuestionOfTodayIsOneLine_data();
    void theQuestionOfTodayIsOneLine();
    void aCheckInIsFewLines_data();
    void aCheckInIsFewLines();
};

namespace {

constexpr QSize usual {1280, 800};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

QScrollArea *scrollerAround(const QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto *scroller = qobject_cast<QScrollArea *>(around))
            return scroller;
    return nullptr;
}

bool isWholeInView(const QWidget *widget)
{
    const QWidget *view = scrollerAround(widget)->viewport();
    return view->rect().contains(QRect(widget->mapTo(view, QPoint(0, 0)), widget->size()));
}

QScrollArea *scrollerOn(const QWidget *page)
{
    for (QScrollArea *scroller : page->findChildren<QScrollArea *>())
        if (scroller->isVisible())
            return scroller;
    return nullptr;
}

// The four of the form that are asked first: minutes, name, effort, and the pain before.
QList<QWidget *> asked(const QWidget *page)
{
    QList<QWidget *> fields {page->findChild<Stepper *>()};
    const QList<ScalePicker *> scales = page->findChildren<ScalePicker *>();
    for (QLineEdit *field : page->findChildren<QLineEdit *>())
        if (!field->placeholderText().isEmpty())
            fields.append(field);
    fields.append(scales.value(0));
    fields.append(scales.value(1));
    return fields;
}

} // namespace

void TestFirstScreens::todayNeedsNoScrolling_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("hoursBefore");
    for (const char *language : {"en", "de"})
        for (const int hours : {0, 5, 10})
            QTest::addRow("%s, %d hours before the evening", language, hours)
                << QString::fromLatin1(language) << hours;
}

void TestFirstScreens::todayNeedsNoScrolling()
{
    QFETCH(QString, language);
    QFETCH(int, hoursBefore);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(26), demoEnd().plusSeconds(-3'600 * hoursBefore));
    flow.window().resize(usual);
    const QWidget *page = flow.open(QStringLiteral("today"));
    QVERIFY(flow.waitForFindings());
    QTest::qWait(50);
    QCOMPARE(scrollerOn(page)->verticalScrollBar()->maximum(), 0);
}

void TestFirstScreens::aWorkoutIsSaidWithoutScrolling_data() { addLanguages(); }

void TestFirstScreens::aWorkoutIsSaidWithoutScrolling()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = 2});
    flow.window().resize(usual);
    const QWidget *page = flow.open(QStringLiteral("workout"));
    QTest::qWait(50);
    QCOMPARE(scrollerOn(page)->verticalScrollBar()->value(), 0);
    const QList<QWidget *> fields = asked(page);
    QCOMPARE(fields.size(), 4);
    for (const QWidget *field : fields)
        QVERIFY2(isWholeInView(field), qPrintable(field->accessibleName()));
}

// However many exercises it had, the answer that is likely to be another is in view with what is above it.
void TestFirstScreens::aRepeatedWorkoutBeginsAtItsTop()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    QTest::keyClick(&flow.window(), Qt::Key_R, Qt::ControlModifier);
    QTest::qWait(50);
    const QWidget *page = flow.window().page(QStringLiteral("workout"));
    QVERIFY(shown<ExerciseGrid>(flow)->model()->rowCount() > 10);
    QCOMPARE(scrollerOn(page)->verticalScrollBar()->value(), 0);
    for (const QWidget *field : asked(page))
        QVERIFY2(isWholeInView(field), qPrintable(field->accessibleName()));
}

void TestFirstScreens::whatIsNoDiagnosisIsSaidAtOnce_data() { addLanguages(); }

void TestFirstScreens::whatIsNoDiagnosisIsSaidAtOnce()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    FlowFixture flow({}, demoEnd());
    applyAppearance(*qApp, {.zoom = 2});
    flow.window().resize(usual);
    auto *welcome = new FirstRun(flow.workspace(), flow.window(), &flow.window());
    welcome->show();
    QTest::qWait(50);
    QVERIFY(welcome->height() <= usual.height());
    QVERIFY(isWholeInView(welcome->findChild<Banner *>()));
    welcome->close();
}

void TestFirstScreens::theEffortIsWholeInEveryRow_data() { addLanguages(); }

void TestFirstScreens::theEffortIsWholeInEveryRow()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(26), demoEnd());
    flow.window().resize(usual);
    flow.open(QStringLiteral("journal"));
    QTest::qWait(50);
    int efforts = 0;
    for (QListView *list : flow.window().findChildren<QListView *>()) {
        if (!list->isVisible() || !qobject_cast<EntryDelegate *>(list->itemDelegate()))
            continue;
        const QString effort = QCoreApplication::translate("entry", "effort %1").section(u' ', 0, 0);
        for (const PaintedText &text : textsPaintedBy(*list->viewport())) {
            efforts += text.text.contains(effort) ? 1 : 0;
            QVERIFY2(!text.text.contains(QChar(0x2026)), qPrintable(text.text));
        }
    }
    QVERIFY(efforts > 3);
}

// A line that says nothing takes no room beside the buttons.
void TestFirstScreens::aLineStandsLevelWithTheButtons()
{
    FlowFixture flow(demoJournal(4), demoEnd());
    applyAppearance(*qApp, {.zoom = 2});
    flow.window().resize(usual);
    const QWidget *page = flow.open(QStringLiteral("workout"));
    QTest::qWait(50);
    const auto middleOf = [](const QWidget *widget) {
        return widget->mapTo(widget->window(), widget->rect().center()).y();
    };
    const QWidget *save = visibleButton(page, QStringLiteral("Save workout"));
    int lines = 0;
    for (const QLabel *label : page->findChildren<QLabel *>())
        if (label->isVisible() && label->text().startsWith(QStringLiteral("Load: "))) {
            ++lines;
            QVERIFY(qAbs(middleOf(label) - middleOf(save)) <= 2);
        }
    QCOMPARE(lines, 1);
}

void TestFirstScreens::theQuestionOfTodayIsOneLine_data() { addLanguages(); }

// With large letters, too: its hint breaks between two sentences and leaves it the rest of the row.
void TestFirstScreens::theQuestionOfTodayIsOneLine()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(26), demoEnd().plusSeconds(-10 * 3'600));
    applyAppearance(*qApp, {.zoom = 2});
    flow.window().resize(usual);
    const auto *card = flow.open(QStringLiteral("today"))->findChild<QuestionCard *>();
    QTest::qWait(50);
    int hints = 0;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        if (label->text() == card->accessibleName())
            QVERIFY(label->height() < 2 * label->fontMetrics().height());
        hints += label->text().contains(QStringLiteral(".\n")) ? 1 : 0;
    }
    QCOMPARE(hints, 1);
    applyAppearance(*qApp, {});
    for (const QLabel *label : card->findChildren<QLabel *>())
        QTRY_VERIFY(!label->text().contains(u'\n'));
}

void TestFirstScreens::aCheckInIsFewLines_data() { addLanguages(); }

// Two of the question and one of its time in a narrow window, beside the answers or above them.
void TestFirstScreens::aCheckInIsFewLines()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    FlowFixture flow(demoJournal(26), demoEnd().plusSeconds(-5 * 3'600));
    flow.window().resize(960, 640);
    const auto *card = flow.open(QStringLiteral("today"))->findChild<CheckInsCard *>();
    QTest::qWait(50);
    int times = 0;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        const bool isTime = label->text().contains(QStringLiteral("18:41"));
        times += isTime ? 1 : 0;
        const int lines = qRound(double(label->height()) / label->fontMetrics().lineSpacing());
        QVERIFY2(lines <= (isTime ? 1 : 2), qPrintable(label->text()));
    }
    QVERIFY(times > 0);
}

QTEST_MAIN(TestFirstScreens)
#include "tst_firstscreens.moc"
