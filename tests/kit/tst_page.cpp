#include "tests/kit/looks.h"
#include "ui/kit/card.h"
#include "ui/kit/controls.h"
#include "ui/kit/page.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>

using namespace rhomboid;

namespace {

// A page with a box of some height.
class Boxed : public Page
{
public:
    explicit Boxed(Qt::LayoutDirection direction) : Page(QStringLiteral("Page"))
    {
        setLayoutDirection(direction);
        body()->addWidget(m_box);
        body()->addStretch(1);
        footer()->addWidget(m_foot);
        resize(700, 500);
        show();
    }
    void refresh(const State &) override { }

    QFrame *box() const { return m_box; }
    QFrame *foot() const { return m_foot; }
    bool scrolls() const { return scroller()->verticalScrollBar()->maximum() > 0; }
    // From the left edge of the page to the right one.
    std::pair<int, int> edges(const QWidget *part) const
    {
        const int left = part->mapTo(this, QPoint()).x();
        return {left, left + part->width()};
    }

private:
    QFrame *m_box {new QFrame};
    QFrame *m_foot {new QFrame};
};

} // namespace

// What all pages have in common.
class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Appearance::Mode::Light, 1.0); }
    void itIsAsWideWithAScrollBarAsWithout_data();
    void itIsAsWideWithAScrollBarAsWithout();
    void aCheckBoxStandsInLineWithWhatIsAboveIt_data();
    void aCheckBoxStandsInLineWithWhatIsAboveIt();
    void aHintKeepsToOneLineWhereThatFits_data();
    void aHintKeepsToOneLineWhereThatFits();
};

void TestPage::itIsAsWideWithAScrollBarAsWithout_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestPage::itIsAsWideWithAScrollBarAsWithout()
{
    QFETCH(Qt::LayoutDirection, direction);
    Boxed page(direction);
    page.box()->setFixedHeight(50);
    QTRY_VERIFY(!page.scrolls());
    QTRY_VERIFY(page.box()->width() > 500);
    const std::pair<int, int> edges = page.edges(page.box());
    QCOMPARE(edges.first, page.width() - edges.second); // in the middle
    QCOMPARE(page.edges(page.foot()), edges);
    page.box()->setFixedHeight(5'000);
    QTRY_VERIFY(page.scrolls());
    QCOMPARE(page.edges(page.box()), edges);
    QCOMPARE(page.edges(page.foot()), edges);
}

void TestPage::aCheckBoxStandsInLineWithWhatIsAboveIt_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::addColumn<double>("zoom");
    QTest::newRow("light") << Appearance::Mode::Light << 1.0;
    QTest::newRow("high contrast") << Appearance::Mode::HighContrast << 1.0;
    QTest::newRow("large letters") << Appearance::Mode::Light << 2.0;
}

void TestPage::aCheckBoxStandsInLineWithWhatIsAboveIt()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(double, zoom);
    wear(mode, zoom);
    QWidget card;
    auto *column = new QVBoxLayout(&card);
    auto *label = textLabel(QStringLiteral("Words"), Type::Body);
    auto *box = new QCheckBox(QStringLiteral("Words"));
    column->addWidget(label);
    column->addWidget(box, 0, Qt::AlignLeft);
    card.show();
    const auto placeOfBox = [box] {
        QStyleOptionButton option;
        option.initFrom(box);
        option.text = box->text();
        return box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box).translated(box->pos());
    };
    const QRect before = placeOfBox();
    QCOMPARE(before.left(), label->x());
    // The ring moves nothing and makes nothing larger.
    QApplication::setActiveWindow(&card);
    const QSize size = box->sizeHint();
    box->setFocus();
    QVERIFY(box->hasFocus());
    QCOMPARE(placeOfBox(), before);
    QCOMPARE(box->sizeHint(), size);
    wear(Appearance::Mode::Light, 1.0);
}

void TestPage::aHintKeepsToOneLineWhereThatFits_data() { itIsAsWideWithAScrollBarAsWithout_data(); }

void TestPage::aHintKeepsToOneLineWhereThatFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    Card card(QStringLiteral("Short"));
    card.setLayoutDirection(direction);
    QLabel *hint = textLabel(QStringLiteral("A hint that is rather longer than its title"), Type::Small);
    card.addTrailing(hint);
    card.show();
    auto *title = card.findChildren<QLabel *>().value(hint == card.findChildren<QLabel *>()[0] ? 1 : 0);
    const int line = hint->fontMetrics().height();
    const int both = title->fontMetrics().horizontalAdvance(title->text())
        + hint->fontMetrics().horizontalAdvance(hint->text());
    const int around = card.contentsMargins().left() + 60; // what the card has on its sides and between the two
    card.resize(both + around, card.heightForWidth(both + around));
    QTRY_VERIFY(hint->height() < 2 * line);
    QVERIFY(!title->geometry().intersects(hint->geometry()));
    QCOMPARE(title->x() < hint->x(), direction == Qt::LeftToRight);
    const int inside = direction == Qt::LeftToRight ? title->x() : hint->x();
    QCOMPARE(card.width() - qMax(title->geometry().right(), hint->geometry().right()) - 1, inside);
    card.resize(both, card.heightForWidth(both)); // too little for both: it wraps as before
    QTRY_VERIFY(hint->height() >= 2 * line);
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
