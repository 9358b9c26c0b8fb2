#include "tests/flows/layoutcheck.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rhomboid::test;

// The eyes of tst_layout: each check finds what it is for, and is content with what is right.
class TestLayoutCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void aWholePageHasNoFaults();
    void aLabelWithoutRoomIsFound();
    void aLineThatIsTooLowIsFound();
    void aNarrowButtonIsFound();
    void aNarrowCheckBoxIsFound();
    void aNarrowGroupIsFound();
    void aNarrowListOfChoicesIsFound();
    void aNarrowDateIsFound();
    void aShortenedPlaceholderIsFound();
    void aTextTypedIntoAFieldMayBeLonger();
    void aShortenedTabIsFound();
    void aShortenedRowIsFound();
    void paintedTextThatIsCutIsFound();
    void paintedTextsOverEachOtherAreFound();
    void anEllipsisOfItsOwnIsNoFault();
    void labelsOverEachOtherAreFound();
    void aWidgetBeyondItsHolderIsFound();
    void whatOnlyNeedsScrollingIsNoFault();
    void whatIsTooWideToScrollIsFound();
    void aPaleTextIsFound();
    void aPalePlaceholderIsFound();
    void whatIsDisabledMayBePale();

private:
    template <class Kind> Kind *put(Kind *widget, const QRect &place)
    {
        widget->setParent(m_page.get());
        widget->setGeometry(place);
        widget->show();
        return widget;
    }
    QStringList faults() const { return layoutFaults(*m_page); }

    std::unique_ptr<QWidget> m_page {};
};

namespace {

const QString longText = QStringLiteral("A text that is longer than its place");

// Two texts at given places.
class Painted : public QWidget
{
public:
    explicit Painted(QList<QPoint> places) : m_places(std::move(places)) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (qsizetype i = 0; i < m_places.size(); ++i)
            painter.drawText(m_places[i], QStringLiteral("Words %1").arg(i));
    }

private:
    QList<QPoint> m_places;
};

} // namespace

void TestLayoutCheck::init()
{
    m_page = std::make_unique<QWidget>();
    m_page->resize(400, 300);
    m_page->show();
}

void TestLayoutCheck::aWholePageHasNoFaults()
{
    put(new QLabel(longText), {0, 0, 390, 40});
    put(new QPushButton(QStringLiteral("Save")), {0, 50, 120, 40});
    auto *choice = put(new QComboBox, {0, 100, 200, 40});
    choice->addItem(QStringLiteral("One"));
    put(new QDateEdit(QDate(2026, 3, 12)), {0, 150, 200, 40});
    put(new Painted({{10, 20}, {100, 20}}), {0, 200, 300, 60});
    QCOMPARE(faults(), QStringList());
    QCOMPARE(paleTexts(*m_page, 4.5), QStringList());
}

void TestLayoutCheck::aLabelWithoutRoomIsFound()
{
    put(new QLabel(longText), {0, 0, 40, 20});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aLineThatIsTooLowIsFound()
{
    auto *label = put(new QLabel(longText), {0, 0, 90, 18});
    label->setWordWrap(true);
    QVERIFY(!faults().isEmpty());
}

void TestLayoutCheck::aNarrowButtonIsFound()
{
    put(new QPushButton(longText), {0, 0, 60, 30});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aNarrowCheckBoxIsFound()
{
    put(new QCheckBox(longText), {0, 0, 60, 30});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aNarrowGroupIsFound()
{
    put(new QGroupBox(longText), {0, 0, 80, 90});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aNarrowListOfChoicesIsFound()
{
    auto *choice = put(new QComboBox, {0, 0, 70, 30});
    choice->addItem(longText);
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aNarrowDateIsFound()
{
    auto *date = put(new QDateEdit(QDate(2026, 3, 12)), {0, 0, 80, 30});
    date->setDisplayFormat(QStringLiteral("dddd, d MMMM yyyy"));
    QVERIFY(!faults().isEmpty());
}

void TestLayoutCheck::aShortenedPlaceholderIsFound()
{
    auto *field = put(new QLineEdit, {0, 0, 80, 30});
    field->setPlaceholderText(longText);
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aTextTypedIntoAFieldMayBeLonger()
{
    put(new QLineEdit(longText), {0, 0, 80, 30});
    QCOMPARE(faults(), QStringList());
}

void TestLayoutCheck::aShortenedTabIsFound()
{
    auto *tabs = put(new QTabBar, {0, 0, 120, 40});
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(false);
    tabs->addTab(longText);
    tabs->addTab(longText);
    QVERIFY(!faults().isEmpty());
}

void TestLayoutCheck::aShortenedRowIsFound()
{
    auto *list = put(new QListWidget, {0, 0, 100, 90});
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->addItem(longText);
    QTRY_COMPARE(faults().size(), 1);
    list->item(0)->setToolTip(longText);
    QCOMPARE(faults(), QStringList());
    list->item(0)->setToolTip({});
    list->resize(390, 90);
    QTRY_COMPARE(faults(), QStringList());
}

void TestLayoutCheck::paintedTextThatIsCutIsFound()
{
    put(new Painted({{70, 20}}), {0, 0, 90, 40});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::paintedTextsOverEachOtherAreFound()
{
    put(new Painted({{10, 20}, {25, 22}}), {0, 0, 200, 40});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::anEllipsisOfItsOwnIsNoFault()
{
    put(new QPushButton(QStringLiteral("Restore…")), {0, 0, 150, 40});
    QCOMPARE(faults(), QStringList());
}

void TestLayoutCheck::labelsOverEachOtherAreFound()
{
    put(new QLabel(QStringLiteral("Text")), {0, 0, 80, 30});
    put(new QLabel(QStringLiteral("Text")), {10, 0, 80, 30});
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aWidgetBeyondItsHolderIsFound()
{
    auto *button = put(new QToolButton, {380, 0, 60, 30});
    QCOMPARE(faults().size(), 1);
    button->move(300, 0);
    QCOMPARE(faults(), QStringList());
}

void TestLayoutCheck::whatOnlyNeedsScrollingIsNoFault()
{
    auto *scroller = put(new QScrollArea, {0, 0, 300, 100});
    auto *sheet = new QWidget;
    sheet->setFixedSize(200, 500);
    auto *label = new QLabel(longText, sheet);
    label->setWordWrap(true);
    label->setGeometry(0, 430, 190, 60);
    scroller->setWidget(sheet);
    QCOMPARE(faults(), QStringList());
}

void TestLayoutCheck::whatIsTooWideToScrollIsFound()
{
    auto *scroller = put(new QScrollArea, {0, 0, 300, 100});
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    sheet->setFixedSize(500, 90);
    (new QLabel(longText, sheet))->setGeometry(200, 0, 290, 50);
    scroller->setWidget(sheet);
    QCOMPARE(faults().size(), 1);
}

void TestLayoutCheck::aPaleTextIsFound()
{
    auto *label = put(new QLabel(longText), {0, 0, 390, 30});
    label->setStyleSheet(QStringLiteral("color: #999999; background: white"));
    QCOMPARE(paleTexts(*m_page, 4.5).size(), 1);
    label->setStyleSheet(QStringLiteral("color: #555555; background: white"));
    QCOMPARE(paleTexts(*m_page, 4.5), QStringList());
}

void TestLayoutCheck::aPalePlaceholderIsFound()
{
    auto *field = put(new QLineEdit, {0, 0, 390, 30});
    field->setPlaceholderText(longText);
    QPalette pale = field->palette();
    pale.setColor(QPalette::Base, Qt::white);
    pale.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 60));
    field->setPalette(pale);
    QCOMPARE(paleTexts(*m_page, 4.5).size(), 1);
}

void TestLayoutCheck::whatIsDisabledMayBePale()
{
    auto *label = put(new QLabel(longText), {0, 0, 390, 30});
    label->setStyleSheet(QStringLiteral("color: #999999; background: white"));
    label->setEnabled(false);
    QCOMPARE(paleTexts(*m_page, 4.5), QStringList());
}

QTEST_MAIN(TestLayoutCheck)
#include "tst_layoutcheck.moc"
