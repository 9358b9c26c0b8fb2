#include "looks.h"
#include "plots.h"
#include "ui/kit/plotpainter.h"
#include "ui/kit/plotview.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace rhomboid;

class TestPlotView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installKitAccessibility(); }
    void init()
    {
        wear(Appearance::Mode::Light, 1.0);
        m_view = std::make_unique<PlotView>();
        m_view->setPlot(samplePlot(84));
        m_view->resize(970, 380);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void keysWalkTheStops();
    void thePointerReadsTheNearestStop();
    void theReadOutNeverCoversItsDay_data();
    void theReadOutNeverCoversItsDay();
    void theReadOutCanBeCopied();
    void enterAndDoubleClickGoToTheDay();
    void anEmptyPlotSaysWhatItNeeds();
    void csvIsTheTableTwin();
    void filesHoldThePicture();
    void vectorAndRasterAgree();
    void nothingPaintsOutside_data();
    void nothingPaintsOutside();
    void theLineBreaksWhereItShould();
    void manyPointsLeaveSmallFiles();
    void screenReadersGetAChart();

private:
    QPoint above(int stop) const { return QPointF(m_view->xOf(stop), 150).toPoint(); }

    std::unique_ptr<PlotView> m_view;
};

void TestPlotView::keysWalkTheStops()
{
    QSignalSpy changed(m_view.get(), &PlotView::stopChanged);
    QCOMPARE(m_view->currentStop(), -1);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentStop(), 83);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->currentStop(), 75);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentStop(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->currentStop(), 7);
    QVERIFY(m_view->readOut().startsWith(QStringLiteral("Day 8\nWorst pain")));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentStop(), 83);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->currentStop(), -1);
    QVERIFY(m_view->readOut().isEmpty());
    QCOMPARE(changed.size(), 7);
}

void TestPlotView::thePointerReadsTheNearestStop()
{
    for (const int stop : {0, 20, 83}) {
        QTest::mouseMove(m_view.get(), above(stop) + QPoint(3, 0));
        QCOMPARE(m_view->currentStop(), stop);
    }
}

void TestPlotView::theReadOutNeverCoversItsDay_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("zoom");
    for (const int width : {320, 970})
        for (const double zoom : testedZooms)
            QTest::addRow("%d px, %.1f", width, zoom) << width << zoom;
}

void TestPlotView::theReadOutNeverCoversItsDay()
{
    QFETCH(int, width);
    QFETCH(double, zoom);
    wear(Appearance::Mode::Light, zoom);
    m_view->resize(width, qMax(380, m_view->minimumSizeHint().height()));
    for (int stop = 0; stop < 84; ++stop) {
        m_view->setStop(stop);
        const QRectF box = m_view->readOutBox();
        const double x = m_view->xOf(stop);
        QVERIFY(QRectF(m_view->rect()).contains(box));
        const double distance = qMax(box.left() - x, x - box.right());
        QVERIFY2(distance >= (width > 900 && zoom <= 1 ? 47.99 : 8), qPrintable(QString::number(distance)));
        QVERIFY(x < width / 2.0 ? box.left() > x : box.right() < x);
    }
}

void TestPlotView::theReadOutCanBeCopied()
{
    m_view->setStop(4);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_view->readOut());
}

void TestPlotView::enterAndDoubleClickGoToTheDay()
{
    QSignalSpy activated(m_view.get(), &PlotView::stopActivated);
    m_view->setStop(4);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toDouble(), m_view->plot().stops[4].x);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, above(30));
    QCOMPARE(activated.takeFirst().first().toDouble(), m_view->plot().stops[30].x);
}

void TestPlotView::anEmptyPlotSaysWhatItNeeds()
{
    const QString words = QStringLiteral("After three check-ins there is a first line.");
    m_view->setPlot({.title = QStringLiteral("Pain"), .empty = words});
    QCOMPARE(m_view->accessibleDescription(), words);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::mouseMove(m_view.get(), {100, 100});
    QCOMPARE(m_view->currentStop(), -1);
    QVERIFY(picture(*m_view) != QImage());
}

void TestPlotView::csvIsTheTableTwin()
{
    QCOMPARE(plotCsv(samplePlot(84)),
             QByteArray("Day,Worst pain\r\n\"Monday, 9\",4\r\n\"say \"\"so\"\"\",\r\n"));
}

void TestPlotView::filesHoldThePicture()
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("a.png"));
    QVERIFY(writePlotPng(samplePlot(84), png, {600, 300}, 2));
    QCOMPARE(QImage(png).size(), QSize(1200, 600));
    const QString svg = folder.filePath(QStringLiteral("a.svg"));
    QVERIFY(writePlotSvg(samplePlot(84), svg, {600, 300}));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!writePlotPng(samplePlot(84), folder.filePath(QStringLiteral("no/a.png")), {600, 300}, 1));
    QVERIFY(!writePlotSvg(samplePlot(84), folder.filePath(QStringLiteral("no/a.svg")), {600, 300}));
}

// Letters differ by a hair between the two; the share of clearly different pixels stays small.
void TestPlotView::vectorAndRasterAgree()
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("a.png"));
    const QString svg = folder.filePath(QStringLiteral("a.svg"));
    QVERIFY(writePlotPng(samplePlot(84), png, {900, 400}, 1));
    QVERIFY(writePlotSvg(samplePlot(84), svg, {900, 400}));
    const QImage raster = QImage(png).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage vector(900, 400, QImage::Format_ARGB32_Premultiplied);
    vector.fill(Qt::white);
    QPainter painter(&vector);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter);
    int different = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 900; ++x)
            different += qAbs(qGray(raster.pixel(x, y)) - qGray(vector.pixel(x, y))) > 90;
    QVERIFY2(different < 900 * 400 / 100, qPrintable(QString::number(different)));
}

void TestPlotView::nothingPaintsOutside_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : testedZooms)
        QTest::addRow("%.1f", zoom) << zoom;
}

void TestPlotView::nothingPaintsOutside()
{
    QFETCH(double, zoom);
    wear(Appearance::Mode::Light, zoom);
    for (const QSize size : {m_view->minimumSizeHint(), QSize(970, 420)}) {
        QImage image(size + QSize(80, 80), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(40, 40);
        drawPlot(painter, size, samplePlot(84));
        painter.end();
        const QRect inside(QPoint(40, 40), size);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!inside.contains(x, y))
                    QVERIFY2(image.pixel(x, y) == 0xffffffff,
                             qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
    }
}

void TestPlotView::theLineBreaksWhereItShould()
{
    Plot plot {.xTo = 10};
    LineMark line {.role = PlotRole::Less};
    for (int i = 0; i <= 10; ++i) {
        line.points.append({double(i), 5, {}});
        line.breaks.append(i == 6);
    }
    plot.timeAxis = false;
    plot.panels = {{.yTo = 10, .lines = {line}}};
    QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPlot(painter, image.size(), plot);
    painter.end();
    const PlotLayout layout = layoutOf(plot, image.size());
    const int y = qRound(layout.toY(plot.panels[0], 0, 5));
    QCOMPARE(image.pixelColor(qRound(layout.toX(4.5)), y), theme().color(Tone::Less));
    QCOMPARE(image.pixelColor(qRound(layout.toX(5.5)), y), QColor(Qt::white));
}

void TestPlotView::manyPointsLeaveSmallFiles()
{
    const auto pdfSize = [](int days) {
        const Plot plot = samplePlot(days);
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        QPainter painter(&writer);
        drawPlot(painter, {700, 320}, plot);
        painter.end();
        return content.size();
    };
    const qsizetype some = pdfSize(1000);
    const qsizetype many = pdfSize(50000);
    QVERIFY2(many <= 2 * some, qPrintable(QStringLiteral("%1 %2").arg(some).arg(many)));
}

void TestPlotView::screenReadersGetAChart()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), m_view->plot().title);
    QCOMPARE(chart->text(QAccessible::Description), m_view->plot().summary);
    chart->valueInterface()->setCurrentValue(9);
    QCOMPARE(m_view->currentStop(), 9);
    QCOMPARE(chart->text(QAccessible::Value), m_view->readOut());
}

QTEST_MAIN(TestPlotView)
#include "tst_plotview.moc"
