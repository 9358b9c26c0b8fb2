#include "looks.h"
#include "tests/kit/plots.h"
#include "ui/kit/plotview.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

using namespace rhomboid;

// What is read while a zoomed chart moves under the pointer or by keys.
class TestPlotMoving : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theWheelBringsAnotherDayUnderThePointer();
    void keysKeepTheDayInView();

private:
    bool isInView(int stop) const
    {
        const double x = m_view.plot().stops[stop].x;
        return x >= m_view.range().from && x <= m_view.range().to;
    }

    PlotView m_view;
};

void TestPlotMoving::init()
{
    wear(Appearance::Mode::Light, 1);
    const Plot plot = samplePlot(84);
    m_view.setPlot(plot);
    m_view.resize(970, 320);
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    m_view.setRange({plot.xFrom + 28, plot.xFrom + 56});
}

void TestPlotMoving::theWheelBringsAnotherDayUnderThePointer()
{
    constexpr int day = 40;
    const QPointF at(m_view.xOf(day), 150);
    QTest::mouseMove(&m_view, at.toPoint());
    QCOMPARE(m_view.currentStop(), day);
    for (const int turn : {-120, -120, 120}) {
        QWheelEvent wheel(at, m_view.mapToGlobal(at), {}, {turn, 0}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_view, &wheel);
        QVERIFY(m_view.currentStop() != day);
        QVERIFY(qAbs(m_view.xOf(m_view.currentStop()) - at.x()) < 30);
    }
}

void TestPlotMoving::keysKeepTheDayInView()
{
    QTest::mouseMove(&m_view, QPointF(m_view.xOf(54), 150).toPoint());
    QCOMPARE(m_view.currentStop(), 54);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&m_view, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(isInView(m_view.currentStop()));
    }
    QVERIFY(m_view.currentStop() < 54);
}

QTEST_MAIN(TestPlotMoving)
#include "tst_plotmoving.moc"
