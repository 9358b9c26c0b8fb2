#include "looks.h"
#include "plotpictures.h"
#include "plots.h"
#include "ui/kit/plotlegend.h"
#include "ui/kit/plotpainter.h"
#include "ui/kit/plotview.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

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
    void theReadOutLeavesThePeakBesideItInSight();
    void theReadOutCanBeCopied();
    void enterAndDoubleClickGoToTheDay();
    void keysZoomAndMove();
    void walkingBringsTheDayIntoView();
    void theWheelZoomsAboutThePointer();
    void aDragChoosesDaysAndShiftMovesThem();
    void theLegendHidesASeriesAndKeepsItsName();
    void aNewPlotOverTheSameDaysKeepsTheView();
    void notesOfOnePeriodDoNotCoverEachOther();
    void walkingIsSaid();
    void anEmptyPlotSaysWhatItNeeds();
    void csvIsTheTableTwin();
    void filesHoldThePicture();
    void vectorAndRasterAgree();
    void nothingPaintsOutside_data();
    void nothingPaintsOutside();
    void theLineBreaksWhereItShould();
    void manyDaysOfALineKeepTheirPeaksAndGaps();
    void whatGoesOnBeyondTheDaysInViewEndsAtTheAxis();
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
    }
}

// A flare at the top of the picture, just where the read-out of a later day would stand.
void TestPlotView::theReadOutLeavesThePeakBesideItInSight()
{
    Plot plot = m_view->plot();
    Panel &pain = plot.panels.first();
    constexpr int peak = 74;
    const double at = plot.stops[peak].x;
    pain.dots = {{.points = {{.x = at, .y = 9}, {.x = at + 1, .y = 8}, {.x = plot.stops[83].x, .y = 2}}}};
    pain.lines = {};
    m_view->setPlot(plot);
    m_view->resize(970, 420);
    m_view->setStop(83);
    const QRectF box = m_view->readOutBox();
    QVERIFY(QRectF(m_view->rect()).contains(box));
    QVERIFY(box.right() <= m_view->xOf(83) - 47.99);
    QVERIFY(box.left() < m_view->xOf(peak) && box.right() > m_view->xOf(peak)); // else it proves nothing
    const QImage picture = m_view->grab().toImage();
    const auto paintedRed = [&](double x) {
        for (int y = 0; y < qRound(box.top()); ++y)
            for (int dx = -5; dx <= 5; ++dx)
                if (picture.pixelColor(qRound(x) + dx, y) == theme().color(Tone::Pain))
                    return true;
        return false;
    };
    QVERIFY(paintedRed(m_view->xOf(peak)));
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

void TestPlotView::keysZoomAndMove()
{
    QSignalSpy changed(m_view.get(), &PlotView::rangeChanged);
    const PlotRange whole = m_view->range();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_view->range(), (PlotRange {.from = whole.from + 42, .to = whole.to})); // the latest days stay
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->range().to, whole.to - 10.5);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(!m_view->isZoomed());
    QTest::keyClick(m_view.get(), Qt::Key_Equal);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->range(), whole);
    QCOMPARE(changed.size(), 5);
}

void TestPlotView::walkingBringsTheDayIntoView()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentStop(), 0);
    QCOMPARE(m_view->range().from, m_view->plot().xFrom);
    QVERIFY(m_view->rect().contains(QPointF(m_view->xOf(0), 100).toPoint()));
    // The pointer never moves the picture: at its edge it reads a day that is on it.
    const PlotRange before = m_view->range();
    QTest::mouseMove(m_view.get(), QPoint(m_view->width() - 12, 150));
    QCOMPARE(m_view->range(), before);
    QVERIFY(m_view->currentStop() < 0 || m_view->plot().stops[m_view->currentStop()].x <= before.to);
}

void TestPlotView::theWheelZoomsAboutThePointer()
{
    const QPointF at = above(20);
    const auto turn = [&](int steps, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &event);
        return event.isAccepted();
    };
    const double before = m_view->xOf(20);
    QVERIFY(!turn(1, Qt::NoModifier)); // the page scrolls
    QVERIFY(turn(2, Qt::ControlModifier));
    QCOMPARE(m_view->range().length(), 42.0);
    QVERIFY(std::abs(m_view->xOf(20) - before) < 1.5);
    turn(-2, Qt::ControlModifier);
    QVERIFY(!m_view->isZoomed());
}

void TestPlotView::aDragChoosesDaysAndShiftMovesThem()
{
    const auto drag = [&](int from, int to, Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, above(from));
        const QPointF end = above(to);
        QMouseEvent move(QEvent::MouseMove, end, m_view->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, end.toPoint());
    };
    drag(50, 20, Qt::NoModifier);
    const double start = m_view->plot().xFrom;
    QVERIFY(std::abs(m_view->range().from - start - 20.5) < 0.2);
    QVERIFY(std::abs(m_view->range().to - start - 50.5) < 0.2);
    const PlotRange before = m_view->range();
    drag(40, 30, Qt::ShiftModifier);
    QVERIFY(std::abs(m_view->range().from - before.from - 10) < 0.2);
    QCOMPARE(m_view->range().length(), before.length());
    m_view->showAll();
    drag(30, 30, Qt::NoModifier); // a click reads, and zooms to nothing
    QVERIFY(!m_view->isZoomed());
    QCOMPARE(m_view->currentStop(), 30);
}

void TestPlotView::theLegendHidesASeriesAndKeepsItsName()
{
    const auto buttons = m_view->findChildren<LegendButton *>();
    QCOMPARE(buttons.size(), 3);
    for (LegendButton *button : buttons) {
        QVERIFY(button->width() >= 24 && button->height() >= 24);
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->role(), QAccessible::CheckBox);
    }
    const QImage whole = m_view->grab().toImage();
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QVERIFY(buttons[1]->hasFocus());
    QVERIFY(m_view->shown().panels[0].lines.isEmpty());
    QCOMPARE(m_view->shown().panels[0].dots.size(), 1);
    QCOMPARE(m_view->plot(), samplePlot(84));
    QCOMPARE(m_view->shown().legend.size(), 3);
    QCOMPARE(m_view->picture().legend.size(), 2); // what is not drawn is not in a file
    QCOMPARE(buttons[1]->text(), QStringLiteral("Trend and its likely range"));
    QVERIFY(m_view->grab().toImage() != whole);
    Plot next = samplePlot(84);
    next.summary = QStringLiteral("Another day");
    m_view->setPlot(next);
    QVERIFY(m_view->shown().panels[0].lines.isEmpty());
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(m_view->shown().panels, next.panels);
}

void TestPlotView::aNewPlotOverTheSameDaysKeepsTheView()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const PlotRange before = m_view->range();
    Plot next = samplePlot(84);
    next.title = QStringLiteral("Another");
    m_view->setPlot(next);
    QCOMPARE(m_view->range(), before);
    m_view->setPlot(samplePlot(60));
    QVERIFY(!m_view->isZoomed());
}

void TestPlotView::notesOfOnePeriodDoNotCoverEachOther()
{
    Plot plot = samplePlot(84);
    const QSizeF size(970, 380);
    const double one = layoutOf(plot, size).panels[0].height();
    plot.panels[0].spans = {{plot.xFrom + 10, plot.xFrom + 20, QStringLiteral("Holiday")},
                            {plot.xFrom + 15, plot.xFrom + 40, QStringLiteral("New programme")}};
    const double two = layoutOf(plot, size).panels[0].height();
    QVERIFY(two < one - 12); // a second row below the panel
    plot.panels[0].spans[1].from = plot.xFrom + 30;
    QCOMPARE(layoutOf(plot, size).panels[0].height(), one);
}

void TestPlotView::walkingIsSaid()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->accessibleDescription().startsWith(QStringLiteral("Day 84. Worst pain")));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->accessibleDescription(), m_view->plot().summary);
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
    const QImage image = pictureOf(plot, {400, 200});
    const PlotLayout layout = layoutOf(plot, image.size());
    const int y = qRound(layout.toY(plot.panels[0], 0, 5));
    QCOMPARE(image.pixelColor(qRound(layout.toX(4.5)), y), theme().color(Tone::Less));
    QCOMPARE(image.pixelColor(qRound(layout.toX(5.5)), y), QColor(Qt::white));
}

// More points than pixels: one day's peak stays in sight, days without entries stay empty, and the line is as
// thick as elsewhere.
void TestPlotView::manyDaysOfALineKeepTheirPeaksAndGaps()
{
    Plot plot {.timeAxis = false, .xTo = 6000};
    LineMark line {.role = PlotRole::Less};
    for (int i = 0; i < 6000; ++i)
        if (i < 3000 || i >= 4000) {
            line.points.append({double(i), i == 1503 ? 9.0 : 2.0, {}});
            line.breaks.append(i == 4000);
        }
    plot.panels = {{.yTo = 10, .lines = {line}}};
    const QImage image = pictureOf(plot, {400, 200});
    const PlotLayout layout = layoutOf(plot, image.size());
    const auto colorAt = [&](double x, double y) {
        return image.pixelColor(static_cast<int>(layout.toX(x)),
                                static_cast<int>(std::floor(layout.toY(plot.panels[0], 0, y))));
    };
    for (const double y : {2.0, 5.0, 8.9})
        QCOMPARE(colorAt(1503, y), theme().color(Tone::Less));
    for (const double x : {1503.0, 1400.0, 1600.0})
        QCOMPARE(colorAt(x, 9.5), QColor(Qt::white));
    for (const double x : {200.0, 1400.0, 1600.0, 2900.0, 4100.0, 5900.0}) {
        QCOMPARE(colorAt(x, 2), theme().color(Tone::Less));
        QCOMPARE(colorAt(x, 2.5), QColor(Qt::white));
        QCOMPARE(colorAt(x, 1.5), QColor(Qt::white));
    }
    for (const double y : {1.0, 2.0, 3.0})
        QCOMPARE(colorAt(3500, y), QColor(Qt::white));
}

// Line and band of a part of the days; a dot on its edge is drawn whole.
void TestPlotView::whatGoesOnBeyondTheDaysInViewEndsAtTheAxis()
{
    const Plot whole = samplePlot(84);
    Plot part = within(whole, {.from = whole.xFrom + 22.2, .to = whole.xFrom + 50.3});
    part.panels[0].dots.clear();
    part.panels[0].spans.clear();
    Plot bare = part;
    bare.panels[0].lines.clear();
    const QSize size(970, 380);
    const QImage drawn = pictureOf(part, size);
    const QImage empty = pictureOf(bare, size);
    const QRect area = layoutOf(part, size).panels[0].toAlignedRect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (x < area.left() || x > area.right())
                QVERIFY2(drawn.pixel(x, y) == empty.pixel(x, y),
                         qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
    QVERIFY(drawn.copy(area) != empty.copy(area));
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
