#include "tests/flows/fixture.h"
#include "ui/kit/bodymap.h"
#include "ui/kit/monthview.h"
#include "ui/kit/plotview.h"
#include "ui/kit/scalepicker.h"
#include "ui/people/personsign.h"
#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace rhomboid;
using namespace rhomboid::test;

namespace {

constexpr int factor = 3;

// The steepest step from one pixel to the next, against the whole range of greys. Steps between the blocks a
// coarse pixel would become do not count: without them a picture that was blown up has none, or only gentle
// ones where it was smoothed.
double sharpnessOf(const QImage &picture)
{
    int darkest = 255;
    int lightest = 0;
    int steepest = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGray(picture.pixel(x, y));
            darkest = qMin(darkest, grey);
            lightest = qMax(lightest, grey);
            if (x % factor != 0)
                steepest = qMax(steepest, std::abs(grey - qGray(picture.pixel(x - 1, y))));
        }
    return lightest > darkest ? 1.0 * steepest / (lightest - darkest) : 0;
}

constexpr double sharp = 0.7;

QImage pictureOf(QWidget &widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

} // namespace

// On a display of three pixels for each: nothing is painted for one and blown up.
class TestFinePixels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesOfLabelsAreFine();
    void iconsOfButtonsAreFine();
    void whatIsPaintedIsFine();
    void theSignOfAPersonIsFine();
    void theCheckFindsWhatIsBlownUp();

private:
    std::unique_ptr<FlowFixture> m_flow {};
};

void TestFinePixels::initTestCase()
{
    m_flow = std::make_unique<FlowFixture>(demoJournal(26), demoEnd());
    QCOMPARE(m_flow->window().devicePixelRatioF(), 1.0 * factor);
    for (const PageRow &row : pageTable())
        m_flow->open(row.key);
    QVERIFY(m_flow->waitForFindings());
}

void TestFinePixels::picturesOfLabelsAreFine()
{
    int seen = 0;
    for (const QLabel *label : m_flow->window().findChildren<QLabel *>())
        if (const QPixmap picture = label->pixmap(); !picture.isNull()) {
            QVERIFY2(picture.devicePixelRatioF() == factor,
                     qPrintable(label->parentWidget()->accessibleName()));
            ++seen;
        }
    QVERIFY(seen > 5);
}

void TestFinePixels::iconsOfButtonsAreFine()
{
    int seen = 0;
    for (const QAbstractButton *button : m_flow->window().findChildren<QAbstractButton *>()) {
        // The library's own, such as the one behind a menu bar that is too long, have no name.
        if (button->icon().isNull() || (button->text().isEmpty() && button->accessibleName().isEmpty()))
            continue;
        const QPixmap picture = button->icon().pixmap(button->iconSize(), factor);
        QVERIFY2(picture.width() == button->iconSize().width() * factor,
                 qPrintable(button->text() + button->accessibleName()));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestFinePixels::whatIsPaintedIsFine()
{
    int seen = 0;
    for (const PageRow &row : pageTable()) {
        const QWidget *page = m_flow->open(row.key);
        QTest::qWait(20);
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool painted = qobject_cast<BodyMap *>(widget) || qobject_cast<ScalePicker *>(widget)
                || qobject_cast<PlotView *>(widget) || qobject_cast<MonthView *>(widget);
            if (!painted || !widget->isVisible())
                continue;
            const double found = sharpnessOf(pictureOf(*widget));
            QVERIFY2(found > sharp,
                     qPrintable(QStringLiteral("%1: %2").arg(widget->accessibleName()).arg(found)));
            ++seen;
        }
    }
    QVERIFY(seen >= 4);
}

void TestFinePixels::theSignOfAPersonIsFine()
{
    const QSize size(18, 18);
    QCOMPARE(personIcon(0).pixmap(size, factor).size(), size * factor);
}

void TestFinePixels::theCheckFindsWhatIsBlownUp()
{
    m_flow->open(QStringLiteral("pain"));
    QTest::qWait(20);
    const QImage fine = pictureOf(*m_flow->window().findChild<BodyMap *>());
    const QImage coarse = fine.scaled(fine.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const auto mode : {Qt::FastTransformation, Qt::SmoothTransformation}) {
        const QImage blownUp = coarse.scaled(coarse.size() * factor, Qt::IgnoreAspectRatio, mode);
        QVERIFY2(sharpnessOf(blownUp) < sharp, qPrintable(QString::number(sharpnessOf(blownUp))));
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(factor));
    QApplication application(argc, argv);
    TestFinePixels test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_finepixels.moc"
