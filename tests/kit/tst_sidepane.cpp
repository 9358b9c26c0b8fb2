#include "tests/kit/looks.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/sidepane.h"

#include <QFrame>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace rhomboid;

class TestSidePane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Appearance::Mode::Light, 1.0); }
    void theBarGoesWhenAllFitsAgain();
};

// Beside the bar the boxes stand in two rows, which do not fit; without it they stand in one, which does.
void TestSidePane::theBarGoesWhenAllFitsAgain()
{
    constexpr int wide = 150;
    const int enough = theme().em(14);
    auto *content = new QWidget;
    auto *flow = new FlowLayout(0, content);
    for (int i = 0; i < 2; ++i) {
        auto *box = new QFrame;
        box->setFixedSize(wide, theme().em(12));
        flow->addWidget(box);
    }
    QSplitter panes;
    auto *side = new SidePane(content);
    side->setFixedWidth(2 * wide + 3);
    panes.addWidget(side);
    panes.addWidget(new QFrame);
    panes.resize(5 * wide, enough);
    panes.show();
    const auto isScrolled = [side] { return side->verticalScrollBar()->isVisible(); };
    QTRY_VERIFY(!isScrolled());
    panes.resize(panes.width(), theme().em(11));
    QTRY_VERIFY(isScrolled());
    QTRY_VERIFY(content->height() > enough);
    panes.resize(panes.width(), enough);
    QTRY_VERIFY(!isScrolled());
    QVERIFY(content->height() <= enough);
}

QTEST_MAIN(TestSidePane)
#include "tst_sidepane.moc"
