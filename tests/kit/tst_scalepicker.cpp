#include "looks.h"
#include "tests/support/contrast.h"
#include "tests/support/heardevents.h"
#include "tests/support/reader.h"
#include "ui/kit/scalepicker.h"
#include "ui/kit/scalewords.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace rhomboid;
using rhomboid::test::contrast;
using rhomboid::test::HeardEvents;
using rhomboid::test::isReaderListening;

class TestScalePicker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installKitAccessibility(); }
    void init()
    {
        wear(Appearance::Mode::Light, 1.0);
        m_pain = std::make_unique<ScalePicker>(ScalePicker::Look::Pain, 0, 10);
        m_pain->resize(560, m_pain->heightForWidth(560));
        m_pain->show();
        m_pain->activateWindow();
        m_pain->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_pain.get()));
    }

    void digitsSet();
    void oneThenZeroIsTenUntilTheFocusLeaves();
    void arrowsHomeAndEndMove();
    void deleteClears();
    void aClickPicksEvenTheChosenBox();
    void everyBoxIsHitInItsMiddle();
    void aMomentaryScaleKeepsNothing();
    void aMomentaryOneWaitsForTheZero();
    void anEmptyScaleForgetsWhereItWas();
    void narrowScalesWrapIntoRows();
    void besideAButtonEveryRowHasRoom();
    void numbersFitTheirBoxes_data();
    void numbersFitTheirBoxes();
    void mirroredLayoutsCountFromTheRight();
    void screenReadersGetASlider();
    void screenReadersHearOfChanges();
    void theChosenBoxIsOutlined();
    void aScaleThatIsOffIsFaintOrDashed();
    void everyNumberHasItsWords();

private:
    std::unique_ptr<ScalePicker> m_pain;
};

void TestScalePicker::digitsSet()
{
    QSignalSpy changed(m_pain.get(), &ScalePicker::valueChanged);
    QTest::keyClick(m_pain.get(), '7');
    QCOMPARE(m_pain->value(), std::optional(7));
    QTest::keyClick(m_pain.get(), '0');
    QCOMPARE(m_pain->value(), std::optional(0));
    QCOMPARE(changed.size(), 2);
}

void TestScalePicker::oneThenZeroIsTenUntilTheFocusLeaves()
{
    QTest::keyClick(m_pain.get(), '1');
    QCOMPARE(m_pain->value(), std::optional(1));
    QTest::keyClick(m_pain.get(), '0');
    QCOMPARE(m_pain->value(), std::optional(10));
    QTest::keyClick(m_pain.get(), '0');
    QCOMPARE(m_pain->value(), std::optional(0));

    QTest::keyClick(m_pain.get(), '1');
    m_pain->clearFocus();
    m_pain->setFocus();
    QTest::keyClick(m_pain.get(), '0');
    QCOMPARE(m_pain->value(), std::optional(0));
}

void TestScalePicker::arrowsHomeAndEndMove()
{
    QTest::keyClick(m_pain.get(), Qt::Key_Right);
    QCOMPARE(m_pain->value(), std::optional(0));
    QTest::keyClick(m_pain.get(), Qt::Key_Right);
    QTest::keyClick(m_pain.get(), Qt::Key_Up);
    QCOMPARE(m_pain->value(), std::optional(2));
    QTest::keyClick(m_pain.get(), Qt::Key_Left);
    QCOMPARE(m_pain->value(), std::optional(1));
    QTest::keyClick(m_pain.get(), Qt::Key_End);
    QTest::keyClick(m_pain.get(), Qt::Key_Right);
    QCOMPARE(m_pain->value(), std::optional(10));
    QTest::keyClick(m_pain.get(), Qt::Key_Home);
    QCOMPARE(m_pain->value(), std::optional(0));
}

void TestScalePicker::deleteClears()
{
    m_pain->setValue(4);
    QTest::keyClick(m_pain.get(), Qt::Key_Delete);
    QVERIFY(!m_pain->value());
    QVERIFY(m_pain->valueText().isEmpty());
}

void TestScalePicker::aClickPicksEvenTheChosenBox()
{
    QSignalSpy picked(m_pain.get(), &ScalePicker::picked);
    QSignalSpy changed(m_pain.get(), &ScalePicker::valueChanged);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(m_pain.get(), Qt::LeftButton, {}, m_pain->cellOf(6).center());
    QCOMPARE(m_pain->value(), std::optional(6));
    QCOMPARE(picked.size(), 2);
    QCOMPARE(changed.size(), 1);
}

void TestScalePicker::everyBoxIsHitInItsMiddle()
{
    for (int value = 0; value <= 10; ++value) {
        QTest::mouseClick(m_pain.get(), Qt::LeftButton, {}, m_pain->cellOf(value).center());
        QCOMPARE(m_pain->value(), std::optional(value));
    }
}

void TestScalePicker::aMomentaryScaleKeepsNothing()
{
    m_pain->setMomentary(true);
    QSignalSpy picked(m_pain.get(), &ScalePicker::picked);
    QTest::mouseClick(m_pain.get(), Qt::LeftButton, {}, m_pain->cellOf(3).center());
    QCOMPARE(picked.takeFirst().first().toInt(), 3);
    QVERIFY(!m_pain->value());
    QTest::keyClick(m_pain.get(), Qt::Key_Right);
    QVERIFY(picked.isEmpty());
    QTest::keyClick(m_pain.get(), Qt::Key_Space);
    QCOMPARE(picked.takeFirst().first().toInt(), 4);
    QTest::keyClick(m_pain.get(), '8');
    QCOMPARE(picked.takeFirst().first().toInt(), 8);
}

void TestScalePicker::aMomentaryOneWaitsForTheZero()
{
    m_pain->setMomentary(true);
    QSignalSpy picked(m_pain.get(), &ScalePicker::picked);
    QTest::keyClick(m_pain.get(), '1');
    QVERIFY(picked.isEmpty());
    QTest::keyClick(m_pain.get(), '0');
    QCOMPARE(picked.takeFirst().first().toInt(), 10);
    QTest::keyClick(m_pain.get(), '1');
    QTest::keyClick(m_pain.get(), Qt::Key_Return);
    QCOMPARE(picked.takeFirst().first().toInt(), 1);
}

// No box is marked, so none can be meant by Space or Enter, nor the one of the entry before by an arrow.
void TestScalePicker::anEmptyScaleForgetsWhereItWas()
{
    m_pain->setValue(7);
    m_pain->setValue({});
    QTest::keyClick(m_pain.get(), Qt::Key_Space);
    QTest::keyClick(m_pain.get(), Qt::Key_Return);
    QVERIFY(!m_pain->value());
    QTest::keyClick(m_pain.get(), Qt::Key_Right);
    QCOMPARE(m_pain->value(), std::optional(0));
}

void TestScalePicker::narrowScalesWrapIntoRows()
{
    QCOMPARE(m_pain->cellOf(0).top(), m_pain->cellOf(10).top());
    m_pain->resize(11 * 34 + 10 * 5, 200);
    QCOMPARE(m_pain->cellOf(0).top(), m_pain->cellOf(10).top());
    m_pain->resize(11 * 34 + 10 * 5 - 1, 200);
    QVERIFY(m_pain->cellOf(10).top() > m_pain->cellOf(0).bottom());
    QCOMPARE(m_pain->heightForWidth(m_pain->width()), 2 * m_pain->heightForWidth(900));
    for (int value = 0; value <= 10; ++value) {
        QVERIFY(m_pain->rect().contains(m_pain->cellOf(value)));
        QVERIFY(m_pain->cellOf(value).width() >= 34);
    }
}

void TestScalePicker::besideAButtonEveryRowHasRoom()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Pain-free"));
    button->setFixedWidth(120);
    auto *scale = new ScalePicker(ScalePicker::Look::Pain, 1, 10);
    row->addWidget(button);
    row->addWidget(scale, 1);
    window.resize(900, 300);
    window.show();
    QTRY_COMPARE(scale->cellOf(10).y(), scale->cellOf(1).y());
    window.resize(460, 300);
    QTRY_VERIFY(scale->cellOf(10).y() > scale->cellOf(1).y());
    QTRY_VERIFY(scale->height() >= scale->heightForWidth(scale->width()));
    QVERIFY(scale->rect().contains(scale->cellOf(10)));
    window.resize(900, 300); // and back
    QTRY_COMPARE(scale->height(), scale->heightForWidth(scale->width()));
}

void TestScalePicker::numbersFitTheirBoxes_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("look");
    for (const double zoom : testedZooms)
        for (const int look : {0, 1, 2})
            QTest::addRow("%.1f look %d", zoom, look) << zoom << look;
}

void TestScalePicker::numbersFitTheirBoxes()
{
    QFETCH(double, zoom);
    QFETCH(int, look);
    wear(Appearance::Mode::Light, zoom);
    const bool rating = look == 2;
    ScalePicker scale(static_cast<ScalePicker::Look>(look), rating ? 1 : 0, rating ? 5 : 10);
    for (const int width : {scale.minimumSizeHint().width(), scale.sizeHint().width(), 900}) {
        scale.resize(width, scale.heightForWidth(width));
        const QFontMetrics metrics(theme().font(rating ? Type::BodyStrong : Type::Heading));
        for (int value = scale.from(); value <= scale.to(); ++value) {
            const QRect cell = scale.cellOf(value);
            QVERIFY(scale.rect().contains(cell));
            QVERIFY2(cell.width() >= metrics.horizontalAdvance(QString::number(value)) + 4,
                     qPrintable(QString::number(width)));
            QVERIFY(cell.height() >= metrics.height());
            QVERIFY(cell.width() >= 24 && cell.height() >= 24);
        }
    }
}

void TestScalePicker::mirroredLayoutsCountFromTheRight()
{
    m_pain->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_pain->cellOf(0).left() > m_pain->cellOf(1).left());
    m_pain->setValue(5);
    QTest::keyClick(m_pain.get(), Qt::Key_Left);
    QCOMPARE(m_pain->value(), std::optional(6));
}

void TestScalePicker::screenReadersGetASlider()
{
    m_pain->setAccessibleName(QStringLiteral("Worst pain right now"));
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(m_pain.get());
    QVERIFY(slider);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Worst pain right now"));
    QAccessibleValueInterface *value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->minimumValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), 10);
    QVERIFY(!value->currentValue().isValid());
    value->setCurrentValue(5);
    QCOMPARE(m_pain->value(), std::optional(5));
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("5 of 10, moderate and distracting"));
    slider->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(m_pain->value(), std::optional(6));
}

void TestScalePicker::screenReadersHearOfChanges()
{
    if (!isReaderListening())
        QSKIP("Nobody listens here; tests/atspi runs this where somebody does.");
    QTRY_VERIFY(QAccessible::isActive());
    const HeardEvents heard;
    QTest::keyClick(m_pain.get(), '3');
    QAccessibleValueChangeEvent expected(m_pain.get(), 3);
    QVERIFY(heard.contain(expected));
}

void TestScalePicker::theChosenBoxIsOutlined()
{
    m_pain->clearFocus();
    const QImage before = picture(*m_pain);
    m_pain->setValue(5);
    const QImage after = picture(*m_pain);
    const QRect cell = m_pain->cellOf(5);
    // The outline lies 3 px above the box, the gap between them stays free.
    const QPoint outline(cell.center().x(), cell.top() - 3);
    QCOMPARE(before.pixelColor(outline), theme().color(Tone::Surface));
    QCOMPARE(after.pixelColor(outline), theme().color(Tone::Text));
    QCOMPARE(after.pixelColor(outline + QPoint(0, 2)), theme().color(Tone::Surface));
}

// Nothing may shine through where contrast must be high.
void TestScalePicker::aScaleThatIsOffIsFaintOrDashed()
{
    m_pain->setEnabled(false);
    const QPoint inside = m_pain->cellOf(8).topLeft() + QPoint(6, 6);
    QVERIFY(picture(*m_pain).pixelColor(inside) != theme().pain(8).fill);
    QVERIFY(picture(*m_pain).pixelColor(inside) != theme().color(Tone::Surface));
    wear(Appearance::Mode::HighContrast, 1.0);
    const QImage plain = picture(*m_pain, 4);
    QCOMPARE(plain.pixelColor(inside * 4), theme().color(Tone::Surface));
    const auto has = [&plain](const QColor &color) {
        for (int y = 0; y < plain.height(); ++y)
            for (int x = 0; x < plain.width(); ++x)
                if (plain.pixelColor(x, y) == color)
                    return true;
        return false;
    };
    QVERIFY(has(theme().color(Tone::Disabled)));
    QVERIFY(contrast(theme().color(Tone::Disabled), theme().color(Tone::Surface)) >= 4.5);
}

// Chosen or below the mouse: words stand below a few of the boxes only.
void TestScalePicker::everyNumberHasItsWords()
{
    ScalePicker effort(ScalePicker::Look::Effort, 0, 10);
    effort.resize(700, effort.heightForWidth(700));
    effort.show();
    for (int value = 0; value <= 10; ++value) {
        const QString words = QStringLiteral("%1 of 10, %2").arg(value).arg(effortWord(value));
        const QPoint box = effort.cellOf(value).center();
        QHelpEvent asked(QEvent::ToolTip, box, effort.mapToGlobal(box));
        QCoreApplication::sendEvent(&effort, &asked);
        QCOMPARE(QToolTip::text(), words);
        effort.setValue(value);
        QCOMPARE(effort.valueText(), words);
    }
}

QTEST_MAIN(TestScalePicker)
#include "tst_scalepicker.moc"
