#include "looks.h"
#include "ui/kit/format.h"
#include "ui/kit/monthview.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QTest>

using namespace rhomboid;

class TestMonthView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installKitAccessibility();
        setFormats({.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)});
    }
    void init()
    {
        wear(Appearance::Mode::Light, 1.0);
        m_view = std::make_unique<MonthView>();
        m_view->setToday({2026, 3, 12});
        m_view->showMonth({2026, 3, 1});
        m_view->resize(260, m_view->sizeHint().height());
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->select({2026, 3, 11});
    }

    void aClickChoosesTheDayUnderIt();
    void theChosenDayCanBeAskedForAgain();
    void arrowsMoveAndEnterChooses();
    void pagesTurnMonths();
    void weeksBeginWhereTheLocaleSays();
    void daysOfOtherMonthsHaveNoCell();
    void marksShowWorkoutsAndPain();
    void todayAndTheDayOnShowAreMarked();
    void marksOfTheLegendKeepTheirDistance();
    void numbersFitTheirCells_data();
    void numbersFitTheirCells();
    void screenReadersHearTheDay();

private:
    std::unique_ptr<MonthView> m_view;
};

void TestMonthView::aClickChoosesTheDayUnderIt()
{
    QSignalSpy chosen(m_view.get(), &MonthView::daySelected);
    for (int day = 1; day <= 31; ++day) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellOf({2026, 3, day}).center());
        QCOMPARE(m_view->selected(), QDate(2026, 3, day));
    }
    QCOMPARE(chosen.size(), 31);
}

void TestMonthView::theChosenDayCanBeAskedForAgain()
{
    QSignalSpy chosen(m_view.get(), &MonthView::daySelected);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->cellOf(m_view->selected()).center());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.constLast().constFirst().toDate(), QDate(2026, 3, 11));
}

void TestMonthView::arrowsMoveAndEnterChooses()
{
    QSignalSpy chosen(m_view.get(), &MonthView::daySelected);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->current(), QDate(2026, 3, 3));
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->selected(), QDate(2026, 3, 3));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->current(), QDate(2026, 3, 8));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->current(), QDate(2026, 3, 2));
}

void TestMonthView::pagesTurnMonths()
{
    QSignalSpy turned(m_view.get(), &MonthView::monthChanged);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->month(), QDate(2026, 2, 1));
    QCOMPARE(m_view->current(), QDate(2026, 2, 11));
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->month(), QDate(2026, 4, 1));
    QCOMPARE(turned.size(), 3);
    QCOMPARE(m_view->selected(), QDate(2026, 3, 11));
}

void TestMonthView::weeksBeginWhereTheLocaleSays()
{
    QCOMPARE(m_view->cellOf({2026, 3, 2}).left(), 0);
    setFormats({.locale = QLocale(QLocale::English, QLocale::UnitedStates)});
    QCOMPARE(m_view->cellOf({2026, 3, 1}).left(), 0);
    setFormats({.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)});
}

void TestMonthView::daysOfOtherMonthsHaveNoCell()
{
    QVERIFY(m_view->cellOf({2026, 2, 28}).isEmpty());
    QVERIFY(m_view->cellOf({}).isEmpty());
    for (int year = 2020; year < 2030; ++year)
        for (int month = 1; month <= 12; ++month) {
            m_view->showMonth({year, month, 1});
            const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
            QVERIFY(m_view->rect().contains(m_view->cellOf(last)));
        }
}

void TestMonthView::marksShowWorkoutsAndPain()
{
    m_view->setMarks(
        {{{2026, 3, 3}, {.workouts = 1}}, {{2026, 3, 5}, {.worst = 6}}, {{2026, 3, 6}, {.worst = 0}}});
    const QImage image = picture(*m_view);
    const auto holds = [&](QDate day, const QColor &color) {
        const QRect cell = m_view->cellOf(day);
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            for (int x = cell.left(); x <= cell.right(); ++x)
                if (image.pixelColor(x, y) == color)
                    return true;
        return false;
    };
    QVERIFY(holds({2026, 3, 3}, theme().color(Tone::Load)));
    QVERIFY(holds({2026, 3, 5}, theme().pain(6).fill));
    QVERIFY(!holds({2026, 3, 4}, theme().color(Tone::Load)));
    QVERIFY(!holds({2026, 3, 6}, theme().pain(6).fill));
}

// Only thick letters told today from other days, and nothing the day of the entry on show.
void TestMonthView::todayAndTheDayOnShowAreMarked()
{
    const auto pictureOf = [this](QDate day) { return picture(*m_view).copy(m_view->cellOf(day)); };
    const auto holds = [&](QDate day, Tone tone) {
        const QImage image = pictureOf(day);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == theme().color(tone))
                    return true;
        return false;
    };
    m_view->setToday({2026, 3, 12});
    QVERIFY(holds({2026, 3, 12}, Tone::ControlBorder));
    QVERIFY(!holds({2026, 3, 13}, Tone::ControlBorder));
    QVERIFY(!holds({2026, 3, 5}, Tone::Selection));
    m_view->setOnShow({2026, 3, 5});
    QVERIFY(holds({2026, 3, 5}, Tone::Selection));
    QCOMPARE(m_view->selected(), QDate(2026, 3, 11));
}

// In a narrow pane the mark of pain stood at the last letter before it.
void TestMonthView::marksOfTheLegendKeepTheirDistance()
{
    for (int width = 170; width < 300; width += 10) {
        m_view->resize(width, m_view->sizeHint().height());
        const QImage image = picture(*m_view);
        const int top = image.height() - QFontMetrics(theme().font(Type::Caption)).height();
        const auto columnHolds = [&image, top](int x, auto &&test) {
            for (int y = top; y < image.height(); ++y)
                if (test(image.pixelColor(x, y)))
                    return true;
            return false;
        };
        const QColor pain = theme().pain(4).fill;
        const QColor ground = theme().color(Tone::Surface);
        int mark = 0;
        while (mark < width && !columnHolds(mark, [&](const QColor &color) { return color == pain; }))
            ++mark;
        QVERIFY(mark < width);
        const int before = mark - 3; // beyond its outline
        for (int x = before; x > before - 3; --x)
            QVERIFY2(!columnHolds(x, [&](const QColor &color) { return color != ground; }),
                     qPrintable(QStringLiteral("width %1, column %2").arg(width).arg(x)));
    }
}

void TestMonthView::numbersFitTheirCells_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : testedZooms)
        QTest::addRow("%.1f", zoom) << zoom;
}

void TestMonthView::numbersFitTheirCells()
{
    QFETCH(double, zoom);
    wear(Appearance::Mode::Light, zoom);
    m_view->resize(m_view->minimumSizeHint());
    const QFontMetrics metrics(theme().font(Type::BodyStrong));
    const QRect cell = m_view->cellOf({2026, 3, 30});
    QVERIFY(m_view->rect().contains(cell));
    QVERIFY(cell.width() >= metrics.horizontalAdvance(QStringLiteral("30")));
    QVERIFY(cell.height() >= metrics.height() && cell.width() >= 24 && cell.height() >= 24);
}

void TestMonthView::screenReadersHearTheDay()
{
    m_view->setMarks({{{2026, 3, 11}, {.workouts = 1, .worst = 4}}});
    QAccessibleInterface *month = QAccessible::queryAccessibleInterface(m_view.get());
    const QString text = month->text(QAccessible::Value);
    QVERIFY2(text.startsWith(QStringLiteral("Wednesday, 11 March 2026")), qPrintable(text));
    QVERIFY(text.endsWith(QStringLiteral("worst pain 4")));
    month->valueInterface()->setCurrentValue(12);
    QCOMPARE(m_view->current(), QDate(2026, 3, 12));
}

QTEST_MAIN(TestMonthView)
#include "tst_monthview.moc"
