#include "looks.h"
#include "plots.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/loadgauge.h"
#include "ui/kit/monthview.h"
#include "ui/kit/plotview.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/strips.h"

#include <QTest>

using namespace rhomboid;

// Every painted widget in every look, as pictures in `gallery/` of the build folder for people to compare
// with the design; the test itself fails when a widget paints nothing.
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installKitAccessibility(); }
    void everyWidgetPaintsInEveryLook_data();
    void everyWidgetPaintsInEveryLook();

private:
    void keep(QWidget &widget, const QString &name, QSize size);
    void focus(QWidget &widget);
    void scales(int wide);
    void body();
    void cards(int wide);
    void charts(int wide);
};

namespace {

QList<std::pair<int, QString>> painWords()
{
    return {{0, QStringLiteral("No pain")},
            {2, QStringLiteral("Mild")},
            {5, QStringLiteral("Moderate")},
            {7, QStringLiteral("Strong")},
            {10, QStringLiteral("Worst imaginable")}};
}

} // namespace

void TestGallery::everyWidgetPaintsInEveryLook_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("zoom");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark") << true << 1.0;
    QTest::newRow("small") << false << 0.8;
    QTest::newRow("large") << false << 2.0;
}

void TestGallery::keep(QWidget &widget, const QString &name, QSize size)
{
    widget.resize(size);
    const QImage image = picture(widget, 2);
    const QColor ground = theme().color(Tone::Surface);
    bool painted = false;
    for (int y = 0; y < image.height() && !painted; ++y)
        for (int x = 0; x < image.width() && !painted; ++x)
            painted = image.pixelColor(x, y) != ground;
    QVERIFY2(painted, qPrintable(name));
    QDir().mkpath(QStringLiteral("gallery"));
    QVERIFY(image.save(
        QStringLiteral("gallery/%1-%2.png").arg(name, QLatin1StringView(QTest::currentDataTag()))));
}

void TestGallery::everyWidgetPaintsInEveryLook()
{
    QFETCH(bool, dark);
    QFETCH(double, zoom);
    wear(dark ? Appearance::Mode::Dark : Appearance::Mode::Light, zoom);
    scales(qRound(542 * qMax(1.0, zoom * 0.8)));
    body();
    cards(qRound(292 * qMax(1.0, zoom)));
    charts(qRound(970 * qMax(1.0, zoom * 0.7)));
}

void TestGallery::focus(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    widget.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

void TestGallery::scales(int wide)
{
    ScalePicker pain(ScalePicker::Look::Pain, 0, 10);
    pain.setWords(painWords());
    pain.setValue(5);
    keep(pain, QStringLiteral("pain"), {wide, pain.heightForWidth(wide)});
    keep(pain, QStringLiteral("pain-narrow"), {330, pain.heightForWidth(330)});
    pain.setValue(10);
    keep(pain, QStringLiteral("pain-edge"), {wide, pain.heightForWidth(wide)});
    ScalePicker effort(ScalePicker::Look::Effort, 0, 10);
    effort.setWords({{0, QStringLiteral("Rest")},
                     {2, QStringLiteral("Easy")},
                     {4, QStringLiteral("Somewhat hard")},
                     {6, QStringLiteral("Hard")},
                     {8, QStringLiteral("Very hard")},
                     {10, QStringLiteral("Maximal")}});
    effort.setValue(8);
    focus(effort);
    keep(effort, QStringLiteral("effort-focus"), {wide, effort.heightForWidth(wide)});
    ScalePicker rating(ScalePicker::Look::Rating, 1, 5);
    rating.setValue(3);
    keep(rating, QStringLiteral("rating"), rating.sizeHint());
}

void TestGallery::body()
{
    BodyMap body;
    body.setPlaces({{QStringLiteral("right_upper_trapezius"), 3}, {QStringLiteral("right_rhomboid"), 5}});
    keep(body, QStringLiteral("body"), {366, body.heightForWidth(366)});
    focus(body);
    QTest::mouseClick(&body, Qt::LeftButton, {}, body.anchorOf(QStringLiteral("left_mid_back")));
    keep(body, QStringLiteral("body-focus"), {366, body.heightForWidth(366)});
}

void TestGallery::cards(int wide)
{
    const QDate today(2026, 3, 12);
    DayStrip strip;
    QList<DayStrip::Day> days;
    QMap<QDate, DayMarks> marks;
    const int levels[] {0, 2, 1, 0, 0, 3, 4, 2, 0, 0, 1, 2, 1};
    for (int i = 0; i < 14; ++i) {
        const QDate day = today.addDays(i - 13);
        days.append({day, i < 13 ? std::optional(levels[i]) : std::nullopt});
        marks.insert(day, {.workouts = i % 3 == 0, .worst = days.last().worst});
    }
    strip.setDays(days);
    keep(strip, QStringLiteral("strip"), {wide, strip.heightForWidth(wide)});
    keep(strip, QStringLiteral("strip-narrow"), {200, strip.heightForWidth(200)});

    WeekBars week;
    const double loads[] {0, 424, 0, 330, 0, 434, 0};
    QList<WeekBars::Bar> bars;
    for (int i = 0; i < 7; ++i)
        bars.append({today.addDays(i - 6), loads[i]});
    week.setBars(bars);
    keep(week, QStringLiteral("week"), {wide, week.sizeHint().height()});

    LoadGauge gauge;
    gauge.setRatio(0.88);
    keep(gauge, QStringLiteral("gauge"), {wide, gauge.sizeHint().height()});
    gauge.setRatio(1.32);
    keep(gauge, QStringLiteral("gauge-narrow"), {gauge.minimumSizeHint().width(), gauge.sizeHint().height()});

    MonthView month;
    month.setToday(today);
    month.setMarks(marks);
    month.select(today.addDays(-1));
    focus(month);
    keep(month, QStringLiteral("month"), {wide - 30, month.sizeHint().height()});
}

void TestGallery::charts(int wide)
{
    PlotView view;
    view.setPlot(samplePlot(84));
    focus(view);
    view.resize(wide, 390);
    view.setStop(52);
    keep(view, QStringLiteral("plot"), {wide, qMax(390, view.minimumSizeHint().height())});
    view.setStop(30);
    keep(view, QStringLiteral("plot-narrow"), view.minimumSizeHint().expandedTo({420, 330}));
    view.setPlot(samplePlot(3650));
    keep(view, QStringLiteral("plot-years"), {wide, 390});
    view.setPlot({.title = QStringLiteral("Pain and load"),
                  .empty = QStringLiteral("After three check-ins there is a first line.")});
    keep(view, QStringLiteral("plot-empty"), {wide, 260});
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
