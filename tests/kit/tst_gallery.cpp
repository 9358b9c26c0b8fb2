#include "looks.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/scalepicker.h"

#include <QGridLayout>
#include <QLabel>
#include <QTest>

using namespace rhomboid;

// Every painted widget in every look, as pictures in `gallery/` of the build folder for people to compare
// with the design; the test itself fails when a widget paints nothing.
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void everyWidgetPaintsInEveryLook_data();
    void everyWidgetPaintsInEveryLook();

private:
    void keep(QWidget &widget, const QString &name, QSize size);
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
    const int wide = qRound(542 * qMax(1.0, zoom * 0.8));

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
    effort.show();
    effort.activateWindow();
    effort.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&effort));
    keep(effort, QStringLiteral("effort-focus"), {wide, effort.heightForWidth(wide)});
    ScalePicker rating(ScalePicker::Look::Rating, 1, 5);
    rating.setValue(3);
    keep(rating, QStringLiteral("rating"), rating.sizeHint());

    BodyMap body;
    body.setRegions({{QStringLiteral("right_upper_trapezius"), 3}, {QStringLiteral("right_rhomboid"), 5}});
    keep(body, QStringLiteral("body"), {366, body.heightForWidth(366)});
    body.show();
    body.activateWindow();
    body.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&body));
    QTest::mouseClick(&body, Qt::LeftButton, {}, body.anchorOf(QStringLiteral("left_mid_back")));
    keep(body, QStringLiteral("body-focus"), {366, body.heightForWidth(366)});
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
