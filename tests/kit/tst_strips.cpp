#include "looks.h"
#include "ui/kit/format.h"
#include "ui/kit/loadgauge.h"
#include "ui/kit/strips.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QTest>

using namespace rhomboid;

class TestStrips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installKitAccessibility(); }
    void init() { wear(Appearance::Mode::Light, 1.0); }

    void numbersFitTheDayBoxes_data() { zooms(); }
    void numbersFitTheDayBoxes();
    void daysAreToldInWords();
    void anEntryIsFilledAndAMissingDayIsNot();
    void barsGrowWithTheirLoad();
    void aLoadThatIsNotKnownIsNoRest();
    void theGaugeSaysWhichSideItIsOn_data();
    void theGaugeSaysWhichSideItIsOn();
    void thePointerStandsAtItsRatio();
    void nothingIsCutOffAtTheEdges_data() { zooms(); }
    void nothingIsCutOffAtTheEdges();

private:
    static void zooms()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : testedZooms)
            QTest::addRow("%.1f", zoom) << zoom;
    }
    static QList<DayStrip::Day> fortnight();
    static bool emptyEdges(const QImage &image);
};

QList<DayStrip::Day> TestStrips::fortnight()
{
    QList<DayStrip::Day> days;
    for (int i = 0; i < 14; ++i)
        days.append({QDate(2026, 2, 27).addDays(i), i == 13 ? std::nullopt : std::optional(i % 11)});
    return days;
}

void TestStrips::numbersFitTheDayBoxes()
{
    QFETCH(double, zoom);
    wear(Appearance::Mode::Light, zoom);
    DayStrip strip;
    strip.setDays(fortnight());
    const QFontMetrics metrics(theme().font(Type::BodyStrong));
    for (const int width : {strip.minimumSizeHint().width(), 292, 900}) {
        strip.resize(qMax(width, strip.minimumSizeHint().width()), 10);
        strip.resize(strip.width(), strip.heightForWidth(strip.width()));
        for (int i = 0; i < 14; ++i) {
            QVERIFY(strip.rect().contains(strip.boxOf(i)));
            QVERIFY(strip.boxOf(i).width() >= metrics.horizontalAdvance(QStringLiteral("10")) - 1);
            QVERIFY(strip.boxOf(i).height() >= metrics.height());
        }
    }
}

void TestStrips::daysAreToldInWords()
{
    DayStrip strip;
    strip.setDays({{QDate(2026, 3, 11), 4}, {QDate(2026, 3, 12), {}}});
    QVERIFY(strip.accessibleDescription().contains(shortDayText(QDate(2026, 3, 11))
                                                   + QStringLiteral(": pain 4")));
    QVERIFY(strip.accessibleDescription().contains(QStringLiteral("no entry")));
    QCOMPARE(QAccessible::queryAccessibleInterface(&strip)->role(), QAccessible::Graphic);
}

void TestStrips::anEntryIsFilledAndAMissingDayIsNot()
{
    DayStrip strip;
    strip.setDays(fortnight());
    strip.resize(292, strip.heightForWidth(292));
    const QImage image = picture(strip);
    const QPoint corner(4, 8);
    QCOMPARE(image.pixelColor(strip.boxOf(7).topLeft() + corner), theme().pain(7).fill);
    QCOMPARE(image.pixelColor(strip.boxOf(13).topLeft() + corner), theme().color(Tone::Surface));
}

void TestStrips::barsGrowWithTheirLoad()
{
    WeekBars week;
    week.setBars({{QDate(2026, 3, 10), 200}, {QDate(2026, 3, 11), 400}, {QDate(2026, 3, 12), 0}});
    week.resize(300, week.sizeHint().height());
    const QImage image = picture(week);
    const auto height = [&](int x) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y) == theme().color(Tone::Load);
        return count;
    };
    QVERIFY(height(50) > 5);
    QVERIFY(qAbs(height(150) - 2 * height(50)) <= 2);
    QCOMPARE(height(250), 0);
}

void TestStrips::aLoadThatIsNotKnownIsNoRest()
{
    WeekBars week;
    const QDate day(2026, 3, 10);
    week.setBars({{day, 0}, {day.addDays(1), 300}});
    week.resize(300, week.sizeHint().height());
    const QImage rest = picture(week);
    QVERIFY(week.accessibleDescription().contains(QStringLiteral("no workout")));
    week.setBars({{day, {}}, {day.addDays(1), 300}});
    QVERIFY(picture(week) != rest);
    QVERIFY(week.accessibleDescription().contains(QStringLiteral("load not known")));
    QVERIFY(!week.accessibleDescription().contains(QStringLiteral("no workout")));
    week.setBars({{day, 0, true}, {day.addDays(1), 300, true}}); // legs, counted by the upper back
    QVERIFY(picture(week) != rest);
    QVERIFY(!week.accessibleDescription().contains(QStringLiteral("no workout")));
}

void TestStrips::theGaugeSaysWhichSideItIsOn_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("words");
    QTest::newRow("below") << 0.88 << QStringLiteral("within what you have done");
    QTest::newRow("just above") << 1.08 << QStringLiteral("a little above it");
    QTest::newRow("far above") << 1.32 << QStringLiteral("more than 10 % above it");
}

void TestStrips::theGaugeSaysWhichSideItIsOn()
{
    QFETCH(double, ratio);
    QFETCH(QString, words);
    LoadGauge gauge;
    QVERIFY(gauge.text().startsWith(QStringLiteral("No workout")));
    gauge.setRatio(ratio);
    QVERIFY(gauge.text().startsWith(formats().locale.toString(ratio, 'f', 2) + u'×'));
    QVERIFY2(gauge.text().endsWith(words), qPrintable(gauge.text()));
    QCOMPARE(gauge.accessibleDescription(), gauge.text());
}

void TestStrips::thePointerStandsAtItsRatio()
{
    LoadGauge gauge;
    gauge.resize(300, gauge.sizeHint().height());
    const QImage without = picture(gauge);
    gauge.setRatio(1.5);
    const QImage with = picture(gauge);
    // The lowest pixels of the pointer stand in the middle of the bar's last half.
    int left = -1;
    for (int y = without.height() - 1; y >= 0 && left < 0; --y)
        for (int x = 0; x < without.width(); ++x)
            if (with.pixelColor(x, y) == theme().color(Tone::Text)
                && without.pixelColor(x, y) != with.pixelColor(x, y) && x > 150) {
                left = x;
                break;
            }
    QVERIFY2(qAbs(left - 300 * 0.75) < 12, qPrintable(QString::number(left)));
}

bool TestStrips::emptyEdges(const QImage &image)
{
    const QColor ground = theme().color(Tone::Surface);
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, 0) != ground && image.pixelColor(x, image.height() - 1) != ground)
            return false;
    return true;
}

void TestStrips::nothingIsCutOffAtTheEdges()
{
    QFETCH(double, zoom);
    wear(Appearance::Mode::Light, zoom);
    LoadGauge gauge;
    WeekBars week;
    week.setBars({{QDate(2026, 3, 10), 200}, {QDate(2026, 3, 11), 434}, {QDate(2026, 3, 12), 0}});
    for (const double ratio : {0.0, 1.0, 5.25}) {
        gauge.setRatio(ratio);
        gauge.resize(gauge.minimumSizeHint());
        QVERIFY(emptyEdges(picture(gauge)));
        gauge.resize(gauge.sizeHint());
        QVERIFY(emptyEdges(picture(gauge)));
    }
    week.resize(week.sizeHint());
    QVERIFY(emptyEdges(picture(week)));
}

QTEST_MAIN(TestStrips)
#include "tst_strips.moc"
