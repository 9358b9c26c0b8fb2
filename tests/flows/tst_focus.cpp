#include "tests/flows/fixture.h"
#include "ui/kit/scalepicker.h"
#include "ui/shell/navigation.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/today/questioncard.h"
#include "ui/today/tipscard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QImage>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rhomboid;
using namespace rhomboid::test;

// The way of the focus through every page: Tab and Shift+Tab reach everything and come round again, in the
// order in which the page is read, and whatever has the focus looks like it.
class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = demoJournal(26); }
    void tabGoesRoundEverythingAsItIsRead_data();
    void tabGoesRoundEverythingAsItIsRead();
    void whatHasTheFocusLooksLikeIt_data();
    void whatHasTheFocusLooksLikeIt();
    void whatComesLaterIsReachedInItsPlace();
    void otherTipsAreReachedWhereTheFirstWere();
    void theFocusStaysWithItsTip();
    void theProgramStartsOnItsPage_data();
    void theProgramStartsOnItsPage();
    void theRingOfAScaleIsForKeys();
    void theCheckFindsAnOrderThatJumps();
    void theCheckFindsFocusThatDoesNotShow();

private:
    Journal m_demo {};
};

namespace {

constexpr int mostSteps = 900;
constexpr int fewestPixels = 40; // more than the blinking line of a text field

QString describe(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name = widget->accessibleName();
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1StringView(widget->metaObject()->className()),
             name.isEmpty() && button ? button->text() : name);
}

// What Tab is to reach: everything in view that takes the focus from it, and is no part of something that
// does.
QSet<QWidget *> stopsBelow(const QWidget *parent)
{
    QSet<QWidget *> stops;
    for (QWidget *widget : parent->findChildren<QWidget *>())
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible()
            && widget->isEnabled() && widget->window() == parent->window())
            stops.insert(widget);
    return stops;
}

// A cell that is edited stands for its table: the way leads on through the cells.
QWidget *stopOf(QWidget *focus)
{
    for (QWidget *above = focus ? focus->parentWidget() : nullptr; above; above = above->parentWidget())
        if (qobject_cast<QAbstractItemView *>(above))
            return above;
    return focus;
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key,
                    key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
}

// Every stop from the present one until it comes round; without an end when it does not.
QList<QWidget *> walk(Qt::Key key)
{
    QList<QWidget *> way {stopOf(QApplication::focusWidget())};
    for (int i = 0; way.constFirst() && i < mostSteps; ++i) {
        press(key);
        QWidget *next = stopOf(QApplication::focusWidget());
        if (!next || next == way.constFirst())
            break;
        if (next != way.constLast())
            way.append(next);
    }
    return way;
}

QWidget *viewportOf(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<QAbstractScrollArea *>(above->parentWidget()))
            return above;
    return widget->window();
}

// Whether `next` stands before `last` for somebody who reads line by line, column by column.
bool jumpsBack(const QWidget *last, const QWidget *next)
{
    const QWidget *view = viewportOf(last);
    if (view != viewportOf(next))
        return false;
    const QRect from(last->mapTo(view, QPoint(0, 0)), last->size());
    const QRect to(next->mapTo(view, QPoint(0, 0)), next->size());
    const int shared = qMin(from.right(), to.right()) - qMax(from.left(), to.left());
    if (to.bottom() <= from.top())
        return 2 * shared > qMin(from.width(), to.width()); // up again in the same column
    const int level = qMin(from.bottom(), to.bottom()) - qMax(from.top(), to.top());
    return 2 * level > qMin(from.height(), to.height()) && to.right() <= from.left();
}

QStringList jumps(const QList<QWidget *> &way)
{
    QStringList found;
    for (qsizetype i = 1; i < way.size(); ++i)
        if (jumpsBack(way[i - 1], way[i]))
            found.append(describe(way[i - 1]) + QStringLiteral(" -> ") + describe(way[i]));
    return found;
}

QImage pictureOf(QWidget *widget)
{
    return widget->parentWidget()->grab(widget->geometry().adjusted(-4, -4, 4, 4)).toImage();
}

int difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return fewestPixels;
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    return count;
}

// Those that look the same with the focus and without it.
QStringList withoutAMark(const QList<QWidget *> &widgets)
{
    QStringList found;
    for (QWidget *widget : widgets) {
        widget->setFocus(Qt::TabFocusReason);
        const QImage focused = pictureOf(widget);
        widget->clearFocus();
        if (difference(focused, pictureOf(widget)) < fewestPixels)
            found.append(describe(widget));
    }
    return found;
}

QStringList namesOf(const QSet<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(describe(widget));
    names.sort();
    return names;
}

QList<QWidget *> within(const QWidget *page, QList<QWidget *> way)
{
    way.removeIf([page](const QWidget *widget) { return !page->isAncestorOf(widget); });
    return way;
}

// A page in view with the focus on the sidebar, whence the way through it starts and where it ends.
QWidget *ready(FlowFixture &flow, const QString &key)
{
    flow.window().resize(1280, 800);
    QWidget *page = flow.open(key);
    [[maybe_unused]] const bool found = flow.waitForFindings();
    QTest::qWait(50);
    QApplication::setActiveWindow(&flow.window()); // the window of the test before has just gone
    const auto *sideBar = flow.window().findChild<Sidebar *>();
    for (QAbstractButton *button : sideBar->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->focusPolicy() & Qt::TabFocus) {
            button->setFocus();
            break;
        }
    return page;
}

} // namespace

void TestFocus::tabGoesRoundEverythingAsItIsRead_data()
{
    QTest::addColumn<QString>("page");
    for (const PageRow &row : pageTable())
        QTest::newRow(row.key.toLatin1().constData()) << row.key;
}

void TestFocus::tabGoesRoundEverythingAsItIsRead()
{
    QFETCH(QString, page);
    FlowFixture flow(m_demo, demoEnd());
    const QWidget *shown = ready(flow, page);
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    const QList<QWidget *> forth = walk(Qt::Key_Tab);
    QCOMPARE(stopOf(QApplication::focusWidget()), start);
    const QSet<QWidget *> reached(forth.cbegin(), forth.cend());
    const QSet<QWidget *> missed = stopsBelow(&flow.window()) - reached;
    QVERIFY2(missed.isEmpty(), qPrintable(namesOf(missed).join(u'\n')));
    const QStringList found = jumps(within(shown, forth));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));

    const QList<QWidget *> back = walk(Qt::Key_Backtab);
    QCOMPARE(stopOf(QApplication::focusWidget()), start);
    QCOMPARE(QSet<QWidget *>(back.cbegin(), back.cend()), reached);
}

void TestFocus::whatHasTheFocusLooksLikeIt_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::newRow("light") << Appearance::Mode::Light;
    QTest::newRow("dark") << Appearance::Mode::Dark;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast;
}

void TestFocus::whatHasTheFocusLooksLikeIt()
{
    QFETCH(Appearance::Mode, mode);
    FlowFixture flow(m_demo, demoEnd());
    applyAppearance(*qApp, {.mode = mode});
    QStringList found;
    for (const PageRow &row : pageTable()) {
        const QWidget *shown = ready(flow, row.key);
        for (const QString &name : withoutAMark(within(shown, walk(Qt::Key_Tab))))
            found.append(row.key + QStringLiteral(": ") + name);
    }
    applyAppearance(*qApp, {});
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

// Lines and reasons that are made when they are first asked for.
void TestFocus::whatComesLaterIsReachedInItsPlace()
{
    FlowFixture flow(m_demo, demoEnd());
    QWidget *today = ready(flow, QStringLiteral("today"));
    QWidget *form = flow.open(QStringLiteral("pain"));
    for (ScalePicker *scale : form->findChildren<ScalePicker *>())
        if (scale->isVisible())
            scale->pick(6);
    ready(flow, QStringLiteral("today"));
    const QWidget *goOn = findButton(today, QStringLiteral("Go on with the pain entry"));
    QVERIFY(goOn && goOn->isVisible());
    const auto *question = today->findChild<QuestionCard *>();
    const auto *tips = today->findChild<TipsCard *>();
    const QList<QWidget *> way = within(today, walk(Qt::Key_Tab));
    const auto isIn = [](const QWidget *part) {
        return [part](const QWidget *stop) { return part->isAncestorOf(stop); };
    };
    const qsizetype place = way.indexOf(goOn);
    QVERIFY(place > 0);
    QVERIFY(question->isAncestorOf(way[place - 1]));
    QVERIFY(std::none_of(way.cbegin(), way.cbegin() + place, isIn(tips)));

    auto *why = [&]() -> QAbstractButton * {
        for (auto *button : tips->findChildren<QAbstractButton *>())
            if (button->isCheckable())
                return button;
        return nullptr;
    }();
    QVERIFY(why);
    const QList<QWidget *> before = tips->findChildren<QWidget *>();
    why->click();
    why->setFocus();
    press(Qt::Key_Tab);
    QVERIFY(tips->isAncestorOf(QApplication::focusWidget()));
    QVERIFY2(!before.contains(QApplication::focusWidget()), qPrintable(describe(QApplication::focusWidget())));
}

void TestFocus::otherTipsAreReachedWhereTheFirstWere()
{
    FlowFixture flow(m_demo, demoEnd());
    QWidget *today = ready(flow, QStringLiteral("today"));
    auto *tips = today->findChild<TipsCard *>();
    Advice advice = flow.workspace().state().advice;
    QVERIFY(advice.tips.size() > 1);
    std::ranges::reverse(advice.tips);
    tips->show(advice, flow.workspace().state().findings, flow.workspace().parts().knowledge, {});
    QTest::qWait(50); // until they are in view
    const QList<QWidget *> way = within(today, walk(Qt::Key_Tab));
    const auto isTip = [tips](const QWidget *stop) { return tips->isAncestorOf(stop); };
    const auto first = std::find_if(way.cbegin(), way.cend(), isTip);
    const auto behind = std::find_if_not(first, way.cend(), isTip);
    QVERIFY(behind - first > 2);
    QVERIFY(behind != way.cend());
    QVERIFY(std::none_of(behind, way.cend(), isTip)); // one after the other
}

// On the same button of the same tip, else where the tips begin, else on what leads to all of them.
void TestFocus::theFocusStaysWithItsTip()
{
    FlowFixture flow(m_demo, demoEnd());
    QWidget *today = ready(flow, QStringLiteral("today"));
    auto *tips = today->findChild<TipsCard *>();
    const Knowledge &knowledge = flow.workspace().parts().knowledge;
    Advice advice = flow.workspace().state().advice;
    QVERIFY(advice.tips.size() > 1);
    const auto show = [&] { tips->show(advice, flow.workspace().state().findings, knowledge, {}); };
    const auto nameOfWhy = [&](qsizetype tip) {
        return QStringLiteral("Why this tip: %1").arg(knowledge.tip(advice.tips[tip].id)->title);
    };
    const auto focused = [] {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->accessibleName() : QString();
    };
    const QString why = nameOfWhy(1);
    findButton(tips, why)->setFocus();
    std::ranges::reverse(advice.tips);
    show();
    QCOMPARE(focused(), why);

    const QString away = QString(why).replace(QStringLiteral("Why this tip: "), QString())
        + QStringLiteral(": Not for me now");
    findButton(tips, why)->click();
    findButton(tips, away)->setFocus();
    std::ranges::reverse(advice.tips);
    show();
    QCOMPARE(focused(), away); // its reason is open still

    advice.tips.removeAt(1);
    show();
    QCOMPARE(focused(), nameOfWhy(0));
    advice.tips.clear();
    show();
    QCOMPARE(QApplication::focusWidget(), findButton(tips, QStringLiteral("All tips")));

    QWidget *elsewhere = today->findChild<QuestionCard *>()->scale();
    elsewhere->setFocus();
    advice = flow.workspace().state().advice;
    show();
    QCOMPARE(QApplication::focusWidget(), elsewhere);
}

void TestFocus::theProgramStartsOnItsPage_data()
{
    QTest::addColumn<bool>("unread");
    QTest::newRow("the journal is there") << false;
    QTest::newRow("the journal comes after the first picture") << true;
}

// Where opening the page puts it, too, not on the list of pages.
void TestFocus::theProgramStartsOnItsPage()
{
    QFETCH(bool, unread);
    FlowFixture flow(m_demo, demoEnd());
    if (unread) {
        flow.reopenUnread();
        QVERIFY(flow.workspace().load());
    }
    flow.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&flow.window()));
    QApplication::setActiveWindow(&flow.window());
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    QCOMPARE(start, flow.window().findChild<QuestionCard *>()->scale());
}

// A ring around one box at the start would say that it is chosen; the first key shows it.
void TestFocus::theRingOfAScaleIsForKeys()
{
    FlowFixture flow(m_demo, demoEnd());
    ready(flow, QStringLiteral("today"));
    QWidget *scale = flow.window().findChild<QuestionCard *>()->scale();
    QTest::mouseClick(&flow.window(), Qt::LeftButton, {}, QPoint(2, 2));
    scale->clearFocus();
    const QImage without = pictureOf(scale);
    scale->setFocus();
    QCOMPARE(difference(pictureOf(scale), without), 0);
    QTest::keyClick(scale, Qt::Key_Right);
    QVERIFY(difference(pictureOf(scale), without) >= fewestPixels);
}

void TestFocus::theCheckFindsAnOrderThatJumps()
{
    QWidget page;
    page.resize(300, 200);
    QList<QWidget *> way;
    for (const QPoint place : {QPoint(0, 0), QPoint(0, 60), QPoint(100, 0), QPoint(0, 100)}) {
        way.append(new QWidget(&page));
        way.last()->setGeometry(QRect(place, QSize(80, 30)));
    }
    QCOMPARE(jumps(way), QStringList());
    way.swapItemsAt(0, 1);
    QCOMPARE(jumps(way).size(), 1);
}

void TestFocus::theCheckFindsFocusThatDoesNotShow()
{
    QWidget page;
    page.resize(300, 200);
    auto *plain = new QWidget(&page);
    plain->setGeometry(20, 20, 80, 30);
    plain->setFocusPolicy(Qt::StrongFocus);
    page.show();
    QApplication::setActiveWindow(&page);
    QCOMPARE(withoutAMark({plain}).size(), 1);
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
