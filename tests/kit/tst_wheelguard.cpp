#include "ui/kit/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace rhomboid;

// A long page with a choice and a number in it, and three ticks of the wheel over either.
class TestWheelGuard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void theWheelOverAChoiceScrollsThePage();
    void theWheelOverANumberScrollsThePage();
    void aListThatShowsAllItHasLeavesTheWheelToThePage();
    void theWheelChangesANumberThatHasTheFocus();

private:
    void turn(QWidget *over);

    std::unique_ptr<QScrollArea> m_page {};
    QComboBox *m_choice {};
    QSpinBox *m_number {};
};

void TestWheelGuard::init()
{
    static const bool guarded = [] {
        guardFromWheel(*qApp);
        return true;
    }();
    QVERIFY(guarded);
    auto *content = new QWidget;
    content->setMinimumHeight(3000);
    auto *column = new QVBoxLayout(content);
    m_choice = new QComboBox;
    m_choice->addItems({QStringLiteral("None"), QStringLiteral("Legs"), QStringLiteral("Pull")});
    m_number = new QSpinBox;
    m_number->setValue(50);
    column->addWidget(m_choice);
    column->addWidget(m_number);
    column->addStretch(1);
    m_page = std::make_unique<QScrollArea>();
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->resize(400, 300);
    m_page->show();
    m_page->setFocus();
    QApplication::setActiveWindow(m_page.get());
    QTRY_VERIFY(m_page->verticalScrollBar()->maximum() > 0);
}

void TestWheelGuard::turn(QWidget *over)
{
    for (int tick = 0; tick < 3; ++tick) {
        const QPointF place = over->rect().center();
        QWheelEvent wheel(place, over->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &wheel);
    }
}

void TestWheelGuard::theWheelOverAChoiceScrollsThePage()
{
    m_choice->setFocus(); // chosen from a moment ago
    turn(m_choice);
    QCOMPARE(m_choice->currentIndex(), 0);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
}

void TestWheelGuard::theWheelOverANumberScrollsThePage()
{
    turn(m_number);
    QCOMPARE(m_number->value(), 50);
    QVERIFY(!m_number->hasFocus());
    QCOMPARE(m_number->focusPolicy(), Qt::StrongFocus);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
}

void TestWheelGuard::aListThatShowsAllItHasLeavesTheWheelToThePage()
{
    auto *list = new QScrollArea;
    list->setFixedHeight(100);
    auto *number = new QSpinBox;
    number->setValue(50);
    list->setWidget(number);
    static_cast<QVBoxLayout *>(m_page->widget()->layout())->insertWidget(0, list);
    QTRY_VERIFY(number->isVisible());
    QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    turn(number);
    QCOMPARE(number->value(), 50);
    QVERIFY(m_page->verticalScrollBar()->value() > 0);
}

void TestWheelGuard::theWheelChangesANumberThatHasTheFocus()
{
    m_number->setFocus();
    QTRY_VERIFY(m_number->hasFocus());
    turn(m_number);
    QCOMPARE(m_number->value(), 47);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
