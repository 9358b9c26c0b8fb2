#include "ui/kit/choices.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace rhomboid;

// The window at every size of text that can be chosen, and on the way from one to another.
class TestZoom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void chipsAreRoundAtEverySize();
    void theLogoGoesBackToItsSize();
    void ofQuickStepsOnlyTheLastIsTaken();
};

void TestZoom::initTestCase()
{
    QCoreApplication::setOrganizationDomain(QStringLiteral("zoom.rhomboid.app"));
    QStandardPaths::setTestModeEnabled(true);
}

void TestZoom::init()
{
    QSettings().clear();
    applyAppearance(*qApp, {});
}

// The corner of a round chip shows the ground; a radius the style does not accept leaves the border there.
void TestZoom::chipsAreRoundAtEverySize()
{
    for (int percent = 80; percent <= 300; percent += 10) {
        applyAppearance(*qApp, {.zoom = percent / 100.0});
        QWidget ground;
        ChipGroup chips(QStringLiteral("Minutes"), {{QStringLiteral("15"), QStringLiteral("15")}}, &ground);
        QPushButton *chip = chips.chip(QStringLiteral("15"));
        chip->resize(chip->sizeHint());
        QImage image(chip->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::magenta);
        chip->render(&image, {}, {}, {});
        for (const QPoint corner :
             {QPoint(0, 0), QPoint(image.width() - 1, 0), QPoint(0, image.height() - 1)})
            QVERIFY2(image.pixelColor(corner) == QColor(Qt::magenta),
                     qPrintable(QStringLiteral("%1 %").arg(percent)));
    }
}

void TestZoom::theLogoGoesBackToItsSize()
{
    Sidebar sidebar(pageTable());
    const QLabel *logo = nullptr;
    for (const QLabel *label : sidebar.findChildren<QLabel *>())
        if (!logo && !label->pixmap().isNull())
            logo = label;
    QVERIFY(logo);
    sidebar.show();
    const QSize before = logo->sizeHint();
    applyAppearance(*qApp, {.zoom = 1.5});
    QTRY_VERIFY(logo->sizeHint().width() > before.width());
    applyAppearance(*qApp, {});
    QTRY_COMPARE(logo->sizeHint(), before);
}

void TestZoom::ofQuickStepsOnlyTheLastIsTaken()
{
    struct Counter : QObject {
        int sizes {0};
        bool eventFilter(QObject *, QEvent *event) override
        {
            sizes += event->type() == QEvent::ApplicationFontChange;
            return false;
        }
    } counter;
    qApp->installEventFilter(&counter);
    for (int step = 0; step < 5; ++step)
        changeZoom(+1);
    QCOMPARE(savedAppearance().zoom, 1.5);
    QCOMPARE(theme().appearance().zoom, 1.0);
    QTRY_COMPARE(theme().appearance().zoom, 1.5);
    const int once = counter.sizes;
    counter.sizes = 0;
    changeZoom(0);
    QTRY_COMPARE(theme().appearance().zoom, 1.0);
    QCOMPARE(once, counter.sizes);
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
